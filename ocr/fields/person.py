"""Names of people: what can be one, where the family name ends, how it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from ocr.fields.normalise import compact, is_kana, katakana, large_kana
from ocr.fields.romaji import one_spelling, romaji
from resources.lexicons import KnownName, common_readings, given_name, position_words, readings_of_sign, surname

_KANJI = r"々〆ヶ一-鿿豈-﫿𠮟-𪘂"
_NAME = re.compile(rf"(?=.*[{_KANJI}])[{_KANJI}ぁ-ゖァ-ヶー]{{2,9}}")
_KANA_NAME = re.compile(r"[ぁ-ゖァ-ヶー]{2,14}")
_KATAKANA_NAME = re.compile(r"[ァ-ヺー]{2,}(?:[・= ]{1,2}[ァ-ヺー]{2,}|[・= ]{1,2}[A-Z]\.?){1,3}")
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z'’-]+(?:\s?,?\s[A-Z](?:[A-Za-z'’-]+|\.)?){1,3}")
# Printed forms and the forms the dictionaries have.
_USUAL_FORMS = str.maketrans(
    "髙﨑濵濱邉邊澤齋齊瀨賴德惠櫻國廣眞榮嶋龍曾槇冨嵜桒栁藪籔萬圓與會學實壽彌靜淸壯豬峯嶽鷗檜蘆祿鐵藏邨舘籠條淺團圖晝緖增應敎黑步內戶吳鄕渕渊躰槗桝",
    "高崎浜浜辺辺沢斎斉瀬頼徳恵桜国広真栄島竜曽槙富崎桑柳薮薮万円与会学実寿弥静清壮猪峰岳鴎桧芦禄鉄蔵村館篭条浅団図昼緒増応教黒歩内戸呉郷淵淵体橋枡",
)
_KANA_SIGN = re.compile(r"[ァ-ヶー]")
_VOICED = str.maketrans("カキクケコサシスセソタチツテトハヒフヘホ", "ガギグゲゴザジズゼゾダヂヅデドバビブベボ")
# The engine cannot read 﨑; a 崎 in a family name may be one.
_UNREADABLE_TWINS = frozenset("崎")


@dataclass(frozen=True, slots=True)
class NameSplit:
    """A family and a given name. The flags say what the dictionaries know (common: of the family
    name); score orders the ways to split. contested: another way to split has names just as well known.
    """

    family: str
    given: str
    family_known: bool
    given_known: bool
    common: bool
    score: float
    contested: bool = False


def in_usual_signs(text: str) -> str:
    """The text with old and variant kanji in the forms that dictionaries have: 髙﨑 → 高崎."""
    return text.translate(_USUAL_FORMS)


def can_be_name(text: str) -> bool:
    """Two to nine kanji and kana with at least one kanji."""
    return bool(_NAME.fullmatch(compact(text)))


def is_known_name(text: str) -> bool:
    """Whether a text is a family name and a given name of the dictionaries, the family name a common one."""
    split = best_split(text) if can_be_name(text) else None
    family = known_family(split.family) if split else None
    return bool(split and family and family.common and split.given_known)


def can_be_katakana_name(text: str) -> bool:
    """A foreign name in katakana, two words at least: ジョン・スミス."""
    return bool(_KATAKANA_NAME.fullmatch(text))


def can_be_kana_name(text: str) -> bool:
    return bool(_KANA_NAME.fullmatch(compact(text).replace("・", "")))


def is_kana_name(text: str) -> bool:
    """Whether a text in kana alone is a usual family name and a usual given name: さくら ももこ, あいだみつを."""
    plain = katakana(compact(text))
    families, givens = common_readings()
    return any(plain[:cut] in families and plain[cut:] in givens for cut in range(2, len(plain) - 1))


def with_lost_spaces(latin: str) -> str:
    """A name in Latin letters with the spaces that engines lose: TaroYamada. McDonald keeps its own."""
    return _LOST_SPACE.sub(" ", latin)


_LOST_SPACE = re.compile(r"(?<=[a-z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?=[A-Z])")


def can_be_latin_name(text: str) -> bool:
    text = with_lost_spaces(text)
    words = re.findall(r"[A-Za-z'’-]+", text.lower())
    if not _LATIN_NAME.fullmatch(text.strip()) or any(sign.isdigit() for sign in text):
        return False
    return not {*position_words("english_phrase"), *position_words("english_particle")} & set(words)


def may_hide_variant(text: str) -> bool:
    return any(sign in _UNREADABLE_TWINS for sign in text)


def readings_of_family(family: str) -> tuple[str, ...]:
    """Readings in katakana; none if the dictionary does not know the name."""
    known = known_family(family)
    return known.readings if known else ()


def readings_of_given(given: str) -> tuple[str, ...]:
    known = known_given(given)
    if known:
        return known.readings
    return (katakana(given),) if _KANA_NAME.fullmatch(given) else ()


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
            for sound in _sounds(plain, sign)
            if reading.startswith(sound, at)
        }
    return False


def _sounds(plain: str, at: int) -> set[str]:
    """How the sign at this place can sound; behind another sign it may be voiced, 々 repeats the sign before."""
    sign = plain[at - 1] if plain[at] == "々" and at else in_usual_signs(plain[at])
    if _KANA_SIGN.match(sign):
        return {"ガ", "カ", "ケ"} if sign == "ヶ" else {sign}
    sounds = set(readings_of_sign(sign))
    return sounds | {sound[0].translate(_VOICED) + sound[1:] for sound in sounds} if at else sounds


def known_family(family: str) -> KnownName | None:
    """The dictionary's entry of a family name, in whatever form its signs are printed."""
    return _better(surname(family), surname(in_usual_signs(family)))


