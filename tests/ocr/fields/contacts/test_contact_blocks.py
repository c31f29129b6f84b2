"""Numbers and net addresses of a card, whatever their labels and wherever these stand: hundreds of ways, not one example."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.reading import FieldName, TextLine
from tests.ocr.fields.printing import printed, read, values

_EXAMPLES = settings(max_examples=30, deadline=None)
_EMAIL, _URL = "t.yamada@aoba-denshi.co.jp", "www.aoba-denshi.co.jp"
# What stands before telephone, fax, mobile number, e-mail and web address.
_IN_FRONT = (
    *(("TEL ", "FAX ", "携帯 ", "E-mail ", "URL "), ("TEL:", "FAX:", "携帯:", "E-mail:", "URL:")),
    *(("Tel. ", "Fax. ", "Mobile. ", "Mail. ", "Web. "), ("Phone: ", "Fax: ", "Cell: ", "E-mail: ", "Website: ")),
    *(("T ", "F ", "M ", "E ", "W "), ("T. ", "F. ", "M. ", "E. ", "W. "), ("T:", "F:", "M:", "E:", "U:")),
    *(("T/", "F/", "M/", "E/", "W/"), ("(T)", "(F)", "(M)", "(E)", "(U)"), ("[T] ", "[F] ", "[M] ", "[E] ", "[U] ")),
    *(("【TEL】", "【FAX】", "【携帯】", "【E-mail】", "【URL】"), ("〈電話〉", "〈FAX〉", "〈携帯〉", "〈メール〉", "〈HP〉")),
    *(("電話 ", "ファックス ", "携帯電話 ", "メール ", "ホームページ "), ("電話：", "ＦＡＸ：", "携帯：", "メール：", "ＨＰ：")),
    *(("TEL・", "FAX・", "MOBILE・", "MAIL・", "HP・"), ("TEL>", "FAX>", "携帯>", "Mail>", "HP>")),
    *(("◆TEL：", "◆FAX：", "◆携帯：", "◆E-mail：", "◆HP："), ("ＴＥＬ　", "ＦＡＸ　", "携　帯　", "Ｅ-mail　", "ＵＲＬ　")),
    *(("代表 ", "FAX ", "携帯 ", "E-mail ", "URL "), ("", "FAX ", "携帯 ", "", ""), ("", "F ", "M ", "", "")),
    *(("", "(F)", "(M)", "", ""), ("", "fax.", "cell.", "", "")),
)  # fmt: skip
_BEHIND = (
    ("(TEL)", "(FAX)", "(携帯)"),
    ("（電話）", "（FAX）", "（携帯）"),
    ("(T)", "(F)", "(M)"),
    ("[T]", "[F]", "[M]"),
)
_SHARED = ("TEL/FAX ", "TEL・FAX ", "Tel & Fax ", "電話・FAX ", "電話／FAX：", "T/F ", "電話兼FAX ", "ＴＥＬ＆ＦＡＸ　")
_REMARKS = ("", "", "(代)", "（代表）", "(直通)", " 内線 123")
_BETWEEN = (" ", "　", "  ", " / ", "／")
_AREAS = (
    ("03", "101-0041", "東京都千代田区神田須田町1-2-3"),
    ("045", "220-0012", "神奈川県横浜市西区みなとみらい2-3-1"),
    ("0566", "448-0028", "愛知県刈谷市桜町5-6-7"),
)


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Each as its three groups of digits, and the address with the postal code that they belong to."""

    tel: tuple[str, str, str]
    fax: tuple[str, str, str]
    mobile: tuple[str, str, str]
    address: str


@st.composite
def _numbers(draw: st.DrawFn) -> _Numbers:
    area, code, place = draw(st.sampled_from(_AREAS))
    exchange = "".join("9" for _ in range(6 - len(area)))
    lines = [
        (area, str(draw(st.integers(int("2" + exchange[1:]), int(exchange)))), f"{draw(st.integers(0, 9999)):04}")
        for _ in range(2)
    ]
    mobile = (draw(st.sampled_from(("070", "080", "090"))), str(draw(st.integers(1000, 9999))), "4821")
    tel, fax = lines
    return _Numbers(tel, (*fax[:2], "0917") if fax == tel else fax, mobile, f"〒{code} {place}")


def _written(number: tuple[str, str, str], form: str) -> str:
    a, b, c = number
    return form.format(a=a, b=b, c=c, i=a[1:])


