"""The one map from what ocr reads to the words of the station and of sync.records. Complete by test."""

from __future__ import annotations

from app.domain.batch import Picture
from app.domain.card import CardMark
from app.domain.draft import Alternative, Box, ReadCharacter, ReadValue, Repair
from app.domain.reading import FoundSide, PageToRead, ReadField
from ocr.geometry import Quad
from ocr.reading import CardReading, CardWarning, Character, FieldCandidate, FieldName
from sync.records import FactName

FACT_OF: dict[FieldName, FactName] = {
    FieldName.COMPANY: FactName.COMPANY,
    FieldName.DEPARTMENT: FactName.DEPARTMENT,
    FieldName.TITLE: FactName.TITLE,
    FieldName.NAME: FactName.NAME,
    FieldName.FAMILY_NAME: FactName.FAMILY_NAME,
    FieldName.GIVEN_NAME: FactName.GIVEN_NAME,
    FieldName.NAME_KANA: FactName.NAME_KANA,
    FieldName.FAMILY_NAME_KANA: FactName.FAMILY_NAME_KANA,
    FieldName.GIVEN_NAME_KANA: FactName.GIVEN_NAME_KANA,
    FieldName.POSTAL_CODE: FactName.POSTAL_CODE,
    FieldName.ADDRESS: FactName.ADDRESS,
    FieldName.TEL: FactName.TEL,
    FieldName.FAX: FactName.FAX,
    FieldName.MOBILE: FactName.MOBILE,
    FieldName.EMAIL: FactName.EMAIL,
    FieldName.URL: FactName.URL,
    FieldName.SNS: FactName.SNS,
    FieldName.COMPANY_EN: FactName.COMPANY_EN,
    FieldName.DEPARTMENT_EN: FactName.DEPARTMENT_EN,
    FieldName.TITLE_EN: FactName.TITLE_EN,
    FieldName.NAME_EN: FactName.NAME_EN,
    FieldName.ADDRESS_EN: FactName.ADDRESS_EN,
}

# BLANK is no mark: what it means depends on the card's other side.
MARK_OF: dict[CardWarning, CardMark | None] = {
    CardWarning.BLANK: None,
    CardWarning.UPRIGHT_UNCERTAIN: CardMark.UPRIGHT_UNCERTAIN,
    CardWarning.EDGES_UNCERTAIN: CardMark.EDGES_UNCERTAIN,
    CardWarning.BLURRED: CardMark.BLURRED,
    CardWarning.LOW_RESOLUTION: CardMark.LOW_RESOLUTION,
    CardWarning.TOO_DARK: CardMark.TOO_DARK,
    CardWarning.GLARE: CardMark.GLARE,
    CardWarning.CUT_OFF: CardMark.CUT_OFF,
    CardWarning.OVERLAPPING: CardMark.OVERLAPPING,
}


def found_side(reading: CardReading, page: PageToRead, upright: Picture) -> FoundSide:
    """upright is reading.picture as it lies in the picture store."""
    marks = (MARK_OF[warning] for warning in reading.warnings)
    return FoundSide(
        sheet_id=page.sheet_id,
        side=page.side,
        quad=reading.quad.corners,
        upright=upright,
        fields=tuple(ReadField(FACT_OF[field.name], _value(field)) for field in reading.fields),
        blank=CardWarning.BLANK in reading.warnings,
        marks=frozenset(mark for mark in marks if mark is not None),
    )


def _value(field: FieldCandidate) -> ReadValue:
    return ReadValue(
        value=field.value,
        printed=field.printed,
        confidence=field.confidence,
        sure=field.sure,
        box=_box(field.box),
        characters=tuple(map(_character, field.characters)),
        derived=field.derived,
        evidence=field.evidence,
        office=field.office,
        parts=field.parts,
        repair=None if field.repair is None else Repair(field.repair.read, field.repair.why),
    )


def _character(character: Character) -> ReadCharacter:
    return ReadCharacter(
        text=character.text,
        confidence=character.confidence,
        box=_box(character.box),
        alternatives=tuple(Alternative(a.text, a.probability) for a in character.alternatives),
    )


def _box(quad: Quad | None) -> Box | None:
    return None if quad is None else Box(0, quad.corners)
