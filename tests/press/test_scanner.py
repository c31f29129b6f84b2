from __future__ import annotations

import math
from io import BytesIO
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.press.corpus import draw_card, write_cards
from tests.press.layouts import LAYOUTS
from tests.press.proof import Proof
from tests.press.scanner import Lid, Machine, Pose, encode, feed
from tests.press.sheets import write_sheets
from tests.press.truth import fed_truth
from tests.press.typecase import BundledTypeCase, TypeCase

CLEAN = Machine(Lid.BLACK, noise=0, dust=0, show_through=0)
# Subnormal numbers cannot be drawn once the reading engine is loaded: it has the processor take them for zero.
POSES = st.builds(Pose, st.sampled_from((0, 90, 180, 270)), st.floats(-4, 4, allow_subnormal=False))
RED, BLUE = (200, 30, 30), (30, 30, 200)


def marked_card() -> Proof:
    """White, with its top left corner red and its bottom right corner blue."""
    proof = Proof(BundledTypeCase(), 91, 55)
    proof.box(0, 0, 8, 8, RED)
    proof.box(83, 47, 91, 55, BLUE)
    return proof


@settings(max_examples=8)
@given(POSES)
def test_the_corners_say_where_the_upright_cards_own_corners_lie(pose: Pose) -> None:
    card = marked_card()
    scan = feed(card, Proof(card.case), pose, CLEAN, Random(1))
    (quad,) = scan.quads
    centre = np.mean(quad, axis=0)

    def colour_near(corner: int) -> np.ndarray:
        x, y = np.array(quad[corner]) + (centre - quad[corner]) * 0.07
        return np.asarray(scan.pixels[round(float(y)), round(float(x))], int)

    assert np.abs(colour_near(0) - RED).max() < 25
    assert np.abs(colour_near(2) - BLUE).max() < 25
    assert colour_near(1).min() > 200
    x, y = (np.array(quad[1]) - (centre - quad[1]) * 0.04).round().astype(int)
    assert scan.pixels[y, x].max() < 60, "outside the corner lies the lid"


@settings(max_examples=8)
@given(POSES)
def test_a_card_keeps_its_size_however_it_lies(pose: Pose) -> None:
    card = marked_card()
    (quad,) = feed(card, Proof(card.case), pose, CLEAN, Random(1)).quads
    assert math.dist(quad[0], quad[1]) == pytest.approx(91 / 25.4 * 300, abs=1)
    assert math.dist(quad[1], quad[2]) == pytest.approx(55 / 25.4 * 300, abs=1)


def test_the_back_of_a_card_that_lies_on_its_side_is_turned_the_other_way() -> None:
    assert Pose(90, 1.5).seen_from_behind() == Pose(270, -1.5)
    assert Pose(180, 1.5).seen_from_behind() == Pose(180, -1.5)


def test_the_same_seed_prints_and_scans_the_same_picture(case: TypeCase) -> None:
    def once(seed: int) -> tuple[bytes, dict[str, object]]:
        proof, truth = draw_card("axis", seed, case)
        scan = feed(proof, Proof(case), Pose(0, 1), Machine(), Random(seed))
        return encode(scan, 80), fed_truth(truth, scan, Pose(0, 1), Machine())

    assert once(5) == once(5)
    assert once(5) != once(6)


def test_a_scan_says_its_resolution(case: TypeCase) -> None:
    proof, _ = draw_card("axis", 1, case)
    scan = feed(proof, Proof(case), Pose(), Machine(), Random(1))
    with Image.open(BytesIO(encode(scan, 80))) as picture:
        assert picture.info["dpi"] == (300, 300)


def test_a_corpus_has_a_picture_and_a_truth_for_every_card(tmp_path: Path, case: TypeCase) -> None:
    assert write_cards(tmp_path, 2, 1, ["axis", "column_tall"], case) == 2
    assert write_sheets(tmp_path, 1, 1, list(LAYOUTS), case) == 1
    assert len(list(tmp_path.glob("*.jpg"))) == len(list(tmp_path.glob("*.json"))) == 3
