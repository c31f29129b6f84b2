"""Companies and people that the station knows from confirmed cards: what helps to read the next card of them (2.4)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.draft import Draft
from app.domain.states import CardState
from sync.records import FactName

CONFIRMED = frozenset({CardState.VERIFIED, CardState.WAITING, CardState.SENT, CardState.SEND_FAILED})
TELLING = (FactName.COMPANY, FactName.NAME, FactName.NAME_KANA, FactName.EMAIL, FactName.URL)
"""The facts of a card that are remembered."""


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What one confirmed card says of its company and its person. reading is the name's, in kana; empty: not said."""

    company: str = ""
    name: str = ""
    reading: str = ""
    addresses: tuple[str, ...] = ()
    """E-mail addresses and URLs."""


def acquaintance(draft: Draft) -> Acquaintance | None:
    """None where the draft names neither a company nor a person. A guess that nobody confirmed is not remembered."""
    sure = draft.without_doubtful_guesses
    facts = [(field.name, field.value) for field in sure.fields if field.name in TELLING]
    return acquaintance_of(facts)


def acquaintance_of(facts: list[tuple[FactName, str]]) -> Acquaintance | None:
    """facts in the order of the card."""

    def first(name: FactName) -> str:
        return next((value for each, value in facts if each is name and value), "")

    addresses = tuple(value for name, value in facts if name in (FactName.EMAIL, FactName.URL) and value)
    known = Acquaintance(first(FactName.COMPANY), first(FactName.NAME), first(FactName.NAME_KANA), addresses)
    return known if known.company or known.name else None


@dataclass(frozen=True, slots=True)
class Acquaintances:
    """Newest first. Crosses process borders by pickle."""

    cards: tuple[Acquaintance, ...] = ()
