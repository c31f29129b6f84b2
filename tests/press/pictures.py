"""Pictures on cards: photographs without people or places, seals, and grounds of fine lines. All drawn, none taken."""

from __future__ import annotations

import math
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw

from tests.press.proof import Proof
from tests.press.typesetting import MM, Colour


def scenery(word: str, width: int, height: int) -> Image.Image:
    """Hills before a sky in haze, as RGBA; the same word gives the same view."""
    chance = Random(word)
    grain = np.random.default_rng(chance.getrandbits(32))
    top, low = np.array([chance.uniform(90, 200), 160, 215]), np.array([240, 225, chance.uniform(170, 230)])
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    picture = (top * (1 - rows) + low * rows) * np.ones((height, width, 1))
    x = np.arange(width) / width
    for depth in range(4):
        waves = sum(chance.uniform(0.2, 1) / n * np.sin(2 * math.pi * (n * x + chance.random())) for n in range(1, 9))
        ridge = height * (0.35 + 0.17 * depth) + waves * height * 0.05
        below = np.arange(height)[:, None] > ridge[None, :]
        hue = np.array([70 - 12 * depth, 120 - 18 * depth, chance.uniform(70, 150) - 18 * depth])
        picture[below] = picture[below] * 0.15 + hue * 0.85
    leaves = cv2.GaussianBlur(grain.standard_normal((height, width, 1)).astype(np.float32), (0, 0), 3)
    picture += leaves[:, :, None] * 25
    return Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).convert("RGBA")


def photograph(proof: Proof, word: str, left: float, top: float, size_mm: tuple[float, float]) -> None:
    width_mm, height_mm = size_mm
    proof.paste(scenery(word, round(width_mm * MM / 2), round(height_mm * MM / 2)), left, top, width_mm)


def seal(proof: Proof, text: str, left: float, top: float, side_mm: float, *, family: str = "ume_mincho") -> None:
    """A square seal in vermilion, four characters at most, worn at its edges. It is an image: no line is noted."""
    side = round(side_mm * MM)
    mask = Image.new("L", (side, side), 0)
    pen = ImageDraw.Draw(mask)
    pen.rounded_rectangle((2, 2, side - 3, side - 3), radius=side // 14, outline=255, width=max(2, side // 18))
    font = proof.case.face(family).at(side * 0.4)
    for place, sign in enumerate(text[:4]):
        centre = (side * (0.7 if place < 2 else 0.3), side * (0.28 if place % 2 == 0 else 0.72))
        pen.text(centre, sign, fill=255, font=font, anchor="mm")
    worn = np.random.default_rng(sum(text.encode())).random((side, side)) > 0.06
    picture = Image.new("RGBA", mask.size, (196, 46, 36, 0))
    picture.putalpha(Image.fromarray((np.asarray(mask) * worn * 0.86).astype(np.uint8)))
    proof.paste(picture, left, top, side_mm)


def pale(colour: Colour, share: float) -> Colour:
    """That share of the colour on white."""
    red, green, blue = (round(255 - (255 - c) * share) for c in colour)
    return red, green, blue


def stripes(proof: Proof, colour: Colour, step_mm: float, weight_pt: float = 0.25) -> None:
    """Level hairlines over the whole card."""
    y = step_mm
    while y < proof.height_mm:
        proof.rule(0, y, proof.width_mm, colour, weight_pt)
        y += step_mm


def guilloche(proof: Proof, colour: Colour) -> None:
    """Waves of fine lines, as on securities."""
    pen = ImageDraw.Draw(proof.picture)
    width = proof.picture.width
    for shift in range(-40, round(proof.height_mm) + 40, 3):
        points = [(x, shift * MM + math.sin(x / 260 + shift / 9) * 3.2 * MM) for x in range(0, width + 40, 40)]
        pen.line(points, fill=colour, width=2)
