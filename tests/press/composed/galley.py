"""A proof without ink: it measures and notes every line as a proof does, many times as fast."""

from __future__ import annotations

from PIL import Image

from tests.press.proof import Box, Proof
from tests.press.typesetting import Colour, Run, Type, covering


class Galley(Proof):
    """Where lines stand, and nothing of how they look: its picture stays blank paper."""

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        pass

    def paste(self, picture: Image.Image, left: float, top: float, width_mm: float) -> None:
        pass

    def _ink(self, text: str, x: float, y: float, run: Run, colour: Colour) -> Box:
        return _shifted(run.font.getbbox(text, anchor="ls", features=list(run.features)), x, y)

    def _upright(self, character: str, x: float, y: float, type_: Type) -> Box:
        font = covering(self.case, type_.family, type_.weight, character).at(type_.em)
        return _shifted(font.getbbox(character, anchor="mt", direction="ttb"), x, y)


def _shifted(box: Box, x: float, y: float) -> Box:
    left, top, right, bottom = box
    return left + x, top + y, right + x, bottom + y
