"""What several pieces of evidence tell together, more than the sum of what each of them tells.

A town that the postal code proves, a block number and a house in known words leave nothing of an address open, unless
something beside it may be its rest. It follows from the evidence alone, so that values kept without it have it too.
"""

from __future__ import annotations

from collections.abc import Iterable

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.reading import FieldName

_WHOLE = frozenset({Evidence.POSTAL_TOWN, Evidence.BLOCK_NUMBER, Evidence.DICTIONARY_WORDS})
_OPEN = frozenset(
    {
        Evidence.REPAIRED,
        Evidence.GUESSED,
        Evidence.SEVERAL,
        Evidence.VARIANT_POSSIBLE,
        Evidence.POSTAL_CONTRADICTS,
        Evidence.ODD_FORM,
        Evidence.OPEN_END,
        Evidence.NEXT_UNNAMED,
        Evidence.NEXT_ALIKE,
        Evidence.UNEXPLAINED_BESIDE,
    }
)
# On a side in Latin letters something in words stands beside every address.
_OPEN_BY_FIELD = {FieldName.ADDRESS: _OPEN | {Evidence.NEXT_IN_WORDS}, FieldName.ADDRESS_EN: _OPEN}


def with_conclusions(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(each.with_evidence(*concluded(each.name, each.evidence)) for each in findings)


def concluded(name: FieldName, evidence: frozenset[Evidence]) -> frozenset[Evidence]:
    """What follows for a value of this field from all the evidence there is."""
    against = _OPEN_BY_FIELD.get(name)
    is_proved = against is not None and evidence >= _WHOLE and not evidence & against
    return frozenset({Evidence.PROVED_THROUGHOUT} if is_proved else ())
