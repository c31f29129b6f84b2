"""A small filled or outlined box with one letter in it: found by its print alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.geometry import Bounds

# In levels of the colour that differs most: boxes are often tinted, letters in them white.
_LEAST_CONTRAST = 45.0
# Of the contrast of the box.
_INK = 0.5
# Of that of the letter: serifs are thin.
_FAINT = 0.35
# In line heights.
_LEAST_SIDE, _MOST_SIDE, _OFF_MIDDLE = 0.55, 1.6, 0.3
_SQUARE = 0.78
# Of its level rectangle a disc covers 0.79, a letter without a box less.
_LEAST_COVER = 0.74
# Of what its outline encloses.
_FILLED, _OUTLINED = 0.5, 0.45
# Of the box's side.
_RIM, _LEAST_LETTER, _MOST_LETTER, _MOST_LETTER_WIDE = 0.06, 0.3, 0.85, 0.92
# Of the letter's height: white put around it.
_WHITE = 0.45


@dataclass(frozen=True, slots=True)
class Box:
    """bounds: in the pixels of the picture it was found in. letter: what stands in it, dark on white."""

    bounds: Bounds
    letter: Picture


def box_beside(picture: Picture, height: float) -> Box | None:
    """The one box on the picture, which shows what lies left of a line of this height; the line's middle is the
    picture's. None where there is none, or other print between it and the line.
    """
    levels = _levels(picture)
    contrast = float(np.percentile(levels, 99))
    if contrast < _LEAST_CONTRAST:
        return None
    ink = (levels > _INK * contrast).astype(np.uint8)
    count, pieces, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    found = [number for number in range(1, count) if _is_square(stats[number, :4].tolist(), ink.shape, height)]
    if len(found) != 1:
        return None
    left, top, wide, high = stats[found[0], :4].tolist()
    across, along = slice(top, top + high), slice(left, left + wide)
    if _has_print(ink[across, left + wide :]):
        return None
    letter = _letter(levels[across, along] / contrast, (pieces[across, along] == found[0]).astype(np.uint8))
    return None if letter is None else Box((left, top, left + wide, top + high), letter)


def _levels(picture: Picture) -> NDArray[np.float64]:
    """By how many levels each pixel differs from the ground, which is what most of the picture shows."""
    colours = picture.astype(np.float64)
    return np.asarray(np.abs(colours - np.median(colours, axis=(0, 1))).max(axis=2), np.float64)


def _is_square(place: Sequence[int], shape: tuple[int, ...], height: float) -> bool:
    left, top, wide, high = place
    return (
        _LEAST_SIDE * height < min(wide, high)
        and max(wide, high) < _MOST_SIDE * height
        and min(wide, high) > _SQUARE * max(wide, high)
        and left > 0
        and top > 0
        and left + wide < shape[1]
        and top + high < shape[0]
        and abs(top + high / 2 - shape[0] / 2) < _OFF_MIDDLE * height
    )


def _has_print(ink: NDArray[np.uint8]) -> bool:
    # Dust is smaller.
    return float(ink.sum()) > 0.02 * len(ink) ** 2


def _letter(levels: NDArray[np.float64], box: NDArray[np.uint8]) -> Picture | None:
    """What stands inside the box, dark on white; levels are shares of the print's contrast."""
    contours, _ = cv2.findContours(box, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    inside = np.zeros(box.shape, np.uint8)
    cv2.drawContours(inside, contours, -1, 1, cv2.FILLED)
    if float(inside.mean()) < _LEAST_COVER:
        return None
    share = float(box.sum()) / float(inside.sum())
    if share > _FILLED:
        return _set_alone(np.where(_without_rim(inside), 1.0 - np.minimum(levels, 1.0), 0.0))
    if share < _OUTLINED:
        beside_outline = cv2.dilate(box, np.ones((3, 3), np.uint8)) > 0
        return _set_alone(np.where((inside > 0) & ~beside_outline, np.minimum(levels, 1.0), 0.0))
    return None


def _without_rim(inside: NDArray[np.uint8]) -> NDArray[np.bool_]:
    rim = max(1, round(_RIM * len(inside)))
    kernel = np.ones((2 * rim + 1, 2 * rim + 1), np.uint8)
    padded = cv2.copyMakeBorder(inside, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    return np.asarray(cv2.erode(padded, kernel)[1:-1, 1:-1], np.bool_)


def _set_alone(darkness: NDArray[np.float64]) -> Picture | None:
    side = len(darkness)
    printed = darkness > _FAINT * darkness.max(initial=_INK)
    rows, columns = np.flatnonzero(printed.any(axis=1)), np.flatnonzero(printed.any(axis=0))
    if not rows.size:
        return None
    high, wide = int(rows[-1] - rows[0]) + 1, int(columns[-1] - columns[0]) + 1
    if not _LEAST_LETTER * side < high < _MOST_LETTER * side or wide > _MOST_LETTER_WIDE * side:
        return None
    cut = darkness[max(0, rows[0] - 1) : rows[-1] + 2, max(0, columns[0] - 1) : columns[-1] + 2]
    grey = np.clip(255 * (1 - cut), 0, 255).astype(np.uint8)
    white = round(_WHITE * high)
    framed = cv2.copyMakeBorder(grey, white, white, white, white, cv2.BORDER_CONSTANT, value=255)
    return np.asarray(cv2.cvtColor(framed, cv2.COLOR_GRAY2BGR), np.uint8)
