"""Numbers with their labels as cards print them: in columns, in brackets, behind, in single letters, or not at all."""

from __future__ import annotations

import pytest

from ocr.fields.confidence.evidence import Evidence
from ocr.reading import FieldCandidate, FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values

_ALL = {FieldName.TEL: ["03-3211-0000"], FieldName.FAX: ["03-3211-0001"], FieldName.MOBILE: ["090-1234-5678"]}
_TEL_AND_FAX = {FieldName.TEL: ["03-3211-0000"], FieldName.FAX: ["03-3211-0001"]}


def _rows(*texts: str, left: float = 60, top: float = 330) -> list[TextLine]:
    return [printed(text, left, top + 30 * number, 24) for number, text in enumerate(texts)]


def _found(fields: tuple[FieldCandidate, ...]) -> dict[FieldName, list[str]]:
    return {name: values(fields, name) for name in _ALL if values(fields, name)}


@pytest.mark.parametrize(
    "texts",
    [
        ("T 03.3211.0000", "F 03.3211.0001", "M 090.1234.5678"),
        ("T: 03-3211-0000 / F: 03-3211-0001 / M: 090-1234-5678",),
        ("T 03-3211-0000F 03-3211-0001", "M 090-1234-5678"),
        ("(T)03-3211-0000", "(F)03-3211-0001", "(M)090-1234-5678"),
        ("(電話)03-3211-0000 (FAX)03-3211-0001 (携帯)090-1234-5678",),
        ("03-3211-0000(TEL) 03-3211-0001(FAX)", "090-1234-5678(携帯)"),
        ("03-3211-0000 (F)03-3211-0001", "(M)090-1234-5678"),
        ("03-3211-0000(FAX)03-3211-0001 (携帯)090-1234-5678",),
        ("[TEL] 03-3211-0000", "【FAX】03-3211-0001", "〈携帯〉090-1234-5678"),
        ("Tel 03-3211-0000 | Fax 03-3211-0001 | Mobile 090-1234-5678",),
        ("TEL03-3211-0000FAX03-3211-0001", "携帯090-1234-5678"),
        ("電　話　03-3211-0000", "ＦＡＸ　03-3211-0001", "携　帯　090-1234-5678"),
        ("T.E.L 03-3211-0000", "F.AX 03-3211-0001", "PHS 090-1234-5678"),
        ("03-3211-0000(TEL)", "03-3211-0001 FAX", "090-1234-5678"),
        ("(03)3211-0000 |F(03)3211-0001|(090)1234-5678",),
        ("03-3211-0000 (T)", "03-3211-0001(F)", "090-1234-5678[M]"),
        ("TEL 03-3211-0000(代表) / FAX 03-3211-0001", "M 090-1234-5678"),
        ("TEL(03-3211-0000)(直通)／FAX(03-3211-0001)", "携帯(090-1234-5678)"),
        ("TEL 03-3211-0000 03-3211-0001(FAX)", "090-1234-5678"),
        ("Phone.03-3211-0000 Facsimile.03-3211-0001 Cellphone.090-1234-5678",),
        ("Tel: 81-3-3211-0000", "Fax: (81) 3-3211-0001", "Mobile: +81 90 1234 5678"),
        ("TEL 03/3211-0000", "FAX 03/3211/0001", "携帯 090/1234-5678"),
        ("代表TEL:03-3211-0000", "電送 03-3211-0001", "携帯TEL 090-1234-5678"),
        ("お電話 03/3211-0000 直通FAX 03/3211-0001", "モバイル 090-1234-5678"),
        ("TEL 03-3211-0000(代)", "FAX 03-3211-0001〜9", "携帯電話：０９０（１２３４）５６７８"),
    ],
)
def test_labels_of_every_form_tell_the_kind(texts: tuple[str, ...]) -> None:
    assert _found(read(*_rows(*texts))) == _ALL


@pytest.mark.parametrize("left", [190, 300])
@pytest.mark.parametrize("labels", [("TEL", "FAX", "MOBILE"), ("T", "F", "M"), ("電話", "ファックス", "携帯")])
def test_labels_may_stand_in_a_column_of_their_own(labels: tuple[str, ...], left: float) -> None:
    numbers = _rows("03-3211-0000", "03-3211-0001", "090-1234-5678", left=left)

    assert _found(read(*_rows(*labels), *numbers)) == _ALL


def test_of_labels_in_a_row_the_nearest_one_counts() -> None:
    fields = read(
        printed("TEL", 60, 330, 24), printed("03-3211-0000", 120, 330, 24),
        printed("FAX", 360, 330, 24), printed("03-3211-0001", 420, 330, 24),
    )  # fmt: skip

    assert _found(fields) == _TEL_AND_FAX


