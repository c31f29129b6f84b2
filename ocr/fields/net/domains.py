"""E-mail and web addresses that name one domain: they prove it, or put right the one that was misread."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from rapidfuzz.distance import Levenshtein

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.domain import domain_of
from ocr.fields.grammar.email_address import emails_in
from ocr.fields.grammar.hosts import Host, are_near, host_of, is_mail_host, looks, lost_letters, mail_host_meant
from ocr.fields.grammar.web_address import urls_in
from ocr.fields.net.witnesses import Witnesses
from ocr.fields.text.layout import Span
from ocr.reading import FieldName, Repair

_NET = (FieldName.EMAIL, FieldName.URL)
# Mail that anybody can have: its domain says nothing of a company.
FREE_MAIL = frozenset({
    "gmail.com", "googlemail.com", "yahoo.co.jp", "yahoo.com", "ymail.ne.jp", "hotmail.com", "hotmail.co.jp", "outlook.com", "outlook.jp",
    "live.jp", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "aol.com", "docomo.ne.jp", "ezweb.ne.jp", "au.com",
    "softbank.ne.jp", "i.softbank.jp", "ymobile.ne.jp", "nifty.com", "biglobe.ne.jp", "ocn.ne.jp", "so-net.ne.jp", "plala.or.jp",
    "dion.ne.jp", "jcom.home.ne.jp", "infoweb.ne.jp", "proton.me", "protonmail.com", "excite.co.jp", "goo.jp",
})  # fmt: skip
_BETWEEN_LETTERS = re.compile(r"(?<=[a-z])\d+(?=[a-z])")
_SECOND_LEVEL = re.compile(r"\.(?:co|ne|or|ac|go|ed|lg|gr|ad)\.jp$|^[^.]+\.(?:com|jp|net|org|info|biz|io)$")


def with_shared_domain(
    findings: Sequence[Finding], codes: Iterable[str], witnesses: Witnesses | None = None
) -> list[Finding]:
    """E-mail and web addresses that name one domain prove it; of two that nearly do, what else the card says decides."""
    told = {each.domain for code in codes for each in (*emails_in(code), *urls_in(code, announced=True))}
    return [_checked(each, findings, told, witnesses) if each.name in _NET else each for each in findings]


def _checked(finding: Finding, findings: Sequence[Finding], told: set[str], witnesses: Witnesses | None) -> Finding:
    mine = domain_of(finding.value)
    if mine in FREE_MAIL:
        return finding
    others = {domain_of(each.value) for each in findings if each.name in _NET and each is not finding} - FREE_MAIL
    own = host_of(mine)
    shared = [other for other in {*others, *told} if host_of(other).registered == own.registered]
    if shared:
        same = [each for each in shared if not is_mail_host(own.before)] or [mine]
        return _with_mail_host(_proved(finding, mine, same), own)
    near = [other for other in told if Levenshtein.distance(mine, other) <= 3 and len(other) > 6]
    if len(near) == 1:
        return _repaired(finding, mine, near[0])
    free = (
        [each for each in sorted(FREE_MAIL) if _is_slip(own, host_of(each))] if finding.name is FieldName.EMAIL else []
    )
    if len(free) == 1:
        return _repaired(finding, mine, free[0]).with_evidence(Evidence.GUESSED)
    rivals = {other for each in others if (other := _rival(own, host_of(each)))}
    if len(rivals) == 1:
        return _decided(finding, mine, rivals.pop(), witnesses)
    differing = [other for other in others if Levenshtein.distance(mine, other) <= 3]
    return finding.with_evidence(Evidence.DOMAINS_DIFFER) if differing or rivals else finding


def _is_slip(own: Host, free: Host) -> bool:
    """Whether a domain that nothing on the card knows is that of mail for anybody, misread."""
    return not own.before and own.end == free.end and are_near(own.chosen, free.chosen) and bool(free.chosen)


def _rival(own: Host, other: Host) -> str | None:
    """The domain, behind the same machine, that this one may be a misreading of because of another address."""
    meant = other.behind(own.before)
    if looks(own.registered) == looks(other.registered):
        return meant
    if own.end == other.end and are_near(own.chosen, other.chosen):
        return meant
    # An end that is none: nordia.eo.jp beside nordia.co.jp, or behind another machine.
    ends = [each for each in (other.whole, other.registered) if Levenshtein.distance(own.whole, each) == 1]
    return next((each for each in ends if _oddness(each) != _oddness(own.whole)), None)


def _decided(finding: Finding, mine: str, other: str, witnesses: Witnesses | None) -> Finding:
    """The finding with the likelier of two domains: by its form, by what else the card says, by what engines lose."""
    if _oddness(mine) != _oddness(other):
        is_mine = _oddness(mine) < _oddness(other)
        return finding.with_evidence(Evidence.EMAIL_DOMAIN) if is_mine else _repaired(finding, mine, other)
    names = (host_of(mine).chosen, host_of(other).chosen)
    choice = witnesses.choice(names) if witnesses else None
    if choice:
        return finding.with_evidence(Evidence.EMAIL_DOMAIN) if choice == names[0] else _repaired(finding, mine, other)
    doubted = _repaired(finding, mine, other) if lost_letters(*names) else finding
    return doubted.with_evidence(Evidence.DOMAINS_DIFFER)


def _with_mail_host(finding: Finding, own: Host) -> Finding:
    """An e-mail address with the machine that its domain says; nothing else on a card tells which that is."""
    machine, _, before = own.before.partition(".")
    meant = mail_host_meant(machine) if finding.name is FieldName.EMAIL and machine else None
    if not meant:
        return finding
    right = own.behind(f"{meant}.{before}" if before else meant)
    return _repaired(finding, own.whole, right).with_evidence(Evidence.GUESSED)


def _repaired(finding: Finding, mine: str, other: str) -> Finding:
    value = re.sub(re.escape(mine), other, finding.value, flags=re.IGNORECASE)
    repair = Repair(finding.repair.read if finding.repair else finding.value, Evidence.EMAIL_DOMAIN.value)
    return replace(finding, value=value, repair=repair).with_evidence(Evidence.EMAIL_DOMAIN, Evidence.REPAIRED)


def _oddness(domain: str) -> tuple[int, int, int]:
    """How unlike a domain people would register: digits inside words, no usual end, dots lost."""
    return len(_BETWEEN_LETTERS.findall(domain)), int(not _SECOND_LEVEL.search(domain)), -domain.count(".")


def _proved(finding: Finding, mine: str, shared: Iterable[str]) -> Finding:
    """What two addresses have in common, from the end, was read right."""
    length = max(_same_from_end(mine, each) for each in shared)
    return finding.with_evidence(Evidence.EMAIL_DOMAIN, proved=_span_of(finding, mine[len(mine) - length :]))


def _same_from_end(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(one), reversed(other), strict=False)))


def _span_of(finding: Finding, domain: str) -> tuple[Span, ...]:
    if len(finding.spans) != 1:
        return ()
    span = finding.spans[0]
    at = span.text.lower().find(domain)
    return (Span(span.line, span.start + at, span.start + at + len(domain)),) if at >= 0 else ()
