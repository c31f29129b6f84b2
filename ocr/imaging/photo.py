"""Cards on a photograph: no scale, perspective, and a table with a grain of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.choice import chosen, overlap
from ocr.imaging.coverage import printed_areas, with_print
from ocr.imaging.extension import extended, is_part, without_parts
from ocr.imaging.extent import area_px, lengths
from ocr.imaging.foursides import PHOTOGRAPHED, four_sided
from ocr.imaging.leaves import without_blank_leaves
from ocr.imaging.lid import lid_of
from ocr.imaging.onetable import card_sized
from ocr.imaging.perspective import true_ratio
from ocr.imaging.plane import Plane, plane_of, scaled, strokes
from ocr.imaging.scale import CARD_SIZES, MM_PER_INCH, ratio_likeness
from ocr.imaging.shades import areas
from ocr.imaging.sides import FittedCard, Reach, fit_sides
from ocr.imaging.standing import standing_out
from ocr.imaging.tracks import tracks_of

# Lines are looked for where the picture is so long, sides fitted where it is twice that.
_LINES_PX, _FITTING_PX = 640, 1500
# What a picture of cards shows from end to end: only the size of print and the least length of lines hang on it.
_SUPPOSED_LONG_MM = 200.0
# A card's short side is at least so much of the picture's long one.
_LEAST_SIDE = 0.07
_LEAST_SEEN = 2.4
_NEAR = Reach(inwards_mm=2.0, outwards_mm=2.0, tilt_deg=1.6, step_deg=0.1)
_FAR = Reach(inwards_mm=4.0, outwards_mm=4.0, tilt_deg=1.6, step_deg=0.1)
_FINE = Reach(inwards_mm=1.0, outwards_mm=1.0, tilt_deg=0.4, step_deg=0.04)
_MOST_PLACES, _MOST_RIVALS = 60, 8
# Guesses whose corners lie nearer to each other, as a share of their length, find the same sides.
_COPY = 0.015
# No card is longer, in short sides.
_LONGEST = 2.6
# Fits here are those of four sides (at most 4) and what the place stands out from the table (at most 2.6).
_LEAST_FIT = 4.3
# Parts of a card stand out less; a whole one that fits so well takes the place of its parts.
_LEAST_PART_FIT, _WHOLE_FIT = 3.8, 4.6
# Of ratio_likeness: a place less like any card is shown to somebody.
_LEAST_LIKENESS = 0.15


def cards_on_photo(page: NDArray[np.uint8]) -> tuple[Plane, list[FittedCard]]:
    """In plane pixels, in no order."""
    long_px = max(page.shape[:2])
    # As if the picture were a scan of so many millimetres.
    dpi = long_px / _SUPPOSED_LONG_MM * MM_PER_INCH
    plane = plane_of(page, dpi, dpi * min(1.0, _FITTING_PX / long_px))
    view = _View(plane, _reduced(page, plane.scale))
    print_ = strokes(plane)
    printed = printed_areas(plane, print_)
    fitted = view.fitted(_promising(view.colours, [*_lined(page, dpi, plane), *_shaded(page, plane)]), _NEAR)
    parts = chosen(with_print(printed, fitted), _LEAST_PART_FIT)
    for part in parts:
        wider = view.fitted(list(extended(part.quad, *plane.grey.shape[::-1])), _FAR)
        fitted += [whole for whole in wider if is_part(view.colours, part.quad, whole)]
    fitted = without_parts(view.colours, fitted, _WHOLE_FIT)
    fitted = with_print(printed, fitted)
    # What is too large for a card must not take the place of one.
    fitted = _of_card_size(plane, fitted, chosen(fitted, _LEAST_FIT))
    best = chosen(fitted, _LEAST_FIT)
    fine = view.fitted([card.quad for card in best], _FINE)
    cards = chosen(with_print(printed, fine), _LEAST_FIT)
    return plane, without_blank_leaves(plane, print_, lid_of(plane), _of_card_size(plane, cards, cards))


def is_shaped_as_card(plane: Plane, quad: Quad) -> bool:
    """As it lies on the table, whatever the camera makes of it."""
    return ratio_likeness(true_ratio(quad, *plane.grey.shape[::-1])) >= _LEAST_LIKENESS


class _View:
    """A photograph's plane with its colours, and print of the size that it has on cards seen so large."""

    def __init__(self, plane: Plane, colours: NDArray[np.uint8]) -> None:
        self.colours = colours
        self._plane = plane
        self._print: dict[float, NDArray[np.uint8]] = {}

    def fitted(self, guesses: Sequence[Quad], reach: Reach) -> list[FittedCard]:
        """Those that have the least size, with what they stand out added to their fit."""
        found = [fitted for guess in guesses if (fitted := self._fitted(guess, reach)) is not None]
        return [
            replace(card, fit=card.fit + standing_out(self.colours, card.quad))
            for card in found
            if _is_possible(card.quad, *self.colours.shape[1::-1])
        ]

    def _fitted(self, guess: Quad, reach: Reach) -> FittedCard | None:
        """The guess is supposed to be of the usual size: that is the scale for it."""
        own = replace(self._plane, px_per_mm=max(lengths(guess)) / CARD_SIZES[0].long)
        return fit_sides(own, self._strokes(own.px_per_mm), guess, reach, sized=False)

    def _strokes(self, px_per_mm: float) -> NDArray[np.uint8]:
        rounded = 2 ** (round(2 * math.log2(px_per_mm)) / 2)
        if rounded not in self._print:
            self._print[rounded] = strokes(replace(self._plane, px_per_mm=rounded))
        return self._print[rounded]


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
    guesses = [guess for guess in guesses if _is_possible(guess, *colours.shape[1::-1])]
    worth = np.array([standing_out(colours, guess) for guess in guesses])
    areas_px = np.array([area_px(guess) for guess in guesses])
    corners = np.array([guess.corners for guess in guesses])
    kept: list[int] = []
    for number in np.argsort(-worth, kind="stable"):
        if len(kept) == _MOST_PLACES:
            break
        near = _COPY * max(lengths(guesses[number]))
        if kept and (np.abs(corners[kept] - corners[number]).max(axis=(1, 2)) < near).any():
            continue
        rivals = [other for other in kept if 0.5 < areas_px[number] / areas_px[other] < 2]
        if sum(overlap(guesses[number], guesses[other]) > 0.5 for other in rivals) < _MOST_RIVALS:
            kept.append(number)
    return [guesses[number] for number in kept]


def _is_possible(quad: Quad, width_px: int, height_px: int) -> bool:
    return 1 / _LONGEST < true_ratio(quad, width_px, height_px) < _LONGEST


def _of_card_size(plane: Plane, fitted: Sequence[FittedCard], best: Sequence[FittedCard]) -> list[FittedCard]:
    """The fitted ones that are as large as cards, if the clearest of the best is one."""
    if not best:
        return []
    areas_px = [area_px(card.quad) for card in best]
    number = int(np.argmax([(card.fit - _LEAST_FIT) ** 2 * px for card, px in zip(best, areas_px, strict=True)]))
    sized = card_sized([card.quad for card in fitted], best[number].quad, *plane.grey.shape[::-1])
    return [card for card, fits in zip(fitted, sized, strict=True) if fits or card is best[number]]
