from __future__ import annotations

import platform
import sys

import pytest

from app.workers.own_memory import give_back_freed, resident_mb


@pytest.mark.skipif(sys.platform not in {"linux", "win32"}, reason="the system does not tell")
def test_memory_that_is_taken_is_counted() -> None:
    before = resident_mb()
    taken = b"x" * (64 * 2**20)
    assert 32 < resident_mb() - before < 128
    del taken


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other allocators give back unasked")
def test_what_was_freed_between_things_in_use_goes_back_to_the_system() -> None:
    pieces = [b"x" * (48 * 2**10) for _ in range(1500)]
    last = pieces[-1]
    del pieces[:]
    kept = resident_mb()
    give_back_freed()
    assert kept - resident_mb() > 32
    assert last
