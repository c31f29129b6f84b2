"""The committed samples against the press that made them. Pictures are compared by structure, never byte by byte."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from resources.samples import FOLDER, picture, stack, truth
from tests.press.printing import print_card
from tests.press.sample_stack import SHEET, STACK, SampleCard
from tests.press.samples import manifest, sides
from tests.press.truth import card_truth
from tests.press.typecase import TypeCase

STACKED = json.loads(stack().read_text(encoding="utf-8"))
PICTURES = [*(name for sheet in STACKED["sheets"] for name in (sheet["front"], sheet["back"])), *STACKED["flatbed"]]


def committed(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(truth(name).read_text(encoding="utf-8"))
    return found


def what_is_said(card: dict[str, Any]) -> tuple[object, ...]:
    """Everything of a truth that does not hang on the typefaces it was set in."""
    named = {
        name: [(each["value"], each["printed"]) for each in values]
        for name, values in card["fields"].items()
        if not name.startswith("_")
    }
    return card["id"], card["template"], card["size_px"], named, [line["text"] for line in card["lines"]]


def test_the_stack_names_every_sample_and_nothing_else() -> None:
    assert manifest() == STACKED
    assert {path.name for path in FOLDER.glob("*.jpg")} == set(PICTURES)
    assert {path.stem for path in (FOLDER / "truth").glob("*.json")} == {name.removesuffix(".jpg") for name in PICTURES}


@pytest.mark.parametrize(("number", "card"), list(enumerate(STACK, start=1)))
def test_the_truth_beside_a_sample_is_what_the_press_prints(number: int, card: SampleCard, case: TypeCase) -> None:
    for (_, printed), side in zip(sides(number, card, case), ("front", "back"), strict=True):
        assert what_is_said(committed(f"{number:02}_{side}.jpg")["card"]) == what_is_said(printed)


def test_the_truth_of_the_sheet_is_what_the_press_prints(case: TypeCase) -> None:
    cards = [entry["card"] for entry in committed("sheet_01.jpg")["cards"]]
    for number, (found, card) in enumerate(zip(cards, SHEET, strict=True), start=1):
        proof = print_card(card.layout, card.order(), case)
        printed = card_truth(proof, f"sheet_01_{number}", card.layout, "front")
        assert what_is_said(found) == what_is_said(printed)


@pytest.mark.parametrize("name", PICTURES)
def test_every_sample_is_a_300_dpi_picture_of_the_size_its_truth_names(name: str) -> None:
    with Image.open(picture(name)) as opened:
        assert list(opened.size) == committed(name)["size"]
        assert opened.info["dpi"] == (300, 300)


@pytest.mark.parametrize("name", [name for name in PICTURES if name.startswith(("02", "10", "11", "19", "sheet"))])
def test_ink_lies_where_the_truth_places_each_line(name: str) -> None:
    scan = cv2.imread(str(picture(name)), cv2.IMREAD_GRAYSCALE)
    assert scan is not None
    laid = committed(name)
    for entry in laid.get("cards", [laid]):
        width, height = entry["card"]["size_px"]
        upright = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
        move = cv2.getPerspectiveTransform(np.array(entry["quad"], np.float32), upright)
        card = cv2.warpPerspective(scan, move, (width, height))
        for line in entry["card"]["lines"]:
            (left, top), _, (right, bottom), _ = line["polygon"]
            ink = card[round(top) : round(bottom) + 1, round(left) : round(right) + 1].astype(int)
            assert ink.max() - ink.min() > 90, line["text"]


def test_the_stack_shows_what_a_station_has_to_cope_with() -> None:
    assert len(STACK) >= 24
    assert sum(card.back is not None for card in STACK) >= 6
    assert sum(card.layout.startswith("column_") for card in STACK) >= 2
    assert {card.turn for card in STACK} == {0, 90, 180, 270}
    assert len(SHEET) == 8


def test_two_people_come_twice_with_a_newer_title_and_the_same_address() -> None:
    orders = [card.order().card for card in STACK]
    twice = [who for who, count in Counter(order.person for order in orders).items() if count == 2]
    assert len(twice) == 2
    for who in twice:
        older, newer = [order for order in orders if order.person == who]
        assert (older.company, older.email, older.mobile) == (newer.company, newer.email, newer.mobile)
        assert older.position.title != newer.position.title


def test_otherwise_everybody_is_somebody_else() -> None:
    people = [card.order().card.person for card in (*STACK, *SHEET)]
    assert len(set(people)) == len(people) - 2


def test_the_samples_stay_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 8_000_000
