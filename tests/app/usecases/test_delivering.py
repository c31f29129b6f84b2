from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.act import PersonalAct
from app.domain.card import Card, CardMark
from app.domain.draft import FieldAt, ReadValue
from app.domain.ids import CardId, OperatorId
from app.domain.outbox import Delivery, DeliveryProblem
from app.domain.reading import ReadField
from app.domain.states import CardState
from app.persistence import outbox_rows
from app.usecases import deliver
from app.usecases.card_record import card_record
from app.usecases.confirm_card import confirm_card, confirm_sure
from app.usecases.correct_field import correct_field
from app.usecases.deliver import Failure
from app.usecases.problems import Problem, StationError
from sync.records import FactName, LeadId, LeadOutcome, Receipt
from tests.app.clock import ACT, MORNING, OPERATOR, later
from tests.app.desk import SURE, Desk, found, read

HOLD = timedelta(minutes=3)


def confirm(desk: Desk, card_id: CardId, act: PersonalAct = ACT) -> tuple[Card, Delivery]:
    return desk.database.write(lambda r: confirm_card(r, card_id, act, HOLD)).result()


def claim(desk: Desk, minutes: float) -> Delivery | None:
    return desk.database.write(lambda r: deliver.claim_due(r, now=later(minutes))).result()


def receipt(delivery: Delivery) -> Receipt:
    lead = LeadId("0198c0de-0000-7000-8000-0000000000ff")
    return Receipt(delivery.record.card_id, delivery.record.version, 1, later(5), lead, LeadOutcome.CREATED)


def test_a_confirmed_card_is_in_the_outbox_and_carries_who_vouches_for_it(desk: Desk) -> None:
    card, delivery = confirm(desk, desk.sure_card().id)
    assert card.state is CardState.WAITING
    assert (delivery.record.confirmed_by, delivery.record.version) == (OPERATOR, 1)
    assert desk.database.read(lambda r: r.outbox.get(card.id)).result() == delivery
    assert delivery.record.facts.company_name == "架空商事株式会社"
    assert delivery.record.images[0].sha256 == card.sides[0].shown.id


def test_an_invalid_card_is_not_confirmed_and_says_which_field_is_wrong(desk: Desk) -> None:
    card = desk.doubtful_card()
    desk.database.write(lambda r: correct_field(r, card.id, FieldAt(FactName.EMAIL), "hanako", ACT)).result()
    with pytest.raises(StationError) as caught:
        confirm(desk, card.id)
    assert (caught.value.problem, caught.value.fields) == (Problem.INVALID_FIELDS, (FactName.EMAIL,))
    assert desk.database.read(lambda r: r.outbox.listed()).result() == ()
    assert desk.card(card.id).state is CardState.TO_REVIEW


def test_confirming_the_sure_ones_leaves_the_doubtful_ones(desk: Desk) -> None:
    sure, doubtful = desk.sure_card(), desk.doubtful_card()
    count, confirmed = desk.database.write(lambda r: confirm_sure(r, ACT, HOLD)).result()
    assert (count.confirmed, count.left) == (1, 1)
    assert [card.id for card, _ in confirmed] == [sure.id]
    assert desk.card(doubtful.id).state is CardState.TO_REVIEW


def _with_a_guess(desk: Desk) -> Card:
    """A sure card, and a reading of the name that stands nowhere on it."""
    desk.take(desk.open())
    guess = ReadField(FactName.NAME_KANA, ReadValue("みほん はなこ", "Hanako Mihon", 0.8, sure=False, derived=True))
    (card,) = desk.read(lambda page: [found(page, [*(read(*fact) for fact in SURE), guess])])
    return card


def test_a_guess_that_stands_nowhere_on_the_card_keeps_nobody_busy_and_is_not_sent_unseen(desk: Desk) -> None:
    card = _with_a_guess(desk)
    assert card.state is CardState.READ
    count, ((_card, delivery),) = desk.database.write(lambda r: confirm_sure(r, ACT, HOLD)).result()
    assert count.confirmed == 1
    assert FactName.NAME_KANA not in {fact.name for fact in delivery.record.facts}
    assert desk.card(card.id).draft == card.draft


def test_a_guess_that_a_person_has_seen_is_sent(desk: Desk) -> None:
    card = _with_a_guess(desk)
    _, delivery = desk.database.write(lambda r: confirm_card(r, card.id, ACT, HOLD)).result()
    assert FactName.NAME_KANA in {fact.name for fact in delivery.record.facts}


def test_a_card_is_held_before_it_is_sent(desk: Desk) -> None:
    confirm(desk, desk.sure_card().id)
    assert claim(desk, 2.9) is None
    assert claim(desk, 3) is not None


def test_send_now_does_not_wait_for_the_hold(desk: Desk) -> None:
    confirm(desk, desk.sure_card().id)
    desk.database.write(lambda r: deliver.make_due(r, now=MORNING)).result()
    assert claim(desk, 0) is not None


def test_a_card_taken_back_is_not_sent_and_its_next_confirmation_is_a_new_version(desk: Desk) -> None:
    card, _ = confirm(desk, desk.sure_card().id)
    back = desk.database.write(lambda r: deliver.take_back(r, card.id, ACT)).result()
    assert back.state is CardState.TO_REVIEW
    assert claim(desk, 60) is None
    _, again = confirm(desk, card.id)
    assert again.record.version == 2


