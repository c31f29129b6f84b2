"""Python places and Qt positions in the same text. Qt counts UTF-16 code units: 𠮷 (U+20BB7) is one place, two units.

Everything of the review thinks in places; only what speaks to a cursor or a layout of Qt thinks in positions.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
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


def edit_from_qt(before: str, after: str, position: int, removed: int, caret: int) -> tuple[int, int, int]:
    """The change of a text as (place, characters removed, characters added), from what contentsChange of Qt says of it.

    caret: its position after the change. What was added follows from the two texts: Qt counts the end of the block as a
    character of both when the whole text is replaced. It also says that of whatever an input method does, so then the
    texts are compared.
    """
    start, end = from_qt(before, position), from_qt(before, position + removed)
    if (start, end) == (0, len(before)):
        return _difference(before, after, from_qt(after, caret))
    return start, end - start, end - start + len(after) - len(before)


def _difference(before: str, after: str, caret: int) -> tuple[int, int, int]:
    """The shortest change that makes the one of the other and leaves what stands behind the caret: 太太 typed at its end
    is another change than at its beginning.
    """
    behind = _alike(reversed(before), reversed(after[caret:]))
    ahead = _alike(before[: len(before) - behind], after[: len(after) - behind])
    return ahead, len(before) - ahead - behind, len(after) - ahead - behind


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters they begin with alike."""
    return sum(1 for _same in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
