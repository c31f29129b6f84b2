from __future__ import annotations

import pytest

from ocr.fields.addresses.house_signs import with_house_signs
from ocr.fields.grammar.english_address import looks_like_english_address
from ocr.fields.grammar.latin_name import with_lost_spaces
from ocr.fields.grammar.postal import postal_codes_in
from ocr.fields.grammar.telephone import numbers_in
from ocr.fields.text.tidy import tidy
from ocr.reading import FieldName
from tests.ocr.fields.printing import printed, read, values


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("メゾン・ド・ソレイユナ九階", "メゾン・ド・ソレイユ十九階"),
        ("NKビルニ〇七号室", "NKビル二〇七号室"),
        ("三晃ビルディングミ〇三", "三晃ビルディング三〇三"),
        ("産業交流セン夕一7階", "産業交流センター7階"),
        ("産業交流センタ１一〇〇五", "産業交流センター一〇〇五"),
        ("0RIX-Mビル 2F", "ORIX-Mビル 2F"),
        ("室町通五条西入儿桃山町12", "室町通五条西入ル桃山町12"),
    ],
)
def test_signs_of_houses_and_floors_that_engines_read_wrong_are_put_right(read: str, meant: str) -> None:
    assert with_house_signs(read) == meant


@pytest.mark.parametrize(
    "text", ["ナショナルビル九階", "ニューコマビル 2F", "1-2-03 NKビル 0120", "産業センター1階", "#0A"]
)
def test_signs_of_houses_that_may_be_right_stay(text: str) -> None:
    assert with_house_signs(text) == text


def test_japan_in_the_name_of_a_department_makes_no_address() -> None:
    assert not looks_like_english_address("East Japan Division, Kita-Kanto Office")
    assert looks_like_english_address("Nara 634-0044, Japan")


def test_a_letter_in_the_brackets_of_a_trunk_zero_is_the_zero() -> None:
    assert [each.value for each in numbers_in("+81 (O)246-18-4413")] == ["0246-18-4413"]


def test_a_house_is_known_by_the_room_behind_its_name() -> None:
    fields = read(
        printed("〒965-0823 福島県会津若松市建福寺前63-9", 60, 400, 24),
        printed("ハイネス大橋-303", 60, 430, 24),
    )

    assert values(fields, FieldName.ADDRESS) == ["福島県会津若松市建福寺前63-9 ハイネス大橋-303"]


def test_an_address_behind_its_postal_code_is_known_though_its_prefecture_is_misread() -> None:
    fields = read(printed("〒514-0057", 60, 370, 24), printed("二重県津市一色町5-8-14", 60, 400, 24))

    assert values(fields, FieldName.ADDRESS) == ["三重県津市一色町5-8-14"]


def test_a_stroke_between_the_kanji_of_a_family_name_is_its_kana() -> None:
    fields = read(printed("一／瀬 巌", 60, 200, 60), printed("営業部", 60, 150))

    assert values(fields, FieldName.NAME) == ["一ノ瀬 巌"]


def test_a_family_name_alone_is_never_surely_parted_into_two_names() -> None:
    fields = read(printed("松 本", 60, 200, 60), printed("営業部", 60, 150))

    assert not any(field.sure for field in fields if field.name is FieldName.FAMILY_NAME)


def test_a_colon_for_the_dash_of_a_number_and_gaps_in_a_marked_code_do_not_hide_them() -> None:
    assert [each.value for each in numbers_in("0743:18-9848 F 0743-18-9032")] == ["0743-18-9848", "0743-18-9032"]
    assert [each.value for each in numbers_in("営業時間 9:00-18:00")] == []
    assert [each.value for each in postal_codes_in("〒 135-00 47 東京都江東区")] == ["135-0047"]


def test_the_id_below_a_web_address_is_no_end_of_an_email_address() -> None:
    fields = read(printed("http://aozora:jp", 60, 400, 24), printed("@kanna.aozora", 60, 430, 24))

    assert values(fields, FieldName.EMAIL) == []
    assert values(fields, FieldName.URL) == ["http://aozora.jp"]


