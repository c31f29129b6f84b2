"""Variant kanji that engines cannot read, offered beside the usual ones that they give instead (崎 for 﨑)."""

from __future__ import annotations

from dataclasses import replace

from ocr.reading import Alternative, Character, TextLine

_UNREADABLE = {"崎": "﨑"}
# How often the sign that is read stands for the other one. By judgement: one family in thirty with 崎 writes 﨑.
_SHARE = 0.03


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
