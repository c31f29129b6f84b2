from __future__ import annotations

import pytest

from ocr.fields.confidence.evidence import Evidence
from ocr.fields.grammar.titles import apart
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("施設長／社会福祉士", ["施設長", "社会福祉士"]),
        ("現場監督ノエネルギー管理士", ["現場監督", "エネルギー管理士"]),
        ("客員弁護士・弁護士", ["客員弁護士", "弁護士"]),
        ("弁護士・弁理士", ["弁護士・弁理士"]),
        ("営業担当・日商簿記1級", ["営業担当", "日商簿記1級"]),
        ("Chef, Licensed Cook", ["Chef", "Licensed Cook"]),
        ("General Manager, Energy Manager", ["General Manager", "Energy Manager"]),
        ("Vice Principal, Ph.D. in Medicine", ["Vice Principal", "Ph.D. in Medicine"]),
        ("ライター・編集者一級染色補正技能士", ["ライター・編集者一級染色補正技能士"]),
        ("Director, M.D., Ph.D.", ["Director, M.D., Ph.D."]),
        ("Senior Managing Director, Head of Administration", ["Senior Managing Director, Head of Administration"]),
    ],
)
def test_titles_in_one_line_are_told_apart(text: str, titles: list[str]) -> None:
    folded = text.replace("／", "/")

    assert [folded[each.start : each.end] for each in apart(folded)] == titles


@pytest.mark.parametrize("text", ["理事・事務局次長", "Illustrator, Floral Designer", "施設長社会福祉士"])
def test_titles_that_others_would_part_otherwise_are_contested(text: str) -> None:
    assert any(each.contested for each in apart(text))


@pytest.mark.parametrize("text", ["部長・一級建築士", "Professor, Ph.D.", "所長弁護士", "取締役営業部長"])
def test_what_everybody_parts_alike_is_not_contested(text: str) -> None:
    assert not any(each.contested for each in apart(text))


def test_the_mark_between_two_titles_leaves_neither_open() -> None:
    fields = read(printed("施設長／社会福祉士", 60, 140), printed("松下 啓介", 60, 200, 50))
    titles = [each for each in fields if each.name is FieldName.TITLE]

    assert [each.value for each in titles] == ["施設長", "社会福祉士"]
    assert all(Evidence.OPEN_END not in each.evidence for each in titles)


@pytest.mark.parametrize("vertical", [False, True])
def test_a_post_after_which_the_unit_below_it_is_called_belongs_to_that_unit(vertical: bool) -> None:
    places = [(400 - 50 * row, 60) if vertical else (60, 60 + 36 * row) for row in range(3)]
    texts = ("危機管理監", "防災対策課", "課長")
    lines = [printed(text, *place, 26, vertical=vertical) for text, place in zip(texts, places, strict=True)]
    name = printed("濱田 謙一", 200 if vertical else 60, 200, 50, vertical=vertical)

    fields = read(*lines, name)

    assert values(fields, FieldName.DEPARTMENT) == ["危機管理監 防災対策課"]
    assert values(fields, FieldName.TITLE) == ["課長"]


def test_a_director_above_a_department_keeps_his_title() -> None:
    lines = [printed(text, 60, 60 + 36 * row) for row, text in enumerate(("取締役", "営業本部", "本部長"))]

    fields = read(*lines, printed("濱田 謙一", 60, 200, 50))

    assert values(fields, FieldName.DEPARTMENT) == ["営業本部"]
    assert values(fields, FieldName.TITLE) == ["取締役", "本部長"]


def test_sales_behind_a_title_is_no_part_of_the_department_below() -> None:
    title = printed("Director, Sales", 60, 140)
    department = printed("Customer Relations Office", 60, 176)

    fields = read(printed("Kyoko Kanai", 60, 60, 50), title, department)

    assert values(fields, FieldName.TITLE_EN) == ["Director, Sales"]
    assert values(fields, FieldName.DEPARTMENT_EN) == ["Customer Relations Office"]


def test_sales_behind_a_title_is_doubted_where_no_department_is_named() -> None:
    found = only(read(printed("Kyoko Kanai", 60, 60, 50), printed("Director, Sales", 60, 140)), FieldName.TITLE_EN)

    assert found.value == "Director, Sales"
    assert Evidence.PARTED_OTHERWISE in found.evidence


def test_departments_on_two_lines_get_the_comma_that_a_scan_loses() -> None:
    lines = (printed("Works Department", 60, 140), printed("Civil Engineering Section", 60, 176))

    fields = read(printed("Kyoko Kanai", 60, 60, 50), *lines)

    assert values(fields, FieldName.DEPARTMENT_EN) == ["Works Department, Civil Engineering Section"]


def test_a_name_takes_no_title_beside_it() -> None:
    fields = read(printed("主任", 60, 60, 46), printed("皿海 國弘", 180, 55, 56))

    assert values(fields, FieldName.TITLE) == ["主任"]
    assert values(fields, FieldName.NAME) == ["皿海 國弘"]


def test_a_kind_of_house_alone_is_a_department_and_with_a_name_none() -> None:
    name, company = printed("松下 啓介", 60, 200, 50), printed("社会福祉法人みどり学園", 60, 40, 34)

    assert values(read(company, printed("こども園", 60, 140), name), FieldName.DEPARTMENT) == ["こども園"]
    assert values(read(company, printed("みどりこども園", 60, 90, 30), name), FieldName.DEPARTMENT) == []


