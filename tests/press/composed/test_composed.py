from __future__ import annotations

import itertools
from functools import cache

from tests.press.composed.card import compose
from tests.press.composed.galley import Galley
from tests.press.proof import SetLine
from tests.press.test_layouts import overlap
from tests.press.truth import Truth
from tests.press.typecase import BundledTypeCase


@cache
def composed() -> list[tuple[list[SetLine], Truth]]:
    """The lines and truths of the first thirty."""
    cards = [compose(number, BundledTypeCase(), Galley) for number in range(30)]
    return [(proof.lines, truth) for proof, truth in cards]


def test_no_line_of_a_composed_card_runs_over_another_or_off_the_card() -> None:
    for lines, truth in composed():
        width, height = truth["size_px"]
        for line in lines:
            assert 12 < line.left < line.right < width - 12, line.line.text
            assert 12 < line.top < line.bottom < height - 12, line.line.text
        for one, other in itertools.combinations(lines, 2):
            assert overlap(one, other) == 0, (truth["id"], one.line.text, other.line.text)


def unspaced(text: str) -> str:
    return "".join(text.split())


def test_every_value_of_a_composed_card_stands_in_the_lines_that_name_its_field() -> None:
    for _, truth in composed():
        assert {"company", "company_en"} & set(truth["fields"])
        for field, entries in truth["fields"].items():
            standing = " ".join(line["text"] for line in truth["lines"] if field in line["fields"])
            for entry in entries:
                assert field == "_qr" or unspaced(entry["printed"]) in unspaced(standing)


def test_every_composed_card_is_a_layout_of_its_own() -> None:
    assert len({truth["template"] for _, truth in composed()}) == len(composed())
    places = {tuple((line.left, line.top) for line in lines) for lines, _ in composed()}
    assert len(places) == len(composed())


def test_composed_cards_run_across_mostly_and_downwards_too() -> None:
    directions = [truth["direction"] for _, truth in composed()]
    assert directions.count("horizontal") > len(composed()) / 2
    assert {"vertical", "mixed"} <= set(directions)


def test_the_same_number_gives_the_same_card_with_and_without_ink() -> None:
    _, inked = compose(2, BundledTypeCase())
    assert inked["fields"] == composed()[2][1]["fields"]
    assert [line["polygon"] for line in inked["lines"]] == [line["polygon"] for line in composed()[2][1]["lines"]]
