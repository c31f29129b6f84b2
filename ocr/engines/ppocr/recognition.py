"""What one line says: the strip is cut out, laid level at 48 pixels' height, and read from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr import vocabulary
from ocr.engines.ppocr.decoding import Sign, decode
from ocr.engines.ppocr.model_file import ModelFile
from ocr.engines.ppocr.models import RECOGNISER, model_content, open_network
from ocr.engines.ppocr.twins import twins_among
from ocr.reading import Alternative

_HEIGHT_PX = 48
# The network was trained on strips padded to at least this width.
_LEAST_WIDTH_PX = 320
_BLANK = 0
_GLANCES = 8


class Recogniser:
    """Reads strips one by one: batches of one need half the memory of six and are as fast on a processor."""

    def __init__(self, network: Any, signs: Sequence[str]) -> None:
        """signs: what the network's classes stand for."""
        self._network = network
        self._input = network.get_inputs()[0].name
        self._signs = signs
        self._twins = twins_among(signs)

    def read(self, strip: Picture) -> list[Sign]:
        """Characters of a level strip (any size), in order."""
        return decode(self._probability(strip), self._signs, self._twins)

    def glance(self, strip: Picture) -> list[Alternative]:
        """What the one character of a strip may be, most probable first, even where reading it gives nothing."""
        highest = self._probability(strip).max(axis=0)
        order = np.argsort(-highest)[: _GLANCES + 1].tolist()
        return [Alternative(self._signs[number], float(highest[number])) for number in order if number != _BLANK]

    def _probability(self, strip: Picture) -> NDArray[np.float32]:
        """Steps along the strip × signs."""
        height, width = strip.shape[:2]
        wide = max(8, round(width * _HEIGHT_PX / height))
        smooth = cv2.INTER_AREA if height > _HEIGHT_PX else cv2.INTER_LINEAR
        resized = cv2.resize(strip, (wide, _HEIGHT_PX), interpolation=smooth)
        padded = np.zeros((1, 3, _HEIGHT_PX, max(wide, _LEAST_WIDTH_PX)), np.float32)
        padded[0, :, :, :wide] = (resized.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)
        (output,) = self._network.run(None, {self._input: padded})
        probability: NDArray[np.float32] = output[0]
        filled = max(1, round(len(probability) * wide / padded.shape[3]))
        return probability[:filled]


def open_recogniser(threads: int) -> Recogniser:
    """The recogniser cut down to the signs of Japanese cards: 11 % faster. Raises EngineMissingError."""
    file = ModelFile(model_content(RECOGNISER))
    classes = vocabulary.signs(file.metadata("character"))
    kept = vocabulary.japanese(classes)
    signs = [classes[number] for number in kept]
    file.keep_classes(kept, len(classes), vocabulary.weights(signs))
    # Every line has another width: kept memory would grow to the greatest of every layer.
    return Recogniser(open_network(file.content(), threads), signs)