def test_a_bar_before_an_email_address_is_no_letter_of_it() -> None:
    fields = read(printed("松浦 巌", 60, 200, 60), printed("e imatsuura_iwao@bandaibashi.org", 60, 430, 24))

    assert values(fields, FieldName.EMAIL) == ["matsuura_iwao@bandaibashi.org"]


def test_a_large_kana_for_a_small_one_is_put_right_where_only_that_makes_a_given_name() -> None:
    assert values(read(printed("鶴見 りよう", 60, 200, 60)), FieldName.NAME) == ["鶴見 りょう"]
    assert values(read(printed("鶴見 みゆき", 60, 200, 60)), FieldName.NAME) == ["鶴見 みゆき"]


def test_a_small_l_at_the_head_of_a_latin_name_is_a_capital_i() -> None:
    assert with_lost_spaces("Sae lizuka") == "Sae Iizuka"
    assert with_lost_spaces("lto Ken") == "Ito Ken"
    assert with_lost_spaces("Jean le Goff") == "Jean le Goff"


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("オルビツト森林組合", "オルビット森林組合"),
        ("合同会社北辰クリエイテーブ", "合同会社北辰クリエイティブ"),
        ("株式会社ユニゾーンメデーカル", "株式会社ユニゾーンメディカル"),
        ("リバティポートー級建築士事務所", "リバティポート一級建築士事務所"),
        ("トラべル", "トラベル"),
        ("Yamagano Securities. Co., Ltd.", "Yamagano Securities Co., Ltd."),
        ("鮨 工ム・ケイ", "鮨 エム・ケイ"),
        ("丸卜商店合名会社", "丸ト商店合名会社"),
        ("べガス整骨院", "ベガス整骨院"),
        ("コンテンッビジネス局", "コンテンツビジネス局"),
        ("Aーソリューション部", "AIソリューション部"),
        ("トヨタ工業", "トヨタ工業"),
        ("卜部税理士事務所", "卜部税理士事務所"),
        ("株式会社ミツトヨ", "株式会社ミツトヨ"),
        ("ドイツトラベル", "ドイツトラベル"),
        ("スポーツクラブ", "スポーツクラブ"),
        ("パーツプラザ", "パーツプラザ"),
        ("コーヒーテーブル", "コーヒーテーブル"),
        ("デイビッド・テイラー", "デイビッド・テイラー"),
        ("丸卜国際大学", "丸ト国際大学"),
        ("卜部 太郎", "卜部 太郎"),
        ("スカイコ一卜橘B1", "スカイコート橘B1"),
        ("全米ョガ協会", "全米ヨガ協会"),
        ("キュービック・デュオ", "キュービック・デュオ"),
        ("中央ビ別館7F", "中央ビル別館7F"),
        ("八イツ北野", "ハイツ北野"),
        ("緑が“丘動物病院", "緑が丘動物病院"),
        ("カフェ“丘”", "カフェ“丘”"),
    ],
)
def test_small_kana_and_strokes_are_put_right_where_words_have_no_other(read: str, meant: str) -> None:
    assert tidy(read) == meant


def test_a_dash_too_many_in_a_postal_code_before_a_prefecture_is_dust() -> None:
    assert [each.value for each in postal_codes_in("198-00-25 東京都青梅市末広町5-20-21")] == ["198-0025"]
    assert not postal_codes_in("198-00-25")


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("ヴエルダ研究所", "ヴェルダ研究所"),
        ("エフェム清風", "エフエム清風"),
        ("才一ナー", "オーナー"),
        ("ディサービスセンター", "デイサービスセンター"),
        ("みどり会 べスト病院", "みどり会 ベスト病院"),
        ("ジ・エル・エスモータース", "ジー・エル・エスモータース"),
    ],
)
def test_words_that_only_one_size_of_kana_makes_have_it(read: str, meant: str) -> None:
    assert tidy(read) == meant
