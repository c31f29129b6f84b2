"""What stands on a picture, as JSON beside it: lines with their polygons, fields with value and print, corners."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tests.press.proof import Proof, SetLine
from tests.press.scanner import Corner, Machine, Pose, Scan
from tests.press.wording import Line, Value

Truth = dict[str, Any]


def card_truth(proof: Proof, name: str, layout: str, side: str, half: str = "rules") -> Truth:
    """One card's side; polygons are in pixels of the upright card at 300 dpi, origin top left."""
    return {
        "id": name,
        "template": layout,
        "half": half,
        "direction": direction(proof.lines),
        "dpi": 300,
        "size_mm": [proof.width_mm, proof.height_mm],
        "size_px": [round(proof.width_mm / 25.4 * 300), round(proof.height_mm / 25.4 * 300)],
        "side": side,
        "lines": [_line(line) for line in proof.lines],
        "fields": fields(proof.lines) | _codes(proof),
    }


def direction(lines: Sequence[SetLine]) -> str:
    """horizontal, vertical, or mixed where both stand on one card."""
    upright = {line.vertical for line in lines}
    return {frozenset({True}): "vertical", frozenset({True, False}): "mixed"}.get(frozenset(upright), "horizontal")


def fields(lines: Sequence[SetLine]) -> dict[str, list[Truth]]:
    """Field name to its values in reading order; what runs over two lines or stands there twice counts once."""
    named: dict[str, list[Truth]] = {}
    for line in lines:
        for value in joined_titles(line.line):
            entries = named.setdefault(value.field, [])
            if all((value.value, value.office) != (one["value"], one.get("office")) for one in entries):
                entries.append(_entry(value))
    return named


def joined_titles(line: Line) -> list[Value]:
    """The values of a line; titles that only white space parts are one value, as 教授 博士（工学） on the sample cards."""
    joined: list[Value] = []
    for value in line.values:
        gap = _gap(line.text, joined[-1], value) if joined and joined[-1].field == value.field == "title" else None
        if gap is None:
            joined.append(value)
        else:
            one = joined.pop()
            printed = f"{one.printed}{gap}{value.printed}"
            joined.append(replace(one, value=f"{one.value} {value.value}", printed=printed))
    return joined


def _gap(text: str, one: Value, other: Value) -> str | None:
    """The white space that alone parts the two values in the text, if it does."""
    found = re.search(rf"{re.escape(one.printed)}(\s+){re.escape(other.printed)}", text)
    return found.group(1) if found else None


def _codes(proof: Proof) -> dict[str, list[Truth]]:
    """What QR codes say stands under _qr; no line shows it."""
    return {"_qr": [{"value": code, "printed": code} for code in proof.codes]} if proof.codes else {}


def _entry(value: Value) -> Truth:
    entry: Truth = {"value": value.value, "printed": value.printed}
    if value.office is not None:
        entry["office"] = value.office
    if value.parts:
        entry["parts"] = dict(value.parts)
    return entry


def fed_truth(card: Truth, scan: Scan, pose: Pose, machine: Machine) -> Truth:
    return {
        "card": {**card, "kind": "feeder"},
        "quad": _quad(scan.quads[0]),
        "rotation": pose.turn,
        "skew": round(pose.skew_deg, 3),
        "background": str(machine.lid),
        "jpeg": machine.quality,
        "size": [scan.pixels.shape[1], scan.pixels.shape[0]],
    }


def sheet_truth(cards: Sequence[Truth], angles: Sequence[float], scan: Scan, machine: Machine) -> Truth:
    return {
        "lid": str(machine.lid),
        "size": [scan.pixels.shape[1], scan.pixels.shape[0]],
        "cards": [
            {"card": {**card, "kind": "sheet"}, "quad": _quad(quad), "angle": round(angle, 3)}
            for card, quad, angle in zip(cards, scan.quads, angles, strict=True)
        ],
    }


def photo_truth(cards: Sequence[Truth], scan: Scan) -> Truth:
    """A photograph tells no resolution: dpi is null."""
    return {
        "kind": "photo",
        "size": [scan.pixels.shape[1], scan.pixels.shape[0]],
        "cards": [
            {"card": card | {"dpi": None, "kind": "photo"}, "quad": _quad(quad)}
            for card, quad in zip(cards, scan.quads, strict=True)
        ],
    }


def _quad(corners: Sequence[Corner]) -> list[list[float]]:
    return [[x, y] for x, y in corners]


def _line(line: SetLine) -> Truth:
    left, top, right, bottom = (round(edge, 1) for edge in (line.left, line.top, line.right, line.bottom))
    return {
        "text": line.line.text,
        "polygon": [[left, top], [right, top], [right, bottom], [left, bottom]],
        "vertical": line.vertical,
        "fields": list(dict.fromkeys(value.field for value in line.line.values)),
        "px": round(line.size_px),
        "reversed": line.reversed_out,
    }
