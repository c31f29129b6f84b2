"""The parts of a Japanese address: prefecture, city, town, block and building, as they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.grammar.locality import locality, town_end
from ocr.fields.text.normalise import fold

# A numeral in kanji counts only before what ends it: the 八 of 2-3八丁堀ビル begins a name.
_NUMERAL = r"(?:[0-9]+|[〇一二三四五六七八九十百]+(?=[丁番号地の\s-]|$))"
# 3丁目4番5号, 3-4-5, 3の4, 70番地1, 12地割3, 甲123. A space may stand only where something must follow.
_UNIT = r"(?:丁目|番地の?|番町|番|号(?![館室棟])|地割|線|-|の(?=\d)|ノ(?=\d)|・(?=\d))"
_BLOCK = re.compile(
    rf"[甲乙丙丁イロハニホ第]?{_NUMERAL}(?:{_UNIT}(?:(?<=[目番地])\s)?(?:{_NUMERAL})?)*(?!\s?(?:階|F\b|号[館室棟]))"
)
# Where the tables know no city: what a city's name ends with.
_CITY = re.compile(r"[^\d\s]{1,6}?郡[^\d\s]{1,6}?[町村]|[^\d\s]{1,6}?市[^\d\s市]{1,4}?区|[^\d\s]{1,7}?[市区町村]")
_BEFORE_BUILDING = re.compile(r"^[\s,、・/]+")


def address_parts(value: str) -> tuple[tuple[str, str], ...]:
    """The parts that are there, in the order of the address."""
    return tuple((name, part) for name, part in _parts(value) if part)


def _parts(value: str) -> Iterator[tuple[str, str]]:
    folded = fold(value)
    text = folded.text
    found = locality(text)
    prefecture_end = len(found.prefecture) if found else 0
    city_start = prefecture_end + len(text[prefecture_end:]) - len(text[prefecture_end:].lstrip())
    city_end = found.end if found and found.city else _guessed_city_end(text, city_start)
    town_start = city_end + len(text[city_end:]) - len(text[city_end:].lstrip())
    known = town_end(found, text, town_start) if found else town_start
    block = _BLOCK.search(text, known)
    block_start, block_end = block.span() if block else (len(text), len(text))
    yield "prefecture", text[:prefecture_end]
    yield "city", folded.printed_slice(city_start, city_end)
    yield "town", folded.printed_slice(town_start, block_start).strip()
    yield "block", folded.printed_slice(block_start, block_end).strip()
    yield "building", _BEFORE_BUILDING.sub("", folded.printed_slice(block_end, len(text))).strip()


def _guessed_city_end(text: str, start: int) -> int:
    match = _CITY.match(text, start)
    return match.end() if match else start
