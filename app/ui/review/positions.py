"""Python places and Qt positions in the same text. Qt counts UTF-16 code units: 𠮷 (U+20BB7) is one place, two units.

Everything of the review thinks in places; only what speaks to a cursor or a layout of Qt thinks in positions.
"""

from __future__ import annotations

from typing import Final

_LAST_OF_ONE_UNIT: Final = "\uffff"


def to_qt(text: str, place: int) -> int:
    """The position of Qt before the character at that place; a place behind the text is its end."""
    before = text[:place]
    return len(before) + sum(character > _LAST_OF_ONE_UNIT for character in before)


def from_qt(text: str, position: int) -> int:
    """The place of the character that the position stands before or, between its two units, within. A position behind
    the text is its end.
    """
    for place, character in enumerate(text):
        position -= 2 if character > _LAST_OF_ONE_UNIT else 1
        if position < 0:
            return place
    return len(text)


def edit_from_qt(before: str, after: str, position: int, removed: int) -> tuple[int, int, int]:
    """The change of a text as (place, characters removed, characters added), from what contentsChange of Qt says of it.

    What was added follows from the two texts: Qt counts the end of the block as a character of both when the whole
    text is replaced.
    """
    start, end = from_qt(before, position), from_qt(before, position + removed)
    return start, end - start, end - start + len(after) - len(before)
