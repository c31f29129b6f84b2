"""Signs of a name that engines lose without a trace, put back where its reading tells which: 瀬 護 beside せと まもる."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ocr.fields.grammar import name_reading
from ocr.fields.grammar.known_names import in_usual_signs, known_family
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.text.normalise import compact, is_kana, katakana, large_kana
from resources.lexicons import common_readings, surnames_read

_ONE_KATAKANA = re.compile(r"(?<=・)[ァ-ヺ]$|^[ァ-ヺ](?=・)")


def with_lost_vowel(name: str) -> str:
    """A foreign name with the long vowel mark behind words of one sign: チャン・ハ is チャン・ハー, リ・ウェイ リー・ウェイ."""
    return _ONE_KATAKANA.sub(r"\g<0>ー", name)


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
    """A name whose given name is read as printed with the one family name that is read so and has one sign more."""
    heard = name_reading.reading_beside_given(split, reading) if split else None
    if split is None or heard is None or name_reading.reads_family(split, heard):
        return split
    left = in_usual_signs(split.family)
    found = [
        name for name in surnames_read(katakana(heard)) if len(name) > 1 and _lost_from(in_usual_signs(name), left)
    ]
    common = [name for name in found if (known := known_family(name)) and known.common]
    usual = {in_usual_signs(name) for name in common or found}
    if len(usual) != 1:
        return split
    at, sign = _lost_from(min(usual), left)[0]
    unreadable = _UNREADABLE.get(sign)
    rivals = {name[at] for name in common or found}
    if unreadable is None and len(rivals) != 1:
        return split
    family = split.family[:at] + (unreadable or rivals.pop()) + split.family[at:]
    return replace(split, family=family, family_known=True, common=bool(common))


def with_mailed_sign(split: NameSplit | None, words: Iterable[str]) -> NameSplit | None:
    """A name whose family name is no known one, with the one common family name of one sign more that a Latin word of the
    card spells: 口 加奈子 beside k_yamaguchi@.
    """
    if split is None or split.family_known or not split.given_known or len(split.family) > _LONGEST_STUMP:
        return split
    left = in_usual_signs(split.family)
    found = {
        name
        for word in words
        for reading in _common_readings_spelt(word)
        for name in surnames_read(reading)
        if _lost_from(in_usual_signs(name), left) and (known := known_family(name)) and known.common
    }
    return replace(split, family=found.pop(), family_known=True, common=True) if len(found) == 1 else split


_LONGEST_STUMP = 2


def _common_readings_spelt(word: str) -> list[str]:
    """The readings of common family names that a Latin word spells."""
    plain, first = one_spelling(word), word[:1].lower()
    alike = (each for each in common_readings()[0] if romaji(each[:1])[:1] == first)
    return [each for each in alike if one_spelling(romaji(each)) == plain]


# Variants that engines have no word for: what is lost without a trace is rather one of them than the usual form.
_UNREADABLE = {in_usual_signs(sign): sign for sign in "濵﨑釼靏"}


def _lost_from(name: str, left: str) -> list[tuple[int, str]]:
    """Where a name has one sign more than is left of it, and which."""
    return [(at, sign) for at, sign in enumerate(name) if name[:at] + name[at + 1 :] == left]
