"""Readings in Latin letters: from kana, and in one form whatever the spelling (Ōta, Ohta, Oota, Ota)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ocr.fields.text.normalise import katakana

_SYLLABLES = {
    "ア": "a", "イ": "i", "ウ": "u", "エ": "e", "オ": "o", "カ": "ka", "キ": "ki", "ク": "ku", "ケ": "ke", "コ": "ko",
    "サ": "sa", "シ": "shi", "ス": "su", "セ": "se", "ソ": "so", "タ": "ta", "チ": "chi", "ツ": "tsu", "テ": "te", "ト": "to",
    "ナ": "na", "ニ": "ni", "ヌ": "nu", "ネ": "ne", "ノ": "no", "ハ": "ha", "ヒ": "hi", "フ": "fu", "ヘ": "he", "ホ": "ho",
    "マ": "ma", "ミ": "mi", "ム": "mu", "メ": "me", "モ": "mo", "ヤ": "ya", "ユ": "yu", "ヨ": "yo", "ラ": "ra", "リ": "ri",
    "ル": "ru", "レ": "re", "ロ": "ro", "ワ": "wa", "ヲ": "o", "ン": "n", "ガ": "ga", "ギ": "gi", "グ": "gu", "ゲ": "ge", "ゴ": "go",
    "ザ": "za", "ジ": "ji", "ズ": "zu", "ゼ": "ze", "ゾ": "zo", "ダ": "da", "ヂ": "ji", "ヅ": "zu", "デ": "de", "ド": "do",
    "バ": "ba", "ビ": "bi", "ブ": "bu", "ベ": "be", "ボ": "bo", "パ": "pa", "ピ": "pi", "プ": "pu", "ペ": "pe", "ポ": "po",
    "ヴ": "vu", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ー": "-", "ヰ": "i", "ヱ": "e",
}  # fmt: skip
_SMALL_Y = {"ャ": "a", "ュ": "u", "ョ": "o"}
# Small vowels of foreign words take the place of the vowel before them (ファ fa, ティ ti, ヴェ ve, ウィ wi).
_SMALL_VOWELS = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o"}
# Spellings of one sound, brought to one: long vowels short, Kunrei to Hepburn, m before a lip sound to n.
_SPELLINGS = (
    (r"[^a-z]", ""), (r"l", "r"), (r"sy(?=[auo])", "sh"), (r"ty(?=[auo])", "ch"), (r"(?:zy|jy)(?=[auo])", "j"),
    (r"(?<![sc])si", "shi"), (r"ti", "chi"), (r"tu(?!s)", "tsu"), (r"zi|di", "ji"), (r"du", "zu"), (r"hu", "fu"),
    (r"m(?=[bmp])", "n"), (r"tch", "cch"), (r"oh(?![aiueoy])", "o"), (r"ou|oo", "o"), (r"uu", "u"), (r"nn", "n"),
)  # fmt: skip
_RULES = tuple((re.compile(pattern), to) for pattern, to in _SPELLINGS)


@lru_cache(maxsize=4096)
def one_spelling(romaji: str) -> str:
    """The form in which spellings of one reading are equal; lower-case letters only."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", romaji.lower()) if not unicodedata.combining(sign))
    for pattern, to in _RULES:
        plain = pattern.sub(to, plain)
    return plain


def romaji(kana: str) -> str:
    """Hepburn spelling of a reading in kana, long vowels as written in kana (サトウ → satou)."""
    letters: list[str] = []
    doubled = False
    for sign in katakana(kana):
        if sign == "ッ":
            doubled = True
            continue
        if sign in _SMALL_Y and letters:
            base = letters[-1][:-1]
            letters[-1] = base + ("" if base.endswith(("sh", "ch", "j")) else "y") + _SMALL_Y[sign]
            continue
        if sign in _SMALL_VOWELS and letters and letters[-1]:
            base = "w" if letters[-1] == "u" else letters[-1][:-1]
            letters[-1] = base + _SMALL_VOWELS[sign] if base else letters[-1] + _SMALL_VOWELS[sign]
            continue
        sound = _SYLLABLES.get(sign, "")
        if doubled and sound:
            sound = sound[0] + sound
            doubled = False
        letters.append(sound.replace("-", ""))
    return "".join(letters)
