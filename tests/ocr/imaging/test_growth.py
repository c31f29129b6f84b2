from __future__ import annotations

import math

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ocr.geometry import Quad
from ocr.imaging.bands import rectangular
from ocr.imaging.growth import grown, shrunk
from ocr.imaging.scale import CARD_SIZES

MM = 6.0
PLACES = st.floats(300, 900, allow_subnormal=False)
ANGLES = st.floats(-44, 44, allow_subnormal=False)


def laid(centre: tuple[float, float], size_mm: tuple[float, float], angle_deg: float) -> Quad:
    wide, high = size_mm[0] * MM / 2, size_mm[1] * MM / 2
    cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    corners = ((-wide, -high), (wide, -high), (wide, high), (-wide, high))
    return Quad(*((centre[0] + cos * x - sin * y, centre[1] + sin * x + cos * y) for x, y in corners))


def away(one: Quad, other: Quad) -> float:
    return float(np.abs(np.subtract(one.corners, other.corners)).max())


@given(PLACES, PLACES, ANGLES)
def test_a_rectangle_made_rectangular_is_itself(x: float, y: float, angle_deg: float) -> None:
    card = laid((x, y), (91, 55), angle_deg)

    assert away(rectangular(card), card) < 1e-6


@given(PLACES, PLACES, ANGLES, st.lists(st.floats(-4, 4, allow_subnormal=False), min_size=8, max_size=8))
def test_what_is_made_rectangular_has_right_corners_and_moves_little(
    x: float, y: float, angle_deg: float, errors_px: list[float]
) -> None:
    bent = laid((x, y), (91, 55), angle_deg)
    bent = Quad(
        *((px + dx, py + dy) for (px, py), dx, dy in zip(bent.corners, errors_px[::2], errors_px[1::2], strict=True))
    )

    made = rectangular(bent)

    a, b, _, d = (np.array(corner) for corner in made.corners)
    assert abs(float((b - a) @ (d - a))) < 1e-6 * float(np.linalg.norm(b - a) * np.linalg.norm(d - a)) + 1e-6
    assert away(made, bent) < 16


@given(PLACES, PLACES, ANGLES, st.floats(2, 5, allow_subnormal=False))
def test_a_frame_grows_to_the_card_it_is_printed_on(x: float, y: float, angle_deg: float, inset_mm: float) -> None:
    frame = laid((x, y), (91 - 2 * inset_mm, 55 - 2 * inset_mm), angle_deg)

    assert min(away(place, laid((x, y), (91, 55), angle_deg)) for place in grown(frame, MM)) < 1.5 * MM


@given(PLACES, PLACES, ANGLES, st.sampled_from([size[:2] for size in CARD_SIZES]), st.floats(0.5, 0.9))
def test_what_a_rule_leaves_of_a_card_grows_to_the_card(
    x: float, y: float, angle_deg: float, size_mm: tuple[float, float], share: float
) -> None:
    card = laid((x, y), size_mm, angle_deg)
    a, b, c, d = (np.array(corner) for corner in card.corners)
    part = Quad(*((float(px), float(py)) for px, py in (a, a + (b - a) * share, d + (c - d) * share, d)))

    assert min(away(place, card) for place in grown(part, MM)) < 1.5 * MM


@given(PLACES, PLACES, ANGLES, st.floats(45, 90), st.floats(42, 55))
def test_what_grows_keeps_the_place_within(x: float, y: float, angle_deg: float, wide: float, high: float) -> None:
    place = laid((x, y), (wide, high), angle_deg)

    for each in grown(place, MM):
        around = np.array(each.corners, np.float32)
        assert all(cv2.pointPolygonTest(around, corner, measureDist=True) > -1.6 * MM for corner in place.corners)


@given(PLACES, PLACES, ANGLES, st.sampled_from([size[:2] for size in CARD_SIZES]), st.floats(2, 15))
def test_a_place_over_the_gap_to_its_neighbour_shrinks_to_the_card(
    x: float, y: float, angle_deg: float, size_mm: tuple[float, float], gap_mm: float
) -> None:
    card = laid((x, y), size_mm, angle_deg)
    a, b, c, d = (np.array(corner) for corner in card.corners)
    down = (d - a) / size_mm[1] * gap_mm
    reaching = Quad(*((float(px), float(py)) for px, py in (a, b, c + down, d + down)))

    assert min(away(place, card) for place in shrunk(reaching, MM)) < 1.5 * MM


@given(PLACES, PLACES, ANGLES, st.sampled_from([size[:2] for size in CARD_SIZES]))
def test_no_card_shrinks_to_one_of_another_size_on_both_sides(
    x: float, y: float, angle_deg: float, size_mm: tuple[float, float]
) -> None:
    card = laid((x, y), size_mm, angle_deg)

    for each in shrunk(card, MM):
        kept = [min(np.hypot(*np.subtract(corner, other)) for other in card.corners) for corner in each.corners]
        assert sum(distance < 3 * MM for distance in kept) >= 2
