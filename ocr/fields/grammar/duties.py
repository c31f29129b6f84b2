"""Duties (総務担当): what somebody sees to, which is a title or a department by what stands beside it."""

from __future__ import annotations

import re

from ocr.fields.grammar.position_ends import title_end
from ocr.fields.grammar.position_parts import PositionKind, PositionPart
from resources.lexicons import position_words


def with_duties(parts: list[PositionPart], text: str) -> list[PositionPart]:
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
    return text.endswith(_DUTIES) and not is_of_board(text) and not any(map(title_end().search, before))


# How duties end; at a desk of a hotel one man is as well what the desk is.
_DUTIES = ("担当", "フロント係")


def is_of_department(duty: str, *, of: bool, with_title: bool) -> bool:
    """Whether a duty is a department: with_title behind it, and an area (中部エリア担当) wherever it is of one. What tells
    posts apart (営業担当) needs both.
    """
    if duty in position_words("title"):
        return of and with_title
    return with_title or (of and bool(_AREA.search(duty)))


# Where somebody sees to things, as a branch would.
_AREA = re.compile(
    r"(?:エリア|ブロック|リージョン|地区|地域|方面|地方|管内|圏|展示場|会場|店舗|売場|支部|支社|支店)担当$"
)


def is_of_board(title: str) -> bool:
    """Whether a title takes a duty before it as its own: 人事担当 常務取締役."""
    return bool(re.match(r"(?:\S{0,4}取締役|\S{0,4}執行役)", title))
