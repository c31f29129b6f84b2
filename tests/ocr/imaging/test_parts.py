"""Places that look like cards and are parts of one: bands on squares, leaves of opened cards, and what is none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ocr.evaluation.judgement import iou
from ocr.geometry import Quad
from ocr.imaging.find import find_cards
from ocr.imaging.folds import unfolded
from ocr.imaging.frames import without_frames
from ocr.imaging.plane import Plane
from ocr.imaging.sides import FittedCard
from tests.ocr.imaging.pages import DPI, MM, card, lay, page

PLANE_MM = 6.0


def plane(wide_mm: float, high_mm: float) -> Plane:
    grey = np.full((round(high_mm * PLANE_MM), round(wide_mm * PLANE_MM)), 245, np.uint8)
    return Plane(grey, scale=1.0, px_per_mm=PLANE_MM)


def place(left: float, top: float, wide: float, high: float, fit: float) -> FittedCard:
    """In millimetres."""
    corners = ((left, top), (left + wide, top), (left + wide, top + high), (left, top + high))
    quad = Quad(*((x * PLANE_MM, y * PLANE_MM) for x, y in corners))
    return FittedCard(quad, fit, seen=(1.0, 1.0, 1.0, 1.0), cut=(0.0, 0.0, 0.0, 0.0))


def test_a_square_card_with_a_band_is_not_cut_at_the_band() -> None:
    square = card(65, 65, paper="#f3efe6")
    square[:130] = (225, 240, 235)
    square[round(12.6 * MM) : round(16 * MM)] = (90, 30, 100)
    sheet = page(1700, 1900, 22)
    truths = [
        lay(sheet, square, (440, 1000), 0.0),
        lay(sheet, card(paper="#e4efea"), (440 + 153, 1000 - 384 - 322), 0.0),
    ]

    found = find_cards(sheet, DPI)

    assert all(max(iou(truth, each.quad) for each in found) > 0.95 for truth in truths)


def test_a_card_that_touches_one_of_the_same_paper_is_no_print_on_a_place_over_both() -> None:
    square, both = place(20, 20, 55, 55, fit=4.4), place(20, 20, 85.5, 55, fit=3.7)

    assert square in without_frames(plane(150, 100), [square, both])


def test_what_a_rule_leaves_of_a_card_as_clear_is_print_on_it() -> None:
    part, whole = place(20, 20, 85, 55, fit=4.4), place(20, 20, 91, 55, fit=4.2)

    assert without_frames(plane(150, 100), [part, whole]) == [whole]


def test_two_sides_and_two_lines_of_a_frame_are_print_on_a_usual_card_with_one_side_white_on_white() -> None:
    of_both = place(20, 20, 89, 51, fit=4.5)
    whole = replace(place(20, 20, 91, 55, fit=3.76), seen=(1.0, 1.0, 0.07, 1.0))

    assert without_frames(plane(150, 100), [of_both, whole]) == [whole]


def test_a_place_of_no_usual_size_with_one_side_unseen_is_no_card_around_another() -> None:
    inner = place(20, 20, 85, 55, fit=4.5)
    around = replace(place(20, 20, 94, 58, fit=3.76), seen=(1.0, 1.0, 0.07, 1.0))

    assert inner in without_frames(plane(150, 100), [inner, around])


@pytest.mark.parametrize(("page_mm", "cards"), [((105, 125), 1), ((210, 297), 2)])
def test_leaves_found_unequally_wide_are_one_card_only_where_the_page_has_no_room_for_two(
    page_mm: tuple[float, float], cards: int
) -> None:
    leaves = [place(7, 7, 91, 55, fit=4.5), place(7, 62, 91.85, 55, fit=4.5)]

    page_plane = plane(*page_mm)

    assert len(unfolded(page_plane, np.zeros_like(page_plane.grey), leaves)) == cards
