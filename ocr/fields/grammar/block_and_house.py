"""Block numbers, houses and floors of Japanese addresses."""

from __future__ import annotations

import re

from resources.lexicons import building_words

_BLOCK = re.compile(
    r"[0-9〇一二三四五六七八九十百]+(?:丁目|番地|番町|番|号(?![館室棟]))|[0-9]+\s?[-ー‐の]\s?[0-9]+"
    r"|[〇一二三四五六七八九十百]+\s?[-ー‐―のノ・]\s?[〇一二三四五六七八九十百]+|地割|条[東西南北]?[0-9一二三四五六七八九十]"
)
# 三丁目十七番二十三号, 二九五番地の二〇, 四番地: a 号 closes it, or a 番地.
_NUMBER = "[0-9０-９〇一二三四五六七八九十百]+"
_COUNTED_BLOCK = re.compile(rf"(?:{_NUMBER}番{_NUMBER}号|{_NUMBER}番地?(?:[のノ]?{_NUMBER})?)$")
_BUILDING = re.compile(
    r"(?:[0-9〇一二三四五六七八九十百]+\s?(?:階|F\b|号室|号館|号棟|F$)|B[1-9]F?\b|地下[0-9一二三]階)"
    rf"|(?:{'|'.join(map(re.escape, building_words()))})"
)
_BUILDING_WORD = re.compile("|".join(map(re.escape, building_words())))
_DASH = re.compile(r"(?<=\d)\s?[-ー]\s?(?=\d)")
# Numerals between what only numerals stand between: the 二 of 第二 and of 二丁目 is no ニ.
_COUNTED = re.compile(r"第[一二三四五六七八九十]|[二三八](?=丁目|番|号|階)")
_FLOOR = re.compile(r"(?:[0-9〇一二三四五六七八九十]+\s?(?:階|F|号室))$")


def has_block_number(text: str) -> bool:
    return bool(_BLOCK.search(text))


def ends_with_counted_block(text: str) -> bool:
    """Whether an address ends with a block number in all its units: nothing of it is lost, and no house follows."""
    return bool(_COUNTED_BLOCK.search(text))


def looks_like_building(text: str) -> bool:
    return bool(_BUILDING.search(text))


def names_house(text: str) -> bool:
    """Whether a word for a house stands in a text, whatever floors and rooms do."""
    return bool(_BUILDING_WORD.search(text))


def ends_with_floor(text: str) -> bool:
    return bool(_FLOOR.search(text))


def leads_with_block_number(text: str) -> bool:
    """Whether a block number stands before any word of a house: 2-3-4 新橋ビル, but not 新橋タワー402号."""
    block, house = _BLOCK.search(text), _BUILDING.search(text)
    return bool(block and (house is None or block.start() < house.start()))


def known_stretches(text: str) -> list[tuple[int, int]]:
    """Where signs stand that a misreading would not leave whole: words of buildings, dashes and counted numerals."""
    return [match.span() for pattern in (_BUILDING_WORD, _DASH, _COUNTED) for match in pattern.finditer(text)]
