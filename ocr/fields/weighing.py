"""How probable it is that a finding is right, and whether it may be taken without a person looking.

A value is right when it is what the rules take it for (log-odds of the evidence) and when its characters were read
right (clarity). The product of both ranks values well but is no honest probability: calibration makes it one, from
what was counted on cards with their truth.
"""

from __future__ import annotations

import math

from ocr.fields.calibration import calibrated
from ocr.fields.clarity import read_right
from ocr.fields.evidence import WEIGHTS, Evidence, Finding
from ocr.fields.layout import around
from ocr.reading import FieldCandidate

# Of what is marked sure at most one in a thousand may be wrong (spec 2.5).
SURE = 0.999
# Characters less likely than this to be all right are named as a reason to look.
_CLEAR = 0.99


def weighed(finding: Finding) -> FieldCandidate:
    """The finding with its probability."""
    confidence = round(calibrated(score(finding), finding.name, vertical=is_vertical(finding)), 5)
    boxes = [span.box for span in finding.spans]
    evidence = finding.evidence | ({Evidence.READ_BADLY} if _clear(finding) < _CLEAR else set())
    return FieldCandidate(
        name=finding.name,
        value=finding.value,
        printed=finding.printed,
        confidence=confidence,
        sure=confidence >= SURE,
        box=(boxes[0] if len(boxes) == 1 else around(boxes)) if boxes else None,
        characters=finding.spans[0].characters if len(finding.spans) == 1 else (),
        derived=finding.derived,
        evidence=tuple(sorted(each.value for each in evidence)),
        office=finding.office,
        parts=finding.parts,
        repair=finding.repair,
    )


def score(finding: Finding) -> float:
    """How good a finding is beside others, 0..1; not calibrated."""
    return _clear(finding) * _meant(finding)


def is_vertical(finding: Finding) -> bool:
    return any(span.line.vertical for span in finding.spans)


def _clear(finding: Finding) -> float:
    # A QR code is read without error or not at all.
    return 1.0 if Evidence.QR_CODE in finding.evidence else read_right(finding.spans, finding.proved)


def _meant(finding: Finding) -> float:
    """The probability that the value is what it is taken for, if it was read right."""
    base, weights = WEIGHTS[finding.name]
    log_odds = base + sum(weights.get(each, 0.0) for each in finding.evidence)
    return 1 / (1 + math.exp(-log_odds))
