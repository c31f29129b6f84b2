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
# By judgement: one family in thirty with 崎 writes 﨑; the dictionaries count names, not people. Engines expect usual
# forms: where one reads a variant all the same, some variant is likely.
_VARIANT = 1 / 20
_READ = 2.0
_USUAL_READ_AS_VARIANT = 1 / 5


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
    variant, other = (1.0, _USUAL_READ_AS_VARIANT) if read in rare else (_VARIANT, 1.0)
    return np.array(
        [(variant if sign in rare else other) * (_READ if sign == read else 1.0) for sign in family.signs], np.float32
    )
