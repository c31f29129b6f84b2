"""Small signs before numbers and addresses, where a card has no words for them. They are images: no line is noted."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image, ImageDraw

from tests.press.proof import Proof
from tests.press.typesetting import Colour

_SIDE = 240
Pen = ImageDraw.ImageDraw


def _phone(pen: Pen) -> None:
    pen.arc((40, 40, 330, 330), 110, 245, fill=255, width=52)
    pen.rounded_rectangle((40, 150, 110, 225), radius=22, fill=255)
    pen.rounded_rectangle((110, 20, 185, 85), radius=22, fill=255)


def _mobile(pen: Pen) -> None:
    pen.rounded_rectangle((70, 14, 170, 226), radius=20, fill=255)
    pen.rectangle((84, 44, 156, 176), fill=0)


def _mail(pen: Pen) -> None:
    pen.rectangle((20, 56, 220, 184), fill=255)
    pen.line([(24, 62), (120, 134), (216, 62)], fill=0, width=14)


def _globe(pen: Pen) -> None:
    pen.ellipse((24, 24, 216, 216), outline=255, width=16)
    pen.ellipse((80, 24, 160, 216), outline=255, width=14)
    pen.line([(24, 120), (216, 120)], fill=255, width=14)


def _place(pen: Pen) -> None:
    pen.ellipse((55, 14, 185, 144), fill=255)
    pen.polygon([(66, 110), (174, 110), (120, 230)], fill=255)
    pen.ellipse((95, 54, 145, 104), fill=0)


def _camera(pen: Pen) -> None:
    pen.rounded_rectangle((24, 24, 216, 216), radius=56, outline=255, width=20)
    pen.ellipse((76, 76, 164, 164), outline=255, width=18)
    pen.ellipse((166, 50, 190, 74), fill=255)


PICTOGRAMS: dict[str, Callable[[Pen], None]] = {
    "phone": _phone,
    "mobile": _mobile,
    "mail": _mail,
    "globe": _globe,
    "place": _place,
    "camera": _camera,
}


def pictogram(proof: Proof, name: str, left: float, top: float, *, side_mm: float, colour: Colour) -> None:
    """The sign of that name, square."""
    mask = Image.new("L", (_SIDE, _SIDE), 0)
    PICTOGRAMS[name](ImageDraw.Draw(mask))
    picture = Image.new("RGBA", mask.size, (*colour, 0))
    picture.putalpha(mask)
    proof.paste(picture, left, top, side_mm)
