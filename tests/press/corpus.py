"""Any number of cards by seed, as feeders and flatbeds of every kind deliver them."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.press.judge.repertoire import REPERTOIRE as JUDGE
from tests.press.layouts import LAYOUTS, Half
from tests.press.opened.repertoire import REPERTOIRE as OPENED
from tests.press.order import Look, PrintOrder
from tests.press.printing import print_card
from tests.press.proof import TRUTH_DPI, Proof, SetLine
from tests.press.repertoire import Repertoire
from tests.press.rules.repertoire import REPERTOIRE as RULES
from tests.press.samples import write_truth
from tests.press.scanner import Lid, Machine, Pose, encode, feed
from tests.press.truth import Truth, card_truth, fed_truth
from tests.press.typecase import MissingGlyphError, TypeCase

REPERTOIRES: dict[Half, Repertoire] = {"rules": RULES, "opened": OPENED, "judge": JUDGE}
_ATTEMPTS = 20
_CRAMPED_LOOKS = 12  # what so many looks cannot set is too long for the layout in any


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
    """A card in that layout, from the repertoire of its half; the same seed gives the same card.

    A look whose typefaces lack one of its characters, or are too wide, gives way to the house's next; a card that no look can
    set is drawn anew.
    """
    chosen = LAYOUTS[layout]
    repertoire = REPERTOIRES[chosen.half]
    drawn = (
        repertoire.affiliation(Random(f"{layout} {seed} {attempt}"), chosen.offices) for attempt in itertools.count()
    )
    suited = (card for card in drawn if re.search(chosen.houses, card.company.name.ja))
    for card in itertools.islice(suited, _ATTEMPTS):
        proof = _printed(layout, repertoire.orders(card), case)
        if proof is not None:
            return proof, card_truth(proof, f"{layout}_{seed}", layout, chosen.side, chosen.half)
    raise MissingGlyphError(f"no typeface sets any card of {layout} {seed}")


def _printed(layout: str, orders: Sequence[PrintOrder], case: TypeCase) -> Proof | None:
    """The card in the first look that sets it. What some typefaces could not set is not tried again in the same ones."""
    cramped = 0
    failed: dict[tuple[object, ...], bool] = {}  # by typefaces, whether for want of room
    for order in orders:
        faces = _faces(order.look, case)
        if faces not in failed:
            failed[faces] = False
            with contextlib.suppress(MissingGlyphError):
                proof = print_card(layout, order, case)
                if not is_cramped(proof):
                    return proof
                failed[faces] = True
        cramped += failed[faces]
        if cramped == _CRAMPED_LOOKS:
            break
    return None


def _faces(look: Look, case: TypeCase) -> tuple[object, ...]:
    """All by which two looks could differ in the room they take."""
    families = (look.japanese, look.latin, look.heading)
    weights = ("light", "regular", "medium", "bold")
    return look.text(1).latin_scale, *(
        family and case.face(family, weight) for family in families for weight in weights
    )


def is_cramped(proof: Proof) -> bool:
    """Whether a line only fitted in type that no printing house takes orders for."""
    return any(line.size_px * 72 / TRUTH_DPI < _least_pt(line) for line in proof.lines)


def _least_pt(line: SetLine) -> float:
    """Nobody chooses the size of ruby: it follows from the name's."""
    return 3.2 if {value.field for value in line.line.values} == {"name_kana"} else 4.3


def write_cards(folder: Path, count: int, seed: int, layouts: Sequence[str], case: TypeCase) -> int:
    """Feeder scans, the layouts in turn; answers the count."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        layout = layouts[number % len(layouts)]
        chance = Random(f"feeder {layout} {seed} {number}")
        proof, truth = draw_card(layout, seed * 10_000 + number, case)
        other = Proof(case, proof.width_mm, proof.height_mm)
        if chance.random() < 0.4:
            other, _ = draw_card(layout, seed * 10_000 + number + 5_000, case)
        pose, machine = draw_pose(chance), draw_machine(chance)
        scan = feed(proof, other, pose, machine, chance, corner_mm=LAYOUTS[layout].corner_mm)
        (folder / f"{truth['id']}.jpg").write_bytes(encode(scan, machine.quality))
        write_truth(folder / f"{truth['id']}.json", fed_truth(truth, scan, pose, machine))
    return count
