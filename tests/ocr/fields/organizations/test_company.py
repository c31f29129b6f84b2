"""Companies and other organisations on a card: which text is one, and what beside it is none."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.standing import Standing, standing_of
from ocr.fields.organizations.company_finding import without_accents
from ocr.fields.organizations.kana_meant import with_hiragana_ri
from ocr.fields.text.normalise import fold_text
from ocr.reading import FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("北見市役所", Standing.PUBLIC),
        ("福岡県庁", Standing.PUBLIC),
        ("横浜市交通局", Standing.PUBLIC),
        ("関東経済産業局", Standing.PUBLIC),
        ("三ツ葉信用金庫", Standing.INSTITUTION),
        ("水無月法律事務所", Standing.INSTITUTION),
        ("ホテル潮見", Standing.HOUSE),
        ("美容室 ルミエール", Standing.HOUSE),
        ("東栄金属", Standing.TRADE),
        ("箱根町", Standing.PLACE),
        ("あおば薬局 駅前店", Standing.SHOP),
        ("なないろ八幡宮", Standing.INSTITUTION),
        ("当院", None),
        ("地域とともに歩む信用金庫です", None),
        ("山田 太郎", None),
    ],
)
def test_an_organisation_without_legal_form_is_known_by_its_words(text: str, standing: Standing | None) -> None:
    assert standing_of(text) is standing


# The first name loads the tables: no deadline.


def test_a_small_company_beside_a_large_one_is_its_maker_or_group() -> None:
    fields = read(
        printed("株式会社汐凪モータース", 60, 60, 40),
        printed("株式会社ノルディアホールディングス", 60, 120, 20),
        printed("山田 太郎", 60, 200, 50),
    )

    assert values(fields, FieldName.COMPANY) == ["株式会社汐凪モータース"]


def test_a_legal_form_set_wide_is_one() -> None:
    assert values(read(printed("株 式 会 社 潮見製作所", 60, 60, 34)), FieldName.COMPANY) == ["株 式 会 社 潮見製作所"]


def test_a_brand_in_latin_letters_is_no_name_beside_a_japanese_one() -> None:
    fields = read(
        printed("KAZAMI SHIPPING", 60, 40, 24),
        printed("株式会社風見海運", 60, 100, 34),
        printed("営業部", 60, 170),
        printed("山田 太郎", 60, 220, 50),
    )

    assert values(fields, FieldName.NAME_EN) == []
    assert values(fields, FieldName.COMPANY) == ["株式会社風見海運"]


def test_a_group_above_the_company_is_no_department() -> None:
    fields = read(
        printed("汐凪グループ", 60, 40, 20),
        printed("株式会社汐凪運輸", 60, 70, 34),
        printed("営業グループ", 60, 170, 22),
        printed("山田 太郎", 60, 220, 50),
    )

    assert values(fields, FieldName.DEPARTMENT) == ["営業グループ"]


@pytest.mark.parametrize(
    "notice", ["東証プライム上場", "健康経営優良法人2026", "損害保険代理店", "建設業許可 国土交通大臣(特-3)第1234号"]
)
def test_what_a_company_says_of_itself_is_no_field(notice: str) -> None:
    fields = read(
        printed("株式会社汐凪運輸", 60, 40, 34), printed(notice, 60, 90, 18), printed("山田 太郎", 60, 200, 50)
    )

    names = {each.name for each in fields}
    assert names == {FieldName.COMPANY, FieldName.NAME, FieldName.FAMILY_NAME, FieldName.GIVEN_NAME}


@pytest.mark.parametrize("name", ["日本駐車場管理株式会社", "有限会社江口保険代理店"])
def test_a_company_called_what_notices_say_is_none(name: str) -> None:
    assert values(read(printed(name, 60, 40, 34)), FieldName.COMPANY) == [name]


def test_a_legal_form_cut_off_behind_a_word_of_trade_is_whole() -> None:
    fields = read(printed("大丸商会有", 60, 40, 34), printed("山田 太郎", 60, 200, 50))
    assert only(fields, FieldName.COMPANY).value == "大丸商会有限会社"


def test_a_company_with_a_sign_that_may_hide_a_variant_is_not_sure() -> None:
    assert not only(read(printed("株式会社山崎製作所", 60, 60, 40)), FieldName.COMPANY).sure


def test_a_company_with_an_old_form_that_engines_give_is_not_sure() -> None:
    assert not only(read(printed("株式会社眞和電氣工事", 60, 60, 40)), FieldName.COMPANY).sure


def test_a_full_stop_behind_a_japanese_company_is_dust() -> None:
    assert values(read(printed("ソラリエ銀行.", 60, 60, 40)), FieldName.COMPANY) == ["ソラリエ銀行"]


@pytest.mark.parametrize(
    ("read_as", "company"),
    [
        ("日東工コ製作所株式会社", "日東エコ製作所株式会社"),
        ("有限会社日東工 コ工務店", "有限会社日東エコ工務店"),
        ("株式会社パルミ工食品", "株式会社パルミエ食品"),
        ("株式会社パルミ工工務店", "株式会社パルミエ工務店"),
        ("株式会社アルミ工業", "株式会社アルミ工業"),
        ("般社団法人丸栗協会", "一般社団法人丸栗協会"),
        ("一般社団法人丸栗協会", "一般社団法人丸栗協会"),
        ("まるやロジスティクスへ株", "まるやロジスティクス㈱"),
        ("へ株 リバティ製作所", "㈱ リバティ製作所"),
    ],
)
def test_a_company_is_put_right_where_no_word_is_written_as_it_was_read(read_as: str, company: str) -> None:
    assert only(read(printed(read_as, 60, 60, 40)), FieldName.COMPANY).value == company


def test_a_full_stop_between_two_words_of_a_company_is_not_sure() -> None:
    found = only(read(printed("Liberty Insurance.Agency Inc.", 60, 60, 40)), FieldName.COMPANY_EN)

    assert not found.sure


@pytest.mark.parametrize(
    ("read_as", "company"),
    [
        ("丸栗商事株式会", "丸栗商事株式会社"),
        ("式会社丸栗商事", "株式会社丸栗商事"),
        ("丸栗商事有限会杜", "丸栗商事有限会社"),
        ("ぶ（有）ソラリエ酒造", "（有）ソラリエ酒造"),
        ("＠合同会社丸栗", "合同会社丸栗"),
        ("ネクサ仆食品株式会社", "ネクサイト食品株式会社"),
        ("(株)丸栗鉄エ", "(株)丸栗鉄工"),
    ],
)
def test_a_legal_form_that_lost_a_sign_or_gained_one_is_put_right(read_as: str, company: str) -> None:
    fields = read(printed(read_as, 60, 60, 30), printed("営業部", 60, 150), printed("佐藤 花子", 60, 200, 50))

    assert fold_text(only(fields, FieldName.COMPANY).value) == fold_text(company)


def test_and_company_is_the_end_of_a_name_and_no_translation() -> None:
    fields = read(printed("株式会社DREAM & CO.", 60, 60, 30), printed("佐藤 花子", 60, 200, 50))

    assert only(fields, FieldName.COMPANY).value == "株式会社DREAM & CO."
    assert values(fields, FieldName.COMPANY_EN) == []


@pytest.mark.parametrize("company", ["株式会社北辰ソフト", "日東エコクリニック"])
def test_a_company_beside_an_address_is_no_heading_of_it(company: str) -> None:
    fields = read(
        printed(company, 60, 60, 22),
        printed("〒507-0817 岐阜県多治見市大畑町大洞47-12", 500, 60, 22),
        printed("佐藤 花子", 60, 200, 50),
    )

    assert only(fields, FieldName.COMPANY).value == company


@pytest.mark.parametrize(
    "company",
    [
        "大山珈琲店",
        "讃岐うどん亭",
        "東海日報社",
        "ＪＡみどり野",
        "森のパン屋さん",
        "霧ヶ谷市立病院",
        "フォレスタ内科クリニツク",
    ],
)
def test_a_shop_or_house_is_a_company_in_print_of_any_size(company: str) -> None:
    fields = read(printed(company, 60, 60, 26), printed("営業部 課長", 60, 150), printed("佐藤 花子", 60, 200, 50))

    assert fold_text(only(fields, FieldName.COMPANY).value) == fold_text(company).replace("ツク", "ック")


@pytest.mark.parametrize("post", ["新宿店", "大阪支社", "第二工場"])
def test_a_branch_is_no_shop(post: str) -> None:
    fields = read(printed("株式会社ヤマト", 60, 60, 30), printed(post, 60, 150), printed("佐藤 花子", 60, 200, 50))

    assert only(fields, FieldName.COMPANY).value == "株式会社ヤマト"
    assert only(fields, FieldName.DEPARTMENT).value == post


def test_an_institute_above_the_departments_is_the_company() -> None:
    fields = read(
        printed("東北農業研究センター", 60, 60, 26),
        printed("薬剤科", 60, 150),
        printed("佐藤 花子", 60, 200, 50),
    )

    assert only(fields, FieldName.COMPANY).value == "東北農業研究センター"


def test_a_name_in_latin_letters_beside_the_company_is_its_english_one() -> None:
    fields = read(
        printed("丸山牧場", 60, 60, 30),
        printed("Maruyama Works", 60, 96, 24),
        printed("佐藤 花子", 60, 200, 50),
    )

    assert only(fields, FieldName.COMPANY_EN).value == "Maruyama Works"


def test_latin_words_that_begin_as_the_company_is_read_are_its_english_name() -> None:
    rows = ("寺田内科医院", "Terada Internal Medicine", "看護部", "大楠 智也", "Tomoya Ogusu")
    fields = read(*(printed(text, 60, 60 + 60 * at, 30) for at, text in enumerate(rows)))

    assert only(fields, FieldName.COMPANY_EN).value == "Terada Internal Medicine"


def test_ri_before_a_word_of_business_is_hiragana_behind_hiragana() -> None:
    assert with_hiragana_ri("こまどリフードサービス") == "こまどりフードサービス"
    assert with_hiragana_ri("まちのリフォーム") == "まちのリフォーム"


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("大分県東部振興局", Standing.PUBLIC),
        ("かもめ市消防局", Standing.PUBLIC),
        ("かもめ漁協", Standing.INSTITUTION),
        ("グループホームあおぞら", Standing.HOUSE),
        ("デイサービスのご案内", None),
        ("かもめタクシー", Standing.TRADE),
        ("社会保険労務士中部事務所", Standing.INSTITUTION),
    ],
)
def test_public_bodies_and_houses_of_unknown_names_are_known_by_their_kind(
    text: str, standing: Standing | None
) -> None:
    assert standing_of(text) is standing


def _rows(*texts: str) -> list[TextLine]:
    return [printed(text, 60, 60 + 80 * row) for row, text in enumerate(texts)]


def test_an_eye_surgery_called_after_a_place_is_no_department() -> None:
    found = read(*_rows("横浜眼科", "視能訓練室", "佐藤 花子"))
    assert (values(found, FieldName.COMPANY), values(found, FieldName.DEPARTMENT)) == (["横浜眼科"], ["視能訓練室"])


def test_what_ends_as_a_department_but_is_spelt_by_the_domain_is_the_organisation() -> None:
    found = read(*_rows("潮凪こもれび室", "企画課", "佐藤 花子", "hanako@shionagi-komorebi.jp"))
    assert (values(found, FieldName.COMPANY), values(found, FieldName.DEPARTMENT)) == (["潮凪こもれび室"], ["企画課"])


def test_a_dash_between_the_two_words_of_a_reading_parts_them() -> None:
    found = read(*_rows("株式会社青葉電子", "一色 善之", "イッシキーヨシュキ"))
    assert values(found, FieldName.NAME_KANA) == ["イッシキ ヨシユキ"]


@pytest.mark.parametrize("group", ["青凪グループ", "青凪商会ホールディングスグループ", "青凪ホールディングス"])
def test_the_group_of_a_house_is_no_department(group: str) -> None:
    fields = read(printed(group, 60, 40, 20), printed("株式会社青凪商会", 60, 80, 34), printed("総務課", 60, 140, 20))

    assert values(fields, FieldName.DEPARTMENT) == ["総務課"]
    assert values(fields, FieldName.COMPANY) == ["株式会社青凪商会"]


@pytest.mark.parametrize("text", ["仕出し・弁当", "小学校"])
def test_what_houses_sell_and_a_mere_kind_of_house_name_none(text: str) -> None:
    assert standing_of(text) is None


def test_a_reading_that_ends_as_shops_do_is_no_company() -> None:
    found = read(
        printed("黒木薬局", 60, 40, 40), printed("八幡 泰司", 60, 300, 60), printed("やはたやすし", 60, 364, 28)
    )
    assert values(found, FieldName.COMPANY) == ["黒木薬局"]
    assert values(found, FieldName.NAME_KANA) == ["やはた やすし"]


@pytest.mark.parametrize(
    ("lines", "company"),
    [
        (("@Tsunaguリース株式会社",), "Tsunaguリース株式会社"),
        (("北村保険サービス有",), "北村保険サービス有限会社"),
        (("レストランARC", "営業企画部"), "レストランARC"),
    ],
)
def test_a_company_is_read_whole(lines: tuple[str, ...], company: str) -> None:
    found = read(*_rows(*lines, "山田 太郎"))
    assert values(found, FieldName.COMPANY) == [company]
    assert not values(found, FieldName.SNS)


def test_a_legal_form_above_a_house_that_could_be_a_department_belongs_to_it() -> None:
    found = read(printed("株式会社", 60, 40, 36), printed("えがお倉庫", 60, 84, 44), printed("山田 太郎", 60, 300, 60))
    assert values(found, FieldName.COMPANY) == ["株式会社 えがお倉庫"]


def test_marks_that_dust_makes_in_an_english_name_are_left_out() -> None:
    assert without_accents("Àriake Internal Medicine·Clinic", ["ariake"]) == "Ariake Internal Medicine Clinic"
    assert without_accents("Café de Paris", ["cafe"]) == "Café de Paris"


@pytest.mark.parametrize("house", ["ORIGIN建築研究所", "!小山町役場"])
def test_an_institute_called_by_letters_and_one_behind_a_stray_mark_are_companies(house: str) -> None:
    fields = read(printed(house, 60, 60, 34), printed("所長", 60, 160, 26), printed("斉藤 健二", 60, 220, 60))
    assert only(fields, FieldName.COMPANY).value == house.lstrip("!")
