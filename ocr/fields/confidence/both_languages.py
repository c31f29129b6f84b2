"""Whether an address in Japanese and one in Latin letters are the same: then neither is the rest of the other."""

from __future__ import annotations

import re

from ocr.fields.confidence.evidence import Finding
from ocr.fields.text.normalise import fold_text
from ocr.reading import FieldName

ADDRESSES = frozenset({FieldName.ADDRESS, FieldName.ADDRESS_EN})
_NUMBER = re.compile(r"[0-9]+")
_POSTAL_CODE = re.compile(r"(?<![0-9])[0-9]{3}-[0-9]{4}(?![0-9])")


def are_one_address(one: Finding, other: Finding) -> bool:
    """Whether two values are one address in both languages, down to the last number of its block, floor and room."""
    return {one.name, other.name} == ADDRESSES and _numbers_of(one.value) == _numbers_of(other.value)


def _numbers_of(address: str) -> list[str]:
    """In no order: a floor stands behind a Japanese address and before one in Latin letters."""
    return sorted(_NUMBER.findall(_POSTAL_CODE.sub("", fold_text(address))))
