"""Whether a value is built as values of its field are: three kinds of signs after each other that no other card has
(a digit before a Latin word in an address, a sign @ in a path) come from two texts read as one, or from dust.

The known triples are counted by `python -m ocr.evaluation.forms` on cards with their truth.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.text.normalise import compact
from ocr.reading import FieldName
from resources.calibration import known_forms

_KANJI = re.compile(r"[㐀-鿿豈-﫿々〆〇]")
_KATAKANA = re.compile(r"[ァ-ヺー]")
_HIRAGANA = re.compile(r"[ぁ-ゖ]")
_EDGE = "^"


def with_odd_forms(findings: Iterable[Finding]) -> list[Finding]:
    """Findings, those marked that are built like no value of their field."""
    return [
        each.with_evidence(Evidence.ODD_FORM) if not each.derived and is_odd(each.name, each.printed) else each
        for each in findings
    ]


def is_odd(name: FieldName, printed: str) -> bool:
    """Whether some triple of this text is not among those of its field; never where nothing was counted."""
    known = known_forms().get(name)
    return known is not None and any(each not in known for each in triples(printed))


def triples(printed: str) -> Iterator[str]:
    """Every three kinds of signs after each other, from edge to edge."""
    kinds = f"{_EDGE}{''.join(map(_kind, compact(printed)))}{_EDGE}"
    yield from (kinds[at : at + 3] for at in range(len(kinds) - 2))


def _kind(sign: str) -> str:
    """K kanji, k katakana, h hiragana, 9 digit, A and a Latin letters; any other sign is a kind of its own."""
    for pattern, kind in ((_KANJI, "K"), (_KATAKANA, "k"), (_HIRAGANA, "h")):
        if pattern.match(sign):
            return kind
    if sign.isdecimal():
        return "9"
    if "LATIN" in unicodedata.name(sign, ""):
        return "A" if sign.isupper() else "a"
    return sign
