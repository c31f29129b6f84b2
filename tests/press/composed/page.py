"""The page: boxes in rows and columns that part a rectangle between them, each where it stands in its own part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from tests.press.composed.boxes import Box, Side, Stand, share_of
from tests.press.proof import Proof
from tests.press.typesetting import Colour


class Room(NamedTuple):
    """A rectangle in millimetres."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Block:
    """A box in a corner, on a side or in the middle of its room."""

    box: Box
    side: Side = "left"
    stand: Stand = "top"


@dataclass(frozen=True, slots=True)
class Rows:
    """Parts below each other. `spare` are the shares of the spare height: above all, between each two, below all."""

    parts: tuple[Part, ...]
    spare: tuple[float, ...]
    rule: Colour | None = None
    least: float = 1.2


@dataclass(frozen=True, slots=True)
class Cols:
    """Parts beside each other; `spare` as in rows, from the left. `leftward`: they are read from the right."""

    parts: tuple[Part, ...]
    spare: tuple[float, ...]
    least: float = 3.0
    leftward: bool = False


Part: TypeAlias = Block | Rows | Cols


def width_of(part: Part, proof: Proof) -> float:
    """What it would take with all the room there is."""
    match part:
        case Block(box):
            return box.size(proof).width
        case Rows(parts):
            return max(width_of(each, proof) for each in parts)
        case Cols(parts, _, least):
            return sum(width_of(each, proof) for each in parts) + least * (len(parts) - 1)


def height_of(part: Part, proof: Proof, width: float) -> float:
    """What it takes at that width."""
    match part:
        case Block(box):
            return box.fitted(proof, width, 1e6).size(proof).height
        case Rows(parts, _, _, least):
            return sum(height_of(each, proof, width) for each in parts) + least * (len(parts) - 1)
        case Cols(parts):
            widths = _widths(part, proof, width)
            return max(height_of(each, proof, own) for each, own in zip(parts, widths, strict=True))


def place(part: Part, proof: Proof, room: Room) -> None:
    """Draw everything; what needs more than the room becomes smaller."""
    match part:
        case Block(box, side, stand):
            fitted = box.fitted(proof, room.width, room.height)
            size = fitted.size(proof)
            left = room.left + (room.width - size.width) * share_of(side)
            fitted.draw(proof, left, room.top + (room.height - size.height) * share_of(stand))
        case Rows(parts, spare, rule, least):
            heights = _within(
                [height_of(each, proof, room.width) for each in parts], room.height - least * (len(parts) - 1)
            )
            starts = _starts(heights, spare, least, room.height)
            for each, height, start in zip(parts, heights, starts, strict=True):
                place(each, proof, Room(room.left, room.top + start, room.width, height))
            if rule is not None:
                _ruled(proof, room, heights, starts, rule)
        case Cols(parts, spare, least, leftward):
            widths = _widths(part, proof, room.width)
            placed = list(zip(parts, widths, _starts(widths, spare, least, room.width), strict=True))
            for each, width, start in reversed(placed) if leftward else placed:
                place(each, proof, Room(room.left + start, room.top, width, room.height))


def _widths(part: Cols, proof: Proof, width: float) -> list[float]:
    natural = [width_of(each, proof) for each in part.parts]
    return _within(natural, width - part.least * (len(natural) - 1))


def _within(lengths: Sequence[float], whole: float) -> list[float]:
    """The lengths where there is room; else the long ones give way to the short ones."""
    if sum(lengths) <= whole:
        return list(lengths)
    fair = whole / len(lengths)
    small = sum(length for length in lengths if length <= fair)
    large = sum(length for length in lengths if length > fair)
    factor = (whole - small) / large
    return [length if length <= fair else length * factor for length in lengths]


def _starts(lengths: Sequence[float], spare: Sequence[float], least: float, whole: float) -> list[float]:
    free = max(0.0, whole - sum(lengths) - least * (len(lengths) - 1))
    unit = free / (sum(spare) or 1.0)
    starts, at = [], spare[0] * unit
    for length, share in zip(lengths, spare[1:], strict=True):
        starts.append(at)
        at += length + least + share * unit
    return starts


def _ruled(proof: Proof, room: Room, heights: Sequence[float], starts: Sequence[float], colour: Colour) -> None:
    """A rule in the widest space between rows."""
    ends = [start + height for start, height in zip(starts, heights, strict=True)]
    gaps = [(after - end, (after + end) / 2) for end, (_, after) in zip(ends, pairwise(starts), strict=False)]
    if gaps and max(gaps)[0] > 1.6:
        proof.rule(room.left, room.top + max(gaps)[1], room.left + room.width, colour, 0.5)
