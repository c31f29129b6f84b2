"""Text that nothing explains: where some is left, a value beside it may lack a part, or be the wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.text.layout import Span, follows, same_row
from ocr.reading import FieldName

# Single marks and initials of a logo say nothing.
_LEAST_SIGNS = 3


def with_leftovers(findings: Sequence[Finding], pieces: Iterable[Span]) -> list[Finding]:
    """Findings with what is left unexplained beside them, or elsewhere on the card."""
    used = [span for each in findings for span in each.spans]
    left = [
        piece for piece in pieces if _signs(piece) >= _LEAST_SIGNS and not any(_overlap(piece, one) for one in used)
    ]
    if not left:
        return list(findings)
    doubted = [_doubted(each, left) for each in findings]
    return [
        each.with_evidence(
            Evidence.UNEXPLAINED_BESIDE
            if any(_beside(piece, span) for piece in left for span in each.spans)
            else Evidence.UNEXPLAINED_TEXT
        )
        for each in doubted
    ]


def _doubted(finding: Finding, left: Sequence[Span]) -> Finding:
    """A room or floor that no address has taken may be the end of this one."""
    lacks_room = finding.name is FieldName.ADDRESS and any(_ROOM.search(piece.text) for piece in left)
    if not lacks_room:
        return finding
    return replace(finding, evidence=(finding.evidence - {Evidence.WHOLE_BLOCK}) | {Evidence.SEVERAL})


_ROOM = re.compile(r"(?:号室|[0-9一二三四五六七八九十]階|\dF)$")


def _signs(piece: Span) -> int:
    return sum(sign.isalnum() for sign in piece.text)


def _overlap(one: Span, other: Span) -> bool:
    return one.line is other.line and one.start < other.end and other.start < one.end


def _beside(piece: Span, span: Span) -> bool:
    one, other = piece.line, span.line
    return one is other or same_row(one, other) or follows(one, other) or follows(other, one)
