"""The one lead that is read, without a widget. What was fetched before is shown at once and asked for anew."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.ui.background import Ask
from app.ui.leads.newest import Newest
from app.usecases.answers import LeadDetail
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station
from sync.records import LeadId

_REMEMBERED = 100  # leads that can be shown again at once, also while the store is away


@dataclass(frozen=True, slots=True)
class Fetched:
    """A lead as the store had it at that moment."""

    detail: LeadDetail
    at: datetime


@dataclass(frozen=True, slots=True)
class ReadingState:
    """lead_id None: none is chosen. fetched None: nothing is known of it yet."""

    lead_id: LeadId | None = None
    fetched: Fetched | None = None
    asking: bool = False
    problem: Problem | None = None


class ReadingPresenter:
    """changed is called after every change; sign_in_needed where the store wants to know who asks."""

    def __init__(self, station: Station, ask: Ask, now: Callable[[], datetime]) -> None:
        self._now = now
        self._remembered: OrderedDict[LeadId, Fetched] = OrderedDict()
        self._newest = Newest(ask, station.lead, self._known, self._not)
        self.state = ReadingState()
        self.changed: Callable[[], None] = lambda: None
        self.sign_in_needed: Callable[[], None] = lambda: None

    def read(self, lead_id: LeadId | None) -> None:
        """Take up that lead; None lays the last one away."""
        if lead_id == self.state.lead_id:
            return
        if lead_id is None:
            self._newest.forget()
            self._become(ReadingState())
        else:
            self._ask(lead_id)

    def refresh(self) -> None:
        if self.state.lead_id is not None:
            self._ask(self.state.lead_id)

    def forget(self) -> None:
        """Somebody else is here: nothing of what was read stays."""
        self._remembered.clear()
        self._newest.forget()
        self._become(ReadingState())

    def _ask(self, lead_id: LeadId) -> None:
        self._newest.want(lead_id)
        self._become(ReadingState(lead_id, self._remembered.get(lead_id), asking=True))

    def _known(self, lead_id: LeadId, detail: LeadDetail) -> None:
        fetched = Fetched(detail, self._now())
        self._remembered[lead_id] = fetched
        self._remembered.move_to_end(lead_id)
        if len(self._remembered) > _REMEMBERED:
            self._remembered.popitem(last=False)
        self._become(ReadingState(lead_id, fetched))

    def _not(self, lead_id: LeadId, error: StationError) -> None:
        if error.problem is Problem.NOT_FOUND:
            self._remembered.pop(lead_id, None)
        self._become(ReadingState(lead_id, self._remembered.get(lead_id), problem=error.problem))
        if error.problem is Problem.SIGN_IN_NEEDED:
            self.sign_in_needed()

    def _become(self, state: ReadingState) -> None:
        self.state = state
        self.changed()
