"""Addresses as cards print them: over lines, with and without prefecture and code, in both scripts."""

from __future__ import annotations

import pytest

from ocr.reading import FieldName, Repair, TextLine
from tests.ocr.fields.printing import only, printed, read, values


def _rows(*texts: str) -> list[TextLine]:
    return [printed(text, 60, 330 + 30 * number, 24) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("texts", "address"),
    [
        (("〒105-0004 東京都港区", "新橋2-3-4 新橋ビル8F"), "東京都港区新橋2-3-4 新橋ビル8F"),
        (("〒105-0004", "東京都港区新橋", "2丁目3番4号", "新橋第二ビルディング 8階"), "東京都港区新橋2丁目3番4号 新橋第二ビルディング 8階"),
        (("〒105-0004 東京都港区新橋2-3-4", "メゾン新橋501号室"), "東京都港区新橋2-3-4 メゾン新橋501号室"),
        (("〒105-0004 東京都港区新橋2-3-4", "WeWork 新橋", "TEL 03-3501-0000"), "東京都港区新橋2-3-4 WeWork 新橋"),
        (("〒105-0004 東京都港区新橋2-3-4", "ライオンズ桜坂", "T: 03-3501-0000"), "東京都港区新橋2-3-4 ライオンズ桜坂"),
        (("〒105-0004 東京都港区新橋2-3-4 3F", "3F, 2-3-4 Shimbashi, Minato-ku, Tokyo, Japan"), "東京都港区新橋2-3-4 3F"),
        (("〒105-0004 東京都港区新橋2-3-4", "朝霧タワ一402号"), "東京都港区新橋2-3-4 朝霧タワー402号"),
        (("〒105-0004 東京都港区新橋2-3-4 みなもスクエ了 14階",), "東京都港区新橋2-3-4 みなもスクエア 14階"),
        (("〒105-Q0O4東京都港区新橋2-3-4",), "東京都港区新橋2-3-4"),
        (("テ105-0004 東京都港区新橋2-3-4",), "東京都港区新橋2-3-4"),
        (("1050004 東京都港区新橋2-3-4",), "東京都港区新橋2-3-4"),
        (("東京都港区新橋2-3-4 (〒105-0004)",), "東京都港区新橋2-3-4"),
        (("東京都港区新橋2-3-4", "〒105-0004"), "東京都港区新橋2-3-4"),
        (("〒105-0004 東京都港区新橋2-3-4第二白樺ビ15F",), "東京都港区新橋2-3-4第二白樺ビル15F"),
        (("郵便番号 105-0004", "住所 東京都港区新橋2-3-4"), "東京都港区新橋2-3-4"),
        (("〒105-0004 東京都港区新橋2-3-4　新橋ビル5F　TEL 03-3501-0000",), "東京都港区新橋2-3-4 新橋ビル5F"),
    ],
)  # fmt: skip
def test_a_japanese_address_is_put_together(texts: tuple[str, ...], address: str) -> None:
    fields = read(*_rows(*texts))

    assert values(fields, FieldName.ADDRESS) == [address]
    assert values(fields, FieldName.POSTAL_CODE) == ["105-0004"]


@pytest.mark.parametrize(
    ("texts", "address"),
    [
        (("2-3-4 Shimbashi, Minato-ku, Tokyo 105-0004, Japan", "Tel: +81-3-3501-0000"), "2-3-4 Shimbashi, Minato-ku, Tokyo 105-0004, Japan"),
        (("8F Shimbashi Building", "2-3-4 Shimbashi", "Minato-ku, Tokyo", "105-0004 Japan"), "8F Shimbashi Building 2-3-4 Shimbashi Minato-ku, Tokyo 105-0004 Japan"),
        (("Address: 3-1 Honmachi 2-chome, Chuo-ku, Osaka 541-0053",), "3-1 Honmachi 2-chome, Chuo-ku, Osaka 541-0053"),
        (("2-6-6 Otemachi, Maebashi,", "Gunma 371+0026, Japan"), "2-6-6 Otemachi, Maebashi, Gunma 371-0026, Japan"),
        (("3-9-1 Kyomachibori, Nishi-ku", "Osaka City, Osaka 550-0003"), "3-9-1 Kyomachibori, Nishi-ku Osaka City, Osaka 550-0003"),
        (("Room 501, Sun Heights", "2-5-6 Umeda, Kita-ku, Osaka-shi"), "Room 501, Sun Heights 2-5-6 Umeda, Kita-ku, Osaka-shi"),
        (("〒105-0004 2-3-4 Shimbashi, Minato-ku, Tokyo",), "2-3-4 Shimbashi, Minato-ku, Tokyo"),
        (("1234 Main Street, Suite 500", "San Jose, CA 95110, USA", "Tel: +1-408-555-0123"), "1234 Main Street, Suite 500 San Jose, CA 95110, USA"),
    ],
)  # fmt: skip
def test_an_address_in_latin_letters_is_put_together(texts: tuple[str, ...], address: str) -> None:
    assert values(read(*_rows(*texts)), FieldName.ADDRESS_EN) == [address]