def known_given(given: str) -> KnownName | None:
    return _better(given_name(given), given_name(in_usual_signs(given)))


def _better(printed: KnownName | None, usual: KnownName | None) -> KnownName | None:
    """Of a name's entries as printed and in usual signs the common one: dictionaries have 山﨑 but as a rare name."""
    return usual if usual and (printed is None or usual.common) else printed


def best_split(text: str, kana: str = "") -> NameSplit | None:
    """The likeliest family and given name of a printed name; kana is its reading with a space, where printed."""
    words = text.split()
    joined = "".join(words)
    if len(joined) < 2 or can_be_katakana_name(text):
        return None
    printed_at = len(words[0]) if len(words) == 2 else 0
    splits = [_split(joined, at, is_printed=at == printed_at, kana=kana) for at in range(1, len(joined))]
    best = max(splits, key=lambda each: each.score)
    known = [each for each in splits if each.common and each.given_known]
    # A space behind no family name, where the signs make a common one and a given name, was never printed.
    if known and printed_at and not best.family_known:
        return max(known, key=lambda each: each.score)
    rivals = [each for each in splits if each is not best and each.common and each.given_known]
    return replace(best, contested=any(best.score - each.score < _CLEAR_LEAD for each in rivals))


# By so much the best way to split a name must lead, or the other is as likely: a printed space or a reading gives more.
_CLEAR_LEAD = 3.0


def _split(name: str, at: int, *, is_printed: bool, kana: str) -> NameSplit:
    family, given = name[:at], name[at:]
    known, known_too = known_family(family), known_given(given)
    score = 20.0 * is_printed
    score += (4.0 if known.common else 2.0) if known else 0.0
    score += (3.0 if known_too.common else 2.0) if known_too else 0.0
    # Without any knowledge two and two kanji are likeliest, and kana begin where the given name does.
    score -= max(0.8 * (2 - at), 0.0 if known and known.common else 0.5 * (at - 2)) + abs(len(given) - 2) * 0.4
    if is_kana(given) and not is_kana(family[-1]):
        score += 3.0
    parts = katakana(kana).split()
    families, givens = readings_of_family(family), readings_of_given(given)
    if len(parts) == 2:
        score += 6.0 * (parts[0] in families) + 5.0 * (parts[1] in givens)
        score += 4.0 * is_read(family, parts[0]) + 4.0 * is_read(given, parts[1])
    elif parts:
        score += 6.0 * any(parts[0] == f + g for f in families for g in givens)
    common = bool(known and known.common)
    return NameSplit(family, given, known is not None, known_too is not None, common, score)


def reading_agrees(split: NameSplit, kana: str) -> bool:
    """Whether a printed reading can be that of the name."""
    return agreeing_reading(split, kana) is not None


def agreeing_reading(split: NameSplit, kana: str) -> tuple[str, str] | None:
    """The readings in katakana of family and given name that a printed reading can be, the size of kana aside."""
    plain = large_kana(compact(kana))
    families = readings_of_family(split.family)
    givens = readings_of_given(split.given)
    for family in families:
        for given in givens:
            if plain == large_kana(family + given):
                return family, given
        if not givens and plain.startswith(large_kana(family)) and len(plain) > len(family):
            return family, katakana(compact(kana))[len(family) :]
    return _reading_by_signs(split, kana)


