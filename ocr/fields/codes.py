"""What QR codes hold beyond the print: contacts of a vCard or MECARD, a web or e-mail address, a telephone number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.email_url import Address, domain_of, emails_in, related_domains, urls_in
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.telephone import national_digits, national_form, numbers_in
from ocr.reading import FieldName

_PROPERTY = re.compile(r"(?:item\d+\.)?(?P<name>TEL|EMAIL|URL)(?P<type>(?:;[^:]*)?|-FAX):(?P<value>.+)", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(?=[\\;:,])")
_FOLDED_LINE = re.compile(r"\r?\n[ \t]")


def only_in_codes(codes: tuple[str, ...], findings: list[Finding]) -> list[Finding]:
    """Contacts of kinds that are not printed on this side: a printed one is what people see, and usually the same."""
    printed = {each.name for each in findings}
    found = {fact: None for code in codes for fact in _facts(code) if fact[0] not in printed}
    emails = [each.value for each in findings if each.name is FieldName.EMAIL]
    domains = {domain_of(value) for value in emails + [value for name, value in found if name is FieldName.EMAIL]}
    return [Finding(name, value, value, (), _evidence(name, value, domains)) for name, value in found]


def _evidence(name: FieldName, value: str, domains: set[str]) -> frozenset[Evidence]:
    """A web address that has nothing to do with the e-mail address may lead to a network or a campaign."""
    strange = name is FieldName.URL and not any(related_domains(domain_of(value), other) for other in domains)
    return frozenset({Evidence.QR_CODE, Evidence.DOMAINS_DIFFER} if strange else {Evidence.QR_CODE})


def _facts(code: str) -> Iterator[tuple[FieldName, str]]:
    """Fields and their values in normal form."""
    for line in _properties(code.strip()):
        found = _PROPERTY.fullmatch(line.strip())
        if found:
            value = _ESCAPED.sub("", found["value"]).strip()
            yield from _contact(found["name"].upper(), value, is_fax="FAX" in found["type"].upper())


def _properties(code: str) -> list[str]:
    """The code as lines NAME:value."""
    if code.upper().startswith("MECARD:"):
        return re.split(r"(?<!\\);", code[len("MECARD:") :])
    if code.upper().startswith("BEGIN:VCARD"):
        return _FOLDED_LINE.sub("", code).splitlines()
    if code.lower().startswith(("http://", "https://")):
        return [f"URL:{code}"]
    return [re.sub(r"^mailto:([^?]*).*", r"EMAIL:\1", code, flags=re.IGNORECASE)]


def _contact(kind: str, value: str, *, is_fax: bool) -> Iterator[tuple[FieldName, str]]:
    if kind == "EMAIL" and _is_whole(value, emails_in(value)):
        yield FieldName.EMAIL, value
    elif kind == "URL" and _is_whole(value, urls_in(value)):
        yield FieldName.URL, value
    elif kind == "TEL" and (number := _national(value)):
        is_mobile = any(each.is_mobile for each in numbers_in(number))
        yield (FieldName.FAX if is_fax else FieldName.MOBILE if is_mobile else FieldName.TEL), number


def _is_whole(value: str, found: list[Address]) -> bool:
    return [each.value for each in found] == [value] and found[0].known_domain


def _national(value: str) -> str | None:
    digits = national_digits(value)
    form, valid = national_form(digits) if digits else ("", False)
    return form if valid else None
