from __future__ import annotations

import pytest

from tests.press.typecase import BundledTypeCase, TypeCase


@pytest.fixture(scope="session")
def case() -> TypeCase:
    """Typefaces that are always there: the program's own."""
    return BundledTypeCase()
