"""Whether Latin words spell a Japanese name: as the dictionaries read it, or each sign as it is read in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ocr.fields.grammar.known_names import readings_of_family, readings_of_given, sounds
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.text.normalise import katakana


def spells_family(word: str, family: str) -> bool:
    return _is_among(word, readings_of_family(family)) or spells_signs(word, family)


def spells_given(word: str, given: str) -> bool:
    return _is_among(word, readings_of_given(given)) or spells_signs(word, given)


def _is_among(word: str, readings: Iterable[str]) -> bool:
    return one_spelling(word) in {one_spelling(romaji(each)) for each in readings}


@lru_cache(maxsize=4096)
def spells_signs(word: str, text: str) -> bool:
    """Whether a word is the spelling of a text each of whose signs is read as in words."""
    return next(readings_by_signs(word, text), None) is not None


def readings_by_signs(word: str, text: str) -> Iterator[str]:
    """The readings in katakana, sign by sign, that a Latin word spells."""
    plain, target = katakana(text), one_spelling(word)
    open_readings = {""} if target else set()
    for place in range(len(plain)):
        longer = (reading + sound for reading in open_readings for sound in sounds(plain, place))
        open_readings = {reading for reading in longer if _may_begin(target, reading)}
    yield from sorted(reading for reading in open_readings if one_spelling(romaji(reading)) == target)


def _may_begin(target: str, reading: str) -> bool:
    # The last letters may still become others with what follows (o + u, n + b).
    return target.startswith(one_spelling(romaji(reading))[:-2])
