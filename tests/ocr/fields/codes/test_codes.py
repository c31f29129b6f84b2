"""QR codes say what print does not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.codes.codes import facts_of
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values

_VCARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:山田;太郎\r\nTEL;TYPE=WORK,VOICE:+81-3-3211-0000\r\nTEL;TYPE=FAX:03-3211-0001\r\n"
    "TEL;TYPE=CELL:09012345678\r\nEMAIL;TYPE=INTERNET:t.yamada@tsuki-\r\n akari.co.jp\r\nURL:https://tsuki-akari.co.jp/\r\nEND:VCARD"
)
_MECARD = (
    "MECARD:N:山田,太郎;TEL:0332110000;TEL-FAX:0332110001;TEL:090-1234-5678;"
    r"EMAIL:t.yamada@tsuki-akari.co.jp;URL:https\://tsuki-akari.co.jp/;;"
)


@pytest.mark.parametrize("code", [_VCARD, _MECARD])
def test_contacts_that_only_the_code_holds_become_fields(code: str) -> None:
    fields = read(printed("山田 太郎", 60, 200, 50), codes=(code,))

    assert values(fields, FieldName.TEL) == ["03-3211-0000"]
    assert values(fields, FieldName.FAX) == ["03-3211-0001"]
    assert values(fields, FieldName.MOBILE) == ["090-1234-5678"]
    assert values(fields, FieldName.URL) == ["https://tsuki-akari.co.jp/"]
    email = only(fields, FieldName.EMAIL)
    assert (email.value, email.sure, email.box, email.evidence) == (
        "t.yamada@tsuki-akari.co.jp", True, None, ("qr_code",)
    )  # fmt: skip


def test_a_printed_web_address_stands_against_another_path_in_the_code() -> None:
    fields = read(printed("https://tsuki-akari.co.jp", 60, 400), codes=("https://tsuki-akari.co.jp/card?id=7",))

    assert values(fields, FieldName.URL) == ["https://tsuki-akari.co.jp"]


@pytest.mark.parametrize(("host", "sure"), [("www.tsuki-akari.co.jp", True), ("lin.example.com", False)])
def test_a_web_address_in_the_code_is_sure_only_with_the_domain_of_the_email(host: str, *, sure: bool) -> None:
    fields = read(printed("t.yamada@tsuki-akari.co.jp", 60, 400), codes=(f"https://{host}/card",))

    assert only(fields, FieldName.URL).sure is sure


@pytest.mark.parametrize("code", ["", "4901234567894", "MECARD:TEL:123;;", "mailto:?subject=x", "BEGIN:VCARD", "TEL:"])
def test_codes_without_contacts_add_nothing(code: str) -> None:
    assert read(printed("山田 太郎", 60, 200, 50), codes=(code,)) == read(printed("山田 太郎", 60, 200, 50))


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("BEGIN:VCARD\nTEL;WORK;VOICE:0332110000\nTEL;WORK;FAX:0332110001\nEND:VCARD", ["tel", "fax"]),
        ("BEGIN:VCARD\nVERSION:4.0\nTEL;VALUE=uri;TYPE=cell:tel:+81-90-1234-5678\nEND:VCARD", ["mobile"]),
        (r"BEGIN:VCARD" + "\n" + r"ADR;TYPE=WORK:;;丸の内1-1-1;千代田区;東京都;100-0005;日本" + "\nEND:VCARD", ["postal_code", "address"]),
        ("BIZCARD:N:太郎;X:山田;C:月あかり商会;B:0332110000;E:taro@tsuki-akari.co.jp;;", ["tel", "email"]),
        ("MEMORY:\r\nNAME1:山田太郎\r\nMAIL1:taro@tsuki-akari.co.jp\r\nTEL1:0332110000\r\n", ["tel", "email"]),
        ("MEBKM:TITLE:月あかり商会;URL:https\\://tsuki-akari.co.jp/;;", ["url"]),
        ("MATMSG:TO:taro@tsuki-akari.co.jp;SUB:;BODY:;;", ["email"]),
        ("tel:0332110000", ["tel"]),
        ("https://www.instagram.com/tsukiakari/", ["sns"]),
    ],
)  # fmt: skip
def test_every_usual_format_is_understood(code: str, facts: list[str]) -> None:
    fields = read(printed("営業中", 60, 200, 50), codes=(code,))

    assert [field.name.value for field in fields if "qr_code" in field.evidence] == facts


def test_an_address_of_a_vcard_is_put_together_as_japanese_ones_are() -> None:
    code = "BEGIN:VCARD\nADR;TYPE=WORK:;月あかりビル8F;丸の内1-1-1;千代田区;東京都;100-0005;日本\nEND:VCARD"
    fields = read(printed("営業中", 60, 200, 50), codes=(code,))

    assert values(fields, FieldName.ADDRESS) == ["東京都千代田区丸の内1-1-1 月あかりビル8F"]
    assert values(fields, FieldName.POSTAL_CODE) == ["100-0005"]


def test_quoted_printable_is_read_in_its_character_set() -> None:
    printable = "=93=8C=8B=9E=93s=8D`=8B=E6=90V=8B=B41"  # 東京都港区新橋1
    code = f"BEGIN:VCARD\nADR;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:;;{printable};;;;\nEND:VCARD"
    fields = read(printed("営業中", 60, 200, 50), codes=(code,))

    assert values(fields, FieldName.ADDRESS) == ["東京都港区新橋1"]


@pytest.mark.parametrize(
    ("misread", "name", "meant"),
    [("t.yamoda@tsuki-akari.co.jp", FieldName.EMAIL, "t.yamada@tsuki-akari.co.jp"), ("TEL 03-3211-0008", FieldName.TEL, "03-3211-0000")],
)  # fmt: skip
def test_a_printed_value_that_nearly_is_the_codes_is_put_right(misread: str, name: FieldName, meant: str) -> None:
    found = only(read(printed(misread, 60, 300), codes=(_VCARD,)), name)

    assert found.value == meant
    assert found.repair is not None
    assert found.repair.why == "qr_code"


def test_an_address_that_lacks_its_first_letter_is_not_the_one_in_the_code() -> None:
    fields = read(
        printed("nfo@tsuki-akari.co.jp", 60, 400), codes=("MECARD:N:山田,太郎;EMAIL:info@tsuki-akari.co.jp;;",)
    )

    assert only(fields, FieldName.EMAIL).value == "info@tsuki-akari.co.jp"
    assert only(fields, FieldName.EMAIL).repair is not None


def test_a_code_confirms_company_and_name() -> None:
    code = "BEGIN:VCARD\nN:山田;太郎;;;\nORG:株式会社月あかり商会;営業部\nTITLE:課長\nEND:VCARD"
    lines = (
        printed("株式会社月あかり商会", 60, 60, 34),
        printed("営業部 課長", 60, 150),
        printed("山田 太郎", 60, 190, 52),
    )

    confirmed = {field.name for field in read(*lines, codes=(code,)) if "qr_code" in field.evidence}

    assert confirmed == {FieldName.COMPANY, FieldName.DEPARTMENT, FieldName.TITLE, FieldName.NAME}


_TEXT = st.text("あ亜アa1 ;,:\\", min_size=1, max_size=8).filter(lambda text: text == text.strip())


@given(_TEXT, _TEXT)
def test_escaped_texts_come_back_from_a_vcard(company: str, title: str) -> None:
    escaped = [re.sub(r"([\\;,:])", r"\\\1", text) for text in (company, title)]
    code = "BEGIN:VCARD\nORG:{}\nTITLE:{}\nEND:VCARD".format(*escaped)

    assert list(facts_of(code)) == [(FieldName.COMPANY, company), (FieldName.TITLE, title)]
