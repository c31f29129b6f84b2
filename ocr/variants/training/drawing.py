"""Glyphs as readers meet them: between neighbours, in a row or a column, of any size and boldness, scanned and compressed."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ocr.variants.glyph import cut, ink_of
from ocr.variants.training.typefaces import Typeface

_NEIGHBOURS = "山田川本村野原井上下中藤木林石大小佐口内島高松橋沢三吉西東南北谷池岡部一之助子美太郎ノ々　　"
# Pixels of an em: 6 to 20 points at 300 dpi; drawn at one size, larger.
_SMALLEST, _LARGEST = 24, 84
_DRAWN = 96
# Ems of the piece of a line around it.
_LENGTH = 3.4


def worn_glyph(face: Typeface, sign: str, chance: Random) -> NDArray[np.float32] | None:
    """The sign in this typeface, printed, scanned and cut out. None where it cannot be cut."""
    em = round(_SMALLEST * (_LARGEST / _SMALLEST) ** chance.random())
    column = chance.random() < 0.3
    canvas = _printed(face, sign, chance, column=column)
    strip = _scanned(canvas, em, chance)
    if column:
        strip = np.ascontiguousarray(np.rot90(strip))
    middle = 0.5 + chance.gauss(0, 0.09) / _LENGTH
    return cut(ink_of(strip), middle, middle, sideways=column)


def _printed(face: Typeface, sign: str, chance: Random, *, column: bool) -> NDArray[np.uint8]:
    """Ink 0..255 of a piece of a line with the sign in its middle."""
    across = round(_DRAWN * chance.uniform(1.1, 1.6))
    advance = _DRAWN * chance.choice((1.0, 1.0, 1.0, chance.uniform(1.0, 1.5)))
    length = round(_DRAWN * _LENGTH)
    image = Image.new("L", (across, length) if column else (length, across), 0)
    draw = ImageDraw.Draw(image)
    font = face.at(_DRAWN)
    offset = chance.uniform(-0.5, 0.5) * (across - _DRAWN)
    for number, each in ((-1, _neighbour(face, chance)), (0, sign), (1, _neighbour(face, chance))):
        along = length / 2 + number * advance
        at = (across / 2 + offset, along) if column else (along, across / 2 + offset)
        draw.text(at, each, fill=255, font=font, anchor="mm")
    return np.asarray(image, np.uint8)


def _neighbour(face: Typeface, chance: Random) -> str:
    sign = chance.choice(_NEIGHBOURS)
    return sign if face.has(sign) else "　"


def _scanned(canvas: NDArray[np.uint8], em: int, chance: Random) -> NDArray[np.uint8]:
    """Bolder or thinner, a little turned, smaller, blurred, on a ground of some shade, with noise and JPEG."""
    boldness = chance.choice((-1, 0, 0, 0, 0, 1, 1, 2))
    if boldness:
        change = cv2.dilate if boldness > 0 else cv2.erode
        canvas = np.asarray(change(canvas, np.ones((1 + abs(boldness), 1 + abs(boldness)), np.uint8)), np.uint8)
    wide = em / _DRAWN * chance.uniform(0.93, 1.07)
    small = cv2.resize(canvas, None, fx=wide, fy=em / _DRAWN, interpolation=cv2.INTER_AREA)
    height, width = small.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), chance.gauss(0, 0.6), 1.0)
    matrix[:, 2] += np.array([chance.random(), chance.random()])
    small = cv2.warpAffine(small, matrix, (width, height))
    small = cv2.GaussianBlur(small, (0, 0), chance.uniform(0.2, 0.8))
    ground = chance.uniform(200, 255) if chance.random() < 0.85 else chance.uniform(10, 90)
    ink = chance.uniform(0, 90) if ground > 128 else chance.uniform(190, 255)
    noise = np.random.default_rng(chance.getrandbits(32)).normal(0, chance.uniform(0.5, 7), small.shape)
    grey = np.clip(ground + (ink - ground) / 255 * small + noise, 0, 255).astype(np.uint8)
    _, packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, chance.randint(55, 92)])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)
