"""The whole station in memory, faithful to the port: states by the domain's table, answers as Futures, events from a
thread of its own. The window cannot tell it from the real one; faults happen when a test asks for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.card import Card
from app.domain.draft import Correction
from app.domain.ids import BatchId, CardId, OperatorId, PictureId
from app.domain.names import follow_corrections
from app.domain.outbox import Delivery, DeliveryProblem
from app.domain.reading import PendingReading
from app.domain.states import CardEvent, CardState, IllegalTransitionError, next_state
from app.domain.validation import errors
from app.usecases.answers import (
    CardPage,
    ConfirmedCount,
    LeadDetail,
    LeadPage,
    MatchCandidate,
    Operator,
    StoreState,
)
from app.usecases.events import (
    CardChanged,
    DeliveryChanged,
    OperatorChanged,
    StoreChanged,
)
from app.usecases.problems import Problem, StationError
from sync.records import (
    FactName,
    LeadChange,
    LeadDecision,
    LeadId,
    LeadOutcome,
    Receipt,
)
from tests.app.ui.delivered import lead_of, record_of, row_of
from tests.app.ui.fake_capture import FakeCapture

HOLD = timedelta(minutes=3)


class FakeStation(FakeCapture):
    """One thread does everything, in order. now() is the fake's clock; tests move it."""

    def __init__(self, now: datetime) -> None:
        super().__init__(now)
        self._deliveries: dict[CardId, Delivery] = {}
        self._signing_in: Future[Operator] | None = None
        self._store_state = StoreState.CONNECTED
        self._leads: dict[LeadId, LeadDetail] = {}
        self.sent_long_ago = 0
        self.candidates: tuple[MatchCandidate, ...] = ()
        self.queued_again: tuple[CardId, ...] = ()

    # ---- what tests do

    def fail_delivery(self, card_id: CardId, problem: DeliveryProblem, *, final: bool) -> None:
        delivery = self._deliveries[card_id]
        self._deliveries[card_id] = replace(
            delivery, problem=problem, final=final, tries=2, problem_detail="HTTP 422 owner_unknown"
        )
        if final:
            self._cards[card_id] = replace(self._cards[card_id], state=CardState.SEND_FAILED)
            self.tell(CardChanged(self._cards[card_id]))
        self.tell(DeliveryChanged(self._deliveries[card_id]))

    def set_store(self, state: StoreState) -> None:
        self._store_state = state
        self.tell(StoreChanged(state))

    def signed_in_as(self, name: str) -> None:
        self._operator = Operator(OperatorId("user-1"), name, signed_in=True)
        self.tell(OperatorChanged(self._operator))

    def finish_sign_in(self, name: str) -> None:
        """The person has signed in, in the browser."""
        self._operator = Operator(OperatorId("user-1"), name, signed_in=True)
        waiting, self._signing_in = self._signing_in, None
        assert waiting is not None
        waiting.set_result(self._operator)
        self.tell(OperatorChanged(self._operator))

    # ---- the port

    def save_separators(self, file: Path) -> Future[bool]:
        return self.later(lambda: bool(file.write_bytes(b"%PDF")))

    def cards(
        self, *, batch_id: BatchId | None = None, states: frozenset[CardState] | None = None
    ) -> Future[tuple[Card, ...]]:
        return self.later(
            lambda: tuple(
                card
                for card in self._cards.values()
                if batch_id in (None, card.batch_id) and (states is None or card.state in states)
            )
        )

    def card(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._card(card_id))

    def picture(self, picture_id: PictureId) -> Future[bytes]:
        return self.later(lambda: self._picture(picture_id))

    def correct(self, card_id: CardId, name: FactName, position: int, value: str | None) -> Future[Card]:
        return self.later(lambda: self._correct(card_id, name, position, value))

    def decide_lead(self, card_id: CardId, decision: LeadDecision) -> Future[Card]:
        return self.later(lambda: self._keep(replace(self._card(card_id), lead=decision)))

    def confirm(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._confirm(card_id))

    def confirm_sure(self) -> Future[ConfirmedCount]:
        return self.later(self._confirm_sure)

    def hold(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.HELD))

    def ask_review(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.REVIEW_ASKED))

    def discard(self, card_id: CardId, reason: str) -> Future[Card]:
        assert reason
        return self.later(lambda: self._move(card_id, CardEvent.DISCARDED))

    def restore(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.RESTORED))

    def read_again(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.READING_STARTED))

    def read_again_later(self, card_ids: Sequence[CardId]) -> Future[tuple[CardId, ...]]:
        chosen = tuple(card_ids)
        self.queued_again += chosen
        return self.later(lambda: chosen)

    def pending_readings(self) -> Future[tuple[PendingReading, ...]]:
        return self.later(tuple)

    def turn(self, card_id: CardId, side_index: int, quarter_turns: int) -> Future[Card]:
        assert quarter_turns
        assert side_index >= 0
        return self.later(lambda: self._move(card_id, CardEvent.READING_STARTED))

    def deliveries(self, *, settled_since: datetime | None = None) -> Future[tuple[Delivery, ...]]:
        def wanted(delivery: Delivery) -> bool:
            settled = delivery.settled_at
            return settled is None or settled_since is None or settled >= settled_since

        return self.later(lambda: tuple(filter(wanted, reversed(self._deliveries.values()))))

    def deliveries_left_out(self) -> Future[int]:
        return self.later(lambda: self.sent_long_ago)

    def take_back(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._take_back(card_id))

    def send_now(self) -> Future[tuple[Delivery, ...]]:
        return self.later(self._send_all)

    def retry(self, card_id: CardId | None = None) -> Future[None]:
        return self.later(lambda: self._retry(card_id))

    def operator(self) -> Future[Operator]:
        return self.later(lambda: self._operator)

    def sign_in(self, open_browser: Callable[[str], None]) -> Future[Operator]:
        self._signing_in = Future()
        self.later(lambda: open_browser("http://127.0.0.1:1/authorize"))
        return self._signing_in

    def cancel_sign_in(self) -> None:
        waiting, self._signing_in = self._signing_in, None
        if waiting is not None:
            waiting.set_exception(StationError(Problem.SIGN_IN_FAILED))

    def sign_out(self) -> Future[Operator]:
        def out() -> Operator:
            self._operator = Operator(OperatorId("local"), "受付の担当者", signed_in=False)
            self.tell(OperatorChanged(self._operator))
            return self._operator

        return self.later(out)

    def store_state(self) -> StoreState:
        return self._store_state

    def leads(
        self, query: str = "", *, owned: bool = False, limit: int = 50, cursor: str | None = None
    ) -> Future[LeadPage]:
        return self.later(lambda: self._find_leads(query, limit, owned=owned))

    def lead(self, lead_id: LeadId) -> Future[LeadDetail]:
        return self.later(lambda: self._ask_store() or self._leads[lead_id])

    def store_cards(self, query: str = "", *, limit: int = 50, cursor: str | None = None) -> Future[CardPage]:
        def none() -> CardPage:
            self._ask_store()
            return CardPage((), 0, more=False)

        return self.later(none)

    def store_picture(self, picture_id: PictureId) -> Future[bytes]:
        return self.picture(picture_id)

    def match_preview(self, card_id: CardId) -> Future[tuple[MatchCandidate, ...]]:
        return self.later(lambda: self._match(card_id))

    def last_sent_at(self) -> datetime | None:
        return max((d.settled_at for d in self._deliveries.values() if d.settled_at), default=None)

    # ---- inside

    def _card(self, card_id: CardId) -> Card:
        if card_id not in self._cards:
            raise StationError(Problem.NOT_FOUND)
        return self._cards[card_id]

    def _picture(self, picture_id: PictureId) -> bytes:
        if picture_id not in self._pictures:
            raise StationError(Problem.NOT_FOUND)
        return self._pictures[picture_id]

    def _keep(self, card: Card) -> Card:
        self.put(card)
        return card

    def _move(self, card_id: CardId, event: CardEvent) -> Card:
        card = self._card(card_id)
        try:
            return self._keep(replace(card, state=next_state(card.state, event)))
        except IllegalTransitionError:
            raise StationError(Problem.NOT_POSSIBLE_NOW) from None

    def _correct(self, card_id: CardId, name: FactName, position: int, value: str | None) -> Card:
        card = self._card(card_id)
        draft = card.draft.corrected(name, position, self._correction(value))
        for follower, followed in follow_corrections(draft, name, value):
            draft = draft.corrected(follower, 0, self._correction(followed))
        return self._keep(replace(card, draft=draft))

    def _correction(self, value: str | None) -> Correction | None:
        return None if value is None else Correction(value, self._operator.id, self.now)

    def _confirm(self, card_id: CardId) -> Card:
        card = self._card(card_id)
        wrong = errors(card.draft)
        if wrong:
            raise StationError(Problem.INVALID_FIELDS, fields=tuple(issue.name for issue in wrong))
        self._move(card_id, CardEvent.CONFIRMED)
        card = replace(
            self._card(card_id), version=card.version + 1, confirmed_by=self._operator.id, confirmed_at=self.now
        )
        card = self._keep(replace(card, state=next_state(card.state, CardEvent.QUEUED)))
        delivery = Delivery(card_id, record_of(card, self.now), self.now, self.now + HOLD, self.now + HOLD)
        self._deliveries[card_id] = delivery
        self.tell(DeliveryChanged(delivery))
        return card

    def _confirm_sure(self) -> ConfirmedCount:
        sure = [c.id for c in self._cards.values() if c.state is CardState.READ and not errors(c.draft)]
        for card_id in sure:
            self._confirm(card_id)
        left = sum(c.state in (CardState.READ, CardState.TO_REVIEW) for c in self._cards.values())
        return ConfirmedCount(len(sure), left)

    def _take_back(self, card_id: CardId) -> Card:
        card = self._move(card_id, CardEvent.TAKEN_BACK)
        self._deliveries.pop(card_id, None)
        return card

    def _send_all(self) -> tuple[Delivery, ...]:
        self._ask_store(sign_in=False)
        tried = [d for d in self._deliveries.values() if d.receipt is None and not d.final]
        return tuple(self._send(delivery) for delivery in tried)

    def _send(self, delivery: Delivery) -> Delivery:
        outcome = tuple(LeadOutcome)[len(self._leads) % 3]
        changes = (LeadChange(FactName.TITLE, ("主任",), ("課長",)),) if outcome is LeadOutcome.UPDATED else ()
        lead_id = LeadId(f"lead-{len(self._leads) + 1}")
        receipt = Receipt(
            delivery.record.card_id, delivery.record.version, len(self._leads) + 1, self.now, lead_id, outcome, changes
        )
        self._leads[lead_id] = lead_of(lead_id, delivery.record, self._operator.display_name)
        sent = replace(delivery, receipt=receipt, settled_at=self.now, problem=None, final=False)
        self._deliveries[delivery.card_id] = sent
        self._move(delivery.card_id, CardEvent.DELIVERED)
        self.tell(DeliveryChanged(sent))
        return sent

    def _retry(self, card_id: CardId | None) -> None:
        for delivery in tuple(self._deliveries.values()):
            if delivery.final and card_id in (None, delivery.card_id):
                self._deliveries[delivery.card_id] = replace(delivery, final=False, problem=None)
                self._move(delivery.card_id, CardEvent.RETRIED)
                self.tell(DeliveryChanged(self._deliveries[delivery.card_id]))

    def _ask_store(self, *, sign_in: bool = True) -> None:
        if self._store_state is not StoreState.CONNECTED:
            raise StationError(Problem.STORE_UNREACHABLE)
        if sign_in and not self._operator.signed_in:
            raise StationError(Problem.SIGN_IN_NEEDED)

    def _find_leads(self, query: str, limit: int, *, owned: bool) -> LeadPage:
        self._ask_store()
        words = query.split()
        found = [
            lead
            for lead in reversed(self._leads.values())
            if all(word in f"{lead.person_name} {lead.company_name}" for word in words)
        ]
        return LeadPage(tuple(row_of(lead) for lead in found[:limit]), len(found), more=False)

    def _match(self, card_id: CardId) -> tuple[MatchCandidate, ...]:
        self._card(card_id)
        self._ask_store()
        return self.candidates
