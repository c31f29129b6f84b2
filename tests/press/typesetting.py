"""How a line is set: sizes, tracking, and which typeface each run of characters takes. Pure measuring, no ink."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from PIL import ImageFont

from tests.press.typecase import Face, MissingGlyphError, TypeCase

Colour = tuple[int, int, int]
DRAWING_DPI = 600
MM = DRAWING_DPI / 25.4  # pixels of the drawing in a millimetre
PT = DRAWING_DPI / 72  # … and in a point

_LATIN_FEATURES = ("lnum", "-liga", "-clig")  # figures as high as capitals, and no joined letters in addresses
_TRACKED_GAP = 0.55  # ems; a full-width space between tracked names would tear them apart


@dataclass(frozen=True, slots=True)
class Type:
    """How a line is set. `latin` is the family for ASCII; `spacing` is tracking in ems."""

    family: str
    size_pt: float
    colour: Colour
    weight: str = "regular"
    latin: str | None = None
    latin_scale: float = 1.0
    spacing: float = 0.0

    @property
    def em(self) -> float:
        """In pixels of the drawing."""
        return self.size_pt * PT

    def sized(self, size_pt: float) -> Type:
        return replace(self, size_pt=size_pt)

    def inked(self, colour: Colour) -> Type:
        return replace(self, colour=colour)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that share one font."""

    text: str
    font: ImageFont.FreeTypeFont
    features: tuple[str, ...]

    def advance(self, text: str) -> float:
        return self.font.getlength(text, features=list(self.features))

    def pieces(self, type_: Type) -> list[tuple[str, float]]:
        """What is drawn in one go, each with its advance: the whole run, or single characters where it is tracked."""
        if type_.spacing == 0:
            return [(self.text, self.advance(self.text))]
        track = type_.spacing * type_.em
        return [
            (character, (_TRACKED_GAP * type_.em if character == "　" else self.advance(character)) + track)
            for character in self.text
        ]


def runs(case: TypeCase, text: str, type_: Type) -> list[Run]:
    def is_latin(character: str) -> bool:
        return type_.latin is not None and character.isascii()

    found = []
    for latin, characters in itertools.groupby(text, is_latin):
        family = type_.latin if latin and type_.latin is not None else type_.family
        run = "".join(characters)
        face = covering(case, family, type_.weight, run)
        font = face.at(type_.em * (type_.latin_scale if latin else 1.0))
        found.append(Run(run, font, _LATIN_FEATURES if latin else ()))
    return found


def covering(case: TypeCase, family: str, weight: str, text: str) -> Face:
    """The face, which has a glyph for every character of the text. Raises MissingGlyphError."""
    face = case.face(family, weight)
    if missing := face.lacks(text):
        raise MissingGlyphError(f"{family} has no {missing}")
    return face


def width_px(case: TypeCase, text: str, type_: Type) -> float:
    """Without the tracking after the last character."""
    advances = [advance for run in runs(case, text, type_) for _, advance in run.pieces(type_)]
    return sum(advances) - (type_.spacing * type_.em if advances else 0)


def column_advance(character: str, type_: Type) -> float:
    """How far an upright character moves the pen down, in pixels."""
    return type_.em * (1 + type_.spacing) * (_TRACKED_GAP if character.isspace() else 1)


def column_height_px(text: str, type_: Type) -> float:
    return sum(column_advance(character, type_) for character in text) - type_.spacing * type_.em
