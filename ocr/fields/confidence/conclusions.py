"""What several pieces of evidence tell together, more than the sum of what each of them tells.

A town that the postal code proves, a block number and a house in known words leave nothing of an address open, unless
something beside it may be its rest; nor is anything open about a post in known words that stands among other words, on
a card that is explained throughout. It follows from the evidence alone, so that values kept without it have it too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.reading import FieldName


@dataclass(frozen=True, slots=True)
class _Proof:
    """Evidence that proves a value where all of it is there, and nothing of what leaves something open."""

    whole: frozenset[Evidence]
    left_open: frozenset[Evidence]


_OPEN = frozenset(
    {
        Evidence.REPAIRED,
        Evidence.GUESSED,
        Evidence.SEVERAL,
        Evidence.ODD_FORM,
        Evidence.STRAY_SIGNS,
        Evidence.OPEN_END,
        Evidence.NEXT_UNNAMED,
        Evidence.UNEXPLAINED_BESIDE,
    }
)
_ADDRESS = _Proof(
    frozenset({Evidence.POSTAL_TOWN, Evidence.BLOCK_NUMBER, Evidence.DICTIONARY_WORDS}),
    _OPEN | {Evidence.VARIANT_POSSIBLE, Evidence.POSTAL_CONTRADICTS, Evidence.NEXT_ALIKE},
)
_POST = _Proof(
    frozenset({Evidence.KNOWN_WORDS, Evidence.NEXT_IN_WORDS}),
    _OPEN
    | {
        Evidence.UNEXPLAINED_TEXT,
        Evidence.PARTED_OTHERWISE,
        Evidence.BY_FORM,
        Evidence.NO_PERSON,
        Evidence.LEFT_OVER,
    },
)
_PROOFS = {
    FieldName.ADDRESS: _Proof(_ADDRESS.whole, _ADDRESS.left_open | {Evidence.NEXT_IN_WORDS}),
    # On a side in Latin letters something in words stands beside every address.
    FieldName.ADDRESS_EN: _ADDRESS,
    FieldName.DEPARTMENT: _POST,
    # Several titles are usual (代表取締役, 一級建築士); several departments are often a list of branches.
    FieldName.TITLE: _Proof(_POST.whole, _POST.left_open - {Evidence.SEVERAL}),
}


def with_conclusions(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(each.with_evidence(*concluded(each.name, each.evidence)) for each in findings)


def concluded(name: FieldName, evidence: frozenset[Evidence]) -> frozenset[Evidence]:
    """What follows for a value of this field from all the evidence there is."""
    proof = _PROOFS.get(name)
    is_proved = proof is not None and evidence >= proof.whole and not evidence & proof.left_open
    return frozenset({Evidence.PROVED_THROUGHOUT} if is_proved else ())
