"""The central store as the station uses it: delivery as the station, everything else as whoever is signed in.

Implemented by app.host. Methods block; errors are StationError with STORE_UNREACHABLE, SIGN_IN_NEEDED,
SIGN_IN_FAILED, NOT_ALLOWED, NOT_FOUND or STORE_REFUSED.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol

from app.domain.ids import CardId, PictureId
from app.usecases.answers import CardPage, LeadDetail, LeadPage, MatchCandidate, Operator, StoreState
from sync.records import Facts, LeadId


class CentralStore(Protocol):
    @property
    def state(self) -> StoreState: ...
    def begin(self) -> None:
        """Find or start the store; does not block."""

    def operator(self) -> Operator: ...
    def sign_in(self, open_browser: Callable[[str], None]) -> Operator: ...
    def cancel_sign_in(self) -> None:
        """From another thread."""

    def sign_out(self) -> Operator: ...
    def leads(self, query: str, *, owned: bool, limit: int, cursor: str | None) -> LeadPage: ...
    def lead(self, lead_id: LeadId) -> LeadDetail: ...
    def cards(self, query: str, *, limit: int, cursor: str | None) -> CardPage: ...
    def picture(self, picture_id: PictureId) -> bytes: ...
    def match_preview(
        self, card_id: CardId, facts: Facts, *, exchanged_on: date | None, registered_at: datetime
    ) -> tuple[MatchCandidate, ...]: ...
    def close(self) -> None: ...
