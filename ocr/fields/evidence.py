"""What speaks for and against a value, and how sure that makes us.

Rules name evidence; only the tables here weigh it. Weights are log-odds; a value is sure when the estimated
probability that it is right reaches SURE.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ocr.fields.layout import Span, around
from ocr.reading import FieldCandidate, FieldName

SURE = 0.99


class Evidence(StrEnum):
    """Short stable codes; they leave this library in FieldCandidate.evidence."""

    LABELLED = "labelled"
    LABEL_CONTRADICTS = "label_contradicts"
    SYNTAX = "syntax"
    KNOWN_TOP_LEVEL = "known_top_level"
    EMAIL_DOMAIN = "email_domain"
    EMAIL_NAME = "email_name"
    QR_CODE = "qr_code"
    REPAIRED = "repaired"
    PHONE_PLAN = "phone_plan"
    PHONE_GROUPS = "phone_groups"
    AREA_CODE = "area_code"
    POSTAL_TABLE = "postal_table"
    POSTAL_TOWN = "postal_town"
    POSTAL_CITY = "postal_city"
    POSTAL_CONTRADICTS = "postal_contradicts"
    KNOWN_CITY = "known_city"
    PREFECTURE = "prefecture"
    BLOCK_NUMBER = "block_number"
    LEGAL_FORM = "legal_form"
    INSTITUTION = "institution"
    KNOWN_WORDS = "known_words"
    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    LARGEST = "largest"
    PRINTED_SPACE = "printed_space"
    READING_AGREES = "reading_agrees"
    READING_CONTRADICTS = "reading_contradicts"
    BESIDE_NAME = "beside_name"
    VARIANT_POSSIBLE = "variant_possible"
    JOINED = "joined"
    LEFT_OVER = "left_over"
    READ_CLEARLY = "read_clearly"
    READ_FAIRLY = "read_fairly"
    READ_BADLY = "read_badly"


@dataclass(frozen=True, slots=True)
class Finding:
    """A value found on the card, before it is weighed."""

    name: FieldName
    value: str
    printed: str
    spans: tuple[Span, ...]
    evidence: frozenset[Evidence] = frozenset()
    derived: bool = False

    def with_evidence(self, *more: Evidence) -> Finding:
        return Finding(self.name, self.value, self.printed, self.spans, self.evidence | set(more), self.derived)


_E = Evidence
# Common to every field: how clearly it was read.
_READING = {_E.READ_CLEARLY: 2.5, _E.READ_FAIRLY: -0.5, _E.READ_BADLY: -3.0}
_NUMBER = {
    _E.LABELLED: 1.5, _E.PHONE_PLAN: 1.5, _E.PHONE_GROUPS: 1.0, _E.AREA_CODE: 0.5, _E.REPAIRED: -2.5,
    _E.LABEL_CONTRADICTS: -4.0,
}  # fmt: skip
_POSITION = {_E.KNOWN_WORDS: 3.0, _E.JOINED: -1.5}
_ADDRESS = {
    _E.POSTAL_TOWN: 2.0, _E.POSTAL_CITY: 1.0, _E.POSTAL_CONTRADICTS: -3.0, _E.KNOWN_CITY: 1.0, _E.PREFECTURE: 0.5,
    _E.BLOCK_NUMBER: 1.0, _E.JOINED: -0.3, _E.LABELLED: 0.5, _E.REPAIRED: -2.0,
}  # fmt: skip
_COMPANY = {_E.LEGAL_FORM: 3.0, _E.INSTITUTION: 1.0, _E.JOINED: -1.0, _E.LEFT_OVER: -2.0, _E.EMAIL_DOMAIN: 2.0}
_PERSON = {
    _E.SURNAME: 1.5, _E.GIVEN_NAME: 1.5, _E.LARGEST: 1.5, _E.PRINTED_SPACE: 0.5, _E.READING_AGREES: 2.5,
    _E.READING_CONTRADICTS: -3.0, _E.EMAIL_NAME: 2.0, _E.VARIANT_POSSIBLE: -3.0, _E.LEFT_OVER: -2.0, _E.BESIDE_NAME: 1.0,
}  # fmt: skip

WEIGHTS: dict[FieldName, tuple[float, dict[Evidence, float]]] = {
    FieldName.COMPANY: (-0.5, _COMPANY),
    FieldName.COMPANY_EN: (-0.5, _COMPANY),
    FieldName.DEPARTMENT: (-0.5, _POSITION),
    FieldName.TITLE: (-0.5, _POSITION),
    FieldName.DEPARTMENT_EN: (-0.5, _POSITION),
    FieldName.TITLE_EN: (-0.5, _POSITION),
    FieldName.NAME: (-1.5, _PERSON),
    FieldName.NAME_KANA: (0.0, _PERSON),
    FieldName.NAME_EN: (0.0, _PERSON),
    FieldName.FAMILY_NAME: (-1.0, _PERSON),
    FieldName.GIVEN_NAME: (-1.0, _PERSON),
    FieldName.FAMILY_NAME_KANA: (-1.0, _PERSON),
    FieldName.GIVEN_NAME_KANA: (-1.0, _PERSON),
    FieldName.POSTAL_CODE: (0.0, _ADDRESS | {_E.POSTAL_TABLE: 1.0, _E.POSTAL_TOWN: 4.0, _E.POSTAL_CITY: 2.0}),
    FieldName.ADDRESS: (-0.5, _ADDRESS),
    FieldName.ADDRESS_EN: (0.5, _ADDRESS),
    FieldName.TEL: (0.0, _NUMBER),
    FieldName.FAX: (0.0, _NUMBER),
    FieldName.MOBILE: (0.0, _NUMBER),
    FieldName.EMAIL: (
        0.5,
        {_E.SYNTAX: 0.5, _E.KNOWN_TOP_LEVEL: 1.5, _E.EMAIL_DOMAIN: 1.5, _E.EMAIL_NAME: 1.5, _E.LABELLED: 0.5, _E.QR_CODE: 5.0,
         _E.REPAIRED: -2.0},
    ),
    FieldName.URL: (
        0.5,
        {_E.SYNTAX: 0.5, _E.KNOWN_TOP_LEVEL: 1.5, _E.EMAIL_DOMAIN: 1.5, _E.LABELLED: 0.5, _E.QR_CODE: 5.0, _E.REPAIRED: -2.0},
    ),
}  # fmt: skip


def weighed(finding: Finding) -> FieldCandidate:
    """The finding with its probability."""
    evidence = finding.evidence | {clearness(finding.spans)}
    probability = _probability(finding.name, evidence)
    boxes = [span.box for span in finding.spans]
    return FieldCandidate(
        name=finding.name,
        value=finding.value,
        printed=finding.printed,
        confidence=round(probability, 4),
        sure=probability >= SURE,
        box=(boxes[0] if len(boxes) == 1 else around(boxes)) if boxes else None,
        characters=finding.spans[0].characters if len(finding.spans) == 1 else (),
        derived=finding.derived,
        evidence=tuple(sorted(evidence)),
    )


def _probability(name: FieldName, evidence: Iterable[Evidence]) -> float:
    base, weights = WEIGHTS[name]
    table = _READING | weights
    return 1 / (1 + math.exp(-(base + sum(table.get(each, 0.0) for each in evidence))))


def clearness(spans: tuple[Span, ...]) -> Evidence:
    """How clearly the engine saw the characters, by the worst of them."""
    worst = min((span_confidence(span) for span in spans), default=1.0)
    if worst >= 0.9:
        return Evidence.READ_CLEARLY
    return Evidence.READ_FAIRLY if worst >= 0.7 else Evidence.READ_BADLY


def span_confidence(span: Span) -> float:
    """The lowest confidence among the characters of a span, or its line's where the engine gives no characters."""
    return min((each.confidence for each in span.characters), default=span.line.source.confidence)
