"""A folded copy of printed text for parsing, with the way back to what stands on the card.

Rules look at the folded copy (NFKC, one dash, one space); what is printed stays untouched.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Dots that engines give for the Japanese middle dot.
_MIDDLE_DOTS = dict.fromkeys(map(ord, "·•∙⋅‧"), "・")
# Every dash that stands for a hyphen. The long vowel mark ー is none: it is a letter. NFKC has already made － a hyphen.
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−─━⁻₋﹣"), "-")
_COMBINING_MARKS = {"ﾞ": "\u3099", "ﾟ": "\u309a"}
_SMALL_TO_LARGE = str.maketrans("ァィゥェォッャュョヮ", "アイウエオツヤユヨワ")
_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}


@dataclass(frozen=True, slots=True)
class Folded:
    """printed and its folded copy text; origin[i] is the place in printed that text[i] comes from (plus one sentinel)."""

    printed: str
    text: str
    origin: tuple[int, ...]

    def printed_range(self, start: int, end: int) -> tuple[int, int]:
        """The printed characters that text[start:end] stands for."""
        if start >= end:
            return self.origin[start], self.origin[start]
        # Half of a printed character (the bracket of ㈱) takes the whole character; so does a second voicing mark.
        following = next((place for place in self.origin[end:] if place > self.origin[end - 1]), len(self.printed))
        return self.origin[start], following

    def printed_slice(self, start: int, end: int) -> str:
        """What stands on the card where the folded copy has text[start:end]."""
        first, last = self.printed_range(start, end)
        return self.printed[first:last]


def fold(printed: str) -> Folded:
    """The folded copy of one line."""
    text: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(printed):
        if character in _COMBINING_MARKS and text:
            composed = unicodedata.normalize("NFC", text[-1] + _COMBINING_MARKS[character])
            if len(composed) == 1:
                text[-1] = composed
                continue
        for piece in fold_text(character):
            text.append(piece)
            origin.append(place)
    return Folded(printed, "".join(text), (*origin, len(printed)))


def without_accents_in_place(text: str) -> str:
    """The text without the accents that dust puts on Latin letters; every place stays the same."""
    return "".join(unicodedata.normalize("NFD", sign)[0] if "À" <= sign <= "ž" else sign for sign in text)


def fold_text(text: str) -> str:
    """Folded without a way back, for table look-ups."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES | _MIDDLE_DOTS)
    return "".join(" " if sign.isspace() else sign for sign in plain)


def compact(text: str) -> str:
    """Folded and without spaces: the form in which words are compared."""
    return fold_text(text).replace(" ", "")


def hiragana(text: str) -> str:
    """Katakana written as hiragana; everything else as it is."""
    return text.translate(_KATAKANA_TO_HIRAGANA)


def large_kana(text: str) -> str:
    """Katakana with every small sign large: engines cannot always tell their size (ソウィチロウ)."""
    return katakana(text).translate(_SMALL_TO_LARGE)


def katakana(text: str) -> str:
    """Hiragana written as katakana; everything else as it is."""
    return "".join(chr(ord(sign) + 0x60) if "ぁ" <= sign <= "ゖ" else sign for sign in text)


_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺ一-鿿豈-﫿]")


def is_japanese(text: str) -> bool:
    return bool(_JAPANESE.search(text))


_ONLY_KANA = re.compile(r"[ぁ-ゖァ-ヺー]+")


def is_kana(text: str) -> bool:
    """Whether a text is kana and nothing else."""
    return bool(_ONLY_KANA.fullmatch(text))
