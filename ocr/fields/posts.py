"""Companies, departments and titles among the pieces of a card."""

from __future__ import annotations

import re

from ocr.fields import organization as org
from ocr.fields.contacts import Contacts, domain_of
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.position import PositionKind, english_position_parts, position_parts
from ocr.reading import FieldName

_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺ一-鿿豈-﫿]")
_FIELDS = {
    (PositionKind.DEPARTMENT, False): FieldName.DEPARTMENT,
    (PositionKind.TITLE, False): FieldName.TITLE,
    (PositionKind.DEPARTMENT, True): FieldName.DEPARTMENT_EN,
    (PositionKind.TITLE, True): FieldName.TITLE_EN,
}


def is_japanese(text: str) -> bool:
    return bool(_JAPANESE.search(text))


def find_companies(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Organisations with a legal form or an ending that only organisations have; else nothing is claimed."""
    findings: list[Finding] = []
    used: list[Span] = []
    for piece in pieces:
        if piece in used:
            continue
        spans = _company_spans(piece, pieces)
        if spans:
            used += spans
            findings.append(_company(spans, contacts))
    if not any(each.name is FieldName.COMPANY for each in findings):
        found = [p for p in pieces if p not in used and is_japanese(p.text) and org.ends_like_institution(p.text)]
        if found:
            best = max(found, key=lambda piece: piece.line.size_px)
            used.append(best)
            findings.append(_company([best], contacts))
    if not any(each.name is FieldName.COMPANY_EN for each in findings):
        english = [p for p in pieces if p not in used and not is_japanese(p.text)]
        found = [p for p in english if org.names_english_institution(p.text) and not english_position_parts(p.text)]
        if found:
            best = max(found, key=lambda piece: piece.line.size_px)
            used.append(best)
            findings.append(_company([best], contacts))
    return findings, [piece for piece in pieces if piece not in used]


def _company_spans(piece: Span, pieces: list[Span]) -> list[Span]:
    text = piece.text
    if org.is_only_legal_form(text) or org.is_only_english_legal_form(text):
        partner = _partner(piece, pieces)
        if partner is None:
            return []
        first_is_legal = (
            partner.line.start > piece.line.start
            if same_row(piece.line, partner.line)
            else (partner.line.across > piece.line.across)
        )
        return [piece, partner] if first_is_legal else [partner, piece]
    if org.has_legal_form(text) or (not is_japanese(text) and org.has_english_legal_form(text)):
        return [piece]
    return []


def _partner(piece: Span, pieces: list[Span]) -> Span | None:
    """The name that belongs to a legal form standing alone: beside it, else below or above it."""
    others = [each for each in pieces if each is not piece and is_japanese(each.text) == is_japanese(piece.text)]
    others = [each for each in others if position_parts(each.text) is None]
    beside = [each for each in others if same_row(each.line, piece.line)]
    below = [each for each in others if follows(each.line, piece.line)]
    above = [each for each in others if follows(piece.line, each.line)]
    return next(iter(beside + below + above), None)


def _company(spans: list[Span], contacts: Contacts) -> Finding:
    printed = " ".join(span.printed for span in spans)
    text = " ".join(span.text for span in spans)
    english = not is_japanese(text)
    evidence = set()
    if (org.has_english_legal_form if english else org.has_legal_form)(text):
        evidence.add(Evidence.LEGAL_FORM)
    else:
        evidence.add(Evidence.INSTITUTION)
    if len(spans) > 1:
        evidence.add(Evidence.JOINED)
    if english and _domain_has_word_of(text, contacts):
        evidence.add(Evidence.EMAIL_DOMAIN)
    name = FieldName.COMPANY_EN if english else FieldName.COMPANY
    return Finding(name, re.sub(r"\s+", " ", printed), printed, tuple(spans), frozenset(evidence))


def _domain_has_word_of(text: str, contacts: Contacts) -> bool:
    words = [word.lower() for word in re.findall(r"[A-Za-z]{3,}", text)]
    domains = [
        domain_of(each).replace("-", "") for name in (FieldName.EMAIL, FieldName.URL) for each in contacts.of(name)
    ]
    return any(domain.startswith(words[0]) for domain in domains) if words else False


def find_positions(pieces: list[Span]) -> tuple[list[Finding], list[Span]]:
    """Departments and titles. Neighbouring lines of one kind are one value."""
    found: list[tuple[PositionKind, bool, Span]] = []
    left: list[Span] = []
    for piece in pieces:
        english = not is_japanese(piece.text)
        parts = (english_position_parts if english else position_parts)(piece.text)
        if parts is None:
            left.append(piece)
            continue
        found += [(p.kind, english, Span(piece.line, piece.start + p.start, piece.start + p.end)) for p in parts]
    groups: list[tuple[PositionKind, bool, list[Span]]] = []
    for kind, english, span in found:
        last = groups[-1] if groups else None
        if last and last[:2] == (kind, english) and _joins(span, last[2][-1]):
            last[2].append(span)
        else:
            groups.append((kind, english, [span]))
    return [_position(kind, english, spans) for kind, english, spans in groups], left


def _joins(span: Span, before: Span) -> bool:
    if span.line is before.line:
        return True
    return follows(span.line, before.line) and 0.75 < span.line.size_px / before.line.size_px < 1.33


def _position(kind: PositionKind, english: bool, spans: list[Span]) -> Finding:  # noqa: FBT001  # private
    printed = " ".join(span.printed for span in spans)
    evidence = {Evidence.KNOWN_WORDS}
    if len(spans) > 1:
        evidence.add(Evidence.JOINED)
    value = re.sub(r"\s+", " ", printed)
    return Finding(_FIELDS[kind, english], value, printed, tuple(spans), frozenset(evidence))
