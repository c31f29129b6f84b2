"""What speaks for and against a value, and how much it says.

Rules name evidence and say which characters knowledge proves; the tables here weigh it, weighing makes a probability
of both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from ocr.fields.text.layout import Span
from ocr.reading import FieldName, Repair


class Evidence(StrEnum):
    """Short stable codes; they leave this library in FieldCandidate.evidence."""

    LABELLED = "labelled"
    LABEL_CONTRADICTS = "label_contradicts"
    LABEL_MISSING = "label_missing"
    OTHER_LABELLED = "other_labelled"
    KNOWN_TOP_LEVEL = "known_top_level"
    EMAIL_DOMAIN = "email_domain"
    EMAIL_NAME = "email_name"
    NAMES_DIFFER = "names_differ"
    DOMAINS_DIFFER = "domains_differ"
    QR_CODE = "qr_code"
    REPAIRED = "repaired"
    GUESSED = "guessed"
    PHONE_PLAN = "phone_plan"
    PHONE_GROUPS = "phone_groups"
    MOBILE_PREFIX = "mobile_prefix"
    AREA_CODE = "area_code"
    POSTAL_TABLE = "postal_table"
    POSTAL_TOWN = "postal_town"
    POSTAL_CITY = "postal_city"
    POSTAL_CONTRADICTS = "postal_contradicts"
    KNOWN_CITY = "known_city"
    KNOWN_TOWN = "known_town"
    PREFECTURE = "prefecture"
    BLOCK_NUMBER = "block_number"
    STRAY_SIGNS = "stray_signs"
    WHOLE_BLOCK = "whole_block"
    PROVED_THROUGHOUT = "proved_throughout"
    LEGAL_FORM = "legal_form"
    INSTITUTION = "institution"
    KNOWN_INSTITUTION = "known_institution"
    KNOWN_ENDING = "known_ending"
    KNOWN_WORDS = "known_words"
    DICTIONARY_WORDS = "dictionary_words"
    QUALIFICATION = "qualification"
    SURNAME = "surname"
    RARE_SURNAME = "rare_surname"
    GIVEN_NAME = "given_name"
    LARGEST = "largest"
    PRINTED_SPACE = "printed_space"
    SPLIT_CONTESTED = "split_contested"
    READING_AGREES = "reading_agrees"
    READING_CONTRADICTS = "reading_contradicts"
    SPELT_ALIKE = "spelt_alike"
    SPELT_OTHERWISE = "spelt_otherwise"
    BESIDE_NAME = "beside_name"
    KNOWN_COMPANY = "known_company"
    KNOWN_PERSON = "known_person"
    VARIANT_POSSIBLE = "variant_possible"
    PARTED_OTHERWISE = "parted_otherwise"
    BY_FORM = "by_form"
    JOINED = "joined"
    LEFT_OVER = "left_over"
    SEVERAL = "several"
    NO_PERSON = "no_person"
    APART = "apart"
    UNEXPLAINED_BESIDE = "unexplained_beside"
    UNEXPLAINED_TEXT = "unexplained_text"
    READ_BADLY = "read_badly"
    ODD_FORM = "odd_form"
    OPEN_END = "open_end"
    NEXT_UNNAMED = "next_unnamed"
    NEXT_ALIKE = "next_alike"
    NEXT_IN_WORDS = "next_in_words"


@dataclass(frozen=True, slots=True)
class Finding:
    """A value found on the card, before it is weighed. proved are the stretches whose characters knowledge confirms."""

    name: FieldName
    value: str
    printed: str
    spans: tuple[Span, ...]
    evidence: frozenset[Evidence] = frozenset()
    derived: bool = False
    proved: tuple[Span, ...] = ()
    office: int | None = None
    parts: tuple[tuple[str, str], ...] = ()
    repair: Repair | None = None

    def with_evidence(self, *more: Evidence, proved: tuple[Span, ...] = ()) -> Finding:
        return replace(self, evidence=self.evidence | set(more), proved=self.proved + proved)


_E = Evidence
_NUMBER = {
    _E.LABELLED: 2.5, _E.OTHER_LABELLED: 2.0, _E.PHONE_PLAN: 2.0, _E.PHONE_GROUPS: 2.0, _E.AREA_CODE: 0.5, _E.REPAIRED: -2.0,
    _E.LABEL_CONTRADICTS: -4.0, _E.LABEL_MISSING: -8.0, _E.GUESSED: -4.0, _E.QR_CODE: 6.0, _E.MOBILE_PREFIX: 2.0,
}  # fmt: skip
_POSITION = {
    _E.KNOWN_WORDS: 6.5, _E.DICTIONARY_WORDS: 5.5, _E.KNOWN_ENDING: 3.5, _E.JOINED: -1.0, _E.REPAIRED: -0.5, _E.SEVERAL: -2.0,
    _E.NO_PERSON: -3.0, _E.LEFT_OVER: -1.0, _E.QR_CODE: 6.0, _E.GUESSED: -4.0, _E.PARTED_OTHERWISE: -7.0, _E.BY_FORM: -3.0,
    _E.PROVED_THROUGHOUT: 1.0,
}  # fmt: skip
# Several titles are usual (代表取締役, 一級建築士); several departments are often a list of branches.
_TITLE = _POSITION | {_E.SEVERAL: -0.5, _E.APART: -5.0}
_ADDRESS = {
    _E.POSTAL_TOWN: 3.0, _E.POSTAL_CITY: 2.0, _E.POSTAL_CONTRADICTS: -3.0, _E.KNOWN_CITY: 1.5, _E.PREFECTURE: 1.0, _E.KNOWN_TOWN: 1.5,
    _E.DICTIONARY_WORDS: 1.0,
    _E.BLOCK_NUMBER: 1.5, _E.WHOLE_BLOCK: 1.5, _E.PROVED_THROUGHOUT: 2.0, _E.JOINED: -0.5, _E.LABELLED: 0.5, _E.REPAIRED: -1.5, _E.VARIANT_POSSIBLE: -4.0,
    _E.SEVERAL: -6.0, _E.STRAY_SIGNS: -6.0, _E.QR_CODE: 6.0, _E.GUESSED: -4.0,
}  # fmt: skip
_POSTAL_CODE = {
    _E.LABELLED: 1.5, _E.POSTAL_TABLE: 2.0, _E.POSTAL_TOWN: 4.0, _E.POSTAL_CITY: 2.0, _E.PREFECTURE: 1.5,
    _E.POSTAL_CONTRADICTS: -4.0, _E.REPAIRED: -2.5,
    _E.GUESSED: -4.0, _E.QR_CODE: 6.0,
}  # fmt: skip
_COMPANY = {
    _E.LEGAL_FORM: 6.5, _E.DICTIONARY_WORDS: 2.0, _E.INSTITUTION: 2.5, _E.KNOWN_INSTITUTION: 5.0, _E.KNOWN_WORDS: 1.0, _E.JOINED: -1.5,
    _E.LEFT_OVER: -1.0, _E.EMAIL_DOMAIN: 2.5,
    _E.LARGEST: 1.0, _E.REPAIRED: -2.0, _E.VARIANT_POSSIBLE: -4.0, _E.SEVERAL: -3.0,
    _E.KNOWN_COMPANY: 5.0, _E.QR_CODE: 6.0,
}  # fmt: skip
_PERSON = {
    _E.SURNAME: 2.0, _E.RARE_SURNAME: 1.0, _E.GIVEN_NAME: 2.0, _E.LARGEST: 1.5, _E.PRINTED_SPACE: 0.5, _E.READING_AGREES: 3.0,
    _E.READING_CONTRADICTS: -4.0, _E.EMAIL_NAME: 3.0, _E.VARIANT_POSSIBLE: -4.0, _E.LEFT_OVER: -2.0, _E.BESIDE_NAME: 1.0,
    _E.REPAIRED: -2.0, _E.JOINED: -0.5, _E.SPLIT_CONTESTED: -4.0, _E.GUESSED: -1.5,
    _E.SPELT_ALIKE: 2.0, _E.SPELT_OTHERWISE: -3.0, _E.KNOWN_PERSON: 5.0, _E.QR_CODE: 6.0,
}  # fmt: skip
_NET = {
    _E.KNOWN_TOP_LEVEL: 3.0, _E.EMAIL_DOMAIN: 2.5, _E.EMAIL_NAME: 2.0, _E.LABELLED: 1.0, _E.QR_CODE: 6.0, _E.REPAIRED: -2.0,
    _E.GUESSED: -4.0, _E.DOMAINS_DIFFER: -5.0, _E.NAMES_DIFFER: -5.0,
}  # fmt: skip

_OWN: dict[FieldName, tuple[float, dict[Evidence, float]]] = {
    FieldName.COMPANY: (0.0, _COMPANY),
    FieldName.COMPANY_EN: (0.0, _COMPANY),
    FieldName.DEPARTMENT: (0.5, _POSITION),
    FieldName.TITLE: (0.5, _TITLE),
    FieldName.DEPARTMENT_EN: (0.5, _POSITION),
    FieldName.TITLE_EN: (0.5, _TITLE),
    FieldName.NAME: (0.0, _PERSON),
    FieldName.NAME_KANA: (1.5, _PERSON),
    FieldName.NAME_EN: (2.0, _PERSON),
    FieldName.FAMILY_NAME: (0.0, _PERSON),
    FieldName.GIVEN_NAME: (0.0, _PERSON),
    FieldName.FAMILY_NAME_KANA: (1.5, _PERSON),
    FieldName.GIVEN_NAME_KANA: (1.5, _PERSON),
    FieldName.POSTAL_CODE: (1.0, _POSTAL_CODE),
    FieldName.ADDRESS: (0.5, _ADDRESS),
    FieldName.ADDRESS_EN: (0.5, _ADDRESS),
    FieldName.TEL: (0.5, _NUMBER),
    FieldName.FAX: (0.5, _NUMBER),
    FieldName.MOBILE: (0.5, _NUMBER),
    FieldName.EMAIL: (3.0, _NET),
    FieldName.URL: (2.5, _NET),
    FieldName.SNS: (0.5, _NET),
}
# Of any value: that it may hold text of another, or lack some.
_AGAINST = {_E.ODD_FORM: -3.0, _E.OPEN_END: -2.5, _E.NEXT_UNNAMED: -1.0}

# Log-odds before any evidence, and what each piece of evidence adds.
WEIGHTS = {name: (base, weights | _AGAINST) for name, (base, weights) in _OWN.items()}
