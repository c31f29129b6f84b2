from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ocr.geometry import quad_of, rectangle

PLACES = st.floats(-1000, 1000, allow_subnormal=False)
LENGTHS = st.floats(0, 1000, allow_subnormal=False)


@given(PLACES, PLACES, LENGTHS, LENGTHS)
def test_a_rectangle_has_the_bounds_it_was_made_of(left: float, top: float, wide: float, high: float) -> None:
    bounds = (left, top, left + wide, top + high)

    assert rectangle(*bounds).bounds == bounds


@given(st.lists(st.tuples(PLACES, PLACES), min_size=4, max_size=4))
def test_bounds_hold_every_corner_and_touch_four_sides(corners: list[tuple[float, float]]) -> None:
    quad = quad_of(corners)

    left, top, right, bottom = quad.bounds
    assert all(left <= x <= right and top <= y <= bottom for x, y in quad.corners)
    assert {left, right} <= {x for x, _ in corners}
    assert {top, bottom} <= {y for _, y in corners}
