"""Which leads are listed, without a widget: the words, what was found for them, and how fresh that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from app.ui.background import Ask
from app.ui.leads.newest import Newest
from app.usecases.answers import LeadPage, LeadRow
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station

_PAGE = 50
_AT_MOST = 200  # the store's largest page; who needs more rows needs another word


@dataclass(frozen=True, slots=True)
class Search:
    """owned: only leads with a card that the operator owns. limit: that many rows at most."""

    words: str = ""
    owned: bool = True
    limit: int = _PAGE


@dataclass(frozen=True, slots=True)
class SearchState:
    """found answers the search `answered`, and stays while a newer one is on its way or the store is away.

    elsewhere: how many there are among everybody's leads, where the operator's own had none.
    """

    search: Search = Search()
    answered: Search = Search()
    found: LeadPage | None = None
    found_at: datetime | None = None
    asking: bool = False
    problem: Problem | None = None
    elsewhere: LeadPage | None = None

    @property
    def rows(self) -> tuple[LeadRow, ...]:
        return self.found.rows if self.found is not None else ()

    @property
    def away(self) -> bool:
        return self.problem is Problem.STORE_UNREACHABLE

    @property
    def may_grow(self) -> bool:
        """Whether scrolling on brings more rows."""
        return self._unseen and self.answered.limit < _AT_MOST and not self.asking and self.problem is None

    @property
    def at_the_end(self) -> bool:
        """Whether there are more leads than will ever be listed for these words."""
        return self._unseen and self.answered.limit >= _AT_MOST

    @property
    def _unseen(self) -> bool:
        return self.found is not None and (self.found.more or self.found.total > len(self.found.rows))


class SearchPresenter:
    """changed is called after every change; sign_in_needed where the store wants to know who asks.

    now is the wall clock with the local time zone.
    """

    def __init__(self, station: Station, ask: Ask, now: Callable[[], datetime]) -> None:
        self._now = now
        self.state = SearchState()
        self.changed: Callable[[], None] = lambda: None
        self.sign_in_needed: Callable[[], None] = lambda: None
        self._rows = Newest(ask, lambda s: station.leads(s.words, owned=s.owned, limit=s.limit), self._known, self._not)
        self._elsewhere = Newest(
            ask, lambda s: station.leads(s.words, limit=1), self._known_elsewhere, lambda _search, _error: None
        )

    def look_for(self, words: str) -> None:
        """The words have changed. Spaces around them mean nothing."""
        words = " ".join(words.split())
        if words != self.state.search.words:
            self._search(Search(words, self.state.search.owned))

    def only_owned(self, *, owned: bool) -> None:
        if owned != self.state.search.owned:
            self._search(Search(self.state.search.words, owned))

    def refresh(self) -> None:
        """Ask the same again: the page is shown anew, or the store is back."""
        self._search(self.state.search)

    def grow(self) -> None:
        """The list is scrolled to its end."""
        if self.state.may_grow:
            search = self.state.search
            self._search(replace(search, limit=min(_AT_MOST, search.limit + _PAGE)))

    def store_lost(self) -> None:
        """The store has gone away: what is here is from now on only what was."""
        self._set(problem=Problem.STORE_UNREACHABLE)

    def forget(self) -> None:
        """Somebody else is here: nothing of what was found stays."""
        self._rows.forget()
        self._elsewhere.forget()
        self.state = SearchState(search=replace(self.state.search, limit=_PAGE))
        self.changed()

    def _search(self, search: Search) -> None:
        self._elsewhere.forget()
        self._rows.want(search)
        self._set(search=search, asking=True)

    def _known(self, search: Search, found: LeadPage) -> None:
        if search.owned and not found.rows:
            self._elsewhere.want(search)
        self._set(answered=search, found=found, found_at=self._now(), asking=False, problem=None, elsewhere=None)

    def _known_elsewhere(self, _search: Search, found: LeadPage) -> None:
        self._set(elsewhere=found)

    def _not(self, _search: Search, error: StationError) -> None:
        self._set(asking=False, problem=error.problem)
        if error.problem is Problem.SIGN_IN_NEEDED:
            self.sign_in_needed()

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
