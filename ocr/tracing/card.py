"""One upright card: the lines that were read on it, and the fields that were made of them, each with its list."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from ocr.geometry import Quad
from ocr.reading import CardReading, FieldCandidate, FieldName, TextLine
from ocr.tracing.palette import CLEAR, DOUBT, INK, PALE, RULE, colour_of, colour_of_confidence
from ocr.tracing.pen import Pen, Run, canvas, plain

_CARD_PX = 1100  # the longer side of a card in the drawing
_MARGIN_PX = 24  # around the card: numbers stand there
_LIST_PX = 700
_ROW_PX = 36
_HEAD_PX, _SIGN_PX, _TAIL_PX = 120, 22, 80
_TEXT_PX, _SMALL_PX = 20, 15
_DOWNWARDS = "↓"
_SURE, _DOUBTFUL = "○", "？"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A box on the card (None: it stands nowhere) and its row in the list beside."""

    box: Quad | None
    colour: str
    head: str
    text: Sequence[Run]
    tail: str
    dashed: bool = False


def upright(card: CardReading) -> Image.Image:
    """Its picture as it was read."""
    with Image.open(io.BytesIO(card.picture)) as picture:
        return picture.convert("RGB")


def trace_lines(card: CardReading) -> Image.Image:
    """Every line with its box, its text and the engine's confidence; doubtful characters are red in both places."""
    drawing = _Drawing(card, [_line_entry(line) for line in card.lines])
    for line in card.lines:
        for character in line.characters:
            if character.confidence < CLEAR and character.text.strip():
                drawing.pen.outline(character.box, DOUBT, width_px=2)
    return drawing.finished()


def trace_fields(card: CardReading, label: Callable[[FieldName], str]) -> Image.Image:
    """Every field in its colour: sure ones in full lines, doubtful ones dashed. label names a field for people."""
    return _Drawing(card, [_field_entry(field, label(field.name)) for field in card.fields]).finished()


def share(probability: float) -> str:
    """99.9 %, rounded down: nothing that is not certain looks so."""
    return f"{math.floor(probability * 1000) / 10:.1f} %"


def _line_entry(line: TextLine) -> _Entry:
    runs = [(c.text, DOUBT if c.confidence < CLEAR else INK) for c in line.characters] or plain(line.text)
    colour = colour_of_confidence(line.confidence)
    sign = _DOWNWARDS if line.vertical else ""
    return _Entry(line.box, colour, sign, runs, share(line.confidence))


def _field_entry(field: FieldCandidate, label: str) -> _Entry:
    sign = _SURE if field.sure else _DOUBTFUL
    text = plain(field.value, INK if field.sure else DOUBT)
    return _Entry(
        field.box, colour_of(field.name), label, text, f"{share(field.confidence)} {sign}", dashed=not field.sure
    )


class _Drawing:
    """The card at the left, the list at the right."""

    def __init__(self, card: CardReading, entries: Sequence[_Entry]) -> None:
        picture = upright(card)
        self._scale = _CARD_PX / max(picture.size)
        self._size = (round(picture.width * self._scale), round(picture.height * self._scale))
        height = max(self._size[1] + 2 * _MARGIN_PX, len(entries) * _ROW_PX + 2 * _MARGIN_PX)
        self._canvas = canvas(self._size[0] + 2 * _MARGIN_PX + _LIST_PX, height)
        self._canvas.paste(picture.resize(self._size, Image.Resampling.LANCZOS), (_MARGIN_PX, _MARGIN_PX))
        draw = ImageDraw.Draw(self._canvas)
        draw.rectangle(
            (_MARGIN_PX, _MARGIN_PX, _MARGIN_PX + self._size[0], _MARGIN_PX + self._size[1]), outline=RULE, width=1
        )
        self.pen = Pen(draw, self._scale, _MARGIN_PX, _MARGIN_PX)
        self._entries = entries

    def finished(self) -> Image.Image:
        head_px = _HEAD_PX if any(len(entry.head) > 1 for entry in self._entries) else _SIGN_PX
        at_box: dict[Quad, list[int]] = {}
        for number, entry in enumerate(self._entries, 1):
            if entry.box is not None:
                self.pen.outline(entry.box, entry.colour, width_px=2, dashed=entry.dashed)
                at_box.setdefault(entry.box, []).append(number)
            self._write_row(number, entry, head_px)
        for box, numbers in at_box.items():
            self.pen.number(box, _span(numbers), self._entries[numbers[0] - 1].colour)
        return self._canvas

    def _write_row(self, number: int, entry: _Entry, head_px: int) -> None:
        left = self._size[0] + 2 * _MARGIN_PX
        right = left + _LIST_PX - _MARGIN_PX
        middle = _MARGIN_PX + (number - 0.5) * _ROW_PX
        self.pen.tag((left, middle - _SMALL_PX * 0.65), str(number), entry.colour, _SMALL_PX)
        head = left + 40
        self.pen.write((head, middle), plain(entry.head, PALE), _SMALL_PX, head_px)
        text = head + head_px + 6
        self.pen.write((text, middle), entry.text, _TEXT_PX, right - _TAIL_PX - 14 - text)
        self.pen.write((right - _TAIL_PX, middle), plain(entry.tail, PALE), _SMALL_PX, _TAIL_PX + _MARGIN_PX)


def _span(numbers: Sequence[int]) -> str:
    """4, or 4–6 where a whole and its parts stand in one box."""
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
