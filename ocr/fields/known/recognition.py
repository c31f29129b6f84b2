"""Companies and people of a card that are known already: they prove what was read, or put a slip of it right.

Only a slip: one or two signs of a name, and only where an e-mail address or the engine's own second thoughts agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.domain import domain_of
from ocr.fields.known.known import Known, KnownPerson, key_of
from ocr.fields.text.normalise import compact
from ocr.reading import FieldName, Repair

_PERSONS = {FieldName.NAME: 0, FieldName.FAMILY_NAME: 1, FieldName.GIVEN_NAME: 2}
_READINGS = {FieldName.NAME_KANA: 0, FieldName.FAMILY_NAME_KANA: 1, FieldName.GIVEN_NAME_KANA: 2}
# A slip of reading changes this share of a name's signs at the most, and one sign always.
_LARGEST_SLIP = 0.2


def recognised(findings: list[Finding], contacts: list[Finding], known: Known) -> list[Finding]:
    """Companies and the parts of the person's name with what is known about them; contacts are the card's addresses."""
    if not (known.companies or known.people):
        return findings
    emails = [each.value for each in contacts if each.name is FieldName.EMAIL]
    domains = {domain_of(each.value) for each in contacts if each.name in (FieldName.EMAIL, FieldName.URL)}
    person = _person(findings, known, emails)
    found = [_company(each, known, domains) if each.name is FieldName.COMPANY else each for each in findings]
    return [*(_of_person(each, person) for each in found), *_readings(found, person)]


def _company(finding: Finding, known: Known, domains: set[str]) -> Finding:
    same = known.company(finding.value)
    if same and compact(same.name) == compact(finding.value):
        return finding.with_evidence(Evidence.KNOWN_COMPANY, proved=finding.spans)
    names = {each.name for domain in domains for each in known.companies_of(domain)}
    near = [name for name in names if _is_slip(finding.value, name)]
    return _repaired(finding, near[0], Evidence.KNOWN_COMPANY) if len(near) == 1 else finding


def _person(findings: list[Finding], known: Known, emails: list[str]) -> KnownPerson | None:
    """Who the card is of: whose e-mail address it has, if the name is much the same; else whose name."""
    names = [each.value for each in findings if each.name is FieldName.NAME]
    owners = [owner for email in emails if (owner := known.person_of(email))]
    for name in names:
        for owner in owners:
            if key_of(owner.name) == key_of(name) or _is_slip(name, owner.name):
                return owner
    return next((person for name in names if (person := known.person(name)) and _is_written(person, name)), None)


def _is_written(person: KnownPerson, name: str) -> bool:
    return compact(person.name) == compact(name)


def _of_person(finding: Finding, person: KnownPerson | None) -> Finding:
    if person is None or finding.name not in _PERSONS:
        return finding
    words = person.name.split()
    value = " ".join(words) if finding.name is FieldName.NAME else _part(words, _PERSONS[finding.name])
    if not value or compact(value) == compact(finding.value):
        same = replace(finding, value=value or finding.value)
        return same.with_evidence(Evidence.KNOWN_PERSON, proved=finding.spans)
    return _repaired(finding, value, Evidence.KNOWN_PERSON)


def _part(words: list[str], index: int) -> str:
    return words[index - 1] if len(words) == 2 else ""


def _readings(findings: list[Finding], person: KnownPerson | None) -> Iterator[Finding]:
    """The reading that is known, where none is printed."""
    words = person.reading.split() if person else []
    names = [each for each in findings if each.name is FieldName.NAME]
    if len(words) != 2 or not names or any(each.name in _READINGS for each in findings):
        return
    for field, value in zip(_READINGS, (" ".join(words), *words), strict=True):
        yield Finding(field, value, names[0].printed, names[0].spans, frozenset({Evidence.KNOWN_PERSON}), derived=True)


def _is_slip(read: str, known: str) -> bool:
    one, other = compact(read), compact(known)
    return 0 < Levenshtein.distance(one, other) <= max(1, _LARGEST_SLIP * len(other))


def _repaired(finding: Finding, value: str, why: Evidence) -> Finding:
    repair = finding.repair or Repair(finding.value, why.value)
    return replace(finding, value=value, repair=repair).with_evidence(why, Evidence.REPAIRED)
