"""Postal addresses in Latin letters: streets, places and houses, in Japan and abroad."""

from __future__ import annotations

import re

from resources.lexicons import prefectures

_ENGLISH_PLACE = re.compile(
    r"\b[A-Z][a-z]+-(?:ku|shi|cho|machi|gun|ken|fu|to|son|mura|dori|chome)\b|\b[Cc]home\b|\b(?:Japan|JAPAN)\b(?=\s*(?:$|[,.;)\d]))"
    r"|\bTokyo\b(?!,?\s(?:(?:Head|Main|Sales|Branch|Regional)\s)?(?:Office|Headquarters|Branch|Plant|Factory|Works)\b)",
    re.ASCII,
)
_CODE = re.compile(r"(?<![\d-])\d{3}-\d{4}(?![\d-])")
# The end of an address: a prefecture with nothing behind it but a number.
_ENGLISH_REST = re.compile(rf"(?:^|,\s?)(?:{'|'.join(prefectures().values())})(?:\s(?:Pref|\d)|,|\.|$)")
# A prefecture right before a postal code.
_PREFECTURE_AND_CODE = re.compile(
    rf"\b(?:{'|'.join(prefectures().values())})(?:-ken|-fu)?,?\s?〒?\d{{3}}-\d{{4}}(?![\d-])"
)
# Of the United States; other letters before five figures are a register's (JQ-QM 14420).
_STATES = "A[KLRZ]|C[AOT]|D[CE]|FL|GA|GU|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]"
# Abroad: a street with its number, a state with its ZIP code, a country at the end.
_FOREIGN_PLACE = re.compile(
    r"^\d{1,5}[A-Z]?,?\s(?:[A-Z][\w.'-]*\s){1,4}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Dr\.?|Lane|Ln\.?|Way|Square|"
    r"Parkway|Pkwy|Highway|Hwy)(?:,|\s|$)"
    rf"|(?<![\w-])(?:{_STATES})\s\d{{5}}(?:-\d{{4}})?\b|^Singapore\s\d{{6}}$"
    r"|(?:,|\d)\s?(?:U\.?S\.?A\.?|United States|U\.?K\.?|United Kingdom|P\.?R\.? ?China|China|Taiwan|R\.?O\.?C\.?|Hong Kong|Singapore|Thailand|Vietnam|"
    r"Viet Nam|Indonesia|Malaysia|Philippines|India|(?:South )?Korea|Germany|France|Italy|Spain|Netherlands|Australia|Canada|Mexico|Brazil)\.?$"
)
_ENGLISH_BUILDING = re.compile(
    r"\b(?:Bldg|Building|Tower|Floor|Plaza|Square|Annex|Terrace|Heights|Mansion|Suite|Room|Centre|House|Court|Mall)\b|#\d+(?:-\d+)?|\bCenter\W{1,3}#?\d"
    r"|\b\d{1,3}(?:st|nd|rd|th)?\s?(?:F|Fl|Floor)\b|\bB\d\s?F?\b"
)


def looks_like_english_address(text: str) -> bool:
    """A line of an address in Latin letters."""
    if _ENGLISH_PLACE.search(text) or _FOREIGN_PLACE.search(text) or _PREFECTURE_AND_CODE.search(text):
        return True
    return bool(re.match(r"\d+-\d+(?:-\d+)*\s*,?\s+[A-Z]", text))


def names_english_place(text: str) -> bool:
    """A line in Latin letters that names a street, a city, a prefecture or a country."""
    return looks_like_english_address(text) or bool(_ENGLISH_REST.search(text))


def continues_english_address(text: str) -> bool:
    """The rest of an address in Latin letters: a house, a street, a city, a prefecture with the postal code."""
    return names_english_place(text) or looks_like_english_building(text) or bool(_CODE.search(text))


def leads_english_address(text: str) -> bool:
    """What may stand before the line that tells an address: a numbered house or floor, a street with its number."""
    return bool(re.search(r"\d", text)) and (looks_like_english_building(text) or begins_with_block_number(text))


def begins_with_block_number(text: str) -> bool:
    """A street of an address in Latin letters: 1-11-17 10-jo-dori."""
    return bool(re.match(r"\d{1,4}(?:-\d{1,3}(?:-\d{1,3})?)?,?\s+\d*-?[A-Za-z]", text))


def looks_like_english_building(text: str) -> bool:
    return bool(_ENGLISH_BUILDING.search(text))


# What only names of houses are made of; a company may be called so too.
_WORDS_OF_HOUSES = frozenset([
    "gran", "grand", "front", "gate", "tower", "court", "terrace", "residence", "hills", "heights", "garden", "gardens", "park", "side",
    "place", "palace", "plaza", "square", "cross", "station", "city", "core", "port", "forum", "villa", "corpo", "maison", "heim",
])  # fmt: skip
_SIDES = frozenset(["east", "west", "north", "south", "central", "new", "first", "second", "third", "royal", "green"])


def is_in_words_of_houses(text: str) -> bool:
    """Whether two words at least are those of houses, and the others say which of them it is: Gran Front East."""
    words = [word.lower() for word in text.split()]
    houses = sum(word in _WORDS_OF_HOUSES for word in words)
    return houses > 1 and all(word in _WORDS_OF_HOUSES | _SIDES or word.isdigit() for word in words)


def english_building_stretches(text: str) -> list[tuple[int, int]]:
    """Where words of houses stand in an address in Latin letters."""
    return [match.span() for match in _ENGLISH_BUILDING.finditer(text)]
