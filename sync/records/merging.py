"""A lead's facts out of its cards: a function of the set of cards, so their order of arrival cannot matter."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Final

from sync.records.facts import Fact, FactName, Facts
from sync.records.ids import CardId
from sync.records.receipt import LeadChange

OFFICE_TIME: Final = timezone(timedelta(hours=9))
"""The day of registration is the office's day. Japan has one time zone and no summer time."""

# Facts that only make sense together come from one card: an old title beside a new department would be a lie.
_TOGETHER: Final = (
    (FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME),
    (FactName.NAME_KANA, FactName.FAMILY_NAME_KANA, FactName.GIVEN_NAME_KANA),
    (FactName.DEPARTMENT, FactName.TITLE),
    (FactName.DEPARTMENT_EN, FactName.TITLE_EN),
    (FactName.POSTAL_CODE, FactName.ADDRESS),
)
_ALONE: Final = tuple((name,) for name in FactName if not any(name in together for together in _TOGETHER))
_GROUPS: Final = (*_TOGETHER, *_ALONE)


@dataclass(frozen=True, slots=True)
class DatedFacts:
    """What merging sees of a card. registered_at carries a time zone."""

    card_id: CardId
    facts: Facts
    exchanged_on: date | None
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class SourcedFact:
    """A fact of a lead and the card it was taken from."""

    fact: Fact
    card_id: CardId


def day_of(card: DatedFacts) -> date:
    """The exchange date; the day of registration where it is unknown."""
    return card.exchanged_on or card.registered_at.astimezone(OFFICE_TIME).date()


def recency(card: DatedFacts) -> tuple[date, datetime, str]:
    """Sorts cards from old to new. The id decides between cards registered at the same moment."""
    return day_of(card), card.registered_at, card.card_id


def merge(cards: Collection[DatedFacts]) -> tuple[SourcedFact, ...]:
    """The facts of the lead: each kind from the newest card that has it, kinds in the order of FactName."""
    newest_first = sorted(cards, key=recency, reverse=True)
    chosen = [fact for group in _GROUPS for fact in _newest(group, newest_first)]
    order = {name: position for position, name in enumerate(FactName)}
    return tuple(sorted(chosen, key=lambda sourced: order[sourced.fact.name]))


def _newest(group: tuple[FactName, ...], newest_first: Iterable[DatedFacts]) -> list[SourcedFact]:
    for card in newest_first:
        found = [SourcedFact(fact, card.card_id) for fact in card.facts if fact.name in group]
        if found:
            return found
    return []


def facts_of(sourced: Iterable[SourcedFact]) -> Facts:
    return Facts(tuple(entry.fact for entry in sourced))


def changes_between(before: Facts, after: Facts) -> tuple[LeadChange, ...]:
    """What is different, kind by kind, in the order of FactName."""
    return tuple(
        LeadChange(name, before.all(name), after.all(name)) for name in FactName if before.all(name) != after.all(name)
    )