def _reading_by_signs(split: NameSplit, kana: str) -> tuple[str, str] | None:
    """The same for a name that the dictionaries do not have: where the signs of both parts can be read so."""
    plain = katakana(compact(kana))
    words = katakana(kana).replace("・", " ").split()
    cuts = [len(words[0])] if len(words) == 2 else range(1, len(plain))
    found = [cut for cut in cuts if _reads(split.family, plain[:cut], readings_of_family(split.family))]
    found = [cut for cut in found if _reads(split.given, plain[cut:], readings_of_given(split.given))]
    return (plain[: found[0]], plain[found[0] :]) if len(found) == 1 else None


def _reads(name: str, kana: str, known: tuple[str, ...]) -> bool:
    return kana in known or is_read(name, kana)


def reading_contradicts(split: NameSplit, kana: str) -> bool:
    """Whether a printed reading cannot be that of the family name we believe to see."""
    plain = katakana(compact(kana))
    families = readings_of_family(split.family)
    by_signs = any(is_read(split.family, plain[:cut]) for cut in range(1, len(plain)))
    return bool(families) and not by_signs and not any(plain.startswith(family) for family in families)


def local_part_agrees(local: str, family_readings: tuple[str, ...], given_readings: tuple[str, ...]) -> bool:
    """Whether the part before the @ is made from the name: taro.sato, sato_t, t-sato, tsato07 …"""
    families = {romaji(each) for each in family_readings}
    givens = {romaji(each) for each in given_readings}
    made = {form for family in families for given in givens for form in _local_parts(family, given)}
    made |= {family for family in families if len(family) > 2}
    if not givens:
        made |= {form for family in families for letter in _INITIALS for form in (family + letter, letter + family)}
    return one_spelling(re.sub(r"\d", "", local)) in {one_spelling(each) for each in made}


def local_part_of_words_agrees(local: str, words: list[str]) -> bool:
    """The same for a name in two Latin words, whichever comes first."""
    first, last = (word.lower() for word in words)
    made = {*_local_parts(first, last), *_local_parts(last, first)}
    return one_spelling(re.sub(r"\d", "", local)) in {one_spelling(each) for each in made}


_INITIALS = "abcdefghijkmnorstuwyz"


def _local_parts(family: str, given: str) -> set[str]:
    initials = {family + given[:1], given[:1] + family, family[:1] + given, given + family[:1]}
    return {family + given, given + family, family, given} | initials


@cache
def _known_latin() -> tuple[frozenset[str], frozenset[str]]:
    families, givens = common_readings()
    return (
        frozenset(one_spelling(romaji(reading)) for reading in families),
        frozenset(one_spelling(romaji(reading)) for reading in givens),
    )


def latin_name_is_known(text: str) -> bool:
    """Whether two Latin words are a family and a given name of the dictionaries, in either order."""
    words = [one_spelling(word) for word in re.split(r"[\s,]+", with_lost_spaces(text).strip()) if word]
    if len(words) != 2:
        return False
    families, givens = _known_latin()
    return (words[0] in families and words[1] in givens) or (words[1] in families and words[0] in givens)


def latin_agrees(words: list[str], split: NameSplit) -> bool:
    """Whether two Latin words spell a reading of the name, in either order."""
    spelt = sorted(one_spelling(word) for word in words)
    return any(
        spelt == sorted((one_spelling(romaji(family)), one_spelling(romaji(given))))
        for family in readings_of_family(split.family)
        for given in readings_of_given(split.given)
    )


def reading_of_latin(words: list[str], split: NameSplit) -> tuple[str, str] | None:
    """The readings in katakana of family and given name that two Latin words spell, the commonest of several."""
    spelt = sorted(one_spelling(word) for word in words)
    pairs = (
        (family, given)
        for family in readings_of_family(split.family)
        for given in readings_of_given(split.given)
        if sorted((one_spelling(romaji(family)), one_spelling(romaji(given)))) == spelt
    )
    return next(pairs, None)


def reading_of_local_part(local: str, split: NameSplit) -> tuple[str, str] | None:
    """The readings that the part before the @ tells: both names in full, or one and the first letter of the other.

    None where several readings of the name give the same address.
    """
    plain = one_spelling(re.sub(r"\d", "", local))
    pairs = [
        (family, given)
        for family in readings_of_family(split.family)
        for given in readings_of_given(split.given)
        if plain in {one_spelling(form) for form in _local_parts(romaji(family), romaji(given)) - {romaji(given)}}
    ]
    return pairs[0] if len(pairs) == 1 else None
