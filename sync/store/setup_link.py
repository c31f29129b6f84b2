"""The one-time link by which the first admin gives the organisation its name and gets an account."""

from __future__ import annotations

from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId
from sync.store.identity.identity import Identity
from sync.store.identity.pages.sign_in_page import SETUP
from sync.store.identity.setup import renew_setup_token
from sync.store.new_id import new_id
from sync.store.organization import ensure_organization


def setup_url(identity: Identity) -> str | None:
    """A new link, older ones end. None where there is an admin already."""
    now = identity.clock()

    def work(session: Session) -> str | None:
        organization = ensure_organization(session, OrganizationId(new_id(now)), now)
        return renew_setup_token(session, organization.organization_id, now)

    token = identity.database.transact(work)
    return f"{identity.url}{SETUP}?token={token}" if token else None
