"""What stands on a picture, as JSON beside it: lines with their polygons, fields with value and print, corners."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.press.proof import Proof, SetLine
from tests.press.scanner import Corner, Machine, Pose, Scan

Truth = dict[str, Any]


def card_truth(proof: Proof, name: str, layout: str, side: str) -> Truth:
    """One card's side; polygons are in pixels of the upright card at 300 dpi, origin top left."""
    return {
        "id": name,
        "template": layout,
        "dpi": 300,
        "size_mm": [proof.width_mm, proof.height_mm],
        "size_px": [round(proof.width_mm / 25.4 * 300), round(proof.height_mm / 25.4 * 300)],
        "side": side,
        "lines": [_line(line) for line in proof.lines],
        "fields": fields(proof.lines),
    }


def fields(lines: Sequence[SetLine]) -> dict[str, list[dict[str, str]]]:
    """Field name to its values in reading order; a value that runs over two lines counts once."""
    named: dict[str, list[dict[str, str]]] = {}
    for line in lines:
        for value in line.line.values:
            entry = {"value": value.value, "printed": value.printed}
            if entry not in named.setdefault(value.field, []):
                named[value.field].append(entry)
    return named


def fed_truth(card: Truth, scan: Scan, pose: Pose, machine: Machine) -> Truth:
    return {
        "card": card,
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
            {"card": card, "quad": _quad(quad), "angle": round(angle, 3)}
            for card, quad, angle in zip(cards, scan.quads, angles, strict=True)
        ],
    }


def photo_truth(cards: Sequence[Truth], scan: Scan) -> Truth:
    """A photograph tells no resolution: dpi is null."""
    return {
        "kind": "photo",
        "size": [scan.pixels.shape[1], scan.pixels.shape[0]],
        "cards": [
            {"card": card | {"dpi": None}, "quad": _quad(quad)} for card, quad in zip(cards, scan.quads, strict=True)
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
