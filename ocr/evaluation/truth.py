"""The truth beside a scan: which cards lie where on it, and what stands on each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from ocr.geometry import Quad, quad_of, rectangle
from ocr.reading import Character, FieldName, TextLine

_CLEAR = 0.9999  # the usual confidence of a sign that is read well
_NARROW = frozenset(".,:;'|!()[]/-iljtfrI")
PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png"})


@dataclass(frozen=True, slots=True)
class TrueValue:
    """One value on a card: normalised, and as it stands there. office counts the card's offices from 0, None where the
    truth does not tell which of several it is; parts are those of an address (prefecture, city …) or a number
    (extension), as far as the truth names them.
    """

    value: str
    printed: str
    office: int | None = 0
    parts: tuple[tuple[str, str], ...] = ()


class Direction(StrEnum):
    """How the lines of a card run."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"
    MIXED = "mixed"


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
    direction: Direction = Direction.HORIZONTAL
    half: str = ""


@dataclass(frozen=True, slots=True)
class TrueScan:
    """One picture file and the cards on it. resolution_dpi is None where the truth does not tell.

    kind is how it came to be: feeder, sheet, photo … as the truth says.
    """

    picture: Path
    resolution_dpi: int | None
    cards: tuple[TrueCard, ...]
    kind: str = "feeder"


def scans_in(folder: Path) -> tuple[TrueScan, ...]:
    """Every picture in the folder that has its JSON beside it or in a folder "truth" there, by name."""
    pictures = sorted(path for path in folder.iterdir() if path.suffix.lower() in PICTURE_SUFFIXES)
    pairs = ((path, _truth_of(path)) for path in pictures)
    return tuple(_scan(path, truth) for path, truth in pairs if truth.exists())


def _truth_of(picture: Path) -> Path:
    beside = picture.with_suffix(".json")
    return beside if beside.exists() else picture.parent / "truth" / beside.name


def _scan(picture: Path, truth: Path) -> TrueScan:
    record = json.loads(truth.read_text(encoding="utf-8"))
    entries = record.get("cards", [record])
    cards = tuple(true_card(entry) for entry in entries)
    dpi = entries[0]["card"].get("dpi", 300) if entries else record.get("dpi", 300)
    kind = "hard sheet" if record.get("hard") else record.get("kind")
    return TrueScan(picture, dpi, cards, kind or ("sheet" if "cards" in record else "feeder"))


def true_card(entry: dict[str, Any]) -> TrueCard:
    """The card of one entry of a truth file."""
    card = entry["card"]
    width_px, height_px = card["size_px"]
    # Some truths list several addresses, and do not tell which numbers are theirs.
    only_office = 0 if len(card["fields"].get("address", ())) < 2 else None
    fields = {
        FieldName(name): tuple(_value(each, only_office) for each in values)
        for name, values in card["fields"].items()
        if not name.startswith("_")
    }
    qr = tuple(each["value"] for each in card["fields"].get("_qr", []))
    quad = quad_of(entry["quad"]) if entry.get("quad") else None
    lines = tuple(_line(line) for line in card["lines"])
    direction = Direction(card["direction"]) if "direction" in card else _direction(lines)
    layout, half = str(card.get("template", "")), str(card.get("half", ""))
    return TrueCard(quad, width_px, height_px, lines, fields, qr, layout, direction, half)


def _value(entry: dict[str, Any], only_office: int | None) -> TrueValue:
    named = entry.get("parts")
    # Other presses list what a value is set from here.
    parts = tuple(named.items()) if isinstance(named, dict) else ()
    return TrueValue(entry["value"], entry["printed"], entry.get("office", only_office), parts)


def _direction(lines: tuple[TextLine, ...]) -> Direction:
    vertical = sum(line.vertical for line in lines)
    if not vertical:
        return Direction.HORIZONTAL
    return Direction.VERTICAL if vertical == len(lines) else Direction.MIXED


def _line(line: dict[str, Any]) -> TextLine:
    box = quad_of(line["polygon"])
    vertical = bool(line["vertical"])
    text = line["text"]
    parts = _divided(box, text, vertical=vertical)
    characters = tuple(Character(sign, _CLEAR, part) for sign, part in zip(text, parts, strict=True))
    return TextLine(text, _CLEAR, box, vertical, characters)


def _divided(box: Quad, text: str, *, vertical: bool) -> list[Quad]:
    """The upright box cut along the line as wide as signs usually are: near enough to try rules on, not the true places."""
    (left, top), (right, bottom) = box.top_left, box.bottom_right
    advances = [1.0 if vertical and not sign.isspace() else _advance(sign) for sign in text]
    ends = [end / sum(advances) for end in accumulate(advances)]
    parts = []
    for start, end in pairwise([0.0, *ends]):
        if vertical:
            x0, x1, y0, y1 = left, right, top + (bottom - top) * start, top + (bottom - top) * end
        else:
            x0, x1, y0, y1 = left + (right - left) * start, left + (right - left) * end, top, bottom
        parts.append(rectangle(x0, y0, x1, y1))
    return parts


def _advance(sign: str) -> float:
    """In ems."""
    if sign == " ":
        return 0.28
    if not sign.isascii():
        return 1.0
    return 0.3 if sign in _NARROW else 0.55
