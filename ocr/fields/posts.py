"""Departments and titles among the pieces of a card."""

from __future__ import annotations

from dataclasses import dataclass

from ocr.fields import organization as org
from ocr.fields.english_position import english_is_known, english_position_parts
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows
from ocr.fields.normalise import compact, is_japanese
from ocr.fields.position import PositionKind, is_known, position_parts
from ocr.fields.reread import reread_known
from ocr.fields.tidy import in_present_forms, tidy
from ocr.reading import FieldName

_FIELDS = {
    (PositionKind.DEPARTMENT, False): FieldName.DEPARTMENT,
    (PositionKind.TITLE, False): FieldName.TITLE,
    (PositionKind.DEPARTMENT, True): FieldName.DEPARTMENT_EN,
    (PositionKind.TITLE, True): FieldName.TITLE_EN,
}


def find_positions(pieces: list[Span], *, of_person: bool) -> tuple[list[Finding], list[Span]]:
    """Departments and titles. Neighbouring lines of one kind are one value. of_person: the side names somebody."""
    groups: list[tuple[PositionKind, bool, list[Post]]] = []
    left: list[Span] = []
    for piece in pieces:
        english = not is_japanese(piece.text)
        posts = _posts(piece, english=english)
        if not posts:
            left.append(piece)
        for post in posts:
            last = groups[-1] if groups else None
            if last and last[:2] == (post.kind, english) and _joins(post.span, last[2][-1].span):
                last[2].append(post)
            else:
                groups.append((post.kind, english, [post]))
    findings = [_position(kind, posts, english=english) for kind, english, posts in groups]
    return [_doubted(each, findings, of_person=of_person) for each in findings], left


@dataclass(frozen=True, slots=True)
class Post:
    """A department or title: where it stands, what it says, whether all its words are known."""

    kind: PositionKind
    span: Span
    value: str
    known: bool


def _posts(piece: Span, *, english: bool) -> list[Post]:
    text = piece.text if english else _in_known_words(piece)
    parts = english_position_parts(text) if english else position_parts(text)
    knows = english_is_known if english else is_known
    return [
        Post(
            part.kind,
            Span(piece.line, piece.start + part.start, piece.start + part.end),
            text[part.start : part.end],
            knows(text[part.start : part.end]),
        )
        for part in parts or ()
    ]


def _in_known_words(piece: Span) -> str:
    """The text of a piece with misread signs put right where that makes it known words; every place stays the same."""
    plain = in_present_forms(tidy(piece.text))
    text = plain if len(plain) == len(piece.text) else piece.text
    if is_known(text):
        return text
    return reread_known(piece, lambda other: is_known(in_present_forms(other))) or text


def _doubted(finding: Finding, findings: list[Finding], *, of_person: bool) -> Finding:
    """Posts of nobody may be a list of branches, and of several departments some may be."""
    doubts = set() if of_person else {Evidence.NO_PERSON}
    if sum(each.name is finding.name for each in findings) > 1:
        doubts.add(Evidence.SEVERAL)
    return finding.with_evidence(*doubts)


def _joins(span: Span, before: Span) -> bool:
    if span.line is before.line:
        return True
    return follows(span.line, before.line) and 0.75 < span.line.size_px / before.line.size_px < 1.33


def _position(kind: PositionKind, posts: list[Post], *, english: bool) -> Finding:
    printed = " ".join(post.span.printed for post in posts)
    value = _value(printed, posts)
    known = tuple(post.span for post in posts if post.known)
    evidence = {Evidence.KNOWN_WORDS if len(known) == len(posts) else Evidence.KNOWN_ENDING}
    if len(posts) > 1:
        evidence.add(Evidence.JOINED)
    if compact(value) != compact(printed):
        evidence.add(Evidence.REPAIRED)
    spans = tuple(post.span for post in posts)
    return Finding(_FIELDS[kind, english], value, printed, spans, frozenset(evidence), proved=known)


def _value(printed: str, posts: list[Post]) -> str:
    """What is printed, unless signs were put right: then the folded text with them."""
    read = " ".join(post.span.text for post in posts)
    meant = in_present_forms(tidy(" ".join(post.value for post in posts)))
    return tidy(printed) if meant == read else meant


def find_near_person(pieces: list[Span], near: list[Finding]) -> list[Finding]:
    """What stands right at the name or a post and is nothing else: a department with unknown words, most likely."""
    spans = [span for finding in near for span in finding.spans]
    found = [
        piece
        for piece in pieces
        if is_japanese(piece.text)
        and org.can_be_unmarked(piece.text)
        and any(follows(piece.line, span.line) or follows(span.line, piece.line) for span in spans)
    ]
    evidence = frozenset({Evidence.LEFT_OVER})
    return [Finding(FieldName.DEPARTMENT, tidy(piece.printed), piece.printed, (piece,), evidence) for piece in found]
