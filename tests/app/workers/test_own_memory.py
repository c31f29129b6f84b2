from __future__ import annotations

import sys

import pytest

from app.workers.own_memory import resident_mb


@pytest.mark.skipif(sys.platform not in {"linux", "win32"}, reason="the system does not tell")
def test_memory_that_is_taken_is_counted() -> None:
    before = resident_mb()
    taken = b"x" * (64 * 2**20)
    assert 32 < resident_mb() - before < 128
    del taken
