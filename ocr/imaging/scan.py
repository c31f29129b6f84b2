"""Cards on a scanned page, whose scale is known: any number of them, of any size, at any angle.

Lines that can be seen propose places of any size; areas that stand out from the ground propose more. Each is fitted to
its sides, and the best that do not lie over each other are cards. Only where print or doubt is left are places of known
size voted for: white cards under a white lid show no line long enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.bands import lengths
from ocr.imaging.choice import chosen, lies_over, overlap
from ocr.imaging.folds import parted, unfolded
from ocr.imaging.foursides import SCANNED, four_sided
from ocr.imaging.ground import standing_out
from ocr.imaging.holes import are_holes
from ocr.imaging.leaves import without_blank_leaves
from ocr.imaging.plane import Plane, plane_of, scaled, strokes
from ocr.imaging.scale import LONGEST_MM, SHORTEST_MM, size_likeness
from ocr.imaging.sides import FittedCard, Reach, fit_sides
from ocr.imaging.surroundings import with_ground
from ocr.imaging.tracks import tracks_of
from ocr.imaging.uncovered import uncovered_print
from ocr.imaging.voting import all_angles, candidates

_LINES_DPI = 75
_VOTING_DPI = 50
_FITTING_DPI = 150
_WIDE = Reach(inwards_mm=7, outwards_mm=7, tilt_deg=1.2, step_deg=0.1)
_NEAR = Reach(inwards_mm=1.6, outwards_mm=1.6, tilt_deg=0.8, step_deg=0.1)
_FINE = Reach(inwards_mm=1.0, outwards_mm=1.0, tilt_deg=0.2, step_deg=0.02)
# Of four sides, so much must be seen in lines to look closer.
_LEAST_SEEN = 2.4
# A known size counts like so much of a side, when it is decided where to look closer.
_SIZE_WORTH = 0.5
# All four sides seen, or three and a known size: nothing better will be found there.
_SURE_FIT = 3.85
# So many places are looked at closer, and of those that lie over each other only so many.
_MOST_PLACES = 60
_MOST_RIVALS = 5
_MOST_VOTED = 40
# So much of one another, and two places will be fitted to the same sides.
_SAME = 0.8


def cards_on_scan(page: NDArray[np.uint8], dpi: float) -> tuple[Plane, list[FittedCard]]:
    """In plane pixels, in no order."""
    plane = plane_of(page, dpi, _FITTING_DPI)
    print_ = strokes(plane)
    guesses = [*_lined(page, dpi, plane), *(scaled(quad, plane.scale) for quad in standing_out(page, dpi))]
    fitted = with_ground(plane, _fitted(plane, print_, guesses, _NEAR))
    cards = chosen(fitted)
    sure = [card for card in cards if card.fit >= _SURE_FIT]
    if len(sure) < len(cards) or uncovered_print(plane, print_, cards):
        fitted += with_ground(plane, _fitted(plane, print_, _voted(page, dpi, plane, sure), _WIDE))
        cards = chosen(fitted)
    fine = chosen(with_ground(plane, _fitted(plane, print_, [card.quad for card in cards], _FINE)))
    whole = without_blank_leaves(plane, print_, unfolded(plane, parted(plane, print_, fine)))
    holes = are_holes(plane, print_, [card.quad for card in whole])
    return plane, [card for card, is_hole in zip(whole, holes, strict=True) if not is_hole]


def _lined(page: NDArray[np.uint8], dpi: float, plane: Plane) -> list[Quad]:
    lines = plane_of(page, dpi, _LINES_DPI)
    mm = lines.px_per_mm
    found = four_sided(tracks_of(lines), SCANNED, SHORTEST_MM * mm, LONGEST_MM * mm, _LEAST_SEEN)
    quads = found.quads()
    worth = [seen + _SIZE_WORTH * _likeness(quad, mm) for quad, seen in zip(quads, found.seen.tolist(), strict=True)]
    ranked = [quads[number] for number in np.argsort(-np.array(worth), kind="stable")]
    return [scaled(quad, plane.scale / lines.scale) for quad in _few_rivals(ranked)]


def _likeness(quad: Quad, px_per_mm: float) -> float:
    wide, high = lengths(quad)
    return float(size_likeness(np.array(wide / px_per_mm), np.array(high / px_per_mm)))


def _few_rivals(ranked: Iterable[Quad]) -> list[Quad]:
    kept: list[Quad] = []
    for quad in ranked:
        if len(kept) == _MOST_PLACES:
            break
        if sum(overlap(quad, other) > 0.5 for other in kept) < _MOST_RIVALS:
            kept.append(quad)
    return kept


def _voted(page: NDArray[np.uint8], dpi: float, plane: Plane, cards: Sequence[FittedCard]) -> list[Quad]:
    """Places of a known size that none of the cards covers."""
    voting = plane_of(page, dpi, _VOTING_DPI)
    taken = [card.quad for card in cards]
    kept: list[Quad] = []
    for candidate in candidates(voting, all_angles()):
        quad = scaled(candidate.quad, plane.scale / voting.scale)
        if not lies_over(quad, taken) and not lies_over(quad, kept, _SAME):
            kept.append(quad)
            if len(kept) == _MOST_VOTED:
                break
    return kept


def _fitted(plane: Plane, print_: NDArray[np.uint8], guesses: Iterable[Quad], reach: Reach) -> list[FittedCard]:
    cards = (fit_sides(plane, print_, guess, reach, sized=True) for guess in guesses)
    return [card for card in cards if card is not None]
