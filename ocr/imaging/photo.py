"""Cards on a photograph: no scale, perspective, and a table with a grain of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.bands import lengths
from ocr.imaging.choice import chosen, overlap
from ocr.imaging.coverage import printed_areas, with_print
from ocr.imaging.foursides import PHOTOGRAPHED, four_sided
from ocr.imaging.leaves import without_blank_leaves
from ocr.imaging.lid import lid_of
from ocr.imaging.perspective import true_ratio
from ocr.imaging.plane import Plane, plane_of, scaled, strokes
from ocr.imaging.scale import CARD_SIZES, MM_PER_INCH, ratio_likeness
from ocr.imaging.shades import areas
from ocr.imaging.sides import FittedCard, Reach, fit_sides
from ocr.imaging.tracks import tracks_of

# Lines are looked for where the picture is so long, sides fitted where it is twice that.
_LINES_PX, _FITTING_PX = 640, 1500
# What a picture of cards shows from end to end: only the size of print and the least length of lines hang on it.
_SUPPOSED_LONG_MM = 200.0
# A card's short side is at least so much of the picture's long one.
_LEAST_SIDE = 0.07
_LEAST_SEEN = 2.4
_NEAR = Reach(inwards_mm=2.0, outwards_mm=2.0, tilt_deg=1.6, step_deg=0.1)
_FINE = Reach(inwards_mm=1.0, outwards_mm=1.0, tilt_deg=0.4, step_deg=0.04)
_MOST_PLACES, _MOST_RIVALS = 50, 6
# Inside and outside differ by more than the table does in itself.
_BESIDE = 0.018
_LEAST_CONTRAST = 5.0
_CONTRAST_WEIGHT = 0.5
_RATIO_WEIGHT = 0.6
# Cards that lie on one table are of about one size.
_LEAST_OF_LARGEST = 0.3
_LEAST_FIT = 4.3


def cards_on_photo(page: NDArray[np.uint8]) -> tuple[Plane, list[FittedCard]]:
    """In plane pixels, in no order."""
    long_px = max(page.shape[:2])
    # As if the picture were a scan of so many millimetres.
    dpi = long_px / _SUPPOSED_LONG_MM * MM_PER_INCH
    plane = plane_of(page, dpi, dpi * min(1.0, _FITTING_PX / long_px))
    print_ = strokes(plane)
    colours = _reduced(page, plane.scale)
    guesses = _promising(colours, [*_lined(page, dpi, plane), *_shaded(page, plane)])
    fitted = [_fitted(plane, print_, guess, _NEAR) for guess in guesses]
    printed = printed_areas(plane, print_)
    best = chosen(with_print(printed, [_judged(colours, card) for card in fitted if card is not None]), _LEAST_FIT)
    fine = [_fitted(plane, print_, card.quad, _FINE) or card for card in best]
    cards = chosen(with_print(printed, [_judged(colours, card) for card in fine]), _LEAST_FIT)
    return plane, without_blank_leaves(plane, print_, lid_of(plane), _of_one_size(cards))


def _reduced(page: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    size = (max(1, round(page.shape[1] * scale)), max(1, round(page.shape[0] * scale)))
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), np.uint8)


def _lined(page: NDArray[np.uint8], dpi: float, plane: Plane) -> list[Quad]:
    lines = plane_of(page, dpi, dpi * min(1.0, _LINES_PX / max(page.shape[:2])))
    shortest = _LEAST_SIDE * max(lines.grey.shape)
    found = four_sided(tracks_of(lines), PHOTOGRAPHED, shortest, np.inf, _LEAST_SEEN)
    return [scaled(quad, plane.scale / lines.scale) for quad in found.quads()]


def _shaded(page: NDArray[np.uint8], plane: Plane) -> list[Quad]:
    scale = min(1.0, _LINES_PX / max(page.shape[:2]))
    return [scaled(quad, plane.scale / scale) for quad in areas(_reduced(page, scale))]


def _promising(colours: NDArray[np.uint8], guesses: Sequence[Quad]) -> list[Quad]:
    """Those that stand out from what lies around them and have a card's shape; the same place not too often."""
    worth = np.array([_standing_out(colours, guess) for guess in guesses])
    kept: list[Quad] = []
    for number in np.argsort(-worth, kind="stable"):
        if len(kept) == _MOST_PLACES:
            break
        if sum(overlap(guesses[number], other) > 0.5 for other in kept) < _MOST_RIVALS:
            kept.append(guesses[number])
    return kept


def _fitted(plane: Plane, print_: NDArray[np.uint8], guess: Quad, reach: Reach) -> FittedCard | None:
    """The guess is supposed to be of the usual size: that is the scale for it."""
    own = replace(plane, px_per_mm=max(lengths(guess)) / CARD_SIZES[0].long)
    return fit_sides(own, print_, guess, reach, sized=False)


def _judged(colours: NDArray[np.uint8], card: FittedCard) -> FittedCard:
    return replace(card, fit=card.fit + _standing_out(colours, card.quad))


def _standing_out(colours: NDArray[np.uint8], quad: Quad) -> float:
    """What inside and outside differ along each side, measured by what the outside differs in itself; and the shape."""
    reach = _BESIDE * max(lengths(quad))
    inside, outside = (_colours_beside(colours, quad, way * reach) for way in (-1, 1))
    difference = np.abs(np.median(inside, axis=1) - np.median(outside, axis=1)).max(axis=1)
    grain = np.median(np.abs(outside - np.median(outside, axis=1, keepdims=True)), axis=1).max(axis=1)
    contrast = np.minimum(1.0, difference / (_LEAST_CONTRAST + 2 * grain))
    ratio = true_ratio(quad, colours.shape[1], colours.shape[0])
    return _CONTRAST_WEIGHT * float(contrast.sum()) + _RATIO_WEIGHT * ratio_likeness(ratio)


def _colours_beside(colours: NDArray[np.uint8], quad: Quad, outwards_px: float) -> NDArray[np.float64]:
    """4 sides × points × 3, at the border of the picture where they lie beyond."""
    height, width = colours.shape[:2]
    corners = np.array(quad.corners)
    way = np.roll(corners, -1, axis=0) - corners
    away = np.stack([way[:, 1], -way[:, 0]], axis=1) / np.maximum(1.0, np.linalg.norm(way, axis=1))[:, None]
    shares = np.linspace(0.08, 0.92, 25)
    points = corners[:, None] + way[:, None] * shares[None, :, None] + away[:, None] * outwards_px
    x, y = points[..., 0].clip(0, width - 1).astype(int), points[..., 1].clip(0, height - 1).astype(int)
    return np.asarray(colours[y, x], np.float64)


def _of_one_size(cards: Sequence[FittedCard]) -> list[FittedCard]:
    printedpx = [cv2.contourArea(np.array(card.quad.corners, np.float32)) for card in cards]
    return [card for card, area in zip(cards, printedpx, strict=True) if area >= _LEAST_OF_LARGEST * max(printedpx)]
