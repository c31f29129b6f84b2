"""PP-OCRv6 small through a thin onnxruntime pipeline of our own: detect lines, cut them out, recognise, repair."""

from __future__ import annotations

from ocr.engines.engine import Picture
from ocr.engines.ppocr.columns import with_strokes
from ocr.engines.ppocr.detection import GLANCING_PX, Detector
from ocr.engines.ppocr.gaps import with_spaces
from ocr.engines.ppocr.layout import is_column, joined, reading_order
from ocr.engines.ppocr.line import text_line
from ocr.engines.ppocr.models import DETECTOR, RECOGNISER, open_network
from ocr.engines.ppocr.recognition import Recogniser, cut_out
from ocr.engines.ppocr.repair import repaired
from ocr.engines.ppocr.uprightness import find_turn
from ocr.geometry import Quad
from ocr.imaging.turn import Turn
from ocr.reading import TextLine


class PpOcr:
    """The default engine. Raises EngineMissingError where rapidocr's models or onnxruntime are absent."""

    name = "ppocr-v6"

    def __init__(self, threads: int = 1) -> None:
        self._detector = Detector(open_network(DETECTOR, threads))
        self._recogniser = Recogniser(open_network(RECOGNISER, threads))

    def find_turn(self, picture: Picture) -> Turn:
        return find_turn(picture, self._detector.find(picture, GLANCING_PX), self._recogniser)

    def read_lines(self, picture: Picture) -> tuple[TextLine, ...]:
        boxes = reading_order(joined(self._detector.find(picture)))
        lines = (self._read_line(picture, box) for box in boxes)
        return tuple(line for line in lines if line is not None)

    def _read_line(self, picture: Picture, box: Quad) -> TextLine | None:
        vertical = is_column(box)
        strip = cut_out(picture, box, vertical=vertical)
        signs = self._recogniser.read(strip)
        if vertical:
            signs = with_strokes(signs, strip)
        signs = repaired(with_spaces(signs, strip), vertical=vertical)
        return text_line(box, signs, vertical=vertical)
