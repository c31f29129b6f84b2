from __future__ import annotations

import pytest

from ocr.fields.confidence.evidence import Evidence
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.posts_by_form import parts_by_form
from ocr.reading import FieldName
from tests.ocr.fields.printing import printed, read, values

_D, _T = PositionKind.DEPARTMENT, PositionKind.TITLE


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("織部師", [(_T, "織部師")]),
        ("天文案内人", [(_T, "天文案内人")]),
        ("管楽器リペアラー", [(_T, "管楽器リペアラー")]),
        ("営業部 霧守士", [(_D, "営業部"), (_T, "霧守士")]),
        ("通販部霧守士", [(_D, "通販部"), (_T, "霧守士")]),
        ("燻煙場", [(_D, "燻煙場")]),
    ],
)
def test_posts_of_no_table_are_told_by_their_form(text: str, parts: list[tuple[PositionKind, str]]) -> None:
    found = parts_by_form(text) or []

    assert position_parts(text) is None
    assert [(part.kind, text[part.start : part.end]) for part in found] == parts


@pytest.mark.parametrize(
    "text",
    [
        "地域密着",
        "利用者",
        "岩手",
        "青葉国際法人",
        "山田 正人",
        "匠の技をあなたに",
        "施工実績50年",
        "総合案内センター株式会社",
    ],
)
def test_what_only_ends_like_a_post_is_none_by_its_form(text: str) -> None:
    assert not any(part.kind is _T for part in parts_by_form(text) or ())


def test_an_unknown_trade_at_the_name_is_a_doubtful_title() -> None:
    fields = read(
        printed("株式会社潮見", 60, 40),
        printed("霧守士", 60, 180, 24),
        printed("山田 太郎", 60, 220, 50),
        printed("TEL 03-1234-5678", 60, 480, 20),
    )

    assert values(fields, FieldName.TITLE) == ["霧守士"]
    title = next(each for each in fields if each.name is FieldName.TITLE)
    assert Evidence.BY_FORM.value in title.evidence
    assert not title.sure


def test_the_same_words_far_from_the_name_are_no_title() -> None:
    fields = read(
        printed("山田 太郎", 60, 60, 50),
        printed("TEL 03-1234-5678", 60, 480, 20),
        printed("霧守士", 700, 560, 24),
    )

    assert values(fields, FieldName.TITLE) == []
