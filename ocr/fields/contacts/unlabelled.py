"""Telephones without a label: what the other numbers of the card say of them, and which of them is the fax."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.labels import LabelKind, labels_in
from ocr.fields.grammar.telephone import is_landline
from ocr.reading import FieldName


def telling_unlabelled(findings: Iterable[Finding]) -> list[Finding]:
    """Findings, with what telephones without a label may be: a fax, or telephones beside a fax that has one."""
    return _telling_from_fax(_with_fax_last(_doubted(findings)))


def _doubted(findings: Iterable[Finding]) -> list[Finding]:
    """Findings, those telephones in doubt that have no label beside another telephone of one office, on a card without
    a fax: the label may have been lost, or stand where nobody looks for it.
    """
    known = list(findings)
    labelled = any(each.name is FieldName.TEL and Evidence.LABELLED in each.evidence for each in known)
    one_office = _is_of_one_office(known)
    several = one_office and sum(_may_be_fax(each) for each in known) > 1
    if not (labelled or several) or any(each.name is FieldName.FAX for each in known):
        return known
    return [each.with_evidence(Evidence.LABEL_MISSING) if _may_be_fax(each) else each for each in known]


def _with_fax_last(findings: list[Finding]) -> list[Finding]:
    """Findings, the last of several telephones of one office as its fax where it has no label and none is: cards print
    the telephone first. Of 26 such numbers of cards whose labels were not read 25 were the fax. The doubt stays.
    Numbers of two areas are those of two offices.
    """
    landlines = {each.value: each for each in reversed(findings) if each.name is FieldName.TEL and _is_landline(each)}
    if len(landlines) < 2 or any(each.name is FieldName.FAX for each in findings) or not _is_of_one_office(findings):
        return findings
    last, before, *_ = landlines.values()
    is_bare = Evidence.LABEL_MISSING in last.evidence and not _has_word_before(last) and not _announces(before, last)
    if not is_bare or len(set(map(_area, landlines.values()))) > 1:
        return findings
    return [replace(each, name=FieldName.FAX, parts=()) if each.value == last.value else each for each in findings]


def _telling_from_fax(findings: list[Finding]) -> list[Finding]:
    """Findings, with what a fax with a label says of telephones where none has one: that they are no fax. Of 280 such
    numbers of development cards all were telephones.
    """
    has_fax = any(each.name is FieldName.FAX and Evidence.LABELLED in each.evidence for each in findings)
    if not has_fax or any(each.name is FieldName.TEL and Evidence.LABELLED in each.evidence for each in findings):
        return findings
    return [each.with_evidence(Evidence.OTHER_LABELLED) if _may_be_fax(each) else each for each in findings]


def _is_of_one_office(findings: list[Finding]) -> bool:
    return sum(each.name is FieldName.POSTAL_CODE for each in findings) < 2


def _may_be_fax(finding: Finding) -> bool:
    return finding.name is FieldName.TEL and Evidence.LABELLED not in finding.evidence and _is_landline(finding)


def _is_landline(finding: Finding) -> bool:
    return is_landline(re.sub(r"\D", "", finding.value))


def _area(finding: Finding) -> str:
    return finding.value.split("-", maxsplit=1)[0]


def _has_word_before(finding: Finding) -> bool:
    """Whether a word of no table stands before a number, which may be its label: dir. 03-…"""
    span = finding.spans[0]
    return bool(re.search(r"[^\W\d_]{2}", re.split(r"\d", span.line.text[: span.start])[-1]))


def _announces(before: Finding, last: Finding) -> bool:
    """Whether the line of a number ends in the label of a telephone, whose number begins the next one."""
    line = before.spans[0].line
    behind = [label for label in labels_in(line.text) if label.start >= before.spans[0].end]
    return bool(behind) and behind[-1].kind is LabelKind.TEL and line is not last.spans[0].line
