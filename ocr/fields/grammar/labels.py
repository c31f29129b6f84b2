"""Words that say what stands behind them: TEL, 電話, 携帯, E-mail, URL, 〒 …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ocr.fields.text.normalise import without_accents_in_place


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


_TEL, _FAX = r"t\s*e\s*l|phone|電\s*話", r"f\s*a\s*x|ファック?ス|ファクシミリ|電\s*送"
_AND, _SHARED = r"\s*[.:]?\s*[&/・,+|兼]?\s*", r"\s*(?:兼用|共通|共用|兼|番号)?"

# Longer words first inside a kind. Letters may stand apart (Ｔ Ｅ Ｌ, 電　話). Single letters count only before what
# they announce.
_WORDS: dict[LabelKind, tuple[str, ...]] = {
    LabelKind.TEL_AND_FAX: (
        rf"(?:{_TEL}){_AND}(?:{_FAX}){_SHARED}", rf"(?:{_FAX}){_AND}(?:{_TEL}){_SHARED}", r"t\s*[/&・]\s*f",
    ),
    LabelKind.MOBILE: (
        "担当者携帯", "担当携帯", "会社携帯", "社用携帯", "個人携帯", "業務用携帯", "mobile phone", "cell phone", "cellular", "mobile", "cell", "携帯電話番号", "携帯電話", "携帯番号", "携帯", "ケータイ",
        "スマートフォン", "スマートホン", "スマホ", "モバイル", "移動電話", "手機", "mob", "handy", "携帶電話", "携帶", "携带", "携滞", "phs", "cel", "📱", "📲",
    ),
    LabelKind.FAX: (
        "facsimile", "telefax", "telecopier", "fax番号", "fax専用", "ファクシミリ番号", "ファックス番号", "ファクス番号", "写真電送", "電送番号", "電送", "電傳", "fa義", "fax", r"fa\s?メ", "ファクシミリ", "ファックス", "ファクス", "ファツクス", "フックス", "フーックス", "フアクス",
        "フアックス", "フアツクス", "fx", "📠", "🖷", "℻",
    ),
    LabelKind.EXTENSION: ("内線番号", "内線", "extension", "ext"),
    LabelKind.TEL: (
        "telephone", "te1", "tei", "電話番号", "代表電話番号", "直通電話番号", "代表番号", "代表電話", "直通番号", "直通電話", "直電", "固定電話", "お電話番号", "お電話", "電話", "tel", "phone", "フリーダイヤル", "フリリーダイヤル", "フリーダイアル", "フリーコール", "大代表", "総合案内", "landline", "voice",
        "ダイヤルイン", "直通", "代表", "direct line", "direct dial", "direct", "main", "office", "toll free", "freedial", "free dial", "freephone", "free", "fd", "ナビダイヤル", "お問い合わせ",
        "お問合せ", "電活", "自宅", "夜間", "緊急連絡先", "24時間受付", "受付専用", "予約専用", "ご予約", "受付", "お客様窓口", "お申し込み", "お申込み", "お申込", "ご連絡先", "連絡先", "お問合わせ", "問い合わせ", "問合せ", "ph", "☎", "☏", "✆", "📞", "℡",
    ),
    LabelKind.EMAIL: (
        "eメールアドレス", "メールアドレス", "電子メール", "電子郵便", "eメイル", "eメール", "e・メール", "メルアド", "メール", "メイル", "mail address", "mailto",  "e-mail address", "e-mail", "email address", "email",
        "e・mail", "e.mail", "e_mail", "mail", "e-mall", "e-mai1", "mall", "✉", "📧", "アドレス",
    ),
    LabelKind.URL: ("web site", "website", "webサイト", "webページ", "ウェブページ", "hpアドレス", "公式hp", "公式ホームページ", "オフィシャルサイト", "当社サイト", "弊社サイト", "internet", "web page", "web", "home page", "homepage", "ホームページ", "ウェブサイト", "公式サイト", "サイト", "ウェブ", "url", "hp", "site"),
    LabelKind.POSTAL_CODE: ("〒", "郵便番号", "zip code", "zip", "postal code", "post code", "postcode", "〶"),
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
# A Japanese word may touch a Latin one: 代表TEL.
_NEXT_LABEL = r"(?=(?:tel|fax|phone|mobile|cell|e-?mail|mail|url|web|hp)(?![a-z]))"
_MARKS = r"[\s:;.,・|/)\]】〕>〉≫」》}×-]*"
_SHORT = 3
_OPENING = r"[(\[【〔<〈≪「《{]?\s*"


@cache
def _pattern() -> re.Pattern[str]:
    parts = []
    for place, (_, words) in enumerate(_WORDS.items()):
        alternatives = "|".join(_spaced(word) for word in words)
        parts.append(f"(?P<k{place}>{alternatives})")
    word = rf"{_OPENING}(?:{'|'.join(parts)})(?:(?![a-z])|(?=[oq]\d)|(?<=[^ -~]){_NEXT_LABEL}){_MARKS}"
    # Before a number the letter may touch it (F045-…); before an address there must be something between (E taro@…).
    number = rf"{_OPENING}(?P<number>[tpdofmc]){_MARKS}(?=[\d(+〇一二三四五六七八九])"
    address = rf"{_OPENING}(?P<address>[euwm]){_MARKS[:-1]}+(?=[a-z])"
    # A word may touch the number before it (03-1234-5678FAX…), a single letter only its last four digits (8F 03-…), or
    # with a colon three (0120-123-456F:03-…).
    touching = r"(?:(?<!\d)|(?<=\d{4})|(?<=\d{3})(?=[tpdofmc]:))"
    # Behind a number a letter stands in brackets: 03-1234-5678 (F)
    behind = r"(?<=\d{2}[ \d])[(\[]\s?(?P<behind>[tpdofmc])\s?[)\]]"
    return re.compile(rf"(?<![a-z])(?:{word}|{touching}(?:{number}|{address})|{behind})", re.IGNORECASE)


def _spaced(word: str) -> str:
    if "\\" in word or len(word) == 1:
        return word
    # T.E.L and F.AX: dots between the letters of a word, printed or seen.
    gap = r"[\s.]*" if word.isascii() and len(word) <= _SHORT else r"\s*"
    return gap.join(re.escape(letter) for letter in word if letter != " ")


# A bar between a label and its value reads as a letter or a 1: TEL|03-… E-mail|taro@… URL|www.…
_BAR = re.compile(
    r"(?<=[a-z話帯線])(?-i:[1lI!丨])(?=[(+]{0,2}0\d{1,4}[^\da-z@]|\+81)|(?<=mail)(?-i:[1lI!丨])(?=[a-z0-9][^\s@]*@)"
    r"|(?<=url)[1lI!丨]{1,2}(?=www|http)|(?<=web)[1lI!丨](?=www|http)"
    # A bar before a label: |TEL 03-…, |E-mail taro@…
    # or a bullet: OFAX 03-…
    r"|(?<![^\s])(?-i:[lIO丨])(?=(?-i:TEL|FAX|Tel|Fax|E-?mail|MAIL|Mail|Mobile|MOBILE|URL|携帯|電話|直通|代表)(?![a-z]))",
    re.IGNORECASE,
)


def with_bars(text: str) -> str:
    """A line's folded copy with the bars behind its labels as bars; its length does not change."""
    return _BAR.sub(lambda match: "|" * len(match.group()), text)


