from __future__ import annotations

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from sync.store.identity import passwords


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Real Argon2id, with the smallest parameters: hundreds of sign-ins would otherwise cost half a minute."""
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_HASHER", quick)
        yield
