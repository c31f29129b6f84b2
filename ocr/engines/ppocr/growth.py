"""Lines grown along themselves: the first or last character of a name set wide is marked faintly, or in pieces.

A strong mark proves that there is a line, and how it runs; what is marked faintly in its course belongs to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.runs import runs

# left, top, right, bottom in a frame in which the line lies level or upright
Core: TypeAlias = tuple[float, float, float, float]

# Print in the course of a line is marked so much everywhere, and so much somewhere on each character.
_FAINT, _SEEN = 0.03, 0.06
# In thicknesses of the core, which is about half an em. Only a core that is so long tells how its line runs.
_LEAST_LENGTH = 1.5
_FARTHEST = 14.0
_WIDEST_GAP = 1.8
# Between family and given name, where the mark behind it is so clear.
_WIDEST_SPACE, _CLEAR = 3.2, 0.3
_LEAST_RUN = 0.3
# Beside the core may lie other lines.
_MIDDLE = 0.6
_SAMPLES = 7


@dataclass(frozen=True, slots=True)
class Field:
    """The network's answer, and where it is sure of text."""

    probability: NDArray[np.float32]
    sure: NDArray[np.bool_]


def grown(core: Core, back: cv2.typing.MatLike, field: Field) -> Core:
    """back: the affine matrix from the core's frame to the field's pixels."""
    left, top, right, bottom = core
    if right - left > _LEAST_LENGTH * (bottom - top):
        before, after = (_growth(core, sense, back, field) for sense in (-1, 1))
        return left - before, top, right + after, bottom
    if bottom - top > _LEAST_LENGTH * (right - left):
        left, top, right, bottom = grown((top, left, bottom, right), back[:, [1, 0, 2]], field)
        return top, left, bottom, right
    return core


def _growth(core: Core, sense: int, back: cv2.typing.MatLike, field: Field) -> float:
    """How far print goes on behind an end of a level core: to the right, or with sense -1 to the left."""
    left, top, right, bottom = core
    thickness, middle = bottom - top, (top + bottom) / 2
    along, across = np.meshgrid(
        (right if sense > 0 else left) + sense * np.arange(2, _FARTHEST * thickness),
        np.linspace(middle - _MIDDLE * thickness / 2, middle + _MIDDLE * thickness / 2, _SAMPLES),
    )
    x, y = np.rint(back @ np.stack([along.ravel(), across.ravel(), np.ones(along.size)])).astype(int)
    height, width = field.probability.shape
    is_free = (x >= 0) & (y >= 0) & (x < width) & (y < height)
    x, y = x.clip(0, width - 1), y.clip(0, height - 1)
    free = (is_free & ~field.sure[y, x]).reshape(along.shape).all(axis=0)
    last = len(free) if free.all() else int(free.argmin())
    return _reach(field.probability[y, x].reshape(along.shape).max(axis=0), last, thickness)


def _reach(marks: NDArray[np.float32], last: int, thickness: float) -> float:
    """The end of the last run of marks before the next line (or the border) that no wide gap parts from those before.

    Marks that run up to the next line are the blur between the two.
    """
    border = last - thickness if last < len(marks) else last
    reach = 0
    for start, end in runs(marks > _FAINT):
        mark = float(marks[start:end].max())
        widest = _WIDEST_SPACE if mark > _CLEAR else _WIDEST_GAP
        if start - reach > widest * thickness or end > border:
            break
        if end - start >= _LEAST_RUN * thickness and mark > _SEEN:
            reach = end
    return float(reach)
