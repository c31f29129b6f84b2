"""Doubtful lines are read again; what the looks agree on counts more, what they do not less."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.second_look import looked_at_again
from ocr.reading import Alternative
from tests.ocr.engines.signs import text_of

STRIP = np.full((50, 300, 3), 255, np.uint8)


def look(text: str, *confidences: float, alternatives: tuple[Alternative, ...] = ()) -> list[Sign]:
    """Signs as sure as told, the last ones as the last that was told."""
    sure = [*confidences, *confidences[-1:] * len(text)]
    return [Sign(sign, sure[n], n / len(text), (n + 1) / len(text), alternatives) for n, sign in enumerate(text)]


class Looks:
    """Answers one look after the other."""

    def __init__(self, *looks: list[Sign]) -> None:
        self.left = list(looks)

    def __call__(self, _: Picture) -> list[Sign]:
        return self.left.pop(0)


def test_a_sure_line_is_read_once() -> None:
    signs = look("青葉", 0.9)

    assert looked_at_again(signs, STRIP, Looks(), vertical=False) is signs


def test_two_looks_that_agree_make_a_row_surer() -> None:
    first, _ = looked_at_again(look("凪会", 0.6, 0.9), STRIP, Looks(look("凪会", 0.5, 0.9)), vertical=False)

    assert first.confidence == pytest.approx(0.8)


def test_agreement_proves_nothing_in_a_column() -> None:
    signs = look("一一", 0.6)

    assert looked_at_again(signs, STRIP, Looks(look("一一", 0.6)), vertical=True) is signs


def test_two_looks_outvote_the_first() -> None:
    looks = Looks(look("汐凪", 0.9, 0.5), look("汐凪", 0.9, 0.7))

    signs = looked_at_again(look("汐風", 0.9, 0.3), STRIP, looks, vertical=False)

    assert text_of(signs) == "汐凪"
    assert signs[1].confidence == pytest.approx(0.4)
    assert signs[1].alternatives == (Alternative("風", pytest.approx(0.1)),)


def test_where_all_differ_the_first_stays_in_doubt() -> None:
    looks = Looks(look("汐凪", 0.9, 0.5), look("汐屈", 0.9, 0.4))

    signs = looked_at_again(look("汐風", 0.9, 0.6), STRIP, looks, vertical=False)

    assert text_of(signs) == "汐風"
    assert signs[1].confidence == pytest.approx(0.2)
    assert [other.text for other in signs[1].alternatives] == ["凪", "屈"]


def test_a_character_that_only_the_other_looks_have_leaves_its_neighbours_in_doubt() -> None:
    looks = Looks(look("青い葉", 0.9), look("青森葉", 0.9))

    signs = looked_at_again(look("青葉", 0.6, 0.9), STRIP, looks, vertical=False)

    assert [sign.confidence for sign in signs] == pytest.approx([0.2, 0.3])


def test_both_widths_of_a_sign_agree() -> None:
    signs = looked_at_again(look("T:1", 0.6), STRIP, Looks(look("T：1", 0.6)), vertical=False)

    assert signs[1].confidence == pytest.approx(0.84)


def test_places_of_the_wider_look_are_those_of_the_strip() -> None:
    looks = Looks(look("汐凪", 0.9, 0.5), look("汐凪", 0.9, 0.7))

    first, last = looked_at_again(look("汐風", 0.9, 0.3), STRIP, looks, vertical=False)

    # 300 pixels with 6 on each side: their half is the strip's half.
    assert (first.start, last.end) == (0.0, 1.0)
    assert first.end == pytest.approx(0.5)
