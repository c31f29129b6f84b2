"""Whether all that follows the town of an address is known words and numbers: a misreading would hardly leave it so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ocr.fields.grammar.address_parts import address_parts
from ocr.fields.grammar.words import is_word
from ocr.fields.text.normalise import compact
from resources.lexicons import building_words, english_words, given_name, place_words, surname

_LONGEST = 12
# Signs that stand alone in names of houses, and what ends floors and rooms.
_ALONE = frozenset("本東西南北新旧第館棟舎号階室・-のFＦB#")
_NUMERAL = re.compile(r"[0-9]+|[〇一二三四五六七八九十百]+")
_BLOCK = re.compile(r".*(?:\d|[〇一二三四五六七八九十百]|番地|番|号|丁目)")


def is_in_known_words(value: str) -> bool:
    """Whether a Japanese address has a whole block number and behind it nothing, or a house in known words."""
    parts = dict(address_parts(value))
    building = _without_names(compact(parts.get("building", "")))
    return bool(_BLOCK.fullmatch(compact(parts.get("block", "")))) and _is_known(building)


# What stands between a block number and more of it: 3丁自13-12; and what begins no house: 5-9.—5.
_IN_BLOCK = re.compile(r"(?P<signs>[^\d\s]{1,3})\d{1,3}(?:-\d|番|号(?![室館棟])|丁目)")
_COUNTER = re.compile(r"丁目|番|号|条")
_NO_HOUSE = re.compile(r"[^\w(「『〈《【#&~-]")


def has_stray_signs(value: str) -> bool:
    """Whether signs stand in the block number of a Japanese address that are none of numbers, counters or houses."""
    behind = dict(address_parts(compact(value))).get("building", "")
    inside = _IN_BLOCK.match(behind)
    is_stray = inside is not None and not _COUNTER.match(inside["signs"]) and not _is_known(inside["signs"])
    return is_stray or bool(_NO_HOUSE.match(behind))


# Letters that nothing but themselves reads as, and one kanji behind a word in katakana: NTKビル, グランドメゾン泉.
_INITIALS = re.compile(r"^[A-HJ-NP-Z]{2,4}(?=ビル)")
_NAME = re.compile(r"(?<=[ァ-ヺー]{3})[一-鿿](?=[0-9〇一二三四五六七八九十]|$)")


def _without_names(building: str) -> str:
    """A house without the initials of its owner, and without the name of one sign that it ends with."""
    return _NAME.sub(lambda name: "" if _is_name(name[0]) else name[0], _INITIALS.sub("", building))


def _is_name(sign: str) -> bool:
    return surname(sign) is not None or given_name(sign) is not None


def _is_known(building: str) -> bool:
    reached = {0}
    for start in range(len(building)):
        if start in reached:
            ends = range(start + 1, min(start + _LONGEST, len(building)) + 1)
            reached |= {end for end in ends if _is_part(building[start:end])}
    return len(building) in reached


def _is_part(text: str) -> bool:
    if text in _ALONE or _NUMERAL.fullmatch(text) or text in _houses() or text in place_words():
        return True
    return len(text) > 1 and (is_word(text) or surname(text) is not None)


@cache
def _houses() -> frozenset[str]:
    return frozenset(building_words())


# Parts of Japanese places, as Latin letters spell them behind a dash.
_PLACE_ENDS = frozenset(["ku", "shi", "cho", "machi", "gun", "ken", "fu", "to", "son", "mura", "dori", "chome"])
# What numbers houses and floors, and short words that only places and houses in Japan have.
_OF_PLACES = frozenset([
    "japan", "bldg", "fl", "no", "st", "nd", "rd", "th", "ii", "iii", "iv", "aza", "oaza", "kan", "heim", "corpo", "casa", "techno", "gran",
])  # fmt: skip


def english_is_in_known_words(value: str, proved: Sequence[str]) -> bool:
    """Whether all words of an address in Latin letters are English, or among those that the postal table proves."""
    known = {word.lower() for text in proved for word in re.findall(r"[A-Za-z]+", text)}
    words = {word.lower() for word in re.findall(r"[A-Za-z]+", value) if len(word) > 1}
    return words <= known | english_words() | _PLACE_ENDS | _OF_PLACES
