"""A4 sheets from a flatbed, with any number of cards of any size, and feeder scans of cards of any size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.press.corpus import draw_card, draw_machine, draw_pose
from tests.press.glass import Order, Place, arrange
from tests.press.proof import Proof
from tests.press.samples import write_truth
from tests.press.scanner import LaidCard, Lid, Machine, encode, feed, flatbed
from tests.press.stock import Stock, draw_stock, print_on, sizes_of
from tests.press.truth import Truth, card_truth, fed_truth, sheet_truth
from tests.press.typecase import TypeCase

# Of the sheets, so many lie under a lid as white as the paper, with next to no shadow.
_HARD_SHARE = 0.15


def draw_stocked(layouts: Sequence[str], seed: str, case: TypeCase) -> tuple[Stock, Proof, Truth]:
    """A card of any stock in one of the layouts, with its truth. The same seed gives the same card."""
    chance = Random(f"stock {seed}")
    layout, stock = chance.choice(layouts), draw_stock(chance)
    proof, truth = draw_card(layout, chance.randrange(10**9), case)
    printed = print_on(stock, proof, chance)
    again = card_truth(printed, truth["id"], layout, truth["side"])
    # What the card's own truth says beyond its print stays as it was.
    return stock, printed, truth | {key: again[key] for key in ("size_mm", "size_px", "lines")} | {"stock": stock.name}


def laid_at(places: Sequence[Place], stocked: Sequence[tuple[Stock, Proof, Truth]]) -> list[LaidCard]:
    """The cards at their places, which count them as draw_stocked gave them."""
    chosen = [(place, *stocked[place.number]) for place in places]
    return [LaidCard(proof, place.centre_mm, place.angle_deg, stock.corner_mm) for place, stock, proof, _ in chosen]


def write_sheets(folder: Path, count: int, seed: int, layouts: Sequence[str], case: TypeCase) -> int:
    """A4 sheets with 1 to 12 cards; answers the count."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        chance = Random(f"flatbed {seed} {number}")
        hard = chance.random() < _HARD_SHARE
        machine = _hard(draw_machine(chance), chance) if hard else _glass(draw_machine(chance), chance)
        stocked = [draw_stocked(layouts, f"{seed} {number} {place}", case) for place in range(chance.randint(1, 12))]
        order = chance.choice(list(Order))
        places = arrange(sizes_of([proof for _, proof, _ in stocked]), order, chance)
        laid = laid_at(places, stocked)
        truths = [stocked[each.number][2] for each in places]
        scan = flatbed(laid, machine, chance)
        truth = sheet_truth(truths, [each.angle_deg for each in places], scan, machine)
        name = f"sheet_{seed}_{number}"
        (folder / f"{name}.jpg").write_bytes(encode(scan, machine.quality))
        write_truth(folder / f"{name}.json", truth | {"kind": "sheet", "order": str(order), "hard": hard})
    return count


def write_fed(folder: Path, count: int, seed: int, layouts: Sequence[str], case: TypeCase) -> int:
    """Feeder scans of cards of any stock; answers the count."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        chance = Random(f"fed {seed} {number}")
        stock, proof, card = draw_stocked(layouts, f"fed {seed} {number}", case)
        pose, machine = draw_pose(chance), draw_machine(chance)
        behind = Proof(case, proof.width_mm, proof.height_mm)
        scan = feed(proof, behind, pose, machine, chance, corner_mm=stock.corner_mm)
        name = f"fed_{seed}_{number}"
        (folder / f"{name}.jpg").write_bytes(encode(scan, machine.quality))
        write_truth(folder / f"{name}.json", fed_truth(card, scan, pose, machine) | {"kind": "feeder"})
    return count


def _glass(machine: Machine, chance: Random) -> Machine:
    """A flatbed's lid: white more often than not, its shadow visible."""
    lid = chance.choice((Lid.WHITE, Lid.WHITE, Lid.GREY, Lid.BLACK))
    return replace(machine, lid=lid, streak=False, shadow=chance.uniform(0.05, 0.3))


def _hard(machine: Machine, chance: Random) -> Machine:
    """A lid as white as paper, pressed down so that edges throw hardly a shadow."""
    level = chance.randint(247, 253)
    return replace(
        machine, lid=Lid.WHITE, level=(level, level, level - 1), streak=False, shadow=chance.uniform(0.012, 0.03)
    )
