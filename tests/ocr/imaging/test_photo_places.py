"""What is known of places on a photograph: whether they are parts of a card, as large as one, and stand out from the table."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.extension import extended, is_part, without_parts
from ocr.imaging.find import find_cards
from ocr.imaging.onetable import card_sized
from ocr.imaging.sides import FittedCard
from ocr.imaging.standing import standing_out
from tests.ocr.imaging.pages import page

WIDTH, HEIGHT = 900, 700
TABLE, PAPER, BAND = 110, (245, 246, 246), (120, 60, 20)
CARD = Quad((200, 150), (655, 150), (655, 425), (200, 425))
BESIDE_BAND = Quad((340, 150), (655, 150), (655, 425), (340, 425))


def table(*, grain: float = 1.0) -> NDArray[np.uint8]:
    return page(WIDTH, HEIGHT, TABLE, noise=grain)


def painted(ground: NDArray[np.uint8], quad: Quad, colour: tuple[int, int, int]) -> NDArray[np.uint8]:
    cv2.fillConvexPoly(ground, np.array(quad.corners, np.int32), colour)
    return ground


def two_coloured() -> NDArray[np.uint8]:
    """A card whose left end has another colour."""
    return painted(painted(table(), CARD, BAND), BESIDE_BAND, PAPER)


def fitted(quad: Quad, fit: float = 5.0, seen: float = 1.0) -> FittedCard:
    return FittedCard(quad, fit, seen=(seen, seen, seen, seen), cut=(0.0, 0.0, 0.0, 0.0))


def moved(quad: Quad, x: float, y: float, size: float = 1.0) -> Quad:
    return Quad(*((size * a + x, size * b + y) for a, b in quad.corners))


def apart_px(one: Quad, other: Quad) -> float:
    return float(np.abs(np.array(one.corners) - np.array(other.corners)).max())


def test_what_a_band_leaves_of_a_card_is_extended_to_nearly_the_whole() -> None:
    assert min(apart_px(whole, CARD) for whole in extended(BESIDE_BAND, WIDTH, HEIGHT)) < 16


def test_what_a_band_leaves_of_a_card_is_a_part_of_it() -> None:
    assert is_part(two_coloured(), BESIDE_BAND, fitted(CARD))
    assert without_parts(two_coloured(), [fitted(BESIDE_BAND), fitted(CARD)], 4.6) == [fitted(CARD)]


def test_a_place_is_no_part_of_one_that_is_only_table_beside_it() -> None:
    assert not is_part(painted(table(), BESIDE_BAND, PAPER), BESIDE_BAND, fitted(CARD))


def test_a_place_is_no_part_of_one_whose_sides_are_not_seen() -> None:
    assert not is_part(two_coloured(), BESIDE_BAND, fitted(CARD, seen=0.5))


def test_a_place_in_the_middle_of_a_card_is_no_part_cut_off_along_a_line() -> None:
    assert not is_part(two_coloured(), moved(CARD, 170, 115, 0.6), fitted(CARD))


@pytest.mark.parametrize(("size", "is_card"), [(0.3, False), (0.85, True), (1.0, True), (1.9, False)])
def test_the_clearest_card_tells_how_large_the_others_are(size: float, *, is_card: bool) -> None:
    assert card_sized([CARD, moved(CARD, 40, 30, size)], CARD, WIDTH, HEIGHT) == [True, is_card]


def test_a_card_further_away_is_as_large_though_it_is_seen_smaller() -> None:
    level = np.array([(0, 0), (900, 0), (900, 700), (0, 700)], np.float32)
    slanted = cv2.getPerspectiveTransform(level, np.array([(300, 100), (600, 100), (900, 700), (0, 700)], np.float32))
    near, far = (
        Quad(*((float(x), float(y)) for x, y in cv2.perspectiveTransform(np.array([quad.corners]), slanted)[0]))
        for quad in (moved(CARD, 50, 210), moved(CARD, 50, -100))
    )

    assert abs(far.top_right[0] - far.top_left[0]) < 0.7 * abs(near.top_right[0] - near.top_left[0])
    assert card_sized([far], near, WIDTH, HEIGHT) == [True]


def test_a_card_stands_out_more_than_what_a_band_leaves_of_it_and_more_than_table() -> None:
    colours = two_coloured()
    whole, part, nothing = (standing_out(colours, quad) for quad in (CARD, BESIDE_BAND, moved(CARD, 180, 250)))

    assert whole > part > nothing


def test_a_card_on_a_grained_table_stands_out_far_more_than_the_grain() -> None:
    card, nothing = (
        standing_out(ground, CARD) for ground in (painted(table(grain=14.0), CARD, PAPER), table(grain=14.0))
    )

    assert card > nothing + 2


def test_a_photograph_in_which_no_card_is_found_is_taken_whole_and_in_doubt() -> None:
    (found,) = find_cards(page(1200, 900, TABLE, noise=6.0), None)

    assert apart_px(found.quad, Quad((0, 0), (1200, 0), (1200, 900), (0, 900))) == 0
    assert not found.edges_certain
