"""Where lines stand on the card: sizes, neighbours, reading order. Pixels of the upright card, origin top-left."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median

from ocr.fields.text.normalise import Folded
from ocr.geometry import Quad
from ocr.reading import Character, TextLine


@dataclass(frozen=True, slots=True, eq=False)
class CardLine:
    """One line with its folded copy and its place. size_px is the height of its glyphs (their width when vertical)."""

    source: TextLine
    folded: Folded = field(repr=False)
    left: float
    top: float
    right: float
    bottom: float

    @property
    def text(self) -> str:
        return self.folded.text

    @property
    def vertical(self) -> bool:
        return self.source.vertical

    @property
    def size_px(self) -> float:
        return self.right - self.left if self.vertical else self.bottom - self.top

    @property
    def start(self) -> float:
        """Where its first character stands, along the reading direction."""
        return self.top if self.vertical else self.left

    @property
    def end(self) -> float:
        return self.bottom if self.vertical else self.right

    @property
    def across(self) -> tuple[float, float]:
        """Its extent across the reading direction, growing from line to line (vertical lines go leftwards)."""
        return (-self.right, -self.left) if self.vertical else (self.top, self.bottom)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a line, counted in its folded copy."""

    line: CardLine
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.line.text[self.start : self.end]

    @property
    def printed(self) -> str:
        return self.line.folded.printed_slice(self.start, self.end)

    @property
    def characters(self) -> tuple[Character, ...]:
        """The recognised characters of this stretch; none where the engine gives none."""
        first, last = self.line.folded.printed_range(self.start, self.end)
        places = _character_places(self.line.source)
        return tuple(c for c, at in zip(self.line.source.characters, places, strict=False) if first <= at < last)

    def confidences(self) -> list[tuple[int, float]]:
        """Places in the folded copy with the engine's confidence; the line's own where it gives no characters."""
        places = _character_places(self.line.source)
        if not places:
            whole = self.line.source.confidence
            return [(at, whole) for at in range(self.start, self.end) if not self.line.text[at].isspace()]
        by_place = dict(zip(places, (each.confidence for each in self.line.source.characters), strict=True))
        origin = self.line.folded.origin
        signs = ((at, origin[at]) for at in range(self.start, self.end) if not self.line.text[at].isspace())
        return [(at, by_place[place]) for at, place in signs if place in by_place]

    @property
    def box(self) -> Quad:
        """Its place: around its characters where they are known, else its share of the line."""
        characters = self.characters
        whole = self.line.source.box
        if self.start == 0 and self.end >= len(self.line.text):
            return whole
        if characters:
            return around([each.box for each in characters])
        length = max(len(self.line.text), 1)
        return _share(whole, self.start / length, self.end / length, vertical=self.line.vertical)

    @property
    def extent(self) -> tuple[float, float]:
        """From where to where it reaches along the reading direction."""
        axis = 1 if self.line.vertical else 0
        places = [corner[axis] for corner in self.box.corners]
        return min(places), max(places)


def _character_places(line: TextLine) -> list[int]:
    """Where each recognised character stands in the line's text; spaces need not be among the characters."""
    places: list[int] = []
    at = 0
    for each in line.characters:
        found = line.text.find(each.text, at)
        if found < 0:
            return []
        places.append(found)
        at = found + len(each.text)
    return places


def same_row(one: CardLine, other: CardLine) -> bool:
    """Whether both stand beside each other on one base line (in one column when vertical)."""
    if one.vertical != other.vertical:
        return False
    (a0, a1), (b0, b1) = one.across, other.across
    return min(a1, b1) - max(a0, b0) > 0.5 * min(a1 - a0, b1 - b0)


def follows(line: CardLine, before: CardLine, lines_apart: float = 1.6) -> bool:
    """Whether line is the next line of the same block: just after, starting, ending or centred alike."""
    if line.vertical != before.vertical:
        return False
    gap = line.across[0] - before.across[1]
    size = min(line.size_px, before.size_px)
    if not -0.5 * size < gap < lines_apart * size:
        return False
    tolerance = 1.5 * size
    aligned = (
        abs(line.start - before.start) < tolerance
        or abs(line.end - before.end) < tolerance
        or abs(line.start + line.end - before.start - before.end) < 2 * tolerance
    )
    return aligned or (before.start - tolerance < line.start < before.end)


def text_size_px(lines: tuple[CardLine, ...]) -> float:
    """The size of the card's small print: most lines have it."""
    return median(line.size_px for line in lines) if lines else 0.0


def around(quads: list[Quad]) -> Quad:
    """The upright rectangle around several places."""
    xs = [x for quad in quads for x, _ in quad.corners]
    ys = [y for quad in quads for _, y in quad.corners]
    return Quad((min(xs), min(ys)), (max(xs), min(ys)), (max(xs), max(ys)), (min(xs), max(ys)))


def _share(whole: Quad, first: float, last: float, *, vertical: bool) -> Quad:
    def between(a: tuple[float, float], b: tuple[float, float], at: float) -> tuple[float, float]:
        return a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at

    top_left, top_right, bottom_right, bottom_left = whole.corners
    if vertical:
        return Quad(
            between(top_left, bottom_left, first),
            between(top_right, bottom_right, first),
            between(top_right, bottom_right, last),
            between(top_left, bottom_left, last),
        )
    return Quad(
        between(top_left, top_right, first),
        between(top_left, top_right, last),
        between(bottom_left, bottom_right, last),
        between(bottom_left, bottom_right, first),
    )
