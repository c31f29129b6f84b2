"""Departments and titles: told apart by how their words end, in Japanese and in English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from ocr.fields.grammar.examinations import GRADED
from ocr.fields.grammar.words import is_word
from resources.lexicons import place_words, position_words


class PositionKind(StrEnum):
    DEPARTMENT = "department"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class PositionPart:
    """A department or a title at text[start:end] of what was given."""

    kind: PositionKind
    start: int
    end: int


_AFTER_TITLE = r"(?:代理|補佐|心得|待遇|付|補|見習い?|候補|格|兼務|職務代行|代行)?"
_BRACKET = r"(?:\s?\([^()]{1,20}\))?"
_GRADE = r"(?:\s?(?:[1-3一二三]級|[I]{1,3}))?"
# Who sees to whatever stands before it, and who holds what an association calls by its letters: 編集統括, CFP®認定者.
_OVERSEER = r"(?<=[一-鿿ァ-ヺー]{2})統括"
_HOLDER = r"(?<=[A-ZＡ-Ｚ®])認定者"
# The licence of whoever needs one: 第一種衛生管理者免許.
_LICENSED = r"(?:(?<=[士師])|(?<=管理者))免許"
_HEAD = re.compile(r".{1,}長(?:代理|補佐|心得)?")
_PLAIN_WORD = r"(?:[A-Z]{1,4}/[A-Z]{1,4})?[^\s/,、|]+(?:\s[1-9]?\s?級)?(?:\s?\([^()]*\))?"
_WORD = re.compile(rf"{_PLAIN_WORD}(?:\s?・\s?{_PLAIN_WORD})*")
# A department may end in its number: 営業一課 is one already, 営業部2グループ or 開発室A are these.
_NUMBERED = re.compile(
    r"(?:部|課|室|係|グループ|チーム|センター|ユニット|科|班)第?[0-9一二三四五六七八九十A-Z]{1,2}(?:グループ|チーム|係|班|課)?"
)
_NUMERALS = re.compile(r"第?[0-9一二三四五六七八九十]+(?:号|期|階)?|[A-Z]{1,4}")
_LONGEST_WORD = 16


@cache
def _title_end() -> re.Pattern[str]:
    listed = rf"(?:{_any(position_words('title'))}){_AFTER_TITLE}"
    return re.compile(rf"(?P<title>{listed}|{_OVERSEER}|{_HOLDER}|{_LICENSED}|{GRADED}){_BRACKET}{_GRADE}$")


@cache
def _modifier() -> re.Pattern[str]:
    """Words that belong to the title that follows them; anything else before it is a field of work or a department."""
    return re.compile(rf"(?:{_any(position_words('title_modifier'))})$")


@cache
def _department_end() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(position_words('department_end'))})$")


@cache
def _known_words() -> frozenset[str]:
    kinds = ("title", "title_modifier", "department_end", "field_of_work")
    words = {word for kind in kinds for word in position_words(kind)} | set(place_words())
    return frozenset(
        words | set(" ・&()/|第付®級") | {"代理", "補佐", "心得", "担当", "検定", "試験", "認定者", "免許"}
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


def is_known(text: str) -> bool:
    """Whether a department or title can be cut into words of the tables: then a misread sign would show."""
    return _is_whole_department(text) or _is_cut(text, _is_word)


def _is_whole_department(text: str) -> bool:
    """Whether a text is a kind of house that a body runs, and no name of one: こども園, but not みどりこども園."""
    return text in position_words("whole_department")


@lru_cache(maxsize=1024)
def is_in_words(text: str) -> bool:
    """The same, with the common words of the dictionary."""
    return _is_cut(text, lambda word: _is_word(word) or is_word(word))


def _is_cut(text: str, belongs: Callable[[str], bool]) -> bool:
    reached = {0}
    for start in range(len(text)):
        if start in reached:
            ends = range(start + 1, min(start + _LONGEST_WORD, len(text)) + 1)
            reached |= {end for end in ends if belongs(text[start:end])}
    return len(text) in reached


def _is_word(text: str) -> bool:
    return text in _known_words() or bool(_NUMERALS.fullmatch(text))


def position_parts(text: str) -> list[PositionPart] | None:
    """Departments and titles of a Japanese text, or None if any of its words is neither."""
    return _parts_of(text) or _parts_without_spaces(text)


def _parts_without_spaces(text: str) -> list[PositionPart] | None:
    """The same where engines saw spaces inside a word (プロジェク トマネージャー): only if it is all known words then."""
    places = [place for place, sign in enumerate(text) if sign != " "]
    joined = "".join(text[place] for place in places)
    if len(places) == len(text) or not is_known(joined):
        return None
    parts = _parts_of(joined) or []
    return [PositionPart(part.kind, places[part.start], places[part.end - 1] + 1) for part in parts] or None


# 取締役 兼 営業本部長.
_BETWEEN_POSTS = frozenset({"兼", "兼務", "併", "および", "及び", "&", "-", "—"})


def _parts_of(text: str) -> list[PositionPart] | None:
    parts: list[PositionPart] = []
    for token in _WORD.finditer(text):
        found = _certifier(token.group(), text[token.end() :]) or _token_parts(token.group())
        if found is None and token.group() in _BETWEEN_POSTS:
            found = [PositionPart(parts[-1].kind if parts else PositionKind.TITLE, 0, len(token.group()))]
        if found is None:
            return None
        parts += [PositionPart(p.kind, token.start() + p.start, token.start() + p.end) for p in found]
    return merged(_with_duties(_with_units(parts, text), text)) if parts else None


def _certifier(token: str, behind: str) -> list[PositionPart] | None:
    """Who certifies the title behind it, as a part of it: 日本専門医機構認定 小児科専門医."""
    if not token.endswith(("認定", "公認")) or not _CERTIFIER.search(token) or not _title_end().search(behind):
        return None
    return [PositionPart(PositionKind.TITLE, 0, len(token))]


# Posts of public offices after which the unit below them is called (危機管理監 防災対策課); no ranks of police and fire brigades.
_UNIT = re.compile(r"(?!警視|消防).{2,8}(?<!総)監|.{0,10}(?:統括官|審議官|政策官|参事官|調整官)|会計管理者")


def names_unit(title: str) -> bool:
    """Whether the unit below somebody is called after this title of his."""
    return bool(_UNIT.fullmatch(title))


def _with_units(parts: list[PositionPart], text: str) -> list[PositionPart]:
    """Such a post before a department is a part of it."""
    return [
        PositionPart(PositionKind.DEPARTMENT, part.start, part.end)
        if names_unit(text[part.start : part.end]) and behind and behind[0].kind is PositionKind.DEPARTMENT
        else part
        for part, behind in ((part, parts[at + 1 :]) for at, part in enumerate(parts))
    ]


def _with_duties(parts: list[PositionPart], text: str) -> list[PositionPart]:
    """A duty (総務担当) behind a department or before a title is a department: 事務局 総務担当, 広報担当 主任."""
    said = [text[part.start : part.end] for part in parts]
    duties = {
        at
        for at, each in enumerate(said)
        if is_duty(each)
        and not _is_behind_board(said[:at])
        and is_of_department(each, of=_before(parts[:at]), with_title=_with_title(parts, said, at))
    }
    return [
        PositionPart(PositionKind.DEPARTMENT, part.start, part.end) if at in duties else part
        for at, part in enumerate(parts)
    ]


def _is_behind_board(said: list[str]) -> bool:
    """Whether a duty stands right behind a title that takes it: 執行役員 経営企画担当."""
    return bool(said) and is_of_board(said[-1])


def _before(parts: list[PositionPart]) -> bool:
    return any(each.kind is PositionKind.DEPARTMENT for each in parts)


# What somebody has passed stands beside a title of the house as well as beside a duty: 積算担当/解体工事施工技士.
_LICENCE = re.compile(r"(?:[士師]|技術者)$")


def _with_title(parts: list[PositionPart], said: list[str], at: int) -> bool:
    is_listed = said[at] in position_words("title")
    behind = [
        (part, text)
        for part, text in zip(parts[at + 1 :], said[at + 1 :], strict=True)
        if not (is_listed and _LICENCE.search(text))
    ]
    return any(
        part.kind is PositionKind.TITLE and (_before(parts[:at]) or not is_of_board(text)) for part, text in behind
    )


def is_duty(text: str) -> bool:
    """Whether a text says what somebody sees to, and nothing else: a title where there is neither another nor a department."""
    before = text.split()[:-1]
    return text.endswith(_DUTIES) and not is_of_board(text) and not any(map(_title_end().search, before))


# How duties end; at a desk of a hotel one man is as well what the desk is.
_DUTIES = ("担当", "フロント係")


def is_of_department(duty: str, *, of: bool, with_title: bool) -> bool:
    """Whether a duty is a department: of one, or with_title behind it. What tells posts apart (営業担当) needs both."""
    return of and with_title if duty in position_words("title") else of or with_title


def is_of_board(title: str) -> bool:
    """Whether a title takes a duty before it as its own: 人事担当 常務取締役."""
    return bool(re.match(r"(?:\S{0,4}取締役|\S{0,4}執行役)", title))


# Words of slogans and sentences, never of posts.
_PHRASE = re.compile(r"を|[。、!?!?]|(?:ます|です|する|した|ない|たい)$|(?:とともに|のために|あなた|みなさま)")


def _token_parts(token: str) -> list[PositionPart] | None:
    if _PHRASE.search(token):
        return None
    if "・" in token and all(_is_title_alone(word) for word in token.split("・")):
        return [PositionPart(PositionKind.TITLE, 0, len(token))]
    title = _title_end().search(token)
    if title:
        cut = _title_start(token, title.start("title"))
        parts = [PositionPart(PositionKind.TITLE, cut, len(token))]
        if cut:
            # A bar or a slash between the two reads as a sign of the second: 営業部ーマネージャー, 事務局ノ弁護士.
            begin = cut + 1 if token[cut] == "ー" or _is_slash(token[cut:]) else cut
            parts = [PositionPart(PositionKind.DEPARTMENT, 0, cut), PositionPart(PositionKind.TITLE, begin, len(token))]
        return parts
    if is_department(token):
        return [PositionPart(PositionKind.DEPARTMENT, 0, len(token))]
    if _HEAD.fullmatch(token) and len(token) >= 3:
        return [PositionPart(PositionKind.TITLE, 0, len(token))]
    return None


def _is_slash(title: str) -> bool:
    return title[0] in "ノ丿" and not is_known(title) and is_known(title[1:]) and _is_title_alone(title[1:])


def _is_title_alone(word: str) -> bool:
    parts = _token_parts(word) if word else None
    return bool(parts) and [part.kind for part in parts or ()] == [PositionKind.TITLE]


def _title_start(token: str, at: int) -> int:
    """Where the title begins: after the last department before it, else at the very start (営業部長 is one title)."""
    before = token[:at]
    # Who certifies it is part of a certificate: 日本内科学会認定内科医.
    is_certificate = _CERTIFIER.search(before) or (before.endswith("科") and _OF_SPECIALTY.match(token[at:]))
    if is_certificate or _title_end().fullmatch(before):
        return 0
    title = _title_end().search(before)
    if title and len(title.group()) > 1:
        return _title_start(token, title.start("title"))  # two titles that touch: 四代目店主野菜ソムリエプロ
    while modifier := _modifier().search(before):
        before = before[: modifier.start()]
    if not before or before in _RANKS:
        return 0
    for end in range(len(before), 1, -1):
        # A one-letter ending in mid-word (幹部育成課長) proves little: it must leave three letters for the department.
        match = _department_end().search(before[:end])
        if match and (end == len(before) or len(match.group()) > 1 or end > 2):
            return end
    return 0


_CERTIFIER = re.compile(r"学会|(?:機構|協会|連盟|連合会|医師会|財団|委員会)(?:認定|公認)")
# What physicians are called by their field: 小児科専門医, 内科医長.
_OF_SPECIALTY = re.compile(r"専門医|指導医|認定医|医長")


# Levels that are no department alone: before a title they say whose it is (グループマネージャー, 支店次長).
_RANKS = frozenset({
    "グループ", "チーム", "ユニット", "エリア", "ブロック", "センター", "プロジェクト", "セクション", "リージョン", "ゾーン", "支店", "支社", "本店", "店", "営業所", "事業所",
    "出張所", "本部", "部", "課", "室", "係", "局", "班", "部門", "事業部", "売場", "店舗", "工場", "地区", "キャンパス", "事務局", "病棟", "外来", "医局", "スタジオ", "サロン",
    "直売所", "作業所", "倉庫",
})  # fmt: skip


# A room of a building: 朝霧タワー1108号室; the house itself as it speaks of itself, or a map in it shows it: 当店, 郵便局;
# what lawyers see to: 離婚・親子関係.
_NO_DEPARTMENT = re.compile(r"(?:号|[0-9])室$|^[当弊貴本](?:店|院|社|館|園|校|所|署|局|行|会|室|寺|宿)$|^郵便局$|関係$")


def is_department(token: str) -> bool:
    """Whether a word ends like a department and has something before the ending."""
    if _is_whole_department(token):
        return True
    if _NO_DEPARTMENT.search(token):
        return False
    match = _department_end().search(token)
    if match:
        return match.start() > 0 or len(match.group()) > 2
    return len(token) > 2 and any(match.end() == len(token) for match in _NUMBERED.finditer(token))


def merged(parts: list[PositionPart]) -> list[PositionPart]:
    """Neighbours of one kind are one value: 技術部 設計課, 教授 博士(工学)."""
    merged: list[PositionPart] = []
    for part in parts:
        if merged and merged[-1].kind is part.kind:
            merged[-1] = PositionPart(part.kind, merged[-1].start, part.end)
        else:
            merged.append(part)
    return merged
