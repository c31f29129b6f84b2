"""Weights that tell variant kanji apart by their glyphs, made by `python -m ocr.variants.training` from Debian's typefaces.

weights.npz: the signs of each family and whether unseen typefaces proved that they can be told; for every sign a column
of weights (bytes, each column with its scale) and an offset. told.txt: how well each family was told in typefaces of
designs left out of the fitting, and what was taken for what.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("weights.npz")
REPORT = Path(__file__).with_name("told.txt")


@dataclass(frozen=True, slots=True)
class FamilyWeights:
    """logits = features @ weights + offsets, a column for each sign. told: whether the answers may replace what was read."""

    signs: str
    weights: NDArray[np.float32]
    offsets: NDArray[np.float32]
    told: bool


@cache
def family_weights() -> Mapping[str, FamilyWeights]:
    """By the signs of the family in a row."""
    with np.load(BytesIO(files(__name__).joinpath(FILE.name).read_bytes())) as kept:
        weights = kept["weights"].astype(np.float32) * kept["scales"]
        offsets, families, told = kept["offsets"], kept["families"].tolist(), kept["told"].tolist()
    found, start = {}, 0
    for signs, is_told in zip(families, told, strict=True):
        end = start + len(signs)
        found[signs] = FamilyWeights(signs, np.ascontiguousarray(weights[:, start:end]), offsets[start:end], is_told)
        start = end
    return found


def packed(families: list[FamilyWeights]) -> bytes:
    """What weights.npz holds."""
    weights = np.hstack([family.weights for family in families])
    scales = np.abs(weights).max(axis=0) / 127
    content = BytesIO()
    np.savez_compressed(
        content,
        families=np.array([family.signs for family in families]),
        told=np.array([family.told for family in families]),
        weights=np.round(weights / scales).astype(np.int8),
        scales=scales.astype(np.float32),
        offsets=np.concatenate([family.offsets for family in families]).astype(np.float32),
    )
    return content.getvalue()
