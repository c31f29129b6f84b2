"""Straight lines on a plane, each put together from the pieces of it that can be seen.

Card sides are long and straight, print is neither: what remains are the sides, edges of colour, rules and frames.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.plane import Grey, Plane

Floats = NDArray[np.float64]

# Shorter pieces are strokes of print; a line of which less is seen is no side.
_SHORTEST_PIECE_MM = 4.0
_LEAST_SEEN_MM = 11.0
# Pieces of one line: their ends lie so near to it. A quarter of a degree over half a card is 0.2 mm.
_BESIDE_MM = 0.6
_MOST_TURN_DEG = 2.5
# Paper under a lid as white as itself differs by two to six grey levels: they are spread over the whole scale.
# So many levels a beyond-doubt step is made: the detector sees 5 from pixel to pixel.
_FAINT_STEP = 35.0
_NEAR_GROUND, _FLAT_MM = 10.0, 25.0
_MOST_TRACKS = 160


@dataclass(frozen=True, slots=True)
class Tracks:
    """n lines in plane pixels: start (n × 2) is a point on each, along (n × 2) its unit direction.

    seen is n × bins: how many pixels of the line were seen from its far end up to each bin, bins of one pixel,
    bin `origin` at start.
    """

    start: Floats
    along: Floats
    seen: NDArray[np.float32]
    origin: int

    def __len__(self) -> int:
        return len(self.start)

    @property
    def angles_deg(self) -> Floats:
        """0..180, clockwise from level."""
        return np.asarray(np.degrees(np.arctan2(self.along[:, 1], self.along[:, 0])) % 180, np.float64)

    def of(self, chosen: NDArray[np.intp]) -> Tracks:
        return Tracks(self.start[chosen], self.along[chosen], self.seen[chosen], self.origin)

    def seen_between(self, here: Floats, there: Floats) -> Floats:
        """n × m: the share 0..1 that is seen of each line between two places on it, in pixels from its start."""
        bins = self.seen.shape[1] - 1
        low, high = np.minimum(here, there), np.maximum(here, there)
        first, last = (np.clip(np.rint(each) + self.origin, 0, bins).astype(np.intp) for each in (low, high))
        row = np.arange(len(self))[:, None]
        return np.asarray((self.seen[row, last] - self.seen[row, first]) / np.maximum(1.0, high - low), np.float64)


def tracks_of(plane: Plane) -> Tracks:
    """The longest lines of the plane."""
    mm = plane.px_per_mm
    pieces = np.concatenate([_pieces(plane.grey), _pieces(_faint(plane))])
    lengths = np.hypot(pieces[:, 2] - pieces[:, 0], pieces[:, 3] - pieces[:, 1])
    order = np.argsort(-lengths, kind="stable")
    pieces = pieces[order][lengths[order] >= _SHORTEST_PIECE_MM * mm]
    return _joined(pieces, mm, max(plane.grey.shape))


def _pieces(grey: Grey) -> Floats:
    """x1, y1, x2, y2 of each, origin at the picture's corner."""
    detector = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD, 1.0, 0.6, 1.0)
    # Where nothing is found this is None, whatever the stubs say.
    found = np.asarray(detector.detect(grey)[0])
    return np.asarray(found, np.float64).reshape(-1, 4) + 0.5 if found.ndim else np.zeros((0, 4))


def _faint(plane: Plane) -> Grey:
    """Small steps about the commonest shade made great; what is far from it is cut off, slow changes are taken out."""
    ground = float(np.argmax(np.bincount(plane.grey.ravel(), minlength=256)))
    smooth = cv2.GaussianBlur(plane.grey.astype(np.float32), (0, 0), 0.8)
    near = np.clip(smooth, ground - _NEAR_GROUND, ground + _NEAR_GROUND)
    flat = round(_FLAT_MM * plane.px_per_mm)
    gain = _FAINT_STEP / plane.full_step
    return np.asarray(np.clip((smooth - cv2.blur(near, (flat, flat))) * gain + 128, 0, 255), np.uint8)


def _joined(pieces: Floats, mm: float, longest_px: int) -> Tracks:
    """Pieces are sorted, longest first: each line is named by its longest one."""
    bins = round(longest_px * 1.5)
    start, along = np.zeros((_MOST_TRACKS, 2)), np.zeros((_MOST_TRACKS, 2))
    hit = np.zeros((_MOST_TRACKS, 2 * bins + 1), np.float32)
    count = 0
    cos_most = np.cos(np.radians(_MOST_TURN_DEG))
    for x1, y1, x2, y2 in pieces:
        ends = np.array([(x1, y1), (x2, y2)])
        way = (ends[1] - ends[0]) / np.hypot(x2 - x1, y2 - y1)
        places = ends[None] - start[:count, None]
        beside = np.abs(places[:, :, 0] * along[:count, None, 1] - places[:, :, 1] * along[:count, None, 0]).max(axis=1)
        fits = (np.abs(along[:count] @ way) > cos_most) & (beside < _BESIDE_MM * mm)
        if fits.any():
            track = int(np.flatnonzero(fits)[beside[fits].argmin()])
        elif count < _MOST_TRACKS:
            track, count = count, count + 1
            start[track], along[track] = ends.mean(axis=0), way
        else:
            continue
        first, last = sorted(round(float(place)) for place in (ends - start[track]) @ along[track])
        hit[track, max(0, first + bins) : max(0, last + bins)] = 1
    seen = hit[:count].cumsum(axis=1)
    kept = np.flatnonzero(seen[:, -1] >= _LEAST_SEEN_MM * mm) if count else np.zeros(0, np.intp)
    return Tracks(start[:count], along[:count], np.asarray(seen, np.float32), bins).of(kept)
