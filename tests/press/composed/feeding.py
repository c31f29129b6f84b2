"""Composed cards as a feeder delivers them, with their truth."""

from __future__ import annotations

from pathlib import Path
from random import Random

from tests.press.composed.card import compose
from tests.press.corpus import draw_machine, draw_pose
from tests.press.proof import Proof
from tests.press.samples import write_truth
from tests.press.scanner import encode, feed
from tests.press.truth import fed_truth
from tests.press.typecase import TypeCase

_A_SEED = 100_000  # cards; so many apart lie the numbers of two seeds


def numbers_of(seed: int, count: int) -> range:
    """The numbers of a seed's first cards."""
    return range(seed * _A_SEED, seed * _A_SEED + count)


def write_composed(folder: Path, count: int, seed: int, case: TypeCase) -> int:
    """Feeder scans of composed cards; answers the count."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers_of(seed, count):
        chance = Random(f"feeder composed {number}")
        proof, truth = compose(number, case)
        behind = Proof(case, proof.width_mm, proof.height_mm)
        if chance.random() < 0.4:
            behind = _other_side(number, proof, case, behind)
        pose, machine = draw_pose(chance), draw_machine(chance)
        scan = feed(proof, behind, pose, machine, chance)
        (folder / f"{truth['id']}.jpg").write_bytes(encode(scan, machine.quality))
        write_truth(folder / f"{truth['id']}.json", fed_truth(truth, scan, pose, machine))
    return count


def _other_side(number: int, proof: Proof, case: TypeCase, blank: Proof) -> Proof:
    """What shows through: another card, where it is of the same size."""
    other, _ = compose(number + _A_SEED // 2, case)
    return other if (other.width_mm, other.height_mm) == (proof.width_mm, proof.height_mm) else blank
