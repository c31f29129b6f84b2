"""Whole cards whose departments and titles stand in layouts of their own; people, companies and numbers are made up."""

from __future__ import annotations

import pytest

from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


def test_a_misread_title_is_put_right_and_says_so() -> None:
    title = printed("專務取締役", 60, 150, doubtful="專")

    found = only(read(title, printed("高野 理沙", 60, 200, 60)), FieldName.TITLE)

    assert found.value == "専務取締役"
    assert found.printed == "專務取締役"
    assert "repaired" in found.evidence


def test_a_representative_is_a_title_unless_the_word_announces_a_number() -> None:
    owner = read(printed("代表", 60, 150), printed("山田 太郎", 60, 200, 50), printed("TEL 03-3211-0000", 60, 400, 22))
    main_line = read(
        printed("山田 太郎", 60, 200, 50), printed("代表", 60, 400, 22), printed("03-3211-0000", 140, 400, 22)
    )

    assert values(owner, FieldName.TITLE) == ["代表"]
    assert values(main_line, FieldName.TITLE) == []


def test_a_dash_before_a_title_is_no_part_of_it() -> None:
    fields = read(printed("山田 太郎", 60, 200, 50), printed("ーシニアマネージャー", 60, 150))

    assert values(fields, FieldName.TITLE) == ["シニアマネージャー"]


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("取締役　営業本部長", ["取締役 営業本部長"]),
        ("弁護士・弁理士", ["弁護士・弁理士"]),
        ("ライター・編集者", ["ライター・編集者"]),
        ("支配人・調理師", ["支配人", "調理師"]),
        ("専務取締役・支店長", ["専務取締役", "支店長"]),
        ("所長 / 公認会計士・税理士", ["所長", "公認会計士・税理士"]),
        ("Attorney, Patent Attorney", ["Attorney, Patent Attorney"]),
        ("Section Chief / Ph.D. in Economics", ["Section Chief", "Ph.D. in Economics"]),
        ("代表取締役/一級建築士", ["代表取締役", "一級建築士"]),
        ("ファイナンシャル・プランナー", ["ファイナンシャル・プランナー"]),
        ("取締役 兼 営業本部長", ["取締役 兼 営業本部長"]),
        ("General Manager, Doctor of Engineering", ["General Manager", "Doctor of Engineering"]),
        ("Professor, Ph.D.", ["Professor, Ph.D."]),
        ("Director, Head of Sales", ["Director, Head of Sales"]),
    ],
)
def test_titles_that_marks_part_are_several_and_spaces_join_them(line: str, titles: list[str]) -> None:
    fields = read(printed(line, 60, 150), printed("Taro Yamada" if line.isascii() else "山田 太郎", 60, 200, 50))

    assert [each.value for each in fields if each.name in (FieldName.TITLE, FieldName.TITLE_EN)] == titles


def test_titles_on_lines_of_their_own_are_several_and_levels_of_a_department_are_one() -> None:
    fields = read(
        printed("開発本部", 60, 90),
        printed("設計部", 60, 124),
        printed("部長", 60, 158),
        printed("一級建築士", 60, 192),
        printed("山田 太郎", 60, 240, 50),
    )

    assert values(fields, FieldName.DEPARTMENT) == ["開発本部 設計部"]
    assert values(fields, FieldName.TITLE) == ["部長", "一級建築士"]


def test_what_somebody_sees_to_belongs_to_the_department_where_a_title_follows() -> None:
    fields = read(printed("事務局 総務担当", 60, 90), printed("主任", 60, 124), printed("山田 太郎", 60, 200, 50))
    alone = read(printed("営業部 営業担当", 60, 90), printed("山田 太郎", 60, 200, 50))

    assert values(fields, FieldName.DEPARTMENT) == ["事務局 総務担当"]
    assert values(fields, FieldName.TITLE) == ["主任"]
    assert values(alone, FieldName.TITLE) == ["営業担当"]


