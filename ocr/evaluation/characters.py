"""Character error: how many signs of the printed lines were read wrong, left out or put in."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from ocr.evaluation.truth import TrueCard
from ocr.geometry import Bounds, Point, Quad
from ocr.reading import CardReading, TextLine

_DASH = re.compile(r"[‐-―−－─━~〜～-]")


def character_errors(card: TrueCard, reading: CardReading | None) -> tuple[int, int]:
    """Errors and printed signs of the card, white space aside. A sign that was read belongs to the printed line it
    stands on; what was read where nothing is printed (a logo, a rule) is no error here.
    """
    printed = [_plain(line.text) for line in card.lines]
    read = _read_on(card, reading) if reading else {}
    errors = sum(Levenshtein.distance(text, _plain(read.get(at, ""))) for at, text in enumerate(printed))
    return errors, sum(map(len, printed))


def _plain(text: str) -> str:
    return _DASH.sub("-", re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))


def _read_on(card: TrueCard, reading: CardReading) -> dict[int, str]:
    """What was read on each printed line, in reading order."""
    scale = card.width_px / reading.width_px
    boxes = [line.box.bounds for line in card.lines]
    pieces: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for line in reading.lines:
        found: dict[int, list[tuple[float, str]]] = defaultdict(list)
        for text, box in _signs(line):
            x, y = _centre(box.bounds, scale)
            at = _line_at(x, y, boxes, card.lines)
            if at is not None:
                found[at].append((y if card.lines[at].vertical else x, text))
        for at, signs in found.items():
            pieces[at].append((min(place for place, _ in signs), "".join(text for _, text in signs)))
    return {at: "".join(text for _, text in sorted(each)) for at, each in pieces.items()}


def _signs(line: TextLine) -> Iterator[tuple[str, Quad]]:
    if line.characters:
        yield from ((each.text, each.box) for each in line.characters)
    else:
        yield line.text, line.box


def _line_at(x: float, y: float, boxes: list[Bounds], lines: tuple[TextLine, ...]) -> int | None:
    """The printed line at this place: of several (ruby above a name) the one whose middle is nearest."""
    best: tuple[float, int] | None = None
    for at, (left, top, right, bottom) in enumerate(boxes):
        vertical = lines[at].vertical
        size = right - left if vertical else bottom - top
        # Half a sign beside the line and one behind its end: printed boxes and found cards differ by some pixels.
        beside, behind = (size / 2, size) if vertical else (size, size / 2)
        if left - beside < x < right + beside and top - behind < y < bottom + behind:
            middle = abs(x - (left + right) / 2) if vertical else abs(y - (top + bottom) / 2)
            best = min(best or (middle / size, at), (middle / size, at))
    return best[1] if best else None


def _centre(bounds: Bounds, scale: float) -> Point:
    left, top, right, bottom = (scale * each for each in bounds)
    return (left + right) / 2, (top + bottom) / 2
