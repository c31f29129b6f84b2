"""One glyph cut out of its line: where recognition only knows roughly where it stands, the gaps in the print tell."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.runs import runs

SIDE_PX = 48
_MARGIN_PX = 4
# Shares of the contrast of the print: what is ink, and so much of it along an em is more than dust.
_INK = 0.35
_DUST_EMS = 0.05
# Kanji fill so much of their em.
_FACE = 0.92
_LEAST_PX = 20
# In ems: how wide a glyph's place may be, how far off it was said to be, and what straying from either costs in ink.
_NARROWEST, _WIDEST, _OFF = 0.8, 1.2, 0.35
_COST_OF_WIDTH, _COST_OF_PLACE = 1.5, 0.7


def ink_of(strip: NDArray[np.uint8]) -> NDArray[np.float32]:
    """How far each pixel differs from the ground, 0..1: print dark on light and light on dark alike."""
    grey = np.asarray(strip if strip.ndim == 2 else cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY), np.float32)
    edge = max(1, len(grey) // 8)
    # Dense kanji cover more than half of a short strip, but not of its edges.
    ground = np.float32(np.median(np.concatenate([grey[:edge], grey[-edge:]])))
    difference = np.abs(grey - ground)
    return np.asarray(np.clip(difference / max(40.0, float(np.percentile(difference[::2, ::2], 98))), 0, 1), np.float32)


def cut(ink: NDArray[np.float32], start: float, end: float, *, sideways: bool) -> NDArray[np.float32] | None:
    """The glyph near start..end (shares of the strip's length), upright, SIDE_PX square, its print filling the square.

    sideways: the strip is a column laid to the left. None where there is no print of a kanji's size.
    """
    height, width = ink.shape
    middle = (start + end) / 2 * width
    rows = _rows(ink[:, max(0, round(middle - height / 2)) : round(middle + height / 2) + 1])
    if rows is None:
        return None
    band = ink[rows[0] : rows[1]]
    em = (rows[1] - rows[0]) / _FACE
    columns = _place(band.sum(axis=0) / em, middle, em)
    if columns is None:
        return None
    cell = _trimmed(band[:, columns[0] : columns[1]], _DUST_EMS * em)
    if cell is None:
        return None
    upright = np.ascontiguousarray(np.rot90(cell, -1)) if sideways else cell
    side = SIDE_PX - 2 * _MARGIN_PX
    smooth = cv2.INTER_AREA if min(cell.shape) > side else cv2.INTER_LINEAR
    print_ = cv2.resize(upright, (side, side), interpolation=smooth)
    return np.asarray(np.pad(print_, _MARGIN_PX), np.float32)


def _rows(window: NDArray[np.float32]) -> tuple[int, int] | None:
    """From where to where print reaches across the line; bits of the lines beside it, which touch the edge, left out."""
    height = len(window)
    kept = [
        (a, b) for a, b in runs((window > _INK).any(axis=1)) if not ((a == 0 or b == height) and b - a < 0.12 * height)
    ]
    if not kept or kept[-1][1] - kept[0][0] < _LEAST_PX:
        return None
    return kept[0][0], kept[-1][1]


def _place(print_: NDArray[np.float32], middle: float, em: float) -> tuple[int, int] | None:
    """Both borders where there is least ink, about an em apart and about the place. print_: ink across, in ems."""
    reach = np.arange(round(-_WIDEST * em), round(_WIDEST * em) + 1)
    lefts = round(middle) + reach[reach < 0]
    rights = round(middle) + reach[reach > 0]
    wide = (rights[None, :] - lefts[:, None]) / em
    off = ((rights[None, :] + lefts[:, None]) / 2 - middle) / em
    cost = (
        _ink_at(print_, lefts)[:, None]
        + _ink_at(print_, rights)[None, :]
        + _COST_OF_WIDTH * (wide - 1) ** 2
        + _COST_OF_PLACE * off**2
    )
    cost[(wide < _NARROWEST) | (wide > _WIDEST) | (np.abs(off) > _OFF)] = np.inf
    left, right = np.unravel_index(int(cost.argmin()), cost.shape)
    first, last = max(0, int(lefts[left])), min(len(print_), int(rights[right]))
    return (first, last) if last - first >= _LEAST_PX // 2 else None


def _ink_at(print_: NDArray[np.float32], places: NDArray[np.intp]) -> NDArray[np.float32]:
    """None outside the strip."""
    inside = (places >= 0) & (places < len(print_))
    return np.where(inside, print_[np.clip(places, 0, len(print_) - 1)], np.float32(0))


def _trimmed(cell: NDArray[np.float32], dust: float) -> NDArray[np.float32] | None:
    ink = np.where(cell > _INK, cell, 0)
    across, along = np.flatnonzero(ink.sum(axis=1) > dust), np.flatnonzero(ink.sum(axis=0) > dust)
    if across.size < _LEAST_PX // 2 or along.size < _LEAST_PX // 2:
        return None
    return cell[across[0] : across[-1] + 1, along[0] : along[-1] + 1]
