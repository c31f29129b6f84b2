"""Numerals of vertical print: 〇一二… as digits, one sign for one sign, so that places in a line stay the same."""

from __future__ import annotations

_TO_DIGITS = str.maketrans("〇○◯零一二三四五六七八九", "0000123456789")


def with_digits(text: str) -> str:
    """The text with every kanji numeral as a digit; its length does not change."""
    return text.translate(_TO_DIGITS)
