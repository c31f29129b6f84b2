"""Signs of a name that engines take for others, put right where its printed reading tells which: 乗田 beside くわた."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from ocr.fields.grammar import name_reading
from ocr.fields.grammar.known_names import known_family, known_given
from ocr.fields.grammar.person import NameSplit
from ocr.fields.text.normalise import compact, is_kana

# Kanji of names that engines do not know or seldom give, by what they read in their place.
_TAKEN_FOR = {
    "乗": "桒", "靄": "靏", "鈕": "釼", "劔": "釼", "演": "濵", "埼": "崎", "磨": "麿", "麿": "磨", "昂": "昴", "昴": "昂",
    "梁": "簗", "築": "簗", "幡": "旗", "齎": "齋", "園": "岡", "岡": "園", "帝": "希", "季": "李", "李": "季", "祐": "裕", "裕": "祐",
    "枌": "杉", "姥": "蛯", "蜷": "蛯", "洪": "浜", "冶": "治", "己": "巳", "巳": "己", "未": "末", "董": "菫", "末": "未", "土": "士", "士": "土",
}  # fmt: skip


def in_kana_of_reading(split: NameSplit | None, reading: str) -> NameSplit | None:
    """A given name in kana one of which reads as the kanji it looks like, as its reading has it: 小み is ふみ."""
    if split is None or split.given_known or not reading:
        return split
    words = reading.replace("・", " ").split()
    end = words[1] if len(words) == 2 else compact(reading)[-len(split.given) :]
    strange = [at for at, sign in enumerate(split.given) if not is_kana(sign)]
    if len(end) != len(split.given) or len(split.given) < 2 or len(strange) != 1:
        return split
    given = split.given[: strange[0]] + end[strange[0]] + split.given[strange[0] + 1 :]
    if given != end or name_reading.reads_given(split, end):
        return split
    return replace(split, given=given, given_known=known_given(given) is not None)


def with_mistaken_sign(split: NameSplit | None, agrees: Callable[[NameSplit], bool]) -> NameSplit | None:
    """A name with one sign as the one that is taken for it, where only then it agrees with what tells its reading."""
    if split is None:
        return split
    if agrees(split):
        return _commoner(split, agrees)
    meant = [each for each in _otherwise(split) if agrees(each)]
    return meant[0] if len(meant) == 1 else split


def _commoner(split: NameSplit, agrees: Callable[[NameSplit], bool]) -> NameSplit:
    """A name that hardly anybody bears with the sign that makes its family name a common one read alike: 姥名 is 蛯名."""
    if split.common:
        return split
    found = [each for each in _otherwise(split) if each.common and each.given == split.given and agrees(each)]
    return found[0] if len(found) == 1 else split


def _otherwise(split: NameSplit) -> Iterator[NameSplit]:
    """The known names that differ in one mistaken sign."""
    for family in _with_one_other(split.family):
        if known := known_family(family):
            yield replace(split, family=family, family_known=True, common=known.common)
    for given in _with_one_other(split.given):
        if known_given(given):
            yield replace(split, given=given, given_known=True)


def _with_one_other(name: str) -> Iterator[str]:
    for at, sign in enumerate(name):
        if sign in _TAKEN_FOR:
            yield name[:at] + _TAKEN_FOR[sign] + name[at + 1 :]
