"""Name matching beside the card: which lead it will join, what changes there, and what else it could be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.card import Card
from app.domain.ids import CardId
from app.ui.background import Ask
from app.usecases.answers import MatchCandidate
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station
from sync.records import FactName, LeadChoice, LeadDecision

MATCHED_BY = frozenset(
    {FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME, FactName.COMPANY, FactName.EMAIL, FactName.NAME_EN}
)
"""A change of one of these can change the lead."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way the card can go. candidate None: a new lead."""

    decision: LeadDecision
    candidate: MatchCandidate | None = None


@dataclass(frozen=True, slots=True)
class MatchingState:
    """candidates None: not known. away: the store cannot be asked now, or needs somebody signed in."""

    candidates: tuple[MatchCandidate, ...] | None = None
    away: bool = False
    sign_in_needed: bool = False
    decision: LeadDecision = LeadDecision()

    @property
    def options(self) -> tuple[Option, ...]:
        """Automatic first, then the other candidates, then a different person (where there is somebody to differ from)."""
        candidates = self.candidates or ()
        match = next((candidate for candidate in candidates if candidate.matches), None)
        others = [
            Option(LeadDecision(LeadChoice.JOIN, candidate.lead_id), candidate)
            for candidate in candidates
            if candidate is not match
        ]
        different = (Option(LeadDecision(LeadChoice.DIFFERENT_PERSON)),) if match is not None else ()
        return (Option(LeadDecision(), match), *others, *different)

    @property
    def chosen(self) -> Option:
        return next((option for option in self.options if option.decision == self.decision), self.options[0])


class MatchingPresenter:
    def __init__(self, station: Station, ask: Ask) -> None:
        self._station, self._ask = station, ask
        self._asked_for: CardId | None = None
        self.state = MatchingState()
        self.changed: Callable[[], None] = lambda: None

    def show(self, card: Card) -> None:
        """Another card is in hand: what was known of the last one is gone."""
        self._asked_for = None
        self.state = MatchingState(decision=card.lead)
        self.changed()

    def decided(self, decision: LeadDecision) -> None:
        self.state = replace(self.state, decision=decision)
        self.changed()

    def ask(self, card_id: CardId) -> None:
        """Ask the store; the answer counts only while that card is in hand."""
        self._asked_for = card_id
        self._ask(
            self._station.match_preview(card_id),
            lambda candidates: self._known(card_id, candidates),
            lambda error: self._unknown(card_id, error),
        )

    def _known(self, card_id: CardId, candidates: tuple[MatchCandidate, ...]) -> None:
        if card_id == self._asked_for:
            self.state = MatchingState(candidates, decision=self.state.decision)
            self.changed()

    def _unknown(self, card_id: CardId, error: StationError) -> None:
        if card_id == self._asked_for:
            sign_in = error.problem is Problem.SIGN_IN_NEEDED
            self.state = MatchingState(None, away=True, sign_in_needed=sign_in, decision=self.state.decision)
            self.changed()
