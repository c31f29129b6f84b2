"""Where text lines are: the DB (differentiable binarization) network and what follows it.

Figures as PP-OCRv6 was trained and rapidocr 3.10 configures it: threshold 0.3, score 0.5, unclip 1.6.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.growth import Field, grown
from ocr.engines.ppocr.models import DETECTOR, model_content, open_network
from ocr.geometry import Quad, quad_of

_THRESHOLD = 0.3
_LEAST_SCORE = 0.5
_UNCLIP_RATIO = 1.6
# The long side given to the network. 736, 960 and 1280 read equally well (notes of the first measurements).
_LONG_SIDE_PX = 960
_STRIDE = 32
# A picture of a few pixels is no card, and not worth half a second.
_MOST_ENLARGED = 3.0
# Narrower blobs (in the network's pixels) are specks.
_LEAST_SIDE_PX = 3
# A tilt that differs from the other lines' by less comes from the shape of the glyphs, not of the line.
_SHAPE_DEG = 4.0
# Lines this much longer than high tell how all lie, if they are a few and tilted more than the network's pixels blur.
_LONG_RATIO = 6
_LEAST_LONG_LINES = 3
_LEAST_TILT_DEG = 0.4


class Detector:
    """Finds line boxes. network is the onnxruntime session of the detector."""

    def __init__(self, network: Any) -> None:
        self._network = network

    def find(self, picture: Picture) -> list[Quad]:
        """Boxes of the lines in the picture's pixels, corners in the picture's own upright order."""
        probability = self._probability(picture)
        height, width = picture.shape[:2]
        scale = (width / probability.shape[1], height / probability.shape[0])
        mask = cv2.dilate((probability > _THRESHOLD).astype(np.uint8), np.ones((2, 2), np.uint8))
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        cores = [contour for contour in contours if _is_text(contour, probability)]
        tilt_deg = _common_tilt_deg(cores)
        field = Field(probability, _filled(cores, probability.shape))
        return [_quad(_reaching(core, tilt_deg, field), scale, width, height) for core in cores]

    def _probability(self, picture: Picture) -> NDArray[np.float32]:
        height, width = picture.shape[:2]
        ratio = min(_MOST_ENLARGED, _LONG_SIDE_PX / max(height, width))
        size = [max(_STRIDE, round(side * ratio / _STRIDE) * _STRIDE) for side in (width, height)]
        resized = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR)
        tensor = (resized.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[np.newaxis]
        (output,) = self._network.run(None, {self._network.get_inputs()[0].name: tensor})
        probability: NDArray[np.float32] = output[0, 0]
        return probability


def _is_text(contour: cv2.typing.MatLike, probability: NDArray[np.float32]) -> bool:
    rectangle = cv2.minAreaRect(contour)
    return min(rectangle[1]) >= _LEAST_SIDE_PX and _score(cv2.boxPoints(rectangle), probability) >= _LEAST_SCORE


def _filled(contours: Sequence[cv2.typing.MatLike], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    picture = np.zeros(shape, np.uint8)
    cv2.drawContours(picture, contours, -1, 1, cv2.FILLED)
    return picture.astype(bool)


def _tilt_deg(contour: cv2.typing.MatLike) -> float:
    """Of the side nearest to level or upright, clockwise: -45..45."""
    return float((cv2.minAreaRect(contour)[2] + 45) % 90 - 45)


def _common_tilt_deg(contours: Sequence[cv2.typing.MatLike]) -> float:
    """How the long lines of the picture lie: 0 on a card that was straightened well."""
    sides = [(contour, sorted(cv2.minAreaRect(contour)[1])) for contour in contours]
    tilts = [_tilt_deg(contour) for contour, (short, long) in sides if long > _LONG_RATIO * short]
    common = median(tilts) if len(tilts) >= _LEAST_LONG_LINES else 0.0
    return common if abs(common) > _LEAST_TILT_DEG else 0.0


def _reaching(contour: cv2.typing.MatLike, common_deg: float, field: Field) -> NDArray[np.float32]:
    """The corners of the line whose core the network marked, clockwise.

    The ratio of area to circumference of the core tells how far its glyphs reach out.
    """
    tilt_deg = _tilt_deg(contour)
    if abs(tilt_deg - common_deg) < _SHAPE_DEG:
        tilt_deg = common_deg
    turn = cv2.getRotationMatrix2D((0, 0), tilt_deg, 1.0)
    points = cv2.transform(np.asarray(contour, np.float32), turn).reshape(-1, 2)
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    wide, high = max(1.0, right - left), max(1.0, bottom - top)
    reach = wide * high * _UNCLIP_RATIO / (2 * (wide + high))
    back = cv2.invertAffineTransform(turn)
    left, top, right, bottom = grown((float(left), float(top), float(right), float(bottom)), back, field)
    outline = [
        (left - reach, top - reach),
        (right + reach, top - reach),
        (right + reach, bottom + reach),
        (left - reach, bottom + reach),
    ]
    corners = cv2.transform(np.array([outline], np.float32), back)
    return np.asarray(corners, np.float32).reshape(-1, 2)


def _score(corners: cv2.typing.MatLike, probability: NDArray[np.float32]) -> float:
    left, top = np.floor(corners.min(axis=0)).clip(0).astype(int)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int)
    window = probability[top : bottom + 1, left : right + 1]
    mask = np.zeros(window.shape, np.uint8)
    cv2.fillConvexPoly(mask, (np.asarray(corners) - (left, top)).astype(np.int32), 1)
    return float(cv2.mean(window, mask)[0])


def _quad(corners: NDArray[np.float32], scale: tuple[float, float], width: int, height: int) -> Quad:
    points = np.clip((corners + 0.5) * scale, 0, (width, height))
    # Clockwise already: only the corner nearest to the picture's has to come first.
    top_left = int(np.argmin(points.sum(axis=1)))
    return quad_of(np.roll(points, -top_left, axis=0))


def open_detector(threads: int) -> Detector:
    """Raises EngineMissingError."""
    # Cards come in few shapes; without new memory for every layer the network is a sixth faster.
    return Detector(open_network(model_content(DETECTOR), threads, keep_memory=True))
