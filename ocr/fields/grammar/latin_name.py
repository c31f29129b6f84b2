"""Names in Latin letters, in full or as e-mail addresses are made from them, and the readings that they tell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from ocr.fields.grammar.known_names import readings_of_family, readings_of_given
from ocr.fields.grammar.name_spelling import spells_family, spells_given
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.romaji import one_spelling, romaji
from resources.lexicons import common_readings, position_words

_CAPITAL, _LETTER = "A-ZÀ-ÖØ-Þ", "A-Za-zÀ-ÖØ-öø-žǍ-ǔ'’-"
_LATIN_NAME = re.compile(rf"[{_CAPITAL}][{_LETTER}]+(?:\s?,?\s[{_CAPITAL}](?:[{_LETTER}]+|\.)?){{1,3}}")


def with_lost_spaces(latin: str) -> str:
    """A name in Latin letters with the spaces that engines lose: TaroYamada, YAMADATaro, Yamada,Taro. McDonald keeps its own.
    A full stop between two words is the dust in their space.

    A small l at the head of a word is the capital I that engines take for it: lizuka, lto.
    """
    return _LOST_SPACE.sub(" ", _DUST_IN_SPACE.sub(" ", _SMALL_L.sub("I", latin)))


# Before what follows an I at the head of a Japanese name, and an l nowhere.
_SMALL_L = re.compile(r"(?<![A-Za-z])l(?=(?:[bcdgkmnstwz]|chi|shi)[a-z]{1,7}\b|i[a-z]{2,7}\b)")


_DUST_IN_SPACE = re.compile(r"(?<=[A-Za-z]{3})[.·](?=[A-Z][A-Za-z]{2})")
_LOST_SPACE = re.compile(
    r"(?<=,)(?=[A-Z])|(?<=[A-Z]{3})(?=[A-Z][a-z]{2})|(?<=[a-z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?=[A-Z])"
)


def can_be_latin_name(text: str) -> bool:
    text = with_lost_spaces(text)
    words = re.findall(r"[A-Za-z'’-]+", text.lower())
    if not _LATIN_NAME.fullmatch(text.strip()) or any(sign.isdigit() for sign in text):
        return False
    return not {*position_words("english_phrase"), *position_words("english_particle")} & set(words)


# Accents of other languages; on the names of Japanese they are dust. Long vowels have a bar or a roof.
_ACCENTS = re.compile("[\u0300\u0301\u0303\u0307\u0308\u030a\u030c]")


def without_dust(latin: str) -> str:
    """A Japanese name in Latin letters without the dust that was read as accents: Hitotsuyànagi."""
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", latin)))


def without_stray_comma(latin: str, split: NameSplit) -> str:
    """Dust read as a comma between given and family name (Hayato,Ashikawa) is a space: a comma follows the family name."""
    first, comma, rest = latin.partition(",")
    is_stray = comma and spells_given(first.strip(), split.given) and not spells_family(first.strip(), split.family)
    return f"{first.strip()} {rest.strip()}" if is_stray else latin


def local_part_agrees(local: str, family_readings: tuple[str, ...], given_readings: tuple[str, ...]) -> bool:
    """Whether the part before the @ is made from the name: taro.sato, sato_t, t-sato, tsato07 …"""
    return _plain(local) in _made_from_readings(family_readings, given_readings)


def local_part_of_words_agrees(local: str, words: list[str]) -> bool:
    """The same for a name in two Latin words, whichever comes first."""
    return _plain(local) in _made_from_words(words)


def local_part_is_near(
    local: str, family_readings: tuple[str, ...], given_readings: tuple[str, ...], words: list[str]
) -> bool:
    """Whether a sign or two are all that keeps the part before the @ from being made from the name."""
    made = _made_from_readings(family_readings, given_readings)
    made |= _made_from_words(words) if len(words) == 2 else frozenset()
    plain = _plain(local)
    return any(0 < Levenshtein.distance(plain, each) <= len(each) // _LETTERS_A_SLIP for each in made)


# So many letters of an address go with each that may be wrong: fewer are another name.
_LETTERS_A_SLIP = 5


@lru_cache(maxsize=64)
def _made_from_readings(family_readings: tuple[str, ...], given_readings: tuple[str, ...]) -> frozenset[str]:
    families = {romaji(each) for each in family_readings}
    givens = {romaji(each) for each in given_readings}
    made = {form for family in families for given in givens for form in _local_parts(family, given)}
    made |= {family for family in families if len(family) > 2}
    if not givens:
        made |= {form for family in families for letter in _INITIALS for form in (family + letter, letter + family)}
    return frozenset(map(one_spelling, made))


def _made_from_words(words: list[str]) -> frozenset[str]:
    first, last = (word.lower() for word in words)
    return frozenset(map(one_spelling, _local_parts(first, last) | _local_parts(last, first)))


def _plain(local: str) -> str:
    return one_spelling(re.sub(r"\d", "", local))


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


def words_of(latin: str) -> list[str]:
    """The words of a name in Latin letters, whatever stands between them."""
    return with_lost_spaces(latin).replace(",", " ").split()


def latin_agrees(words: Sequence[str], split: NameSplit) -> bool:
    """Whether two Latin words spell a reading of the name, in either order, sign by sign where no dictionary has it."""
    if len(words) != 2:
        return False
    return any(
        spells_family(one, split.family) and spells_given(other, split.given)
        for one, other in (tuple(words), tuple(words)[::-1])
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


def latin_contradicts(words: Sequence[str], split: NameSplit) -> bool:
    """Whether Latin words cannot spell a name whose readings are known: Kunihiko Fuji beside 藤井 國彦."""
    known = readings_of_family(split.family) and readings_of_given(split.given)
    return bool(known) and len(words) == 2 and not latin_agrees(words, split)


# A family name in capitals beside a given name all of whose letters but the first look the same small: Ao NAKAMURA.
_SAME_WHEN_SMALL = re.compile(r"\b[A-Z][COSUVWXZ]{1,2}\b(?=,?\s[A-Z]{2})|(?<=[A-Z]{2}\s)[A-Z][COSUVWXZ]{1,2}\b")


def may_be_small(latin: str) -> bool:
    """Whether letters that are read as capitals may be small ones (AO NAKAMURA for Ao NAKAMURA)."""
    return bool(_SAME_WHEN_SMALL.search(latin))
