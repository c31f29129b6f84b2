"""Draw the reliability diagram of saved figures: `python -m ocr.evaluation.diagram FIGURES.json OUT.png`.

Both axes are log-odds, so that 99 % and 99.9 % lie as far apart as 90 % and 99 %. A point on the line is honest, above it
too modest, below it boastful. Bars are one standard error (Wilson) each way; the number is how many values it rests on.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from ocr.evaluation.curve import lower
from ocr.evaluation.figures import Figures, load
from ocr.evaluation.tally import HORIZONTAL, UPRIGHT_LINES, Bin
from ocr.fields.confidence.calibration import log_odds
from resources.fonts import font_files

_SIDE, _MARGIN = 640, 90
_TICKS = (0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9999)
# Fewer values make no point.
_FEWEST = 10
_INK, _GRID, _PAPER = (40, 44, 52), (222, 225, 230), (255, 255, 255)
_SERIES = {
    HORIZONTAL: ("横書き / horizontal", (0, 98, 155)),
    UPRIGHT_LINES: ("縦書き・混在 / vertical, mixed", (186, 73, 0)),
}


def drawn(figures: Figures, font_file: Path) -> Image.Image:
    """Both directions of print in one square; labels in both languages, so the font must have Japanese."""
    picture = Image.new("RGB", (_SIDE + 2 * _MARGIN, _SIDE + 2 * _MARGIN), _PAPER)
    draw = ImageDraw.Draw(picture)
    small, large = (ImageFont.truetype(str(font_file), size) for size in (15, 19))
    _axes(draw, small, large)
    for number, (part, (label, colour)) in enumerate(_SERIES.items()):
        draw.text((_MARGIN + _SIDE - 16, _MARGIN + _SIDE - 60 + 26 * number), f"{label} ●", colour, large, anchor="rm")
        if part in figures.tallies:
            for each in figures.tallies[part].bins:
                _point(draw, each, colour, small, shift=-5 + 10 * number)
    return picture


def _axes(draw: ImageDraw.ImageDraw, small: ImageFont.FreeTypeFont, large: ImageFont.FreeTypeFont) -> None:
    low, high = _place(_TICKS[0]), _place(_TICKS[-1])
    for tick in _TICKS:
        at = _place(tick)
        label = f"{100 * tick:g}"
        draw.line((_across(at), _down(low), _across(at), _down(high)), _GRID)
        draw.line((_across(low), _down(at), _across(high), _down(at)), _GRID)
        draw.text((_across(at), _down(low) + 8), label, _INK, small, anchor="mt")
        draw.text((_across(low) - 8, _down(at)), label, _INK, small, anchor="rm")
    draw.line((_across(low), _down(low), _across(high), _down(high)), _INK, 2)
    middle = _MARGIN + _SIDE / 2
    draw.text((middle, _MARGIN + _SIDE + 58), "名乗った確かさ % / claimed", _INK, large, anchor="mm")
    draw.text((_MARGIN, _MARGIN - 30), "実際に正しかった割合 % / counted as right", _INK, large, anchor="lm")


def _point(
    draw: ImageDraw.ImageDraw,
    counted: Bin,
    colour: tuple[int, int, int],
    font: ImageFont.FreeTypeFont,
    *,
    shift: int,
) -> None:
    if counted.read < _FEWEST:
        return
    x = _across(_place(counted.claimed / counted.read)) + shift
    # Wilson's bounds mirror each other: what may be right at most is what must not be wrong at least.
    low, high = lower(counted.right, counted.read), 1 - lower(counted.read - counted.right, counted.read)
    top, bottom = _down(_place(high)), _down(_place(low))
    draw.line((x, top, x, bottom), colour, 2)
    y = _down(_place((low + high) / 2))
    draw.ellipse((x - 5, y - 5, x + 5, y + 5), colour)
    draw.text(
        (x, bottom + 4 if shift > 0 else top - 4), f"{counted.read}", colour, font, anchor="mt" if shift > 0 else "mb"
    )


def _place(probability: float) -> float:
    """0..1 along an axis, within the ticks."""
    low, at, high = (log_odds(each) for each in (_TICKS[0], probability, _TICKS[-1]))
    return (min(max(at, low), high) - low) / (high - low)


def _across(place: float) -> float:
    return _MARGIN + place * _SIDE


def _down(place: float) -> float:
    return _MARGIN + _SIDE - place * _SIDE


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation.diagram", description=__doc__)
    parser.add_argument("figures", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args(argv)
    drawn(load(arguments.figures), font_files()[-1]).save(arguments.out, optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
