"""Boxes that run downwards: columns of upright signs, Latin lines turned on their side."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.press.composed.boxes import EM_MM, Beside, Box, Size, shrunk
from tests.press.proof import Proof
from tests.press.typesetting import Type
from tests.press.wording import Line


@dataclass(frozen=True, slots=True)
class Upright:
    """One column."""

    line: Line
    type_: Type

    def size(self, proof: Proof) -> Size:
        em = self.type_.size_pt * EM_MM
        height = proof.column_height_of(self.line, self.type_) + em * 0.12
        return Size(em * 1.1, height, height)

    def scaled(self, factor: float) -> Upright:
        return replace(self, type_=self.type_.sized(self.type_.size_pt * factor))

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return shrunk(self, proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        proof.column(self.line, left + self.size(proof).width / 2, top, self.type_)


@dataclass(frozen=True, slots=True)
class Turned:
    """A Latin line turned clockwise."""

    line: Line
    type_: Type

    def size(self, proof: Proof) -> Size:
        length = proof.width_of(self.line, self.type_) + self.type_.size_pt * EM_MM * 0.3
        return Size(self.type_.size_pt * EM_MM * 1.25, length, length)

    def scaled(self, factor: float) -> Turned:
        return replace(self, type_=self.type_.sized(self.type_.size_pt * factor))

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return shrunk(self, proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        proof.sideways(self.line, left + self.size(proof).width / 2, top, self.type_)


@dataclass(frozen=True, slots=True)
class Lowered:
    """A box that begins lower than those beside it."""

    box: Box
    by: float

    def size(self, proof: Proof) -> Size:
        size = self.box.size(proof)
        return Size(size.width, size.height + self.by, size.rise + self.by)

    def scaled(self, factor: float) -> Lowered:
        return Lowered(self.box.scaled(factor), self.by * factor)

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return shrunk(self, proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        self.box.draw(proof, left, top + self.by)


def leftwards(boxes: list[Box], gap: float, *, foot: bool = False, even: bool = False) -> list[Box]:
    """Columns in reading order, from right to left, as one box; none if there are none."""
    return [Beside(tuple(reversed(boxes)), gap, "bottom" if foot else "top", even=even, leftward=True)] if boxes else []
