"""ヤ, ユ and ヨ in a company's name, of which engines often mistake the size: スズキヤ and スズキャ are told by a domain alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.grammar import organization as org
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.grammar.words import are_words

_RUN = re.compile(r"[ァ-ヺー]{2,}")
_OF_EITHER_SIZE = re.compile(r"(?<=[キシチニヒミリギジビピヂ])[ャュョヤユヨ]")
_OTHER_SIZE = str.maketrans("ャュョヤユヨ", "ヤユヨャュョ")
# Fewer letters stand at the beginning of a domain, or anywhere in it, by chance.
_LEAST_AT_START = 4
_LEAST_INSIDE = 6


def in_told_sizes(name: str, names: list[str]) -> str:
    """The name with each of these kana in the size that the card's domains spell; names are those of the domains."""
    known = org.known_stretches(name)
    for at in _places(name):
        if any(start <= at < end for start, end in known):
            continue
        other = name[:at] + name[at].translate(_OTHER_SIZE) + name[at + 1 :]
        if _is_told(other, at, names) and not _is_told(name, at, names):
            name = other
    return name


def has_untold_size(name: str, names: list[str]) -> bool:
    """Whether one of them is small and nothing says that it is: no domain, no word, nothing behind it that asks for it."""
    known = org.known_stretches(name)
    return any(
        name[at] in "ャュョ"
        and not any(start <= at < end for start, end in known)
        and not _asks_for_small(name, at)
        and not _is_told(name, at, names)
        for at in _places(name)
    )


def _places(name: str) -> list[int]:
    return [found.start() for found in _OF_EITHER_SIZE.finditer(name)]


def _is_told(name: str, at: int, names: list[str]) -> bool:
    """Whether a domain spells the katakana up to this one and enough behind it: it begins so, or has them inside if they
    are many.
    """
    run = next(run for run in _RUN.finditer(name) if run.start() <= at < run.end())
    spellings = (one_spelling(romaji(name[run.start() : end])) for end in range(at + 1, run.end() + 1))
    letters = next((each for each in spellings if len(each) >= _LEAST_AT_START), "")
    spelt = [one_spelling(each) for each in names]
    if letters and any(each.startswith(letters) for each in spelt):
        return True
    return len(letters) >= _LEAST_INSIDE and any(letters in each for each in spelt)


def _asks_for_small(name: str, at: int) -> bool:
    """Whether what follows stands behind small kana alone (ショー, キャッ), or a word of the dictionary holds it."""
    return name[at + 1 : at + 2] in tuple("ーッン") or any(map(are_words, _words_around(name, at)))


def _words_around(name: str, at: int) -> Iterator[str]:
    run = next(run for run in _RUN.finditer(name) if run.start() <= at < run.end())
    yield from (name[start : run.end()] for start in range(run.start(), at))
    yield from (name[run.start() : end] for end in range(at + 1, run.end()))
