from __future__ import annotations

import itertools

import pytest
import zxingcpp

from tests.press.corpus import draw_card
from tests.press.layouts import LAYOUTS
from tests.press.proof import SetLine
from tests.press.typecase import TypeCase

FRONTS = [name for name, layout in LAYOUTS.items() if layout.side == "front"]
BACKS = [name for name, layout in LAYOUTS.items() if layout.side == "back"]
SEEDS = range(3)


def overlap(one: SetLine, other: SetLine) -> float:
    """The common area in pixels; a touch of two lines' ascenders counts for little."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, width) * max(0.0, height - 2)


@pytest.mark.parametrize(("layout", "seed"), list(itertools.product(LAYOUTS, SEEDS)))
def test_no_line_runs_over_another_or_off_the_card(layout: str, seed: int, case: TypeCase) -> None:
    proof, truth = draw_card(layout, seed, case)
    width, height = truth["size_px"]
    for line in proof.lines:
        assert 12 < line.left < line.right < width - 12, line.line.text
        assert 12 < line.top < line.bottom < height - 12, line.line.text
    for one, other in itertools.combinations(proof.lines, 2):
        assert overlap(one, other) == 0, (one.line.text, other.line.text)


@pytest.mark.parametrize("layout", FRONTS)
def test_every_front_says_who_and_where(layout: str, case: TypeCase) -> None:
    _, truth = draw_card(layout, 1, case)
    assert {"company", "name", "title", "postal_code", "address", "tel"} <= set(truth["fields"])
    assert len(truth["fields"]["name"]) == 1


@pytest.mark.parametrize("layout", BACKS)
def test_every_back_says_the_same_in_english(layout: str, case: TypeCase) -> None:
    _, truth = draw_card(layout, 1, case)
    assert {"company_en", "name_en", "title_en", "address_en", "tel", "email"} <= set(truth["fields"])
    assert truth["fields"]["tel"][0]["printed"].startswith("+81-")
    assert truth["fields"]["tel"][0]["value"].startswith("0")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_printed_stands_in_the_lines_that_name_the_field(layout: str, case: TypeCase) -> None:
    _, truth = draw_card(layout, 2, case)
    for field, entries in truth["fields"].items():
        standing = " ".join(line["text"] for line in truth["lines"] if field in line["fields"])
        for entry in entries:
            assert entry["printed"] in standing


def test_each_half_has_fronts_backs_and_upright_writing_of_its_own() -> None:
    for half in ("rules", "judge"):
        mine = [layout for layout in LAYOUTS.values() if layout.half == half]
        assert len(mine) >= 9
        assert {layout.side for layout in mine} == {"front", "back"}
        assert any(layout.name.startswith("column_") for layout in mine)


def test_the_code_in_the_corner_opens_the_companys_site(case: TypeCase) -> None:
    proof, truth = draw_card("qr_corner", 1, case)
    (code,) = zxingcpp.read_barcodes(proof.picture)
    assert truth["fields"]["url"][0]["value"] in code.text
