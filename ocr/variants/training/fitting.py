"""Weights that tell the signs of each family, from features of worn glyphs.

What sets signs apart is seen best where the differences between typefaces and between scans of one sign count little: the
features are whitened by the spread within signs, that of all families together, and a softmax is fitted to each family.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.variants.families import Family

# Of the mean spread, added to all: directions seen to vary little are not believed beyond it.
_SHRINKAGE = 0.3
_DECAY = 1e-4
_STEPS = 300
# Rows are of length 1 on average: steps of 2 are safe for them and a constant of this size.
_STEP, _OFFSET = 1.5, 0.5


@dataclass(frozen=True, slots=True)
class Samples:
    """One row for each glyph: its features, its sign and the design of its typeface."""

    features: NDArray[np.float32]
    signs: NDArray[np.str_]
    designs: NDArray[np.str_]

    def where(self, rows: NDArray[np.bool_]) -> Samples:
        return Samples(self.features[rows], self.signs[rows], self.designs[rows])


@dataclass(frozen=True, slots=True)
class Linear:
    """logits = features @ weights + offsets, a column for each sign of a family."""

    weights: NDArray[np.float32]
    offsets: NDArray[np.float32]

    def logits(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(features @ self.weights + self.offsets, np.float32)


def whitening(samples: Samples) -> NDArray[np.float32]:
    """Takes features to where the spread within signs is the same in all directions."""
    _, numbers = np.unique(samples.signs, return_inverse=True)
    count = np.bincount(numbers).astype(np.float32)
    sums = np.zeros((len(count), samples.features.shape[1]), np.float32)
    np.add.at(sums, numbers, samples.features)
    spread = samples.features - (sums / count[:, None])[numbers]
    covariance = spread.T @ spread / len(spread)
    values, directions = np.linalg.eigh(covariance)
    scale = 1 / np.sqrt(np.maximum(values, 0) + _SHRINKAGE * values.mean())
    return np.asarray((directions * scale) @ directions.T, np.float32)


def fit(family: Family, samples: Samples, white: NDArray[np.float32]) -> Linear:
    """Every sign counts alike, and each design that has it by the root of its glyphs."""
    rows = np.isin(samples.signs, family.signs)
    own = samples.where(rows)
    target = np.array([family.signs.index(sign) for sign in own.signs])
    middle = own.features.mean(axis=0)
    seen = (own.features - middle) @ white
    length = float(np.sqrt((seen**2).sum(axis=1).mean()))
    seen /= length
    worth = _worth(target, own.designs)
    weights, offsets = _softmax(seen, np.eye(len(family.signs), dtype=np.float32)[target], worth)
    straight = white @ weights / length
    return Linear(np.asarray(straight, np.float32), np.asarray(offsets - middle @ straight, np.float32))


def _worth(target: NDArray[np.intp], designs: NDArray[np.str_]) -> NDArray[np.float32]:
    _, design = np.unique(designs, return_inverse=True)
    cell = target * (design.max() + 1) + design
    worth = 1 / np.sqrt(np.bincount(cell)[cell])
    worth /= np.bincount(target, worth)[target]
    return np.asarray(worth / worth.sum(), np.float32)


def _softmax(
    seen: NDArray[np.float32], truth: NDArray[np.float32], worth: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Nesterov's accelerated descent. Glyphs are fewer than figures: what is moved is each glyph's part in the weights."""
    alike = np.asarray(seen @ seen.T + _OFFSET**2, np.float32)
    parts: NDArray[np.float32] = np.zeros(truth.shape, np.float32)
    before = parts
    for step in range(_STEPS):
        ahead = parts + np.float32(step / (step + 3)) * (parts - before)
        wrong = (softmax(np.asarray(alike @ ahead, np.float32)) - truth) * worth[:, None]
        before, parts = parts, np.asarray(ahead - _STEP * (wrong + _DECAY * ahead), np.float32)
    return np.asarray(seen.T @ parts, np.float32), np.asarray(_OFFSET**2 * parts.sum(axis=0), np.float32)


def softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), np.float32)


def folds(designs: Sequence[str], count: int) -> list[frozenset[str]]:
    names = sorted(set(designs))
    return [frozenset(names[first::count]) for first in range(count)]
