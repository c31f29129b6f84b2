"""Words that say what stands behind them: TEL, 電話, 携帯, E-mail, URL, 〒 …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class LabelKind(StrEnum):
    TEL = "tel"
    FAX = "fax"
    TEL_AND_FAX = "tel_and_fax"
    MOBILE = "mobile"
    EXTENSION = "extension"
    EMAIL = "email"
    URL = "url"
    POSTAL_CODE = "postal_code"
    ADDRESS = "address"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Label:
    """A label at text[start:end] of a line's folded copy, its punctuation included."""

    kind: LabelKind
    start: int
    end: int


# Longer words first inside a kind. Letters may stand apart (Ｔ Ｅ Ｌ, 電　話). Single letters count only before what
# they announce.
_WORDS: dict[LabelKind, tuple[str, ...]] = {
    LabelKind.TEL_AND_FAX: (
        r"tel\s*[&/・,]\s*fax", r"t\s*/\s*f", r"電話\s*[&/・,]?\s*fax", r"電話\s*[/・,]\s*ファック?ス", r"phone\s*[&/]\s*fax",
    ),
    LabelKind.MOBILE: (
        "mobile phone", "cell phone", "cellular", "mobile", "cell", "携帯電話番号", "携帯電話", "携帯番号", "携帯", "ケータイ",
        "スマートフォン", "スマホ", "手機", "mob",
    ),
    LabelKind.FAX: ("facsimile", "fax番号", "fax", "ファクシミリ", "ファックス", "ファクス"),
    LabelKind.EXTENSION: ("内線番号", "内線", "extension", "ext"),
    LabelKind.TEL: (
        "telephone", "te1", "tei", "電話番号", "代表電話", "直通電話", "お電話", "電話", "tel", "phone", "フリーダイヤル", "フリーコール",
        "ダイヤルイン", "直通", "代表", "direct line", "direct", "main", "office", "toll free", "ナビダイヤル", "お問い合わせ",
        "お問合せ", "☎", "☏", "✆", "📞",
    ),
    LabelKind.EMAIL: (
        "eメールアドレス", "メールアドレス", "電子メール", "eメール", "メール", "e-mail address", "e-mail", "email address", "email",
        "e・mail", "e.mail", "mail", "e-mall", "e-mai1", "mall", "✉", "📧", "アドレス",
    ),
    LabelKind.URL: ("web site", "website", "web page", "web", "home page", "homepage", "ホームページ", "ウェブサイト", "url", "hp", "site"),
    LabelKind.POSTAL_CODE: ("〒", "郵便番号", "zip code", "zip", "postal code"),
    LabelKind.ADDRESS: ("住所", "所在地", "address", "add"),
}  # fmt: skip
_BEFORE_NUMBERS = {
    "t": LabelKind.TEL,
    "p": LabelKind.TEL,
    "d": LabelKind.TEL,
    "o": LabelKind.TEL,
    "f": LabelKind.FAX,
    "m": LabelKind.MOBILE,
    "c": LabelKind.MOBILE,
}
_BEFORE_ADDRESSES = {"e": LabelKind.EMAIL, "m": LabelKind.EMAIL, "u": LabelKind.URL, "w": LabelKind.URL}
_MARKS = r"[\s:;.,・|/)\]】〕>」》}-]*"
_OPENING = r"[(\[【〔<「《{]?\s*"


@cache
def _pattern() -> re.Pattern[str]:
    parts = []
    for place, (_, words) in enumerate(_WORDS.items()):
        alternatives = "|".join(_spaced(word) for word in words)
        parts.append(f"(?P<k{place}>{alternatives})")
    word = rf"{_OPENING}(?:{'|'.join(parts)})(?![a-z]){_MARKS}"
    # Before a number the letter may touch it (F045-…); before an address there must be something between (E taro@…).
    number = rf"{_OPENING}(?P<number>[tpdofmc]){_MARKS}(?=[\d(+〇一二三四五六七八九])"
    address = rf"{_OPENING}(?P<address>[euwm]){_MARKS[:-1]}+(?=[a-z])"
    return re.compile(rf"(?<![a-z0-9])(?:{word}|{number}|{address})", re.IGNORECASE)


def _spaced(word: str) -> str:
    if "\\" in word or len(word) == 1:
        return word
    return r"\s*".join(re.escape(letter) for letter in word if letter != " ")


def labels_in(text: str) -> list[Label]:
    """All labels of a line's folded copy, from left to right. × is an X that engines see in FAX."""
    text = text.replace("×", "x")
    kinds = list(_WORDS)
    found = []
    for match in _pattern().finditer(text):
        if match["number"]:
            kind = _BEFORE_NUMBERS[match["number"].lower()]
        elif match["address"]:
            kind = _BEFORE_ADDRESSES[match["address"].lower()]
        else:
            kind = next(kinds[n] for n in range(len(kinds)) if match[f"k{n}"])
        found.append(Label(kind, match.start(), match.end()))
    return found
