"""Area codes and the addresses of a card: what one says of the other."""

from __future__ import annotations

import re

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.locality import prefecture_of_address
from ocr.fields.grammar.telephone import prefecture_of
from ocr.reading import FieldName
from resources.lexicons import prefectures

_NUMBERS = (FieldName.TEL, FieldName.FAX, FieldName.MOBILE)


def with_area(findings: list[Finding], addresses: list[Finding]) -> list[Finding]:
    """Telephone numbers whose area code lies in the prefecture of an address on the card."""
    latin = prefectures()
    here = {latin[name] for each in addresses if (name := prefecture_of_address(each.value))}
    return [
        each.with_evidence(Evidence.AREA_CODE)
        if each.name in _NUMBERS and prefecture_of(re.sub(r"\D", "", each.value)) in here
        else each
        for each in findings
    ]
