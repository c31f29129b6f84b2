"""Titles that stand apart from the person while others stand there: a duty the law asks of a shop, a word of a notice."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.text.layout import Span, follows, same_row
from ocr.reading import FieldName

_TITLES = (FieldName.TITLE, FieldName.TITLE_EN)
# Lines between neighbours of one block; around names more white is left.
_LINES_APART = 3.0


def doubting_apart(findings: list[Finding], person: Sequence[Span]) -> list[Finding]:
    """With doubt at each title that neither the person nor a chain of posts from there touches, where another title of its
    language does. person is where the side names somebody.
    """
    near = _chained(findings, list(person))
    told = {each.name for each in near}
    return [
        each.with_evidence(Evidence.APART) if each.name in _TITLES and each.name in told and each not in near else each
        for each in findings
    ]


def _chained(findings: list[Finding], reached: list[Span]) -> list[Finding]:
    near: list[Finding] = []
    while more := [each for each in findings if each not in near and _touches(each, reached)]:
        near += more
        reached = reached + [span for each in more for span in each.spans]
    return near


def _touches(finding: Finding, spans: list[Span]) -> bool:
    return any(_is_beside(one, other) for one in finding.spans for other in spans)


def _is_beside(one: Span, other: Span) -> bool:
    first, second = one.line, other.line
    if first is second or same_row(first, second):
        return True
    return follows(first, second, _LINES_APART) or follows(second, first, _LINES_APART)
