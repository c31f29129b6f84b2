from __future__ import annotations

import pytest

from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.grammar.notices import is_notice
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.qualifications import names_qualification


@pytest.mark.parametrize(
    "text",
    [
        "英検1級",
        "英検 準1 級",
        "品質管理検定2級",
        "日本語能力試験N1",
        "CFP®認定者",
        "編集統括",
        "第一種衛生管理者免許",
        "FP2級",
    ],
)
def test_what_somebody_passed_or_oversees_is_a_title(text: str) -> None:
    assert [(part.kind, text[part.start : part.end]) for part in position_parts(text) or ()] == [
        (PositionKind.TITLE, text)
    ]


@pytest.mark.parametrize(
    "text", ["EIKEN Grade 1", "Bookkeeping Grade 1", "Fourth Generation", "Attorney at Law, New York"]
)
def test_an_english_grade_or_place_of_admission_is_a_title(text: str) -> None:
    assert [part.kind for part in english_position_parts(text) or ()] == [PositionKind.TITLE]


def test_the_grade_of_an_examination_is_a_qualification() -> None:
    assert names_qualification("農業技術検定1級")
    assert names_qualification("EIKEN Grade 1")


def test_who_registered_somebody_makes_no_permit_of_his_qualification() -> None:
    assert not is_notice("中小企業診断士(経済産業大臣登録)")
    assert is_notice("経済産業大臣登録")


def test_a_shop_is_no_department_of_the_title_that_touches_it() -> None:
    assert [part.kind for part in position_parts("直売所店長") or ()] == [PositionKind.TITLE]


def test_a_place_behind_the_comma_of_a_title_is_a_part_of_it() -> None:
    assert [part.kind for part in english_position_parts("Country Manager, Japan") or ()] == [PositionKind.TITLE]
    assert [part.kind for part in english_position_parts("Manager, Human Resources") or ()] == [
        PositionKind.TITLE,
        PositionKind.DEPARTMENT,
    ]
