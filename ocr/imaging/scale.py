"""How large things on a page are: card sizes, and what may be believed about a page's resolution."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.extent import lengths

MM_PER_INCH = 25.4


class CardSize(NamedTuple):
    """Long side first, in millimetres. weight 0..1: how much this size alone speaks for a card, in Japan."""

    long: float
    short: float
    weight: float


# Japan (4号), United States, Europe (ISO 7810 ID-1 and 85 × 55), Japan's small one (3号).
CARD_SIZES = (
    CardSize(91, 55, 1.0),
    CardSize(89, 51, 0.75),
    CardSize(85.6, 54, 0.75),
    CardSize(85, 55, 0.75),
    CardSize(85, 49, 0.5),
)
# Looked for by nothing, but where all sides are seen they are believed rather than a frame or band printed inside.
_SQUARES = (CardSize(55, 55, 0.5), CardSize(65, 65, 0.5))
# What may be seen on a photograph: also squares of any size, and cards folded along their long side, opened.
_SHAPES = (*CARD_SIZES, CardSize(65, 65, 0.75), CardSize(110, 91, 0.5))
# From the smallest card's short side to the long side of a folded one, opened, and of a postcard.
SHORTEST_MM, LONGEST_MM = 42.0, 187.0
# The largest is a postcard, 148 × 100 mm. More is several cards that touch.
LARGEST_MM2 = 14_900.0
# How near to a known size counts: cut cards vary by a few tenths of a millimetre, scanners by half a percent.
_SIZE_MM = 0.8
_RATIO = 0.03

# A resolution outside is a leftover (cameras write 72) and not believed.
_PLAUSIBLE_DPI = (90, 1300)
# Nothing larger than A3 is scanned here.
_GREATEST_PAGE_MM = 440
_A4_LONG_MM = 297
_A4_RATIO = 1.414
# A4 at 150 dpi is 1754 pixels long; a card at 300 dpi with its border 1300.
_SHORTEST_SHEET_PX = 1650
# The known sizes differ by so much, and scanners that crop leave a little of the ground.
_SIZE_TOLERANCE_MM = 8


def size_likeness(wide_mm: NDArray[np.float64], high_mm: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 for a size that cards have, less half a millimetre further on."""
    long, short = np.maximum(wide_mm, high_mm), np.minimum(wide_mm, high_mm)
    likeness = np.zeros(np.shape(long))
    for size in (*CARD_SIZES, *_SQUARES):
        distance = np.hypot(long - size.long, short - size.short)
        likeness = np.maximum(likeness, size.weight * np.exp(-((distance / _SIZE_MM) ** 2)))
    return likeness


def quad_likeness(quad: Quad, px_per_mm: float) -> float:
    """size_likeness of one place."""
    wide, high = (length / px_per_mm for length in lengths(quad))
    return float(size_likeness(np.array(wide), np.array(high)))


def ratio_likeness(ratio: float) -> float:
    """1 for a ratio of sides (either way round) that cards have, less three hundredths further on."""
    long = max(ratio, 1 / max(ratio, 1e-9))
    return max(size.weight * math.exp(-((math.log(long * size.short / size.long) / _RATIO) ** 2)) for size in _SHAPES)


def known_ratio(ratio: float) -> float:
    """The ratio of the nearest card size, either way round, where it is near enough; else the ratio itself."""
    ratios = [each for size in CARD_SIZES for each in (size.long / size.short, size.short / size.long)]
    nearest = min(ratios, key=lambda each: abs(math.log(each / ratio)))
    return nearest if abs(math.log(nearest / ratio)) < _RATIO else ratio


def believable_dpi(width_px: int, height_px: int, resolution_dpi: int | None) -> float | None:
    """The resolution, unless the page would be impossibly large or it is none a scanner has."""
    if resolution_dpi is None or not _PLAUSIBLE_DPI[0] <= resolution_dpi <= _PLAUSIBLE_DPI[1]:
        return None
    if max(width_px, height_px) / resolution_dpi * MM_PER_INCH > _GREATEST_PAGE_MM:
        return None
    return float(resolution_dpi)


def sheet_dpi(width_px: int, height_px: int) -> float | None:
    """For a page that does not tell: that of an A4 sheet where it has that shape and enough pixels."""
    long, short = max(width_px, height_px), min(width_px, height_px)
    is_sheet = long >= _SHORTEST_SHEET_PX and abs(long / short - _A4_RATIO) < _RATIO
    return long / _A4_LONG_MM * MM_PER_INCH if is_sheet else None


def is_card_shaped(width: float, height: float, dpi: float | None) -> bool:
    """Whether the sides have the ratio of a card's, and its size where the resolution is known."""
    if dpi is not None and abs(max(width, height) / dpi * MM_PER_INCH - CARD_SIZES[0].long) > _SIZE_TOLERANCE_MM:
        return False
    ratio = max(width, height) / max(1.0, min(width, height))
    return any(abs(ratio * size.short / size.long - 1) < _RATIO for size in CARD_SIZES)
