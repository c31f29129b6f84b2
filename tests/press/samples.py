"""Make the sample pictures that ship with the program: scans of the stack and of the glass, with their truth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.press.layouts import LAYOUTS
from tests.press.printing import print_blank, print_card
from tests.press.proof import Proof
from tests.press.sample_stack import SHEET, STACK, SampleCard
from tests.press.scanner import LaidCard, Lid, Machine, Pose, Scan, encode, feed, flatbed
from tests.press.truth import Truth, card_truth, fed_truth, sheet_truth
from tests.press.typecase import TypeCase

FEEDER = Machine(Lid.GREY, noise=1.5, gains=(1.0, 0.998, 0.99), show_through=0.022, dust=1, quality=86)
GLASS = Machine(Lid.WHITE, noise=1.3, show_through=0, dust=3, quality=84)
_COLUMNS_MM = (56.0, 154.0)
_ROWS_MM = (39.0, 111.0, 184.0, 257.0)


@dataclass(frozen=True, slots=True)
class SamplePicture:
    """`name` is the file's stem, such as 01_front."""

    name: str
    scan: Scan
    truth: Truth
    quality: int


def manifest() -> dict[str, object]:
    """The stack in feeding order, and the sheets for the glass: what stack.json says."""
    sheets = [
        {"front": f"{number:02}_front.jpg", "back": f"{number:02}_back.jpg"} for number in range(1, len(STACK) + 1)
    ]
    return {"sheets": sheets, "flatbed": ["sheet_01.jpg"]}


def sides(number: int, card: SampleCard, case: TypeCase) -> tuple[tuple[Proof, Truth], tuple[Proof, Truth]]:
    """Front and back as printed, each with its truth, before any scanner saw them."""
    order = card.order()
    front = print_card(card.layout, order, case)
    if card.back is None:
        back, layout = print_blank(order, case, LAYOUTS[card.layout].size_mm), "blank"
    else:
        back, layout = print_card(card.back, order, case), card.back
    name = f"{number:02}"
    return (
        (front, card_truth(front, f"{name}_front", card.layout, "front")),
        (back, card_truth(back, f"{name}_back", layout, "back")),
    )


def stack_pictures(case: TypeCase) -> Iterator[SamplePicture]:
    for number, card in enumerate(STACK, start=1):
        chance = Random(f"stack {number}")
        pose = Pose(card.turn, round(chance.uniform(-1.8, 1.8), 2))
        (front, front_truth), (back, back_truth) = sides(number, card, case)
        for proof, other, truth, lie in (
            (front, back, front_truth, pose),
            (back, front, back_truth, pose.seen_from_behind()),
        ):
            scan = feed(proof, other, lie, FEEDER, chance)
            yield SamplePicture(truth["id"], scan, fed_truth(truth, scan, lie, FEEDER), FEEDER.quality)


def sheet_picture(case: TypeCase) -> SamplePicture:
    chance = Random("glass")
    laid, truths, angles = [], [], []
    for number, card in enumerate(SHEET):
        proof = print_card(card.layout, card.order(), case)
        centre = (
            _COLUMNS_MM[number % 2] + chance.uniform(-3, 3),
            _ROWS_MM[number // 2] + chance.uniform(-3, 3),
        )
        angles.append(round(chance.uniform(-4, 4), 2))
        laid.append(LaidCard(proof, centre, angles[-1]))
        truths.append(card_truth(proof, f"sheet_01_{number + 1}", card.layout, "front"))
    scan = flatbed(laid, GLASS, chance)
    return SamplePicture("sheet_01", scan, sheet_truth(truths, angles, scan, GLASS), GLASS.quality)


def write_samples(folder: Path, case: TypeCase) -> int:
    """Write pictures, truth and stack.json into the folder; answers the number of pictures."""
    (folder / "truth").mkdir(parents=True, exist_ok=True)
    count = 0
    for picture in (*stack_pictures(case), sheet_picture(case)):
        (folder / f"{picture.name}.jpg").write_bytes(encode(picture.scan, picture.quality))
        write_truth(folder / "truth" / f"{picture.name}.json", picture.truth)
        count += 1
    (folder / "stack.json").write_text(json.dumps(manifest(), indent=1) + "\n", encoding="utf-8")
    return count


def write_truth(path: Path, truth: Truth) -> None:
    path.write_text(json.dumps(truth, ensure_ascii=False) + "\n", encoding="utf-8")
