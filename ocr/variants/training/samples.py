"""Glyphs of all families in all typefaces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

import numpy as np
from numpy.typing import NDArray

from ocr.variants.families import FAMILIES, Family
from ocr.variants.features import features
from ocr.variants.training.drawing import worn_glyph
from ocr.variants.training.fitting import Samples
from ocr.variants.training.typefaces import Typeface


def draw_samples(faces: Sequence[Typeface], count: int, seed: int) -> Samples:
    """count of each sign from each typeface that has it; the same seed draws the same."""
    drawn = list(_drawn(faces, count, Random(seed)))  # noqa: S311 - no secret
    return Samples(
        np.stack([row for row, _, _ in drawn]),
        np.array([sign for _, sign, _ in drawn]),
        np.array([design for _, _, design in drawn]),
    )


def _drawn(faces: Sequence[Typeface], count: int, chance: Random) -> Iterator[tuple[NDArray[np.float32], str, str]]:
    members = [(family, sign) for family in FAMILIES for sign in family.signs]
    for family, sign in members:
        for face in faces:
            if face.tells(sign, _others(family, sign)):
                glyphs = (worn_glyph(face, sign, chance) for _ in range(count))
                yield from ((features(glyph), sign, face.design) for glyph in glyphs if glyph is not None)


def _others(family: Family, sign: str) -> list[str]:
    return [other for other in family.signs if other != sign]
