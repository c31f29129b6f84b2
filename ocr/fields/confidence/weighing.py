"""How probable it is that a finding is right, and whether it may be taken without a person looking.

A value is right when it is what the rules take it for (log-odds of the evidence) and when its characters were read
right (clarity). The product of both ranks values well but is no honest probability: calibration makes it one.
Corrections and curves are made by `python -m ocr.evaluation.calibrate` from cards with their truth.
"""

from __future__ import annotations

from dataclasses import dataclass

from ocr.fields.confidence.calibration import GROUP_OF, calibrated, direction, log_odds, probability
from ocr.fields.confidence.clarity import read_right
from ocr.fields.confidence.evidence import WEIGHTS, Evidence, Finding
from ocr.fields.text.layout import around
from ocr.reading import FieldCandidate, FieldName
from resources.calibration import Calibration, Corrections, fitted

# Of what is marked sure at least this share must be right (spec 2.5): the calibration says from which probability on.
SURE = 0.999
# Characters less likely than this to be all right are named as a reason to look.
_CLEAR = 0.99
# A reading that is not printed has no truth on any card that it could be counted by: it is never sure.
_UNCOUNTED = 0.95
_READINGS = frozenset({FieldName.NAME_KANA, FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA})
# Of 41 telephones whose label is missing 8 were the fax, of 210 addresses with a guess in them 28 were wrong; signs that
# are none of block numbers are misread.
_DOUBTS = frozenset({Evidence.LABEL_MISSING, Evidence.STRAY_SIGNS})
_TELLS_SPELLING = {Evidence.QR_CODE, Evidence.KNOWN_PERSON, Evidence.KNOWN_COMPANY}


@dataclass(frozen=True, slots=True)
class Grounds:
    """All that a value's probability is made of, and nothing of what it says: these can be kept and counted.

    clear is the probability that its characters were read right. never_sure: a person must look however good the score
    is, for nothing on the card could tell that it is wrong.
    """

    name: FieldName
    evidence: frozenset[Evidence]
    clear: float
    vertical: bool
    never_sure: bool


def grounds_of(finding: Finding) -> Grounds:
    return Grounds(
        finding.name,
        finding.evidence,
        _clear(finding),
        any(span.line.vertical for span in finding.spans),
        _is_uncounted(finding) or _may_be_variant(finding) or _is_doubted(finding),
    )


def weighed(finding: Finding, calibration: Calibration | None = None) -> FieldCandidate:
    """The finding with its probability, by the fitted calibration where none is given."""
    calibration = calibration or fitted()
    grounds = grounds_of(finding)
    confidence = confidence_in(grounds, calibration)
    boxes = [span.box for span in finding.spans]
    evidence = finding.evidence | ({Evidence.READ_BADLY} if grounds.clear < _CLEAR else set())
    return FieldCandidate(
        name=finding.name,
        value=finding.value,
        printed=finding.printed,
        confidence=confidence,
        sure=is_sure(confidence, grounds, calibration),
        box=(boxes[0] if len(boxes) == 1 else around(boxes)) if boxes else None,
        characters=finding.spans[0].characters if len(finding.spans) == 1 else (),
        derived=finding.derived,
        evidence=tuple(sorted(each.value for each in evidence)),
        office=finding.office,
        parts=finding.parts,
        repair=finding.repair,
    )


def confidence_in(grounds: Grounds, calibration: Calibration) -> float:
    """The probability that a value on such grounds is right, 0..1."""
    place = score(grounds, calibration.corrections)
    confidence = calibrated(place, grounds.name, calibration, vertical=grounds.vertical)
    return min(confidence, _UNCOUNTED) if grounds.never_sure else confidence


def is_sure(confidence: float, grounds: Grounds, calibration: Calibration) -> bool:
    """Whether a value of this probability may be taken without a person looking."""
    return confidence >= calibration.sure_from[direction(vertical=grounds.vertical)]


def score(grounds: Grounds, corrections: Corrections | None = None) -> float:
    """How good a value is beside others, 0..1; not calibrated. Both factors are corrected, by the fitted corrections
    where none are given.
    """
    corrections = corrections or fitted().corrections
    group = GROUP_OF[grounds.name]
    own = corrections.evidence.get(group, {})
    meant = hand_weighed(grounds) + corrections.fields.get(grounds.name, 0.0)
    meant += corrections.columns.get(group, 0.0) if grounds.vertical else 0.0
    meant += sum(own.get(each, 0.0) for each in grounds.evidence)
    offset, slope = corrections.clarity.get(direction(vertical=grounds.vertical), (0.0, 1.0))
    return probability(meant) * probability(offset + slope * log_odds(grounds.clear))


def hand_weighed(grounds: Grounds) -> float:
    """Log-odds that the value is what it is taken for, if it was read right: by the hand-set weights."""
    base, weights = WEIGHTS[grounds.name]
    return base + sum(weights.get(each, 0.0) for each in grounds.evidence)


def _is_uncounted(finding: Finding) -> bool:
    concluded = {Evidence.GUESSED, Evidence.KNOWN_PERSON} & finding.evidence
    return finding.derived and finding.name in _READINGS and bool(concluded)


def _may_be_variant(finding: Finding) -> bool:
    """Whether the engine could not have told another spelling from this one, and nothing else tells it."""
    return Evidence.VARIANT_POSSIBLE in finding.evidence and not finding.evidence & _TELLS_SPELLING


def _is_doubted(finding: Finding) -> bool:
    """Whether something speaks against a value that no other evidence outweighs, but a code that says the same."""
    doubts = _DOUBTS | {Evidence.GUESSED} if GROUP_OF[finding.name] == "address" else _DOUBTS
    return bool(finding.evidence & doubts) and Evidence.QR_CODE not in finding.evidence


def _clear(finding: Finding) -> float:
    """The probability that all its characters were read right, by the shares of clarity."""
    # A QR code is read without error or not at all; a postal code and a town that name each other were read apart.
    told = Evidence.QR_CODE in finding.evidence or (
        finding.name is FieldName.POSTAL_CODE
        and Evidence.POSTAL_TOWN in finding.evidence
        and Evidence.GUESSED not in finding.evidence
    )
    return 1.0 if told else read_right(finding.spans, finding.proved)
