"""Whose an id of a social network is: most are made from the domain or the name on the card, which proves them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.domain import domain_of
from ocr.fields.grammar.hosts import are_near, host_of, lost_letters
from ocr.fields.grammar.local_parts import made_from_name
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.sns import own_id
from ocr.fields.net.domains import FREE_MAIL
from ocr.fields.text.layout import Span
from ocr.reading import FieldName

# What houses add to their name.
_ADDED = re.compile(
    r"(?:official|jp|jpn|japan|tokyo|osaka|kyoto|inc|corp|co|ltd|info|pr|shop|store|recruit|saiyo|the|team|office|works)*"
)
_LEAST_LETTERS = 4


def with_ids_owned(findings: Iterable[Finding], split: NameSplit | None, latin: list[str]) -> list[Finding]:
    """Findings, the ids of networks with what the card's domains and the name of its person say about them."""
    known = list(findings)
    domains = {domain_of(each.value) for each in known if each.name in (FieldName.EMAIL, FieldName.URL)} - FREE_MAIL
    houses = {name for domain in domains for name in _names_of(domain)}
    words = {word for each in known if each.name is FieldName.EMAIL for word in _words_of(each.value)}

    def is_persons(text: str) -> bool:
        return re.sub(r"\d+$", "", text) in words or made_from_name(text, split, latin)

    return [_owned(each, houses, domains, is_persons) if each.name is FieldName.SNS else each for each in known]


def _owned(finding: Finding, houses: set[str], domains: set[str], is_persons: Callable[[str], bool]) -> Finding:
    own = own_id(finding.value).lower()
    if is_persons(own.strip("._-")):
        return _proved(finding, own, Evidence.EMAIL_NAME)
    plain = _letters(own)
    inside = [house for house in houses if house in plain]
    if not inside:
        bodies = (plain, _letters(own.rpartition("_")[0]))
        is_near = any(are_near(each, house) for each in bodies for house in houses)
        return finding.with_evidence(Evidence.DOMAINS_DIFFER) if is_near else finding
    before, _, behind = plain.partition(max(inside, key=len))
    if lost_letters(behind, "official"):
        return finding.with_evidence(Evidence.DOMAINS_DIFFER)
    if "/" not in finding.value and _lacks_joint(own, domains):
        return finding
    added = all(_ADDED.fullmatch(part) or part.isdigit() or is_persons(part) for part in (before, behind))
    return _proved(finding, own, Evidence.EMAIL_DOMAIN) if added else finding


def _lacks_joint(own: str, domains: set[str]) -> bool:
    """Whether an id is a domain's name without its dash, and has no joint at all: its low line may have been lost. The
    pages of networks have none in their addresses.
    """
    parted = (host_of(domain).chosen for domain in domains)
    return not re.search(r"[_.-]", own) and any("-" in each and each.replace("-", "") in own for each in parted)


def _words_of(email: str) -> set[str]:
    """The local part of an e-mail address and the words of it, without digits."""
    local = re.sub(r"\d", "", email.partition("@")[0].lower())
    return {each for each in (local, *re.split(r"[._+-]", local)) if len(each) >= _LEAST_LETTERS}


def _names_of(domain: str) -> set[str]:
    """What somebody chose of a domain, alone and with what stands before it: yamabiko, cityyamabiko."""
    host = host_of(domain)
    found = {_letters(host.chosen), _letters(f"{host.before}{host.chosen}")}
    return {each for each in found if len(each) >= _LEAST_LETTERS}


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text)


def _proved(finding: Finding, own: str, why: Evidence) -> Finding:
    """The letters of the id; nothing proves its digits and marks."""
    span = finding.spans[0] if len(finding.spans) == 1 else None
    at = span.text.lower().rfind(own) if span else -1
    if span is None or at < 0:
        return finding.with_evidence(why)
    start = span.start + at
    letters = (Span(span.line, start + each.start(), start + each.end()) for each in re.finditer(r"[a-z]{3,}", own))
    return finding.with_evidence(why, proved=tuple(letters))