def test_a_city_with_a_bare_number_is_an_address() -> None:
    fields = read(*_rows("612-8338京都市伏見区河原町通三条下る舞台町240"))

    assert values(fields, FieldName.ADDRESS) == ["京都市伏見区河原町通三条下る舞台町240"]


def test_two_addresses_in_one_line_are_two() -> None:
    fields = read(*_rows("東京本社：東京都港区新橋2-3-4　大阪支店：大阪市北区梅田1-2-3"))

    assert values(fields, FieldName.ADDRESS) == ["東京都港区新橋2-3-4", "大阪市北区梅田1-2-3"]


@pytest.mark.parametrize(
    ("code", "misread", "meant"),
    [
        ("105-0004", "束京都港区新橋2-3-4", "東京都港区新橋2-3-4"),
        ("252-0239", "神奈川県相槙原市中央区中央2-1-1", "神奈川県相模原市中央区中央2-1-1"),
        ("220-0012", "横浜市西区みなとみらl2-2-1", "横浜市西区みなとみらい2-2-1"),
    ],
)
def test_a_misread_head_says_what_was_read_and_why_it_was_put_right(code: str, misread: str, meant: str) -> None:
    found = only(read(*_rows(f"〒{code} {misread}")), FieldName.ADDRESS)

    assert (found.value, found.repair) == (meant, Repair(misread, "postal_town"))


def test_a_town_that_is_known_is_no_misreading_of_another_one() -> None:
    fields = read(*_rows("〒105-0003 東京都港区新橋2-3-4"))

    assert values(fields, FieldName.ADDRESS) == ["東京都港区新橋2-3-4"]
    assert values(fields, FieldName.POSTAL_CODE) == ["105-0003"]


def test_a_code_of_a_large_office_that_no_table_has_contradicts_nothing() -> None:
    near = only(read(*_rows("〒105-8999 東京都港区新橋2-3-4")), FieldName.POSTAL_CODE)
    far = only(read(*_rows("〒999-8999 東京都港区新橋2-3-4")), FieldName.POSTAL_CODE)

    assert "postal_contradicts" not in near.evidence
    assert "postal_contradicts" in far.evidence


def test_an_old_form_of_a_place_is_written_as_the_postal_table_has_it() -> None:
    found = only(read(*_rows("〒104-0061 東京都中央區銀座3-5-16")), FieldName.ADDRESS)

    assert (found.value, found.repair) == (
        "東京都中央区銀座3-5-16", Repair("東京都中央區銀座3-5-16", "postal_town")
    )  # fmt: skip


def test_the_town_of_kyoto_stands_behind_its_street() -> None:
    found = only(read(*_rows("〒604-8091 京都市中京区寺町通御池下る下本能寺前町500-1")), FieldName.ADDRESS)

    assert "postal_town" in found.evidence


@pytest.mark.parametrize(
    ("column", "meant"),
    [
        ("広島県福山市霞町六丁目三二一一九", "広島県福山市霞町六丁目三二－一九"),
        ("広島県福山市霞町六丁目三二番一九号", "広島県福山市霞町六丁目三二番一九号"),
        ("広島県福山市霞町一丁目二番三号", "広島県福山市霞町一丁目二番三号"),
    ],
)
def test_a_dash_of_a_column_that_reads_as_a_numeral_is_found_but_never_sure(column: str, meant: str) -> None:
    found = only(read(printed(column, 500, 40, vertical=True)), FieldName.ADDRESS)

    assert found.value == meant
    assert found.repair is None or not found.sure


