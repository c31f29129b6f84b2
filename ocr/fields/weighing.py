"""How probable it is that a finding is right, and whether it may be taken without a person looking.

A value is right when it is what the rules take it for (log-odds of the evidence) and when its characters were read
right (clarity). The product of both ranks values well but is no honest probability: calibration makes it one.
Corrections and curves are made by `python -m ocr.evaluation.calibrate` from cards with their truth.
"""

from __future__ import annotations

from ocr.fields.calibration import GROUP_OF, calibrated, direction, log_odds, probability
from ocr.fields.clarity import read_right
from ocr.fields.evidence import WEIGHTS, Evidence, Finding
from ocr.fields.layout import around
from ocr.reading import FieldCandidate, FieldName
from resources.calibration import Calibration, Corrections, fitted

# Of what is marked sure at least this share must be right (spec 2.5): the calibration says from which probability on.
SURE = 0.999
# Characters less likely than this to be all right are named as a reason to look.
_CLEAR = 0.99
# A reading that is not printed has no truth on any card that it could be counted by: it is never sure.
_UNCOUNTED = 0.95
_READINGS = frozenset({FieldName.NAME_KANA, FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA})


def weighed(finding: Finding, calibration: Calibration | None = None) -> FieldCandidate:
    """The finding with its probability, by the fitted calibration where none is given."""
    calibration = calibration or fitted()
    place = score(finding, calibration.corrections)
    confidence = calibrated(place, finding.name, calibration, vertical=is_vertical(finding))
    confidence = round(min(confidence, _UNCOUNTED) if is_never_sure(finding) else confidence, 5)
    boxes = [span.box for span in finding.spans]
    evidence = finding.evidence | ({Evidence.READ_BADLY} if clear(finding) < _CLEAR else set())
    return FieldCandidate(
        name=finding.name,
        value=finding.value,
        printed=finding.printed,
        confidence=confidence,
        sure=confidence >= calibration.sure_from,
        box=(boxes[0] if len(boxes) == 1 else around(boxes)) if boxes else None,
        characters=finding.spans[0].characters if len(finding.spans) == 1 else (),
        derived=finding.derived,
        evidence=tuple(sorted(each.value for each in evidence)),
        office=finding.office,
        parts=finding.parts,
        repair=finding.repair,
    )


def is_never_sure(finding: Finding) -> bool:
    """Whether a person must look however good the score is: nothing on the card could tell that it is wrong."""
    return _is_uncounted(finding) or _may_be_variant(finding)


def _is_uncounted(finding: Finding) -> bool:
    concluded = {Evidence.GUESSED, Evidence.KNOWN_PERSON} & finding.evidence
    return finding.derived and finding.name in _READINGS and bool(concluded)


def _may_be_variant(finding: Finding) -> bool:
    """Whether the engine could not have told another spelling from this one, and nothing else tells it."""
    return Evidence.VARIANT_POSSIBLE in finding.evidence and not finding.evidence & _TELLS_SPELLING


_TELLS_SPELLING = {Evidence.QR_CODE, Evidence.KNOWN_PERSON, Evidence.KNOWN_COMPANY}


def score(finding: Finding, corrections: Corrections | None = None) -> float:
    """How good a finding is beside others, 0..1; not calibrated. Both factors are corrected, by the fitted corrections
    where none are given.
    """
    corrections = corrections or fitted().corrections
    group, vertical = GROUP_OF[finding.name], is_vertical(finding)
    own = corrections.evidence.get(group, {})
    meant = hand_weighed(finding) + corrections.fields.get(finding.name, 0.0)
    meant += corrections.columns.get(group, 0.0) if vertical else 0.0
    meant += sum(own.get(each, 0.0) for each in finding.evidence)
    offset, slope = corrections.clarity.get(direction(vertical=vertical), (0.0, 1.0))
    return probability(meant) * probability(offset + slope * log_odds(clear(finding)))


def hand_weighed(finding: Finding) -> float:
    """Log-odds that the value is what it is taken for, if it was read right: by the hand-set weights."""
    base, weights = WEIGHTS[finding.name]
    return base + sum(weights.get(each, 0.0) for each in finding.evidence)


def clear(finding: Finding) -> float:
    """The probability that all its characters were read right, by the shares of clarity."""
    # A QR code is read without error or not at all; a postal code and a town that name each other were read apart.
    told = Evidence.QR_CODE in finding.evidence or (
        finding.name is FieldName.POSTAL_CODE
        and Evidence.POSTAL_TOWN in finding.evidence
        and Evidence.GUESSED not in finding.evidence
    )
    return 1.0 if told else read_right(finding.spans, finding.proved)


def is_vertical(finding: Finding) -> bool:
    return any(span.line.vertical for span in finding.spans)
