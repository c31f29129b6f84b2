"""Several titles in one line: which of them are values of their own.

A space of any width joins what people say in one breath (院長 医学博士); ・, / and a comma part them, if titles stand on
both sides. Degrees in letters stay with their title behind a comma (Professor, Ph.D.), and so does what says of what it is
one. Two qualifications or occupations that ・ or a comma joins are one value as printed: 弁護士・弁理士, ライター・編集者, Attorney, Patent Attorney.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ocr.fields.grammar.english_position import english_position_parts, is_degree
from ocr.fields.grammar.examinations import names_grade
from ocr.fields.grammar.joined_words import DEPUTY
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.qualifications import names_qualification
from ocr.fields.text.normalise import is_japanese
from ocr.fields.text.tidy import tidy
from resources.lexicons import position_words

# A slash between Japanese words reads as ノ or as a stroke.
_MARK = re.compile(r"\s*[・/|、]\s*|(?<=[ァ-ヺー一-鿿)])[ノ丿lI](?=[ァ-ヺ一-鿿])")
_ENGLISH_MARK = re.compile(r"\s*[/|・]\s*|,\s*|\s&\s")
_STAYS = re.compile(r"(?:Head|Member|Chief)\sof\b")
_JOINING = frozenset("・,、")
_JOINT = re.compile(r"(?:兼|兼務|併)$")


@dataclass(frozen=True, slots=True)
class TitlePart:
    """A title at text[start:end] of what was given; contested where others would part, or join, it otherwise."""

    start: int
    end: int
    contested: bool = False


def apart(text: str, is_other: Callable[[str], bool] = lambda _: False) -> list[TitlePart]:
    """The titles of a text, one by one; is_other tells titles of Japanese words that no table has."""
    start, parts, is_kept = 0, list[TitlePart](), False
    for match in (_MARK if is_japanese(text) else _ENGLISH_MARK).finditer(text):
        before, behind = text[start : match.start()], text[match.end() :]
        joins = match.group().strip() in _JOINING
        # Posts that & joins are one (President & Representative Director), and so are qualifications.
        is_one = "&" in match.group() and (names_qualification(before) or not names_qualification(behind))
        if is_one and "&" in match.group() and _are_two_jobs(before, behind):
            is_kept = True
        if is_one or not _are_titles(before, behind, is_other, joins=joins):
            continue
        if joins and _are_alike(before, behind):
            is_kept = is_kept or _are_two_posts(before, behind)
            continue
        contested = joins and (_are_two_posts(before, behind) or bool(_OF_PRACTICE.search(before)))
        parts.append(TitlePart(start, match.start(), contested or is_kept))
        start, is_kept = match.end(), contested
    may_be_two = bool(
        _TOUCHING.search(text[start:])
        or _TWICE.search(text[start:])
        or DEPUTY.fullmatch(text[start:])
        or _are_grown_together(text[start:])
    )
    return [*parts, TitlePart(start, len(text), is_kept or may_be_two)]


# Posts that one man has together, and say so with &: President & CEO, Owner & Chef.
_TOGETHER = re.compile(
    r"(?:President|C[A-Z]{1,2}O|Founder|Co-founder|Owner|Chair(?:man|woman|person)?|Representative(?: Director)?|Director|Editor|Writer)$|CPA",
    re.IGNORECASE,
)


def _are_two_jobs(before: str, behind: str) -> bool:
    """Whether & may join two values as well: Veterinarian & Acupuncturist."""
    first, second = re.split(r"\s*[,/]\s*", before)[-1], _NEXT.split(behind)[0]
    return _is_title(first) and _is_title(second) and not (_TOGETHER.search(first) and _TOGETHER.search(second))


# What members of a practice are, and print with their calling as one: Managing Partner, Tax Accountant.
_OF_PRACTICE = re.compile(r"\bPartner$")


# A slash that left no trace: 施設長社会福祉士; the head of an office of lawyers is called 所長弁護士.
_TOUCHING = re.compile(r"[^\s所]長(?!代理|補佐|心得)[^\s・/、長]{2,}[士師]$")


_IN_KATAKANA = re.compile(r"[ァ-ヺー]{9,}")
_FEWEST = 4


def _are_grown_together(text: str) -> bool:
    """Whether two titles in katakana stand without the mark between them: カメラマンカラーコーディネーター."""
    return any(
        _is_listed(word.group()[:at]) and _is_listed(word.group()[at:]) and not _is_modifier(word.group()[:at])
        for word in _IN_KATAKANA.finditer(text)
        if not _is_listed(word.group())
        for at in range(_FEWEST, len(word.group()) - _FEWEST)
    )


def _is_listed(word: str) -> bool:
    return word in position_words("title")


def _is_modifier(word: str) -> bool:
    return word in position_words("title_modifier")


# A calling that ends the word before it is said anew: パートナー弁護士 弁護士.
_TWICE = re.compile(r"([^\s]{2,})\s\1$")


def _are_two_posts(before: str, behind: str) -> bool:
    """Whether neither of two titles is a qualification or a trade, so that one body may have given both:
    理事・事務局次長 is printed as one, 代表取締役・支社長 as two.
    """
    behind = _NEXT.split(behind)[0]
    if not is_japanese(before):
        return not (names_qualification(before) or names_qualification(behind))
    return not names_qualification(behind) and bool(_RANK.search(before) or _RANK.search(behind))


def _are_titles(before: str, behind: str, is_other: Callable[[str], bool], *, joins: bool) -> bool:
    if not before or not behind or _JOINT.search(before) or behind.startswith("兼"):
        return False
    if not is_japanese(before) and ((joins and _is_mere_degree(before, behind)) or _STAYS.match(behind)):
        return False
    return all(_is_title(each) or is_other(each) for each in (before, behind))


def _is_mere_degree(before: str, behind: str) -> bool:
    """Whether a degree stays with what stands before it; one that says in what it was taken does so with degrees only."""
    degree = re.split(r"[,/]", behind)[0]
    return is_degree(degree) and (is_degree(before) or not re.search(r"\b(?:in|of)\s", degree))


def _are_alike(before: str, behind: str) -> bool:
    """Whether two titles are both qualifications or both what people do; in Japanese two ranks are two values all the same
    (専務取締役・支店長).
    """
    behind = behind if names_grade(behind) else _NEXT.split(behind)[0]  # 日商簿記1級
    last = before.rsplit(maxsplit=1)[-1]
    if is_japanese(before) and names_qualification(last):
        before = last  # 主任 行政書士・宅地建物取引士
    if _IN_ONE.fullmatch(before + "・" + behind):
        return True
    if _RANK.search(before) or _RANK.search(behind):
        return False
    return names_qualification(before) is names_qualification(behind)


_RANK = re.compile(
    r"取締役|執行役|役員|理事|監事|監査役|顧問|相談役|参与|代表|社員|長(?:代理|補佐|心得)?$|所長|客員|主任(?!者|技術者)|主査|主幹|主事|係員|教授|講師|助教|マネー?ジャー|リーダー|チーフ|オーナー|店主|女将|支配人"
    r"|^C[A-Z]O$|所属|首席|パートナー|アソシエイト"
)
# Posts of a body without shares, and what an officer is called by its letters besides, are one value, as people print them.
_IN_ONE = re.compile(r"(?:\S*\s)?\S{0,2}理事長?・\S+長|.+[a-z]・C[A-Z]{1,2}O")
# A grade begins a word of its own, and so does what stands behind a space in Japanese.
_NEXT = re.compile(r"\s*[・,/|、]\s*|(?<=[ァ-ヺー一-鿿])(?:\s+|(?=[一二三1-3]級))")


def _is_title(text: str) -> bool:
    parts = position_parts(tidy(text)) if is_japanese(text) else english_position_parts(text)
    return bool(parts) and all(part.kind is PositionKind.TITLE for part in parts or ())
