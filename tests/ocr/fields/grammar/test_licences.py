from __future__ import annotations

import pytest

from ocr.fields.grammar.licences import without_class
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.qualifications import names_qualification


@pytest.mark.parametrize(
    "text",
    [
        "宅地建物取引士 登録番号(東京)第218406号",
        "宅地建物取引士 第041827号",
        "一級建築士 国土交通大臣登録 第123456号",
        "衛生管理者 第一種",
        "営業課長 衛生管理者 第一種",
        "危険物取扱者乙種第4類",
        "消防設備士 甲種第4類",
        "技能士1級(機械加工)",
        "貿易実務検定B級",
        "技術士 建設部門",
        "大気関係第一種公害防止管理者",
        "工事担任者 AI・DD総合種",
        "ISO内部監査員",
        "代表取締役社長ISO9001内部監査員",
    ],
)
def test_the_class_field_and_number_behind_a_qualification_are_a_part_of_it(text: str) -> None:
    parts = [(part.kind, text[part.start : part.end]) for part in position_parts(text) or ()]

    assert parts == [(PositionKind.TITLE, text)]
    assert names_qualification(text)


def test_a_qualification_is_told_from_its_class() -> None:
    assert without_class("技能士1級(機械加工)") == "技能士"
    assert without_class("税理士") == "税理士"


@pytest.mark.parametrize(
    "text", ["電話 第三種", "一級建築士事務所 東京都知事登録第12345号", "第218406号", "募集人登録番号30-118842-0071"]
)
def test_a_class_or_number_behind_anything_else_makes_no_title(text: str) -> None:
    assert position_parts(text) is None
