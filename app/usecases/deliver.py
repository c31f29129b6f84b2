"""The way of a confirmed card out of the outbox: claimed, tried, and settled only by the store's stored answer (4.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.act import Act, PersonalAct
from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.outbox import Delivery, DeliveryProblem
from app.domain.states import CardEvent, CardState
from app.usecases.moving import move
from app.usecases.problems import Problem, StationError
from app.usecases.records import Records
from sync.records import Receipt

# The first pause is one person's patience, the longest one lets a store that was off over night be met within minutes.
FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(minutes=15)

# Trying again helps against these; against all others somebody has to change something first.
PASSING = frozenset({DeliveryProblem.STORE_UNREACHABLE, DeliveryProblem.SIGN_IN_NEEDED, DeliveryProblem.TRY_LATER})


@dataclass(frozen=True, slots=True)
class Failure:
    """How a try failed. wait: how long the store itself asks us to leave it alone."""

    problem: DeliveryProblem
    detail: str = ""
    wait: timedelta | None = None


class DeliveryFailedError(Exception):
    """A try failed. What is known about it is in failure."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure


def pause_after(tries: int, jitter: float) -> timedelta:
    """How long to wait after that many failed tries (1 or more): doubling, capped, spread by jitter 0..1 over ±50 %."""
    doubled: timedelta = FIRST_PAUSE * 2 ** min(tries - 1, 16)
    return min(doubled, LONGEST_PAUSE) * (0.5 + jitter)


def claim_due(records: Records, *, now: datetime) -> Delivery | None:
    """The next delivery to try, marked as being sent. Only the one sender of the home may call this."""
    due = (d for d in records.outbox.open() if not d.final and max(d.hold_until, d.next_try_at) <= now)
    delivery = next(due, None)
    if delivery is None:
        return None
    claimed = replace(delivery, sending=True)
    records.outbox.save(claimed)
    return claimed


def release_claims(records: Records) -> None:
    """After the sender was killed: what it was sending is sent again, under the same key."""
    for delivery in records.outbox.open():
        if delivery.sending:
            records.outbox.save(replace(delivery, sending=False))


def settle(records: Records, delivery: Delivery, receipt: Receipt, *, now: datetime) -> tuple[Card, Delivery]:
    """The store has answered: 送信済み."""
    settled = replace(
        delivery,
        sending=False,
        tries=delivery.tries + 1,
        problem=None,
        problem_detail="",
        receipt=receipt,
        settled_at=now,
    )
    records.outbox.save(settled)
    return move(records, records.cards.get(delivery.card_id), CardEvent.DELIVERED, Act(None, now)), settled


def record_failed_try(
    records: Records, delivery: Delivery, failure: Failure, *, now: datetime, jitter: float
) -> tuple[Card, Delivery]:
    """Tried again after a pause, or 送信エラー until somebody removes the reason."""
    tries = delivery.tries + 1
    pause = max(pause_after(tries, jitter), failure.wait or timedelta())
    failed = replace(
        delivery,
        sending=False,
        tries=tries,
        problem=failure.problem,
        problem_detail=failure.detail,
        final=failure.problem not in PASSING,
        next_try_at=now + pause,
    )
    records.outbox.save(failed)
    card = records.cards.get(delivery.card_id)
    if failed.final:
        card = move(records, card, CardEvent.REFUSED, Act(None, now), failure.problem.value)
    return card, failed


def take_back(records: Records, card_id: CardId, act: PersonalAct) -> Card:
    """Out of the outbox and back to review. Not while it is being sent, nor afterwards.

    A try whose answer was lost may have reached the store: confirmed again, the card goes out as its next version
    and replaces that one.
    """
    card = records.cards.get(card_id)
    if card.state not in (CardState.WAITING, CardState.SEND_FAILED):
        raise StationError(Problem.NOT_POSSIBLE_NOW, f"take back in {card.state}")
    delivery = records.outbox.get(card_id)
    if delivery.sending:
        raise StationError(Problem.NOT_POSSIBLE_NOW, "being sent")
    records.outbox.remove(delivery)
    return move(records, card, CardEvent.TAKEN_BACK, act)


def make_due(records: Records, *, now: datetime) -> tuple[Delivery, ...]:
    """Everything that waits is due at once, hold and pauses notwithstanding."""
    waiting = [d for d in records.outbox.open() if not d.final]
    due = [replace(d, hold_until=min(d.hold_until, now), next_try_at=min(d.next_try_at, now)) for d in waiting]
    for delivery in due:
        records.outbox.save(delivery)
    return tuple(due)


def retry(records: Records, card_id: CardId | None, act: PersonalAct) -> tuple[Delivery, ...]:
    """Try failed ones again at once: one card, or all of them."""
    failed = [d for d in records.outbox.open() if d.problem is not None and card_id in (None, d.card_id)]
    again = [replace(d, final=False, next_try_at=act.at) for d in failed]
    for before, delivery in zip(failed, again, strict=True):
        records.outbox.save(delivery)
        if before.final:
            move(records, records.cards.get(delivery.card_id), CardEvent.RETRIED, act)
    return tuple(again)
