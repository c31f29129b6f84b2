"""Words of departments and titles: whether a text can be cut into them, so that a misread sign would show."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from ocr.fields.grammar.words import is_word
from resources.lexicons import place_words, position_words

_NUMERALS = re.compile(r"第?[0-9一二三四五六七八九十]+(?:号|期|階|種|類|級|段)?|[甲乙丙]種|[A-Z]{1,4}")
_LONGEST_WORD = 16


def is_known(text: str) -> bool:
    """Whether a department or title can be cut into words of the tables: then a misread sign would show."""
    return is_whole_department(text) or _is_cut(text, _is_word)


def may_lack_stroke(text: str) -> bool:
    """Whether a text of known words is one with a long vowel mark at its end as well: データセンタ, プログラマ."""
    return bool(_KATAKANA_END.search(text)) and is_known(text) and is_known(text + "ー")


_KATAKANA_END = re.compile(r"[ァ-ヺ]$")


def is_whole_department(text: str) -> bool:
    """Whether a text is a kind of house that a body runs, and no name of one: こども園, but not みどりこども園."""
    return text in position_words("whole_department")


@lru_cache(maxsize=1024)
def is_in_words(text: str) -> bool:
    """The same, with the common words of the dictionary."""
    return _is_cut(text, lambda word: _is_word(word) or is_word(word))


def _is_cut(text: str, belongs: Callable[[str], bool]) -> bool:
    reached = {0}
    for start in range(len(text)):
        if start in reached:
            ends = range(start + 1, min(start + _LONGEST_WORD, len(text)) + 1)
            reached |= {end for end in ends if belongs(text[start:end])}
    return len(text) in reached


def _is_word(text: str) -> bool:
    return text in _known_words() or bool(_NUMERALS.fullmatch(text))


@cache
def _known_words() -> frozenset[str]:
    kinds = ("title", "title_modifier", "department_end", "field_of_work")
    words = {word for kind in kinds for word in position_words(kind)} | set(place_words())
    return frozenset(
        words
        | set(" ・&()/|第付®級")
        | {"代理", "補佐", "心得", "担当", "検定", "試験", "認定者", "免許", "登録", "番号"}
    )
