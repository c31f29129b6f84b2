"""What QR codes say of printed values: a code is read without error or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from ocr.fields.codes.codes import facts_of
from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.telephone import national_digits
from ocr.fields.text.normalise import compact
from ocr.reading import FieldName, Repair

_NUMBERS = frozenset({FieldName.TEL, FieldName.FAX, FieldName.MOBILE})
_DIGITS = re.compile(r"[+\d][\d ()-]{8,}")
# A value this near to the code's own is that value misread: signs that may differ.
_NEAR = {FieldName.EMAIL: 2, FieldName.TEL: 1, FieldName.FAX: 1, FieldName.MOBILE: 1}
_OTHERS = frozenset({
    FieldName.EMAIL, FieldName.URL, FieldName.SNS, FieldName.POSTAL_CODE, FieldName.ADDRESS, FieldName.COMPANY, FieldName.TITLE,
    FieldName.DEPARTMENT, FieldName.NAME, FieldName.NAME_EN,
})  # fmt: skip


def confirmed_by_codes(findings: Iterable[Finding], codes: Sequence[str]) -> list[Finding]:
    """With what the codes of the card say; a value that nearly equals the code's is put right."""
    if not codes:
        return list(findings)
    told = [fact for code in codes for fact in facts_of(code)]
    return [_confirmed(each, told, codes) for each in findings]


def _confirmed(finding: Finding, told: list[tuple[FieldName, str]], codes: Sequence[str]) -> Finding:
    mine = _bare(finding.name, finding.value)
    if not mine:
        return finding
    if mine in {_bare(name, value) for name, value in told if _alike(name, finding.name)} or _stands_in(
        mine, finding, codes
    ):
        return finding.with_evidence(Evidence.QR_CODE, proved=finding.spans)
    near = [value for name, value in told if name is finding.name and _is_near(mine, name, value)]
    if len(near) != 1:
        return finding
    repair = Repair(finding.value, Evidence.QR_CODE.value)
    return replace(finding, value=near[0], repair=repair).with_evidence(Evidence.QR_CODE, Evidence.REPAIRED)


def _alike(one: FieldName, other: FieldName) -> bool:
    return one is other or (one in _NUMBERS and other in _NUMBERS)


def _is_near(mine: str, name: FieldName, value: str) -> bool:
    return Levenshtein.distance(mine, _bare(name, value)) <= _NEAR.get(name, 0)


def _stands_in(mine: str, finding: Finding, codes: Sequence[str]) -> bool:
    """Whether the text of a code holds the value anywhere, as a whole: formats of one's own are many."""
    if finding.name in _NUMBERS:
        return any(mine in digits for digits in _numbers_in(codes))
    whole = re.compile(rf"(?<![\w@.+%-]){re.escape(mine)}(?!\w|[.-]\w)")
    is_net = finding.name in (FieldName.EMAIL, FieldName.URL)
    return is_net and any(whole.search(_bare(finding.name, code)) for code in codes)


def _numbers_in(codes: Sequence[str]) -> Iterator[str]:
    for code in codes:
        yield from (national_digits(run) or "" for run in _DIGITS.findall(code))


def _bare(name: FieldName, text: str) -> str:
    if name in _NUMBERS or name is FieldName.POSTAL_CODE:
        return re.sub(r"\D", "", text)
    if name in _OTHERS:
        return re.sub(r"https?://(?:www\.)?", "", compact(text).lower()).removeprefix("www.").rstrip("/")
    return ""
