"""Which spellings of a value count as the same."""

from __future__ import annotations

import pytest

from ocr.evaluation.exactness import is_exact
from ocr.evaluation.truth import TrueValue
from ocr.reading import FieldName as F


@pytest.mark.parametrize(
    ("name", "read", "true"),
    [
        (F.TEL, "03-1234-5678", "+81 (0)3 1234 5678"),
        (F.TEL, "075-270-1234", "〇七五-二七〇-一二三四"),
        (F.POSTAL_CODE, "123-4567", "〒123－4567"),
        (F.EMAIL, "Sato@Example.JP", "sato@example.jp"),
        (F.URL, "https://example.jp/", "example.jp"),
        (F.NAME_KANA, "サトウ タロウ", "さとうたろう"),
        (F.ADDRESS, "東京都港区1-2-3、港ビル", "東京都港区１－２－３港ビル"),
        (F.SNS, "Instagram @tsukiakari.official", "@tsukiakari.official"),
        (F.SNS, "https://www.facebook.com/tsukiakari/", "tsukiakari"),
    ],
)
def test_what_people_would_not_call_an_error_is_exact(name: F, read: str, true: str) -> None:
    assert is_exact(name, read, read, (TrueValue(true, true),))


@pytest.mark.parametrize(
    ("name", "read", "true"),
    [
        (F.TEL, "03-1234-5678", "03-1234-5679"),
        (F.COMPANY, "株式会社スーパー", "株式会社ス-パ-"),
        (F.NAME, "高田 恵", "髙田 恵"),
        (F.SNS, "@tsukiakari", "@tsukiakarl"),
    ],
)
def test_another_sign_is_an_error(name: F, read: str, true: str) -> None:
    assert not is_exact(name, read, read, (TrueValue(true, true),))
