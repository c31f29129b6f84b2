"""What every engine does."""

from __future__ import annotations

from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.turn import Turn
from ocr.reading import TextLine

# height × width × 3, blue-green-red, origin top-left
Picture: TypeAlias = NDArray[np.uint8]


class Engine(Protocol):
    """Recognises the lines on a picture of one card. Not safe for two threads at once."""

    @property
    def name(self) -> str:
        """Engine and version, e.g. "ppocr-v6": kept with what was read."""

    def find_turn(self, picture: Picture) -> Turn:
        """Which way is up on the picture of a level card. Raises EngineFailedError."""

    def read_lines(self, picture: Picture) -> tuple[TextLine, ...]:
        """Lines of an upright card in reading order, boxes in the picture's pixels. Raises EngineFailedError."""
