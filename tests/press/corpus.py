"""Any number of cards by seed, as feeders and flatbeds of every kind deliver them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.press.affiliations import draw_affiliation
from tests.press.layouts import LAYOUTS
from tests.press.order import house_order
from tests.press.printing import print_card
from tests.press.proof import Proof
from tests.press.samples import write_truth
from tests.press.scanner import Lid, Machine, Pose, encode, feed
from tests.press.truth import Truth, card_truth, fed_truth
from tests.press.typecase import TypeCase


def draw_machine(chance: Random) -> Machine:
    """From a clean office scanner to a worn one."""
    return Machine(
        lid=chance.choice(list(Lid)),
        noise=chance.uniform(1, 4),
        gains=(chance.uniform(0.97, 1), chance.uniform(0.97, 1), chance.uniform(0.95, 1)),
        show_through=chance.uniform(0, 0.07),
        dust=chance.randint(0, 10),
        streak=chance.random() < 0.3,
        quality=chance.randint(68, 90),
    )


def draw_pose(chance: Random) -> Pose:
    return Pose(chance.choice((0, 0, 0, 90, 180, 270)), round(chance.uniform(-4, 4), 3))


def draw_card(layout: str, seed: int, case: TypeCase) -> tuple[Proof, Truth]:
    """A card in that layout; the same seed gives the same card."""
    chosen, chance = LAYOUTS[layout], Random(f"{layout} {seed}")
    proof = print_card(layout, house_order(draw_affiliation(chance, chosen.offices)), case)
    return proof, card_truth(proof, f"{layout}_{seed}", layout, chosen.side)


def write_cards(folder: Path, count: int, seed: int, layouts: Sequence[str], case: TypeCase) -> int:
    """Feeder scans, the layouts in turn; answers the count."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        layout = layouts[number % len(layouts)]
        chance = Random(f"feeder {layout} {seed} {number}")
        proof, truth = draw_card(layout, seed * 10_000 + number, case)
        behind, _ = draw_card(layout, seed * 10_000 + number + 5_000, case)
        other = behind if chance.random() < 0.4 else Proof(case, proof.width_mm, proof.height_mm)
        pose, machine = draw_pose(chance), draw_machine(chance)
        scan = feed(proof, other, pose, machine, chance)
        (folder / f"{truth['id']}.jpg").write_bytes(encode(scan, machine.quality))
        write_truth(folder / f"{truth['id']}.json", fed_truth(truth, scan, pose, machine))
    return count
