"""Print that goes on from one leaf of an opened card to the other: no two cards are laid so that it meets."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.runs import runs

# Looked for so far on both sides of the fold; what goes on is seen all the way.
_BESIDE_MM, _STEP_MM = 2.0, 0.2
# One rule may meet its like on a card of the same design; two or more do not, when so few end at the fold.
_LEAST_CROSSINGS, _MOST_ENDING = 2, 0.25
# Wider is no rule: pictures and bands reach to the sides of cards.
_WIDEST_MM = 2.0


def goes_on(print_: NDArray[np.uint8], upper: Quad, lower: Quad, px_per_mm: float) -> bool:
    """Whether rules cross the side between the two, the bottom of the one and the top of the other."""
    start, end = (
        np.add(a, b) / 2 for a, b in ((upper.bottom_left, lower.top_left), (upper.bottom_right, lower.top_right))
    )
    way = (end - start) / np.hypot(*(end - start))
    along = np.arange(0, np.hypot(*(end - start)))
    across = np.arange(-_BESIDE_MM, _BESIDE_MM + _STEP_MM / 2, _STEP_MM) * px_per_mm
    points = start + way * along[:, None] + (np.array([-way[1], way[0]]) * across[:, None])[:, None]
    x, y = points[..., 0].astype(np.float32) - 0.5, points[..., 1].astype(np.float32) - 0.5
    shown = cv2.remap(print_, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_CONSTANT) > 0
    # Where the fold itself is seen as a stroke, it is so on all its length.
    before, behind = (np.asarray(shown[side * across > px_per_mm / 2].all(axis=0), np.bool_) for side in (-1, 1))
    both = before & behind
    crossing = [(first, last) for first, last in runs(both) if last - first <= _WIDEST_MM * px_per_mm]
    ending = [(first, last) for first, last in runs(before | behind) if not both[first:last].any()]
    return len(crossing) >= _LEAST_CROSSINGS and len(ending) <= _MOST_ENDING * len(crossing)