@pytest.mark.parametrize(
    "house", ["大同生命肥後橋2-2", "住友不動産麻布十番407号", "産業交流センター", "新橋第一生命", "NKビル5F"]
)
def test_a_house_may_stand_between_an_address_and_its_numbers(house: str) -> None:
    fields = read(*_rows("〒105-0004 東京都港区新橋2-3-4", house, "TEL 03-3501-0000"))

    assert values(fields, FieldName.ADDRESS) == [f"東京都港区新橋2-3-4 {house}"]
    assert not values(fields, FieldName.DEPARTMENT)


def test_a_house_may_stand_below_the_postal_code_beside_an_address() -> None:
    fields = read(
        printed("〒105-0004", 60, 340, 24),
        printed("東京都港区新橋2-3-4", 260, 340, 24),
        printed("K2ビル5F", 60, 372, 24),
    )

    assert values(fields, FieldName.ADDRESS) == ["東京都港区新橋2-3-4 K2ビル5F"]


def test_the_name_of_a_network_behind_an_address_is_no_part_of_it() -> None:
    assert values(read(*_rows("〒105-0004 東京都港区新橋2-3-4Instagram")), FieldName.ADDRESS) == ["東京都港区新橋2-3-4"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("〒105-0004 東京都港区新橋2-3-1.1", "東京都港区新橋2-3-11"),
        ("〒105-0004 東京都港区新橋2:3-11", "東京都港区新橋2-3-11"),
        ("〒105-0004 東京都港区新橋2-3-150RIXビル", "東京都港区新橋2-3-15 ORIXビル"),
    ],
)
def test_signs_that_have_no_place_in_an_address_are_put_right_and_doubted(text: str, address: str) -> None:
    found = only(read(*_rows(text)), FieldName.ADDRESS)

    assert (found.value, found.sure) == (address, False)
    assert found.repair is not None


def test_a_prefecture_in_its_old_form_is_the_one_of_today() -> None:
    found = only(read(*_rows("〒770-0831 德島県徳島市寺島本町西1-2")), FieldName.ADDRESS)

    assert found.value == "徳島県徳島市寺島本町西1-2"
    assert ("prefecture", "徳島県") in found.parts


@pytest.mark.parametrize(
    ("texts", "address"),
    [
        (
            ("Industry Exchange Center #304,", "2-3-4 Shimbashi, Minato-ku,", "Tokyo 105-0004, Japan"),
            "Industry Exchange Center #304, 2-3-4 Shimbashi, Minato-ku, Tokyo 105-0004, Japan",
        ),
        (("2-3-4 Shimbashi, Minato City, Tokyo 105-0004",), "2-3-4 Shimbashi, Minato City, Tokyo 105-0004"),
        (("2-3-4 Owada, lida, Nagano 395-0002, Japan",), "2-3-4 Owada, Iida, Nagano 395-0002, Japan"),
        (
            ("Chuo Building IIl,", "2-3-4 Shimbashi, Minato-ku.", "Tokyo 105-0004. Japan"),
            "Chuo Building III, 2-3-4 Shimbashi, Minato-ku, Tokyo 105-0004, Japan",
        ),
    ],
)
def test_addresses_in_latin_letters_take_houses_cities_and_misread_signs(texts: tuple[str, ...], address: str) -> None:
    assert values(read(*_rows(*texts)), FieldName.ADDRESS_EN) == [address]


def test_dust_in_a_postal_code_of_an_address_in_latin_letters_is_seen_through() -> None:
    found = only(read(*_rows("2-17-8 Harukimiyamoto-cho, Kishiwada, Osaka 59.6-0025, Japan")), FieldName.POSTAL_CODE)

    assert found.value == "596-0025"


def test_a_house_in_latin_letters_between_both_addresses_leads_the_latin_one() -> None:
    fields = read(
        *_rows(
            "〒105-0004 東京都港区新橋2-3-4",
            "Chuo Building III 9F,",
            "2-3-4 Shimbashi, Minato-ku,",
            "Tokyo 105-0004, Japan",
        )
    )

    assert values(fields, FieldName.ADDRESS) == ["東京都港区新橋2-3-4"]
    assert values(fields, FieldName.ADDRESS_EN) == [
        "Chuo Building III 9F, 2-3-4 Shimbashi, Minato-ku, Tokyo 105-0004, Japan"
    ]
