from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.records import CardId, Fact, FactName, Facts
from sync.records.merging import DatedFacts, SourcedFact, changes_between, day_of, facts_of, merge, recency
from tests.sync.records.strategies import dated_cards

NOON = datetime(2024, 5, 1, 3, tzinfo=UTC)


def _card(number: int, exchanged_on: date | None, registered_at: datetime, **facts: str) -> DatedFacts:
    entries = tuple(Fact(FactName(name), value) for name, value in facts.items())
    return DatedFacts(CardId(f"card-{number}"), Facts(entries), exchanged_on, registered_at)


def _values(merged: tuple[SourcedFact, ...], name: FactName) -> tuple[str, ...]:
    return facts_of(merged).all(name)


@settings(max_examples=40)
@given(st.data(), dated_cards())
def test_any_order_of_arrival_gives_the_same_lead(data: st.DataObject, cards: list[DatedFacts]) -> None:
    assert merge(data.draw(st.permutations(cards))) == merge(cards)


@settings(max_examples=40)
@given(dated_cards())
def test_a_card_that_arrives_twice_changes_nothing(cards: list[DatedFacts]) -> None:
    by_id = {card.card_id: card for card in [*cards, *cards]}
    assert merge(list(by_id.values())) == merge(cards)


@settings(max_examples=40)
@given(dated_cards())
def test_every_kind_of_fact_on_the_newest_card_stands_in_the_lead(cards: list[DatedFacts]) -> None:
    newest = max(cards, key=recency)
    merged = merge(cards)
    for fact in newest.facts:
        assert _values(merged, fact.name) == newest.facts.all(fact.name)


@settings(max_examples=40)
@given(dated_cards())
def test_an_older_card_never_overwrites_a_fact(cards: list[DatedFacts]) -> None:
    oldest = min(cards, key=recency)
    others = [card for card in cards if card is not oldest]
    kept = facts_of(merge(others))
    for change in changes_between(kept, facts_of(merge(cards))):
        assert change.before == ()


@settings(max_examples=40)
@given(dated_cards())
def test_facts_name_the_card_they_stand_on(cards: list[DatedFacts]) -> None:
    by_id = {card.card_id: card for card in cards}
    for sourced in merge(cards):
        assert sourced.fact in by_id[sourced.card_id].facts.entries


@settings(max_examples=40)
@given(dated_cards())
def test_department_and_title_come_from_one_card(cards: list[DatedFacts]) -> None:
    together = {
        sourced.card_id for sourced in merge(cards) if sourced.fact.name in {FactName.DEPARTMENT, FactName.TITLE}
    }
    assert len(together) <= 1


def test_the_newest_exchange_date_wins_over_a_later_registration() -> None:
    received_late = _card(1, date(2024, 4, 1), NOON, title="部長")
    received_first = _card(2, date(2023, 4, 1), NOON + timedelta(days=9), title="課長")
    assert _values(merge([received_late, received_first]), FactName.TITLE) == ("部長",)


def test_without_an_exchange_date_the_day_of_registration_counts() -> None:
    undated = _card(1, None, NOON, title="部長")
    dated = _card(2, NOON.date() - timedelta(days=1), NOON + timedelta(days=3), title="課長")
    assert _values(merge([undated, dated]), FactName.TITLE) == ("部長",)


def test_on_the_same_date_the_later_registration_wins() -> None:
    first = _card(2, date(2024, 4, 1), NOON, title="課長")
    second = _card(1, date(2024, 4, 1), NOON + timedelta(minutes=1), title="部長")
    assert _values(merge([first, second]), FactName.TITLE) == ("部長",)


def test_the_day_of_registration_is_the_day_in_the_office() -> None:
    half_past_eight_in_the_morning = datetime(2024, 5, 1, 23, 30, tzinfo=UTC)
    assert day_of(_card(1, None, half_past_eight_in_the_morning)) == date(2024, 5, 2)


def test_what_the_newer_card_does_not_mention_stays() -> None:
    old = _card(1, date(2023, 1, 1), NOON, fax="03-0000-0009", tel="03-0000-0001")
    new = _card(2, date(2024, 1, 1), NOON, tel="03-0000-0002")
    merged = merge([old, new])
    assert _values(merged, FactName.FAX) == ("03-0000-0009",)
    assert _values(merged, FactName.TEL) == ("03-0000-0002",)


def test_changes_say_what_was_there_before() -> None:
    old, new = Facts((Fact(FactName.TITLE, "課長"),)), Facts((Fact(FactName.TITLE, "部長"),))
    (change,) = changes_between(old, new)
    assert (change.before, change.after) == (("課長",), ("部長",))
