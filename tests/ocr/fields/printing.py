"""Lines of made-up cards: text at a place in a size, as a perfect engine would give them."""

from __future__ import annotations

from ocr.fields import name_fields
from ocr.geometry import Quad
from ocr.reading import Character, FieldCandidate, FieldName, TextLine


def printed(
    text: str, left: float, top: float, size: float = 26, *, vertical: bool = False, doubtful: str = ""
) -> TextLine:
    """One line whose first sign stands at left, top. Signs among doubtful have a low confidence."""
    advances = [size * (0.5 if sign.isascii() else 1.0) for sign in text]
    starts = [sum(advances[:number]) for number in range(len(text))]
    characters = tuple(
        Character(
            sign,
            0.7 if sign in doubtful else 0.9999,
            _box(left, top + start, size, advance) if vertical else _box(left + start, top, advance, size),
        )
        for sign, start, advance in zip(text, starts, advances, strict=True)
    )
    length = sum(advances)
    box = _box(left, top, size, length) if vertical else _box(left, top, length, size)
    return TextLine(text, min((each.confidence for each in characters), default=1.0), box, vertical, characters)


def _box(left: float, top: float, width: float, height: float) -> Quad:
    return Quad((left, top), (left + width, top), (left + width, top + height), (left, top + height))


def values(fields: tuple[FieldCandidate, ...], name: FieldName) -> list[str]:
    """The values found for one field."""
    return [each.value for each in fields if each.name is name]


def only(fields: tuple[FieldCandidate, ...], name: FieldName) -> FieldCandidate:
    """The one value found for a field."""
    (found,) = [each for each in fields if each.name is name]
    return found


def read(*lines: TextLine, codes: tuple[str, ...] = ()) -> tuple[FieldCandidate, ...]:
    """The fields of a card of the usual size at 300 dpi."""
    return name_fields(lines, 1075, 650, codes)
