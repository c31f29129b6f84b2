from __future__ import annotations

import math
from functools import partial

import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.geometry import Point, Quad
from ocr.imaging.straighten import mapped, size_px, straighten, to_card, to_page
from ocr.imaging.turn import renamed, turned, turned_box
from tests.ocr.imaging.pages import card, lay, page

# The reading engine, once loaded, lets the processor take subnormal numbers for zero: they cannot be drawn.
_floats = partial(st.floats, allow_subnormal=False)

places = _floats(0, 1)


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


@given(quads(), places, places)
def test_a_place_on_the_card_maps_to_the_page_and_back(quad: Quad, across: float, down: float) -> None:
    width, height = size_px(quad)
    point = (across * width, down * height)
    box = Quad(point, point, point, point)

    there = mapped(box, to_page(quad, width, height))
    back = mapped(there, to_card(quad, width, height))

    assert math.dist(back.top_left, point) < 0.5


@given(quads())
def test_the_corners_of_the_card_map_to_the_quad(quad: Quad) -> None:
    width, height = size_px(quad)
    outline = Quad((0, 0), (width, 0), (width, height), (0, height))

    on_page = mapped(outline, to_page(quad, width, height))

    assert all(math.dist(one, other) < 0.1 for one, other in zip(on_page.corners, quad.corners, strict=True))


@given(quads(), st.integers(-8, 8), st.integers(-8, 8))
def test_turning_names_twice_is_turning_by_the_sum(quad: Quad, first: int, second: int) -> None:
    assert renamed(renamed(quad, first), second) == renamed(quad, first + second)
    assert renamed(quad, 4) == quad


@given(st.integers(0, 3), st.integers(2, 12), st.integers(2, 12), st.data())
def test_a_box_turns_with_the_picture(quarters: int, width: int, height: int, data: st.DataObject) -> None:
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    picture = np.zeros((height, width, 3), np.uint8)
    picture[y, x] = 255
    box = Quad((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))

    after = turned_box(box, width, height, quarters)

    left, top = (round(min(values)) for values in zip(*after.corners, strict=True))
    assert turned(picture, quarters)[top, left].tolist() == [255, 255, 255]
    assert after.top_left == (left, top)


@settings(max_examples=5, deadline=None)
@given(_floats(-180, 180))
def test_a_straightened_card_looks_like_the_card(angle_deg: float) -> None:
    original = card()
    scan = page(1800, 1800, 90)
    quad = lay(scan, original, (900, 900), angle_deg)

    level = straighten(scan, quad)

    assert level.shape == original.shape
    blurred = [cv2.GaussianBlur(each, (0, 0), 2).astype(np.int16) for each in (level, original)]
    assert np.abs(blurred[0] - blurred[1])[10:-10, 10:-10].mean() < 2
