"""The card while it is being composed: ink on paper, and a note of every line that was set.

Units are millimetres from the card's top left corner; type sizes are points. Drawn at 600 dpi, recorded at 300 dpi.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from PIL import Image, ImageDraw, ImageFont

from tests.press.typecase import TypeCase
from tests.press.wording import Line

Colour = tuple[int, int, int]
DRAWING_DPI = 600
TRUTH_DPI = 300
_MM = DRAWING_DPI / 25.4
_PT = DRAWING_DPI / 72
_LATIN_FEATURES = ("lnum", "-liga", "-clig")  # figures as high as capitals, and no joined letters in addresses
_TRACKED_GAP = 0.55  # ems; a full-width space between tracked names would tear them apart


@dataclass(frozen=True, slots=True)
class Type:
    """How a line is set. `latin` is the family for ASCII; `spacing` is tracking in ems."""

    family: str
    size_pt: float
    colour: Colour
    weight: str = "regular"
    latin: str | None = None
    latin_scale: float = 1.0
    spacing: float = 0.0

    def but(self, **changes: object) -> Type:
        return replace(self, **changes)  # type: ignore[arg-type]  # checked by the dataclass itself


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line as it stands: its ink's box in pixels of the upright card at TRUTH_DPI."""

    line: Line
    left: float
    top: float
    right: float
    bottom: float
    vertical: bool
    size_px: float
    reversed_out: bool


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    font: ImageFont.FreeTypeFont
    features: tuple[str, ...]

    def advance(self, text: str) -> float:
        return self.font.getlength(text, features=list(self.features))


