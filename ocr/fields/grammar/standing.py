"""Organisations without a legal form: known by the word they end or begin with."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache

from ocr.fields.grammar.organization import is_sentence
from ocr.fields.grammar.words import is_word
from resources.lexicons import organization_words, place_words, surname


class Standing(Enum):
    """How surely a text without a legal form names an organisation, the surest first."""

    PUBLIC = auto()  # 北見市役所, 関東経済産業局
    INSTITUTION = auto()  # ends as only organisations do: 三ツ葉信用金庫, 水無月法律事務所
    HOUSE = auto()  # begins as houses do that receive people: ホテル潮見, 美容室 ルミエール
    TRADE = auto()  # ends with a word of a trade: 東栄金属
    SHOP = auto()  # ends with a sign that ends names of shops: 大山珈琲店, 更科庵, 東海日報社
    PLACE = auto()  # a prefecture or city alone, as its people print it: 福岡県


def standing_of(text: str) -> Standing | None:
    """What a Japanese text without a legal form names by its words; None if nothing tells that it is an organisation."""
    plain = text.replace(" ", "")
    if is_sentence(text) or len(plain) > _LONGEST_NAME or _OWN_HOUSE.fullmatch(plain):
        return None
    if _is_public(plain):
        return Standing.PUBLIC
    if _PRACTICE.fullmatch(plain):
        return Standing.INSTITUTION
    if _ends_with(plain, "institution") and plain not in organization_words("institution"):
        return Standing.INSTITUTION
    if (
        (_house().match(text) and not _is_listed(text))
        or _english_house().match(text)
        or _has_trade_before_letters(text)
    ):
        return Standing.HOUSE
    return _standing_of_end(plain)


# The office of somebody with a licence, called after it and him: 社会保険労務士中部事務所.
_PRACTICE = re.compile(
    r"(?:弁護士|司法書士|行政書士|社会保険労務士|社労士|税理士|公認会計士|弁理士|土地家屋調査士|建築士|中小企業診断士|海事代理士)"
    r"\S{1,10}事務所"
)

# How a house speaks of itself, or points to itself on a map.
_OWN_HOUSE = re.compile(r"[当弊貴本][店院社館園校所署局行会室寺宿]")


def _standing_of_end(plain: str) -> Standing | None:
    if _ends_with(plain, "trade") or _ends_with(plain, "house"):
        return Standing.TRADE
    if _is_shop(plain):
        return Standing.SHOP
    return Standing.PLACE if plain in _places_with_rank() else None


@cache
def _english_house() -> re.Pattern[str]:
    """A house called in English what it is, with a Japanese name of its own: Bistro やまびこ, HAIR & MAKE かもめ."""
    words = "|".join(re.escape(word).replace(r"\ ", r"\s?") for word in organization_words("english_house"))
    return re.compile(rf"^(?:{words})\s(?=.*[ぁ-ゖァ-ヺ一-鿿]{{2}})", re.IGNORECASE)


_BEFORE_LETTERS = re.compile(r"([ぁ-ゖァ-ヺー一-鿿]{3,8})\s?[A-Z][A-Za-z& '’.-]{2,}")


def _has_trade_before_letters(text: str) -> bool:
    """Whether a Japanese word of houses stands before a name in Latin letters: 手作り石鹸工房LAVA."""
    found = _BEFORE_LETTERS.fullmatch(text)
    return found is not None and any(found[1].endswith(word) for word in organization_words("house") if len(word) > 1)


# Ends of names of shops and small houses; 支社 and 新宿店 are none, 珈琲店 is.
_SHOP_END = re.compile(
    r".{2,}(?:屋さん|(?<![支本会当商弊])社|屋|亭|堂|庵|軒|舎|荘|苑|楼|窯|処|座)$|^JA(?=[ァ-ヺぁ-ん一-鿿])"
)
_STORE_END = re.compile(r"(.{2,})店$")


def _is_shop(plain: str) -> bool:
    store = _STORE_END.fullmatch(plain)
    if store:
        of_trade = any(store[1].endswith(word) for kind in ("house", "trade") for word in organization_words(kind))
        return of_trade or bool(_branch().fullmatch(plain))
    return bool(_SHOP_END.search(plain))


@cache
def _branch() -> re.Pattern[str]:
    """A shop of a house that has several: あおば薬局駅前店."""
    kinds = ("institution", "house")
    words = "|".join(re.escape(word) for kind in kinds for word in organization_words(kind) if len(word) > 1)
    return re.compile(rf".{{2,}}(?:{words})(?!.*支店)[一-鿿ぁ-ゖァ-ヺー]{{1,6}}店")


def is_unmistakable(text: str) -> bool:
    """Whether a text ends as no department does: 山田税理士事務所, but not 材料研究所."""
    plain = text.replace(" ", "")
    if standing_of(text) is Standing.SHOP or _PRACTICE.fullmatch(plain):
        return True
    return _ends_with(plain, "institution") and not _ends_with(plain, "ambiguous_institution")


def continues_organization(text: str) -> bool:
    """Whether a line names the house of the body in the line above it: 医療法人社団 翠明会 / みどり台クリニック."""
    return standing_of(text) is Standing.INSTITUTION


_LONGEST_NAME = 32


_OFFICE = re.compile(
    r"(?:市|区|町|村)?(?:役所|役場|県庁|府庁|都庁|道庁|庁|議会|議会事務局|教育委員会|消防本部|消防局|警察署|警察本部|水道局|交通局|立(?!川市)\S+)$"
)


def _is_public(plain: str) -> bool:
    office = _OFFICE.search(plain)
    if office and (plain[: office.start()] in place_words() or plain[: office.start() + 1] in place_words()):
        return True
    return bool(_ministry().search(plain) or _OFFICE_OF_BODY.fullmatch(plain))


# An office behind the body whose it is, whether the places are known or not: 大分県東部振興局, 富士川口市消防局.
_OFFICE_OF_BODY = re.compile(
    r"[^\s部課]{1,8}[都道府県市区町村](?:[^部課室係]|[東西南北中]部){0,6}?"
    r"(?:総合振興局|地域振興局|地方振興局|振興局|県民局|地方局|支庁|県民センター|消防局|消防本部|消防署|消防団|警察署|警察本部|警察"
    r"|上下水道局|水道局|交通局|企業局|病院局|教育委員会|教育局|教育事務所|県税事務所|市税事務所|都税事務所|土木事務所|建設事務所"
    r"|農林事務所|農林水産事務所|振興事務所|保健所|福祉事務所|児童相談所|議会|議会事務局|選挙管理委員会|農業委員会|役所|役場)"
)


@cache
def _ministry() -> re.Pattern[str]:
    ministries = "|".join(map(re.escape, organization_words("ministry")))
    return re.compile(rf"^(?:{ministries})|^[^部課室]{{0,8}}(?:{ministries})$")


@cache
def _places_with_rank() -> frozenset[str]:
    """Prefectures and cities with their rank: 福岡県, 横浜市, 箱根町."""
    return frozenset(place for place in place_words() if place[-1] in "都道府県市区町村" and len(place) > 2)


def _ends_with(plain: str, kind: str) -> bool:
    return any(plain.endswith(word) and len(plain) > len(word) for word in organization_words(kind))


@cache
def _house() -> re.Pattern[str]:
    known = [word for word in organization_words("house") if len(word) > 1 or word in "鮨鮓"]
    words = "|".join(map(re.escape, known))
    long = "|".join(re.escape(word) for word in known if len(word) >= _LONG_HOUSE)
    return re.compile(
        rf"^(?:{words})(?:[\s・と&].+|[一-鿿A-Za-z].*|[ァ-ヺー]{{2,}})|^(?:{long})(?![のはをがにでとも・ ])[ぁ-ゖ]{{2,}}"
    )


def _is_listed(text: str) -> bool:
    """Whether a text is what houses sell or are and no name of one: 仕出し・弁当, ホテル・旅館."""
    words = text.split("・")
    return len(words) > 1 and all(map(_names_goods, words))


def _names_goods(word: str) -> bool:
    if any(word in organization_words(kind) for kind in ("house", "trade")):
        return True
    is_common = bool(re.fullmatch(r"お?[一-鿿]{2,3}", word)) and is_word(word)
    return is_common and word not in place_words() and surname(word) is None


# Behind a word so long hiragana are a name too: グループホームあおぞら; behind a short one they may be a phrase.
_LONG_HOUSE = 5
