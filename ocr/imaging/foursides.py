"""Four-cornered places whose sides lie on lines that can be seen: cards of any size, level, tilted or in perspective."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad, quad_of
from ocr.imaging.tracks import Floats, Tracks

# So many lines of one direction at most, the most seen: pairs of pairs are tried.
_MOST_LINES = 36
_MOST_KEPT = 400


@dataclass(frozen=True, slots=True)
class Slant:
    """How far sides may be from parallel and from square; directions nearer than step_deg are looked at together."""

    parallel_deg: float
    square_deg: float
    step_deg: float


# On a scanner cards keep their right angles; a quarter of a degree is what a short piece of line may err.
SCANNED = Slant(parallel_deg=1.2, square_deg=1.2, step_deg=0.8)
PHOTOGRAPHED = Slant(parallel_deg=16.0, square_deg=30.0, step_deg=8.0)


@dataclass(frozen=True, slots=True)
class FourSided:
    """corners are m × 4 × 2, clockwise in plane pixels; seen (m) is how much of the four sides can be seen, 0..4."""

    corners: Floats
    seen: Floats

    def __len__(self) -> int:
        return len(self.seen)

    def quads(self) -> list[Quad]:
        return [quad_of(each) for each in self.corners]


def four_sided(tracks: Tracks, slant: Slant, shortest_px: float, longest_px: float, least_seen: float) -> FourSided:
    """Best first; near copies are left out."""
    found = list(_in_each_direction(tracks, slant, shortest_px, longest_px, least_seen))
    if not found:
        return FourSided(np.zeros((0, 4, 2)), np.zeros(0))
    corners, seen = np.concatenate([each[0] for each in found]), np.concatenate([each[1] for each in found])
    order = np.argsort(-seen, kind="stable")
    kept = _distinct(corners[order], shortest_px / 20)
    return FourSided(corners[order][kept], seen[order][kept])


def _in_each_direction(
    tracks: Tracks, slant: Slant, shortest_px: float, longest_px: float, least_seen: float
) -> Iterator[tuple[Floats, Floats]]:
    angles, strength = tracks.angles_deg, tracks.seen[:, -1] if len(tracks) else np.zeros(0)
    done: list[float] = []
    for seed in np.argsort(-strength, kind="stable"):
        direction = float(angles[seed])
        if any(
            _apart(direction, other) < slant.step_deg or _apart(direction, other + 90) < slant.step_deg
            for other in done
        ):
            continue
        done.append(direction)
        level = np.flatnonzero(_apart(angles, direction) <= slant.parallel_deg)
        upright = np.flatnonzero(_apart(angles, direction + 90) <= slant.square_deg)
        if len(level) >= 2 and len(upright) >= 2:
            yield _pairs_of_pairs(
                tracks.of(level[:_MOST_LINES]), tracks.of(upright[:_MOST_LINES]), shortest_px, longest_px, least_seen
            )


def _apart(angle_deg: Floats | float, other_deg: float) -> Floats:
    """Between lines: 0..90."""
    return np.asarray(np.abs((np.asarray(angle_deg) - other_deg + 90) % 180 - 90), np.float64)


def _pairs_of_pairs(
    level: Tracks, upright: Tracks, shortest_px: float, longest_px: float, least_seen: float
) -> tuple[Floats, Floats]:
    on_level, on_upright = _crossings(level, upright)
    i, j = np.triu_indices(len(level), 1)
    k, m = np.triu_indices(len(upright), 1)
    # What is seen of each line between each pair of lines that cross it, and how long that is.
    level_seen, level_length = (
        level.seen_between(on_level[:, k], on_level[:, m]),
        np.abs(on_level[:, k] - on_level[:, m]),
    )
    upright_seen = upright.seen_between(on_upright.T[:, i], on_upright.T[:, j])
    upright_length = np.abs(on_upright.T[:, i] - on_upright.T[:, j])
    seen = level_seen[i] + level_seen[j] + (upright_seen[k] + upright_seen[m]).T
    short = np.minimum(np.minimum(level_length[i], level_length[j]), np.minimum(upright_length[k], upright_length[m]).T)
    long = np.maximum(np.maximum(level_length[i], level_length[j]), np.maximum(upright_length[k], upright_length[m]).T)
    good = (seen >= least_seen) & (short >= shortest_px) & (long <= longest_px)
    pair, other = np.nonzero(good)
    if len(pair) > _MOST_KEPT:
        best = np.argpartition(-seen[pair, other], _MOST_KEPT)[:_MOST_KEPT]
        pair, other = pair[best], other[best]
    ends = [(i[pair], k[other]), (i[pair], m[other]), (j[pair], m[other]), (j[pair], k[other])]
    corners = np.stack([level.start[a] + level.along[a] * on_level[a, b][:, None] for a, b in ends], axis=1)
    corners, convex = _clockwise(corners.reshape(-1, 4, 2))
    return corners[convex], seen[pair, other][convex]


def _crossings(level: Tracks, upright: Tracks) -> tuple[Floats, Floats]:
    """Where each pair crosses: on the level line and on the upright one, in pixels from their starts (a × b each)."""
    apart = upright.start[None] - level.start[:, None]
    turn = level.along[:, None, 0] * upright.along[None, :, 1] - level.along[:, None, 1] * upright.along[None, :, 0]
    on_level = (apart[..., 0] * upright.along[None, :, 1] - apart[..., 1] * upright.along[None, :, 0]) / turn
    on_upright = (apart[..., 0] * level.along[:, None, 1] - apart[..., 1] * level.along[:, None, 0]) / turn
    return np.asarray(on_level, np.float64), np.asarray(on_upright, np.float64)


def _clockwise(corners: Floats) -> tuple[Floats, NDArray[np.bool_]]:
    """The corners in clockwise order, and for each whether it is convex."""
    sides = np.roll(corners, -1, axis=1) - corners
    following = np.roll(sides, -1, axis=1)
    turns = sides[..., 0] * following[..., 1] - sides[..., 1] * following[..., 0]
    backwards = np.asarray((turns < 0).all(axis=1), np.bool_)
    ordered = np.where(backwards[:, None, None], corners[:, ::-1], corners)
    return ordered, np.asarray(backwards | (turns > 0).all(axis=1), np.bool_)


def _distinct(corners: Floats, distance_px: float) -> NDArray[np.intp]:
    """The first of each group whose corners all lie near to each other, whichever comes first."""
    middle = corners.mean(axis=1)
    kept: list[int] = []
    for number, own in enumerate(corners):
        near = [other for other in kept if np.abs(middle[other] - middle[number]).max() < distance_px]
        if not any(
            np.abs(np.roll(own, turn, axis=0) - corners[other]).max() < distance_px
            for other in near
            for turn in range(4)
        ):
            kept.append(number)
    return np.array(kept, np.intp)
