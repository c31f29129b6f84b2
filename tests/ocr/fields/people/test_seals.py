from __future__ import annotations

import pytest

from ocr.fields.people.seals import without_seals
from tests.ocr.fields.printing import printed

_NAME = printed("山崎 ほのか", 60, 200, 50)


@pytest.mark.parametrize(
    ("rows", "name"),
    [(("之山", "印崎"), "山崎 ほのか"), (("野波", "之多"), "波多野 典子"), (("霸与", "之那"), "与那覇 渉")],
)
def test_the_rows_of_a_seal_at_a_company_are_no_part_of_its_name(rows: tuple[str, str], name: str) -> None:
    company = printed(f"有限会社丸栗印刷{rows[1]}", 60, 60, 40)
    person = printed(name, 60, 200, 50)

    kept = without_seals((printed(rows[0], 390, 20, 30), company, person))

    assert [line.text for line in kept] == ["有限会社丸栗印刷", name]
    assert "".join(each.text for each in kept[0].characters) == "有限会社丸栗印刷"


@pytest.mark.parametrize("company", ["株式会社山之内", "有限会社丸栗印刷", "株式会社丸栗"])
def test_a_company_without_a_seal_stays_as_it_is(company: str) -> None:
    lines = printed("総務", 390, 20, 30), printed(company, 60, 60, 40), _NAME

    assert without_seals(lines) == lines


def test_a_family_with_the_signs_of_its_company_is_no_seal() -> None:
    lines = printed("山内", 390, 20, 30), printed("株式会社山之内", 60, 60, 40), printed("山内太郎", 60, 200, 50)

    assert without_seals(lines) == lines


def test_a_row_over_the_end_of_a_company_is_a_seal_though_its_name_was_not_read() -> None:
    lines = printed("之山", 375, 36, 30), printed("株式会社丸栗印刷印口", 60, 60, 40), printed("二 郎", 60, 200, 50)

    assert [line.text for line in without_seals(lines)] == ["株式会社丸栗印刷", "二 郎"]
