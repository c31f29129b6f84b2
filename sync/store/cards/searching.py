"""Quick search かんたん検索: words separated by spaces, each of which must stand somewhere on the card."""

from __future__ import annotations

from typing import Final

from sqlalchemy import ColumnElement, and_, true

from sync.records import FactName, Facts
from sync.records.folding import fold_for_search
from sync.store.cards.tables import CardRow

_SEARCHED: Final = (
    FactName.COMPANY,
    FactName.COMPANY_EN,
    FactName.NAME,
    FactName.NAME_KANA,
    FactName.NAME_EN,
    FactName.EMAIL,
)
_BETWEEN: Final = "\n"  # no word crosses it: folding leaves no white space in a word


def search_text(facts: Facts) -> str:
    """What quick search looks at: the folded company, name, kana and e-mail addresses of a card."""
    names = (facts.person_name, facts.first(FactName.FAMILY_NAME_KANA) + facts.first(FactName.GIVEN_NAME_KANA))
    values = [*names, *(value for name in _SEARCHED for value in facts.all(name))]
    return _BETWEEN.join(dict.fromkeys(folded for value in values if (folded := fold_for_search(value))))


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of what somebody typed, each once."""
    return tuple(dict.fromkeys(folded for word in query.split() if (folded := fold_for_search(word))))


def has_words(words: tuple[str, ...]) -> ColumnElement[bool]:
    """The condition on a card that every word stands on it."""
    return and_(true(), *(CardRow.search_text.contains(word, autoescape=True) for word in words))
