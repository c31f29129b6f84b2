"""Whole cards whose addresses and offices stand in layouts of their own; people, companies and numbers are made up."""

from __future__ import annotations

import pytest

from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


def test_branches_on_a_back_are_no_departments_of_anybody() -> None:
    fields = read(
        printed("事業内容", 60, 40, 24),
        printed("札幌支店", 60, 230, 22),
        printed("〒060-0001 札幌市中央区北1条西2丁目", 200, 230, 22),
        printed("TEL 011-200-0000", 200, 260, 22),
        printed("仙台営業所", 60, 300, 22),
        printed("〒980-0811 仙台市青葉区一番町1-2-3", 200, 300, 22),
        printed("TEL 022-200-0000", 200, 330, 22),
    )

    assert values(fields, FieldName.DEPARTMENT) == []
    assert values(fields, FieldName.NAME) == []
    assert values(fields, FieldName.POSTAL_CODE) == ["060-0001", "980-0811"]
    assert len(values(fields, FieldName.ADDRESS)) == 2


def test_a_postal_code_with_one_wrong_digit_is_put_right_by_its_address_but_never_sure() -> None:
    fields = read(printed("〒428-0088", 60, 400), printed("静岡県島田市佐夜鹿4-5-20", 60, 430))

    found = only(fields, FieldName.POSTAL_CODE)
    assert found.value == "428-0038"
    assert found.printed == "428-0088"
    assert not found.sure


def test_addresses_beside_each_other_keep_their_own_houses() -> None:
    fields = read(
        printed("山田 太郎", 60, 200, 50),
        printed("〒100-0005 東京都千代田区丸の内1-1-1", 60, 400, 22),
        printed("〒530-0001 大阪府大阪市北区梅田2-2-2", 560, 400, 22),
        printed("みなもタワー 8F", 60, 430, 22),
        printed("汐路ビル 3F", 560, 430, 22),
    )

    assert values(fields, FieldName.ADDRESS) == [
        "東京都千代田区丸の内1-1-1 みなもタワー 8F",
        "大阪府大阪市北区梅田2-2-2 汐路ビル 3F",
    ]


def test_the_second_office_alone_may_have_a_house() -> None:
    fields = read(
        printed("〒100-0005 東京都千代田区丸の内1-1-1", 60, 400, 22),
        printed("〒530-0001 大阪府大阪市北区梅田2-2-2", 560, 400, 22),
        printed("汐路ビル 3F", 560, 430, 22),
    )

    assert values(fields, FieldName.ADDRESS) == [
        "東京都千代田区丸の内1-1-1",
        "大阪府大阪市北区梅田2-2-2 汐路ビル 3F",
    ]


@pytest.mark.parametrize("left", [290, 400, 430])
def test_a_house_between_two_addresses_makes_both_doubtful(left: float) -> None:
    fields = read(
        printed("〒100-0005 東京都千代田区丸の内1-1-1", 60, 400, 22),
        printed("〒530-0001 大阪府大阪市北区梅田2-2-2", 560, 400, 22),
        printed("汐路ビル 3F", left, 430, 22),
    )

    assert not any(each.sure for each in fields if each.name is FieldName.ADDRESS)


def test_an_english_address_begins_with_its_house() -> None:
    fields = read(
        printed("Hanako Yamada", 60, 200, 40),
        printed("Quality Assurance Department", 60, 250, 24),
        printed("Minamo Square 13F,", 60, 400, 22),
        printed("3-18-12 10-jo-dori,", 60, 430, 22),
        printed("Chiyoda-ku, Tokyo 100-0005, Japan", 60, 460, 22),
    )

    assert values(fields, FieldName.ADDRESS_EN) == [
        "Minamo Square 13F, 3-18-12 10-jo-dori, Chiyoda-ku, Tokyo 100-0005, Japan"
    ]
    assert only(fields, FieldName.DEPARTMENT_EN).sure


def test_an_address_that_breaks_inside_its_street_gets_no_space_there() -> None:
    fields = read(
        printed("〒100-0005 東京都千代田区丸の内", 60, 400, 22),
        printed("一丁目1番1号 みなもタワー", 60, 430, 22),
    )

    assert values(fields, FieldName.ADDRESS) == ["東京都千代田区丸の内一丁目1番1号 みなもタワー"]


def test_headings_of_several_offices_are_no_departments() -> None:
    fields = read(
        printed("株式会社汐凪", 60, 40, 40),
        printed("制作部", 60, 120, 24),
        printed("若宮 太一", 60, 170, 50),
        printed("本社", 60, 300, 22),
        printed("支店", 560, 300, 22),
        printed("〒425-0087", 60, 330, 22),
        printed("〒150-0012", 560, 330, 22),
        printed("静岡県焼津市保福島5丁目28番4号", 60, 360, 22),
        printed("東京都渋谷区広尾10番地の3", 560, 360, 22),
    )

    assert values(fields, FieldName.DEPARTMENT) == ["制作部"]


def test_a_line_that_a_comma_leaves_open_belongs_to_the_address_below() -> None:
    fields = read(
        printed("Lions Sakurazaka,", 60, 300, 22),
        printed("2-32-9 Makishi, Naha,", 60, 330, 22),
        printed("Okinawa 900-0013, Japan", 60, 360, 22),
    )

    assert values(fields, FieldName.ADDRESS_EN) == ["Lions Sakurazaka, 2-32-9 Makishi, Naha, Okinawa 900-0013, Japan"]
