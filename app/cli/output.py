"""What a command prints: sentences and tables for people, or one JSON object per line for programs."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TextIO


class Output:
    """Results go to stdout; what happens meanwhile, for people, goes to stderr."""

    def __init__(self, *, as_json: bool, stdout: TextIO | None = None, stderr: TextIO | None = None) -> None:
        self.as_json = as_json
        self._stdout = stdout or sys.stdout
        self._stderr = stderr or sys.stderr

    def record(self, values: Mapping[str, object]) -> None:
        """One JSON object on a line of its own; nothing for people."""
        if self.as_json:
            print(json.dumps(values, ensure_ascii=False), file=self._stdout, flush=True)

    def say(self, sentence: str) -> None:
        """A result in words; nothing for programs."""
        if not self.as_json:
            print(sentence, file=self._stdout, flush=True)

    def note(self, sentence: str) -> None:
        """Progress and warnings, beside the results."""
        if not self.as_json:
            print(sentence, file=self._stderr, flush=True)

    def progress(self, sentence: str) -> None:
        """How far it is: overwrites itself on a terminal, says nothing elsewhere."""
        if not self.as_json and self._stderr.isatty():
            print(f"\r{sentence}\x1b[K", end="\r", file=self._stderr, flush=True)

    def failed(self, source: str, page: int | None, code: str, message: str) -> None:
        """An input that failed while the rest goes on."""
        self._error(source, page, code, message)
        if not self.as_json:
            place = source if page is None else f"{source} ({page})"
            print(f"{place}: {message}", file=self._stderr, flush=True)

    def ended(self, code: str, message: str) -> None:
        """What ended the whole command."""
        self._error(None, None, code, message)
        if not self.as_json:
            print(message, file=self._stderr, flush=True)

    def _error(self, source: str | None, page: int | None, code: str, message: str) -> None:
        self.record({"source": source, "page": page, "error": {"code": code, "message": message}})

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Columns side by side, full-width characters counted as the two places they take."""
        widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = (cell + " " * (room - width(cell)) for cell, room in zip(row, widths, strict=True))
            self.say("  ".join(cells).rstrip())


def width(text: str) -> int:
    """Places on a terminal."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
