"""The postal mark, which the recogniser does not know."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from ocr.engines.ppocr.postal_mark import with_postal_mark
from tests.ocr.engines.signs import as_signs, text_of

BLANK_STRIP = np.full((48, 480, 3), 255, np.uint8)


@pytest.mark.parametrize(
    ("read", "printed", "vertical"),
    [
        ("T721-0945 広島県", "〒721-0945 広島県", False),
        ("T0528642579", "T0528642579", False),
        ("721-0945", "721-0945", False),
        ("十六一四－八一七三", "〒六一四－八一七三", True),
        ("IT500-8842", "〒500-8842", True),
    ],
)
def test_the_postal_mark_is_known_by_its_number(read: str, printed: str, vertical: bool) -> None:
    assert text_of(with_postal_mark(as_signs(read), BLANK_STRIP, vertical=vertical)) == printed


@pytest.mark.parametrize("read", ["721-0945", " 721-0945"])
def test_a_postal_mark_that_was_not_read_at_all_is_seen_before_its_number(read: str) -> None:
    strip = BLANK_STRIP.copy()
    cv2.putText(strip, "T 721-0945", (4, 36), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (0, 0, 0), 3)
    signs = [replace(sign, start=0.1 + 0.6 * sign.start, end=0.1 + 0.6 * sign.end) for sign in as_signs(read)]

    assert text_of(with_postal_mark(signs, strip, vertical=False)) == "〒721-0945"