@pytest.mark.parametrize("text", ["t.052/123-8601", "TEL 086/182-9178 内線 4915", "直通TEL:03-3211-0000"])
def test_a_number_leaves_no_postal_code_and_no_title_behind(text: str) -> None:
    found = read(printed("営業部長", 60, 150), printed("山田 太郎", 60, 200, 50), *_rows(text))

    assert [each.name for each in found if each.name in (FieldName.POSTAL_CODE, FieldName.TITLE)] == [FieldName.TITLE]


def test_labels_may_stand_above() -> None:
    fields = read(
        printed("TEL", 60, 330, 18), printed("03-3211-0000", 60, 352, 24),
        printed("FAX", 300, 330, 18), printed("03-3211-0001", 300, 352, 24),
    )  # fmt: skip

    assert _found(fields) == _TEL_AND_FAX


@pytest.mark.parametrize(
    "label", ["TEL/FAX", "TEL・FAX：", "Tel & Fax", "電話・FAX兼用", "FAX/TEL", "T/F", "TEL FAX共通"]
)
def test_one_number_may_be_both(label: str) -> None:
    fields = read(*_rows(f"{label} 03-3211-0000"))

    assert _found(fields) == {FieldName.TEL: ["03-3211-0000"], FieldName.FAX: ["03-3211-0000"]}


def test_two_numbers_behind_one_label_are_one_each() -> None:
    assert _found(read(*_rows("TEL/FAX 03-3211-0000/03-3211-0001"))) == _TEL_AND_FAX


@pytest.mark.parametrize("text", ["090-1234-5678", "TEL 090-1234-5678", "緊急連絡先 090-1234-5678"])
def test_the_plan_tells_a_mobile_telephone_whatever_stands_before(text: str) -> None:
    assert _found(read(*_rows(text))) == {FieldName.MOBILE: ["090-1234-5678"]}


def test_a_number_without_label_is_a_telephone_but_less_certain() -> None:
    bare, labelled = (only(read(*_rows(text)), FieldName.TEL) for text in ("03-3211-0000", "TEL 03-3211-0000"))

    assert bare.confidence < labelled.confidence


@pytest.mark.parametrize(
    ("text", "extension"),
    [
        ("TEL 03-3211-0000 内線 1234", "1234"),
        ("TEL 03-3211-0000(代) 内線：12-34", "12-34"),
        ("Tel: 03-3211-0000 ext. 123", "123"),
        ("Tel: 03-3211-0000 (Ext 123)", "123"),
        ("直通 03-3211-0000(内線番号1234)", "1234"),
        ("TEL 03-3211-0000", ""),
    ],
)
def test_an_extension_is_part_of_its_number(text: str, extension: str) -> None:
    found = only(read(*_rows(text)), FieldName.TEL)

    assert found.value == "03-3211-0000"
    assert dict(found.parts).get("extension", "") == extension


def test_an_extension_may_stand_in_a_line_of_its_own() -> None:
    fields = read(*_rows("TEL 03-3211-0000", "内線 1234"))

    assert dict(only(fields, FieldName.TEL).parts) == {"extension": "1234"}
    assert len(fields) == 1


def test_a_number_of_another_country_keeps_its_code() -> None:
    fields = read(*_rows("Tel: +1-408-555-0123", "Fax: +44 20 7946 0958", "Mobile: +81-90-1234-5678"))

    assert _found(fields) == {
        FieldName.TEL: ["+1 408-555-0123"], FieldName.FAX: ["+44 20 7946 0958"], FieldName.MOBILE: ["090-1234-5678"]
    }  # fmt: skip


def test_a_floor_before_a_number_is_no_label() -> None:
    fields = read(*_rows("東京都港区新橋2-3-4 新橋ビル8F 03-3501-0000"))

    assert _found(fields) == {FieldName.TEL: ["03-3501-0000"]}


@pytest.mark.parametrize(
    "text",
    [
        "TELl03-3211-0000",
        "TEL103-3211-0000",
        "電話|03-3211-0000",
        "TEL O3-3211-0000",
        "TEL 03-32l1-0000",
        "Tel 010-81-3-3211-0000",
        "TEL≪03≫3211-0000",
        "TEL!(03)3211-0000",
    ],
)
def test_signs_around_a_number_and_like_its_digits_do_not_hide_it(text: str) -> None:
    assert _found(read(*_rows(text))) == {FieldName.TEL: ["03-3211-0000"]}


