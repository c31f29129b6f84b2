from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.draft import Draft, DraftField, ReadValue
from app.domain.validation import IssueKind, Severity, field_issue, issues
from sync.contract.card_body import FactBody
from sync.records import FactName


def field(name: FactName, value: str) -> DraftField:
    return DraftField(name, 0, ReadValue(value, value, 1.0, sure=True))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (FactName.EMAIL, "h.mihon+card@sub.example.co.jp"),
        (FactName.URL, "https://www.example.co.jp/index.html"),
        (FactName.URL, "example.jp"),
        (FactName.POSTAL_CODE, "100-0001"),
        (FactName.TEL, "03-1234-5678"),
        (FactName.TEL, "0120-123-456"),
        (FactName.TEL, "+81-3-1234-5678"),
        (FactName.TEL, "03-1234-5678 内線 123"),
        (FactName.MOBILE, "090-1234-5678"),
        (FactName.FAX, ""),
    ],
)
def test_well_formed_values_are_left_alone(name: FactName, value: str) -> None:
    assert field_issue(field(name, value)) is None


@pytest.mark.parametrize(
    ("name", "value", "kind", "severity"),
    [
        (FactName.EMAIL, "hanako", IssueKind.EMAIL_FORM, Severity.ERROR),
        (FactName.EMAIL, "hanako@example", IssueKind.EMAIL_FORM, Severity.ERROR),
        (FactName.EMAIL, "花子@example.jp", IssueKind.EMAIL_FORM, Severity.ERROR),
        (FactName.URL, "www.example.", IssueKind.URL_FORM, Severity.WARNING),
        (FactName.POSTAL_CODE, "100-001", IssueKind.POSTAL_CODE_FORM, Severity.WARNING),
        (FactName.TEL, "3-1234-5678", IssueKind.TELEPHONE_FORM, Severity.WARNING),
        (FactName.FAX, "03-12?4-5678", IssueKind.TELEPHONE_FORM, Severity.WARNING),
        (FactName.TITLE, "長" * 501, IssueKind.TOO_LONG, Severity.ERROR),
        (FactName.EMAIL, "a" * 500 + "@example.jp", IssueKind.TOO_LONG, Severity.ERROR),
    ],
)
def test_malformed_values_are_named(name: FactName, value: str, kind: IssueKind, severity: Severity) -> None:
    issue = field_issue(field(name, value))
    assert issue is not None
    assert (issue.kind, issue.severity) == (kind, severity)


@given(st.text("長 a\u3000", max_size=520))
def test_what_the_station_finds_short_enough_the_store_takes(value: str) -> None:
    if field_issue(field(FactName.TITLE, value)) is None:
        FactBody(name=FactName.TITLE, value=value.strip())


@pytest.mark.parametrize("name", [FactName.NAME, FactName.COMPANY, FactName.NAME_EN, FactName.COMPANY_EN])
def test_a_name_or_a_company_is_enough(name: FactName) -> None:
    assert issues(Draft((field(name, "見本"),))) == ()


def test_a_card_without_name_and_company_is_not_valid() -> None:
    assert [i.kind for i in issues(Draft((field(FactName.TITLE, "部長"),)))] == [IssueKind.NAME_OR_COMPANY_MISSING]


@given(st.sampled_from(FactName), st.text(max_size=60))
def test_any_text_is_judged_without_trouble(name: FactName, value: str) -> None:
    field_issue(field(name, value))
