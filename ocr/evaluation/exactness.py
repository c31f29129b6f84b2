"""When a value read counts as equal to the truth: after folding what people would not call an error."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from ocr.evaluation.truth import TrueValue
from ocr.reading import FieldName

_NUMBERS = frozenset({FieldName.TEL, FieldName.FAX, FieldName.MOBILE, FieldName.POSTAL_CODE})
# A dash and the long vowel mark are different letters in company names and readings.
_DASHES_MATTER = frozenset(
    {
        FieldName.COMPANY,
        FieldName.COMPANY_EN,
        FieldName.NAME_KANA,
        FieldName.FAMILY_NAME_KANA,
        FieldName.GIVEN_NAME_KANA,
    }
)
_KANA = frozenset({FieldName.NAME_KANA, FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA})
_DASH = re.compile(r"[‐-―−ー－ｰ─━~〜～_-]")
_KANJI_DIGITS = str.maketrans("〇一二三四五六七八九零", "01234567890")


def folded(name: FieldName, text: str) -> str:
    """The form in which values of this field are compared."""
    text = unicodedata.normalize("NFKC", text)
    if name is FieldName.SNS:  # the network's name is a label to some and part of the value to others: the id counts
        text = re.split(r"[\s:/]+", text.strip().rstrip("/"))[-1].lstrip("@").lower()
    text = re.sub(r"\s", "", text)
    if name in _NUMBERS:
        return _digits(text)
    if name is FieldName.EMAIL:
        return text.lower()
    if name is FieldName.URL:
        return re.sub(r"^[a-z]+://", "", text.lower()).rstrip("/")
    if name in (FieldName.ADDRESS, FieldName.ADDRESS_EN):
        text = re.sub(r"[,、，〒]", "", text)
    if name in _KANA:
        text = "".join(chr(ord(sign) - 0x60) if "ァ" <= sign <= "ヶ" else sign for sign in text)
    return text if name in _DASHES_MATTER else _DASH.sub("-", text)


def _digits(text: str) -> str:
    # +81 75 … and +81 (0)75 … are both 075 …
    text = re.sub(r"^\(?\+\(?81\)?-?(\(0\))?", "0", text.translate(_KANJI_DIGITS))
    return re.sub(r"\D", "", text)


def is_exact(name: FieldName, value: str, printed: str, truth: Sequence[TrueValue]) -> bool:
    """Whether value or printed equals one of the true values in either of its forms."""
    expected = {folded(name, form) for each in truth for form in (each.value, each.printed)}
    return bool({folded(name, value), folded(name, printed)} & expected - {""})
