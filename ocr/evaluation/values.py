"""The values of kept readings with what is weighed of them, each with whether it is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.evaluation.judgement import judge_fields, matched
from ocr.evaluation.run import Outcome
from ocr.evaluation.truth import TrueCard
from ocr.fields.assemble import find
from ocr.fields.evidence import Finding
from ocr.fields.weighing import weighed
from ocr.reading import CardReading


@dataclass(frozen=True, slots=True)
class Value:
    """layout tells the cards apart that go wrong together."""

    finding: Finding
    right: bool
    layout: str


def values_of(outcomes: Sequence[Outcome]) -> Iterator[Value]:
    """Every value that the truth can judge, of every card that was found."""
    for outcome in outcomes:
        for card, reading in matched(outcome.scan.cards, outcome.cards):
            if reading:
                yield from _values(card, reading)


def _values(card: TrueCard, reading: CardReading) -> Iterator[Value]:
    findings = find(reading.lines, reading.codes)
    candidates = [weighed(each) for each in findings]
    finding_of = {id(candidate): finding for candidate, finding in zip(candidates, findings, strict=True)}
    for judged in judge_fields(card, candidates):
        for candidate, right in judged.judged():
            yield Value(finding_of[id(candidate)], right, card.layout)
