from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.geometry import Quad
from ocr.imaging.find import FoundCard
from ocr.imaging.sharpness import sharpness
from ocr.imaging.turn import Turn
from ocr.imaging.warnings import warnings_of
from ocr.reading import CardWarning, TextLine
from tests.ocr.imaging.pages import DPI, card

BOX = Quad((0, 0), (10, 0), (10, 10), (0, 10))
LINE = TextLine("山田太郎", 0.99, BOX)
FOUND = FoundCard(BOX, edges_certain=True)
UPRIGHT = Turn(0, certain=True)


def test_a_clean_card_has_no_warning() -> None:
    assert warnings_of(card(), FOUND, UPRIGHT, (LINE,), DPI) == ()


def test_a_card_without_lines_is_blank_and_nothing_else() -> None:
    picture = np.full((650, 1075, 3), 250, np.uint8)

    assert warnings_of(picture, FOUND, Turn(0, certain=False), (), DPI) == (CardWarning.BLANK,)


def test_a_stop_that_the_other_side_shines_through_as_leaves_a_card_blank() -> None:
    picture = np.full((650, 1075, 3), 250, np.uint8)
    stop = TextLine("。", 0.6, BOX)

    assert warnings_of(picture, FOUND, Turn(0, certain=False), (stop,), DPI) == (CardWarning.BLANK,)


def test_doubts_of_edges_and_of_the_turn_are_passed_on() -> None:
    found = FoundCard(BOX, edges_certain=False)

    warnings = warnings_of(card(), found, Turn(2, certain=False), (LINE,), DPI)

    assert warnings == (CardWarning.UPRIGHT_UNCERTAIN, CardWarning.EDGES_UNCERTAIN)


def test_a_blurred_card_is_flagged() -> None:
    picture = np.asarray(cv2.GaussianBlur(card(), (0, 0), 4), np.uint8)

    assert warnings_of(picture, FOUND, UPRIGHT, (LINE,), DPI) == (CardWarning.BLURRED,)


@pytest.mark.parametrize("resolution_dpi", [100, None])
def test_a_coarse_picture_is_flagged(resolution_dpi: int | None) -> None:
    picture = np.asarray(cv2.resize(card(), None, fx=1 / 3, fy=1 / 3, interpolation=cv2.INTER_AREA), np.uint8)

    assert CardWarning.LOW_RESOLUTION in warnings_of(picture, FOUND, UPRIGHT, (LINE,), resolution_dpi)


def test_sharpness_falls_with_blur_and_does_not_depend_on_the_paper() -> None:
    values = [sharpness(np.asarray(cv2.GaussianBlur(card(), (0, 0), blur), np.uint8)) or 0 for blur in (1, 2, 3, 4)]
    dark = sharpness(card(paper="#222", ink="white")) or 0

    assert values == sorted(values, reverse=True)
    assert abs(dark - (sharpness(card()) or 0)) < 0.05


def test_a_picture_without_edges_has_no_sharpness() -> None:
    assert sharpness(np.full((400, 600, 3), 200, np.uint8)) is None
