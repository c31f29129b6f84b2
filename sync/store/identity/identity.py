"""Identity of one store: its database, its clock and the address its issuer is known by. Shared by all threads."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar
from urllib.parse import urlsplit

from authlib.common.security import is_secure_transport
from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId
from sync.store.database import Database
from sync.store.identity import tokens
from sync.store.identity.enrolment import StationEnrolment, enrol_embedded
from sync.store.identity.issuer import Issuer
from sync.store.identity.principal import Principal
from sync.store.new_id import new_id
from sync.store.organization import ensure_organization

_Result = TypeVar("_Result")


class Identity:
    """url is where people and stations reach the store: https, or http on loopback. Raises ValueError else."""

    def __init__(self, database: Database, *, url: str, clock: Callable[[], datetime]) -> None:
        self.url = url.rstrip("/")
        if not is_secure_transport(self.url):
            raise ValueError("the store is reached by https, or by http on loopback")
        self.is_secure = urlsplit(self.url).scheme == "https"
        self.database = database
        self.clock = clock
        logging.getLogger("authlib").setLevel(logging.INFO)  # its debug lines hold whole tokens

    def prepare(self) -> OrganizationId:
        """What has to be there before the first request: the organisation, still without a name."""
        now = self.clock()
        return self.database.transact(
            lambda session: ensure_organization(session, OrganizationId(new_id(now)), now).organization_id
        )

    def enrol_embedded(self, enrolment: StationEnrolment) -> OrganizationId:
        """Make the station that started this store known to it, every time it starts. Raises UnfitKey."""
        now = self.clock()
        return self.database.transact(
            lambda session: enrol_embedded(session, enrolment, organization_id=OrganizationId(new_id(now)), now=now)
        )

    def authenticate(self, token: str) -> Principal | None:
        """Who bears this access token, if it is good at this moment."""
        with self.database.read() as session:
            return tokens.authenticate(session, token, self.clock())

    def signed_in_person(self, token: str) -> tokens.SignedIn | None:
        """The person who bears this access token."""
        with self.database.read() as session:
            return tokens.signed_in_person(session, token, self.clock())

    def issue(self, answer: Callable[[Issuer], _Result]) -> _Result:
        """Run an answer of the issuer in one write transaction; it may run again where the database asks for that."""

        def work(session: Session) -> _Result:
            now = self.clock()
            organization = ensure_organization(session, OrganizationId(new_id(now)), now)
            return answer(Issuer(session, organization.organization_id, self.url, now))

        return self.database.transact(work)
