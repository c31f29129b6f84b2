"""The organisation's users, for choosing an owner."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from sync.contract.problems import ProblemCode
from sync.contract.scopes import USERS_READ
from sync.records.lead import UserName
from sync.store.api.parts import Parts
from sync.store.api.problems import documented
from sync.store.identity.access import require
from sync.store.identity.accounts import people
from sync.store.identity.principal import Principal
from sync.store.identity.tables import Status

router = APIRouter(tags=["users"])


@router.get("/v1/users", responses=documented(ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED))
def get_users(parts: Parts, principal: Annotated[Principal, Depends(require(USERS_READ))]) -> tuple[UserName, ...]:
    """Everybody who can own a new card."""
    with parts.database.read() as session:
        return tuple(
            UserName(account.user_id, account.display_name)
            for account in people(session, principal.organization_id)
            if account.status is Status.ACTIVE
        )
