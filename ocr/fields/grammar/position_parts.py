"""What a post is made of: stretches of its text that are a department or a title each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PositionKind(StrEnum):
    DEPARTMENT = "department"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class PositionPart:
    """A department or a title at text[start:end] of what was given."""

    kind: PositionKind
    start: int
    end: int


def merged(parts: list[PositionPart]) -> list[PositionPart]:
    """Neighbours of one kind are one value: 技術部 設計課, 教授 博士(工学)."""
    merged: list[PositionPart] = []
    for part in parts:
        if merged and merged[-1].kind is part.kind:
            merged[-1] = PositionPart(part.kind, merged[-1].start, part.end)
        else:
            merged.append(part)
    return merged
