"""Boxes of lines put into the order in which people read them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ocr.geometry import Quad

# PP-OCR's own figure: a box at least this much higher than wide holds a column.
_COLUMN_RATIO = 1.5


def is_column(box: Quad) -> bool:
    """Whether the box holds vertical writing."""
    width = math.dist(box.top_left, box.top_right)
    height = math.dist(box.top_left, box.bottom_left)
    return height >= _COLUMN_RATIO * width


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
