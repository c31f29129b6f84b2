"""What the correction screen shows and does, without a widget: the card in hand, its doubts, and the way through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.states import CardState
from app.domain.validation import Severity, errors
from app.ui.background import Ask
from app.ui.counts import TO_REVIEW
from app.ui.facts import form_groups
from app.ui.review.correcting import Correcting
from app.ui.review.pace import ReviewPace
from app.ui.review.queue import ReviewQueue
from app.ui.review.state import ReviewState
from app.ui.review.steps import Confirmed, Decided, Discarded, Held, Step, Steps
from app.ui.review.undoing import Hands, Undoing
from app.usecases.answers import ConfirmedCount
from app.usecases.events import CardChanged, StationEvent
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station
from app.words.facts import FieldKey
from sync.records import FactName, LeadDecision

ON_HOLD = frozenset({CardState.ON_HOLD})


class ReviewPresenter:
    """changed is called after every change; card_shown when another card is in hand; message for what was done."""

    def __init__(self, station: Station, ask: Ask, now: Callable[[], datetime], monotonic: Callable[[], float]) -> None:
        self._station, self._ask = station, ask
        self._steps = Steps()
        self._undoing = Undoing(
            self._steps, station, ask, Hands(self._put_back, self._taken_back, self._left, self._refuse)
        )
        self._correcting = Correcting(station, ask, now, self._steps)
        self._correcting.written, self._correcting.refused = self._written, self._not_written
        self._queue = ReviewQueue(TO_REVIEW)
        self._accepted: set[tuple[FieldKey, str]] = set()
        self._added: frozenset[FieldKey] = frozenset()
        self.pace = ReviewPace(monotonic)
        self.state = ReviewState()
        self.changed: Callable[[], None] = lambda: None
        self.card_shown: Callable[[], None] = lambda: None
        self.refused: Callable[[StationError], None] = lambda _error: None
        self.sure_confirmed: Callable[[ConfirmedCount], None] = lambda _count: None

    # ---- the queue

    def start(self) -> None:
        """Load what waits."""
        self._ask(self._station.operator(), lambda operator: setattr(self._correcting, "by", operator.id))
        self._ask(self._station.cards(states=self._queue.states), self._cards_known)

    def look_at(self, *, held: bool) -> None:
        """Look at the cards on hold, or back at those to review."""
        if held != self.state.held:
            self._queue = ReviewQueue(ON_HOLD if held else TO_REVIEW)
            self.state = ReviewState(held=held, previous=self.state.previous)
            self.changed()
            self.start()

    @property
    def left(self) -> int:
        return len(self._queue)

    @property
    def sure(self) -> int:
        """How many could be confirmed without being looked at."""
        return self._queue.sure()

    def happened(self, event: StationEvent) -> None:
        if not isinstance(event, CardChanged) or not self.state.loaded:
            return
        self._queue.keep(event.card)
        card = self.state.card
        if card is None:
            self._open_next(None)
        elif event.card.id == card.id and not self.state.confirming and not self._correcting.is_under_way:
            self._news(event.card)
        else:
            self.changed()

    def next_card(self) -> None:
        """Another card, without confirming this one."""
        if self.state.card is not None:
            self._open(self._queue.after(self.state.card))

    def previous_card(self) -> None:
        if self.state.card is not None:
            self._open(self._queue.before(self.state.card))

    def open_card(self, card_id: CardId) -> None:
        """Take up that card, wherever it stands in the queue."""
        self._ask(self._station.card(card_id), self._open, self.refused)

    # ---- the field in hand

    def select(self, key: FieldKey, text: str | None = None) -> None:
        """Go to another field. text: what stands in the one that is left; it is kept, not confirmed."""
        self.leave(text)
        if key in self.state.cells:
            self._set(current=key, issue=None)

    def leave(self, text: str | None) -> None:
        """The field in hand is left with this text in it: a change is kept."""
        key = self.state.current
        if key is not None and text is not None and text != self.state.value(key):
            self._correct(key, text)

    def step(self, by: int, text: str | None) -> None:
        """The next or previous field of the form, without confirming."""
        cells = self.state.cells
        if self.state.current in cells:
            self.select(cells[(cells.index(self.state.current) + by) % len(cells)], text)

    def accept(self, text: str) -> None:
        """Enter: this value is right. On to the next doubt; after the last, the card is confirmed."""
        key = self.state.current
        if key is None or self.state.confirming:
            return
        issue = self._correcting.issue_of(key, text)
        if issue is not None and (issue.severity is Severity.ERROR or (key, text) not in self._accepted):
            self._accepted.add((key, text))
            self._set(issue=issue)
            return
        field = self.state.field(key)
        if text != self.state.value(key) or (field is not None and field.doubtful):
            self._correct(key, text)
        following = self.state.open_doubt_after(key)
        if following is not None:
            self._set(current=following, issue=None)
        else:
            self.confirm(None)

    def previous_doubt(self, text: str | None) -> None:
        """Back to the doubt before this field, also one already confirmed."""
        before = self.state.doubt_before(self.state.current)
        if before is not None:
            self.select(before, text)

    def restore(self) -> str | None:
        """Back to what was read. Returns that text; None: it stands there already."""
        key = self.state.current
        field = self.state.field(key) if key is not None else None
        if key is None or field is None:
            return None
        read = field.read.value if field.read is not None else ""
        if field.correction is not None:
            self._correct(key, None)
        self._set(issue=None)
        return read

    def add_field(self, name: FactName) -> None:
        """One more field of that kind, empty, in hand."""
        positions = [position for cell, position in self.state.cells if cell is name]
        key = (name, max(positions, default=-1) + 1)
        if positions and not self.state.value((name, max(positions))):
            key = (name, max(positions))
        self._added |= {key}
        self._regroup()
        self._set(current=key, issue=None)

    # ---- the card

    def confirm(self, text: str | None) -> None:
        """The card is right as it stands. Stops at the first field whose form is wrong."""
        card = self.state.card
        if card is None or self.state.confirming or self.state.reading_again:
            return
        self.leave(text)
        card = self.state.card or card
        wrong = errors(card.draft)
        if wrong:
            self._set(current=self.state.cell_of(wrong[0]), issue=wrong[0])
            return
        self._set(confirming=True)
        self._ask(self._station.confirm(card.id), self._confirmed, self._not_confirmed)

    def confirm_sure(self) -> None:
        self._ask(self._station.confirm_sure(), self.sure_confirmed, self.refused)

    def hold(self, text: str | None) -> None:
        """Put the card aside."""
        card = self.state.card
        if card is not None:
            self.leave(text)
            self._ask(self._station.hold(card.id), lambda held: self._went(held, Held(held.id)), self.refused)

    def discard(self, reason: str) -> None:
        card = self.state.card
        if card is not None:
            gone = self._station.discard(card.id, reason)
            self._ask(gone, lambda done: self._went(done, Discarded(done.id, reason)), self.refused)

    def turn(self, side_index: int, quarter_turns: int) -> None:
        """The picture stands wrong: turn it and read again."""
        if self.state.card is not None:
            turned = self._station.turn(self.state.card.id, side_index, quarter_turns)
            self._ask(turned, self._news, self.refused)

    def read_again(self) -> None:
        """By a newer engine or newer rules; what was corrected stays."""
        if self.state.card is not None:
            self._ask(self._station.read_again(self.state.card.id), self._news, self.refused)

    def decide(self, decision: LeadDecision) -> None:
        """Which lead the card joins."""
        card = self.state.card
        if card is not None and decision != card.lead:
            self._steps.did(Decided(card.id, card.lead, decision))
            self._set(card=replace(card, lead=decision))
            self._ask(self._station.decide_lead(card.id, decision), lambda _card: None, self.refused)

    def reopen_previous(self) -> None:
        """The card confirmed last, taken back."""
        if self.state.previous is not None:
            self._steps.forget(Confirmed(self.state.previous.id))
            self._ask(self._station.take_back(self.state.previous.id), self._taken_back, self.refused)

    # ---- undo

    def undo(self) -> bool:
        return self._undoing.undo()

    def redo(self) -> bool:
        return self._undoing.redo()

    # ---- inside

    def _cards_known(self, cards: tuple[Card, ...]) -> None:
        for card in cards:
            self._queue.keep(card)
        self._set(loaded=True)
        if self.state.card is None:
            self._open_next(None)

    def _open(self, card: Card | None) -> None:
        """Put that card in hand."""
        if card is None:
            self.state = self.state.with_card(None)
            self.changed()
            return
        self._queue.keep(card)
        self._accepted.clear()
        self._added = frozenset()
        self._correcting.another_card()
        self.state = self.state.with_card(card)
        self.pace.opened()
        self.card_shown()
        self.changed()

    def _open_next(self, after: Card | None) -> None:
        self._open(self._queue.after(after) if after is not None else self._queue.first())

    def _news(self, card: Card) -> None:
        """The card in hand has changed without us."""
        mine = self.state.card
        if mine is None or mine.id != card.id:
            return
        if card.state is CardState.READING:
            self._set(card=card, reading_again=True)
        elif self.state.reading_again and card.state in self._queue.states:
            self._steps.read_again(card)
            self._open(card)
        elif card.state not in self._queue.states:
            self._open_next(card)
        else:
            self._set(card=card)

    def _correct(self, key: FieldKey, value: str | None) -> None:
        card = self.state.card
        if card is not None:
            draft = self._correcting.correct(card, key, value)
            self.state = replace(self.state, card=replace(card, draft=draft))
            self._regroup()
            self.changed()

    def _written(self, card: Card) -> None:
        if card.id in self._queue:
            self._queue.keep(card)

    def _not_written(self, error: StationError) -> None:
        self.refused(error)
        if self.state.card is not None:
            self.open_card(self.state.card.id)

    def _regroup(self) -> None:
        if self.state.card is not None:
            self.state = replace(self.state, groups=form_groups(self.state.card.draft, self._added))

    def _confirmed(self, card: Card) -> None:
        self.pace.confirmed()
        self._set(previous=card)
        self._went(card, Confirmed(card.id))

    def _not_confirmed(self, error: StationError) -> None:
        self._set(confirming=False)
        if error.problem is Problem.INVALID_FIELDS and self.state.card is not None:
            wrong = errors(self.state.card.draft)
            if wrong:
                self._set(current=self.state.cell_of(wrong[0]), issue=wrong[0])
                return
        self.refused(error)

    def _went(self, card: Card, step: Step) -> None:
        self._steps.did(step)
        self._left(card)

    def _left(self, card: Card) -> None:
        """That card is dealt with: on to the next."""
        in_hand = self.state.card
        following = self._queue.after(card)
        self._queue.keep(card)
        if in_hand is None or in_hand.id == card.id:
            self._open(following if following is not None and following.id in self._queue else self._queue.first())
        else:
            self.changed()

    def _put_back(self, card: Card, key: FieldKey | None) -> None:
        """A card is as it was before: show it, at the field that changed."""
        self._open(card)
        if key is not None:
            self._set(current=key, issue=None)

    def _refuse(self, error: StationError) -> None:
        self.refused(error)

    def _taken_back(self, card: Card) -> None:
        self._set(previous=None)
        self._open(card)

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
