"""One card read, held against the truth: which values are right, where it was found, how it was turned."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.evaluation.exactness import folded, is_exact
from ocr.evaluation.truth import TrueCard, TrueValue
from ocr.geometry import Quad
from ocr.imaging.extent import area_px, shared_px
from ocr.reading import CardReading, FieldCandidate, FieldName

# Parts of a name are judged by the truth of the whole, where that has a space to split at.
_PARTS = {
    FieldName.FAMILY_NAME: (FieldName.NAME, 0),
    FieldName.GIVEN_NAME: (FieldName.NAME, 1),
    FieldName.FAMILY_NAME_KANA: (FieldName.NAME_KANA, 0),
    FieldName.GIVEN_NAME_KANA: (FieldName.NAME_KANA, 1),
}


@dataclass(frozen=True, slots=True)
class FieldJudgement:
    """The candidates and the true values of one field name. found has one flag per true value, right one per
    candidate (None = the truth cannot tell). surely_found: the value was found, and marked sure.
    """

    name: FieldName
    truth: tuple[TrueValue, ...]
    candidates: tuple[FieldCandidate, ...]
    found: tuple[bool, ...]
    right: tuple[bool | None, ...]
    surely_found: tuple[bool, ...] = ()

    def judged(self) -> Iterator[tuple[FieldCandidate, bool]]:
        """The candidates that the truth can judge, each with whether it is right."""
        pairs = zip(self.candidates, self.right, strict=True)
        yield from ((candidate, right) for candidate, right in pairs if right is not None)


@dataclass(frozen=True, slots=True)
class PlaceJudgement:
    """Where a card was found. overlap is the IoU (see iou). upright_right: the turn was right. skew_error_deg: 0 = the
    top side lies exactly.
    """

    overlap: float
    upright_right: bool
    skew_error_deg: float


def judge_fields(truth: TrueCard, fields: Sequence[FieldCandidate]) -> tuple[FieldJudgement, ...]:
    """One judgement for every field name that the truth or the reading has."""
    names = [name for name in FieldName if name in truth.fields or any(each.name is name for each in fields)]
    return tuple(_judge_field(name, truth, [each for each in fields if each.name is name]) for name in names)


def _judge_field(name: FieldName, card: TrueCard, candidates: Sequence[FieldCandidate]) -> FieldJudgement:
    if name in _PARTS:
        truth = _part(card, name)
        right = tuple(is_exact(name, each.value, each.value, truth) if truth else None for each in candidates)
        return FieldJudgement(name, (), tuple(candidates), (), right)
    truth = card.fields.get(name, ())
    right = tuple(_is_right(name, each, truth, card) for each in candidates)
    sure = [each for each in candidates if each.sure]
    return FieldJudgement(
        name, truth, tuple(candidates), _found(name, truth, candidates), right, _found(name, truth, sure)
    )


def _found(name: FieldName, truth: tuple[TrueValue, ...], candidates: Sequence[FieldCandidate]) -> tuple[bool, ...]:
    return tuple(any(is_exact(name, each.value, each.printed, (one,)) for each in candidates) for one in truth)


def _is_right(name: FieldName, candidate: FieldCandidate, truth: tuple[TrueValue, ...], card: TrueCard) -> bool | None:
    if name is FieldName.URL and not is_exact(name, candidate.value, candidate.printed, truth):
        # An address that only the QR code holds is on the card, though the truth lists it apart.
        return any(folded(name, candidate.value) == folded(name, code) for code in card.qr)
    if candidate.derived and name is FieldName.NAME_KANA and not truth:
        return None  # concluded from the e-mail address; the truth says nothing about readings that are not printed
    return is_exact(name, candidate.value, candidate.printed, truth)


def _part(card: TrueCard, name: FieldName) -> tuple[TrueValue, ...]:
    whole, index = _PARTS[name]
    words = [each.value.split() for each in card.fields.get(whole, ())]
    return tuple(TrueValue(each[index], each[index]) for each in words if len(each) == 2)


def judge_place(truth: Quad, found: Quad) -> PlaceJudgement:
    """Compare two quads in the same pixels; order of corners tells the turn."""
    turns = [_distance(truth.corners, found.corners[turn:] + found.corners[:turn]) for turn in range(4)]
    best = turns.index(min(turns))
    turned = found.corners[best:] + found.corners[:best]
    error = _heading_deg(turned[0], turned[1]) - _heading_deg(truth.top_left, truth.top_right)
    return PlaceJudgement(iou(truth, found), best == 0, abs((error + 180) % 360 - 180))


def iou(one: Quad, other: Quad) -> float:
    """Area of the intersection over area of the union, 0..1. Both must be convex."""
    both = shared_px(one, other)
    union = area_px(one) + area_px(other) - both
    return both / union if union > 0 else 0.0


def matched(truth: Sequence[TrueCard], found: Sequence[CardReading]) -> list[tuple[TrueCard, CardReading | None]]:
    """Each true card with the reading that overlaps it most (at least half), each reading used once."""
    pairs = [
        (iou(card.quad, reading.quad), i, j)
        for i, card in enumerate(truth)
        if card.quad
        for j, reading in enumerate(found)
    ]
    chosen: dict[int, int] = {}
    for share, i, j in sorted(pairs, reverse=True):
        if share >= 0.5 and i not in chosen and j not in chosen.values():
            chosen[i] = j
    return [(card, found[chosen[i]] if i in chosen else None) for i, card in enumerate(truth)]


def _distance(one: tuple[tuple[float, float], ...], other: tuple[tuple[float, float], ...]) -> float:
    return sum(math.dist(a, b) for a, b in zip(one, other, strict=True))


def _heading_deg(start: tuple[float, float], end: tuple[float, float]) -> float:
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
