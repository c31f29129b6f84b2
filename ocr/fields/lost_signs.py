"""Signs of a name that engines lose without a trace, put back where its reading tells which: 瀬 護 beside せと まもる."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields import name_reading
from ocr.fields.known_names import known_family
from ocr.fields.normalise import compact, is_kana, katakana, large_kana
from ocr.fields.person import NameSplit
from resources.lexicons import surnames_read

_KATAKANA_END = re.compile(r"・[ァ-ヺ]$")


def with_lost_vowel(name: str) -> str:
    """A foreign name whose last word is one sign with the long vowel mark behind it: チャン・ハ is チャン・ハー."""
    return f"{name}ー" if _KATAKANA_END.search(name) else name


def in_size_of_reading(split: NameSplit | None, reading: str) -> NameSplit | None:
    """A given name in kana with the small kana of its reading: engines shrink no sign, but they read リョウ as リヨウ."""
    if split is None or not is_kana(split.given):
        return split
    end = katakana(compact(reading))[-len(split.given) :]
    plain = katakana(split.given)
    if (
        end == plain
        or large_kana(end) != large_kana(plain)
        or any(a != b and a in _SMALL for a, b in zip(plain, end, strict=True))
    ):
        return split
    return replace(split, given=end) if plain == split.given else split


_SMALL = frozenset("ァィゥェォッャュョヮ")


def with_lost_sign(split: NameSplit | None, reading: str) -> NameSplit | None:
    """A name whose given name is read as printed with the one common family name that is read so and has one sign more."""
    heard = name_reading.reading_beside_given(split, reading) if split else None
    if split is None or heard is None or name_reading.reads_family(split, heard):
        return split
    found = {name for name in surnames_read(katakana(heard)) if _lacks_one(name, split.family)}
    common = [name for name in found if (known := known_family(name)) and known.common]
    return replace(split, family=common[0], family_known=True, common=True) if len(common) == 1 else split


def _lacks_one(name: str, printed: str) -> bool:
    """Whether printed is a name of several signs without one of them."""
    return any(name[:at] + name[at + 1 :] == printed for at in range(len(name)))
