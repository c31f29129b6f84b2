"""What print stands on beside plain paper: rough papers, grids, wedges of colour, round stamps. All drawn."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageDraw

from tests.press.proof import Proof
from tests.press.typesetting import MM, Colour

Point = tuple[float, float]


def rough_paper(proof: Proof, colour: Colour, strength: float, seed: int) -> None:
    """Fibres in a tinted sheet; `strength` in levels of grey."""
    grain = np.random.default_rng(seed)
    width, height = proof.picture.size
    coarse = grain.standard_normal((height // 6, width // 6)).astype(np.float32)
    long = cv2.GaussianBlur(coarse, (0, 0), sigmaX=3.0, sigmaY=0.7) * 3 + cv2.GaussianBlur(coarse, (0, 0), 0.8)
    fibres = cv2.resize(long, (width, height), interpolation=cv2.INTER_LINEAR)
    sheet = np.array(colour, np.float32) + fibres[:, :, None] * strength
    proof.picture.paste(Image.fromarray(np.clip(sheet, 0, 255).astype(np.uint8)))


def grid(proof: Proof, colour: Colour, step_mm: float) -> None:
    """Squared paper in hairlines."""
    for count in range(1, int(proof.height_mm / step_mm) + 1):
        proof.rule(0, count * step_mm, proof.width_mm, colour, 0.2)
    for count in range(1, int(proof.width_mm / step_mm) + 1):
        proof.pillar(count * step_mm, 0, proof.height_mm, colour, 0.2)


def wedge(proof: Proof, points_mm: list[Point], colour: Colour) -> None:
    pen = ImageDraw.Draw(proof.picture)
    pen.polygon([(x * MM, y * MM) for x, y in points_mm], fill=colour)


def ring(proof: Proof, centre: Point, radius_mm: float, colour: Colour, *, weight_mm: float = 0.3) -> None:
    pen = ImageDraw.Draw(proof.picture)
    (x, y), r = centre, radius_mm
    box = ((x - r) * MM, (y - r) * MM, (x + r) * MM, (y + r) * MM)
    pen.ellipse(box, outline=colour, width=max(1, round(weight_mm * MM)))


def disc(proof: Proof, centre: Point, radius_mm: float, colour: Colour) -> None:
    pen = ImageDraw.Draw(proof.picture)
    (x, y), r = centre, radius_mm
    pen.ellipse(((x - r) * MM, (y - r) * MM, (x + r) * MM, (y + r) * MM), fill=colour)


def round_picture(picture: Image.Image) -> Image.Image:
    """The middle of an RGBA picture, cut to a circle."""
    side = min(picture.size)
    left, top = (picture.width - side) // 2, 0
    cut = picture.crop((left, top, left + side, top + side))
    mask = Image.new("L", cut.size, 0)
    ImageDraw.Draw(mask).ellipse((0, 0, side - 1, side - 1), fill=255)
    cut.putalpha(mask)
    return cut
