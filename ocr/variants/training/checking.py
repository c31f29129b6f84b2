"""How well families are told in typefaces that were left out of the fitting, and how far the answers may be believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.variants.families import FAMILIES, Family
from ocr.variants.training.fitting import Samples, fit, folds, softmax, whitening
from ocr.variants.training.typefaces import BRUSH

# Answers of families told worse than this may not replace what was read.
TOLD_FROM = 0.98
_FOLDS = 4
_SHARPNESSES = np.geomspace(0.3, 10, 24)


@dataclass(frozen=True, slots=True)
class Held:
    """A family's logits for glyphs of typefaces that it was not fitted to, and the columns of their true signs; those of
    brush hands, which write 沢 as others write 澤, apart.
    """

    family: Family
    logits: NDArray[np.float32]
    truth: NDArray[np.intp]
    brush: NDArray[np.bool_]

    def accuracy(self, *, brush: bool = False) -> float:
        """The mean of the shares of its signs that are told, in print or from the brush."""
        right, truth = (part[self.brush == brush] for part in (self.logits.argmax(axis=1) == self.truth, self.truth))
        return float(np.mean([right[truth == sign].mean() for sign in np.unique(truth)])) if len(truth) else 0.0

    def confusions(self) -> Counter[str]:
        pairs = zip(self.truth.tolist(), self.logits.argmax(axis=1).tolist(), strict=True)
        return Counter(f"{self.family.signs[true]}→{self.family.signs[read]}" for true, read in pairs if true != read)


def held_out(samples: Samples) -> list[Held]:
    """Every glyph judged by weights that saw no typeface of its design."""
    judged = list(_judged(samples))
    return [_together([each for each in judged if each.family == family]) for family in FAMILIES]


def _together(parts: Sequence[Held]) -> Held:
    logits, truth, brush = zip(*((each.logits, each.truth, each.brush) for each in parts), strict=True)
    return Held(parts[0].family, np.concatenate(logits), np.concatenate(truth), np.concatenate(brush))


def _judged(samples: Samples) -> Iterator[Held]:
    for fold in folds(samples.designs.tolist(), _FOLDS):
        unseen = np.isin(samples.designs, list(fold))
        rest = samples.where(~unseen)
        white = whitening(rest)
        for family in FAMILIES:
            own = samples.where(unseen & np.isin(samples.signs, family.signs))
            truth = np.array([family.signs.index(sign) for sign in own.signs], np.intp)
            yield Held(family, fit(family, rest, white).logits(own.features), truth, own.designs == BRUSH)


def sharpness(held: Sequence[Held]) -> float:
    """By how much logits must be multiplied for their probabilities to be as right as they say."""
    losses = [sum(_loss(each, sharp) for each in held) for sharp in _SHARPNESSES]
    return float(_SHARPNESSES[int(np.argmin(losses))])


def _loss(held: Held, sharp: float) -> float:
    shares = softmax(held.logits * np.float32(sharp))[np.arange(len(held.truth)), held.truth]
    return float(-np.log(np.maximum(shares, 1e-9)).sum())
