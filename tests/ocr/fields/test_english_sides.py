"""English sides: columns of offices, names in two lines, and lines whose comma parts two facts."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.english_organization import is_english_house, is_english_institution
from ocr.fields.grammar.english_position import english_position_parts
from ocr.reading import FieldCandidate, FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values

_COMPANY = printed("Nordia Electric Co., Ltd.", 60, 30, 34)
_NAME = printed("Taro Yamada", 60, 90, 44)
_POST = printed("Sales Department", 60, 150, 24)


def _office(left: float, heading: str, *lines: str) -> list[TextLine]:
    """A column that ends where the others end, below its heading."""
    top = 400 - 30 * len(lines)
    return [printed(heading, left, 200, 24), *(printed(line, left, top + 30 * at, 24) for at, line in enumerate(lines))]


@pytest.fixture(scope="module")
def columns() -> tuple[FieldCandidate, ...]:
    return read(
        _COMPANY,
        _NAME,
        _POST,
        *_office(60, "Main Clinic", "2-8-23 Takatsuki-machi,", "Hachioji,", "Tokyo 192-0002,", "Japan"),
        *_office(390, "Tokyo Branch", "5F,", "K.T. Building,", "6-25-14 Yushima,", "Bunkyo-ku,", "Tokyo 113-0034,", "Japan"),
        *_office(720, "Plant 1", "3-7-9 Nishihara,", "Urasoe,", "Okinawa 901-2101,", "Japan"),
    )  # fmt: skip


def test_lines_of_columns_side_by_side_go_on_below_their_commas(columns: tuple[FieldCandidate, ...]) -> None:
    assert sorted(values(columns, FieldName.ADDRESS_EN)) == [
        "2-8-23 Takatsuki-machi, Hachioji, Tokyo 192-0002, Japan",
        "3-7-9 Nishihara, Urasoe, Okinawa 901-2101, Japan",
        "5F, K.T. Building, 6-25-14 Yushima, Bunkyo-ku, Tokyo 113-0034, Japan",
    ]


def test_a_row_of_offices_over_columns_of_addresses_is_no_department(columns: tuple[FieldCandidate, ...]) -> None:
    assert values(columns, FieldName.DEPARTMENT_EN) == ["Sales Department"]


def test_a_name_may_stand_in_two_lines() -> None:
    fields = read(
        printed("Takuro", 60, 40, 40),
        printed("ERA", 60, 90, 40),
        printed("Nordia Electric Co., Ltd.", 60, 200, 30),
    )
    assert values(fields, FieldName.NAME_EN) == ["Takuro ERA"]


def test_an_unknown_name_in_two_lines_is_told_by_its_mailbox() -> None:
    fields = read(
        printed("Franz", 60, 40, 40),
        printed("Becker", 60, 90, 40),
        printed("Property Manager", 60, 200, 24),
        printed("becker-f@nordia.co.jp", 60, 300, 24),
    )
    assert values(fields, FieldName.NAME_EN) == ["Franz Becker"]
    assert values(fields, FieldName.TITLE_EN) == ["Property Manager"]


def test_commas_part_name_from_title_and_department_from_company() -> None:
    fields = read(
        printed("柳原 正一", 60, 40, 44),
        printed("Shoichi Yanagihara, Bomori", 60, 200, 24),
        printed("Molding Section, Team 1, Nordia Works Co., Ltd.", 60, 240, 24),
    )
    assert only(fields, FieldName.NAME_EN).value == "Shoichi Yanagihara"
    assert only(fields, FieldName.TITLE_EN).value == "Bomori"
    assert only(fields, FieldName.DEPARTMENT_EN).value == "Molding Section, Team 1"
    assert only(fields, FieldName.COMPANY_EN).value == "Nordia Works Co., Ltd."


def test_a_field_of_work_with_a_word_of_a_trade_is_no_organisation() -> None:
    assert is_english_house("Greenfield Winery")
    assert not is_english_house("Intelligent Systems")


def test_a_short_name_above_an_address_is_no_heading_of_it() -> None:
    fields = read(
        printed("〒105-0004 東京都港区新橋2-3-4", 560, 40, 22),
        printed("Yuka Abe", 60, 220, 24),
        printed("2-3-4 Shimbashi, Minato-ku, Tokyo 105-0004, Japan", 60, 252, 24),
    )
    assert values(fields, FieldName.NAME_EN) == ["Yuka Abe"]


@pytest.mark.parametrize(
    ("name", "address", "meant"),
    [
        ("Yumi Furuichi", "furuichil@nordia.co.jp", "furuichi1@nordia.co.jp"),
        ("Chiaki Aramaki", "aramaki0l@nordia.co.jp", "aramaki01@nordia.co.jp"),
        ("Lisa Sato", "satol@nordia.co.jp", "satol@nordia.co.jp"),
        ("Daniel Sato", "daniel@nordia.co.jp", "daniel@nordia.co.jp"),
    ],
)
def test_a_stroke_behind_a_name_is_a_one_where_it_is_no_letter_of_it(name: str, address: str, meant: str) -> None:
    found = only(read(printed(name, 60, 40, 40), printed(address, 60, 200, 24)), FieldName.EMAIL)
    assert found.value == meant
    assert (found.repair is None) is (address == meant)


def test_a_japanese_post_and_the_english_behind_it_tell_each_other() -> None:
    company = printed("Nordia Electric Co., Ltd.", 60, 30, 30)
    name = printed("柳原 正一", 60, 90, 44)
    latin = printed("Shoichi Yanagihara", 60, 220, 24)
    chef = read(company, name, latin, printed("料理番 Owner Chef", 60, 160, 24))
    assert values(chef, FieldName.TITLE_EN) == ["Owner Chef"]
    breeder = read(company, name, latin, printed("家畜人工授精師 Artificial Inseminator", 60, 160, 24))
    assert values(breeder, FieldName.TITLE) == ["家畜人工授精師"]
    assert values(breeder, FieldName.TITLE_EN) == ["Artificial Inseminator"]


def test_work_behind_a_title_is_a_department() -> None:
    parts = english_position_parts("Certified Sommelier, Banquet Reservations") or ()
    assert [part.kind for part in parts] == ["title", "department"]


@pytest.mark.parametrize("text", ["Esperanza Pharmacy Ekimae", "Jikoin Temple (Asomi)"])
def test_a_house_may_say_behind_its_kind_which_of_several_it_is(text: str) -> None:
    assert is_english_institution(text)


def test_a_japanese_name_in_latin_letters_loses_its_dust_and_gets_back_its_space() -> None:
    assert values(read(_COMPANY, printed("Yukino Yanàgihara", 60, 90, 44)), FieldName.NAME_EN) == ["Yukino Yanagihara"]
    assert values(read(_COMPANY, printed("MORITAHarumi", 60, 90, 44)), FieldName.NAME_EN) == ["MORITA Harumi"]


def test_dust_in_the_space_of_a_street_reads_as_a_middle_dot() -> None:
    fields = read(
        printed("10F, Honmachi Building,", 60, 200, 24),
        printed("10-23·Minami-cho, Mishima,", 60, 230, 24),
        printed("Shizuoka 411-0842, Japan", 60, 260, 24),
    )
    assert values(fields, FieldName.ADDRESS_EN) == [
        "10F, Honmachi Building, 10-23 Minami-cho, Mishima, Shizuoka 411-0842, Japan"
    ]


def test_words_of_houses_over_a_block_number_are_the_house() -> None:
    fields = read(
        _COMPANY,
        printed("Gran Front East", 60, 300, 24),
        printed("4-19-4 Shodaikita-machi, Hirakata,", 60, 330, 24),
        printed("Osaka 573-1138, Japan", 60, 360, 24),
    )
    address = only(fields, FieldName.ADDRESS_EN)
    assert address.value == "Gran Front East 4-19-4 Shodaikita-machi, Hirakata, Osaka 573-1138, Japan"


def test_a_town_that_lost_a_letter_is_told_by_its_postal_code_and_never_sure() -> None:
    fields = read(printed("11-29 Otaoi, Otaru,", 60, 300, 24), printed("Hokkaido 048-2671, Japan", 60, 330, 24))
    address = only(fields, FieldName.ADDRESS_EN)
    assert address.value == "11-29 Otamoi, Otaru, Hokkaido 048-2671, Japan"
    assert not address.sure


def test_a_long_vowel_of_a_town_that_is_written_once_stays() -> None:
    lines = ("5-18-10 Saijooka-machi, Higashihiroshima,", "Hiroshima 739-0016, Japan")
    fields = read(*(printed(line, 60, 300 + 30 * at, 24) for at, line in enumerate(lines)))
    assert only(fields, FieldName.ADDRESS_EN).value == " ".join(lines)
