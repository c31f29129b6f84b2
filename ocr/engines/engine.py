"""What every engine does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.turn import Turn
from ocr.reading import TextLine

# height × width × 3, blue-green-red, origin top-left
Picture: TypeAlias = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class UprightLines:
    """How a picture must be turned to stand upright, and its lines in the pixels of the picture turned so."""

    turn: Turn
    lines: tuple[TextLine, ...]


class Engine(Protocol):
    """Recognises the lines on a picture of one card. Not safe for two threads at once."""

    @property
    def name(self) -> str:
        """Engine and version, e.g. "ppocr-v6": kept with what was read."""

    def read_lines(self, picture: Picture) -> tuple[TextLine, ...]:
        """Lines of an upright card in reading order, boxes in the picture's pixels. Raises EngineFailedError."""

    def read_any_way_up(self, picture: Picture) -> UprightLines:
        """Lines of a level card that may lie on any of its sides. Raises EngineFailedError."""
