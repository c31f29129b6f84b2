"""The pieces of an organisation that its legal form tells: in one piece, beside it, or with its house below."""

from __future__ import annotations

from ocr.fields.grammar import english_organization as english
from ocr.fields.grammar import organization as org
from ocr.fields.grammar.person import is_known_name
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.post_words import is_in_words, is_known
from ocr.fields.grammar.standing import continues_organization, standing_of
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.normalise import compact, is_japanese


def with_legal_form(piece: Span, pieces: list[Span]) -> list[Span]:
    """The pieces of an organisation's name, in reading order; none if there is no legal form here."""
    text = piece.text
    if org.is_only_legal_form(text) or english.is_only_english_legal_form(text):
        partner = _partner(piece, pieces)
        return sorted((piece, partner), key=pieces.index) if partner else []
    if org.with_whole_legal_form(text) or org.has_legal_form(text):
        return [piece, *_continuation(piece, pieces)]
    return [piece] if not is_japanese(text) and english.has_english_legal_form(text) else []


def _continuation(piece: Span, pieces: list[Span]) -> list[Span]:
    """The house of a body (医療法人社団 翠明会 / みどり台クリニック) right below it, in print of much the same size."""
    if "法人" not in piece.text:
        return []
    found = [
        each
        for each in pieces
        if follows(each.line, piece.line)
        and 0.6 < each.line.size_px / piece.line.size_px < 2.0
        and continues_organization(each.text)
        and not is_known(each.text)
    ]
    return found[:1]


def _partner(piece: Span, pieces: list[Span]) -> Span | None:
    """The name that belongs to a legal form standing alone: beside it, else below or above it. No name of a person."""
    others = [each for each in pieces if each is not piece and is_japanese(each.text) == is_japanese(piece.text)]
    others = [each for each in others if not (_is_post(each.text) or _is_person(each.text))]
    others = [each for each in others if len(compact(each.text)) > 1]
    beside = [each for each in others if same_row(each.line, piece.line)]
    below = [each for each in others if follows(each.line, piece.line)]
    above = [each for each in others if follows(piece.line, each.line)]
    return next(iter(beside + below + above), None)


def _is_post(text: str) -> bool:
    """Whether a text is posts, and no house that could be one by its end: えがお倉庫."""
    return position_parts(text) is not None and (is_in_words(text) or standing_of(text) is None)


def _is_person(text: str) -> bool:
    """Whether a text is a name whose parts stand apart; together they may be a house (風見鶏)."""
    return len(text.split()) == 2 and is_known_name(text)
