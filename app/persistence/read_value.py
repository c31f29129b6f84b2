"""A value as read, to JSON and back. By hand, because a card has hundreds of characters and lists have hundreds of cards.

The form is short on purpose: a box is [side, x, y, x, y …], a character [text, confidence, box, [[text, probability] …]],
and what few values have is left out of the others. Rows of earlier versions do not have it either.
"""

from __future__ import annotations

from typing import Any

from app.domain.draft import Alternative, Box, ReadCharacter, ReadValue, Repair


def encode_read(read: ReadValue) -> dict[str, Any]:
    return {
        "value": read.value,
        "printed": read.printed,
        "confidence": read.confidence,
        "sure": read.sure,
        "box": _encode_box(read.box),
        "characters": [
            [c.text, c.confidence, _encode_box(c.box), [[a.text, a.probability] for a in c.alternatives]]
            for c in read.characters
        ],
        "derived": read.derived,
        "evidence": list(read.evidence),
        **_encode_rare(read),
    }


def decode_read(json: dict[str, Any]) -> ReadValue:
    return ReadValue(
        value=json["value"],
        printed=json["printed"],
        confidence=json["confidence"],
        sure=json["sure"],
        box=_decode_box(json["box"]),
        characters=tuple(
            ReadCharacter(text, confidence, _decode_box(box), tuple(Alternative(t, p) for t, p in others))
            for text, confidence, box, others in json["characters"]
        ),
        derived=json["derived"],
        evidence=tuple(json["evidence"]),
        office=json.get("office"),
        parts=tuple((name, text) for name, text in json.get("parts", ())),
        repair=Repair(*json["repair"]) if "repair" in json else None,
    )


def _encode_rare(read: ReadValue) -> dict[str, Any]:
    rare: dict[str, Any] = {}
    if read.office is not None:
        rare["office"] = read.office
    if read.parts:
        rare["parts"] = [list(part) for part in read.parts]
    if read.repair is not None:
        rare["repair"] = [read.repair.read, read.repair.why]
    return rare


def _encode_box(box: Box | None) -> list[float] | None:
    if box is None:
        return None
    return [box.side_index, *(round(number, 1) for corner in box.corners for number in corner)]


def _decode_box(json: list[float] | None) -> Box | None:
    if json is None:
        return None
    side, x1, y1, x2, y2, x3, y3, x4, y4 = json
    return Box(int(side), ((x1, y1), (x2, y2), (x3, y3), (x4, y4)))
