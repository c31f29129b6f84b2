"""Signs in the lines of houses and floors that engines read wrong, put right by what only can stand there."""

from __future__ import annotations

import re

_NUMERAL = "〇一二三四五六七八九"
_SIGNS = (
    # Floors and rooms in kanji numerals behind a name in katakana.
    (re.compile(rf"(?<=[ァ-ヺー\s])ナ(?=[{_NUMERAL}]階)"), "十"),
    (re.compile(rf"(?<=[一-鿿ァ-ヺー\s])ニ(?=〇[{_NUMERAL}](?:号室?)?$)"), "二"),
    (re.compile(rf"(?<=[一-鿿ァ-ヺー\s])ミ(?=〇[{_NUMERAL}](?:号室?)?$)"), "三"),
    # The long vowel at the end of a centre before its floor or room.
    (re.compile(rf"(?<=セン)[タ夕][一1１Il|―—–-](?=[\d{_NUMERAL}])"), "ター"),
    # A zero before capitals or at the head of a word is the letter.
    (re.compile(r"(?<![A-Za-z0-9#])0(?=[A-Z]{2}|[a-z]{3})"), "O"),
    # Streets of Kyoto: 西入ル.
    (re.compile(r"(?<=[東西]入)[儿丿1Il八ハ](?=[一-鿿])"), "ル"),
)


def with_house_signs(text: str) -> str:
    """An address with the signs of its house and of its floor as they are printed."""
    for pattern, right in _SIGNS:
        text = pattern.sub(right, text)
    return text