def test_a_ward_behind_spaces_belongs_to_its_department() -> None:
    fields = read(printed("看護部 4 階東病棟", 60, 140), printed("松下 啓介", 60, 200, 50))

    assert values(fields, FieldName.DEPARTMENT) == ["看護部 4 階東病棟"]


def test_a_house_below_a_street_is_no_department() -> None:
    lines = (
        printed("〒692-0075 島根県安来市神庭町6-10-10", 60, 300, 22),
        printed("インキュベーションラボ", 60, 328, 22),
        printed("TEL 0854-17-1269", 60, 356, 22),
    )

    fields = read(printed("合同会社大山商事", 60, 40, 34), printed("松下 啓介", 60, 150, 50), *lines)

    assert values(fields, FieldName.DEPARTMENT) == []
    assert values(fields, FieldName.ADDRESS) == ["島根県安来市神庭町6-10-10 インキュベーションラボ"]


def test_a_house_with_a_comma_above_a_street_is_no_department() -> None:
    lines = (
        printed("Old Post Office House,", 60, 300, 22),
        printed("2-7-23 Nagano, Itoshima,", 60, 328, 22),
        printed("Fukuoka 819-1153, Japan", 60, 356, 22),
    )

    fields = read(printed("Miho Kin", 60, 60, 50), printed("Quality Control Section", 60, 150), *lines)

    assert values(fields, FieldName.DEPARTMENT_EN) == ["Quality Control Section"]
    assert only(fields, FieldName.ADDRESS_EN).value.startswith("Old Post Office House, 2-7-23")


def test_a_company_with_a_legal_form_begins_no_address() -> None:
    lines = (
        printed("Ohisama Trading House Co., Ltd.", 60, 270, 30),
        printed("1-18-12 Higashigotanda, Shinagawa-ku,", 60, 312, 24),
        printed("Tokyo 141-0022, Japan", 60, 344, 24),
    )

    fields = read(printed("SAIGA Yasuyuki", 60, 60, 50), *lines)

    assert values(fields, FieldName.COMPANY_EN) == ["Ohisama Trading House Co., Ltd."]


def test_an_authority_is_an_organisation_in_english() -> None:
    fields = read(printed("Masahiro Asai", 60, 60, 50), printed("City of Yamabiko", 60, 300, 30))

    assert values(fields, FieldName.COMPANY_EN) == ["City of Yamabiko"]


@pytest.mark.parametrize(
    ("text", "title", "department"),
    [
        ("Head Clerk - Sales", "Head Clerk", "Sales"),
        ("Representative Director- Solution Sales Department", "Representative Director", "Solution Sales Department"),
        ("Adviser - Nursery", "Adviser", "Nursery"),
        ("Owner, Sales", "Owner", "Sales"),
        ("Sales, Secretary's Office", "Sales", "Secretary's Office"),
        ("Sales, Tokyo Head Office, Sales Section 2", "Sales", "Tokyo Head Office, Sales Section 2"),
    ],
)
def test_a_title_and_its_department_in_one_line_are_two_values(text: str, title: str, department: str) -> None:
    fields = read(printed("Maki Yanagida", 60, 100, 50), printed(text, 60, 180))

    assert values(fields, FieldName.TITLE_EN) == [title]
    assert values(fields, FieldName.DEPARTMENT_EN) == [department]
    assert values(fields, FieldName.ADDRESS_EN) == []


@pytest.mark.parametrize("first", ["Environment,", "Crisis Management,"])
def test_a_field_of_work_whose_comma_promises_the_department_below_belongs_to_it(first: str) -> None:
    lines = [printed(first, 60, 100), printed("Health & Safety Section", 60, 136)]
    fields = read(*lines, printed("Sawako Oba", 60, 200, 50))

    assert values(fields, FieldName.DEPARTMENT_EN) == [f"{first} Health & Safety Section"]


def test_a_sign_that_few_engines_know_is_given_back_to_the_only_title_that_lacks_it() -> None:
    fields = read(printed("店長／酒師", 60, 140), printed("末永 環", 60, 200, 50))

    assert values(fields, FieldName.TITLE) == ["店長", "唎酒師"]


@pytest.mark.parametrize("text", ["MAe o.!p", "F4X---941", "JQ-QM 14420"])
def test_scraps_and_numbers_of_registers_are_no_field(text: str) -> None:
    fields = read(printed("佐藤 太郎", 60, 100, 50), printed("営業部", 60, 60), printed(text, 60, 400))

    assert {each.name for each in fields} & {FieldName.TITLE_EN, FieldName.DEPARTMENT_EN, FieldName.ADDRESS_EN} == set()


def test_the_calling_of_a_partner_may_be_one_title_with_it() -> None:
    assert all(each.contested for each in apart("Managing Partner, Tax Accountant"))
    assert not any(each.contested for each in apart("General Manager, Energy Manager"))


def test_two_titles_that_grew_together_may_be_two() -> None:
    assert all(each.contested for each in apart("カメラマンカラーコーディネーター"))
    assert not any(each.contested for each in apart("アシスタントマネージャー"))
