"""What the engine read, kept in a file (gzipped JSON): rules are tried again on it without reading anything again.

Places are kept to 0.01 pixel, confidences to 7 digits: fields come out of it as they came out of the reading.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ocr.evaluation.run import Cost, Outcome
from ocr.evaluation.truth import TrueScan
from ocr.geometry import Quad
from ocr.reading import Alternative, CardReading, CardWarning, Character, TextLine


class OtherPictureError(Exception):
    """A scan is not the picture that was read, or was not read at all. The text names it."""


def keep(file: Path, outcomes: Sequence[Outcome], cost: Cost) -> None:
    """Lines, codes and places of every card, without pictures and fields; scans are known by their SHA-256."""
    record = {"cost": asdict(cost), "scans": [_kept_scan(each) for each in outcomes]}
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    # No time in the header: the same readings give the same file.
    file.write_bytes(gzip.compress(text.encode(), mtime=0))


def kept(files: Sequence[Path], scans: Sequence[TrueScan]) -> tuple[list[Outcome], Cost]:
    """The kept outcomes of these scans, without fields, and what the reading of the first file took. Raises
    OtherPictureError.
    """
    records = [json.loads(gzip.decompress(file.read_bytes())) for file in files]
    by_digest = {scan["sha256"]: scan for record in records for scan in record["scans"]}
    outcomes = []
    for scan in scans:
        found = by_digest.get(_digest(scan.picture))
        if found is None:
            raise OtherPictureError(scan.picture.name)
        outcomes.append(_outcome(scan, found))
    return outcomes, Cost(**records[0]["cost"])


def _digest(picture: Path) -> str:
    return hashlib.sha256(picture.read_bytes()).hexdigest()


def _kept_scan(outcome: Outcome) -> dict[str, Any]:
    return {
        "sha256": _digest(outcome.scan.picture),
        "seconds": round(outcome.seconds, 4),
        "peak_mb": outcome.peak_mb,
        "resident_mb": outcome.resident_mb,
        "process": outcome.process,
        "cards": [_kept_card(each) for each in outcome.cards],
    }


def _outcome(scan: TrueScan, record: dict[str, Any]) -> Outcome:
    cards = tuple(_card(each) for each in record["cards"])
    return Outcome(scan, cards, record["seconds"], record["peak_mb"], record["resident_mb"], record["process"])


def _kept_card(card: CardReading) -> dict[str, Any]:
    return {
        "quad": _kept_quad(card.quad),
        "size": [card.width_px, card.height_px],
        "lines": [_kept_line(each) for each in card.lines],
        "warnings": [each.value for each in card.warnings],
        "codes": card.codes,
    }


def _card(record: dict[str, Any]) -> CardReading:
    return CardReading(
        quad=_quad(record["quad"]),
        width_px=record["size"][0],
        height_px=record["size"][1],
        picture=b"",
        lines=tuple(_line(each) for each in record["lines"]),
        fields=(),
        warnings=tuple(CardWarning(each) for each in record["warnings"]),
        codes=tuple(record["codes"]),
    )


def _kept_line(line: TextLine) -> list[Any]:
    signs = [
        [
            each.text,
            round(each.confidence, 7),
            _kept_quad(each.box),
            [[other.text, round(other.probability, 7)] for other in each.alternatives],
        ]
        for each in line.characters
    ]
    return [line.text, round(line.confidence, 7), _kept_quad(line.box), line.vertical, signs]


def _line(record: list[Any]) -> TextLine:
    text, confidence, box, vertical, signs = record
    characters = tuple(
        Character(sign, sure, _quad(place), tuple(Alternative(*other) for other in others))
        for sign, sure, place, others in signs
    )
    return TextLine(text, confidence, _quad(box), vertical, characters)


def _kept_quad(quad: Quad) -> list[float]:
    return [round(number, 2) for corner in quad.corners for number in corner]


def _quad(numbers: list[float]) -> Quad:
    x0, y0, x1, y1, x2, y2, x3, y3 = numbers
    return Quad((x0, y0), (x1, y1), (x2, y2), (x3, y3))
