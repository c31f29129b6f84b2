"""Where text lines are: the DB (differentiable binarization) network and what follows it.

Figures as PP-OCRv6 was trained and rapidocr 3.10 configures it: threshold 0.3, score 0.5, unclip 1.6.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.geometry import Quad

_THRESHOLD = 0.3
_LEAST_SCORE = 0.5
_UNCLIP_RATIO = 1.6
# The long side given to the network for reading. 736, 960 and 1280 read equally well (notes of the first measurements).
READING_PX = 960
# For telling which way is up, where only the largest lines count: a third of the time.
GLANCING_PX = 544
_STRIDE = 32
# A picture of a few pixels is no card, and not worth half a second.
_MOST_ENLARGED = 3.0
# Narrower blobs (in the network's pixels) are specks.
_LEAST_SIDE_PX = 3
# An upright card's lines run level. A tilt below this comes from the shape of the glyphs, not of the line.
_LEVEL_DEG = 4.0


class Detector:
    """Finds line boxes. network is the onnxruntime session of the detector."""

    def __init__(self, network: Any) -> None:
        self._network = network

    def find(self, picture: Picture, long_side_px: int = READING_PX) -> list[Quad]:
        """Boxes of the lines in the picture's pixels, corners in the picture's own upright order."""
        probability = self._probability(picture, long_side_px)
        height, width = picture.shape[:2]
        scale = (width / probability.shape[1], height / probability.shape[0])
        mask = cv2.dilate((probability > _THRESHOLD).astype(np.uint8), np.ones((2, 2), np.uint8))
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        corners = (_box(contour, probability) for contour in contours)
        return [_quad(each, scale, width, height) for each in corners if each is not None]

    def _probability(self, picture: Picture, long_side_px: int) -> NDArray[np.float32]:
        height, width = picture.shape[:2]
        ratio = min(_MOST_ENLARGED, long_side_px / max(height, width))
        size = [max(_STRIDE, round(side * ratio / _STRIDE) * _STRIDE) for side in (width, height)]
        resized = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR)
        tensor = (resized.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[np.newaxis]
        (output,) = self._network.run(None, {self._network.get_inputs()[0].name: tensor})
        probability: NDArray[np.float32] = output[0, 0]
        return probability


def _box(contour: cv2.typing.MatLike, probability: NDArray[np.float32]) -> NDArray[np.float32] | None:
    rectangle = cv2.minAreaRect(contour)
    if min(rectangle[1]) < _LEAST_SIDE_PX or _score(cv2.boxPoints(rectangle), probability) < _LEAST_SCORE:
        return None
    tilt = (rectangle[2] + 45) % 90 - 45
    if abs(tilt) < _LEVEL_DEG:
        left, top, width, height = cv2.boundingRect(contour)
        rectangle = ((left + (width - 1) / 2, top + (height - 1) / 2), (width - 1.0, height - 1.0), 0.0)
    wide, high = rectangle[1]
    # The network marks the core of a line; the ratio of area to circumference tells how far its glyphs reach out.
    reach = wide * high * _UNCLIP_RATIO / (2 * (wide + high))
    return np.asarray(
        cv2.boxPoints((rectangle[0], (wide + 2 * reach, high + 2 * reach), rectangle[2])), dtype=np.float32
    )


def _score(corners: cv2.typing.MatLike, probability: NDArray[np.float32]) -> float:
    left, top = np.floor(corners.min(axis=0)).clip(0).astype(int)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int)
    window = probability[top : bottom + 1, left : right + 1]
    mask = np.zeros(window.shape, np.uint8)
    cv2.fillConvexPoly(mask, (np.asarray(corners) - (left, top)).astype(np.int32), 1)
    return float(cv2.mean(window, mask)[0])


def _quad(corners: NDArray[np.float32], scale: tuple[float, float], width: int, height: int) -> Quad:
    points = np.clip((corners + 0.5) * scale, 0, (width, height))
    # Top-left first: the two upper corners by height, then from left to right; boxPoints runs clockwise.
    by_sum = int(np.argmin(points.sum(axis=1)))
    turned = np.roll(points, -by_sum, axis=0)
    return Quad(*((float(x), float(y)) for x, y in turned))
