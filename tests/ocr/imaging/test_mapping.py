from __future__ import annotations

import math
from functools import partial
from random import Random

import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.geometry import Point, Quad
from ocr.imaging.straighten import straighten
from ocr.imaging.turn import renamed, turned
from tests.ocr.imaging.pages import card, lay, page

# The reading engine, once loaded, lets the processor take subnormal numbers for zero: they cannot be drawn.
_floats = partial(st.floats, allow_subnormal=False)


@st.composite
def quads(draw: st.DrawFn) -> Quad:
    """Convex four-sided figures somewhat in perspective, at any angle."""
    width, height = draw(_floats(200, 1500)), draw(_floats(150, 1000))
    angle = draw(_floats(0, 2 * math.pi))
    x0, y0 = draw(_floats(0, 3000)), draw(_floats(0, 3000))
    corners: list[Point] = []
    for sx, sy in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)):
        x = sx * width * draw(_floats(0.85, 1.15))
        y = sy * height * draw(_floats(0.85, 1.15))
        corners.append((x0 + x * math.cos(angle) - y * math.sin(angle), y0 + x * math.sin(angle) + y * math.cos(angle)))
    return Quad(*corners)


@given(quads(), st.integers(-8, 8), st.integers(-8, 8))
def test_turning_names_twice_is_turning_by_the_sum(quad: Quad, first: int, second: int) -> None:
    assert renamed(renamed(quad, first), second) == renamed(quad, first + second)
    assert renamed(quad, 4) == quad


@given(st.integers(0, 3), st.integers(2, 12), st.integers(2, 12), st.randoms(use_true_random=False))
def test_names_for_the_turned_picture_straighten_to_the_turned_picture(
    quarters: int, width: int, height: int, chance: Random
) -> None:
    picture = np.frombuffer(chance.randbytes(height * width * 3), np.uint8).reshape(height, width, 3)
    whole = Quad((0, 0), (width, 0), (width, height), (0, height))

    level = straighten(picture, renamed(whole, quarters))

    assert np.allclose(level.astype(np.int16), turned(picture, quarters), atol=2)


@settings(max_examples=5)
@given(_floats(-180, 180))
def test_a_straightened_card_looks_like_the_card(angle_deg: float) -> None:
    original = card()
    scan = page(1800, 1800, 90)
    quad = lay(scan, original, (900, 900), angle_deg)

    level = straighten(scan, quad)

    assert level.shape == original.shape
    blurred = [cv2.GaussianBlur(each, (0, 0), 2).astype(np.int16) for each in (level, original)]
    assert np.abs(blurred[0] - blurred[1])[10:-10, 10:-10].mean() < 2