@dataclass(slots=True)
class Proof:
    case: TypeCase
    width_mm: float = 91
    height_mm: float = 55
    paper: Colour = (255, 255, 255)
    lines: list[SetLine] = field(default_factory=list)
    picture: Image.Image = field(init=False)
    _pen: ImageDraw.ImageDraw = field(init=False)

    def __post_init__(self) -> None:
        self.picture = Image.new("RGB", (round(self.width_mm * _MM), round(self.height_mm * _MM)), self.paper)
        self._pen = ImageDraw.Draw(self.picture)

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        self._pen.rectangle((left * _MM, top * _MM, right * _MM - 1, bottom * _MM - 1), fill=colour)

    def polygon(self, points: Iterable[tuple[float, float]], colour: Colour) -> None:
        self._pen.polygon([(x * _MM, y * _MM) for x, y in points], fill=colour)

    def rule(self, left: float, y: float, right: float, colour: Colour, weight_pt: float = 0.4) -> None:
        half = weight_pt * _PT / _MM / 2
        self.box(left, y - half, right, y + half, colour)

    def pillar(self, x: float, top: float, bottom: float, colour: Colour, weight_pt: float = 0.4) -> None:
        half = weight_pt * _PT / _MM / 2
        self.box(x - half, top, x + half, bottom, colour)

    def paste(self, picture: Image.Image, left: float, top: float, width_mm: float) -> None:
        """Place an RGBA picture, scaled to that width."""
        scale = width_mm * _MM / picture.width
        size = (round(picture.width * scale), round(picture.height * scale))
        ink = picture.resize(size, Image.Resampling.LANCZOS)
        self.picture.paste(ink, (round(left * _MM), round(top * _MM)), ink)

    def width_of(self, line: Line, type_: Type) -> float:
        """In millimetres."""
        return self._width(self._runs(line.text, type_), line.text, type_) / _MM

    def set(self, line: Line, x: float, y: float, type_: Type, align: str = "left") -> float:
        """Set a line on the baseline y; x is its left edge, centre or right edge. Answers the width in mm."""
        runs = self._runs(line.text, type_)
        width = self._width(runs, line.text, type_)
        pen_x = x * _MM - {"left": 0.0, "centre": width / 2, "right": width}[align]
        boxes = []
        for run in runs:
            for text, advance in self._pieces(run, type_):
                boxes.append(self._ink(text, pen_x, y * _MM, run, type_.colour))
                pen_x += advance
        self._note(line, boxes, type_, vertical=False)
        return width / _MM

    def stack(
        self, lines: Iterable[Line], x: float, y: float, type_: Type, leading_mm: float, align: str = "left"
    ) -> float:
        """Lines below each other from the baseline y on; answers the baseline after the last."""
        for line in lines:
            self.set(line, x, y, type_, align)
            y += leading_mm
        return y

    def fit(self, line: Line, type_: Type, width_mm: float) -> Type:
        """The same type, smaller if the line would be wider than that."""
        width = self.width_of(line, type_)
        return type_ if width <= width_mm else type_.but(size_pt=type_.size_pt * width_mm / width)

    def fit_column(self, line: Line, type_: Type, height_mm: float) -> Type:
        """The same type, smaller if the column would be longer than that."""
        height = self._column_steps(line.text, type_) * type_.size_pt * _PT / _MM
        return type_ if height <= height_mm else type_.but(size_pt=type_.size_pt * height_mm / height)

    def column(self, line: Line, x: float, y: float, type_: Type, align: str = "top") -> float:
        """Set a line downwards, upright characters centred on x from y on (or ending there). Answers the height in mm."""
        font = self.case.face(type_.family, type_.weight).at(type_.size_pt * _PT)
        step = type_.size_pt * _PT * (1 + type_.spacing)
        height = self._column_steps(line.text, type_) * type_.size_pt * _PT
        pen_y = y * _MM - {"top": 0.0, "centre": height / 2, "bottom": height}[align]
        boxes = []
        for character in line.text:
            if not character.isspace():
                boxes.append(self._upright(character, x * _MM, pen_y, font, type_))
            pen_y += step * (_TRACKED_GAP if character.isspace() else 1)
        self._note(line, boxes, type_, vertical=True)
        return height / _MM

    def _column_steps(self, text: str, type_: Type) -> float:
        """The height of a column in ems."""
        spaces = sum(character.isspace() for character in text)
        return (len(text) - spaces * (1 - _TRACKED_GAP)) * (1 + type_.spacing) - type_.spacing

    def sideways(self, line: Line, x: float, y: float, type_: Type) -> float:
        """Set a Latin line turned clockwise by 90°, its middle on x, beginning at y. Answers its length in mm."""
        strip = Proof(self.case, self.width_of(line, type_) + 4, type_.size_pt * 0.8, self.paper)
        strip.set(line, 1, type_.size_pt * 0.8 * 0.68, type_)
        turned = strip.picture.transpose(Image.Transpose.ROTATE_270)
        left, top = round(x * _MM - turned.width / 2), round((y - 1) * _MM)
        self.picture.paste(turned, (left, top))
        flat = strip.lines[0]
        height = strip.picture.height * TRUTH_DPI / DRAWING_DPI
        dx, dy = left * TRUTH_DPI / DRAWING_DPI, top * TRUTH_DPI / DRAWING_DPI
        self.lines.append(
            replace(
                flat,
                left=dx + height - flat.bottom,
                right=dx + height - flat.top,
                top=dy + flat.left,
                bottom=dy + flat.right,
                vertical=True,
            )
        )
        return strip.width_mm - 4

    def _runs(self, text: str, type_: Type) -> list[_Run]:
        def is_latin(character: str) -> bool:
            return type_.latin is not None and character.isascii()

        runs = []
        for latin, characters in itertools.groupby(text, is_latin):
            piece = "".join(characters)
            scale = type_.latin_scale if latin else 1.0
            family = type_.latin if latin and type_.latin is not None else type_.family
            font = self.case.face(family, type_.weight).at(type_.size_pt * _PT * scale)
            runs.append(_Run(piece, font, _LATIN_FEATURES if latin else ()))
        return runs

    def _pieces(self, run: _Run, type_: Type) -> list[tuple[str, float]]:
        if type_.spacing == 0:
            return [(run.text, run.advance(run.text))]
        em = type_.size_pt * _PT
        return [
            (character, (_TRACKED_GAP * em if character == "　" else run.advance(character)) + type_.spacing * em)
            for character in run.text
        ]

    def _width(self, runs: list[_Run], text: str, type_: Type) -> float:
        trailing = type_.spacing * type_.size_pt * _PT if text else 0
        return sum(advance for run in runs for _, advance in self._pieces(run, type_)) - trailing

    def _ink(self, text: str, x: float, y: float, run: _Run, colour: Colour) -> tuple[float, float, float, float]:
        features = list(run.features)
        self._pen.text((x, y), text, fill=colour, font=run.font, anchor="ls", features=features)
        return self._pen.textbbox((x, y), text, font=run.font, anchor="ls", features=features)

    def _upright(
        self, character: str, x: float, y: float, font: ImageFont.FreeTypeFont, type_: Type
    ) -> tuple[float, float, float, float]:
        at = (x, y)
        self._pen.text(at, character, fill=type_.colour, font=font, anchor="mt", direction="ttb")
        return self._pen.textbbox(at, character, font=font, anchor="mt", direction="ttb")

    def _note(self, line: Line, boxes: list[tuple[float, float, float, float]], type_: Type, *, vertical: bool) -> None:
        scale = TRUTH_DPI / DRAWING_DPI
        lefts, tops, rights, bottoms = zip(*(box for box in boxes if box[0] < box[2]), strict=True)
        ground = sum(self.picture.getpixel((max(0, round(min(lefts)) - 4), round(min(tops)))))
        self.lines.append(
            SetLine(
                line,
                min(lefts) * scale,
                min(tops) * scale,
                max(rights) * scale,
                max(bottoms) * scale,
                vertical,
                type_.size_pt * _PT * scale,
                reversed_out=sum(type_.colour) > ground,
            )
        )
