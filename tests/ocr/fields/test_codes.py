"""QR codes say what print does not."""

from __future__ import annotations

import pytest

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
