"""Where cards may lie on a scanned page, before anything is fitted."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.choice import lies_over, overlap
from ocr.imaging.coverage import covered_px, uncovered
from ocr.imaging.extent import lengths
from ocr.imaging.foursides import SCANNED, four_sided
from ocr.imaging.grain import with_full_step
from ocr.imaging.plane import Plane, plane_of, scaled
from ocr.imaging.scale import LARGEST_MM2, LONGEST_MM, SHORTEST_MM, quad_likeness
from ocr.imaging.sides import FittedCard
from ocr.imaging.surface import Surface
from ocr.imaging.tracks import tracks_of
from ocr.imaging.voting import all_angles, candidates

_LINES_DPI = 75
_VOTING_DPI = 50
# Of four sides, so much must be seen in lines to look closer.
_LEAST_SEEN = 2.4
# A known size counts like so much of a side, when it is decided where to look closer.
_SIZE_WORTH = 0.5
# So many places are looked at closer, and of those that lie over each other only so many.
_MOST_PLACES = 60
_MOST_RIVALS = 5
_MOST_VOTED = 60
_ALL_VOTES, _LEAST_PRINT_MM2 = 3.5, 60.0
# So much of one another, and two places will be fitted to the same sides.
_SAME = 0.8


def lined(page: NDArray[np.uint8], dpi: float, plane: Plane) -> list[Quad]:
    """Places between lines that can be seen, in pixels of the plane."""
    lines = with_full_step(plane_of(page, dpi, _LINES_DPI))
    mm = lines.px_per_mm
    found = four_sided(tracks_of(lines), SCANNED, SHORTEST_MM * mm, LONGEST_MM * mm, _LEAST_SEEN)
    pairs = zip(found.quads(), found.seen.tolist(), strict=True)
    possible = [(quad, seen) for quad, seen in pairs if math.prod(lengths(quad)) <= LARGEST_MM2 * mm**2]
    quads = [quad for quad, _ in possible]
    worth = [seen + _SIZE_WORTH * quad_likeness(quad, mm) for quad, seen in possible]
    ranked = [quads[number] for number in np.argsort(-np.array(worth), kind="stable")]
    return [scaled(quad, plane.scale / lines.scale) for quad in _few_rivals(ranked)]


def voted(page: NDArray[np.uint8], dpi: float, surface: Surface, cards: Sequence[FittedCard]) -> list[Quad]:
    """Places of a known size that none of the cards covers, in pixels of the plane: with print that is not covered
    either, or four sides.
    """
    voting = with_full_step(plane_of(page, dpi, _VOTING_DPI))
    taken = [card.quad for card in cards]
    left = uncovered(surface.areas, taken)
    least_px = _LEAST_PRINT_MM2 * surface.plane.px_per_mm**2
    kept: list[Quad] = []
    for candidate in candidates(voting, all_angles()):
        quad = scaled(candidate.quad, surface.plane.scale / voting.scale)
        if candidate.votes < _ALL_VOTES and covered_px(left, quad) < least_px:
            continue
        if not lies_over(quad, taken) and not lies_over(quad, kept, _SAME):
            kept.append(quad)
            if len(kept) == _MOST_VOTED:
                break
    return kept


def _few_rivals(ranked: Iterable[Quad]) -> list[Quad]:
    kept: list[Quad] = []
    for quad in ranked:
        if len(kept) == _MOST_PLACES:
            break
        if sum(overlap(quad, other) > 0.5 for other in kept) < _MOST_RIVALS:
            kept.append(quad)
    return kept