def test_a_department_over_two_lines_keeps_its_comma() -> None:
    fields = read(
        printed("Taro Yamada", 60, 60, 40),
        printed("General Affairs Department,", 60, 120, 24),
        printed("Personnel Section", 60, 150, 24),
    )

    assert values(fields, FieldName.DEPARTMENT_EN) == ["General Affairs Department, Personnel Section"]


def test_levels_of_a_department_belong_together_where_the_other_language_stands_beside_them() -> None:
    fields = read(
        printed("株式会社さざなみソフトウェア", 60, 60, 34),
        printed("経営戦略本部", 60, 140, 20),
        printed("Corporate Strategy Division,", 620, 145, 20),
        printed("DX推進室", 60, 170, 20),
        printed("DX Promotion Office", 620, 175, 20),
        printed("木村 香織", 60, 220, 50),
    )
    assert values(fields, FieldName.DEPARTMENT) == ["経営戦略本部 DX推進室"]
    assert values(fields, FieldName.DEPARTMENT_EN) == ["Corporate Strategy Division, DX Promotion Office"]


@pytest.mark.parametrize("services", [["オンラインストア"], ["交通事故", "債務整理"]])
def test_fields_of_work_at_a_post_are_a_department_only_alone_and_where_no_other_is_named(services: list[str]) -> None:
    lines = [printed(each, 60, 150 - 34 * number, 24) for number, each in enumerate(reversed(services))]
    company = printed("株式会社ブライトン珈琲", 60, 40, 34)
    person = [company, printed("店主", 60, 184, 24), printed("桑野 達夫", 60, 230, 52)]

    alone = values(read(*lines, *person), FieldName.DEPARTMENT)
    beside = values(read(*lines, printed("営業部", 60, 300, 24), *person), FieldName.DEPARTMENT)
    assert alone == (services if len(services) == 1 else [])
    assert beside == ["営業部"]


def test_what_somebody_sees_to_is_of_the_department_above_it_where_a_title_stands_anywhere() -> None:
    department = [printed("事務局", 60, 90), printed("総務担当", 60, 124)]
    fields = read(*department, printed("山田 太郎", 60, 200, 50), printed("事務局次長・保育士", 60, 270))
    qualified = read(*department, printed("山田 太郎", 60, 200, 50), printed("保育士", 60, 270))

    assert values(fields, FieldName.DEPARTMENT) == ["事務局 総務担当"]
    assert values(qualified, FieldName.TITLE) == ["総務担当", "保育士"]


def test_a_title_apart_from_the_person_is_doubted_where_another_stands_there() -> None:
    fields = read(
        printed("株式会社青葉電子", 60, 40, 34),
        printed("店長", 60, 140, 22),
        printed("山田 太郎", 60, 180, 46),
        printed("〒105-0004 東京都港区新橋2-3-4", 60, 400, 22),
        printed("TEL 03-3501-0000", 60, 430, 22),
        printed("防火管理者", 60, 560, 22),
    )

    own, other = sorted((each for each in fields if each.name is FieldName.TITLE), key=lambda each: -each.confidence)
    assert (own.value, other.value) == ("店長", "防火管理者")
    assert own.confidence > 0.9 > other.confidence


def test_a_gap_wider_than_a_space_may_be_a_bar_that_was_lost() -> None:
    def is_sure(gap: str) -> bool:
        title = printed(f"課長{gap}中小企業診断士", 60, 140)
        return only(read(title, printed("末永 環", 60, 200, 50)), FieldName.TITLE).sure

    assert is_sure("　")
    assert not is_sure("　　")


def test_a_bullet_before_a_department_makes_it_the_heading_of_an_address() -> None:
    def department(line: str) -> bool:
        return only(read(printed("末永 環", 60, 200, 50), printed(line, 60, 140)), FieldName.DEPARTMENT).sure

    assert department("本社営業部")
    assert not department("●本社営業部")


