"""What lies on a flatbed's glass: cards in line, frames, lids as white as paper, and gaps that look like cards."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.evaluation.judgement import iou
from ocr.geometry import Quad
from ocr.imaging.find import FoundCard, find_cards
from tests.ocr.imaging.pages import DPI, MM, card, lay, page


def framed(inset_mm: float = 3.0) -> NDArray[np.uint8]:
    picture = card(paper="#fbfbf9")
    inset = round(inset_mm * MM)
    cv2.rectangle(picture, (inset, inset), (picture.shape[1] - inset, picture.shape[0] - inset), (40, 40, 150), 5)
    return picture


def are_all_found(truths: Sequence[Quad], found: Sequence[FoundCard]) -> bool:
    return len(found) == len(truths) and all(max(iou(truth, each.quad) for each in found) > 0.95 for truth in truths)


def test_cards_that_touch_in_line_stay_apart_where_others_lie_beside_them() -> None:
    sheet = page(2480, 2200, 244)
    wide, high = round(91 * MM), round(55 * MM)
    truths = [
        lay(sheet, card(paper="#fbfbf9"), (80 + wide * (column + 0.5), 80 + high * (row + 0.5)), 0.0, 10)
        for column, row in ((0, 0), (1, 0), (0, 1))
    ]

    assert are_all_found(truths, find_cards(sheet, DPI))


def test_an_empty_place_between_cards_is_none() -> None:
    sheet = page(2480, 2200, 246)
    wide, high = round(91 * MM), round(55 * MM)
    truths = [
        lay(sheet, card(paper="#fbfbf9"), (150 + wide * (column + 0.5), 150 + high * (row + 0.5)), 0.0, 6)
        for column, row in ((0, 0), (1, 0), (0, 1), (0, 2), (1, 2))
    ]

    assert are_all_found(truths, find_cards(sheet, DPI))


def test_framed_cards_are_found_by_their_own_sides_under_a_lid_as_white_as_they() -> None:
    sheet = page(2480, 1500, 253, noise=1.0)
    truths = [lay(sheet, framed(), (640, 420), 2.0, 4), lay(sheet, card(paper="#fbfbf9"), (1790, 480), -3.0, 4)]

    assert are_all_found(truths, find_cards(sheet, DPI))


def test_a_folded_card_with_a_blank_leaf_is_one_beside_others() -> None:
    sheet = page(2480, 2200, 150)
    leaf = card(paper="#f4f0e4")
    blank = np.full_like(leaf, leaf[5, 5])
    blank[-3:] -= 24
    truths = [lay(sheet, np.vstack([blank, leaf]), (640, 780), 1.0, 10), lay(sheet, card(), (1790, 420), 0.0, 10)]

    assert are_all_found(truths, find_cards(sheet, DPI))