# Engines see × in FAX; behind the whole word it is a mark.
_CROSS_IN_FAX = re.compile(r"(?<=fa)×", re.IGNORECASE)


def labels_in(text: str) -> list[Label]:
    """All labels of a line's folded copy, from left to right."""
    text = with_bars(_CROSS_IN_FAX.sub("x", without_accents_in_place(text)))
    kinds = list(_WORDS)
    found = []
    for match in _pattern().finditer(text):
        if letter := match["number"] or match["behind"]:
            kind = _BEFORE_NUMBERS[letter.lower()]
        elif match["address"]:
            kind = _BEFORE_ADDRESSES[match["address"].lower()]
        else:
            kind = next(kinds[n] for n in range(len(kinds)) if match[f"k{n}"])
        found.append(Label(kind, match.start(), match.end()))
    return _joined(text, found)


# Two words that name one number between them, not a word that tells more of the next one.
_SHARING = re.compile(r"[・/&]\s*$")


def _joined(text: str, labels: list[Label]) -> list[Label]:
    """Labels that touch as one, where one of them only says that it is a telephone: 代表TEL, 携帯TEL, 直通FAX; of a
    telephone and a fax with a dot between them both: ご予約・FAX.
    """
    joined: list[Label] = []
    for label in labels:
        before = joined[-1] if joined else None
        kinds = {label.kind, before.kind} if before else set()
        touches = before is not None and before.end == label.start and not _REMARK.search(text, 0, before.end)
        if before and touches and LabelKind.TEL in kinds and kinds <= _PHONES:
            kind = label.kind if before.kind is LabelKind.TEL else before.kind
            if kinds == _TEL_AND_FAX and _SHARING.search(text, before.start, before.end):
                kind = LabelKind.TEL_AND_FAX
            joined[-1] = Label(kind, before.start, label.end)
        else:
            joined.append(label)
    return joined


# Behind a number, in brackets, a word tells more of that number and nothing of the next: 03-1234-5678(代表) / FAX 03-…
_REMARK = re.compile(r"\d\)?\s?\([^()\d]{1,4}\)[\s/・,|:;]*$")
_TEL_AND_FAX = frozenset({LabelKind.TEL, LabelKind.FAX})
_PHONES = frozenset({LabelKind.TEL, LabelKind.FAX, LabelKind.TEL_AND_FAX, LabelKind.MOBILE})


_BULLET = re.compile(r"^[*■□●○◆◇▪•·・※▶►>]\s?")
_LONE_LETTER = re.compile(r"[(\[]?\s*([tpdofmceuw])\s*[)\].:|]*", re.IGNORECASE)


def lone_label(text: str) -> Label | None:
    """The label that is all of a text, with or without a mark before it: a word, or the single letter of a column T, F,
    M, E.
    """
    letter = _LONE_LETTER.fullmatch(text.strip())
    if letter:
        kind = (_BEFORE_NUMBERS | _BEFORE_ADDRESSES | {"m": LabelKind.MOBILE})[letter[1].lower()]
        return Label(kind, 0, len(text))
    labels = labels_in(text)
    is_all = len(labels) == 1 and labels[0].end - labels[0].start >= len(_BULLET.sub("", text.strip()))
    return labels[0] if is_all else None
