"""E-mail and web addresses that name one domain: they prove it, or put right the one that was misread."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from ocr.fields.email_url import domain_of, emails_in, related_domains, urls_in
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span
from ocr.reading import FieldName, Repair

_NET = (FieldName.EMAIL, FieldName.URL)
# Mail that anybody can have: its domain says nothing of a company.
FREE_MAIL = frozenset({
    "gmail.com", "googlemail.com", "yahoo.co.jp", "yahoo.com", "ymail.ne.jp", "hotmail.com", "hotmail.co.jp", "outlook.com", "outlook.jp",
    "live.jp", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "aol.com", "docomo.ne.jp", "ezweb.ne.jp", "au.com",
    "softbank.ne.jp", "i.softbank.jp", "ymobile.ne.jp", "nifty.com", "biglobe.ne.jp", "ocn.ne.jp", "so-net.ne.jp", "plala.or.jp",
    "dion.ne.jp", "jcom.home.ne.jp", "infoweb.ne.jp", "proton.me", "protonmail.com", "excite.co.jp", "goo.jp",
})  # fmt: skip
# Signs that engines take for each other in Latin print; a dot or hyphen is lost now and then.
_ALIKE = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("1", "l"),
    ("i", "l"),
    ("|", "l"),
    ("0", "o"),
    ("5", "s"),
    ("8", "b"),
    ("2", "z"),
)
_BETWEEN_LETTERS = re.compile(r"(?<=[a-z])\d+(?=[a-z])")
_SECOND_LEVEL = re.compile(r"\.(?:co|ne|or|ac|go|ed|lg|gr|ad)\.jp$|^[^.]+\.(?:com|jp|net|org|info|biz|io)$")


def with_shared_domain(findings: Sequence[Finding], codes: Iterable[str]) -> list[Finding]:
    """E-mail and web addresses that name one domain prove it; a domain that looks like a more probable one is it."""
    told = {each.domain for code in codes for each in (*emails_in(code), *urls_in(code, announced=True))}
    return [_checked(each, findings, told) if each.name in _NET else each for each in findings]


def _checked(finding: Finding, findings: Sequence[Finding], told: set[str]) -> Finding:
    mine = domain_of(finding.value)
    others = {domain_of(each.value): each for each in findings if each.name in _NET and each.name is not finding.name}
    if mine in FREE_MAIL:
        return finding
    if any(related_domains(mine, other) for other in {*others, *told}):
        return finding.with_evidence(Evidence.EMAIL_DOMAIN, proved=_span_of(finding, mine))
    near = [other for other in told if Levenshtein.distance(mine, other) <= 3 and len(other) > 6]
    near = near or [other for other in others if _looks(other) == _looks(mine)]
    if len(near) == 1:
        return _agreed(finding, mine, near[0], certain=near[0] in told)
    differing = [other for other in others if Levenshtein.distance(mine, other) <= 3]
    return finding.with_evidence(Evidence.DOMAINS_DIFFER) if differing else finding


def _agreed(finding: Finding, mine: str, other: str, *, certain: bool) -> Finding:
    """The finding with the more probable of two domains that look alike."""
    if not certain and _oddness(mine) < _oddness(other):
        return finding.with_evidence(Evidence.EMAIL_DOMAIN)
    if not certain and _oddness(mine) == _oddness(other):
        return finding.with_evidence(Evidence.DOMAINS_DIFFER)
    value = re.sub(re.escape(mine), other, finding.value, flags=re.IGNORECASE)
    repair = Repair(finding.value, Evidence.EMAIL_DOMAIN.value)
    return replace(finding, value=value, repair=repair).with_evidence(Evidence.EMAIL_DOMAIN, Evidence.REPAIRED)


def _looks(domain: str) -> str:
    """The same for domains that engines take for each other."""
    for read, meant in _ALIKE:
        domain = domain.replace(read, meant)
    return re.sub(r"[._-]", "", domain)


def _oddness(domain: str) -> tuple[int, int, int]:
    """How unlike a domain people would register: digits inside words, no usual end, dots lost."""
    return len(_BETWEEN_LETTERS.findall(domain)), int(not _SECOND_LEVEL.search(domain)), -domain.count(".")


def _span_of(finding: Finding, domain: str) -> tuple[Span, ...]:
    if len(finding.spans) != 1:
        return ()
    span = finding.spans[0]
    at = span.text.lower().find(domain)
    return (Span(span.line, span.start + at, span.start + at + len(domain)),) if at >= 0 else ()
