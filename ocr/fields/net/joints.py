"""What stands between the two words of a local part: y_takase and y-takase are made from the same name."""

from __future__ import annotations

import re
from statistics import median

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar import known_names
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.text.layout import Span

_JOINTS = frozenset("-_.")
# Another joint that the engine considers at least so probable may be what is printed.
_POSSIBLE = 0.03
# In usual widths of a letter: the room of a slender letter behind a full stop that was not read. By judgement.
_WIDE = 1.15
_SLENDER = frozenset("fijlrt")


def with_joint_doubted(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    """An e-mail address in doubt where the engine wavers between two joints, or between two whole names lost one."""
    if not email.spans or Evidence.QR_CODE in email.evidence:
        return email
    span = email.spans[0]
    local = email.value.partition("@")[0]
    part = Span(span.line, span.start, span.start + len(local))
    if part.text != local or len(part.characters) != len(local):
        return email
    joint = _joint(local, split, latin)
    wavers = _wavers(part) or (joint is not None and _has_room(part, joint))
    return email.with_evidence(Evidence.NAMES_DIFFER) if wavers else email


def _wavers(part: Span) -> bool:
    return any(
        other.text in _JOINTS and other.probability >= _POSSIBLE
        for each in part.characters[1:]
        if each.text in _JOINTS
        for other in each.alternatives
    )


def _joint(local: str, split: NameSplit | None, latin: list[str]) -> int | None:
    """Where the second of two whole names begins that stand in a local part without a joint."""
    if not re.fullmatch(r"[a-z]{5,}", local):
        return None
    families = known_names.readings_of_family(split.family) if split else ()
    givens = known_names.readings_of_given(split.given) if split else ()
    one = {one_spelling(romaji(each)) for each in families} | {one_spelling(each) for each in latin[:1]}
    other = {one_spelling(romaji(each)) for each in givens} | {one_spelling(each) for each in latin[1:2]}
    for at in range(2, len(local) - 1):
        pair = one_spelling(local[:at]), one_spelling(local[at:])
        if (pair[0] in one and pair[1] in other) or (pair[0] in other and pair[1] in one):
            return at
    return None


def _has_room(part: Span, joint: int) -> bool:
    """Whether a slender letter takes more room than letters do: a full stop before it was not read."""
    widths = [max(x for x, _ in each.box.corners) - min(x for x, _ in each.box.corners) for each in part.characters]
    return part.characters[joint].text in _SLENDER and widths[joint] > _WIDE * median(widths)
