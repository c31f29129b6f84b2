"""Reasons why a person should look at the picture first."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.find import FoundCard
from ocr.imaging.turn import Turn
from ocr.reading import CardWarning, TextLine


def warnings_of(
    picture: NDArray[np.uint8], found: FoundCard, turn: Turn, lines: Sequence[TextLine], resolution_dpi: int | None
) -> tuple[CardWarning, ...]:
    """In the order of CardWarning. picture is the upright card."""
    blank = not lines
    reasons = {
        CardWarning.BLANK: blank,
        CardWarning.UPRIGHT_UNCERTAIN: not blank and not turn.certain,
        CardWarning.EDGES_UNCERTAIN: not found.edges_certain,
    }
    return tuple(warning for warning, holds in reasons.items() if holds)
