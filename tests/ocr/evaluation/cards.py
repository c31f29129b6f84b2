"""Small cards with their truth for tests of the evaluation."""

from __future__ import annotations

from pathlib import Path

from ocr.evaluation.truth import Direction, TrueCard, TrueScan, TrueValue
from ocr.geometry import Quad
from ocr.reading import CardReading, FieldCandidate, FieldName, TextLine

WIDTH, HEIGHT = 1000, 600
PLACE = Quad((0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT))


def box(left: float, top: float, right: float, bottom: float) -> Quad:
    return Quad((left, top), (right, top), (right, bottom), (left, bottom))


def true_card(
    *lines: TextLine, direction: Direction = Direction.HORIZONTAL, **values: str | list[TrueValue]
) -> TrueCard:
    fields = {
        FieldName(name): tuple([TrueValue(value, value)] if isinstance(value, str) else value)
        for name, value in values.items()
    }
    return TrueCard(PLACE, WIDTH, HEIGHT, lines, fields, (), "plain", direction)


def scan_of(*cards: TrueCard, kind: str = "feeder") -> TrueScan:
    return TrueScan(Path("scan.jpg"), 300, cards, kind)


def candidate(
    name: FieldName,
    value: str,
    *,
    confidence: float = 0.9995,
    derived: bool = False,
    office: int | None = None,
    parts: tuple[tuple[str, str], ...] = (),
) -> FieldCandidate:
    return FieldCandidate(
        name, value, value, confidence, confidence >= 0.999, derived=derived, office=office, parts=parts
    )


def reading_of(*fields: FieldCandidate, lines: tuple[TextLine, ...] = (), quad: Quad = PLACE) -> CardReading:
    return CardReading(quad, WIDTH, HEIGHT, b"", lines, fields)
