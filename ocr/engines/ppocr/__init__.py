"""PP-OCRv6 small through a thin onnxruntime pipeline of our own: detect lines, cut them out, recognise, repair."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.engines.engine import Picture, UprightLines
from ocr.engines.ppocr.boxed_letters import with_boxed_letters
from ocr.engines.ppocr.columns import with_strokes
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.detection import open_detector
from ocr.engines.ppocr.gaps import with_spaces
from ocr.engines.ppocr.layout import is_column, joined, reading_order
from ocr.engines.ppocr.line import text_line
from ocr.engines.ppocr.low_lines import with_low_lines
from ocr.engines.ppocr.postal_mark import with_postal_mark
from ocr.engines.ppocr.recognition import open_recogniser
from ocr.engines.ppocr.repair import repaired
from ocr.engines.ppocr.seals import without_seal
from ocr.engines.ppocr.second_look import looked_at_again
from ocr.engines.ppocr.small_kana import with_kana_sizes
from ocr.engines.ppocr.spelling import respelled
from ocr.engines.ppocr.stretched_look import with_stretched_look
from ocr.engines.ppocr.strips import Strips, laid, moved, place_of
from ocr.engines.ppocr.unread import with_unread
from ocr.engines.ppocr.uprightness import find_turn
from ocr.engines.ppocr.variants import with_variants
from ocr.geometry import Quad
from ocr.imaging.turn import Turn, renamed
from ocr.reading import TextLine


class PpOcr:
    """The default engine. Raises EngineMissingError where rapidocr's models or onnxruntime are absent."""

    name = "ppocr-v6"

    def __init__(self, threads: int = 1) -> None:
        self._detector = open_detector(threads)
        self._recogniser = open_recogniser(threads)

    def read_lines(self, picture: Picture) -> tuple[TextLine, ...]:
        strips = Strips(picture, self._recogniser)
        return _lines(strips, joined(self._detector.find(picture)), Turn(0, certain=True))

    def read_any_way_up(self, picture: Picture) -> UprightLines:
        strips = Strips(picture, self._recogniser)
        boxes = joined(self._detector.find(picture))
        turn = find_turn(strips, boxes)
        return UprightLines(turn, _lines(strips, boxes, turn))


def _lines(strips: Strips, boxes: Sequence[Quad], turn: Turn) -> tuple[TextLine, ...]:
    """Lines of the picture turned so. boxes and strips are of the picture as it is."""
    upright = {moved(box, strips.size, turn.quarter_turns): renamed(box, turn.quarter_turns) for box in boxes}
    lines = (_line(strips, box, laid(upright[box])) for box in reading_order(list(upright)))
    found = [line for line in lines if line is not None]
    return with_boxed_letters(
        found, lambda box: strips.strip(place_of(box, strips.size, turn.quarter_turns)), strips.read
    )


def _line(strips: Strips, box: Quad, place: Quad) -> TextLine | None:
    """place: where the line lies on the picture as it is."""
    vertical = is_column(box)
    strip = strips.strip(place)
    signs = looked_at_again(strips.signs(place), strip, strips.read, vertical=vertical)
    signs = without_seal(with_unread(signs, strip, strips.glance, vertical=vertical), strip)
    if vertical:
        signs = with_kana_sizes(with_strokes(signs, strip), strip)
    signs = _mended(with_spaces(signs, strip), vertical=vertical)
    signs = signs if vertical else with_low_lines(signs, strip)
    signs = with_stretched_look(signs, strip, lambda picture: _mended(strips.read(picture), vertical=vertical))
    signs = with_postal_mark(signs, strip, vertical=vertical)
    return text_line(box, with_variants(signs, strip, vertical=vertical), vertical=vertical)


def _mended(signs: Sequence[Sign], *, vertical: bool) -> list[Sign]:
    return respelled(repaired(signs), vertical=vertical)