@pytest.mark.parametrize("number", ["0120-123-456", "0800-123-4567", "050-1234-5678", "0570-012-345"])
def test_numbers_of_services_are_telephones(number: str) -> None:
    assert _found(read(*_rows(f"フリーダイヤル {number}"))) == {FieldName.TEL: [number]}


def test_a_mobile_number_behind_leaves_telephone_and_fax_one_number() -> None:
    assert _found(read(*_rows("TEL/FAX 03-3211-0000 M 090-1234-5678"))) == {
        FieldName.TEL: ["03-3211-0000"],
        FieldName.FAX: ["03-3211-0000"],
        FieldName.MOBILE: ["090-1234-5678"],
    }


def test_the_sign_of_a_telephone_that_reads_as_a_digit_is_no_part_of_the_number() -> None:
    (found,) = [each for each in read(*_rows("80855-22-2061 内線8446")) if each.name is FieldName.TEL]

    assert found.value == "0855-22-2061"
    assert not found.sure


def test_a_letter_for_the_zero_of_one_number_does_not_hide_it_beside_another() -> None:
    fields = read(*_rows("T.O42-314-7006 FREE 0120-337-788"))

    assert values(fields, FieldName.TEL) == ["042-314-7006", "0120-337-788"]


def test_a_single_letter_touches_the_three_last_digits_of_a_number_with_a_colon() -> None:
    assert _found(read(*_rows("フリーダイヤル 0120-123-456F:03-3211-0001"))) == {
        FieldName.TEL: ["0120-123-456"],
        FieldName.FAX: ["03-3211-0001"],
    }


def test_a_mobile_number_without_a_label_behind_tel_and_fax_is_no_fax() -> None:
    assert _found(read(*_rows("TEL/FAX 03-3211-0000 090-1234-5678"))) == {
        FieldName.TEL: ["03-3211-0000"],
        FieldName.FAX: ["03-3211-0000"],
        FieldName.MOBILE: ["090-1234-5678"],
    }


@pytest.mark.parametrize("label", ["IFAX", "lFAX", "FAX×", "|FAX", "FA×"])
def test_bars_and_crosses_beside_a_label_do_not_hide_it(label: str) -> None:
    assert _found(read(*_rows("ITEL 03-3211-0000", f"{label} 03-3211-0001"))) == {
        FieldName.TEL: ["03-3211-0000"],
        FieldName.FAX: ["03-3211-0001"],
    }


def test_a_number_without_a_label_beside_a_labelled_one_may_be_a_fax() -> None:
    doubted = read(*_rows("TEL 03-3211-0000", "03-3211-0001"))
    plain = read(*_rows("TEL 03-3211-0000", "03-3211-0001", "FAX 03-3211-0002"))

    assert [each.value for each in doubted if "label_missing" in each.evidence] == ["03-3211-0001"]
    assert not any("label_missing" in each.evidence for each in plain)


@pytest.mark.parametrize("number", ["0120-123-456", "0800-123-4567", "090-1234-5678"])
def test_a_free_or_mobile_number_needs_no_label(number: str) -> None:
    assert not any("label_missing" in each.evidence for each in read(*_rows("TEL 03-3211-0000", number)))


_THREE = ("03-3211-0000", "03-3211-0009", "03-3211-0001")


@pytest.mark.parametrize(
    "labels", [("〈電話〉", "〈直通>", "〈FAX〉"), ("TEL", "直通", "*FAX"), ("■電話", "■直通", "■ＦＡＸ")]
)
def test_labels_may_stand_above_the_cells_of_a_row(labels: tuple[str, ...]) -> None:
    heads = [printed(label, 70 + 300 * place, 330, 24) for place, label in enumerate(labels)]
    cells = [printed(number, 66 + 300 * place, 360, 24) for place, number in enumerate(_THREE)]

    fields = read(*heads, *cells)

    assert _found(fields) == {FieldName.TEL: ["03-3211-0000", "03-3211-0009"], FieldName.FAX: ["03-3211-0001"]}


def test_a_label_may_stand_above_a_number_that_another_one_touches() -> None:
    line = printed("03(3211)0000(代表)03(3211)0001", 66, 360, 24)
    above = printed("FAX", 66 + 12 * 12 + 2 * 12 + 48, 330, 24)

    assert _found(read(printed("電話", 66, 330, 24), above, line)) == _TEL_AND_FAX


@pytest.mark.parametrize("text", ["T +81 75 135 35621 Direct +81 75 135 59611M +81 70 5268 3954"])
def test_a_bar_behind_a_number_that_reads_as_a_digit_is_none(text: str) -> None:
    assert _found(read(*_rows(text))) == {
        FieldName.TEL: ["075-135-3562", "075-135-5961"], FieldName.MOBILE: ["070-5268-3954"]
    }  # fmt: skip


