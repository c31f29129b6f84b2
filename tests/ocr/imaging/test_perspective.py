from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.evaluation.judgement import iou
from ocr.geometry import Quad
from ocr.imaging.find import find_cards
from ocr.imaging.perspective import is_slanted, true_ratio
from ocr.imaging.straighten import size_px
from tests.ocr.imaging.pages import card, page

WIDTH, HEIGHT = 2400, 1800


def seen_by_a_camera(ratio: float, tilt_deg: float, azimuth_deg: float, roll_deg: float) -> Quad:
    """A rectangle of that ratio before a phone's camera, its middle on the picture's."""
    tilt, azimuth, roll = (math.radians(angle) for angle in (tilt_deg, azimuth_deg, roll_deg))
    corners = np.array([(-ratio, -1, 0), (ratio, -1, 0), (ratio, 1, 0), (-ratio, 1, 0)])
    lean = np.array([[1, 0, 0], [0, math.cos(tilt), -math.sin(tilt)], [0, math.sin(tilt), math.cos(tilt)]])
    turned = corners @ about_z(roll).T @ lean.T @ about_z(azimuth).T
    pixels = turned[:, :2] / (6 + turned[:, 2:]) * 0.75 * WIDTH + (WIDTH / 2, HEIGHT / 2)
    return Quad(*((float(x), float(y)) for x, y in pixels))


def about_z(angle: float) -> np.ndarray:
    return np.array([[math.cos(angle), -math.sin(angle), 0], [math.sin(angle), math.cos(angle), 0], [0, 0, 1]])


angles = st.floats(-180, 180, allow_subnormal=False)


@given(st.floats(0.5, 2, allow_subnormal=False), st.floats(0, 40, allow_subnormal=False), angles, angles)
def test_the_ratio_of_a_slanted_card_is_its_own(ratio: float, tilt_deg: float, azimuth: float, roll: float) -> None:
    quad = seen_by_a_camera(ratio, tilt_deg, azimuth, roll)

    assert true_ratio(quad, WIDTH, HEIGHT) == pytest.approx(ratio, rel=1e-6)


def test_a_slanted_card_is_straightened_to_its_own_shape() -> None:
    quad = seen_by_a_camera(91 / 55, 30, 20, 5)

    assert is_slanted(quad)
    width, height = size_px(quad, WIDTH, HEIGHT)
    assert width / height == pytest.approx(91 / 55, rel=0.01)


def test_a_card_on_a_photograph_is_found_in_perspective() -> None:
    table, picture = page(WIDTH, HEIGHT, 70, noise=4), card()
    truth = seen_by_a_camera(91 / 55, 24, 50, 12)
    height, width = picture.shape[:2]
    own = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(own, np.array(truth.corners, np.float32))
    laid = cv2.warpPerspective(picture, matrix, (WIDTH, HEIGHT), dst=table, borderMode=cv2.BORDER_TRANSPARENT)

    (found,) = find_cards(np.asarray(laid, np.uint8), None)

    assert iou(truth, found.quad) > 0.97
    assert found.edges_certain
