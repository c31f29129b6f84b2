"""Who is asking: the value every right in the store is judged by."""

from __future__ import annotations

from dataclasses import dataclass

from sync.records.ids import OrganizationId, StationId, UserId


@dataclass(frozen=True, slots=True)
class Principal:
    """A signed-in person or an enrolled station, always of one organisation.

    Exactly one of user_id and station_id is set. scopes are what the token allows (see sync.contract.scopes);
    what the person may see is decided by the queries.
    """

    organization_id: OrganizationId
    user_id: UserId | None
    station_id: StationId | None
    scopes: frozenset[str]
    admin: bool = False

    def __post_init__(self) -> None:
        if (self.user_id is None) == (self.station_id is None):
            raise ValueError("a principal is either a person or a station")
