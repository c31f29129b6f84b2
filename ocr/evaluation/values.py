"""The values of kept readings: the grounds each stands on, and whether it is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ocr.evaluation.judgement import judge_fields, matched
from ocr.evaluation.kept import kept
from ocr.evaluation.run import Outcome
from ocr.evaluation.truth import TrueCard, scans_in
from ocr.fields.assemble import find
from ocr.fields.confidence.weighing import Grounds, grounds_of, weighed
from ocr.reading import CardReading


@dataclass(frozen=True, slots=True)
class Value:
    """layout tells the cards apart that go wrong together."""

    grounds: Grounds
    right: bool
    layout: str


def values_in(corpora: Iterable[tuple[Path, Path]]) -> Iterator[Value]:
    """Of folders of cards with their truth, each with the file of their kept lines. Raises OtherPictureError."""
    for folder, lines in corpora:
        outcomes, _ = kept([lines], scans_in(folder))
        yield from values_of(outcomes)


def values_of(outcomes: Sequence[Outcome]) -> Iterator[Value]:
    """Every value that the truth can judge, of every card that was found."""
    for outcome in outcomes:
        for card, reading in matched(outcome.scan.cards, outcome.cards):
            if reading:
                yield from _values(card, reading)


def _values(card: TrueCard, reading: CardReading) -> Iterator[Value]:
    findings = find(reading.lines, reading.codes)
    candidates = [weighed(each) for each in findings]
    grounds = {id(candidate): grounds_of(finding) for candidate, finding in zip(candidates, findings, strict=True)}
    for judged in judge_fields(card, candidates):
        for candidate, right in judged.judged():
            yield Value(grounds[id(candidate)], right, card.layout)
