"""Quick search かんたん検索: words separated by spaces, each of which must stand somewhere on the card.

Any two neighbouring letters of a card (a gram) lead to it: by FTS5 in SQLite, by GIN in PostgreSQL. What is found that
way is checked against the text itself, since neighbours may stand in another order.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from sqlalchemy import ColumnElement, Text, and_, column, func, select, table, true
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

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

# On most cards, so that looking them up costs more than it saves. The text itself is still checked for them.
_LEGAL_FORMS: Final = ("株式会社", "有限会社", "合同会社")

_FTS: Final = table("card_search", column("rowid"), column("card_search"))


def search_text(facts: Facts) -> str:
    """What quick search looks at: the folded company, name, kana and e-mail addresses of a card."""
    names = (facts.person_name, facts.first(FactName.FAMILY_NAME_KANA) + facts.first(FactName.GIVEN_NAME_KANA))
    values = [*names, *(value for name in _SEARCHED for value in facts.all(name))]
    return _BETWEEN.join(dict.fromkeys(folded for value in values if (folded := fold_for_search(value))))


def search_grams(text: str) -> str:
    """The grams of a search text, separated by spaces."""
    return " ".join(sorted({gram for line in text.split(_BETWEEN) for gram in _grams(line)}))


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of what somebody typed, each once."""
    return tuple(dict.fromkeys(folded for word in query.split() if (folded := fold_for_search(word))))


def has_words(words: tuple[str, ...], card: type[CardRow] = CardRow) -> ColumnElement[bool]:
    """The condition on a card that every word stands on it."""
    return and_(true(), *(card.search_text.contains(word, autoescape=True) for word in words))


def is_found_by(session: Session, words: tuple[str, ...]) -> ColumnElement[bool]:
    """What the index knows of the words: every card that has them, and a few others. True where it cannot help."""
    grams = sorted({gram for word in words for gram in _looked_up(word)})
    if not grams:
        return true()
    if session.get_bind().dialect.name == "sqlite":
        found: Any = select(_FTS.c.rowid).where(_FTS.c.card_search.match(" ".join(grams)))
        return CardRow.sequence.in_(found)
    on_card = func.string_to_array(CardRow.search_grams, " ", type_=ARRAY(Text))
    return on_card.contains(grams)


def _looked_up(word: str) -> Iterator[str]:
    for form in _LEGAL_FORMS:
        if word == form:
            return
        word = word.removeprefix(form).removesuffix(form)
    yield from _neighbours(word) if len(word) > 1 else _letters(word)


def _grams(line: str) -> Iterator[str]:
    yield from _letters(line)
    yield from _neighbours(line)


def _letters(line: str) -> Iterator[str]:
    """Single letters lead to a card only where they say something: 林 does, an a does not."""
    return (_code(letter) for letter in line if not letter.isascii())


def _neighbours(line: str) -> Iterator[str]:
    return (_code(one + other) for one, other in pairwise(line))


def _code(gram: str) -> str:
    """Letters and digits of ASCII only, which no tokenizer splits or folds."""
    return "x".join(f"{ord(letter):x}" for letter in gram)
