"""The ways in which the tables and people write one place: counties, sections, streets of Kyoto, forms of signs."""

from __future__ import annotations

import re

from ocr.fields.text.tidy import OLD_FORMS

# Ways of writing one place: 霞ヶ関, 霞ケ関, 霞が関; 一ノ宮, 一の宮, 一之宮; numerals of a town.
_WRITINGS = str.maketrans("ヶヵノ之〇一二三四五六七八九がが", "ケカのの0123456789ケケ") | OLD_FORMS
# The end of a street of Kyoto.
KYOTO_STREET = re.compile(r"(?:上|下|西入|東入|入)[るルリ町]?(?:[東西南北]入[るル]?)?")


def one_writing(text: str) -> str:
    """A text in the one form that all ways of writing a place share, sign by sign; only for comparing."""
    return text.translate(_WRITINGS)


def city_forms(city: str) -> tuple[str, ...]:
    """A city with and without its county."""
    county = city.find("郡", 1)
    return (city, city[county + 1 :]) if 0 < county < len(city) - 2 else (city,)


def bare_town(town: str) -> str:
    """The name of a town without what the table says of it in brackets."""
    return re.sub(r"[((].*", "", town)


def skip(text: str, start: int, expected: str) -> int:
    """The place after expected in text from start, or start if it does not stand there."""
    at = start
    if text.startswith(("大字", "字"), at) and not expected.startswith(("大字", "字")):
        at += 2 if text.startswith("大字", at) else 1
    for sign in expected:
        while at < len(text) and text[at] == " ":
            at += 1
        if at >= len(text) or one_writing(text[at]) != one_writing(sign):
            return start
        at += 1
    return at


def has_ambiguous_writing(text: str) -> bool:
    """ヶ and ケ look alike in small print, and both are in use."""
    return any(sign in text for sign in "ヶケ")
