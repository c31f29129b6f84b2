"""Neighbouring posts of one kind that are one value: the levels of a department, what 兼 joins."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeAlias

from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.units import names_unit
from ocr.fields.posts.post import Post
from ocr.fields.text.layout import follows

Group: TypeAlias = tuple[PositionKind, bool, list[Post]]  # neighbouring posts of one kind; whether in English


def last_of(groups: list[Group], *, english: bool) -> Group | None:
    """The last group in that language: those of the other one stand between where two languages stand side by side."""
    return next((group for group in reversed(groups) if group[1] == english), None)


_JOINT = re.compile(r"兼$|^兼|併$")


def joins(post: Post, before: Post) -> bool:
    """Whether a post continues the one before it: the next level of a department, or what 兼 joins."""
    span, above = post.span, before.span
    if span.line is above.line and not span.line.text[above.end : span.start].strip():
        return True
    if post.kind is PositionKind.TITLE and not (_JOINT.search(above.text) or _JOINT.match(span.text)):
        return False
    if span.line is above.line:
        return True
    return follows(span.line, above.line) and 0.75 < span.line.size_px / above.line.size_px < 1.33


def with_units(groups: list[Group]) -> list[Group]:
    """A post after which the unit below it is called (危機管理監 / 防災対策課 / 課長) as a part of that department."""
    found: list[Group] = []
    for at, (kind, english, posts) in enumerate(groups):
        above = found[-1] if found else None
        has_title = any(other is PositionKind.TITLE and not latin for other, latin, _ in groups[at + 1 :])
        if above and not english and kind is PositionKind.DEPARTMENT and has_title and _names_unit(above, posts[0]):
            unit = replace(above[2][-1], kind=PositionKind.DEPARTMENT)
            found[-1] = (PositionKind.DEPARTMENT, english, [unit, *posts])
        else:
            found.append((kind, english, posts))
    return found


def _names_unit(above: Group, post: Post) -> bool:
    kind, english, posts = above
    is_one = kind is PositionKind.TITLE and not english and len(posts) == 1
    return is_one and names_unit(posts[0].value) and follows(post.span.line, posts[0].span.line)
