"""Family and given names of the dictionaries, and how names that no dictionary has can be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ocr.fields.text.normalise import is_kana, katakana
from ocr.fields.text.tidy import OLD_FORMS
from ocr.reading import Character
from ocr.variants.families import family_of, usual_forms
from resources.lexicons import KnownName, given_name, place_words, readings_of_sign, readings_of_word, surname

# Printed forms and the forms the dictionaries have.
_USUAL_FORMS = (
    OLD_FORMS | usual_forms() | dict(zip(map(ord, "豬邨團圖晝躰燈靑霸悅稅說"), "猪村団図昼体灯青覇悦税説", strict=True))
)
_REPEATS = frozenset("々ゝゞヽヾ")
_KANA_SIGN = re.compile(r"[ァ-ヶー]")
_VOICED = str.maketrans("カキクケコサシスセソタチツテトハヒフヘホ", "ガギグゲゴザジズゼゾダヂヅデドバビブベボ")
# Engines that read whole lines cannot read 﨑 and 濵 and seldom know 冨, 邉 and 栁 from their twins.
_UNREADABLE_TWINS = frozenset("崎濱濵富冨邉柳栁")
# Where a glyph was looked at, its sign may be another that is at least so probable.
_POSSIBLE_VARIANT = 0.005


def in_usual_signs(text: str) -> str:
    """The text with old and variant kanji in the forms that dictionaries have: 髙﨑 → 高崎."""
    return text.translate(_USUAL_FORMS)


def may_hide_variant(characters: Iterable[Character]) -> bool:
    """Whether a variant may be printed where its kin was read: it is nearly as likely, or the glyph was not looked at."""
    return any(_may_be_variant(each) for each in characters)


def _may_be_variant(character: Character) -> bool:
    family = family_of(character.text)
    kin = family.kin_of(character.text) if family else ()
    considered = [other.probability for other in character.alternatives if other.text in kin]
    if considered:
        return max(considered) >= _POSSIBLE_VARIANT
    return character.text in _UNREADABLE_TWINS


def is_unusually_written(given: str) -> bool:
    """Whether a given name is common in usual signs, but not as it was read: 悅子, 亞由美. Engines give old forms too."""
    usual = in_usual_signs(given)
    known, common = given_name(given), given_name(usual)
    return usual != given and bool(common and common.common) and not (known and known.common)


def readings_of_family(family: str) -> tuple[str, ...]:
    """Readings in katakana; none if the dictionary does not know the name."""
    known = known_family(family)
    return known.readings if known else ()


def readings_of_given(given: str) -> tuple[str, ...]:
    known = known_given(given)
    if known:
        return known.readings
    return (katakana(given),) if len(given) > 1 and is_kana(given) else ()


def is_read(text: str, kana: str) -> bool:
    """Whether a text can be read so, each kanji as it is read in words: for names that no dictionary has."""
    plain, reading = katakana(text), katakana(kana)
    open_places = {(0, 0)}
    while open_places:
        if (len(plain), len(reading)) in open_places:
            return True
        open_places = {
            (sign + 1, at + len(sound))
            for sign, at in open_places
            if sign < len(plain)
            for sound in sounds(plain, sign)
            if reading.startswith(sound, at)
        }
    return False


def sounds(plain: str, at: int) -> set[str]:
    """How the sign at this place of a text in katakana and kanji can sound; behind another sign it may be voiced, 々 and
    ゝ repeat the sign before.
    """
    sign = plain[at - 1] if plain[at] in _REPEATS and at else in_usual_signs(plain[at])
    if plain[at] in "ゞヾ":
        return {sign.translate(_VOICED)}
    if _KANA_SIGN.match(sign):
        return {"ガ", "カ", "ケ"} if sign == "ヶ" else {sign}
    sounds = set(readings_of_sign(sign))
    return sounds | {sound[0].translate(_VOICED) + sound[1:] for sound in sounds} if at else sounds


@lru_cache(maxsize=8192)
def known_family(family: str) -> KnownName | None:
    """The dictionary's entry of a family name, in whatever form its signs are printed: 山﨑, 四ツ谷, 井ノ口, 市ケ谷."""
    known = _better(surname(family), surname(in_usual_signs(family)))
    return known or _with_linking_kana(in_usual_signs(family)) or _of_place(in_usual_signs(family))


def _of_place(family: str) -> KnownName | None:
    """A city whose name people bear too, though the dictionaries have it as a place alone: 横浜, 大阪."""
    is_place = len(family) > 1 and family in place_words() and family[-1] not in "都府県市区町村"
    readings = readings_of_word(family) if is_place else ()
    return KnownName(readings, common=False) if readings else None


# Kana between two kanji that dictionaries write in other ways or leave out, and how they sound.
_LINKS = {"ノ": "ノ", "之": "ノ", "乃": "ノ", "ツ": "ツ", "ッ": "ツ", "ヶ": "ガ", "ケ": "ガ", "が": "ガ", "の": "ノ"}
_OTHER_LINKS = {
    "ノ": "之の",
    "之": "ノの",
    "乃": "之ノ",
    "ツ": "ッ",
    "ッ": "ツ",
    "ヶ": "ケが",
    "ケ": "ヶが",
    "が": "ヶケ",
    "の": "之ノ",
}


def _with_linking_kana(family: str) -> KnownName | None:
    """A family name whose linking kana the dictionaries write otherwise, or not at all while they sound (井口, イノクチ)."""
    found = [known for at in range(1, len(family) - 1) for known in _linked_otherwise(family, at)]
    readings = dict.fromkeys(reading for known in found for reading in known.readings)
    return KnownName(tuple(readings), any(known.common for known in found)) if found else None


def _linked_otherwise(family: str, at: int) -> Iterator[KnownName]:
    link, before, behind = family[at], family[:at], family[at + 1 :]
    for other in _OTHER_LINKS.get(link, ""):
        if known := surname(before + other + behind):
            yield known
    bare = surname(before + behind) if link in _LINKS else None
    told = tuple(each for each in bare.readings if _LINKS[link] in each[1:-1]) if bare else ()
    if bare and told:
        yield KnownName(told, bare.common)


# Given names of today that the dictionaries lack.
_MORE_GIVEN = {
    name: KnownName((reading,), common=True)
    for name, reading in {
        "菫": "スミレ", "凪": "ナギ", "蒼": "アオイ", "颯": "ハヤテ", "榊": "サカキ", "櫂": "カイ", "牡丹": "ボタン", "撫子": "ナデシコ",
        "陽翔": "ハルト", "蒼空": "ソラ", "心春": "コハル", "心愛": "ココア", "咲茉": "エマ",
    }.items()
}  # fmt: skip


@lru_cache(maxsize=8192)
def known_given(given: str) -> KnownName | None:
    return _better(given_name(given), given_name(in_usual_signs(given))) or _MORE_GIVEN.get(given)


def _better(printed: KnownName | None, usual: KnownName | None) -> KnownName | None:
    """Of a name's entries as printed and in usual signs the common one: dictionaries have 山﨑 but as a rare name."""
    return usual if usual and (printed is None or usual.common) else printed
