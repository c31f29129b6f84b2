"""How small a step on a page is still an edge: as small as its noise allows."""

from __future__ import annotations

import cv2
import numpy as np

from ocr.imaging.plane import Grey, Plane

# Along so much of an edge steps are averaged: a fourteenth of a card's side.
_ALONG_MM = 5.0
# Less than a third of a page is print or edge, even of a full one: what is left tells of noise alone.
_QUIET_QUANTILE = 0.3
_QUIET_SIGMAS = 0.3853
_SURE_SIGMAS = 8.0
# JPEG rounds below the first; the shadow of an edge on white is 5 to 12.
_FULL_STEP = (1.4, 5.0)
_SAMPLED = 3


def with_full_step(plane: Plane) -> Plane:
    """The same plane, with the step that its own noise lets be an edge."""
    low, high = _FULL_STEP
    full_step = min(high, max(low, _SURE_SIGMAS * _step_noise(plane.grey, round(_ALONG_MM * plane.px_per_mm))))
    return Plane(plane.grey, plane.scale, plane.px_per_mm, full_step)


def _step_noise(grey: Grey, along: int) -> float:
    """Standard deviation of the steps between two rows above and two below, averaged over so many columns."""
    across, along_row = np.array([-0.5, -0.5, 0.0, 0.5, 0.5]), np.full(along, 1 / along)
    rows = grey[: len(grey) // _SAMPLED * _SAMPLED]
    steps = cv2.sepFilter2D(rows, cv2.CV_32F, along_row, across)[::_SAMPLED, :: max(1, along // 2)]
    return float(np.quantile(np.abs(steps), _QUIET_QUANTILE)) / _QUIET_SIGMAS
