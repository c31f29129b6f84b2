"""Where boxes lie on a picture that is turned."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ocr.engines.ppocr.strips import laid, moved
from ocr.geometry import Quad

WIDE, HIGH = 900, 500
places = st.integers(0, 400)


@given(places, places, st.integers(1, 90), st.integers(1, 90), st.integers(-4, 8))
def test_a_box_goes_where_its_picture_is_turned_to(left: int, top: int, wide: int, high: int, turns: int) -> None:
    box = Quad((left, top), (left + wide, top), (left + wide, top + high), (left, top + high))

    there = moved(box, (WIDE, HIGH), turns)
    size = (HIGH, WIDE) if turns % 2 else (WIDE, HIGH)

    assert there.top_left < there.bottom_right
    assert there.top_left[0] == there.bottom_left[0]
    assert moved(there, size, -turns) == box


def test_turned_clockwise_the_upper_left_corner_lies_at_the_upper_right() -> None:
    there = moved(Quad((0, 0), (30, 0), (30, 10), (0, 10)), (WIDE, HIGH), 1)

    assert there == Quad((HIGH - 10, 0), (HIGH, 0), (HIGH, 30), (HIGH - 10, 30))


def test_a_column_begins_at_its_upper_end() -> None:
    place = laid(Quad((0, 0), (10, 0), (10, 90), (0, 90)))

    assert place.top_left == (10, 0)
    assert place.bottom_left == (0, 0)
