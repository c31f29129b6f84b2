from __future__ import annotations

import numpy as np
import pytest

from ocr.evaluation.judgement import iou, judge_place
from ocr.geometry import Quad
from ocr.imaging.find import find_cards
from tests.ocr.imaging.pages import DPI, card, framed_square, lay, page


@pytest.mark.parametrize(("ground", "shadow"), [(25, 0), (150, 10), (246, 16)])
@pytest.mark.parametrize("angle_deg", [0.0, 2.7, 176.0])
def test_a_card_on_a_feeder_page_is_found_to_a_tenth_of_a_degree(ground: int, shadow: int, angle_deg: float) -> None:
    scan = page(1330, 900, ground)
    truth = lay(scan, card(paper="#f8f8f6"), (660, 455), angle_deg, shadow)

    (found,) = find_cards(scan, DPI)

    place = judge_place(truth, found.quad)
    assert place.overlap > 0.97
    assert place.skew_error_deg < 0.1
    assert found.edges_certain


@pytest.mark.parametrize(("width_mm", "height_mm"), [(89, 51), (85.6, 54), (85, 55), (100, 62)])
def test_cards_of_other_sizes_are_found(width_mm: float, height_mm: float) -> None:
    scan = page(1400, 950, 160)
    truth = lay(scan, card(width_mm, height_mm), (690, 470), -1.5, 10)

    (found,) = find_cards(scan, DPI)

    assert iou(truth, found.quad) > 0.97


@pytest.mark.parametrize(("ground", "shadow"), [(230, 8), (234, 16)])
def test_a_square_card_is_found_by_its_sides_and_not_by_the_frame_on_it(ground: int, shadow: int) -> None:
    scan = page(768, 768, ground)
    truth = lay(scan, framed_square(), (384, 384), 0.0, shadow)

    (found,) = find_cards(scan, DPI)

    assert iou(truth, found.quad) > 0.97


def test_edges_are_certain_where_the_page_ends_with_the_card() -> None:
    scan = page(1150, 760, 160)
    truth = lay(scan, card(paper="#f8f8f6"), (537, 380), 0.0, 10)

    (found,) = find_cards(scan, DPI)

    assert iou(truth, found.quad) > 0.97
    assert found.edges_certain


def test_edges_are_not_certain_where_one_side_within_the_page_is_not_seen() -> None:
    scan = page(1330, 900, 160)
    paper = card(paper="#f8f8f6")
    # Its left end is as grey as the lid, and no step leads there.
    fade = np.linspace(-0.3, 1, paper.shape[1]).clip(0)[:, None]
    paper = (paper * fade + 160 * (1 - fade)).astype(np.uint8)
    lay(scan, paper, (660, 455), 0.0)

    assert not any(found.edges_certain for found in find_cards(scan, DPI))


def test_a_dark_card_on_white_is_found() -> None:
    scan = page(1330, 900, 245)
    truth = lay(scan, card(paper="#16284f", ink="white"), (660, 455), 1.0)

    (found,) = find_cards(scan, DPI)

    assert iou(truth, found.quad) > 0.97


def test_a_card_is_found_where_the_page_tells_no_resolution() -> None:
    scan = page(1330, 900, 60)
    truth = lay(scan, card(), (660, 455), -2.0)

    (found,) = find_cards(scan, None)

    assert iou(truth, found.quad) > 0.97


def test_a_picture_that_is_one_card_edge_to_edge_is_taken_whole() -> None:
    picture = card()

    (found,) = find_cards(picture, None)

    height, width = picture.shape[:2]
    whole = Quad((0, 0), (width, 0), (width, height), (0, height))
    assert iou(whole, found.quad) > 0.95


def test_an_empty_feeder_page_is_one_card_with_uncertain_edges() -> None:
    (found,) = find_cards(page(1700, 1000, 250), DPI)

    assert not found.edges_certain


def test_tilted_neighbours_on_a_white_sheet_are_found_apart_and_nothing_between() -> None:
    sheet = page(2560, 2640, 244)
    paper = card(paper="#fbfbf9")
    truths = [
        lay(sheet, paper, (640, 420), 4.0, 16),
        lay(sheet, np.ascontiguousarray(np.rot90(paper)), (1650, 640), -2.0, 16),
        lay(sheet, paper, (760, 1370), 27.0, 16),
        # These two touch, not quite in line: nobody lays them so exactly as a fold does.
        lay(sheet, paper, (1970, 1600), 180.0, 16),
        lay(sheet, paper, (1970, 1600 + 653), 0.4, 16),
    ]

    found = find_cards(sheet, DPI)

    assert len(found) == len(truths)
    assert all(max(iou(truth, each.quad) for each in found) > 0.95 for truth in truths)


@pytest.mark.parametrize(("width_px", "height_px", "ground"), [(1330, 1560, 25), (2100, 2000, 246)])
def test_a_folded_card_stays_one_though_a_coloured_band_begins_at_the_fold(
    width_px: int, height_px: int, ground: int
) -> None:
    scan = page(width_px, height_px, ground)
    leaf = card(paper="#fbfbf9")
    band = leaf.copy()
    band[:120] = (205, 220, 235)
    truth = lay(scan, np.vstack([np.rot90(leaf, 2), band]), (width_px / 2, height_px / 2), 1.7, 10)

    (found,) = find_cards(scan, DPI)

    assert iou(truth, found.quad) > 0.97


def test_an_opened_card_with_a_leaf_of_each_colour_is_one_where_the_feeder_leaves_no_room_for_two() -> None:
    scan = page(1330, 1560, 22)
    truth = lay(scan, np.vstack([card(paper="#f6d5dc"), card(paper="#fbfbf9")]), (665, 780), -0.9, 10)

    (found,) = find_cards(scan, DPI)

    assert iou(truth, found.quad) > 0.97


@pytest.mark.parametrize(("aside_px", "apart_px", "askew_deg"), [(0, 6, 0.0), (12, 0, 0.0), (0, 3, 0.4)])
def test_two_cards_with_a_gap_aside_or_askew_stay_two(aside_px: int, apart_px: int, askew_deg: float) -> None:
    scan = page(1500, 1700, 150)
    truths = [
        lay(scan, card(), (740, 500), 0.0, 10),
        lay(scan, card(), (740 + aside_px, 500 + 650 + apart_px), askew_deg, 10),
    ]

    found = find_cards(scan, DPI)

    assert len(found) == 2
    assert all(max(iou(truth, each.quad) for each in found) > 0.97 for truth in truths)
