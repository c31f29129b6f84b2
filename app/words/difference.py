"""Where two readings of one value differ, short enough for a hint."""

from __future__ import annotations

from itertools import takewhile

_SHORT = 18  # characters that are shown whole
_CONTEXT = 3  # of what both share, on each side of the difference
_CUT = "…"


def difference(one: str, other: str) -> tuple[str, str]:
    """(…駒ケ根市…, …駒ヶ根市…); both whole where they are short."""
    if max(len(one), len(other)) <= _SHORT:
        return one, other
    head = _shared(one, other)
    tail = min(_shared(one[::-1], other[::-1]), min(len(one), len(other)) - head)
    head, tail = max(0, head - _CONTEXT), max(0, tail - _CONTEXT)
    return _cut(one, head, tail), _cut(other, head, tail)


def _cut(text: str, head: int, tail: int) -> str:
    middle = text[head : len(text) - tail]
    return f"{_CUT if head else ''}{middle}{_CUT if tail else ''}"


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
