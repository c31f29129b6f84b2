"""What cards are cut from: sizes, coloured and dark paper, pictures under the print, folds, rounded corners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageChops, ImageOps

from tests.press.proof import TRUTH_DPI, Proof, SetLine
from tests.press.typesetting import MM, Colour


class Ground(StrEnum):
    """What the print stands on."""

    PLAIN = "plain"
    COLOURED = "coloured"
    DARK = "dark"
    PICTURE = "picture"
    BORDER = "border"


@dataclass(frozen=True, slots=True)
class Stock:
    """size_mm is that of a landscape card; portrait ones are cut the other way round. folded: opened, two leaves high."""

    name: str
    size_mm: tuple[float, float] = (91.0, 55.0)
    corner_mm: float = 0.0
    folded: bool = False
    ground: Ground = Ground.PLAIN


# How often each is met. Japan's usual size leads; the sizes are those of printers' catalogues.
_SIZES: tuple[tuple[float, Stock], ...] = (
    (0.46, Stock("japanese")),
    (0.12, Stock("american", (88.9, 50.8))),
    (0.12, Stock("european", (85.0, 55.0))),
    (0.06, Stock("credit", (85.6, 54.0), corner_mm=3.2)),
    (0.06, Stock("rounded", corner_mm=4.0)),
    (0.05, Stock("small", (85.0, 49.0))),
    (0.04, Stock("square", (65.0, 65.0))),
    (0.03, Stock("square_small", (55.0, 55.0), corner_mm=2.0)),
    (0.06, Stock("folded", (91.0, 110.0), folded=True)),
)
# Printers keep print so far from the edge.
_MARGIN_MM = 2.5
_GROUNDS = (Ground.PLAIN,) * 13 + (Ground.COLOURED,) * 3 + (Ground.DARK,) * 2 + (Ground.PICTURE, Ground.BORDER)
_TINTS: tuple[Colour, ...] = (
    (250, 236, 214), (206, 226, 240), (244, 206, 206), (214, 232, 204), (198, 172, 134), (252, 226, 140), (226, 226, 226),
)  # fmt: skip


def draw_stock(chance: Random) -> Stock:
    (stock,) = chance.choices([stock for _, stock in _SIZES], [share for share, _ in _SIZES])
    return replace(stock, ground=chance.choice(_GROUNDS))


def print_on(stock: Stock, proof: Proof, chance: Random) -> Proof:
    """The proof's print on that stock, smaller where it would not fit; its lines keep their places on the paper."""
    cut = _cut(stock, proof)
    match stock.ground:
        case Ground.COLOURED:
            cut.picture = ImageChops.multiply(cut.picture, Image.new("RGB", cut.picture.size, chance.choice(_TINTS)))
        case Ground.DARK:
            cut.picture = _dyed(cut.picture, chance)
        case Ground.PICTURE:
            cut.picture = ImageChops.multiply(cut.picture, _landscape(cut.picture.size, chance))
        case Ground.BORDER:
            _draw_border(cut, chance)
        case Ground.PLAIN:
            pass
    return cut


def _cut(stock: Stock, proof: Proof) -> Proof:
    long, short = stock.size_mm
    upright = proof.height_mm > proof.width_mm
    # A folded card opens upwards when it is landscape and sidewards when it is portrait: the print is on one leaf.
    width, height = (short, long) if upright else (long, short)
    leaf = (width / 2, height) if stock.folded and upright else (width, height / 2) if stock.folded else (width, height)
    scale = min(1.0, leaf[0] / proof.width_mm, leaf[1] / proof.height_mm)
    if scale > 0.9 and _spare_mm(proof) > _MARGIN_MM + max(proof.width_mm - leaf[0], proof.height_mm - leaf[1]) / 2:
        # Nearly the size it was set for: trimmed, so that colour bands still run off the paper.
        scale = 1.0
    cut = Proof(proof.case, width, height, proof.paper)
    left = (leaf[0] - proof.width_mm * scale) / 2
    top = height - leaf[1] + (leaf[1] - proof.height_mm * scale) / 2
    print_ = proof.picture.resize((round(proof.picture.width * scale), round(proof.picture.height * scale)))
    cut.picture.paste(print_, (round(left * MM), round(top * MM)))
    cut.lines = [_moved(line, left, top, scale) for line in proof.lines]
    if stock.folded:
        _crease(cut, upright=upright)
    return cut


def _spare_mm(proof: Proof) -> float:
    """How far the print stays away from the nearest side."""
    mm = TRUTH_DPI / 25.4
    return min(
        min(line.left, line.top, proof.width_mm * mm - line.right, proof.height_mm * mm - line.bottom) / mm
        for line in proof.lines
    )


def _moved(line: SetLine, left_mm: float, top_mm: float, scale: float) -> SetLine:
    dx, dy = left_mm / 25.4 * TRUTH_DPI, top_mm / 25.4 * TRUTH_DPI
    return replace(
        line,
        left=line.left * scale + dx,
        right=line.right * scale + dx,
        top=line.top * scale + dy,
        bottom=line.bottom * scale + dy,
        size_px=line.size_px * scale,
    )


def _crease(cut: Proof, *, upright: bool) -> None:
    shade = (214, 212, 208)
    if upright:
        cut.pillar(cut.width_mm / 2, 0, cut.height_mm, shade, 0.6)
    else:
        cut.rule(0, cut.height_mm / 2, cut.width_mm, shade, 0.6)


def _dyed(picture: Image.Image, chance: Random) -> Image.Image:
    """Light ink on a dark sheet; what is dark already stays."""
    grey = np.asarray(picture.convert("L"))
    if float(np.median(grey)) < 128:
        return picture
    dark = chance.choice([(24, 26, 32), (18, 38, 78), (70, 18, 30), (20, 58, 46), (52, 52, 56)])
    return ImageOps.colorize(ImageOps.invert(picture.convert("L")), dark, (244, 240, 228))


def _landscape(size: tuple[int, int], chance: Random) -> Image.Image:
    """A faint photograph under the print: soft shapes in a few colours, light enough to read on."""
    grain = np.random.default_rng(chance.getrandbits(32))
    small = grain.uniform(0, 1, (9, 14, 3)).astype(np.float32)
    small[:5] += np.array([0.1, 0.3, 0.6], np.float32)
    smooth = cv2.resize(small, size, interpolation=cv2.INTER_CUBIC)
    return Image.fromarray((np.clip(smooth, 0, 1) * 75 + 180).astype(np.uint8))


def _draw_border(cut: Proof, chance: Random) -> None:
    """A printed frame near the edge: a rule, or a coloured margin as wide as a printer leaves it."""
    colour: Colour = chance.choice([(40, 60, 110), (150, 40, 40), (30, 30, 30), (170, 140, 80)])
    inset, weight = chance.choice([(2.5, 0.25), (3.0, 0.6), (1.2, 1.2)])
    left, top, right, bottom = inset, inset, cut.width_mm - inset, cut.height_mm - inset
    for box in (
        (left, top, right, top + weight),
        (left, bottom - weight, right, bottom),
        (left, top, left + weight, bottom),
        (right - weight, top, right, bottom),
    ):
        cut.box(*box, colour)


def sizes_of(proofs: Sequence[Proof]) -> list[tuple[float, float]]:
    return [(proof.width_mm, proof.height_mm) for proof in proofs]
