"""What QR codes hold: contacts of a vCard, a MECARD or a telephone's address book, a web or e-mail address, a number."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.domain import domain_of, related_domains
from ocr.fields.grammar.email_address import emails_in
from ocr.fields.grammar.net_address import Address
from ocr.fields.grammar.sns import is_social
from ocr.fields.grammar.telephone import national_digits, national_form, numbers_in
from ocr.fields.grammar.web_address import urls_in
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

_PROPERTY = re.compile(
    r"(?:item\d+\.)?(?P<name>[A-Z][A-Z0-9-]*)(?P<parameters>(?:;[^:]*)?):(?P<value>.+)", re.IGNORECASE
)
_ESCAPED = re.compile(r"\\(.)")
_FOLDED_LINE = re.compile(r"\r?\n[ \t]|=\r?\n")
_PART = re.compile(r"((?:\\.|[^;\\])*)(?:;|$)")
# Names of properties in the other formats that codes of address books use (MECARD, BIZCARD, MEMORY of old telephones).
_SAME_AS = {
    "TEL-FAX": "FAX", "TEL1": "TEL", "TEL2": "TEL", "MAIL1": "EMAIL", "MAIL2": "EMAIL", "MAIL": "EMAIL", "ADD": "ADR", "NAME1": "N",
    "B": "TEL", "F": "FAX", "M": "TEL", "E": "EMAIL", "C": "ORG", "T": "TITLE", "A": "ADR", "TO": "EMAIL",
}  # fmt: skip
_HEADS = re.compile(r"(?:MECARD|BIZCARD|MEBKM|MATMSG|MEMORY):", re.IGNORECASE)
# Only what stands on the card makes a person or a company; a code may lead to others'.
_CONTACTS = (
    FieldName.POSTAL_CODE, FieldName.ADDRESS, FieldName.TEL, FieldName.FAX, FieldName.MOBILE, FieldName.EMAIL, FieldName.URL,
    FieldName.SNS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    parameters: str
    value: str

    @property
    def parts(self) -> list[str]:
        """The components of a structured value, without the marks that escape signs in them."""
        return [_unescaped(part) for part in _PART.findall(self.value)]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda sign: " " if sign[1] in "nN" else sign[1], text).strip()


def only_in_codes(codes: tuple[str, ...], findings: Sequence[Finding]) -> list[Finding]:
    """Contacts of kinds that are not printed on this side: a printed one is what people see, and usually the same."""
    printed = {each.name for each in findings}
    found = {fact: None for code in codes for fact in facts_of(code) if fact[0] in _CONTACTS and fact[0] not in printed}
    emails = [each.value for each in findings if each.name is FieldName.EMAIL]
    domains = {domain_of(value) for value in emails + [value for name, value in found if name is FieldName.EMAIL]}
    return [Finding(name, value, value, (), _evidence(name, value, domains)) for name, value in found]


def _evidence(name: FieldName, value: str, domains: set[str]) -> frozenset[Evidence]:
    """A web address that has nothing to do with the e-mail address may lead to a network or a campaign."""
    strange = name is FieldName.URL and not any(related_domains(domain_of(value), other) for other in domains)
    return frozenset({Evidence.QR_CODE, Evidence.DOMAINS_DIFFER} if strange else {Evidence.QR_CODE})


def facts_of(code: str) -> Iterator[tuple[FieldName, str]]:
    """Fields and their values in normal form."""
    for line in _lines(code.strip()):
        found = _PROPERTY.fullmatch(line.strip())
        if found:
            name = found["name"].upper()
            parameters = found["parameters"].upper()
            yield from _facts(_Property(_SAME_AS.get(name, name), parameters, _plain(found["value"], parameters)))


def _lines(code: str) -> list[str]:
    """The code as lines NAME:value."""
    if _HEADS.match(code):
        return re.split(r"(?<!\\);|\r?\n", _HEADS.sub("", code, count=1))
    if code.upper().startswith("BEGIN:VCARD"):
        return _FOLDED_LINE.sub("", code).splitlines()
    if code.lower().startswith(("http://", "https://")):
        return [f"URL:{code}"]
    return [re.sub(r"^mailto:([^?]*).*", r"EMAIL:\1", code, flags=re.IGNORECASE)]


def _plain(value: str, parameters: str) -> str:
    """A value as text: quoted-printable in the character set that it names."""
    if "QUOTED-PRINTABLE" not in parameters:
        return value
    charset = re.search(r"CHARSET=([A-Z0-9_-]+)", parameters)
    try:
        return quopri.decodestring(value).decode(charset[1] if charset else "utf-8")
    except (LookupError, UnicodeDecodeError):
        return value


def _facts(of: _Property) -> Iterator[tuple[FieldName, str]]:
    value = _unescaped(of.value)
    match of.name:
        case "EMAIL" if _is_whole(value, emails_in(value)):
            yield FieldName.EMAIL, value
        case "URL" if _is_whole(value, urls_in(value)):
            yield (FieldName.SNS if is_social(domain_of(value)) else FieldName.URL), value
        case "TEL" | "FAX" if number := _national(value):
            yield _kind_of(number, is_fax=of.name == "FAX" or "FAX" in of.parameters), number
        case "ADR":
            yield from _address(of.parts)
        case "ORG" if of.parts[0]:
            yield FieldName.COMPANY, of.parts[0]
            yield from ((FieldName.DEPARTMENT, part) for part in of.parts[1:] if part)
        case "TITLE" if value:
            yield FieldName.TITLE, value
        case "N" if name := " ".join(part for part in re.split(r"[;,]", ";".join(of.parts))[:2] if part):
            yield (FieldName.NAME if is_japanese(name) else FieldName.NAME_EN), name


def _kind_of(number: str, *, is_fax: bool) -> FieldName:
    is_mobile = any(each.is_mobile for each in numbers_in(number))
    return FieldName.FAX if is_fax else FieldName.MOBILE if is_mobile else FieldName.TEL


def _address(parts: list[str]) -> Iterator[tuple[FieldName, str]]:
    """Box, house, street, city, prefecture, code and country of a vCard; MECARD has one text."""
    code = next((part for part in parts if re.fullmatch(r"〒?\d{3}-?\d{4}", part)), "")
    if code:
        digits = re.sub(r"\D", "", code)
        yield FieldName.POSTAL_CODE, f"{digits[:3]}-{digits[3:]}"
    text = (
        "".join([*parts[3:5][::-1], parts[2], *([" " + parts[1]] if parts[1] else [])]) if len(parts) > 4 else parts[0]
    )
    if is_japanese(text):
        yield FieldName.ADDRESS, text.replace(code, "").strip() if code else text


def _is_whole(value: str, found: list[Address]) -> bool:
    return [each.value for each in found] == [value] and found[0].known_domain


def _national(value: str) -> str | None:
    digits = national_digits(value.removeprefix("tel:"))
    form, valid = national_form(digits) if digits else ("", False)
    return form if valid else None
