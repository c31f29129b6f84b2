"""What stands next to a value in the same size and is not part of it: the value may lack it, or be a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ocr.fields.confidence.both_languages import ADDRESSES, are_one_address
from ocr.fields.confidence.calibration import GROUP_OF
from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.text.layout import CardLine, Span, follows, same_row
from ocr.reading import FieldName

# Values that have a form of their own: nobody takes them for the rest of another value.
_WITH_FORM = frozenset({"net", "number"})
_LEAST_SIGNS = 2
_SMALLEST, _LARGEST = 0.75, 1.33
# Right behind a value letters of its own row may be cut lower than kanji: 株式会社… AI.
_SMALLEST_BESIDE = 0.55
# In sizes of print.
_LINES_APART, _COLUMNS_APART = 1.6, 2.6
# What a text ends in that goes on.
_OPEN = re.compile(r"[,、&＆・/／(（\-－–][\s]*$|\b(?:and|of|for|the)\s*$", re.IGNORECASE)


def with_neighbours(
    findings: Sequence[Finding], card: Sequence[CardLine], headings: Iterable[Span] = ()
) -> list[Finding]:
    """Findings with what their neighbours on the card say against them; headings name the offices of addresses."""
    carried = {id(line): [each for each in findings if any(span.line is line for span in each.spans)] for line in card}
    headed = {id(each.line) for each in headings}
    beside_address = [line for line in card if id(line) not in headed]
    return [
        each.with_evidence(*_doubts(each, beside_address if each.name in ADDRESSES else card, carried))
        for each in findings
    ]


def _doubts(finding: Finding, card: Sequence[CardLine], carried: dict[int, list[Finding]]) -> Iterator[Evidence]:
    if GROUP_OF[finding.name] in _WITH_FORM:
        return
    if finding.spans and _goes_on(finding.spans[-1]) and not _is_parted(finding, carried):
        yield Evidence.OPEN_END
    for line in _next_to(finding, card, carried):
        others = carried[id(line)]
        if not others:
            yield Evidence.NEXT_UNNAMED
        for other in others:
            if other.name is finding.name:
                yield Evidence.NEXT_ALIKE
            elif GROUP_OF[other.name] not in _WITH_FORM | {"person"} and not are_one_address(finding, other):
                yield Evidence.NEXT_IN_WORDS


def _is_parted(finding: Finding, carried: dict[int, list[Finding]]) -> bool:
    """Whether the mark behind a value is what parts it from another: 施設長/社会福祉士; Ken Sato, Manager; Sales, Nordia Inc."""
    last = finding.spans[-1]
    others = (
        span for each in carried.get(id(last.line), ()) if _may_stand_behind(each, finding) for span in each.spans
    )
    return any(span.line is last.line and 0 < span.start - last.end <= _MARK_LENGTH for span in others)


def _may_stand_behind(other: Finding, finding: Finding) -> bool:
    return other.name is finding.name or other.name is FieldName.COMPANY_EN or finding.name is FieldName.NAME_EN


# A slash with a space on both sides.
_MARK_LENGTH = 3


def _goes_on(span: Span) -> bool:
    """Whether its text, or what stands right after it in its line, promises more."""
    after = span.line.text[span.end :].strip()[:1]
    return bool(_OPEN.search(span.text) or _OPEN.match(after))


def _next_to(finding: Finding, card: Sequence[CardLine], carried: dict[int, list[Finding]]) -> list[CardLine]:
    own = {id(span.line): span.line for span in finding.spans}
    return [
        line
        for line in card
        if id(line) not in own
        and sum(sign.isalnum() for sign in line.text) >= _LEAST_SIGNS
        and any(_touch(line, mine, named=bool(carried[id(line)])) for mine in own.values())
    ]


def _touch(line: CardLine, mine: CardLine, *, named: bool) -> bool:
    share = line.size_px / max(mine.size_px, 1)
    if same_row(line, mine) and _SMALLEST_BESIDE < share < _LARGEST and abs(line.start - mine.end) < mine.size_px / 2:
        return True
    if not _SMALLEST < share < _LARGEST:
        return False
    # Columns stand farther apart than rows; what has a name there belongs to itself.
    apart = _COLUMNS_APART if line.vertical and not named else _LINES_APART
    return same_row(line, mine) or follows(line, mine, apart) or follows(mine, line, apart)
