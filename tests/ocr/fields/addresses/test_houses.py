"""Houses of addresses: what belongs to them, and their signs."""

from __future__ import annotations

import pytest

from ocr.fields.addresses.house_signs import with_doubtful_signs, with_house_signs
from ocr.fields.grammar.address_words import english_is_in_known_words, is_in_known_words
from ocr.fields.grammar.block_and_house import ends_with_counted_block
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


@pytest.mark.parametrize(
    ("seen", "printed_text"),
    [
        ("アーバンネツ ト中央5階", "アーバンネット中央5階"),
        ("トツプビル", "トップビル"),
        ("マツトミビル", "マツトミビル"),
        ("スポーツクラブ館", "スポーツクラブ館"),
        ("ドイツトレードセンター", "ドイツトレードセンター"),
    ],
)
def test_a_small_tsu_is_told_by_the_sounds_around_it(seen: str, printed_text: str) -> None:
    assert with_house_signs(seen) == printed_text


def test_dust_between_katakana_and_a_bar_before_a_floor_are_no_signs() -> None:
    assert with_doubtful_signs("フェニッ.クスタワー 3F") == "フェニックスタワー 3F"
    assert with_doubtful_signs("第三ビルディングー10階") == "第三ビルディング 10階"


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("三晃ビルディングハ〇四", "三晃ビルディング八〇四"),
        ("商エセンター1909号室", "商工センター1909号室"),
        ("三商エステート", "三商エステート"),
        ("ビジネスパークニ一六階", "ビジネスパーク二一六階"),
        ("ビジネスパークニ一七〇一", "ビジネスパーク二一七〇一"),
        ("駅ピルアネックス 2F", "駅ビルアネックス 2F"),
        ("スピルバーグ館", "スピルバーグ館"),
        ("ひまわリビル", "ひまわりビル"),
        ("ひまわりリビル 1108号", "ひまわりビル 1108号"),
        ("グランシティタワーー9F", "グランシティタワー 9F"),
        ("フェニックスタワー六階－ニ", "フェニックスタワー六階－二"),
        ("第一ビルニO九号", "第一ビル二〇九号"),
        ("グリーンハイムBIF", "グリーンハイムB1F"),
        ("丸十ビルー六〇三", "丸十ビル一六〇三"),
        ("フェニックスタワー七〇九", "フェニックスタワー七〇九"),
        ("駅前センター三〇二", "駅前センター三〇二"),
        ("滋賀県草津市草津－—28—2", "滋賀県草津市草津1-28—2"),
        ("蔵造り.館東", "蔵造り館東"),
        ("センチユリーニ一番館", "センチュリー二一番館"),
        ("フジヤビル市民プ°ラザ1OF", "フジヤビル市民プラザ10F"),
        ("オーシヤンゲート大字国府町.上広瀬", "オーシャンゲート大字国府町上広瀬"),
        ("竹田街道八条西入る西／京池／内町", "竹田街道八条西入る西ノ京池ノ内町"),
        ("丸増ビルディング Bー", "丸増ビルディング B一"),
        ("三田川２丁目15番地のー8", "三田川２丁目15番地の18"),
        ("戒外町6丁目19番10号 」TFビル", "戒外町6丁目19番10号 JTFビル"),
    ],
)
def test_signs_of_a_house_are_read_as_the_numerals_they_stand_among(seen: str, meant: str) -> None:
    assert with_doubtful_signs(with_house_signs(seen)) == meant


def test_a_house_belongs_to_its_street_in_columns_that_stand_wide_apart() -> None:
    fields = read(
        printed("愛知県名古屋市昭和区池端町七十八番地十四", 478, 529, vertical=True),
        printed("レクサム本館九〇九号室", 407, 532, vertical=True),
    )

    assert values(fields, FieldName.ADDRESS) == ["愛知県名古屋市昭和区池端町七十八番地十四 レクサム本館九〇九号室"]


def test_a_house_in_katakana_alone_under_an_address_belongs_to_it_and_is_doubted() -> None:
    fields = read(
        printed("見本 太郎", 70, 150, 60),
        printed("〒105-0004 東京都港区新橋2-3-4", 70, 300, 26),
        printed("サクラミエール", 70, 332, 26),
        printed("www.mihon-shoji.co.jp", 70, 364, 26),
    )
    assert only(fields, FieldName.ADDRESS).value == "東京都港区新橋2-3-4 サクラミエール"
    assert not only(fields, FieldName.ADDRESS).sure


def test_an_address_may_stand_in_narrow_lines_below_its_city() -> None:
    fields = read(
        printed("〒762-0026", 70, 300, 20),
        printed("香川県坂出市", 70, 326, 20),
        printed("小山町5-16-19", 70, 352, 20),
        printed("TEL 0877-45-1111", 70, 378, 20),
    )
    assert values(fields, FieldName.ADDRESS) == ["香川県坂出市小山町5-16-19"]


def test_a_register_number_is_no_address_abroad() -> None:
    assert not values(read(printed("JQ-QM 14420", 70, 300, 20)), FieldName.ADDRESS_EN)


def test_a_house_named_after_its_offices_belongs_to_the_address_above_it() -> None:
    fields = read(
        printed("〒104-0051 東京都中央区佃2-3-20", 70, 300, 26),
        printed("ベイサイドオフィス", 70, 332, 26),
        printed("TEL 03-3213-1111", 70, 364, 26),
        printed("見本 太郎", 70, 150, 60),
    )
    assert only(fields, FieldName.ADDRESS).value.endswith("ベイサイドオフィス")
    assert not values(fields, FieldName.DEPARTMENT)


