"""Departments and titles of one word without a gap: where the one ends and the other begins (営業部マネージャー)."""

from __future__ import annotations

import re

from ocr.fields.grammar.position_ends import (
    department_end,
    is_department,
    is_no_department,
    title_end,
    title_modifier,
)
from ocr.fields.grammar.position_parts import PositionKind, PositionPart
from ocr.fields.grammar.post_words import is_known

_HEAD = re.compile(r".{1,}長(?:代理|補佐|心得)?")
# Words of slogans and sentences, never of posts.
_PHRASE = re.compile(r"を|[。、!?!?]|(?:ます|です|する|した|ない|たい)$|(?:とともに|のために|あなた|みなさま)")


def token_parts(token: str) -> list[PositionPart] | None:
    """The department, the title or both that a word without a gap is; None if it is neither."""
    if _PHRASE.search(token):
        return None
    if "・" in token and all(_is_title_alone(word) for word in token.split("・")):
        return [PositionPart(PositionKind.TITLE, 0, len(token))]
    title = title_end().search(token)
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
    parts = token_parts(word) if word else None
    return bool(parts) and [part.kind for part in parts or ()] == [PositionKind.TITLE]


def _title_start(token: str, at: int) -> int:
    """Where the title begins: after the last department before it, else at the very start (営業部長 is one title)."""
    before = token[:at]
    # Who certifies it is part of a certificate: 日本内科学会認定内科医.
    is_certificate = _CERTIFIER.search(before) or (before.endswith("科") and _OF_SPECIALTY.match(token[at:]))
    if is_certificate or title_end().fullmatch(before) or DEPUTY.fullmatch(token):
        return 0
    title = title_end().search(before)
    if title and len(title.group()) > 1:
        return _title_start(token, title.start("title"))  # two titles that touch: 四代目店主野菜ソムリエプロ
    while modifier := title_modifier().search(before):
        before = before[: modifier.start()]
    if not before or before in _RANKS:
        return 0
    for end in range(len(before), 1, -1):
        if is_no_department(before[:end]):
            continue
        match = department_end().search(before[:end])
        # A one-letter ending in mid-word (幹部育成課長) proves little: it must leave three letters for the department.
        if match and (end == len(before) or len(match.group()) > 1 or end > 2):
            return end
    return 0


# Who stands for the head of a plain department, as its head is called: 営業部副部長 beside 営業部次長.
DEPUTY = re.compile(r"[一-鿿]{2,3}(?P<unit>[部課室局])副(?P=unit)長(?:代理|補佐)?")

# What physicians are called by their field: 小児科専門医, 内科医長.
_OF_SPECIALTY = re.compile(r"専門医|指導医|認定医|医長")

# Levels that are no department alone: before a title they say whose it is (グループマネージャー, 支店次長).
_RANKS = frozenset({
    "グループ", "チーム", "ユニット", "エリア", "ブロック", "センター", "プロジェクト", "セクション", "リージョン", "ゾーン", "支店", "支社", "本店", "店", "営業所", "事業所",
    "出張所", "本部", "部", "課", "室", "係", "局", "班", "部門", "事業部", "売場", "店舗", "工場", "地区", "キャンパス", "事務局", "病棟", "外来", "医局", "スタジオ", "サロン",
    "直売所", "作業所", "倉庫",
})  # fmt: skip

_CERTIFIER = re.compile(r"学会|(?:機構|協会|連盟|連合会|医師会|財団|委員会)(?:認定|公認)")


def certifier(token: str, behind: str) -> list[PositionPart] | None:
    """Who certifies the title behind it, as a part of it: 日本専門医機構認定 小児科専門医."""
    if not token.endswith(("認定", "公認")) or not _CERTIFIER.search(token) or not title_end().search(behind):
        return None
    return [PositionPart(PositionKind.TITLE, 0, len(token))]
