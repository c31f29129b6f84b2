"""Domains that e-mail, web address and QR code share; all hosts are made up."""

from __future__ import annotations

import pytest

from ocr.reading import FieldName, Repair
from tests.ocr.fields.printing import only, printed, read


@pytest.mark.parametrize(
    ("email", "url", "meant"),
    [
        ("yamada@a1pha-works.co.jp", "https://www.alpha-works.co.jp", "yamada@alpha-works.co.jp"),
        ("yamada@aipha-w0rks.co.jp", "https://www.aipha-works.co.jp", "yamada@aipha-works.co.jp"),
        ("yamada@alpha-worksco.jp", "https://www.alpha-works.co.jp", "yamada@alpha-works.co.jp"),
        ("yamada@alpha-works.co.jp", "https://www.a1pha-works.co.jp", "yamada@alpha-works.co.jp"),
    ],
)
def test_of_domains_that_look_alike_the_likelier_one_is_meant(email: str, url: str, meant: str) -> None:
    found = only(read(printed(email, 60, 300), printed(url, 60, 340)), FieldName.EMAIL)

    assert found.value == meant
    assert found.repair == (None if meant == email else Repair(email, "email_domain"))


def test_the_other_address_is_put_right_too() -> None:
    fields = read(printed("yamada@alpha-works.co.jp", 60, 300), printed("https://www.a1pha-works.co.jp", 60, 340))

    assert only(fields, FieldName.URL).value == "https://www.alpha-works.co.jp"


@pytest.mark.parametrize("domain", ["gmail.com", "icloud.com", "yahoo.co.jp"])
def test_free_mail_neither_proves_nor_doubts_a_web_address(domain: str) -> None:
    free = only(
        read(printed(f"yamada@{domain}", 60, 300), printed("https://alpha-works.co.jp", 60, 340)), FieldName.URL
    )
    alone = only(read(printed("https://alpha-works.co.jp", 60, 340)), FieldName.URL)

    assert (free.evidence, free.confidence) == (alone.evidence, alone.confidence)


def test_the_domain_in_a_code_puts_a_printed_one_right() -> None:
    fields = read(printed("yamada@a1pha-works.co.jp", 60, 300), codes=("https://alpha-works.co.jp/card",))

    assert only(fields, FieldName.EMAIL).value == "yamada@alpha-works.co.jp"


def test_a_sign_of_the_local_part_is_put_right_by_the_name_of_the_person() -> None:
    fields = read(
        printed("株式会社 月あかり商会", 60, 40, 34),
        printed("山田 太郎", 60, 190, 52),
        printed("Taro Yamada", 60, 250, 24),
        printed("taro.yarnada@tsuki-akari.co.jp", 60, 400),
    )

    found = only(fields, FieldName.EMAIL)
    assert found.value == "taro.yamada@tsuki-akari.co.jp"
    assert found.repair == Repair("taro.yarnada@tsuki-akari.co.jp", "email_name")
