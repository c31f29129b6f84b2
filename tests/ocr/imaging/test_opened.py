"""Opened cards among others: print over the fold, a blank leaf between two neighbours, and rules along sides."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ocr.evaluation.judgement import iou
from ocr.geometry import Quad
from ocr.imaging.choice import chosen
from ocr.imaging.crossings import goes_on
from ocr.imaging.find import find_cards
from ocr.imaging.folds import unfolded
from ocr.imaging.leaves import without_blank_leaves
from ocr.imaging.lid import Lid
from ocr.imaging.plane import Plane
from ocr.imaging.sides import FittedCard
from tests.ocr.imaging.pages import DPI, MM, card, lay, page

PLANE_MM = 6.0


def place(left: float, top: float, wide: float, high: float, fit: float = 4.5) -> FittedCard:
    """In millimetres."""
    corners = ((left, top), (left + wide, top), (left + wide, top + high), (left, top + high))
    quad = Quad(*((x * PLANE_MM, y * PLANE_MM) for x, y in corners))
    return FittedCard(quad, fit, seen=(1.0, 1.0, 1.0, 1.0), cut=(0.0, 0.0, 0.0, 0.0))


def plane(wide_mm: float = 210, high_mm: float = 297) -> Plane:
    grey = np.full((round(high_mm * PLANE_MM), round(wide_mm * PLANE_MM)), 245, np.uint8)
    return Plane(grey, scale=1.0, px_per_mm=PLANE_MM)


def upright_rules(*rules: tuple[float, float, float]) -> NDArray[np.uint8]:
    """Print: left, top and bottom of each, in millimetres."""
    print_ = np.zeros_like(plane().grey)
    for rule in rules:
        left, top, bottom = (round(each * PLANE_MM) for each in rule)
        print_[top:bottom, left : left + 3] = 1
    return print_


UPPER, LOWER = place(10, 10, 91, 55), place(10, 65, 91, 55)
OTHERS = [place(10, 150, 91, 55), place(110, 150, 91, 55)]
FRAME = ((14, 14, 116), (95, 14, 116))


def test_leaves_are_one_card_among_others_where_a_frame_goes_on_over_the_fold() -> None:
    cards = unfolded(plane(), upright_rules(*FRAME), [UPPER, LOWER, *OTHERS])

    assert len(cards) == 3
    assert max(iou(place(10, 10, 91, 110).quad, each.quad) for each in cards) > 0.99


@pytest.mark.parametrize(
    "rules",
    [(), FRAME[:1], ((14, 14, 63), (95, 14, 63)), (*FRAME, (30, 14, 65), (50, 14, 65), (70, 66, 100))],
    ids=["no print", "one rule", "frames of their own", "as many that end there"],
)
def test_neighbours_stay_two_where_print_does_not_go_on(rules: tuple[tuple[float, float, float], ...]) -> None:
    print_ = upright_rules(*rules)

    assert not goes_on(print_, UPPER.quad, LOWER.quad, PLANE_MM)
    assert len(unfolded(plane(), print_, [UPPER, LOWER, *OTHERS])) == 4


def test_a_blank_leaf_between_two_cards_goes_with_the_one_of_its_paper() -> None:
    blank, upper, lower = place(10, 65, 91, 55), place(10, 10, 91, 55), place(10, 120, 91, 55)
    sheet, print_ = plane(), upright_rules((30, 20, 60), (30, 130, 170))
    sheet.grey[: round(65 * PLANE_MM)] = 205
    lid = Lid(2.0, np.zeros_like(sheet.grey))

    cards = without_blank_leaves(sheet, print_, lid, [upper, blank, lower])

    assert len(cards) == 2
    assert iou(place(10, 65, 91, 110).quad, cards[1].quad) > 0.99
    assert [each.fit for each in cards] == [4.5, 4.5]


def test_both_neighbours_of_a_blank_leaf_are_in_doubt_where_it_may_belong_to_either() -> None:
    blank, upper, lower = place(10, 65, 91, 55), place(10, 10, 91, 55), place(10, 120, 91, 55)
    print_ = upright_rules((30, 20, 60), (30, 130, 170))
    lid = Lid(2.0, np.zeros_like(print_))

    assert all(each.fit < 3.3 for each in without_blank_leaves(plane(), print_, lid, [upper, blank, lower]))


def test_a_place_that_reaches_into_its_neighbour_is_not_chosen_before_one_that_does_not() -> None:
    neighbour = place(62, 10, 55, 91, fit=4.5)
    beyond, right = place(10, 10, 55, 85, fit=4.4), place(10, 10, 49, 85, fit=4.25)

    assert right in chosen([neighbour, beyond, right])
    assert beyond in chosen([place(80, 10, 55, 91, fit=4.5), beyond, right])


def test_a_rule_along_most_of_a_side_does_not_speak_against_it() -> None:
    sheet = page(1500, 1100, 133)
    picture = card(paper="#f8f8f6")
    cv2.rectangle(picture, (230, 18), (230 + 605, 650 - 18), (60, 110, 50), 3)
    truth = lay(sheet, picture, (720, 520), -1.5, 10)

    (found,) = find_cards(sheet, DPI)

    assert iou(truth, found.quad) > 0.97


@pytest.mark.parametrize("slip_deg", [0.0, 0.2])
def test_leaves_on_a_feeder_page_are_one_though_the_paper_slipped(slip_deg: float) -> None:
    scan = page(1400, 1200, 25)
    leaf = np.ascontiguousarray(np.rot90(card(paper="#f8f8f6")))
    leaf[: round(40 * MM), :] = (150, 120, 90)
    opened = np.hstack([leaf, np.ascontiguousarray(np.rot90(card(paper="#fbfbf9")))])
    high, wide = opened.shape[:2]
    slip = high * np.tan(np.radians(slip_deg))
    level = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    laid = level + np.array([(50, 60), (50, 90), (50 - slip, 90), (50 + slip, 60)], np.float32)
    matrix = cv2.getPerspectiveTransform(level, laid)
    cv2.warpPerspective(opened, matrix, (1400, 1200), dst=scan, borderMode=cv2.BORDER_TRANSPARENT)

    (found,) = find_cards(scan, DPI)

    assert iou(Quad(*((float(x), float(y)) for x, y in laid)), found.quad) > 0.95
