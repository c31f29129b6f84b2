"""A reading and the Latin spelling of the same name in one line: とだひなこ Toda Hinako, せと まさひろ/Masahiro Seto."""

from __future__ import annotations

import re

from ocr.fields.grammar import latin_name, person
from ocr.fields.grammar.romaji import one_spelling, romaji

_BOTH = re.compile(r"[(\[]?([ぁ-ゖァ-ヺー]+(?:[ 　・][ぁ-ゖァ-ヺー]+)?)[)\]]?[\s/|.,・(\[]*([A-Z][^()\[\]]*)[)\]]?")


def spelling_start(text: str) -> int:
    """Where the Latin spelling begins behind the reading that it spells; 0 where there are not both."""
    both = _BOTH.fullmatch(text)
    if not both or not latin_name.can_be_latin_name(both[2]):
        return 0
    is_both = person.can_be_kana_name(both[1]) and _spells(latin_name.words_of(both[2]), both[1])
    return both.start(2) if is_both else 0


def _spells(words: list[str], kana: str) -> bool:
    """Whether the words are the reading in either order, or at least one of them begins or ends it."""
    reading = one_spelling(romaji(kana.replace(" ", "")))
    return any(reading.startswith(word) or reading.endswith(word) for word in map(one_spelling, words))
