"""Reasons why a person should look at the picture first."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.exposure import has_glare, is_too_dark
from ocr.imaging.find import FoundCard
from ocr.imaging.scale import CARD_SIZES, MM_PER_INCH, believable_dpi
from ocr.imaging.sharpness import sharpness
from ocr.imaging.turn import Turn
from ocr.reading import CardWarning, TextLine

# As if blurred by a Gaussian of two and a half pixels at 300 dpi: from three on, lines are misread. Clean scans have 0.44
# and more.
_LEAST_SHARPNESS = 0.335
# Below, small print is misread (character errors rise from 0.56 to 0.67 % at 150 dpi).
_LEAST_DPI = 140


def warnings_of(
    picture: NDArray[np.uint8], found: FoundCard, turn: Turn, lines: Sequence[TextLine], resolution_dpi: int | None
) -> tuple[CardWarning, ...]:
    """In the order of CardWarning. picture is the upright card, lines are what was read on it."""
    blank = not any(_is_print(line) for line in lines)
    sharp = sharpness(picture)
    height, width = picture.shape[:2]
    # Where nothing is known of the page, the card is supposed to be one of 91 mm.
    dpi = believable_dpi(width, height, resolution_dpi) or max(width, height) / CARD_SIZES[0].long * MM_PER_INCH
    reasons = {
        CardWarning.BLANK: blank,
        CardWarning.UPRIGHT_UNCERTAIN: not blank and not turn.certain,
        CardWarning.EDGES_UNCERTAIN: not found.edges_certain,
        CardWarning.BLURRED: not blank and sharp is not None and sharp < _LEAST_SHARPNESS,
        CardWarning.LOW_RESOLUTION: dpi < _LEAST_DPI,
        CardWarning.TOO_DARK: not blank and is_too_dark(picture),
        CardWarning.GLARE: has_glare(picture),
        CardWarning.CUT_OFF: found.cut_off,
        CardWarning.OVERLAPPING: found.overlapping,
    }
    return tuple(warning for warning, holds in reasons.items() if holds)


def _is_print(line: TextLine) -> bool:
    """Where the other side shines through, engines see a stop or a stroke at most."""
    return any(character.isalnum() for character in line.text)
