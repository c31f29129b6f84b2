"""Cards written down as text (wordings/*.txt), for what language alone must tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ocr.reading import FieldName, TextLine
from tests.ocr.fields.printing import printed

_FOLDER = Path(__file__).parent / "wordings"
_LEFT_PX, _TOP_PX, _LEADING = 60, 40, 1.35
_FOOT = {
    "japanese": ("〒330-0061 埼玉県さいたま市浦和区常盤9-8-7", "TEL 048-822-0000  FAX 048-822-0001"),
    "english": ("9-8-7 Tokiwa, Urawa-ku, Saitama 330-0061, Japan", "Tel +81-48-822-0000  Fax +81-48-822-0001"),
}


@dataclass(frozen=True, slots=True)
class WordedCard:
    """Its lines, and every value of the fields of people and companies."""

    lines: tuple[TextLine, ...]
    values: dict[FieldName, list[str]]

    def __str__(self) -> str:
        return " ".join(self.lines[0].text.split())


def worded_cards(name: str) -> Iterator[WordedCard]:
    """The cards of wordings/NAME.txt."""
    blocks = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n\n")
    for block in blocks:
        rows = [row for row in block.splitlines() if not row.startswith("#")]
        wanted = [row[2:].split(": ", 1) for row in rows if row.startswith("= ")]
        values = {FieldName(field): text.split(" || ") for field, text in wanted}
        lines = [row.split(" ", 1) for row in rows if not row.startswith("= ")]
        if lines:
            yield WordedCard(tuple(_set([(float(size), text) for size, text in lines], _FOOT[name])), values)


def _set(lines: list[tuple[float, str]], foot: tuple[str, ...]) -> Iterator[TextLine]:
    top = float(_TOP_PX)
    for size, text in lines:
        yield printed(text, _LEFT_PX, top, size)
        top += size * _LEADING
    if not any("〒" in text or "Japan" in text for _, text in lines):
        for number, text in enumerate(foot):
            yield printed(text, _LEFT_PX, top + 80 + 27 * number, 20)