def test_a_stroke_behind_labels_is_no_part_of_the_number() -> None:
    fields = read(*_rows("TEL/FAX/03/3211-0000 URL/https://hibari-cl.jp"))

    assert _found(fields) == {FieldName.TEL: ["03-3211-0000"], FieldName.FAX: ["03-3211-0000"]}


@pytest.mark.parametrize("label", ["FAX.", "Fax."])
def test_a_label_with_a_full_stop_and_a_number_beside_a_web_address_are_none(label: str) -> None:
    fields = read(*_rows(f"{label}03-3211-0001 URL.www.hibari-cl.jp/"))

    assert _found(fields) == {FieldName.FAX: ["03-3211-0001"]}
    assert values(fields, FieldName.URL) == ["www.hibari-cl.jp/"]


def test_a_remark_behind_a_number_and_the_label_of_the_next_one_may_touch() -> None:
    assert _found(read(*_rows("電話03-3211-0000（代表）FAX03-3211-0001"))) == _TEL_AND_FAX


def test_a_direct_line_is_no_network() -> None:
    fields = read(*_rows("Phone: 03 - 3211 - 0000", "Direct line: 03 - 3211 - 6375"))

    assert values(fields, FieldName.TEL) == ["03-3211-0000", "03-3211-6375"]
    assert not values(fields, FieldName.SNS)


@pytest.mark.parametrize("text", ["ご予約・FAX：03-3211-0000", "電話兼FAX 03-3211-0000", "TEL/FAXO3-3211-0000"])
def test_one_number_may_be_telephone_and_fax(text: str) -> None:
    assert _found(read(*_rows(text))) == {FieldName.TEL: ["03-3211-0000"], FieldName.FAX: ["03-3211-0000"]}


@pytest.mark.parametrize("dash", "÷±")
def test_signs_that_only_a_dash_reads_as_part_a_number(dash: str) -> None:
    assert _found(read(*_rows(f"TEL 03-3211{dash}0000"))) == {FieldName.TEL: ["03-3211-0000"]}


@pytest.mark.parametrize(("other", "told"), [("FAX 03-3211-0001", True), ("携帯 090-1234-5678", False)])
def test_a_fax_with_a_label_tells_that_the_number_without_one_is_none(other: str, *, told: bool) -> None:
    fields = read(*_rows("03-3211-0000", other))

    assert (Evidence.OTHER_LABELLED in only(fields, FieldName.TEL).evidence) is told


def test_dust_before_a_number_does_not_hide_the_label_beside_it() -> None:
    labels = _rows("TEL", "FAX")
    numbers = _rows("03-3211-0000", ".03-3211-0001", left=190)
    assert _found(read(*labels, *numbers)) == _TEL_AND_FAX


def test_a_number_whose_label_is_missing_is_never_sure() -> None:
    fields = read(printed("T. 03-3211-0000", 60, 300), printed("03-3211-0001", 60, 340))
    assert (only(fields, FieldName.FAX).value, only(fields, FieldName.FAX).sure) == ("03-3211-0001", False)


@pytest.mark.parametrize(
    "rows",
    [
        ("03-3211-0000", "03-3211-0001"),
        ("03-3211-0000", "090-1234-5678", "03-3211-0001"),
        ("+81-3-3211-0000", "+81-3-3211-0001"),
    ],
)
def test_of_two_telephones_without_labels_the_last_is_the_fax_and_neither_is_sure(rows: tuple[str, ...]) -> None:
    fields = read(*_rows(*rows))

    assert {name: found for name, found in _found(fields).items() if name is not FieldName.MOBILE} == _TEL_AND_FAX
    assert not any(each.sure for each in fields if each.name in _TEL_AND_FAX)


@pytest.mark.parametrize(
    "rows",
    [
        ("TEL 03-3211-0000", "直通 03-3211-0001"),
        ("TEL 03-3211-0000", "dir. 03-3211-0001"),
        ("電話 03-3211-0000 電話（直通）", "03-3211-0001"),
        ("03-3211-0000", "03-3211-0001", "06-6341-0000"),
        ("03-3211-0000", "03-3211-0000"),
        ("〒100-0005 東京都千代田区丸の内1-1", "03-3211-0000", "〒100-0004 東京都千代田区大手町2-2", "03-3211-0001"),
    ],
)
def test_a_telephone_with_a_word_before_it_or_of_another_office_is_no_fax(rows: tuple[str, ...]) -> None:
    assert not values(read(*_rows(*rows)), FieldName.FAX)
