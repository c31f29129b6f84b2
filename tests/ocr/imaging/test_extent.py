"""The area that two quads share, also where their sides coincide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.imaging.extent import shared_px
from tests.ocr.imaging.test_growth import ANGLES, PLACES, laid


@given(PLACES, PLACES, ANGLES, st.integers(45, 90), st.integers(1, 30))
def test_a_place_within_another_that_shares_a_side_is_shared_whole(
    x: float, y: float, angle_deg: float, wide: int, more: int
) -> None:
    inner = laid((x, y), (float(wide), 50.0), angle_deg)
    outer = laid((x, y), (float(wide), 50.0 + more), angle_deg)

    assert shared_px(outer, inner) == pytest.approx(shared_px(inner, inner), rel=1e-3)
    assert shared_px(inner, outer) == pytest.approx(shared_px(inner, inner), rel=1e-3)
