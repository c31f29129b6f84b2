"""What is wrong with a draft (3.1). Recomputed after every correction; cheap enough for each key stroke."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.draft import Draft, DraftField
from sync.records import FactName
from sync.records.bounds import LONGEST_LINE


class IssueKind(StrEnum):
    """The sentence is made in ui and cli."""

    NAME_OR_COMPANY_MISSING = "name_or_company_missing"
    EMAIL_FORM = "email_form"
    TELEPHONE_FORM = "telephone_form"
    POSTAL_CODE_FORM = "postal_code_form"
    URL_FORM = "url_form"
    TOO_LONG = "too_long"


class Severity(StrEnum):
    """An error stops the confirmation; a warning is shown and accepted when the operator insists."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Issue:
    name: FactName
    position: int
    kind: IssueKind
    severity: Severity


# Deliberately wider than RFC 5321's address: it has to catch a misread character, not to judge mail servers.
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
_URL = re.compile(r"(https?://)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(:\d+)?([/?#]\S*)?", re.IGNORECASE)
_POSTAL = re.compile(r"\d{3}-?\d{4}")
# National (0…) with 10 or 11 digits, or international with +; extensions and free dial numbers included.
_TELEPHONE = re.compile(r"(0\d{9,10}|\+\d{7,15})")
_BETWEEN_DIGITS = re.compile(r"[\s().\-‐-―ー]+|(内線|ext).*$", re.IGNORECASE)
_IDENTIFYING = (FactName.NAME, FactName.COMPANY, FactName.NAME_EN, FactName.COMPANY_EN, FactName.FAMILY_NAME)


def _is_telephone(value: str) -> bool:
    digits = _BETWEEN_DIGITS.sub("", unicodedata.normalize("NFKC", value))
    return _TELEPHONE.fullmatch(digits) is not None


def _matches(form: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda value: form.fullmatch(value.strip()) is not None


# A Japanese card may carry a foreign telephone or postal code: those are questions, not errors.
_FORMS: dict[FactName, tuple[Callable[[str], bool], IssueKind, Severity]] = {
    FactName.EMAIL: (_matches(_EMAIL), IssueKind.EMAIL_FORM, Severity.ERROR),
    FactName.URL: (_matches(_URL), IssueKind.URL_FORM, Severity.WARNING),
    FactName.POSTAL_CODE: (_matches(_POSTAL), IssueKind.POSTAL_CODE_FORM, Severity.WARNING),
    FactName.TEL: (_is_telephone, IssueKind.TELEPHONE_FORM, Severity.WARNING),
    FactName.FAX: (_is_telephone, IssueKind.TELEPHONE_FORM, Severity.WARNING),
    FactName.MOBILE: (_is_telephone, IssueKind.TELEPHONE_FORM, Severity.WARNING),
}


def issues(draft: Draft) -> tuple[Issue, ...]:
    """Everything wrong with the draft, in its order; what is missing altogether comes last. An empty value is fine."""
    found = [issue for field in draft.fields if (issue := field_issue(field)) is not None]
    if not any(field.value.strip() for field in draft.fields if field.name in _IDENTIFYING):
        found.append(Issue(FactName.NAME, 0, IssueKind.NAME_OR_COMPANY_MISSING, Severity.ERROR))
    return tuple(found)


def field_issue(field: DraftField) -> Issue | None:
    """What is wrong with the form of one value."""
    if len(field.value.strip()) > LONGEST_LINE:
        return Issue(field.name, field.position, IssueKind.TOO_LONG, Severity.ERROR)
    rule = _FORMS.get(field.name)
    if rule is None or not field.value.strip():
        return None
    is_well_formed, kind, severity = rule
    return None if is_well_formed(field.value) else Issue(field.name, field.position, kind, severity)


def errors(draft: Draft) -> tuple[Issue, ...]:
    return tuple(issue for issue in issues(draft) if issue.severity is Severity.ERROR)
