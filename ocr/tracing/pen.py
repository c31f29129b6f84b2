"""Draws outlines, numbers and text on a picture, all in the shipped font, whatever the system has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from ocr.geometry import Quad
from ocr.tracing.palette import GROUND, INK
from resources.fonts import font_files

_DASH_PX = 7
_NUMBER_PX = 17
_ELLIPSIS = "…"
_SMALLEST = 0.6

Run = tuple[str, str]
"""Text and its colour."""


@cache
def font(size_px: int) -> ImageFont.FreeTypeFont:
    japanese = font_files()[-1]
    return ImageFont.truetype(str(japanese), size_px)


@dataclass(frozen=True, slots=True)
class Pen:
    """scale: picture pixels of what is drawn to pixels of the canvas; left, top: where that picture lies on it."""

    draw: ImageDraw.ImageDraw
    scale: float = 1.0
    left: int = 0
    top: int = 0

    def outline(self, quad: Quad, colour: str, *, width_px: int = 3, dashed: bool = False) -> None:
        corners = [self._at(*corner) for corner in quad.corners]
        for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
            for piece in _dashes(start, end) if dashed else ((start, end),):
                self.draw.line(piece, fill=colour, width=width_px)

    def reading_start(self, quad: Quad, colour: str) -> None:
        """A wedge in the corner where reading begins, so that a wrong turn is seen."""
        a, b, d = quad.top_left, quad.top_right, quad.bottom_left
        share = 0.09
        along = (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))
        down = (a[0] + share * (d[0] - a[0]), a[1] + share * (d[1] - a[1]))
        self.draw.polygon([self._at(*a), self._at(*along), self._at(*down)], fill=colour)

    def number(self, quad: Quad, number: str, colour: str, size_px: int = _NUMBER_PX) -> None:
        """A filled tag at the beginning of the box, outside of it where the canvas has room."""
        x, y = self._at(*quad.top_left)
        self.tag((max(0, x - size_px * 1.1), max(0, y - size_px * 0.9)), number, colour, size_px)

    def tag(self, at: tuple[float, float], text: str, colour: str, size_px: int = _NUMBER_PX) -> float:
        """A filled tag with its top-left corner there. Its width in pixels."""
        x, y = at
        width = max(font(size_px).getlength(text) + size_px * 0.5, size_px * 1.3)
        self.draw.rounded_rectangle((x, y, x + width, y + size_px * 1.3), radius=size_px * 0.3, fill=colour)
        self.draw.text((x + width / 2, y + size_px * 0.66), text, fill=GROUND, font=font(size_px), anchor="mm")
        return float(width)

    def write(self, at: tuple[float, float], runs: Iterable[Run], size_px: int, room_px: float) -> None:
        """One line of coloured runs, its middle at that height. What is too long gets smaller before it is cut."""
        runs = tuple(runs)
        x, y = at
        length = font(size_px).getlength("".join(text for text, _ in runs))
        size_px = max(round(size_px * _SMALLEST), min(size_px, int(size_px * room_px / max(length, 1))))
        end = x + room_px
        for text, colour in runs:
            shown = _fitting(text, size_px, end - x)
            self.draw.text((x, y), shown, fill=colour, font=font(size_px), anchor="lm")
            x += font(size_px).getlength(shown)
            if shown != text:
                return

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return (self.left + x * self.scale, self.top + y * self.scale)


def plain(text: str, colour: str = INK) -> Sequence[Run]:
    return ((text, colour),)


def canvas(width_px: int, height_px: int) -> Image.Image:
    return Image.new("RGB", (width_px, height_px), GROUND)


def _fitting(text: str, size_px: int, room_px: float) -> str:
    if font(size_px).getlength(text) <= room_px:
        return text
    while text and font(size_px).getlength(text + _ELLIPSIS) > room_px:
        text = text[:-1]
    return text + _ELLIPSIS


def _dashes(
    start: tuple[float, float], end: tuple[float, float]
) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    count = max(1, round(length / (2 * _DASH_PX)))
    for index in range(count):
        first, last = index / count, (index + 0.6) / count
        yield (_between(start, end, first), _between(start, end, last))


def _between(start: tuple[float, float], end: tuple[float, float], share: float) -> tuple[float, float]:
    return (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))
