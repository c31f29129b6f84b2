"""Boxes of print: measured before they are placed, made smaller where room is short, drawn where they are put.

A box is as wide and high as what it draws, so that boxes that do not overlap print nothing over each other. Millimetres;
type sizes in points. `Size.rise` is how far the baseline lies below the top.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol, Self

from PIL import Image

from tests.press.composed.galley import Galley
from tests.press.proof import Proof
from tests.press.typesetting import Colour, Type
from tests.press.wording import Line

EM_MM = 25.4 / 72
_RISE, _DROP = 0.92, 0.24
Side = Literal["left", "centre", "right"]
Stand = Literal["base", "top", "middle", "bottom"]
SIDES: tuple[Side, ...] = ("left", "centre", "right")
_SHARE = {"left": 0.0, "top": 0.0, "centre": 0.5, "middle": 0.5, "right": 1.0, "bottom": 1.0}


def share_of(where: Side | Stand) -> float:
    """What share of the spare room lies before a box that stands there."""
    return _SHARE[where]


@dataclass(frozen=True, slots=True)
class Size:
    width: float
    height: float
    rise: float


class Box(Protocol):
    def size(self, proof: Proof) -> Size: ...

    def scaled(self, factor: float) -> Box: ...

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        """The same box, smaller as far as it must be."""
        ...

    def draw(self, proof: Proof, left: float, top: float) -> None: ...


def shrunk(box: Box, proof: Proof, width: float, height: float) -> Box:
    """The box made smaller as a whole until it fits."""
    size = box.size(proof)
    factor = min(1.0, width / max(size.width, 0.01), height / max(size.height, 0.01))
    return box if factor >= 0.999 else box.scaled(factor * 0.998)


@dataclass(frozen=True, slots=True)
class Words:
    """One line across."""

    line: Line
    type_: Type

    def size(self, proof: Proof) -> Size:
        em = self.type_.size_pt * EM_MM
        return Size(proof.width_of(self.line, self.type_), em * (_RISE + _DROP), em * _RISE)

    def scaled(self, factor: float) -> Words:
        return replace(self, type_=self.type_.sized(self.type_.size_pt * factor))

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return shrunk(self, proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        proof.set(self.line, left, top + self.size(proof).rise, self.type_)


@dataclass(frozen=True, slots=True)
class Ink:
    """A picture: a mark, or a code, which says something."""

    picture: Callable[[], Image.Image]
    width: float
    height: float
    code: str = ""

    def size(self, proof: Proof) -> Size:
        return Size(self.width, self.height, self.height)

    def scaled(self, factor: float) -> Ink:
        return replace(self, width=self.width * factor, height=self.height * factor)

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return shrunk(self, proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        if self.code:
            proof.code(self.code)
        if not isinstance(proof, Galley):
            proof.paste(self.picture(), left, top, self.width)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A rule."""

    width: float
    colour: Colour
    weight_pt: float

    def size(self, proof: Proof) -> Size:
        return Size(self.width, self.weight_pt * EM_MM, 0.0)

    def scaled(self, factor: float) -> Stroke:
        return replace(self, width=self.width * factor)

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return replace(self, width=min(width, self.width))

    def draw(self, proof: Proof, left: float, top: float) -> None:
        proof.rule(left, top + self.weight_pt * EM_MM / 2, left + self.width, self.colour, self.weight_pt)


@dataclass(frozen=True, slots=True)
class _Several(ABC):
    """Boxes with a gap between each two. `even`: when one is too large all become smaller, as lines of one text do."""

    boxes: tuple[Box, ...]
    gap: float
    even: bool = field(default=False, kw_only=True)

    @abstractmethod
    def size(self, proof: Proof) -> Size: ...

    @abstractmethod
    def draw(self, proof: Proof, left: float, top: float) -> None: ...

    def scaled(self, factor: float) -> Self:
        return replace(self, boxes=tuple(box.scaled(factor) for box in self.boxes), gap=self.gap * factor)

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        if self.even:
            return shrunk(self, proof, width, height)
        each = tuple(box.fitted(proof, width, height) for box in self.boxes)
        return shrunk(replace(self, boxes=each), proof, width, height)


@dataclass(frozen=True, slots=True)
class Beside(_Several):
    """From the left to the right, on one baseline or as `stand` says. `leftward`: read, and therefore drawn, from the right."""

    stand: Stand = "base"
    leftward: bool = False

    def size(self, proof: Proof) -> Size:
        sizes = [box.size(proof) for box in self.boxes]
        width = sum(size.width for size in sizes) + self.gap * (len(sizes) - 1)
        if self.stand != "base":
            height = max(size.height for size in sizes)
            return Size(width, height, height)
        rise = max(size.rise for size in sizes)
        return Size(width, rise + max(size.height - size.rise for size in sizes), rise)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        whole = self.size(proof)
        placed = []
        for box in self.boxes:
            size = box.size(proof)
            lower = whole.rise - size.rise
            if self.stand != "base":
                lower = (whole.height - size.height) * share_of(self.stand)
            placed.append((box, left, top + lower))
            left += size.width + self.gap
        for box, x, y in reversed(placed) if self.leftward else placed:
            box.draw(proof, x, y)


@dataclass(frozen=True, slots=True)
class Below(_Several):
    """From the top down."""

    align: Side = "left"

    def size(self, proof: Proof) -> Size:
        sizes = [box.size(proof) for box in self.boxes]
        height = sum(size.height for size in sizes) + self.gap * (len(sizes) - 1)
        return Size(max(size.width for size in sizes), height, sizes[0].rise)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        whole = self.size(proof)
        for box in self.boxes:
            size = box.size(proof)
            box.draw(proof, left + (whole.width - size.width) * share_of(self.align), top)
            top += size.height + self.gap


@dataclass(frozen=True, slots=True)
class Either:
    """The first of several forms that needs no more than a little shrinking; the last if none does."""

    forms: tuple[Box, ...]

    def size(self, proof: Proof) -> Size:
        return self.forms[0].size(proof)

    def scaled(self, factor: float) -> Either:
        return Either(tuple(form.scaled(factor) for form in self.forms))

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        for form in self.forms:
            size = form.size(proof)
            if size.width * 0.9 <= width and size.height * 0.9 <= height:
                return form.fitted(proof, width, height)
        return self.forms[-1].fitted(proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        self.forms[0].draw(proof, left, top)


def below(boxes: list[Box], gap: float, align: Side = "left", *, even: bool = False) -> list[Box]:
    """The boxes as one, or none if there are none."""
    return [Below(tuple(boxes), gap, align, even=even)] if boxes else []
