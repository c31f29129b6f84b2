"""What a sign-in leaves at the station, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sync.records.ids import UserId


@dataclass(frozen=True, slots=True)
class OperatorTokens:
    """One person's sign-in at one store. good_until is the access token's end; display_name has the family name first.

    issuer is the store's name as issuer_known_as gives it.
    """

    user_id: UserId
    display_name: str
    issuer: str
    access_token: str
    refresh_token: str
    good_until: datetime
    scope: str

    def __repr__(self) -> str:
        return f"OperatorTokens({self.user_id})"  # tokens reach logs by way of tracebacks otherwise


class TokenVault(Protocol):
    """Sign-ins at rest. write returns when the row would survive a power cut."""

    def read(self, user_id: UserId) -> OperatorTokens | None:
        """None where there is none, or none that this station can open."""

    def write(self, tokens: OperatorTokens) -> None: ...
    def forget(self, user_id: UserId) -> None: ...
    def operators(self) -> tuple[UserId, ...]:
        """Who is signed in here."""
