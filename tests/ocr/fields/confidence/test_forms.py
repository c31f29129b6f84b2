"""Values built like no other of their field are told: they hold text of another one, or dust."""

from __future__ import annotations

import pytest

from ocr.fields.confidence.evidence import Evidence
from ocr.fields.confidence.forms import is_odd
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (FieldName.ADDRESS, "大阪府高槻市郡家新町4-10-20Instagram"),
        (FieldName.ADDRESS, "福岡県久留米市三潴町福光4-22-1.1"),
        (FieldName.EMAIL, "+81-90-3604-1090hamada@kazamidori.example.com"),
        (FieldName.URL, "https://kazamidori.example.co.jp/@kazamidori"),
        (FieldName.COMPANY, "株式会社風見鶏 .1"),
    ],
)
def test_text_of_two_values_in_one_is_odd(name: FieldName, text: str) -> None:
    assert is_odd(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (FieldName.ADDRESS, "東京都千代田区丸の内1-2-3 風見鶏ビル5F"),
        (FieldName.ADDRESS, "京都市中京区恵比須町五一四番地"),
        (FieldName.EMAIL, "hanako.mihon@kazamidori.co.jp"),
        (FieldName.URL, "https://www.kazamidori.co.jp/"),
        (FieldName.COMPANY, "株式会社風見鶏製作所"),
        (FieldName.TITLE, "営業部 課長"),
    ],
)
def test_usual_values_are_not(name: FieldName, text: str) -> None:
    assert not is_odd(name, text)


def test_a_field_that_was_not_counted_is_never_odd() -> None:
    assert not is_odd(FieldName.SNS, "Instagram @kazamidori_official")


def test_an_odd_value_says_so_and_is_not_sure() -> None:
    company = only(read(printed("株式会社風見鶏+9", 60, 60, 40)), FieldName.COMPANY)
    assert Evidence.ODD_FORM in company.evidence
    assert not company.sure
