"""Logos: a handful of geometric marks in two colours, as RGBA pictures."""

from __future__ import annotations

import math
from collections.abc import Callable

from PIL import Image, ImageChops, ImageDraw

from tests.press.typesetting import Colour

_SIDE = 960
_C = _SIDE / 2


def mark(name: str, first: Colour, second: Colour) -> Image.Image:
    """The mark of that name, square, on a transparent ground."""
    return MARKS[name](first, second)


def _ink(mask: Image.Image, colour: Colour) -> Image.Image:
    solid = Image.new("RGBA", mask.size, (*colour, 0))
    solid.putalpha(mask)
    return solid


def _mask() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    mask = Image.new("L", (_SIDE, _SIDE), 0)
    return mask, ImageDraw.Draw(mask)


def _turned(radius: float, degrees: float) -> tuple[float, float]:
    return _C + radius * math.cos(math.radians(degrees)), _C + radius * math.sin(math.radians(degrees))


def _facets(first: Colour, second: Colour) -> Image.Image:
    """A cube seen from above: three rhombs."""
    between: Colour = tuple((a * 2 + b) // 3 for a, b in zip(first, second, strict=True))  # type: ignore[assignment]  # three stay three
    picture = Image.new("RGBA", (_SIDE, _SIDE))
    for turn, colour in ((-90, second), (30, first), (150, between)):
        mask, pen = _mask()
        pen.polygon([(_C, _C), _turned(470, turn - 60), _turned(470, turn), _turned(470, turn + 60)], fill=255)
        picture.alpha_composite(_ink(mask, colour))
    return picture


def _moon(first: Colour, second: Colour) -> Image.Image:
    mask, pen = _mask()
    pen.ellipse((20, 20, 940, 940), fill=255)
    pen.ellipse((270, -30, 1020, 720), fill=0)
    picture = _ink(mask, first)
    star, pen = _mask()
    pen.ellipse((590, 240, 790, 440), fill=255)
    picture.alpha_composite(_ink(star, second))
    return picture


def _waves(first: Colour, second: Colour) -> Image.Image:
    """Three scales of the old wave pattern, seigaiha."""
    picture = Image.new("RGBA", (_SIDE, _SIDE))
    for left, top in ((240, 120), (0, 440), (480, 440)):
        mask, pen = _mask()
        for step, fill in enumerate((255, 0, 255, 0, 255)):
            inset = step * 48
            box = (left + inset, top + inset, left + 480 - inset, top + 480 - inset)
            pen.pieslice(box, 180, 360, fill=fill)
        picture.alpha_composite(_ink(mask, second if top == 120 else first))
    return picture


def _leaf(first: Colour, second: Colour) -> Image.Image:
    picture = Image.new("RGBA", (_SIDE, _SIDE))
    for tilt, colour in ((34, first), (-34, second)):
        one, pen = _mask()
        pen.ellipse((_C - 620, 60, _C + 160, 840), fill=255)
        other, pen = _mask()
        pen.ellipse((_C - 160, 60, _C + 620, 840), fill=255)
        lens = ImageChops.multiply(one, other).rotate(tilt, center=(_C, 880), resample=Image.Resampling.BICUBIC)
        picture.alpha_composite(_ink(lens, colour))
    return picture


def _fold(first: Colour, second: Colour) -> Image.Image:
    """A folded sheet: two triangles that share an edge."""
    picture = Image.new("RGBA", (_SIDE, _SIDE))
    for points, colour in (
        ([(40, 840), (480, 120), (480, 840)], first),
        ([(480, 120), (920, 840), (480, 600)], second),
    ):
        mask, pen = _mask()
        pen.polygon(points, fill=255)
        picture.alpha_composite(_ink(mask, colour))
    return picture


def _weave(first: Colour, second: Colour) -> Image.Image:
    picture = Image.new("RGBA", (_SIDE, _SIDE))
    for row in range(3):
        for column in range(3):
            mask, pen = _mask()
            x, y, across = 50 + column * 300, 50 + row * 300, (row + column) % 2 == 0
            box = (x, y + 70, x + 260, y + 190) if across else (x + 70, y, x + 190, y + 260)
            pen.rounded_rectangle(box, radius=60, fill=255)
            picture.alpha_composite(_ink(mask, first if across else second))
    return picture


def _arch(first: Colour, second: Colour) -> Image.Image:
    picture = Image.new("RGBA", (_SIDE, _SIDE))
    for inset, colour in ((0, first), (170, second), (340, first)):
        mask, pen = _mask()
        pen.rounded_rectangle((40 + inset, 60 + inset, 920 - inset, 1600), radius=440 - inset, fill=255)
        inner = inset + 90
        pen.rounded_rectangle((40 + inner, 60 + inner, 920 - inner, 1600), radius=440 - inner, fill=0)
        pen.rectangle((0, 880, _SIDE, _SIDE), fill=0)
        picture.alpha_composite(_ink(mask, colour))
    return picture


def _sunrise(first: Colour, second: Colour) -> Image.Image:
    mask, pen = _mask()
    pen.ellipse((230, 110, 730, 610), fill=255)
    pen.rectangle((0, 470, _SIDE, _SIDE), fill=0)
    picture = _ink(mask, second)
    lines, pen = _mask()
    for step, half in enumerate((440, 330, 220)):
        y = 540 + step * 120
        pen.rounded_rectangle((_C - half, y, _C + half, y + 62), radius=31, fill=255)
    picture.alpha_composite(_ink(lines, first))
    return picture


MARKS: dict[str, Callable[[Colour, Colour], Image.Image]] = {
    "facets": _facets,
    "moon": _moon,
    "waves": _waves,
    "leaf": _leaf,
    "fold": _fold,
    "weave": _weave,
    "arch": _arch,
    "sunrise": _sunrise,
}
