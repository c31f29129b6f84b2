"""Places between cards that have the sides of their neighbours, and are nothing but ground."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.inner import inner, is_blank
from ocr.imaging.lid import Lid
from ocr.imaging.plane import Plane
from ocr.imaging.sides import FittedCard

# Of the lid the mask shows nearly all. A blank card as white as the lid has four sides of its own all the same.
_LEAST_LID = 0.5
_LEAST_SEEN = 0.9


def is_hole(plane: Plane, print_: NDArray[np.uint8], lid: Lid, card: FittedCard) -> bool:
    """Whether the place shows no print, and the lid."""
    if not is_blank(plane, print_, card.quad):
        return False
    return float(inner(plane, lid.mask, card.quad).mean()) > _LEAST_LID and min(card.seen) < _LEAST_SEEN
