"""What goes wrong with a picture, one function for each fault. Each gives the page, its quads and its dpi."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.press.bed import Corner
from tests.press.corpus import draw_machine, draw_pose
from tests.press.proof import TRUTH_DPI, Proof
from tests.press.samples import write_truth
from tests.press.scanner import LaidCard, Machine, Scan, encode, feed, flatbed
from tests.press.sheets import draw_stocked
from tests.press.stock import Stock
from tests.press.truth import Truth, photo_truth
from tests.press.typecase import TypeCase

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A scan with its fault; dpi is the scan's own."""

    scan: Scan
    dpi: int = TRUTH_DPI


def blurred(scan: Scan, chance: Random) -> Spoilt:
    """Out of focus, or drawn while it moved: beyond three pixels lines are misread."""
    sigma = chance.uniform(3.4, 6.0)
    return _with(scan, cv2.GaussianBlur(scan.pixels, (0, 0), sigma))


def too_dark(scan: Scan, chance: Random) -> Spoilt:
    """A lamp at its end: white paper comes out as dark grey, the noise as ever."""
    gain = chance.uniform(0.14, 0.32)
    grain = np.random.default_rng(chance.getrandbits(32)).normal(0, 2, scan.pixels.shape)
    return _with(scan, scan.pixels * gain + grain)


def glare(scan: Scan, chance: Random) -> Spoilt:
    """A lamp mirrored in a glossy card: a blot of light in which print vanishes."""
    height, width = scan.pixels.shape[:2]
    quad = np.array(scan.quads[0])
    x, y = quad.mean(axis=0) + np.array([chance.uniform(-0.2, 0.2), chance.uniform(-0.2, 0.2)]) * np.ptp(quad, axis=0)
    reach = chance.uniform(0.16, 0.3) * float(np.ptp(quad, axis=0).min())
    rows, columns = np.mgrid[:height, :width]
    stretch = chance.uniform(1, 2.2)
    distance = np.hypot((columns - x) / stretch, rows - y) / reach
    light = 330 / (1 + np.exp((distance - 1) * chance.uniform(5, 12)))
    return _with(scan, scan.pixels + light[:, :, None])


def cut_off(scan: Scan, chance: Random) -> Spoilt:
    """The card was fed askew or lies over the glass's rim: the picture ends before the card does."""
    left, top = np.min(scan.quads[0], axis=0)
    right, bottom = np.max(scan.quads[0], axis=0)
    height, width = scan.pixels.shape[:2]
    share = chance.uniform(0.06, 0.25)
    side = chance.randrange(4)
    x0 = round(left + share * (right - left)) if side == 0 else 0
    y0 = round(top + share * (bottom - top)) if side == 1 else 0
    x1 = round(right - share * (right - left)) if side == 2 else width
    y1 = round(bottom - share * (bottom - top)) if side == 3 else height
    moved = [[(x - x0, y - y0) for x, y in quad] for quad in scan.quads]
    return Spoilt(Scan(np.ascontiguousarray(scan.pixels[y0:y1, x0:x1]), moved))


def low_resolution(scan: Scan, chance: Random) -> Spoilt:
    """Scanned at a fax machine's resolution."""
    dpi = chance.choice((75, 100, 120))
    small = cv2.resize(scan.pixels, None, fx=dpi / TRUTH_DPI, fy=dpi / TRUTH_DPI, interpolation=cv2.INTER_AREA)
    quads: list[list[Corner]] = [[(x * dpi / TRUTH_DPI, y * dpi / TRUTH_DPI) for x, y in quad] for quad in scan.quads]
    return Spoilt(Scan(np.asarray(small, np.uint8), quads), dpi)


def none(scan: Scan, chance: Random) -> Spoilt:
    """Nothing: for counting false alarms."""
    del chance
    return Spoilt(scan)


Spoil = Callable[[Scan, Random], Spoilt]
SPOILT: dict[str, Spoil] = {each.__name__: each for each in (blurred, too_dark, glare, cut_off, low_resolution, none)}


def overlapping(below: tuple[Stock, Proof], above: tuple[Stock, Proof], machine: Machine, chance: Random) -> Scan:
    """Two cards fed as one, or laid on each other: the upper one hides a good part of the lower."""
    wide, high = below[1].width_mm, below[1].height_mm
    x, y = wide / 2 + 45, high / 2 + 45
    shift = (
        chance.choice((-1, 1)) * chance.uniform(0.15, 0.5) * wide,
        chance.choice((-1, 1)) * chance.uniform(0.1, 0.4) * high,
    )
    lower = LaidCard(below[1], (x, y), chance.uniform(-3, 3), below[0].corner_mm)
    upper = LaidCard(above[1], (x + shift[0], y + shift[1]), chance.uniform(-9, 9), above[0].corner_mm)
    return flatbed([lower, upper], machine, chance, (wide + 90, high + 90))


def write_faults(folder: Path, count: int, seed: int, layouts: Sequence[str], case: TypeCase) -> int:
    """Each fault so often; answers the count of pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        for fault in (*SPOILT, "overlapping", "blank"):
            chance = Random(f"fault {fault} {seed} {number}")
            machine = replace(draw_machine(chance), streak=False)
            stock, proof, card = draw_stocked(layouts, f"{fault} {seed} {number}", case)
            truths = [card]
            blank = Proof(case, proof.width_mm, proof.height_mm)
            if fault == "overlapping":
                other_stock, other, other_card = draw_stocked(layouts, f"{fault} over {seed} {number}", case)
                spoilt = Spoilt(overlapping((stock, proof), (other_stock, other), machine, chance))
                truths = [card, other_card]
            else:
                front, back = (blank, proof) if fault == "blank" else (proof, blank)
                scan = feed(front, back, draw_pose(chance), machine, chance, corner_mm=stock.corner_mm)
                spoilt = SPOILT.get(fault, none)(scan, chance)
                truths = [card | {"lines": [], "fields": {}}] if fault == "blank" else truths
            name = f"{fault}_{seed}_{number}"
            (folder / f"{name}.jpg").write_bytes(encode(spoilt.scan, machine.quality, spoilt.dpi))
            write_truth(folder / f"{name}.json", _truth(truths, spoilt, fault, machine))
    return count * (len(SPOILT) + 2)


def _truth(cards: Sequence[Truth], spoilt: Spoilt, fault: str, machine: Machine) -> Truth:
    truth = photo_truth(cards, spoilt.scan)
    for entry in truth["cards"]:
        entry["card"]["dpi"] = spoilt.dpi
    return truth | {"kind": "fault", "fault": fault, "background": str(machine.lid)}


def _with(scan: Scan, pixels: cv2.typing.MatLike) -> Spoilt:
    return Spoilt(Scan(np.clip(pixels, 0, 255).astype(np.uint8), scan.quads))
