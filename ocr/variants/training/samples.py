"""Glyphs of all families in all typefaces."""

from __future__ import annotations

import multiprocessing
from functools import cache, partial
from pathlib import Path
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.variants.families import FAMILIES, Family
from ocr.variants.features import features
from ocr.variants.training.drawing import worn_glyph
from ocr.variants.training.fitting import Samples
from ocr.variants.training.typefaces import Typeface, typefaces


def draw_samples(root: Path, count: int, seed: int, processes: int) -> Samples:
    """count of each sign from each typeface below root that has it. The same seed draws the same, whatever processes."""
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        drawn = pool.map(partial(_drawn, root, count, seed), FAMILIES, chunksize=4)
    features_, signs, designs = zip(*(glyph for glyphs in drawn for glyph in glyphs), strict=True)
    return Samples(np.stack(features_), np.array(signs), np.array(designs))


def _drawn(root: Path, count: int, seed: int, family: Family) -> list[tuple[NDArray[np.float32], str, str]]:
    chance = Random(f"{seed} {family.signs[0]}")  # noqa: S311 - no secret
    return [
        (features(glyph), sign, face.design)
        for sign in family.signs
        for face in _faces(root)
        if face.tells(sign, [other for other in family.signs if other != sign])
        for glyph in [worn_glyph(face, sign, chance) for _ in range(count)]
        if glyph is not None
    ]


@cache
def _faces(root: Path) -> list[Typeface]:
    """Once in each process."""
    cv2.setNumThreads(1)
    return typefaces(root)
