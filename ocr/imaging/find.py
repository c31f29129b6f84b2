"""Where the cards lie on a page."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad


@dataclass(frozen=True, slots=True)
class FoundCard:
    """quad is in page pixels, its corners clockwise; which one is top-left is not yet known."""

    quad: Quad
    edges_certain: bool


def find_cards(page: NDArray[np.uint8], resolution_dpi: int | None) -> tuple[FoundCard, ...]:
    border = np.concatenate(
        [page[:6].reshape(-1, 3), page[-6:].reshape(-1, 3), page[:, :6].reshape(-1, 3), page[:, -6:].reshape(-1, 3)]
    )
    ground = np.median(border, axis=0)
    difference = np.abs(page.astype(np.int16) - ground.astype(np.int16)).max(axis=2)
    mask = cv2.medianBlur((difference > 14).astype(np.uint8), 5)
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    height, width = page.shape[:2]
    if contours:
        largest = max(contours, key=cv2.contourArea)
        rectangle = cv2.minAreaRect(largest)
        if rectangle[1][0] * rectangle[1][1] > 0.3 * width * height:
            corners = cv2.boxPoints(rectangle) + 0.5
            start = int(np.argmin(corners.sum(axis=1)))
            corners = np.roll(corners, -start, axis=0)
            return (FoundCard(Quad(*((float(x), float(y)) for x, y in corners)), edges_certain=True),)
    return (
        FoundCard(
            Quad((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height))),
            edges_certain=False,
        ),
    )
