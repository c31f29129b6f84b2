"""Foreign names in katakana, with the vowels that the Latin letters of the card spell: ティラー beside Taylor is テイラー."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ocr.fields.grammar.romaji import romaji
from ocr.fields.grammar.spelling import consonants

_WORD = re.compile(r"[ァ-ヺー]{2,}")
# What engines take for each other at the head of a name, with the letters that tell which it is.
_HEADS = (
    (re.compile(r"^([デテ])ィ"), r"\1イ", re.compile(r"[dt]a[iyv]")),
    (re.compile(r"^([デテ])イ"), r"\1ィ", re.compile(r"[dt](?:i|ee|ea|y)")),
)
# Ends of words that a long vowel stands for: Peter ピーター, Emily エミリー.
_LONG_A = (re.compile(r"[アカガサザタダナハバパマヤラワャァ]$"), re.compile(r"[eoa]r$"))
_LONG_I = (re.compile(r"[イキギシジチニヒビピミリィ]$"), re.compile(r"(?:[^aeou]y|ie|ey)$"))
_SILENT_R = re.compile(r"(?<=[aeou])r$")


def as_spelt(name: str, latin: Iterable[str]) -> str:
    """The name with those vowels that Latin words of the same consonants spell."""
    words = {each.lower() for each in latin if len(each) > 2}

    def spelt(found: re.Match[str]) -> str:
        alike = [each for each in words if _sound_alike(found[0], each)]
        return _with_vowels(found[0], alike[0]) if len(alike) == 1 else found[0]

    return _WORD.sub(spelt, name)


def _with_vowels(word: str, latin: str) -> str:
    for read, meant, letters in _HEADS:
        if letters.match(latin):
            word = read.sub(meant, word)
    is_long = any(kana.search(word) and letters.search(latin) for kana, letters in (_LONG_A, _LONG_I))
    return f"{word}ー" if is_long else word


def _sound_alike(word: str, latin: str) -> bool:
    return consonants(romaji(word)) in {consonants(latin), consonants(_SILENT_R.sub("", latin))}
