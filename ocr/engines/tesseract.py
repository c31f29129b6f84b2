"""Tesseract 5 through pytesseract: the second engine, for comparison and where onnxruntime cannot run.

Needs the program tesseract with the languages jpn, jpn_vert, eng and osd. Runs a child process per picture.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import pytesseract
from PIL import Image

from ocr.engines.engine import Picture, UprightLines
from ocr.errors import EngineFailedError, EngineMissingError
from ocr.geometry import Quad, rectangle
from ocr.imaging.turn import Turn, turned
from ocr.reading import Character, TextLine

_NEEDED = frozenset({"jpn", "jpn_vert", "eng", "osd"})
# Quarter turns for OSD's answer "Rotate". Below this confidence the next best turn was often the right one.
_CERTAIN_TURN = 2.0
# A card has few characters; Tesseract's own 50 makes it refuse half of them.
_OSD_CONFIG = "--psm 0 -c min_characters_to_try=10"
_TIMEOUT_S = 60
# Page segmentation: Tesseract's own choice; one block of columns.
_AUTOMATIC, _COLUMNS = "--psm 3", "--psm 5"
# Nonsense stays below; half of the characters of small print in columns do not.
_BELIEVED = 0.5
_DOUBTFUL_SHARE = 0.2


class Tesseract:
    """Raises EngineMissingError where the program or one of its languages is absent."""

    def __init__(self, threads: int = 1) -> None:
        # Tesseract takes its number of threads from the environment of the child only.
        os.environ["OMP_THREAD_LIMIT"] = str(threads)
        try:
            version = pytesseract.get_tesseract_version()
            missing = _NEEDED - set(pytesseract.get_languages())
        except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, SystemExit) as error:
            raise EngineMissingError("tesseract is not installed") from error
        if missing:
            raise EngineMissingError(f"tesseract has no {', '.join(sorted(missing))}")
        self.name = f"tesseract-{version}"

    def read_any_way_up(self, picture: Picture) -> UprightLines:
        turn = self._find_turn(picture)
        return UprightLines(turn, self.read_lines(turned(picture, turn.quarter_turns)))

    def _find_turn(self, picture: Picture) -> Turn:
        try:
            answer = pytesseract.image_to_osd(
                _image(picture), config=_OSD_CONFIG, output_type=pytesseract.Output.DICT, timeout=_TIMEOUT_S
            )
        except pytesseract.TesseractError:
            # "Too few characters": a blank or nearly blank card.
            return Turn(0, certain=False)
        except RuntimeError as error:
            raise EngineFailedError("tesseract took too long") from error
        return Turn(round(answer["rotate"] / 90) % 4, certain=answer["orientation_conf"] >= _CERTAIN_TURN)

    def read_lines(self, picture: Picture) -> tuple[TextLine, ...]:
        """Characters share the confidence of their word: Tesseract's table knows no more."""
        rows = self._lines(picture, "jpn+eng", _AUTOMATIC)
        if not _are_doubtful(rows):
            return rows
        # One pass reads either rows or columns, and gives nonsense for the others.
        return with_columns(rows, self._lines(picture, "jpn_vert", _COLUMNS))

    def _lines(self, picture: Picture, languages: str, config: str) -> tuple[TextLine, ...]:
        try:
            table = pytesseract.image_to_data(
                _image(picture),
                lang=languages,
                config=config,
                output_type=pytesseract.Output.DICT,
                timeout=_TIMEOUT_S,
            )
        except (pytesseract.TesseractError, RuntimeError) as error:
            raise EngineFailedError(str(error)) from error
        lines = (_line(words) for words in _words_by_line(table))
        return tuple(line for line in lines if line is not None)


def _are_doubtful(rows: Sequence[TextLine]) -> bool:
    """Whether a good part of the characters is nonsense, or nothing was read at all."""
    doubtful = [row for row in rows if row.confidence < _BELIEVED]
    return _count(doubtful) >= _DOUBTFUL_SHARE * _count(rows)


def _count(lines: Sequence[TextLine]) -> int:
    return sum(len(line.text) for line in lines)


def with_columns(rows: Sequence[TextLine], columns: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Where most is printed in columns, those that are believed more than the rows read at their places, and the rows
    elsewhere.
    """
    kept = [column for column in columns if column.vertical and column.confidence >= _BELIEVED]
    if _count(kept) < _count([row for row in rows if row.confidence >= _BELIEVED]):
        return tuple(rows)
    better = [
        column
        for column in kept
        if all(row.confidence < column.confidence for row in rows if _lies_in(row.box, column.box))
    ]
    others = [row for row in rows if not any(_lies_in(row.box, column.box) for column in better)]
    least = _BELIEVED if better else 0.0
    return (*better, *(row for row in others if row.confidence >= least))


def _lies_in(inner: Quad, outer: Quad) -> bool:
    """Whether the middle of the one level box lies in the other, or the other way round."""
    return _holds_middle(outer, inner) or _holds_middle(inner, outer)


def _holds_middle(outer: Quad, inner: Quad) -> bool:
    x, y = ((inner.top_left[axis] + inner.bottom_right[axis]) / 2 for axis in (0, 1))
    return outer.top_left[0] <= x <= outer.bottom_right[0] and outer.top_left[1] <= y <= outer.bottom_right[1]


def _image(picture: Picture) -> Image.Image:
    return Image.fromarray(picture[:, :, ::-1])


def _words_by_line(rows: dict[str, list[Any]]) -> Iterator[list[dict[str, Any]]]:
    words = [
        {key: rows[key][number] for key in rows} for number in range(len(rows["text"])) if rows["text"][number].strip()
    ]
    for _, line in groupby(words, key=lambda word: (word["block_num"], word["par_num"], word["line_num"])):
        yield list(line)


def _line(words: list[dict[str, Any]]) -> TextLine | None:
    left = min(word["left"] for word in words)
    top = min(word["top"] for word in words)
    right = max(word["left"] + word["width"] for word in words)
    bottom = max(word["top"] + word["height"] for word in words)
    vertical = bottom - top >= 1.5 * (right - left) and len(words) + len(words[0]["text"]) > 2
    characters: list[Character] = []
    for word in words:
        if characters and _spaced(characters[-1], word, vertical=vertical):
            characters.append(Character(" ", characters[-1].confidence, characters[-1].box))
        characters += _characters(word, vertical=vertical)
    text = "".join(character.text for character in characters)
    confidence = sum(character.confidence for character in characters) / len(characters)
    return TextLine(text, confidence, rectangle(left, top, right, bottom), vertical, tuple(characters))


def _spaced(before: Character, word: dict[str, Any], *, vertical: bool) -> bool:
    """Tesseract makes words of single kanji: only a real gap, or two Latin words, stand apart."""
    both_latin = before.text.isascii() and word["text"][0].isascii()
    if vertical:
        return False
    gap = float(word["left"]) - before.box.top_right[0]
    return both_latin or gap > 0.5 * float(word["height"])


def _characters(word: dict[str, Any], *, vertical: bool) -> list[Character]:
    text = word["text"].strip()
    left, top, width, height = (word[key] for key in ("left", "top", "width", "height"))
    confidence = max(0.0, float(word["conf"]) / 100)
    characters = []
    for number, sign in enumerate(text):
        start, end = number / len(text), (number + 1) / len(text)
        if vertical:
            box = rectangle(left, top + height * start, left + width, top + height * end)
        else:
            box = rectangle(left + width * start, top, left + width * end, top + height)
        characters.append(Character(sign, confidence, box))
    return characters
