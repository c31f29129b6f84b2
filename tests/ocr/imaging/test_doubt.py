"""Which of the places found on a sheet stand while others are looked for."""

from __future__ import annotations

from ocr.geometry import Quad
from ocr.imaging.scan import beyond_doubt
from ocr.imaging.sides import FittedCard

ANYWHERE = Quad((0.0, 0.0), (910.0, 0.0), (910.0, 550.0), (0.0, 550.0))
UNCUT = (0.0, 0.0, 0.0, 0.0)
SEEN_ALL_AROUND = FittedCard(ANYWHERE, 4.7, (1.0, 0.96, 1.0, 1.0), UNCUT)
ENDING_WHERE_NOTHING_IS_SEEN = FittedCard(ANYWHERE, 3.97, (1.0, 1.0, 0.44, 0.83), UNCUT)


def test_a_place_that_ends_where_no_side_is_seen_is_doubted_while_print_lies_on_no_card() -> None:
    found = [SEEN_ALL_AROUND, ENDING_WHERE_NOTHING_IS_SEEN]

    assert beyond_doubt(found, print_left=True) == [SEEN_ALL_AROUND]


def test_a_white_card_on_white_is_not_doubted_for_an_unseen_side_where_all_print_is_covered() -> None:
    found = [SEEN_ALL_AROUND, ENDING_WHERE_NOTHING_IS_SEEN]

    assert beyond_doubt(found, print_left=False) == found
