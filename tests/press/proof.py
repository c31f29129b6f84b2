"""The card while it is being composed: ink on paper, and a note of every line that was set.

Units are millimetres from the card's top left corner; type sizes are points. Drawn at 600 dpi, recorded at 300 dpi.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from PIL import Image, ImageChops, ImageDraw

from tests.press.typecase import TypeCase
from tests.press.typesetting import (
    DRAWING_DPI,
    MM,
    PT,
    Colour,
    Run,
    Type,
    column_advance,
    column_height_px,
    covering,
    runs,
    width_px,
)
from tests.press.wording import Line

TRUTH_DPI = 300
_TO_TRUTH = TRUTH_DPI / DRAWING_DPI

Box = tuple[float, float, float, float]


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


@dataclass(slots=True)
class Proof:
    case: TypeCase
    width_mm: float = 91
    height_mm: float = 55
    paper: Colour = (255, 255, 255)
    lines: list[SetLine] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    picture: Image.Image = field(init=False)
    _pen: ImageDraw.ImageDraw = field(init=False)

    def __post_init__(self) -> None:
        self.picture = Image.new("RGB", (round(self.width_mm * MM), round(self.height_mm * MM)), self.paper)
        self._pen = ImageDraw.Draw(self.picture)

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        self._pen.rectangle((left * MM, top * MM, right * MM - 1, bottom * MM - 1), fill=colour)

    def rule(self, left: float, y: float, right: float, colour: Colour, weight_pt: float = 0.4) -> None:
        half = weight_pt * PT / MM / 2
        self.box(left, y - half, right, y + half, colour)

    def pillar(self, x: float, top: float, bottom: float, colour: Colour, weight_pt: float = 0.4) -> None:
        half = weight_pt * PT / MM / 2
        self.box(x - half, top, x + half, bottom, colour)

    def frame(
        self, left: float, top: float, right: float, bottom: float, colour: Colour, *, weight_pt: float = 0.4
    ) -> None:
        for y in (top, bottom):
            self.rule(left, y, right, colour, weight_pt)
        for x in (left, right):
            self.pillar(x, top, bottom, colour, weight_pt)

    def paste(self, picture: Image.Image, left: float, top: float, width_mm: float) -> None:
        """Place an RGBA picture, scaled to that width."""
        scale = width_mm * MM / picture.width
        ink = picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS)
        self.picture.paste(ink, (round(left * MM), round(top * MM)), ink)

    def code(self, content: str) -> None:
        """Note what a code says that was placed."""
        self.codes.append(content)

    def width_of(self, line: Line, type_: Type) -> float:
        """In millimetres."""
        return width_px(self.case, line.text, type_) / MM

    def fit(self, line: Line, type_: Type, width_mm: float) -> Type:
        """The same type, smaller if the line would be wider than that."""
        width = self.width_of(line, type_)
        return type_ if width <= width_mm else type_.sized(type_.size_pt * width_mm / width)

    def column_height_of(self, line: Line, type_: Type) -> float:
        """In millimetres."""
        return column_height_px(line.text, type_) / MM

    def fit_column(self, line: Line, type_: Type, height_mm: float) -> Type:
        """The same type, smaller if the column would be longer than that."""
        height = self.column_height_of(line, type_)
        return type_ if height <= height_mm else type_.sized(type_.size_pt * height_mm / height)

    def set(
        self, line: Line, x: float, y: float, type_: Type, align: str = "left", *, within: float | None = None
    ) -> float:
        """Set a line on the baseline y; x is its left edge, centre or right edge. Answers the width in mm.

        A line that would be wider than `within` mm is set smaller; an empty line sets nothing.
        """
        if not line.text:
            return 0.0
        if within is not None:
            type_ = self.fit(line, type_, within)
        width = width_px(self.case, line.text, type_)
        pen_x = x * MM - {"left": 0.0, "centre": width / 2, "right": width}[align]
        boxes = []
        for run in runs(self.case, line.text, type_):
            for text, advance in run.pieces(type_):
                boxes.append(self._ink(text, pen_x, y * MM, run, type_.colour))
                pen_x += advance
        self._note(line, boxes, type_, vertical=False)
        return width / MM

    def stack(
        self, lines: Iterable[Line], x: float, y: float, type_: Type, leading_mm: float, *, align: str = "left"
    ) -> float:
        """Lines below each other from the baseline y on; answers the baseline after the last."""
        for line in lines:
            if line.text:
                self.set(line, x, y, type_, align)
                y += leading_mm
        return y

    def column(
        self, line: Line, x: float, y: float, type_: Type, align: str = "top", *, within: float | None = None
    ) -> float:
        """Set a line downwards, upright characters centred on x from y on (or ending there). Answers the height in mm.

        A line that would be longer than `within` mm is set smaller; an empty line sets nothing.
        """
        if not line.text:
            return 0.0
        if within is not None:
            type_ = self.fit_column(line, type_, within)
        height = column_height_px(line.text, type_)
        pen_y = y * MM - {"top": 0.0, "bottom": height}[align]
        boxes = []
        for character in line.text:
            if not character.isspace():
                boxes.append(self._upright(character, x * MM, pen_y, type_))
            pen_y += column_advance(character, type_)
        self._note(line, boxes, type_, vertical=True)
        return height / MM

    def sideways(self, line: Line, x: float, y: float, type_: Type) -> float:
        """Set a Latin line turned clockwise by 90°, its middle on x, beginning at y. Answers its length in mm."""
        ground = self.picture.getpixel((round(x * MM), round(y * MM)))
        strip_height = type_.size_pt * 0.8
        strip = Proof(self.case, self.width_of(line, type_) + 4, strip_height, ground)  # type: ignore[arg-type]  # RGB
        strip.set(line, 1, strip_height * 0.68, type_)
        turned = strip.picture.transpose(Image.Transpose.ROTATE_270)
        left, top = round(x * MM - turned.width / 2), round((y - 1) * MM)
        # Ink only: the strip is wider than the line and would cover the one beside it.
        bare = Image.new("RGB", turned.size, ground)  # type: ignore[arg-type]  # RGB
        ink = ImageChops.difference(turned, bare).convert("L").point(lambda level: 255 if level else 0)
        self.picture.paste(turned, (left, top), ink)
        self.lines.append(_turned(strip.lines[0], left * _TO_TRUTH, top * _TO_TRUTH, turned.width * _TO_TRUTH))
        return strip.width_mm - 4

    def _ink(self, text: str, x: float, y: float, run: Run, colour: Colour) -> Box:
        features = list(run.features)
        self._pen.text((x, y), text, fill=colour, font=run.font, anchor="ls", features=features)
        return self._pen.textbbox((x, y), text, font=run.font, anchor="ls", features=features)

    def _upright(self, character: str, x: float, y: float, type_: Type) -> Box:
        font = covering(self.case, type_.family, type_.weight, character).at(type_.em)
        self._pen.text((x, y), character, fill=type_.colour, font=font, anchor="mt", direction="ttb")
        return self._pen.textbbox((x, y), character, font=font, anchor="mt", direction="ttb")

    def _note(self, line: Line, boxes: list[Box], type_: Type, *, vertical: bool) -> None:
        lefts, tops, rights, bottoms = zip(*(box for box in boxes if box[0] < box[2]), strict=True)
        ground = self.picture.getpixel((max(0, round(min(lefts)) - 4), max(0, round(min(tops)))))
        self.lines.append(
            SetLine(
                line,
                left=min(lefts) * _TO_TRUTH,
                top=min(tops) * _TO_TRUTH,
                right=max(rights) * _TO_TRUTH,
                bottom=max(bottoms) * _TO_TRUTH,
                vertical=vertical,
                size_px=type_.em * _TO_TRUTH,
                reversed_out=sum(type_.colour) > sum(ground),  # type: ignore[arg-type]  # RGB has three bands
            )
        )


def _turned(flat: SetLine, left: float, top: float, width: float) -> SetLine:
    """The box of a strip's line after the strip was turned clockwise and put down there."""
    return replace(
        flat,
        left=left + width - flat.bottom,
        right=left + width - flat.top,
        top=top + flat.left,
        bottom=top + flat.right,
        vertical=True,
    )