def test_a_duty_alone_below_its_department_is_a_title_that_may_be_a_part_of_it() -> None:
    lines = [printed("管理部", 60, 90), printed("施工管理担当", 60, 124), printed("末永 環", 60, 200, 50)]
    title = only(read(*lines), FieldName.TITLE)

    assert (title.value, title.sure) == ("施工管理担当", False)
    assert values(read(*lines), FieldName.DEPARTMENT) == ["管理部"]


def test_two_english_titles_tell_that_a_mark_may_part_two_japanese_ones() -> None:
    house = [printed("税理士法人宮本事務所", 60, 360, 34), printed("Miyamoto Tax Firm", 60, 410, 24)]
    japanese = [*house, printed("行政書士・中小企業診断士", 60, 150), printed("小池 圭介", 60, 200, 50)]
    english = [printed("Administrative Scrivener", 60, 270, 20), printed("SME Consultant", 560, 150, 20)]

    assert only(read(*japanese), FieldName.TITLE).sure
    assert not only(read(*japanese, *english), FieldName.TITLE).sure


def test_a_gap_inside_an_english_word_is_closed_where_only_so_it_is_one() -> None:
    house, name = printed("Kojima Seimitsu Inc.", 60, 400, 30), printed("Hiroshi Otsuka", 60, 60, 50)
    fields = read(house, name, printed("Development and Design Depar tment", 60, 130))

    assert values(fields, FieldName.DEPARTMENT_EN) == ["Development and Design Department"]


@pytest.mark.parametrize(("line", "title"), [("PMPR", "PMP®"), ("CFP⑧認定者", "CFP®認定者")])
def test_the_mark_of_a_registered_name_is_put_right_behind_a_listed_title(line: str, title: str) -> None:
    fields = read(printed("株式会社利根テクノ", 60, 400), printed(line, 60, 150), printed("小池 圭介", 60, 200, 50))

    assert values(fields, FieldName.TITLE) == [title]


@pytest.mark.parametrize(
    ("line", "department", "title"), [("営業部副部長", [], "営業部副部長"), ("総務部課長", ["総務部"], "課長")]
)
def test_a_head_that_a_department_touches_may_be_parted_otherwise(line: str, department: list[str], title: str) -> None:
    fields = read(printed("株式会社利根テクノ", 60, 400), printed(line, 60, 150), printed("小池 圭介", 60, 200, 50))

    assert values(fields, FieldName.DEPARTMENT) == department
    assert (only(fields, FieldName.TITLE).value, only(fields, FieldName.TITLE).sure) == (title, False)


def test_the_mark_of_a_registered_name_stays_japanese_beside_a_name_in_latin_letters() -> None:
    name = [printed("小池 圭介", 60, 200, 50), printed("Keisuke Koike", 60, 270, 20)]
    fields = read(printed("株式会社利根テクノ", 60, 400), printed("営業部", 60, 116), printed("PMPR", 60, 150), *name)

    assert values(fields, FieldName.TITLE) == ["PMP®"]


def test_sales_alone_below_a_name_is_what_somebody_does() -> None:
    house, name = printed("Kojima Seimitsu Inc.", 60, 400, 30), printed("Hiroshi Otsuka", 60, 60, 40)
    fields = read(house, name, printed("Sales", 60, 160, 24))

    assert values(fields, FieldName.TITLE_EN) == ["Sales"]
    assert not values(fields, FieldName.DEPARTMENT_EN)


def test_dust_before_the_end_of_an_english_department_is_a_gap() -> None:
    house, name = printed("Kojima Seimitsu Inc.", 60, 400, 30), printed("Hiroshi Otsuka", 60, 60, 50)
    fields = read(house, name, printed("General Affairs·Department", 60, 130))

    assert values(fields, FieldName.DEPARTMENT_EN) == ["General Affairs Department"]
