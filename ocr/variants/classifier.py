"""Which sign of a family a glyph is, as probabilities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.variants.families import Family
from ocr.variants.features import features
from resources.variants import family_weights

# How much rarer a variant is than the usual form, and how much likelier what the engine read is than what it did not.
# By judgement: one family in thirty with 崎 writes 﨑; the dictionaries count names, not people.
_VARIANT = 1 / 20
_READ = 2.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """shares: the probability of each sign of the family. may_replace: whether unseen typefaces of this family were told
    well enough for it to overrule what was read.
    """

    shares: Mapping[str, float]
    may_replace: bool

    @property
    def best(self) -> str:
        return max(self.shares, key=lambda sign: self.shares[sign])


def judge(family: Family, glyph: NDArray[np.float32], read: str) -> Verdict:
    """glyph as ocr.variants.glyph cuts it; read: what the engine took it for."""
    known = family_weights()["".join(family.signs)]
    logits = features(glyph) @ known.weights + known.offsets + np.log(_expected(family, read))
    raised = np.exp(logits - logits.max())
    return Verdict(dict(zip(family.signs, (raised / raised.sum()).tolist(), strict=True)), known.told)


def _expected(family: Family, read: str) -> NDArray[np.float32]:
    rare = {sign for kin in family.kin for sign in kin[1:]}
    return np.array(
        [(_VARIANT if sign in rare else 1.0) * (_READ if sign == read else 1.0) for sign in family.signs], np.float32
    )
