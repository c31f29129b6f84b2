"""Japanese companies and other organisations: legal forms, kinds of institution, words of trades."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache

from ocr.fields.words import are_words
from resources.lexicons import organization_words, place_words, surname

# Letters may stand apart (株 式 会 社).
_LEGAL = "|".join(r"\s?".join(map(re.escape, word)) for word in organization_words("legal_form"))
_LEGAL_FORM = re.compile(_LEGAL)
_LEGAL_EDGE = re.compile(rf"^(?:{_LEGAL})|(?:{_LEGAL})(?:\s.{{1,12}})?$")
_ONLY_LEGAL = re.compile(rf"(?:{_LEGAL})")


def has_legal_form(text: str) -> bool:
    """Whether a Japanese legal form stands at one end, or before the name of an institution's house."""
    return bool(_LEGAL_EDGE.search(text))


def begins_with_legal_form(text: str) -> bool:
    return bool(_LEGAL_FORM.match(text))


# ㈱ whose ring or brackets were lost; 株 begins few other names (株本).
_DAMAGED_FORM = re.compile(r"^\(?株\)?(?=[ァ-ヺぁ-ん一-鿿])(?![式主価本])|\(?株\)?$")


def with_whole_legal_form(text: str) -> str | None:
    """The name with ㈱ where only 株 was read; None if there is nothing to put right."""
    if has_legal_form_inside(text) or not _DAMAGED_FORM.search(text):
        return None
    return _DAMAGED_FORM.sub("㈱", text, count=1)


def is_only_legal_form(text: str) -> bool:
    """株式会社 alone on a line: the name stands beside or below."""
    return bool(_ONLY_LEGAL.fullmatch(text.replace(" ", "")))


def has_legal_form_inside(text: str) -> bool:
    return bool(_LEGAL_FORM.search(text.replace(" ", "")))


def without_legal_form(text: str) -> str:
    """The name alone: 青葉電子 of 青葉電子株式会社."""
    return max(_LEGAL_FORM.split(text), key=len).strip()


def end_of_trailing_legal_form(text: str) -> int:
    """The place behind a legal form that is neither at the start nor at the end: ヤマト株式会社|営業部; else 0."""
    found = [match for match in _LEGAL_FORM.finditer(text) if match.start() > 0]
    return found[-1].end() if found and found[-1].end() < len(text) else 0


class Standing(Enum):
    """How surely a text without a legal form names an organisation, the surest first."""

    PUBLIC = auto()  # 北見市役所, 関東経済産業局
    INSTITUTION = auto()  # ends as only organisations do: 三ツ葉信用金庫, 水無月法律事務所
    HOUSE = auto()  # begins as houses do that receive people: ホテル潮見, 美容室 ルミエール
    TRADE = auto()  # ends with a word of a trade: 東栄金属
    PLACE = auto()  # a prefecture or city alone, as its people print it: 福岡県


def standing_of(text: str) -> Standing | None:
    """What a Japanese text without a legal form names by its words; None if nothing tells that it is an organisation."""
    plain = text.replace(" ", "")
    if _SENTENCE.search(text) or len(plain) > _LONGEST_NAME:
        return None
    if _is_public(plain):
        return Standing.PUBLIC
    if _ends_with(plain, "institution"):
        return Standing.INSTITUTION
    if _house().match(text):
        return Standing.HOUSE
    if _ends_with(plain, "trade") or _ends_with(plain, "house"):
        return Standing.TRADE
    return Standing.PLACE if plain in _places_with_rank() else None


def is_unmistakable(text: str) -> bool:
    """Whether a text ends as no department does: 山田税理士事務所, but not 材料研究所."""
    plain = text.replace(" ", "")
    return _ends_with(plain, "institution") and not _ends_with(plain, "ambiguous_institution")


def continues_organization(text: str) -> bool:
    """Whether a line names the house of the body in the line above it: 医療法人社団 翠明会 / みどり台クリニック."""
    return standing_of(text) is Standing.INSTITUTION


_LONGEST_NAME = 32
_OFFICE = re.compile(
    r"(?:市|区|町|村)?(?:役所|役場|県庁|府庁|都庁|道庁|庁|議会|議会事務局|教育委員会|消防本部|消防局|警察署|警察本部|水道局|交通局|立\S+)$"
)


def _is_public(plain: str) -> bool:
    office = _OFFICE.search(plain)
    if office and (plain[: office.start()] in place_words() or plain[: office.start() + 1] in place_words()):
        return True
    return bool(_ministry().search(plain))


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
    words = "|".join(map(re.escape, (word for word in organization_words("house") if len(word) > 1)))
    return re.compile(rf"^(?:{words})(?:[\s・と&].+|[一-鿿A-Za-z].*|[ァ-ヺー]{{2,}})")


def known_stretches(text: str) -> list[tuple[int, int]]:
    """Where the legal form and words of companies stand, and the rest if it is common words, a family name or a place."""
    found = [match.span() for match in _known_parts().finditer(text)]
    ends = [0, *(place for stretch in found for place in stretch), len(text)]
    gaps = zip(ends[::2], ends[1::2], strict=True)
    return found + [(start, end) for start, end in gaps if _is_known_name(text[start:end].strip())]


def is_all_known(text: str) -> bool:
    return sum(end - start for start, end in known_stretches(text)) >= len(text)


def share_of_words(text: str) -> float:
    """How much of a text is words of companies, 0..1."""
    return sum(end - start for start, end in (each.span() for each in _known_parts().finditer(text))) / max(
        len(text), 1
    )


@cache
def _known_parts() -> re.Pattern[str]:
    words = {
        word
        for kind in ("legal_form", "institution", "part", "trade", "house", "ministry")
        for word in organization_words(kind)
    }
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


def _is_known_name(text: str) -> bool:
    family = surname(text) if len(text) > 1 else None
    return bool(family and family.common) or text in place_words() or are_words(text)


_SENTENCE = re.compile(
    r"[。、!?]|(?:ます|です|する|した|れる|なる|くる|ない|ために|とともに|[をがはにへ]$)|を.*[るくすうぐぶむぬつ]$"
)


def can_be_unmarked(text: str) -> bool:
    """Whether a text without any mark of a company could name one: no sentence, no notice, no number."""
    plain = text.replace(" ", "")
    digits = sum(sign.isdigit() for sign in plain)
    return 2 <= len(plain) <= 30 and digits <= len(plain) / 3 and not _SENTENCE.search(text)


def may_have_lost_strokes(text: str) -> bool:
    """Katakana that is no common word: in vertical print engines lose long vowel marks (パトナズ) without a trace."""
    known = known_stretches(text)
    unknown = "".join(sign for at, sign in enumerate(text) if not any(start <= at < end for start, end in known))
    return bool(re.search(r"[ァ-ヺー]{2,}", unknown))