_FORMS = st.sampled_from(
    ("{a}-{b}-{c}", "{a}({b}){c}", "({a}){b}-{c}", "({a}) {b}-{c}", "{a}.{b}.{c}", "{a} {b} {c}", "+81-{i}-{b}-{c}",
     "+81 (0){i}-{b}-{c}", "{a}－{b}－{c}", "{a}（{b}）{c}", "{a} - {b} - {c}")
)  # fmt: skip


def _card(*rows: str) -> list[TextLine]:
    head = [printed("青葉電子株式会社", 60, 40, 34), printed("営業部", 60, 110, 24), printed("山田 太郎", 60, 170, 52)]
    return [*head, *(printed(row, 60, 300 + 34 * number, 22) for number, row in enumerate(rows))]


def _read(*rows: str) -> dict[str, list[str]]:
    fields = read(*_card(*rows))
    found = {name: values(fields, FieldName(name)) for name in ("tel", "fax", "mobile", "email", "url", "postal_code")}
    return {
        name: [each if name in ("email", "url") else re.sub(r"\D", "", each) for each in found[name]] for name in found
    }


def _true(numbers: _Numbers, *, shared: bool = False) -> dict[str, list[str]]:
    return {
        "tel": ["".join(numbers.tel)],
        "fax": ["".join(numbers.tel if shared else numbers.fax)],
        "mobile": ["".join(numbers.mobile)],
        "email": [_EMAIL],
        "url": [_URL],
        "postal_code": [re.sub(r"\D", "", numbers.address.split(" ")[0])],
    }


@_EXAMPLES
@given(_numbers(), st.sampled_from(_IN_FRONT), _FORMS, st.sampled_from(_REMARKS), st.sampled_from((*_BETWEEN, "\n")))
def test_labels_in_front_of_values_tell_them_apart(
    numbers: _Numbers, labels: tuple[str, ...], form: str, remark: str, between: str
) -> None:
    tel = labels[0] + _written(numbers.tel, form) + remark
    fax = labels[1] + _written(numbers.fax, form)
    mobile = labels[2] + _written(numbers.mobile, "{a}-{b}-{c}")
    rows = [numbers.address, *f"{tel}{between}{fax}".split("\n"), mobile, labels[3] + _EMAIL, labels[4] + _URL]

    assert _read(*rows) == _true(numbers)


@_EXAMPLES
@given(_numbers(), st.sampled_from(_IN_FRONT[:-4]), st.sampled_from(_BETWEEN))
def test_values_with_their_labels_may_share_lines(numbers: _Numbers, labels: tuple[str, ...], between: str) -> None:
    written = [_written(each, "{a}-{b}-{c}") for each in (numbers.tel, numbers.fax, numbers.mobile)]
    all_numbers = between.join(label + each for label, each in zip(labels, written, strict=False))

    assert _read(numbers.address, all_numbers, f"{labels[3]}{_EMAIL} {labels[4]}{_URL}") == _true(numbers)


@_EXAMPLES
@given(_numbers(), st.sampled_from(_BEHIND))
def test_labels_may_stand_behind_in_brackets(numbers: _Numbers, labels: tuple[str, ...]) -> None:
    written = [_written(each, "{a}-{b}-{c}") for each in (numbers.tel, numbers.fax, numbers.mobile)]
    rows = [each + label for each, label in zip(written, labels, strict=True)]

    assert _read(numbers.address, *rows, _EMAIL, _URL) == _true(numbers)


@_EXAMPLES
@given(_numbers(), st.sampled_from(_SHARED), _FORMS)
def test_one_number_may_be_telephone_and_fax_by_any_label(numbers: _Numbers, label: str, form: str) -> None:
    rows = [label + _written(numbers.tel, form), "携帯 " + _written(numbers.mobile, "{a}-{b}-{c}")]

    assert _read(numbers.address, *rows, _EMAIL, _URL) == _true(numbers, shared=True)


def test_dust_above_a_label_is_no_accent() -> None:
    assert values(read(printed("F\u00e1x +81-3-3213-7035", 60, 400)), FieldName.FAX) == ["03-3213-7035"]


def test_a_small_kana_that_reads_as_a_long_vowel_leaves_a_label() -> None:
    fields = read(printed("電話 03-3213-1111", 60, 200, 24), printed("フーックス 03-3213-1112", 60, 232, 24))
    assert values(fields, FieldName.FAX) == ["03-3213-1112"]