def test_a_card_that_is_being_sent_cannot_be_taken_back(desk: Desk) -> None:
    card, _ = confirm(desk, desk.sure_card().id)
    claim(desk, 3)
    with pytest.raises(StationError) as caught:
        desk.database.write(lambda r: deliver.take_back(r, card.id, ACT)).result()
    assert caught.value.problem is Problem.NOT_POSSIBLE_NOW


def test_a_card_leaves_the_outbox_only_with_the_stores_receipt(desk: Desk) -> None:
    card, _ = confirm(desk, desk.sure_card().id)
    delivery = claim(desk, 3)
    answer = receipt(delivery)
    sent, settled = desk.database.write(lambda r: deliver.settle(r, delivery, answer, now=later(5))).result()
    assert (sent.state, settled.receipt) == (CardState.SENT, answer)
    assert desk.database.read(lambda r: r.outbox.get(card.id)).result() == settled
    assert claim(desk, 600) is None
    assert desk.database.read(lambda r: r.outbox.last_settled_at()).result() == later(5)


def test_what_a_killed_sender_was_sending_is_sent_again_under_the_same_key(desk: Desk) -> None:
    confirm(desk, desk.sure_card().id)
    first = claim(desk, 3)
    desk.database.write(deliver.release_claims).result()
    again = claim(desk, 3)
    assert (again.record.card_id, again.record.version) == (first.record.card_id, first.record.version)


def test_an_unreachable_store_is_tried_again_later(desk: Desk) -> None:
    card, _ = confirm(desk, desk.sure_card().id)
    delivery = claim(desk, 3)
    failure = Failure(DeliveryProblem.STORE_UNREACHABLE)
    still, failed = desk.database.write(
        lambda r: deliver.record_failed_try(r, delivery, failure, now=later(3), jitter=0.5)
    ).result()
    assert still.state is CardState.WAITING
    assert (failed.tries, failed.final, failed.next_try_at) == (1, False, later(3) + deliver.FIRST_PAUSE)
    assert claim(desk, 3.05) is None
    assert claim(desk, 3.1) is not None
    assert desk.card(card.id).state is CardState.WAITING


def test_a_refused_card_waits_for_a_person_and_goes_again_when_told(desk: Desk) -> None:
    card, _ = confirm(desk, desk.sure_card().id)
    delivery = claim(desk, 3)
    failure = Failure(DeliveryProblem.OWNER_UNKNOWN)
    refused, _ = desk.database.write(
        lambda r: deliver.record_failed_try(r, delivery, failure, now=later(3), jitter=0)
    ).result()
    assert refused.state is CardState.SEND_FAILED
    assert claim(desk, 600) is None
    act = PersonalAct(OperatorId(OPERATOR), later(10))
    desk.database.write(lambda r: deliver.retry(r, card.id, act)).result()
    assert desk.card(card.id).state is CardState.WAITING
    assert claim(desk, 10) is not None


def test_the_store_may_ask_for_a_longer_pause(desk: Desk) -> None:
    confirm(desk, desk.sure_card().id)
    delivery = claim(desk, 3)
    failure = Failure(DeliveryProblem.TRY_LATER, wait=timedelta(hours=1))
    _, failed = desk.database.write(
        lambda r: deliver.record_failed_try(r, delivery, failure, now=later(3), jitter=0)
    ).result()
    assert failed.next_try_at == later(63)


@given(st.integers(1, 10_000), st.floats(0, 1, allow_subnormal=False))
def test_pauses_grow_and_stay_within_reason(tries: int, jitter: float) -> None:
    pause = deliver.pause_after(tries, jitter)
    assert deliver.FIRST_PAUSE / 2 <= pause <= deliver.LONGEST_PAUSE * 1.5
    assert pause <= deliver.pause_after(tries + 1, jitter)


def test_the_blank_back_stays_at_the_station(desk: Desk) -> None:
    card = desk.sure_card()
    two_sided = replace(card, sides=card.sides * 2, marks=frozenset({CardMark.BLANK_BACK}))
    assert len(card_record(two_sided, ACT).images) == 1


def test_of_what_was_sent_long_ago_only_the_last_is_listed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox_rows, "_SETTLED_SHOWN", 2)
    cards = [desk.sure_card() for _ in range(4)]
    for minutes, card in enumerate(cards[:3]):
        _, delivery = confirm(desk, card.id)
        settle = partial(deliver.settle, delivery=delivery, receipt=receipt(delivery), now=later(minutes))
        desk.database.write(settle).result()
    confirm(desk, cards[3].id)
    listed = desk.database.read(lambda r: r.outbox.listed()).result()
    since = desk.database.read(lambda r: r.outbox.listed(settled_since=later(2))).result()
    assert [d.card_id for d in listed] == [cards[n].id for n in (3, 2, 1)]
    assert [d.card_id for d in since] == [cards[n].id for n in (3, 2)]
    assert desk.database.read(lambda r: r.outbox.left_out()).result() == 1
