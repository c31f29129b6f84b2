"""Words that head an address, and departments that only stand near one."""

from __future__ import annotations

from ocr.reading import FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values

_HEAD = (printed("株式会社青葉電子", 60, 40, 34), printed("山田 太郎", 60, 180, 46))
_ADDRESS = (printed("〒105-0004 東京都港区新橋2-3-4", 60, 400, 22), printed("TEL 03-3501-0000", 60, 430, 22))


def _departments(*lines: TextLine) -> list[str]:
    return values(read(*_HEAD, *lines), FieldName.DEPARTMENT)


def test_a_department_beside_an_address_in_another_column_heads_nothing() -> None:
    columns = (
        printed("設備保全課", 60, 300, 22),
        printed("本社／105-0004", 560, 270, 22),
        printed("東京都港区新橋2-3-4", 560, 300, 22),
        printed("工場／530-0001", 560, 360, 22),
        printed("大阪府大阪市北区梅田1-2-3", 560, 390, 22),
    )

    assert _departments(*columns) == ["設備保全課"]


def test_an_office_above_the_only_address_is_no_department_where_another_is_named() -> None:
    assert _departments(printed("開発部", 60, 120, 22), printed("テクニカルセンター", 60, 370, 22), *_ADDRESS) == [
        "開発部"
    ]


def test_an_office_above_the_only_address_may_be_the_department_where_none_is_named() -> None:
    found = only(read(*_HEAD, printed("福岡営業所", 60, 370, 22), *_ADDRESS), FieldName.DEPARTMENT)

    assert found.value == "福岡営業所"
    assert not found.sure


def test_a_house_with_a_room_is_no_second_address_of_its_postal_code() -> None:
    fields = read(
        printed("〒782-0010 高知県香美市土佐山田町栄町4-6", 60, 340, 22),
        printed("大同生命肥後橋2-2", 60, 370, 22),
    )

    assert len(values(fields, FieldName.ADDRESS)) == 1


def test_the_sign_of_a_postal_code_may_stand_inside_an_address_in_latin_letters() -> None:
    text = "2-3-4 Shimbashi, Minato-ku, Tokyo 〒105-0004, Japan"

    assert values(read(printed(text, 60, 340, 22)), FieldName.ADDRESS_EN) == [text]


_ENGLISH = (
    printed("Nordia Electric Co., Ltd.", 60, 40, 30),
    printed("Taro Yamada", 60, 100, 40),
    printed("Call Center", 60, 160, 22),
)


def _english_offices(*names: str) -> list[str]:
    lines = [
        line
        for at, name in enumerate(names)
        for line in (
            printed(name, 60, 260 + 120 * at, 18),
            printed(f"{at + 1}-2-3 Shimbashi, Minato-ku, Tokyo 105-000{at + 4}, Japan", 60, 284 + 120 * at, 18),
            printed(f"Tel +81-3-3501-000{at}", 60, 308 + 120 * at, 18),
        )
    ]
    return values(read(*_ENGLISH, *lines), FieldName.DEPARTMENT_EN)


def test_an_english_office_above_each_of_several_addresses_is_no_department() -> None:
    assert _english_offices("HEAD SALES OFFICE", "KYUSHU BRANCH") == ["Call Center"]
    assert _english_offices("Registered Office", "Tsukuba Research Center") == ["Call Center"]
    assert _english_offices("Head Office Sales", "HIROSHIMA SUB-OFFICE") == ["Call Center"]


def test_an_english_office_above_the_only_address_is_no_department_where_another_is_named() -> None:
    assert _english_offices("TOKYO HEAD OFFICE") == ["Call Center"]


def test_what_may_be_a_department_heads_an_address_below_the_numbers_of_another_office() -> None:
    assert _english_offices("HEAD OFFICE", "SERVICE COUNTER OFFICE") == ["Call Center"]


def test_an_office_may_head_its_address_with_white_between() -> None:
    card = [printed("株式会社風見鶏", 60, 60, 40), printed("事務局", 60, 130, 26), printed("高橋 恵", 60, 170, 50)]
    first = [printed("本社", 640, 60, 30), printed("〒689-3536 鳥取県米子市高島6-5-23", 640, 125, 24)]
    second = [printed("北陸営業所", 640, 300, 30), printed("〒866-0033 熊本県八代市港町6-23-21", 640, 390, 24)]

    assert values(read(*card, *first, *second), FieldName.DEPARTMENT) == ["事務局"]


def test_an_office_flush_with_a_heading_and_over_an_address_of_its_own_is_no_department() -> None:
    panel = (
        printed("本社", 560, 180, 22),
        printed("〒105-0004", 560, 215, 22),
        printed("東京都港区新橋2-3-4", 560, 245, 22),
        printed("展示場", 560, 330, 22),
        printed("〒530-0001", 560, 400, 22),
        printed("大阪府大阪市北区梅田1-2-3", 560, 430, 22),
    )

    assert _departments(printed("営業部", 60, 120, 22), *panel) == ["営業部"]


def test_a_heading_over_its_address_is_none_of_the_posts_above_it_where_a_department_is_named() -> None:
    posts = [
        printed("製造部", 60, 60, 22),
        printed("プロデューサー", 60, 95, 22),
        printed("●本社営業部", 60, 130, 22),
        printed("920-0981 石川県金沢市片町26-4", 60, 165, 22),
    ]
    second = [printed("●営業所", 60, 300, 22), printed("036-8003 青森県弘前市駅前町56-29", 60, 335, 22)]

    assert values(read(*posts, *second), FieldName.DEPARTMENT) == ["製造部"]
