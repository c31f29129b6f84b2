"""What a command prints: sentences and tables for people, or one JSON object per line for programs."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import TextIO


class Output:
    """Results go to stdout; what happens meanwhile, for people, goes to stderr."""

    def __init__(
        self,
        *,
        as_json: bool,
        stdout: TextIO | None = None,
        stderr: TextIO | None = None,
        on_end: Callable[[str], None] | None = None,
    ) -> None:
        """on_end hears what ended the whole command, too."""
        self.as_json = as_json
        self._on_end = on_end
        self._stdout = stdout or sys.stdout
        self._stderr = stderr or sys.stderr
        self._shown = 0  # places that the last progress takes on its line

    def record(self, values: Mapping[str, object]) -> None:
        """One JSON object on a line of its own; nothing for people."""
        if self.as_json:
            self._print(json.dumps(values, ensure_ascii=False), self._stdout)

    def say(self, sentence: str) -> None:
        """A result in words; nothing for programs."""
        if not self.as_json:
            self._print(sentence, self._stdout)

    def note(self, sentence: str) -> None:
        """Progress and warnings, beside the results."""
        if not self.as_json:
            self._print(sentence, self._stderr)

    def progress(self, sentence: str) -> None:
        """How far it is: overwrites itself on a terminal, says nothing elsewhere."""
        if not self.as_json and self._stderr.isatty():
            self._wipe()
            print(sentence, end="\r", file=self._stderr, flush=True)
            self._shown = width(sentence)

    def failed(self, source: str, page: int | None, code: str, message: str) -> None:
        """An input that failed while the rest goes on."""
        self._error(source, page, code, message)
        if not self.as_json:
            place = source if page is None else f"{source} ({page})"
            self._print(f"{place}: {message}", self._stderr)

    def ended(self, code: str, message: str) -> None:
        """What ended the whole command."""
        self._error(None, None, code, message)
        if not self.as_json:
            self._print(message, self._stderr)
            if self._on_end is not None:
                self._on_end(message)

    def _error(self, source: str | None, page: int | None, code: str, message: str) -> None:
        self.record({"source": source, "page": page, "error": {"code": code, "message": message}})

    def _print(self, line: str, stream: TextIO) -> None:
        self._wipe()
        print(line, file=stream, flush=True)

    def _wipe(self) -> None:
        """With spaces: not every console of Windows knows the code that clears a line."""
        if self._shown:
            print(" " * self._shown, end="\r", file=self._stderr, flush=True)
            self._shown = 0

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Columns side by side, full-width characters counted as the two places they take."""
        widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = (filled(cell, room) for cell, room in zip(row, widths, strict=True))
            self.say("  ".join(cells).rstrip())


def width(text: str) -> int:
    """Places on a terminal."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def filled(text: str, places: int) -> str:
    """At least that many places, spaces to the right."""
    return text + " " * (places - width(text))
