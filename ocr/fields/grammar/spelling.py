"""How much of a Japanese name Latin letters spell: 青葉電子 begins like aoba-denshi.jp, ルミナリス like luminaris.

What a domain or an English name spells was read right, unless another sign would be spelt alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.grammar.words import are_words
from ocr.fields.text.normalise import katakana
from resources.lexicons import readings_of_sign, readings_of_word, surname

_KANA = re.compile(r"[ァ-ヺー]")
_LONGEST_WORD = 4
# Fewer letters may begin alike by chance.
_LEAST_LETTERS = 4
_LEAST_CONSONANTS = 3
_VOICED = str.maketrans("カキクケコサシスセソタチツテトハヒフヘホ", "ガギグゲゴザジズゼゾダヂヅデドバビブベボ")


@lru_cache(maxsize=256)
def spelt_length(name: str, latin: str) -> int:
    """How many signs from the beginning of a Japanese name some Latin letters begin with too; 0 if too few to tell."""
    target = one_spelling(latin)
    plain = katakana(name)
    open_readings = {(0, "")}
    reached = 0
    while open_readings:
        longer = {
            (start + length, reading + more)
            for start, reading in open_readings
            for length, more in _units(plain, start)
            if _may_begin(target, reading + more)
        }
        reached = max([reached, *(end for end, reading in longer if _begins(target, reading))])
        open_readings = longer
    return reached


def _units(name: str, start: int) -> Iterator[tuple[int, str]]:
    """The signs and words that begin here: how many signs each has, and a reading."""
    rest = name[start : start + _LONGEST_WORD]
    if not rest:
        return
    if _KANA.match(rest):
        yield 1, rest[0]
        return
    for reading in readings_of_sign(rest[0]):
        yield 1, reading
        if start:
            yield 1, reading[:1].translate(_VOICED) + reading[1:]
    for length in range(2, len(rest) + 1):
        family = surname(rest[:length])
        for reading in {*readings_of_word(rest[:length]), *(family.readings if family else ())}:
            yield length, reading


def _may_begin(target: str, reading: str) -> bool:
    # The last letters may still become others with what follows (o + u, n + b).
    return target.startswith(one_spelling(romaji(reading))[:-2])


def _begins(target: str, reading: str) -> bool:
    spelt = one_spelling(romaji(reading))
    return len(spelt) >= _LEAST_LETTERS and target.startswith(spelt)


# Sounds that Japanese does not tell apart, and letters that English writes without sounding them.
_SOUNDS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"[^a-z]", ""), (r"ph", "f"), (r"gh(?=t)", ""), (r"ck|q", "k"), (r"c(?=[eiy])", "s"), (r"ch(?=r|l)", "k"),
        (r"c(?!h)", "k"), (r"x", "ks"), (r"sh|ch|ts|th|z|j", "s"), (r"l", "r"), (r"v", "b"), (r"m(?=[bpf])", "n"),
        (r"[aeiouwyh]", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
_SILENT_R = re.compile(r"(?<=[aeou])r(?![aeiouyr])")


@lru_cache(maxsize=256)
def sounding_length(name: str, latin: str) -> int:
    """How many katakana at the beginning of a name sound like the beginning of a foreign word; 0 if too few to tell."""
    run = re.match(r"[ァ-ヺー]*", name)
    kana = run.group() if run else ""
    targets = {consonants(latin.lower()), consonants(_SILENT_R.sub("", latin.lower()))}
    for end in range(len(kana), 2, -1):
        sound = consonants(romaji(kana[:end]))
        if len(sound) < _LEAST_CONSONANTS:
            return 0
        if any(each.startswith(sound) for each in targets) and (end == len(kana) or are_words(kana[end:])):
            return end
    return 0


def consonants(letters: str) -> str:
    """What Latin letters and the kana of a foreign word have in common: サンライズ and sunrise are both snrs."""
    for pattern, to in _SOUNDS:
        letters = pattern.sub(to, letters)
    return letters
