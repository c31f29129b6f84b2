"""The label that announces a value: before it in its line, in brackets behind it, or alone beside or above it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from ocr.fields.grammar.labels import Label, LabelKind, labels_in, lone_label
from ocr.fields.text.layout import CardLine, Span, follows, same_row

# What stands between a label and a number that is not the label's first.
_NUMBER_BETWEEN = re.compile(r"(?:\d\D{0,2}){7}")
_NUMBER_NEXT = re.compile(r"[\s(+]*\d")
_VALUE_BEHIND = re.compile(r"\d{2}|[A-Za-z]@")
# Signs between a label and its value: TEL(お客様専用) 03-…, but ウェブ事業部 … www. begins with no label.
_FARTHEST = 10
# What stands in brackets right behind a number and says what line it is.
_REMARK = re.compile(r"\((?:代表|大代表|直通|代|呼出)\)[\s/・,|:;]*")
# Brackets, and dust, between the edge of a line and the number that begins it.
_MARKS_BEFORE = " ([.,:・·|'`-"
# How far a label in a column of labels may stand from its number, in sizes of print.
_WIDEST_GAP = 12


@dataclass(frozen=True, slots=True)
class Announcement:
    """A label at line.text[start:end] that says what another stretch is."""

    kind: LabelKind
    line: CardLine
    start: int
    end: int


def announcement(
    line: CardLine, start: int, end: int, lines: Iterable[CardLine], kinds: Collection[LabelKind]
) -> Announcement | None:
    """The label of one of some kinds for what stands at line.text[start:end]."""
    lines = tuple(lines)
    ways = (
        _in_brackets(line, end, kinds),
        _before(line, start, kinds),
        _alone(line, start, lines, kinds),
        _above(Span(line, start, end), lines, kinds),
        _behind(line, start, end, kinds),
    )
    return next((found for way in ways for found in way), None)


def _before(line: CardLine, start: int, kinds: Collection[LabelKind]) -> Iterator[Announcement]:
    before = [label for label in labels_in(line.text) if label.end <= start + 1 and label.start < start]
    before = [label for label in before if label.kind in kinds and not _is_remark(line, label)]
    between = line.text[before[-1].end : start] if before else ""
    if before and len(between.strip()) <= _FARTHEST and not _NUMBER_BETWEEN.search(between):
        yield _of(line, before[-1])


def _is_remark(line: CardLine, label: Label) -> bool:
    """Whether a label only says something of the number before it: 03-1234-5678(代表)03-…"""
    is_all = _REMARK.fullmatch(line.text[label.start : label.end].strip())
    return is_all is not None and bool(_NUMBER_BETWEEN.search(line.text[: label.start]))


def _alone(
    line: CardLine, start: int, lines: Iterable[CardLine], kinds: Collection[LabelKind]
) -> Iterator[Announcement]:
    """A line that is a label and nothing else, left of what begins a line, or just above it."""
    if line.text[:start].strip(_MARKS_BEFORE):
        return
    labels = [(other, label) for other in lines if other is not line and (label := lone_label(other.text))]
    labels = [(other, label) for other, label in labels if label.kind in kinds]
    beside = sorted((each for each in labels if _stands_before(each[0], line)), key=lambda each: -each[0].end)
    yield from (_of(*each) for each in beside)
    yield from (_of(*each) for each in labels if follows(line, each[0]))


def _above(stretch: Span, lines: Iterable[CardLine], kinds: Collection[LabelKind]) -> Iterator[Announcement]:
    """A line that is a label and nothing else above a stretch that stands behind another value: the head of its cell."""
    heads = [(other, label) for other in lines if _heads(other, stretch) and (label := lone_label(other.text))]
    near = sorted(heads, key=lambda each: abs(each[0].start - stretch.extent[0]))
    yield from (_of(*each) for each in near if each[1].kind in kinds)


def _heads(label: CardLine, stretch: Span) -> bool:
    """Whether a line begins above a stretch of the next one."""
    line = stretch.line
    if line is label or line.vertical or label.vertical:
        return False
    gap = line.across[0] - label.across[1]
    size = min(line.size_px, label.size_px)
    return -0.5 * size < gap < 1.6 * size and abs(label.start - stretch.extent[0]) < 1.5 * size


def _stands_before(label: CardLine, line: CardLine) -> bool:
    gap = line.start - label.end
    return same_row(label, line) and -line.size_px < gap < _WIDEST_GAP * line.size_px


def _in_brackets(line: CardLine, end: int, kinds: Collection[LabelKind]) -> Iterator[Announcement]:
    """03-1234-5678(FAX). Where none stands behind the last number, labels stand in front: (電話)03-… (FAX)03-…, 03-… (FAX)03-…"""
    labels = [label for label in labels_in(line.text) if label.kind in kinds]
    leads = bool(labels) and (
        not _NUMBER_BETWEEN.search(line.text[: labels[0].start])
        or all(_NUMBER_NEXT.match(line.text, label.end) for label in labels if not _is_remark(line, label))
    )
    for label in labels:
        closed = line.text[label.start] == "(" and ")" in line.text[label.start : label.end]
        if closed and end <= label.start <= end + 2 and not (leads and _NUMBER_NEXT.match(line.text, label.end)):
            yield _of(line, label)


def _behind(line: CardLine, start: int, end: int, kinds: Collection[LabelKind]) -> Iterator[Announcement]:
    """03-1234-5678 FAX, where the line begins with the number and has no other."""
    if not line.text[:start].strip(" ([") and not _VALUE_BEHIND.search(line.text, end):
        near = (label for label in labels_in(line.text) if end <= label.start <= end + 2 and label.kind in kinds)
        yield from (_of(line, label) for label in near)


def _of(line: CardLine, label: Label) -> Announcement:
    return Announcement(label.kind, line, label.start, label.end)
