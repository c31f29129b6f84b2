"""Every fault that the press can make is told, and a clean scan is told nothing."""

from __future__ import annotations

import dataclasses
from functools import cache
from random import Random

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.find import find_cards
from ocr.imaging.straighten import straighten
from ocr.imaging.turn import Turn
from ocr.imaging.warnings import warnings_of
from ocr.reading import CardWarning, TextLine
from tests.press import faults
from tests.press.corpus import draw_card
from tests.press.faults import Spoilt
from tests.press.proof import Proof
from tests.press.scanner import Lid, Machine, Pose, Scan, feed
from tests.press.stock import Stock
from tests.press.typecase import BundledTypeCase

CASE = BundledTypeCase()
MACHINE = Machine(Lid.GREY)
LINE = TextLine("山田太郎", 0.99, Quad((0, 0), (10, 0), (10, 10), (0, 10)))
WARNING_OF: dict[faults.Spoil, CardWarning] = {
    faults.blurred: CardWarning.BLURRED,
    faults.too_dark: CardWarning.TOO_DARK,
    faults.glare: CardWarning.GLARE,
    faults.cut_off: CardWarning.CUT_OFF,
    faults.low_resolution: CardWarning.LOW_RESOLUTION,
}


@cache
def fed(layout: str, lid: Lid, seed: int = 1) -> Scan:
    proof, _ = draw_card(layout, seed, CASE)
    machine = dataclasses.replace(MACHINE, lid=lid)
    return feed(proof, Proof(CASE, proof.width_mm, proof.height_mm), Pose(0, 1.7), machine, Random(seed))


def warned_of(spoilt: Spoilt) -> set[CardWarning]:
    """Of all the cards on the page. Lines and turn are taken for granted: they come from the engine."""
    page: NDArray[np.uint8] = np.asarray(cv2.cvtColor(spoilt.scan.pixels, cv2.COLOR_RGB2BGR), np.uint8)
    found = find_cards(page, spoilt.dpi)
    upright = Turn(0, certain=True)
    return {
        warning
        for card in found
        for warning in warnings_of(straighten(page, card.quad), card, upright, (LINE,), spoilt.dpi)
    }


@pytest.mark.parametrize(("layout", "lid"), [("axis", Lid.GREY), ("night", Lid.WHITE), ("column_tall", Lid.BLACK)])
def test_a_clean_scan_is_told_nothing(layout: str, lid: Lid) -> None:
    assert warned_of(Spoilt(fed(layout, lid))) == set()


@pytest.mark.parametrize("spoil", WARNING_OF, ids=lambda spoil: spoil.__name__)
@pytest.mark.parametrize(("layout", "lid"), [("axis", Lid.GREY), ("night", Lid.WHITE)])
def test_a_fault_is_told(spoil: faults.Spoil, layout: str, lid: Lid) -> None:
    spoilt = spoil(fed(layout, lid), Random(3))

    assert WARNING_OF[spoil] in warned_of(spoilt)


def test_two_cards_on_top_of_each_other_are_told() -> None:
    below, above = (draw_card(layout, 1, CASE)[0] for layout in ("axis", "baseline"))
    scan = faults.overlapping((Stock("japanese"), below), (Stock("japanese"), above), MACHINE, Random(2))

    assert CardWarning.OVERLAPPING in warned_of(Spoilt(scan))


def test_a_card_laid_into_the_corner_of_the_glass_is_whole() -> None:
    proof, _ = draw_card("axis", 1, CASE)
    scan = feed(proof, Proof(CASE), Pose(), MACHINE, Random(1))
    left, top = (round(edge) for edge in np.min(scan.quads[0], axis=0))
    cornered = np.ascontiguousarray(scan.pixels[top:, left:])

    assert CardWarning.CUT_OFF not in warned_of(Spoilt(Scan(cornered)))
