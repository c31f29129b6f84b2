"""Variant kanji that engines cannot read, offered beside the usual ones that they give instead (崎 for 﨑)."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.reading import Alternative, Character, TextLine

_UNREADABLE = {"崎": "﨑"}
# How often the sign that is read stands for the other one. By judgement: one family in thirty with 崎 writes 﨑.
_SHARE = 0.03


# What the ノ of a family name reads as, in a line that is a name otherwise: 一／瀬 巌. Kanji that such names have.
_STROKE = re.compile(
    r"[一二三四五六井堀山竹木池谷田江樋横西宮岩石松鶴猪戸滝城寺森中](?P<stroke>[／/)）丿])"
    r"[瀬宮関口内下上木谷山川江島田村本倉目尾坂沢崎]\s?[一-鿿ぁ-んァ-ヶー]{1,4}"
)


def with_strokes(line: TextLine) -> TextLine:
    """The line with ノ where another stroke stands in a family name."""
    found = _STROKE.fullmatch(line.text)
    if not found:
        return line
    at = found.start("stroke")
    text = f"{line.text[:at]}ノ{line.text[at + 1 :]}"
    if len(line.characters) != len(line.text):
        return replace(line, text=text)
    stroke = replace(line.characters[at], text="ノ", alternatives=())
    return replace(line, text=text, characters=(*line.characters[:at], stroke, *line.characters[at + 1 :]))


def with_unreadable_signs(line: TextLine) -> TextLine:
    """The line with the signs that the engine has no word for among the alternatives of their twins."""
    if not any(sign in line.text for sign in _UNREADABLE):
        return line
    return replace(line, characters=tuple(_offered(each) for each in line.characters))


def _offered(character: Character) -> Character:
    other = _UNREADABLE.get(character.text)
    if other is None or any(each.text == other for each in character.alternatives):
        return character
    more = (*character.alternatives, Alternative(other, _SHARE))
    return replace(character, alternatives=tuple(sorted(more, key=lambda each: -each.probability)))
