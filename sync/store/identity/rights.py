"""Which scopes a person may hold."""

from __future__ import annotations

from sync.contract.scopes import ADMIN_SCOPES, PERSON_SCOPES
from sync.store.identity.tables import Role


def grantable(scope: str, role: Role) -> str:
    """What of the asked scopes a person of this role may have; scopes separated by spaces, both ways."""
    allowed = {*PERSON_SCOPES, *(ADMIN_SCOPES if role is Role.ADMIN else ())}
    return " ".join(word for word in scope.split() if word in allowed)
