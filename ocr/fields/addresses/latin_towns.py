"""Towns in Latin letters that lost a letter, put right by the reading of their postal code: Otaoi for Otamoi."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.romaji import one_spelling
from ocr.reading import Repair

# Of shorter names too many differ in one letter.
_LEAST_LETTERS = 6
_WORD = re.compile(rf"[A-Z][a-z]{{{_LEAST_LETTERS - 2},}}")


def with_whole_town(finding: Finding, spellings: Collection[str]) -> Finding:
    """An address in which no town is proved with the one word whole that is a spelling of it but for a letter."""
    towns = {each for each in spellings if len(each) >= _LEAST_LETTERS}
    found = [(word, meant) for word in _WORD.findall(finding.value) for meant in _whole(word, towns)]
    if len(found) != 1:
        return finding
    ((read, meant),) = found
    value = finding.value.replace(read, meant, 1)
    repair = Repair(finding.value, Evidence.POSTAL_TOWN.value)
    return replace(finding, value=value, repair=repair).with_evidence(Evidence.REPAIRED, Evidence.GUESSED)


def _whole(word: str, towns: Collection[str]) -> set[str]:
    """The word with one letter more, where that spells one of some towns."""
    plain = one_spelling(word)
    near = [town for town in towns if len(town) == len(plain) + 1 and town[0] == plain[0]]
    letters = {letter for town in near for letter in town}
    # A vowel twice, or ou, is one that is long, which cards write once.
    more = {
        word[:at] + letter + word[at:]
        for at in range(1, len(word) + 1)
        for letter in letters - {word[at - 1], word[at : at + 1]}
        if word[at - 1] + letter not in ("ou", "oh", "uo")
    }
    return {each for each in more if one_spelling(each) in near}
