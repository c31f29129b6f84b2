"""Every mismatch of a run, with the lines it came from: for those who mend rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ocr.evaluation.judgement import FieldJudgement, judge_fields, judge_place, matched
from ocr.evaluation.particulars import judge_particulars
from ocr.evaluation.run import Outcome
from ocr.evaluation.truth import TrueCard
from ocr.reading import CardReading, TextLine


def mismatches(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Line by line: what is wrong on each card, then what was read on it."""
    for outcome in outcomes:
        for card, reading in matched(outcome.scan.cards, outcome.cards):
            where = f"{outcome.scan.picture.name} {card.layout}"
            if reading is None:
                yield f"{where}: NOT FOUND"
                continue
            wrong = [*_misplaced(card, reading), *_misread(card, reading)]
            yield from (f"{where} {each}" for each in wrong)
            if wrong:
                yield f"    {lines_text(reading.lines)}"


def lines_text(lines: Sequence[TextLine]) -> str:
    """All on one line, as the mismatches show them."""
    return " | ".join(line.text for line in lines)


def _misplaced(card: TrueCard, reading: CardReading) -> Iterator[str]:
    if card.quad:
        place = judge_place(card.quad, reading.quad)
        if place.overlap <= 0.95:
            yield f"IoU {place.overlap:.3f}"
        if not place.upright_right:
            yield "NOT UPRIGHT"


def _misread(card: TrueCard, reading: CardReading) -> Iterator[str]:
    for each in judge_fields(card, reading.fields):
        if not all(each.found) or False in each.right:
            yield _told(each)
    for particular, right in judge_particulars(card, reading.fields):
        if not right:
            yield f"{particular.value}: wrong"


def _told(judged: FieldJudgement) -> str:
    truth = " / ".join(value.value for value in judged.truth)
    read = " / ".join(f"{c.value} {c.confidence:.4f}{'!' if c.sure else ''}" for c in judged.candidates)
    return f"{judged.name.value}: truth [{truth}] read [{read}]"