def test_a_house_that_ends_like_a_department_belongs_to_the_address_above_it() -> None:
    fields = read(
        printed("〒135-0001 東京都江東区毛利6-21-18", 70, 300, 26),
        printed("インキュベーションラボ", 70, 332, 26),
        printed("TEL 03-3213-1111", 70, 364, 26),
        printed("見本 太郎", 70, 150, 60),
    )
    assert only(fields, FieldName.ADDRESS).value.endswith("インキュベーションラボ")
    assert not values(fields, FieldName.DEPARTMENT)


def test_a_company_is_no_house_however_it_is_called() -> None:
    fields = read(
        printed("Taro Mihon", 60, 60, 40),
        printed("Ohisama Trading House Co., Ltd.", 60, 230, 26),
        printed("1-18-12 Higashigotanda, Shinagawa-ku,", 60, 262, 26),
        printed("Tokyo 141-0022, Japan", 60, 294, 26),
    )
    assert only(fields, FieldName.ADDRESS_EN).value.startswith("1-18-12")


def test_a_house_in_full_before_a_comma_begins_the_address() -> None:
    fields = read(
        printed("Taro Mihon", 60, 60, 40),
        printed("Old Post Office House,", 60, 230, 26),
        printed("2-7-23 Nagano, Itoshima,", 60, 262, 26),
        printed("Fukuoka 819-1153, Japan", 60, 294, 26),
    )
    assert only(fields, FieldName.ADDRESS_EN).value.startswith("Old Post Office House")


@pytest.mark.parametrize(
    ("value", "known"),
    [
        ("東京都港区新橋2-3-4", True),
        ("東京都港区新橋2丁目3番4号 農業会館5階", True),
        ("東京都港区新橋2-3-4 ビルディイング5階", False),
        ("東京都港区新橋2-3-4 NTKビル5階", True),
        ("東京都港区新橋2-3-4 ハイツ泉502号室", True),
        ("東京都港区新橋2-3-4 ハイツ惑502号室", False),
        ("東京都港区新橋", False),
    ],
)
def test_an_address_is_known_when_number_and_house_are(value: str, known: bool) -> None:  # a case
    assert is_in_known_words(value) is known


def test_words_of_an_english_address_are_english_or_proved() -> None:
    value = "Old Post Office House, 2-7-23 Nagano, Itoshima, Fukuoka 819-1153, Japan"
    assert english_is_in_known_words(value, ["Nagano", "Itoshima", "Fukuoka"])
    assert english_is_in_known_words(value.replace("7-23", "7-23 Aza"), ["Nagano", "Itoshima", "Fukuoka"])
    assert not english_is_in_known_words(value.replace("House", "Hoose"), ["Nagano", "Itoshima", "Fukuoka"])


@pytest.mark.parametrize("house", ["合同庁舎", "港町倉庫", "センチュリー21番館"])
def test_a_house_between_an_address_and_its_numbers_belongs_to_the_address(house: str) -> None:
    fields = read(
        printed("〒105-0004 東京都港区新橋2-3-4", 70, 300, 26),
        printed(house, 70, 332, 26),
        printed("03-3211-0000", 70, 364, 26),
    )

    assert only(fields, FieldName.ADDRESS).value == f"東京都港区新橋2-3-4 {house}"


def test_a_house_behind_a_web_address_stands_under_its_street() -> None:
    fields = read(
        printed("大阪府大阪市中央区心斎橋筋46番地の8", 554, 500, 26),
        printed("HP|https://www.mihon-home.co.jp/company/テクノプラザA棟304", 10, 532, 26),
    )

    assert only(fields, FieldName.ADDRESS).value == "大阪府大阪市中央区心斎橋筋46番地の8 テクノプラザA棟304"


@pytest.mark.parametrize(
    ("street", "whole"),
    [
        ("東京都江東区若洲一丁目四番二十二号", True),
        ("東京都江東区若洲一丁目四番地の二十二", True),
        ("東京都江東区若洲1-4-22", False),
        ("東京都江東区若洲一丁目四番二十二号 商工会館", False),
    ],
)
def test_an_address_that_ends_with_its_block_in_units_lacks_nothing(street: str, *, whole: bool) -> None:
    assert ends_with_counted_block(street) is whole


@pytest.mark.parametrize("house", ["栄町ビル8F", "栄町ビル 1206", "栄町ビル207号室", "朝日町第一マンション 3F"])
def test_a_house_named_as_a_town_is_no_address_of_its_own(house: str) -> None:
    fields = read(printed("〒700-0073 岡山県岡山市北区万成西町4-15-3", 60, 300), printed(house, 60, 335))
    assert values(fields, FieldName.ADDRESS) == [f"岡山県岡山市北区万成西町4-15-3 {house}"]


def test_signs_that_are_none_of_block_numbers_are_put_right_or_never_sure() -> None:
    code = printed("〒690-1113", 60, 265)
    mended = only(read(code, printed("島根県松江市手角町3丁自 13-12", 60, 300)), FieldName.ADDRESS)
    assert mended.value == "島根県松江市手角町3丁目 13-12"
    assert "repaired" in mended.evidence
    stray = only(read(code, printed("島根県松江市手角町3丁冂 13-12", 60, 300)), FieldName.ADDRESS)
    assert "stray_signs" in stray.evidence
    assert not stray.sure
    assert only(read(code, printed("島根県松江市手角町3 - 13 - 12", 60, 300)), FieldName.ADDRESS).sure
