from __future__ import annotations

import itertools
from collections import Counter
from functools import cache

import pytest
import zxingcpp

from ocr.reading import FieldName
from tests.press.corpus import REPERTOIRES, draw_card
from tests.press.layouts import LAYOUTS
from tests.press.proof import SetLine
from tests.press.truth import Truth
from tests.press.typecase import BundledTypeCase, TypeCase

FRONTS = [name for name, layout in LAYOUTS.items() if layout.side == "front"]
# Parts of a name that the truth tells by the space in it, not as fields.
_DERIVED = {
    FieldName.FAMILY_NAME,
    FieldName.GIVEN_NAME,
    FieldName.FAMILY_NAME_KANA,
    FieldName.GIVEN_NAME_KANA,
}
BACKS = [name for name, layout in LAYOUTS.items() if layout.side == "back"]


@cache
def printed(layout: str, seed: int = 0) -> tuple[tuple[SetLine, ...], Truth]:
    """The lines of a card and its truth; the picture is let go."""
    proof, truth = draw_card(layout, seed, BundledTypeCase())
    return tuple(proof.lines), truth


def overlap(one: SetLine, other: SetLine) -> float:
    """The common area in pixels; a touch of two lines' ascenders counts for little."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, width) * max(0.0, height - 2)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_line_runs_over_another_or_off_the_card(layout: str) -> None:
    lines, truth = printed(layout)
    width, height = truth["size_px"]
    for line in lines:
        assert 12 < line.left < line.right < width - 12, line.line.text
        assert 12 < line.top < line.bottom < height - 12, line.line.text
    for one, other in itertools.combinations(lines, 2):
        assert overlap(one, other) == 0, (one.line.text, other.line.text)


@pytest.mark.parametrize("layout", FRONTS)
def test_every_front_says_who_and_where(layout: str) -> None:
    _, truth = printed(layout)
    assert {"company", "name", "postal_code", "address", "tel"} <= set(truth["fields"])
    assert len(truth["fields"]["name"]) == 1


@pytest.mark.parametrize("layout", BACKS)
def test_every_back_says_the_same_in_english(layout: str) -> None:
    _, truth = printed(layout)
    assert {"company_en", "name_en", "address_en", "tel", "email"} <= set(truth["fields"])
    assert truth["fields"]["tel"][0]["printed"].startswith("+81")
    assert truth["fields"]["tel"][0]["value"].startswith("0")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_printed_stands_in_the_lines_that_name_the_field(layout: str) -> None:
    _, truth = printed(layout)
    for field, entries in truth["fields"].items():
        standing = " ".join(line["text"] for line in truth["lines"] if field in line["fields"])
        for entry in entries:
            assert field == "_qr" or entry["printed"] in standing


def texts_of(truth: Truth, field: str) -> list[str]:
    return [entry["printed"] for entry in truth["fields"][field]]


@pytest.mark.parametrize("layout", FRONTS)
def test_the_parts_of_an_address_are_its_own_words_in_their_order(layout: str) -> None:
    _, truth = printed(layout)
    for entry in truth["fields"]["address"]:
        rest = entry["printed"]
        for part in entry["parts"].values():
            assert part in rest
            rest = rest[rest.index(part) + len(part) :]
        assert not rest.strip()
        assert {"city", "town", "block"} <= set(entry["parts"])


@pytest.mark.parametrize("layout", [name for name, one in LAYOUTS.items() if one.offices > 1])
def test_addresses_and_numbers_of_several_offices_say_whose_they_are(layout: str) -> None:
    _, truth = printed(layout)
    field = "address" if LAYOUTS[layout].side == "front" else "address_en"
    assert [entry["office"] for entry in truth["fields"][field]] == list(range(LAYOUTS[layout].offices))
    assert {entry["office"] for entry in truth["fields"]["tel"]} == set(range(LAYOUTS[layout].offices))


@pytest.mark.parametrize("half", REPERTOIRES)
def test_each_half_has_fronts_backs_sizes_and_upright_writing_of_its_own(half: str) -> None:
    mine = [layout for layout in LAYOUTS.values() if layout.half == half]
    fronts = [layout for layout in mine if layout.side == "front"]
    truths = [printed(layout.name)[1] for layout in mine]
    assert len(fronts) >= 16
    assert len(mine) - len(fronts) >= 3
    assert {"horizontal", "vertical"} <= {truth["direction"] for truth in truths}
    assert {truth["half"] for truth in truths} == {half}
    assert len({layout.size_mm for layout in mine}) >= 2
    assert any(layout.offices > 1 for layout in mine)


def test_eight_hundred_judging_cards_show_every_field_a_hundred_times() -> None:
    """Told from three cards of every layout, which come evenly: one would leave to chance who has a department."""
    judging = [name for name, layout in LAYOUTS.items() if layout.half == "judge"]
    truths = [printed(name, seed)[1] for name in judging for seed in range(3)]
    shown = Counter(field for truth in truths for field in truth["fields"])
    for field in FieldName:
        assert field in _DERIVED or shown[field] * 800 / len(truths) >= 100, field


@pytest.mark.parametrize(
    "layout", ["qr_corner", "tall_shop", "small_print", "folded", "night_code", "pipe_founder", "counter_code"]
)
def test_a_code_says_what_the_truth_has_of_it(layout: str, case: TypeCase) -> None:
    proof, truth = draw_card(layout, 1, case)
    (code,) = zxingcpp.read_barcodes(proof.picture)
    assert texts_of(truth, "_qr") == [code.text]
