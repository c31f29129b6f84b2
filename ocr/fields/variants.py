"""Variant kanji that engines cannot read, offered beside the usual ones that they give instead (崎 for 﨑)."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.reading import Alternative, Character, TextLine

_UNREADABLE = {"崎": "﨑"}
# How often the sign that is read stands for the other one. By judgement: one family in thirty with 崎 writes 﨑.
_SHARE = 0.03


# Variants that engines give away by what else they consider: the sign read, the other one considered, how probable that
# is at least, and what then stands there. Counted on 1,400 cards: 冨 was there 4 times of 4 at 0.15 and more, 富 never
# above 0.004 in 60; 濵 5 of 5 at 0.034 and more, 濱 never in 7; 邉 2 of 2 at 0.038 and more, 邊 never above 0.006 in 15.
_GIVEN_AWAY = (("富", "冨", 0.05, "冨"), ("濱", "演", 0.01, "濵"), ("邊", "邉", 0.02, "邉"))


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


def with_variants_given_away(line: TextLine) -> TextLine:
    """The line with the variants that the engine's second thoughts tell from the usual signs it read."""
    places = {place: meant for place, each in enumerate(line.characters) if (meant := _given_away(each))}
    if not places or len(line.characters) != len(line.text):
        return line
    text = "".join(places.get(place, sign) for place, sign in enumerate(line.text))
    characters = (
        replace(each, text=places[place], alternatives=(Alternative(each.text, each.confidence),))
        if place in places
        else each
        for place, each in enumerate(line.characters)
    )
    return replace(line, text=text, characters=tuple(characters))


def _given_away(character: Character) -> str | None:
    for read, considered, least, meant in _GIVEN_AWAY:
        others = (other for other in character.alternatives if other.text == considered)
        if character.text == read and any(other.probability >= least for other in others):
            return meant
    return None


def _offered(character: Character) -> Character:
    other = _UNREADABLE.get(character.text)
    if other is None or any(each.text == other for each in character.alternatives):
        return character
    more = (*character.alternatives, Alternative(other, _SHARE))
    return replace(character, alternatives=tuple(sorted(more, key=lambda each: -each.probability)))
