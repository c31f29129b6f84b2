"""What file names say: their order for people, and which two files are the sides of one card. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from drivers.scanner import Side

_DIGITS = re.compile(r"(\d+)")

# A side's mark ends the name, or stands in it as a word of its own. A bare letter needs a digit, a separator or a
# Japanese character before it, so that it is a mark and not the end of a word.
_MARKS = (
    re.compile(r"(?P<before>.*(?:[\W_]|\d|[^\x00-\x7f])|)(?P<mark>front|back)(?P<after>(?:[\W_].*)?)"),
    re.compile(r"(?P<before>.*)(?P<mark>表|裏)(?P<after>面?[\W_]*)"),
    re.compile(r"(?P<before>)(?P<mark>表|裏)(?P<after>面?[\W_].*)"),
    re.compile(r"(?P<before>.*(?:[\W_]|\d|[^\x00-\x7f]))(?P<mark>a|b)(?P<after>[)\]]?)"),
)
_SIDES = {
    "front": Side.FRONT, "表": Side.FRONT, "a": Side.FRONT,
    "back": Side.BACK, "裏": Side.BACK, "b": Side.BACK,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PairedFiles:
    """The files of one card."""

    front: Path
    back: Path | None = None


def natural_order(path: Path) -> tuple[list[tuple[int, int, str]], str]:
    """Sorting key: 2 before 10, in every part of the name, width and case of letters aside."""
    parts = _DIGITS.split(_folded(str(path)))
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part], str(path)


def pair_sides(files: Iterable[Path]) -> tuple[PairedFiles, ...]:
    """Two files of a folder that are named alike but for front/back, 表/裏 or a/b become one card.

    Every file comes out exactly once, in the order of the fronts; a file without its other half is a front, and so are
    files whose partner is not unique.
    """
    files = list(dict.fromkeys(files))
    backs = _backs(files)
    taken = set(backs.values())
    return tuple(PairedFiles(file, backs.get(file)) for file in files if file not in taken)


def _backs(files: list[Path]) -> dict[Path, Path]:
    """The back of each front that has exactly one. The mark of a name is the first by which it finds its other half."""
    backs: dict[Path, Path] = {}
    for pattern in _MARKS:
        paired = {*backs, *backs.values()}
        backs |= _backs_marked(pattern, (file for file in files if file not in paired))
    return backs


def _backs_marked(pattern: re.Pattern[str], files: Iterable[Path]) -> dict[Path, Path]:
    cards: defaultdict[tuple[Path, str, str], dict[Side, list[Path]]] = defaultdict(
        lambda: {Side.FRONT: [], Side.BACK: []}
    )
    for file in files:
        if match := pattern.fullmatch(_folded(file.stem)):
            card = cards[file.parent, match["before"], match["after"]]
            card[_SIDES[match["mark"]]].append(file)
    return {
        card[Side.FRONT][0]: card[Side.BACK][0]
        for card in cards.values()
        if len(card[Side.FRONT]) == len(card[Side.BACK]) == 1
    }


def _folded(text: str) -> str:
    """macOS hands names over decomposed, and people mix widths and cases."""
    return unicodedata.normalize("NFKC", text).casefold()
