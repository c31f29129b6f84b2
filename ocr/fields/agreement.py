"""What one thing on the card says about another: domains, the QR code, area code and address, name and e-mail."""

from __future__ import annotations

import re
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from ocr.fields import person
from ocr.fields.email_url import domain_of, emails_in, related_domains, urls_in
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span
from ocr.fields.person import NameSplit
from ocr.fields.telephone import national_digits, prefecture_of
from ocr.reading import FieldName
from resources.lexicons import prefectures

_NET = (FieldName.EMAIL, FieldName.URL)
_NUMBERS = (FieldName.TEL, FieldName.FAX, FieldName.MOBILE)


def confirmed_by_codes(findings: list[Finding], codes: tuple[str, ...]) -> list[Finding]:
    """With what QR codes say: they are read without error or not at all."""
    return [_confirmed(each, codes) if each.name in (*_NET, *_NUMBERS) else each for each in findings]


def _confirmed(finding: Finding, codes: tuple[str, ...]) -> Finding:
    plain = _bare(finding.value)
    if finding.name in _NUMBERS:
        digits = re.sub(r"\D", "", plain)
        said = any(
            digits in (national_digits(run) or "") for code in codes for run in re.findall(r"[+\d][\d ()-]{8,}", code)
        )
    else:
        said = any(plain in _bare(code) for code in codes)
    return finding.with_evidence(Evidence.QR_CODE, proved=finding.spans) if said and plain else finding


def _bare(text: str) -> str:
    return re.sub(r"https?://(?:www\.)?", "", text.lower()).removeprefix("www.").rstrip("/")


def with_shared_domain(findings: list[Finding], codes: tuple[str, ...]) -> list[Finding]:
    """E-mail and web addresses that name one domain prove it; a domain nearly equal to a surer one is put right."""
    return [_domain_checked(each, findings, codes) if each.name in _NET else each for each in findings]


def _domain_checked(finding: Finding, findings: list[Finding], codes: tuple[str, ...]) -> Finding:
    mine = domain_of(finding.value)
    others = {domain_of(each.value) for each in findings if each.name in _NET and each.name is not finding.name}
    told = {each.domain for code in codes for each in (*emails_in(code), *urls_in(code, announced=True))}
    if any(related_domains(mine, other) for other in others | told):
        return finding.with_evidence(Evidence.EMAIL_DOMAIN, proved=_domain_span(finding, mine))
    near = [other for other in told if 0 < Levenshtein.distance(mine, other) <= 3 and len(other) > 6]
    if len(near) == 1:
        value = re.sub(re.escape(mine), near[0], finding.value, flags=re.IGNORECASE)
        return replace(finding, value=value).with_evidence(Evidence.EMAIL_DOMAIN, Evidence.REPAIRED)
    near = [other for other in others if 0 < Levenshtein.distance(mine, other) <= 3]
    return finding.with_evidence(Evidence.DOMAINS_DIFFER) if near else finding


def _domain_span(finding: Finding, domain: str) -> tuple[Span, ...]:
    if len(finding.spans) != 1:
        return ()
    span = finding.spans[0]
    at = span.text.lower().find(domain)
    return (Span(span.line, span.start + at, span.start + at + len(domain)),) if at >= 0 else ()


def with_area(findings: list[Finding], addresses: list[Finding]) -> list[Finding]:
    """Telephone numbers whose area code lies in the prefecture of an address on the card."""
    latin = prefectures()
    here = {latin[name] for name in latin for each in addresses if each.value.startswith(name)}
    return [
        each.with_evidence(Evidence.AREA_CODE)
        if each.name in _NUMBERS and prefecture_of(re.sub(r"\D", "", each.value)) in here
        else each
        for each in findings
    ]


def with_owner(findings: list[Finding], split: NameSplit | None, latin: list[str]) -> list[Finding]:
    """E-mail addresses made from the name of the person; a label glued to the front comes off where that helps."""
    return [_owned(each, split, latin) if each.name is FieldName.EMAIL else each for each in findings]


def _owned(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    local, _, domain = email.value.partition("@")
    if made_from_name(local, split, latin):
        return email.with_evidence(Evidence.EMAIL_NAME, proved=_local_span(email, local))
    rest = without_glued_label(local)
    if rest == local:
        rest = _ODD_CAPITAL.sub("", local)
        if rest == local:
            return email
        if not made_from_name(rest, split, latin):
            return email.with_evidence(Evidence.GUESSED)
    span = email.spans[0]
    shorter = Span(span.line, span.start + len(local) - len(rest), span.end)
    cut = replace(email, value=f"{rest}@{domain}", printed=shorter.printed, spans=(shorter,))
    if made_from_name(rest, split, latin):
        return cut.with_evidence(Evidence.EMAIL_NAME, Evidence.LABELLED, proved=_local_span(cut, rest))
    return cut.with_evidence(Evidence.GUESSED)


def _local_span(email: Finding, local: str) -> tuple[Span, ...]:
    """The letters of the local part; digits in it are nobody's name."""
    span = email.spans[0]
    return tuple(
        Span(span.line, span.start + part.start(), span.start + part.end())
        for part in re.finditer(r"[A-Za-z]{3,}", local)
        if span.text.startswith(local)
    )


# A capital before small letters is a label that lost its space, or nobody knows what.
_ODD_CAPITAL = re.compile(r"^[A-Z](?=[a-z])(?!.*[A-Z])")
_GLUED_LABEL = re.compile(r"^(?:E-?mail|e-?mail|E-?MAIL|MAIL|Mail|E)[.:-]?(?=[a-z])")


def without_glued_label(local: str) -> str:
    """A local part without a label that lost its space: Etaro.sato, MAILtaro."""
    return _GLUED_LABEL.sub("", local)


def made_from_name(local: str, split: NameSplit | None, latin: list[str]) -> bool:
    """Whether a local part is made from the printed name or its Latin spelling."""
    if split and person.local_part_agrees(
        local, person.readings_of_family(split.family), person.readings_of_given(split.given)
    ):
        return True
    return len(latin) == 2 and person.local_part_of_words_agrees(local, latin)
