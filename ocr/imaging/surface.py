"""A scanned page prepared for fitting: what is print on it, what is lid, and how well a place on it looks like a card."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.coverage import printed_areas, with_print
from ocr.imaging.grain import with_full_step
from ocr.imaging.lid import Lid, lid_of
from ocr.imaging.plane import Plane, plane_of, strokes
from ocr.imaging.sides import FittedCard, Reach, fit_sides
from ocr.imaging.surroundings import with_ground

_FITTING_DPI = 150


@dataclass(frozen=True, slots=True)
class Surface:
    """print_ is strokes(plane), areas printed_areas of it."""

    plane: Plane
    print_: NDArray[np.uint8]
    lid: Lid
    areas: NDArray[np.uint8]

    def fitted(self, guesses: Iterable[Quad], reach: Reach) -> list[FittedCard]:
        """The best four sides near each guess (plane pixels), judged by all that is known of the page."""
        cards = (fit_sides(self.plane, self.print_, guess, reach, sized=True) for guess in guesses)
        found = [card for card in cards if card is not None]
        return with_print(self.areas, with_ground(self.plane, self.lid, found))


def surface_of(page: NDArray[np.uint8], dpi: float) -> Surface:
    """dpi is the page's own."""
    plane = with_full_step(plane_of(page, dpi, _FITTING_DPI))
    print_ = strokes(plane)
    return Surface(plane, print_, lid_of(plane), printed_areas(plane, print_))
