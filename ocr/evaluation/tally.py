"""What was judged, counted: one tally for all cards and one for each kind, direction and layout."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from ocr.evaluation.characters import character_errors
from ocr.evaluation.judgement import FieldJudgement, judge_fields, judge_place, matched
from ocr.evaluation.particulars import Particular, judge_particulars
from ocr.evaluation.run import Outcome
from ocr.evaluation.truth import Direction, TrueCard
from ocr.reading import CardReading, FieldName

# Where one bin of confidence ends and the next begins.
BINS = (0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9995)
ALL = "all"
HORIZONTAL = "horizontal"
# The bars know two kinds of cards only.
UPRIGHT_LINES = "vertical or mixed"


@dataclass(slots=True)
class FieldTally:
    """true: values of the truth; found and surely_found: those of them that were read (and marked sure). read: values
    read that the truth can judge; wrong: those that are not right; sure, sure_right: those marked sure.
    """

    true: int = 0
    found: int = 0
    surely_found: int = 0
    read: int = 0
    wrong: int = 0
    sure: int = 0
    sure_right: int = 0

    def add(self, judged: FieldJudgement) -> None:
        self.true += len(judged.truth)
        self.found += sum(judged.found)
        self.surely_found += sum(judged.surely_found)
        for candidate, right in judged.judged():
            self.read += 1
            self.wrong += not right
            self.sure += candidate.sure
            self.sure_right += candidate.sure and right


@dataclass(slots=True)
class Bin:
    """Values read with a confidence between two of BINS: how many, how many of them right, their confidences added."""

    read: int = 0
    right: int = 0
    claimed: float = 0.0


def empty_bins() -> list[Bin]:
    """Below the first of BINS, between each two of them, and from the last on."""
    return [Bin() for _ in range(len(BINS) + 1)]


def put_into(bins: Sequence[Bin], confidence: float, *, right: bool) -> None:
    """Count one value in the bin of its confidence."""
    into = bins[bisect_right(BINS, confidence)]
    into.read += 1
    into.right += right
    into.claimed += confidence


@dataclass(slots=True)
class Ratio:
    """How many of some judgements were right."""

    right: int = 0
    of: int = 0


@dataclass(slots=True)
class Tally:
    """Counts over some cards. phantoms are cards found where there is none; missed cards count as read wrong. skews has
    the cards by their error in hundredths of a degree.
    """

    cards: int = 0
    missed: int = 0
    phantoms: int = 0
    every_field_right: int = 0
    wholly_sure: int = 0
    wholly_sure_and_right: int = 0
    fields: dict[FieldName, FieldTally] = field(default_factory=lambda: defaultdict(FieldTally))
    particulars: dict[Particular, Ratio] = field(default_factory=lambda: defaultdict(Ratio))
    bins: list[Bin] = field(default_factory=empty_bins)
    character_errors: int = 0
    characters: int = 0
    overlap_90: int = 0
    overlap_95: int = 0
    upright: int = 0
    skews: Counter[int] = field(default_factory=Counter)

    def add(self, card: TrueCard, reading: CardReading | None) -> None:
        """Count one card; None where it was not found."""
        fields = reading.fields if reading else ()
        self.cards += 1
        self.missed += reading is None
        self._add_fields(judge_fields(card, fields))
        for particular, right in judge_particulars(card, fields):
            self.particulars[particular].right += right
            self.particulars[particular].of += 1
        errors, signs = character_errors(card, reading)
        self.character_errors += errors
        self.characters += signs
        if reading and card.quad:
            place = judge_place(card.quad, reading.quad)
            self.overlap_90 += place.overlap > 0.90
            self.overlap_95 += place.overlap > 0.95
            self.upright += place.upright_right
            self.skews[round(100 * place.skew_error_deg)] += 1

    def _add_fields(self, fields: Sequence[FieldJudgement]) -> None:
        for each in fields:
            self.fields[each.name].add(each)
            for candidate, right in each.judged():
                put_into(self.bins, candidate.confidence, right=right)
        judged = list(chain.from_iterable(each.judged() for each in fields))
        right = all(all(each.found) for each in fields) and all(right for _, right in judged)
        sure = bool(judged) and all(candidate.sure for candidate, _ in judged if not candidate.derived)
        self.every_field_right += right
        self.wholly_sure += sure
        self.wholly_sure_and_right += sure and right


def tallied(outcomes: Sequence[Outcome]) -> dict[str, Tally]:
    """By the name of the part: "all", "horizontal", "vertical or mixed", "kind …", "layout …"."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for outcome in outcomes:
        pairs = matched(outcome.scan.cards, outcome.cards)
        phantoms = len(outcome.cards) - sum(reading is not None for _, reading in pairs)
        tallies[ALL].phantoms += phantoms
        tallies[f"kind {outcome.scan.kind}"].phantoms += phantoms
        for card, reading in pairs:
            for part in _parts(outcome.scan.kind, card):
                tallies[part].add(card, reading)
    return dict(sorted(tallies.items()))


def _parts(kind: str, card: TrueCard) -> Iterator[str]:
    yield ALL
    yield HORIZONTAL if card.direction is Direction.HORIZONTAL else UPRIGHT_LINES
    yield f"kind {kind}"
    yield f"layout {card.layout}"
