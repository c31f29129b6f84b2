"""Companies and other organisations among the pieces of a card."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ocr.fields import organization as org
from ocr.fields.contacts import Contacts
from ocr.fields.email_url import domain_of
from ocr.fields.english_position import english_position_parts
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.normalise import compact, is_japanese
from ocr.fields.position import is_known, position_parts
from ocr.fields.tidy import tidy
from ocr.reading import FieldName


def find_companies(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Organisations with a legal form; where there is none, the likeliest one that ends as only organisations do."""
    findings: list[Finding] = []
    left = list(pieces)
    for piece in pieces:
        spans = _with_legal_form(piece, left) if piece in left else []
        if spans:
            left = [each for each in left if each not in spans]
            findings.append(_company(spans, contacts))
    for japanese in (True, False):
        name = FieldName.COMPANY if japanese else FieldName.COMPANY_EN
        weak = [] if any(each.name is name for each in findings) else _institutions(left, japanese=japanese)
        if weak:
            best = max(weak, key=lambda piece: piece.line.size_px)
            left.remove(best)
            findings.append(_company([best], contacts))
    return _doubting_all_but_largest(findings), left


def _doubting_all_but_largest(findings: list[Finding]) -> list[Finding]:
    """Of several companies on a card one is the person's own; the others are groups, agents, memberships."""
    japanese = [each for each in findings if each.name is FieldName.COMPANY]
    if len(japanese) < 2:
        return findings
    return [each.with_evidence(Evidence.SEVERAL) if each in japanese else each for each in findings]


def find_unmarked_company(pieces: list[Span], findings: list[Finding], usual_px: float) -> list[Finding]:
    """A company that nothing marks as one: the largest text that is left, if it is no sentence. A guess.

    usual_px is the size of the card's small print: what is no larger is no company's name.
    """
    if any(each.name in (FieldName.COMPANY, FieldName.COMPANY_EN) for each in findings):
        return []
    found = [each for each in pieces if each.line.size_px > 1.1 * usual_px and org.can_be_unmarked(each.text)]
    if not found:
        return []
    best = max(found, key=lambda piece: piece.line.size_px)
    name = FieldName.COMPANY if is_japanese(best.text) else FieldName.COMPANY_EN
    return [Finding(name, tidy(best.printed), best.printed, (best,), frozenset({Evidence.LEFT_OVER}))]


def _institutions(pieces: list[Span], *, japanese: bool) -> list[Span]:
    if japanese:
        return [
            piece
            for piece in pieces
            if is_japanese(piece.text) and org.ends_like_institution(piece.text) and not is_known(piece.text)
        ]
    return [
        piece
        for piece in pieces
        if not is_japanese(piece.text)
        and org.names_english_institution(piece.text)
        and english_position_parts(piece.text) is None
    ]


def _with_legal_form(piece: Span, pieces: list[Span]) -> list[Span]:
    """The pieces of an organisation's name, in reading order; none if there is no legal form here."""
    text = piece.text
    if org.is_only_legal_form(text) or org.is_only_english_legal_form(text):
        partner = _partner(piece, pieces)
        return sorted((piece, partner), key=pieces.index) if partner else []
    if (
        org.with_whole_legal_form(text)
        or org.has_legal_form(text)
        or (not is_japanese(text) and org.has_english_legal_form(text))
    ):
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
    name = FieldName.COMPANY_EN if english else FieldName.COMPANY
    proved = tuple(
        Span(span.line, span.start + start, span.start + end)
        for span in spans
        for start, end in (org.english_known_stretches if english else org.known_stretches)(span.text)
    )
    evidence = frozenset(_company_evidence(text, contacts))
    if spans[0].line.vertical and org.may_have_lost_strokes(text):
        evidence |= {Evidence.VARIANT_POSSIBLE}
    value = org.with_whole_legal_form(printed) or printed
    return Finding(name, tidy(value), printed, tuple(spans), evidence, proved=proved)


def _company_evidence(text: str, contacts: Contacts) -> Iterable[Evidence]:
    english = not is_japanese(text)
    if org.with_whole_legal_form(text):
        yield Evidence.LEGAL_FORM
        yield Evidence.REPAIRED
    elif (org.has_english_legal_form if english else org.has_legal_form)(text):
        yield Evidence.LEGAL_FORM
    else:
        yield Evidence.INSTITUTION
    if english and _domain_has_word_of(text, contacts):
        yield Evidence.EMAIL_DOMAIN
    if compact(tidy(text)) != compact(text):
        yield Evidence.REPAIRED
    if english and org.may_have_lost_full_stop(text):
        yield Evidence.VARIANT_POSSIBLE


def _domain_has_word_of(text: str, contacts: Contacts) -> bool:
    words = [word.lower() for word in re.findall(r"[A-Za-z]{3,}", text)]
    found = contacts.of(FieldName.EMAIL, FieldName.URL)
    return bool(words) and any(domain_of(each.value).replace("-", "").startswith(words[0]) for each in found)
