"""Whole cards in layouts of their own; people, companies and numbers are made up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ocr.fields import name_fields
from ocr.geometry import Quad
from ocr.reading import FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values


def test_title_and_name_may_share_a_line() -> None:
    fields = read(
        printed("ヤマト情報サービス株式会社", 60, 60, 34),
        printed("第二営業本部", 60, 150),
        printed("課長代理　大久保 健太郎", 60, 200, 40),
        printed("〒100-0005 東京都千代田区丸の内1-1-1", 60, 400, 24),
        printed("パレスビル 10F", 60, 430, 24),
        printed("TEL 03-3211-0000(代表)", 60, 460, 24),
        printed("直通 03-3211-0012 内線 1234", 60, 490, 24),
        printed("E-mail: k-okubo@yamato-js.example.jp", 60, 520, 24),
    )

    assert values(fields, FieldName.COMPANY) == ["ヤマト情報サービス株式会社"]
    assert values(fields, FieldName.DEPARTMENT) == ["第二営業本部"]
    assert values(fields, FieldName.TITLE) == ["課長代理"]
    assert values(fields, FieldName.NAME) == ["大久保 健太郎"]
    assert values(fields, FieldName.FAMILY_NAME) == ["大久保"]
    assert values(fields, FieldName.ADDRESS) == ["東京都千代田区丸の内1-1-1 パレスビル 10F"]
    assert values(fields, FieldName.TEL) == ["03-3211-0000", "03-3211-0012"]
    assert all(field.sure for field in fields if "guessed" not in field.evidence)


def test_the_reading_of_a_name_may_come_from_its_latin_spelling_or_its_email_address() -> None:
    latin = read(printed("小野 香織", 60, 200, 60), printed("Kaori Ono", 60, 280, 24))
    mailed = read(printed("小野 香織", 60, 200, 60), printed("kaori.ono@example.co.jp", 60, 400))
    unknown = read(printed("小野 香織", 60, 200, 60), printed("info@example.co.jp", 60, 400))

    for fields in (latin, mailed):
        found = only(fields, FieldName.NAME_KANA)
        assert found.value == "オノ カオリ"
        assert found.derived
        assert not found.sure
        assert values(fields, FieldName.FAMILY_NAME_KANA) == ["オノ"]
    assert values(unknown, FieldName.NAME_KANA) == []


def test_what_stands_behind_a_name_is_no_part_of_it() -> None:
    fields = read(printed("小野 香織 (おの かおり)", 60, 200, 50), printed("主任", 60, 150))
    titled = read(printed("中村 薫 博士(工学)", 60, 200, 50))

    assert values(fields, FieldName.NAME) == ["小野 香織"]
    assert values(fields, FieldName.NAME_KANA) == ["おの かおり"]
    assert values(titled, FieldName.NAME) == ["中村 薫"]
    assert values(titled, FieldName.TITLE) == ["博士(工学)"]


def test_labels_numbers_and_parts_of_the_name_may_stand_in_boxes_of_their_own() -> None:
    fields = read(
        printed("合同会社", 60, 60, 22),
        printed("風見鶏", 60, 90, 44),
        printed("代表社員", 60, 180),
        printed("おのでら", 60, 205, 16),
        printed("さくら", 300, 205, 16),
        printed("小野寺", 60, 230, 60),
        printed("さくら", 300, 230, 60),
        printed("住所", 60, 390, 22),
        printed("横浜市西区みなとみらい2-2-1", 140, 390, 22),
        printed("TEL", 60, 420, 22),
        printed("045-222-0000", 140, 420, 22),
        printed("FAX", 60, 450, 22),
        printed("045-222-0001", 140, 450, 22),
        printed("携帯", 60, 480, 22),
        printed("090-1234-5678", 140, 480, 22),
    )

    assert values(fields, FieldName.COMPANY) == ["合同会社 風見鶏"]
    assert values(fields, FieldName.NAME) == ["小野寺 さくら"]
    assert values(fields, FieldName.NAME_KANA) == ["おのでら さくら"]
    assert values(fields, FieldName.TEL) == ["045-222-0000"]
    assert values(fields, FieldName.FAX) == ["045-222-0001"]
    assert values(fields, FieldName.MOBILE) == ["090-1234-5678"]
    assert values(fields, FieldName.ADDRESS) == ["横浜市西区みなとみらい2-2-1"]


def test_slogans_permits_and_memberships_are_nothing() -> None:
    fields = read(
        printed("地域とともに未来をつくる", 60, 20, 20),
        printed("株式会社 花岡建築事務所", 60, 60, 36),
        printed("一級建築士事務所 大阪府知事登録(イ)第12345号", 60, 110, 18),
        printed("代表取締役", 60, 170, 24),
        printed("花岡　大樹", 60, 210, 60),
        printed("公益社団法人 日本建築家協会 正会員", 60, 320, 18),
        printed("登録番号 T1234567890123", 60, 350, 18),
        printed("営業時間 9:00〜18:00 定休日 土日祝", 60, 375, 18),
        printed("TEL/FAX 06-6341-0000", 60, 470, 22),
    )

    assert [(field.name, field.value) for field in fields if not field.derived] == [
        (FieldName.COMPANY, "株式会社 花岡建築事務所"),
        (FieldName.TITLE, "代表取締役"),
        (FieldName.NAME, "花岡 大樹"),
        (FieldName.TEL, "06-6341-0000"),
        (FieldName.FAX, "06-6341-0000"),
    ]


def test_an_english_card_has_its_own_fields() -> None:
    fields = read(
        printed("Kazami Shipping Co., Ltd.", 60, 60, 34),
        printed("Haruka Shimizu, Ph.D.", 60, 150, 50),
        printed("Senior Manager, Business Development Department", 60, 220, 24),
        printed("Kazami Bldg. 5F, 3-4-5 Kaigan-dori,", 60, 400, 22),
        printed("Chuo-ku, Kobe, Hyogo 650-0024, Japan", 60, 430, 22),
        printed("Tel +81 78 331 0000  Fax +81 78 331 0001", 60, 460, 22),
        printed("h.shimizu@kazami-shipping.example.co.jp", 60, 520, 22),
    )

    assert values(fields, FieldName.COMPANY_EN) == ["Kazami Shipping Co., Ltd."]
    assert values(fields, FieldName.NAME_EN) == ["Haruka Shimizu"]
    assert values(fields, FieldName.DEPARTMENT_EN) == ["Business Development Department"]
    assert values(fields, FieldName.TITLE_EN) == ["Ph.D.", "Senior Manager"]
    assert values(fields, FieldName.ADDRESS_EN) == [
        "Kazami Bldg. 5F, 3-4-5 Kaigan-dori, Chuo-ku, Kobe, Hyogo 650-0024, Japan"
    ]
    assert values(fields, FieldName.TEL) == ["078-331-0000"]
    assert values(fields, FieldName.FAX) == ["078-331-0001"]
    assert values(fields, FieldName.NAME) == []


def test_a_vertical_card_with_a_spaced_name_is_understood() -> None:
    fields = read(
        printed("有限会社　松風園", 900, 60, 40, vertical=True),
        printed("女将", 700, 90, 26, vertical=True),
        printed("三　条　美　和", 560, 100, 64, vertical=True),
        printed("〒二五〇－〇三一一", 340, 100, 24, vertical=True),
        printed("神奈川県足柄下郡箱根町湯本七十番地", 300, 100, 24, vertical=True),
        printed("電話 〇四六〇－八五－〇〇〇〇", 260, 100, 24, vertical=True),
    )

    assert values(fields, FieldName.COMPANY) == ["有限会社 松風園"]
    assert values(fields, FieldName.NAME) == ["三条 美和"]
    assert only(fields, FieldName.POSTAL_CODE).value == "250-0311"
    assert only(fields, FieldName.POSTAL_CODE).printed == "二五〇－〇三一一"
    assert values(fields, FieldName.ADDRESS) == ["神奈川県足柄下郡箱根町湯本七十番地"]
    assert values(fields, FieldName.TEL) == ["0460-85-0000"]


def test_a_name_of_stacked_single_signs_is_one_name() -> None:
    fields = read(
        printed("鈴木製菓株式会社", 600, 60, 30, vertical=True),
        printed("鈴", 500, 60, 60),
        printed("木", 500, 130, 60),
        printed("一", 500, 215, 60),
        printed("郎", 500, 280, 60),
    )

    assert values(fields, FieldName.NAME) == ["鈴木 一郎"]


def test_what_is_printed_stays_as_it_stands_on_the_card() -> None:
    fields = read(
        printed("㈱ノースウインド", 60, 60, 34),
        printed("ＴＥＬ（０５２）２４１－００００", 60, 430, 22),
    )

    assert only(fields, FieldName.COMPANY).printed == "㈱ノースウインド"
    assert only(fields, FieldName.TEL).printed == "（０５２）２４１－００００"
    assert only(fields, FieldName.TEL).value == "052-241-0000"


def test_a_doubtful_sign_keeps_an_email_address_from_being_sure() -> None:
    clear = only(read(printed("xkvhq@example.co.jp", 60, 400)), FieldName.EMAIL)
    doubtful = only(read(printed("xkvhq@example.co.jp", 60, 400, doubtful="q")), FieldName.EMAIL)

    assert clear.sure
    assert not doubtful.sure
    assert doubtful.confidence < clear.confidence


def test_a_web_address_proves_the_domain_of_an_email_address() -> None:
    email = printed("sato@minato-kogyo.example.jp", 60, 400, doubtful="g")

    alone = only(read(email), FieldName.EMAIL)
    proved = only(read(email, printed("https://minato-kogyo.example.jp/", 60, 440)), FieldName.EMAIL)

    assert not alone.sure
    assert proved.sure
    assert "email_domain" in proved.evidence


def test_domains_that_nearly_agree_make_both_doubtful() -> None:
    fields = read(printed("sato@minato-kogyo.jp", 60, 400), printed("https://minat0-kogyo.jp/", 60, 440))

    assert not any(field.sure for field in fields)


def test_a_qr_code_proves_what_is_printed() -> None:
    email = printed("nakamura@minato.example.jp", 60, 400, doubtful="nk")
    code = "BEGIN:VCARD\nVERSION:3.0\nN:中村;湊\nEMAIL:nakamura@minato.example.jp\nEND:VCARD"

    assert not only(read(email), FieldName.EMAIL).sure
    assert only(read(email, codes=(code,)), FieldName.EMAIL).sure


def test_a_label_glued_to_an_email_address_comes_off_where_the_name_proves_it() -> None:
    fields = read(printed("池田 悠真", 60, 160, 60), printed("Eyuma.ikeda@example.co.jp", 60, 400))

    assert values(fields, FieldName.EMAIL) == ["yuma.ikeda@example.co.jp"]


def test_a_company_between_its_legal_form_and_a_department_is_cut_out() -> None:
    fields = read(printed("ヤマト株式会社営業部", 60, 60, 30), printed("西野 杏子", 60, 160, 60))

    assert values(fields, FieldName.COMPANY) == ["ヤマト株式会社"]
    assert values(fields, FieldName.DEPARTMENT) == ["営業部"]


def test_a_number_printed_in_both_languages_is_given_once() -> None:
    fields = read(printed("電話 03-3561-0000", 60, 400), printed("Tel: +81-3-3561-0000", 60, 430))

    assert values(fields, FieldName.TEL) == ["03-3561-0000"]


def test_nothing_gives_nothing() -> None:
    assert name_fields((), 0, 0) == ()


_ANY_TEXT = st.text(alphabet="株式会社営業部長山田太郎さとうTELFax03-12@.:/ 〒一二丁目（）㈱ー・", max_size=18)
_ANY_LINE = st.builds(
    lambda text, left, top, vertical: printed(text, left, top, 24, vertical=vertical),
    _ANY_TEXT,
    st.integers(0, 900),
    st.integers(0, 600),
    st.booleans(),
)


# The first card of a process loads the tables: no deadline.
@given(st.lists(_ANY_LINE, max_size=8))
def test_any_lines_give_honest_numbers_and_print_that_is_on_the_card(lines: list[TextLine]) -> None:
    fields = name_fields(tuple(lines), 1075, 650)

    on_card = "".join(sign for line in lines for sign in line.text if not sign.isspace())
    for field in fields:
        assert 0.0 <= field.confidence <= 1.0
        assert field.sure == (field.confidence >= 0.999)
        assert field.value
        assert set(field.printed) - {" "} <= set(on_card) | {",", "　"}


def test_lines_without_characters_are_weighed_by_their_own_confidence() -> None:
    box = Quad((60, 60), (400, 60), (400, 90), (60, 90))

    sure = only(name_fields((TextLine("株式会社風見鶏", 1.0, box),), 1075, 650), FieldName.COMPANY)
    unsure = only(name_fields((TextLine("株式会社風見鶏", 0.6, box),), 1075, 650), FieldName.COMPANY)

    assert sure.sure
    assert not unsure.sure


def test_a_number_beside_a_labelled_one_that_lost_its_label_is_doubtful() -> None:
    fields = read(printed("TEL 03-3211-0000  03-3211-0001", 60, 400, 22))

    assert [each.sure for each in fields] == [True, False]


def test_a_space_inside_a_known_name_does_not_part_it() -> None:
    fields = read(printed("山田太 郎", 60, 200, 50))

    assert values(fields, FieldName.NAME) == ["山田 太郎"]


def test_a_letter_read_for_the_first_zero_is_the_zero() -> None:
    assert values(read(printed("MOBILE: Q80 7952 4500", 60, 400, 22)), FieldName.MOBILE) == ["080-7952-4500"]


def test_a_variant_that_no_engine_reads_is_offered_beside_the_usual_sign() -> None:
    found = only(read(printed("山崎 花", 60, 200, 60)), FieldName.NAME)

    (sign,) = [each for each in found.characters if each.text == "崎"]
    assert [each.text for each in sign.alternatives] == ["﨑"]
    assert "variant_possible" in found.evidence


def test_a_seal_beside_a_name_is_no_part_of_it() -> None:
    fields = read(printed("飯塚 紗英", 352, 254, 80), printed("印飯", 735, 245, 40), printed("塚", 764, 276, 44))

    assert values(fields, FieldName.NAME) == ["飯塚 紗英"]


def test_dust_between_latin_words_is_no_sign() -> None:
    fields = read(
        printed("Onishi Kiyomi", 60, 170, 50),
        printed("Corporate*Planning Office", 60, 240, 24),
    )

    found = only(fields, FieldName.DEPARTMENT_EN)
    assert found.value == "Corporate Planning Office"
    assert found.repair is not None
