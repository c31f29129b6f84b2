"""How the words of departments and titles end, and what stands right before or behind those endings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ocr.fields.grammar.examinations import GRADED
from ocr.fields.grammar.licences import BEHIND
from ocr.fields.grammar.post_words import is_whole_department
from resources.lexicons import position_words

_AFTER_TITLE = r"(?:代理|補佐|心得|待遇|付|補|見習い?|候補|格|兼務|職務代行|代行)?"

# Who sees to whatever stands before it, and who holds what an association calls by its letters: 編集統括, CFP®認定者.
_OVERSEER = r"(?<=[一-鿿ァ-ヺー]{2})統括"
_HOLDER = r"(?<=[A-ZＡ-Ｚ®])認定者"
# The licence of whoever needs one: 第一種衛生管理者免許.
_LICENSED = r"(?:(?<=[士師])|(?<=管理者))免許"


@cache
def title_end() -> re.Pattern[str]:
    """The title that a text ends in, as the group title, and whatever class, bracket or number goes with it."""
    listed = rf"(?:{_any(position_words('title'))}){_AFTER_TITLE}"
    return re.compile(rf"(?P<title>{listed}|{_OVERSEER}|{_HOLDER}|{_LICENSED}|{GRADED}){BEHIND}$")


@cache
def title_modifier() -> re.Pattern[str]:
    """Words that belong to the title that follows them; anything else before it is a field of work or a department."""
    return re.compile(rf"(?:{_any(position_words('title_modifier'))})$")


@cache
def department_end() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(position_words('department_end'))})$")


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


# A department may end in its number: 営業一課 is one already, 営業部2グループ or 開発室A are these.
_NUMBERED = re.compile(
    r"(?:部|課|室|係|グループ|チーム|センター|ユニット|科|班)第?[0-9一二三四五六七八九十A-Z]{1,2}(?:グループ|チーム|係|班|課)?"
)
# A room of a building: 朝霧タワー1108号室; the house itself as it speaks of itself, or a map in it shows it: 当店, 郵便局;
# what lawyers see to: 離婚・親子関係.
_NO_DEPARTMENT = re.compile(
    r"(?:号|[0-9])室$|^[当弊貴本](?:店|院|社|館|園|校|所|署|局|行|会|室|寺|宿)$|^郵便局$|関係$"
    # No part of a house, but where in it or above it something is: ISO内部, 幹部.
    r"|(?<![国案市県都区構室館院社家])内部$|(?<![国海渉])外部$|幹部$"
)


def is_no_department(token: str) -> bool:
    """Whether a word only ends like a department."""
    return bool(_NO_DEPARTMENT.search(token))


def is_department(token: str) -> bool:
    """Whether a word ends like a department and has something before the ending."""
    if is_whole_department(token):
        return True
    if is_no_department(token):
        return False
    match = department_end().search(token)
    if match:
        return match.start() > 0 or len(match.group()) > 2
    return len(token) > 2 and any(match.end() == len(token) for match in _NUMBERED.finditer(token))
