"""Where the words of a search stand in a text, found as the store finds them: folded."""

from __future__ import annotations

from sync.records.folding import fold_for_search

Span = tuple[int, int]
"""From the first character to behind the last one."""


def matched_spans(text: str, words: str) -> tuple[Span, ...]:
    """Every place of every word, from left to right, without overlaps."""
    folded, origins = _folded(text)
    marked = [False] * len(text)
    for word in filter(None, map(fold_for_search, words.split())):
        start = folded.find(word)
        while start >= 0:
            for origin in origins[start : start + len(word)]:
                marked[origin] = True
            start = folded.find(word, start + 1)
    return _runs(marked)


def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index of the one it came from."""
    parts = [fold_for_search(char) for char in text]
    origins = [index for index, part in enumerate(parts) for _ in part]
    return "".join(parts), origins


def _runs(marked: list[bool]) -> tuple[Span, ...]:
    edges = [index for index in range(len(marked) + 1) if _at(marked, index) != _at(marked, index - 1)]
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def _at(marked: list[bool], index: int) -> bool:
    return 0 <= index < len(marked) and marked[index]
