"""The truth beside a scan: which cards lie where on it, and what stands on each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ocr.geometry import Point, Quad
from ocr.reading import Character, FieldName, TextLine

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png"})


@dataclass(frozen=True, slots=True)
class TrueValue:
    """One value on a card: normalised, and as it stands there."""

    value: str
    printed: str


@dataclass(frozen=True, slots=True)
class TrueCard:
    """One card: quad in the scan's pixels (None = not recorded), lines in the upright card's."""

    quad: Quad | None
    width_px: int
    height_px: int
    lines: tuple[TextLine, ...]
    fields: dict[FieldName, tuple[TrueValue, ...]]
    qr: tuple[str, ...]
    layout: str


@dataclass(frozen=True, slots=True)
class TrueScan:
    """One picture file and the cards on it. resolution_dpi is None where the truth does not tell."""

    picture: Path
    resolution_dpi: int | None
    cards: tuple[TrueCard, ...]


def scans_in(folder: Path) -> tuple[TrueScan, ...]:
    """Every picture in the folder that has its JSON beside it, by name."""
    pictures = sorted(path for path in folder.iterdir() if path.suffix.lower() in PICTURE_SUFFIXES)
    return tuple(_scan(path) for path in pictures if path.with_suffix(".json").exists())


def _scan(picture: Path) -> TrueScan:
    record = json.loads(picture.with_suffix(".json").read_text(encoding="utf-8"))
    entries = record.get("cards", [record])
    cards = tuple(_card(entry) for entry in entries)
    dpi = entries[0]["card"].get("dpi", 300) if entries else None
    return TrueScan(picture, dpi, cards)


def _card(entry: dict[str, Any]) -> TrueCard:
    card = entry["card"]
    width_px, height_px = card["size_px"]
    fields = {
        FieldName(name): tuple(TrueValue(each["value"], each["printed"]) for each in values)
        for name, values in card["fields"].items()
        if not name.startswith("_")
    }
    qr = tuple(each["value"] for each in card["fields"].get("_qr", []))
    quad = _quad(entry["quad"]) if entry.get("quad") else None
    lines = tuple(_line(line) for line in card["lines"])
    return TrueCard(quad, width_px, height_px, lines, fields, qr, str(card.get("template", "")))


def _quad(points: list[list[float]]) -> Quad:
    corners: list[Point] = [(float(x), float(y)) for x, y in points]
    return Quad(*corners)


def _line(line: dict[str, Any]) -> TextLine:
    box = _quad(line["polygon"])
    vertical = bool(line["vertical"])
    text = line["text"]
    parts = _divided(box, len(text), vertical=vertical)
    characters = tuple(Character(sign, 0.999, part) for sign, part in zip(text, parts, strict=True))
    return TextLine(text, 0.999, box, vertical, characters)


def _divided(box: Quad, count: int, *, vertical: bool) -> list[Quad]:
    """The upright box cut into equal parts along the line: near enough to try rules on, not the true places."""
    (left, top), (right, bottom) = box.top_left, box.bottom_right
    parts = []
    for index in range(count):
        start, end = index / count, (index + 1) / count
        if vertical:
            x0, x1, y0, y1 = left, right, top + (bottom - top) * start, top + (bottom - top) * end
        else:
            x0, x1, y0, y1 = left + (right - left) * start, left + (right - left) * end, top, bottom
        parts.append(Quad((x0, y0), (x1, y0), (x1, y1), (x0, y1)))
    return parts
