"""Organisations in Latin letters: legal forms, kinds of institution, words of trades."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from rapidfuzz.distance import Levenshtein

from ocr.fields.grammar.english_position import english_is_in_words, english_is_known
from resources.lexicons import organization_words, position_words

_LEGAL = re.compile(
    r"(?:\bCo\.?\s?,?\s?Ltd\b\.?|\bCompany,?\s+Limited\b|\bCompany\b|\bLimited\b|\bLtd\b\.?|\bInc\b\.?|\bIncorporated\b"
    r"|\bCorp\b\.?|\bCorporation\b|\bL\.?L\.?C\b\.?|\bL\.?L\.?P\b\.?|\bK\.?\s?K\.(?!\w)|\bG\.?\s?K\.(?!\w)|\bGmbH\b|\bPLC\b"
    r"|\b(?:Kabushiki|Yugen|Godo|Goshi|Gomei)\s?[KG]aisha\b|\b(?:Shadan|Zaidan)\s?Hojin\b|^NPO\b|\bNPO$|\bKK$|\bPte\b\.?|\bPty\b\.?|\bS\.?A\.?S?\.?$|\bN\.?V\.$|\bB\.?V\.$|\bA\.?G\.?$|\bS\.?p\.?A\.?$|\bBhd\b\.?|\bY\.?\s?K\.(?!\w)|&\sCo\b\.?$)",
    re.IGNORECASE,
)


def has_english_legal_form(text: str) -> bool:
    return bool(_LEGAL.search(text))


def is_only_english_legal_form(text: str) -> bool:
    return bool(_LEGAL.fullmatch(text.strip(" ,")))


def is_english_institution(text: str) -> bool:
    """Whether a text names an organisation by its kind, whatever else it says: Minato City Office, Bank of Kobe."""
    if text.strip(" .").lower() in _kinds():
        return False
    return bool(_institution().search(text) or _BEGINNING.match(text))


@cache
def _kinds() -> frozenset[str]:
    """Kinds that are fields of work as well, and name nobody alone: Orthodontics."""
    return frozenset(
        word.lower() for word in organization_words("english_institution") if word.endswith(("ics", "logy"))
    )


_BEGINNING = re.compile(r"(?:(?:City|Town|Village|Prefecture|Ward|County|Municipality) of|Group Home) [A-Z][A-Za-z]")


def names_english_trade(text: str) -> bool:
    """Whether a text has a name of its own and a word of a trade: Studio Kite, but not Design Studio."""
    return bool(_trade().search(text)) and not english_is_known(text)


def begins_like_english_house(text: str) -> bool:
    """Whether a text begins as houses are called that receive people, and goes on with a name: Bistro Yuzu, Hotel Mare."""
    return bool(_house().match(text)) and not english_is_known(text)


def is_english_house(text: str) -> bool:
    """Whether a text without a comma of its own names an organisation by its form or kind, and by a name: Azumi Clinic."""
    own = _LEGAL.sub("", text).strip(" ,.")
    if "," in own or not own[:1].isupper() or english_is_known(text):
        return False
    if has_english_legal_form(text) or is_english_institution(text):
        return True
    # Of English words alone it may be a field of work: Intelligent Systems.
    return names_english_trade(text) and not english_is_in_words(text)


def is_phrase(text: str) -> bool:
    """Whether a text has words of slogans or stops in mid-sentence: Connect the Future."""
    words = set(re.findall(r"[a-z]+", text.lower()))
    return bool(words & {*position_words("english_phrase"), *position_words("english_particle")})


def english_known_stretches(text: str) -> list[tuple[int, int]]:
    """Where a legal form and common words of companies stand."""
    return [match.span() for pattern in (_LEGAL, _institution(), _trade()) for match in pattern.finditer(text)]


def may_have_lost_full_stop(text: str) -> bool:
    """Co., Ltd without its last full stop: a dot at the end of a line is the first thing a scan loses."""
    return bool(re.search(r"(?:\bLtd|\bInc|\bCorp|\bCo)$", text))


_CUT_LIMITED = re.compile(r"(?<=\bCo)(\.?,?\s?)(?:Lt|Ld|td|Lid|Ltc|Lta)(?=\.?$)")


def with_whole_limited(text: str) -> str:
    """A name whose Ltd lost a letter at the end of its line, or has one that only looks alike: Co., Lt."""
    return _CUT_LIMITED.sub(r"\1Ltd", text)


def may_have_dust(text: str) -> bool:
    """Whether a full stop stands between two long words, where dust may be all that it is: Insurance.Agency."""
    return bool(re.search(r"[a-z]{4}\.[A-Z][a-z]{3}", text))


_LEAST_SPELT = 6


def is_misspelt(text: str, names: Iterable[str]) -> bool:
    """Whether the card's domains spell the name with one letter more, less or other: BlueFer Design beside bluefern-design."""
    words = [word.lower() for word in re.findall(r"[A-Za-z]{2,}", text)]
    plain = {"".join(words[:count]) for count in range(1, len(words) + 1)}
    spelt = {name.replace("-", "") for name in names}
    near = any(Levenshtein.distance(one, other) == 1 for one in plain for other in spelt if len(one) >= _LEAST_SPELT)
    return near and not plain & spelt


@cache
def _institution() -> re.Pattern[str]:
    words = "|".join(_spaced(word) for word in organization_words("english_institution"))
    # The words once only: compiling them takes most of a cold start.
    return re.compile(rf"\b(?:{words})(?:$|\s(?:of|for)\s|\s?\((?=[A-Za-z ]+\)$)|{_SHOP}$)", re.IGNORECASE)


# Which of several houses of a body: Esperanza Pharmacy Ekimae, Jikoin Temple (Asomi).
_SHOP = (
    r"\s(?:Ekimae|Honten|Bekkan|Honkan|Shinkan|Annex|East|West|North|South|Higashi|Nishi|Kita|Minami|Chuo|Ekimae-ten)"
)


@cache
def _trade() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(_spaced(word) for word in organization_words('english_trade'))})\b", re.IGNORECASE
    )


@cache
def _house() -> re.Pattern[str]:
    words = "|".join(_spaced(word) for word in organization_words("english_house"))
    return re.compile(rf"^(?:{words})\s(?=\S{{2,}})", re.IGNORECASE)


def _spaced(word: str) -> str:
    """Engines lose spaces: Law Office may be read as LawOffice."""
    return re.escape(word).replace(r"\ ", r"\s*")
