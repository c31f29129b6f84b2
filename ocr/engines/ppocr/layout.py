"""Boxes of lines put into the order in which people read them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median

from ocr.geometry import Bounds, Quad, rectangle

# PP-OCR's own figure: a box at least this much higher than wide holds a column.
_COLUMN_RATIO = 1.5
# In line heights. Boxes reach beyond the print by a quarter of its height on each side.
_JOINING_GAP = 0.5
# Names are larger than the rest, and often set wide: 松　本　香　織.
_LARGE = 1.5
_JOINING_GAP_OF_LARGE = 1.8
# A single character with the reach of its box.
_SINGLE_RATIO = 0.8
_JOINING_SHIFT = 0.2
_JOINING_LIKENESS = 0.75


def is_column(box: Quad) -> bool:
    """Whether the box holds vertical writing."""
    width = math.dist(box.top_left, box.top_right)
    height = math.dist(box.top_left, box.bottom_left)
    return height >= _COLUMN_RATIO * width


def joined(boxes: Sequence[Quad]) -> list[Quad]:
    """Boxes of one line made one: large, widely spaced characters of a name come out of the detector apart."""
    kept = list(boxes)
    large = _LARGE * median(min(_size(box)) for box in boxes) if boxes else 0.0
    number = 0
    while number < len(kept):
        partner = next((other for other in kept[number + 1 :] if _is_one_line(kept[number], other, large)), None)
        if partner is None:
            number += 1
            continue
        kept.remove(partner)
        kept[number] = _around(kept[number], partner)
        number = 0
    return kept


def _is_one_line(one: Quad, other: Quad, large: float) -> bool:
    """Whether two level boxes follow each other along a row or a column, as high as each other."""
    if not (_is_level(one) and _is_level(other)):
        return False
    first, second = one.bounds, other.bounds
    return any(_follow(first, second, along, large) for along in (0, 1))


def _follow(first: Bounds, second: Bounds, along: int, large: float) -> bool:
    """along is 0 for rows, 1 for columns. Lines thicker than `large` may stand wider apart, even single characters."""
    across = 1 - along
    thick = [bounds[across + 2] - bounds[across] for bounds in (first, second)]
    long = [bounds[along + 2] - bounds[along] for bounds in (first, second)]
    is_large = min(thick) > large
    gap = max(first[along], second[along]) - min(first[along + 2], second[along + 2])
    shift = abs(first[across] + first[across + 2] - second[across] - second[across + 2]) / 2
    # At least one piece must show which way the line runs, or two rows above each other would join; and no piece may
    # run across it: below a square emblem stand rows, not the rest of a column.
    shows_way = max(long) > (_SINGLE_RATIO if is_large else _COLUMN_RATIO) * max(thick)
    runs_across = is_large and any(
        thickness > _COLUMN_RATIO * length for thickness, length in zip(thick, long, strict=True)
    )
    return (
        shows_way
        and not runs_across
        and min(thick) > _JOINING_LIKENESS * max(thick)
        and shift < _JOINING_SHIFT * min(thick)
        and gap < (_JOINING_GAP_OF_LARGE if is_large else _JOINING_GAP) * min(thick)
    )


def _size(box: Quad) -> tuple[float, float]:
    return math.dist(box.top_left, box.top_right), math.dist(box.top_left, box.bottom_left)


def _is_level(box: Quad) -> bool:
    (x0, y0), (x1, y1) = box.top_left, box.top_right
    return abs(y1 - y0) < 0.02 * abs(x1 - x0)


def _around(one: Quad, other: Quad) -> Quad:
    lefts, tops, rights, bottoms = zip(one.bounds, other.bounds, strict=True)
    return rectangle(min(lefts), min(tops), max(rights), max(bottoms))


def reading_order(boxes: Sequence[Quad]) -> list[Quad]:
    """Rows from the top, each from the left; columns from the right. Columns come first where they are most."""
    columns = sorted((box for box in boxes if is_column(box)), key=lambda box: (-_middle(box)[0], _middle(box)[1]))
    rows = _rows([box for box in boxes if not is_column(box)])
    return columns + rows if len(columns) > len(rows) else rows + columns


def _rows(boxes: Sequence[Quad]) -> list[Quad]:
    rows: list[list[Quad]] = []
    for box in sorted(boxes, key=lambda box: _middle(box)[1]):
        if rows and _same_row(rows[-1][0], box):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [box for row in rows for box in sorted(row, key=lambda box: box.top_left[0])]


def _same_row(one: Quad, other: Quad) -> bool:
    height = min(math.dist(each.top_left, each.bottom_left) for each in (one, other))
    return abs(_middle(one)[1] - _middle(other)[1]) < height / 2


def _middle(box: Quad) -> tuple[float, float]:
    return (sum(x for x, _ in box.corners) / 4, sum(y for _, y in box.corners) / 4)
