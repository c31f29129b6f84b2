"""Posts that their words alone do not tell: what stands at the person, and Latin letters on a Japanese side."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar import english_organization as english
from ocr.fields.grammar import organization as org
from ocr.fields.grammar.english_offices import names_place
from ocr.fields.grammar.english_position import is_degree, is_field_of_work, may_be_title, names_job
from ocr.fields.grammar.latin_name import latin_name_is_known
from ocr.fields.grammar.post_words import is_in_words, is_known
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.normalise import compact, is_japanese
from ocr.fields.text.tidy import tidy
from ocr.reading import FieldName


def in_japanese(findings: list[Finding], latin: Span | None) -> list[Finding]:
    """Posts of a Japanese side without company or department in Latin letters: its degrees and CEO are Japanese titles, and so is
    a title (CEO, Engineering Manager) where neither a Japanese one nor latin, a name in Latin letters, stands there.
    """
    if any(each.name is FieldName.DEPARTMENT_EN for each in findings):
        return findings
    alone = latin is None and all(each.name is not FieldName.TITLE for each in findings)
    return [
        replace(each, name=FieldName.TITLE)
        if each.name is FieldName.TITLE_EN and (alone or (_is_initials(each.value) and not _is_beside(each, latin)))
        else each
        for each in findings
    ]


def _is_initials(title: str) -> bool:
    """Whether a title is printed in Latin letters among Japanese ones: MBA, CTO."""
    return is_degree(title) or bool(re.fullmatch(r"C[A-Z]{1,2}O", title))


def _is_beside(finding: Finding, span: Span | None) -> bool:
    return span is not None and any(each.line is span.line or same_row(each.line, span.line) for each in finding.spans)


def find_near_person(pieces: list[Span], near: list[Finding]) -> list[Finding]:
    """What stands right at the name or a post and is made of words of departments, though it ends like none; not where a
    department is named, nor any of several: those are services.
    """
    spans = [span for finding in near for span in finding.spans]
    possible = [each for each in pieces if _may_be_department(each.text)]
    has_department = any(each.name is FieldName.DEPARTMENT_EN for each in near)
    has_title = any(each.name is FieldName.TITLE_EN for each in near)
    at_person = [each for each in possible if any(_touch(each, span) for span in spans)]
    if not (at_person or has_department or has_title):
        # All the post that somebody has, the white below a name above it.
        at_person = [
            each for each in possible if may_be_title(each.text) and any(_is_below(each, span) for span in spans)
        ]
    local = [each for each in possible if is_japanese(each.text)]
    if any(each.name is FieldName.DEPARTMENT for each in near) or _are_listed(at_person, local):
        at_person = [each for each in at_person if each not in local]
    return [
        Finding(
            _field(piece, near, is_title=_may_do(piece.text, is_alone=not has_title)),
            tidy(piece.printed),
            piece.printed,
            (piece,),
            _may_be_department(piece.text),
        )
        for piece in at_person
    ]


def _are_listed(at_person: list[Span], local: list[Span]) -> bool:
    """Whether one at the person stands in a list of others."""
    here = [each for each in at_person if each in local]
    return len(here) > 1 or any(each is not other and _touch(each, other) for each in here for other in local)


def _may_do(text: str, *, is_alone: bool) -> bool:
    """Whether a text says what somebody does: a field of work without another title, or words that end as jobs do."""
    return names_job(text) or (is_alone and may_be_title(text))


def _field(piece: Span, near: list[Finding], *, is_title: bool) -> FieldName:
    if is_japanese(piece.text):
        return FieldName.TITLE if _is_title_in_english(piece, near) else FieldName.DEPARTMENT
    return FieldName.TITLE_EN if is_title else FieldName.DEPARTMENT_EN


def _is_title_in_english(piece: Span, near: list[Finding]) -> bool:
    """Whether the English of a Japanese text stands behind it in its line, and is a title: 大将 Owner Chef."""
    titles = (span for each in near if each.name is FieldName.TITLE_EN for span in each.spans)
    return any(span.line is piece.line and piece.end < span.start for span in titles)


def _may_be_department(text: str) -> frozenset[Evidence]:
    """Why a text without the ending of a department may be one; empty where it may not."""
    if not is_japanese(text):
        if names_job(text) and not _PHRASE.search(text):
            return frozenset({Evidence.DICTIONARY_WORDS, Evidence.LEFT_OVER})
        is_plain = is_field_of_work(text) and not _PHRASE.search(text)
        return frozenset({Evidence.KNOWN_WORDS, Evidence.LEFT_OVER} if is_plain else ())
    if not org.can_be_unmarked(text) or _PARTICLE.search(text):
        return frozenset()
    if is_known(text):
        return frozenset({Evidence.LEFT_OVER, Evidence.KNOWN_WORDS})
    is_short = is_in_words(text) and len(compact(text)) <= _LONGEST_LEFT_OVER
    return frozenset({Evidence.LEFT_OVER} if is_short else ())


# Words of slogans in Latin letters; departments join their words with & and and.
_PHRASE = re.compile(r"\b(?:for|of|the|to|with|in|on|by|your|our|we)\b|[.!?]", re.IGNORECASE)


_PARTICLE = re.compile(r"(?<=[一-鿿ァ-ヺー])[とのをにへがはで](?=[一-鿿ァ-ヺ])")


_LONGEST_LEFT_OVER = 6


def _touch(piece: Span, span: Span) -> bool:
    alike = 0.5 < piece.line.size_px / max(span.line.size_px, 1) < 1.5
    return alike and (follows(piece.line, span.line) or follows(span.line, piece.line))


# Of the smaller of two lines, the white between a name and what stands below it.
_BELOW_NAME = 3.0


def _is_below(piece: Span, name: Span) -> bool:
    return follows(piece.line, name.line, _BELOW_NAME)


def find_unknown_title(pieces: list[Span], near: list[Finding], companies: list[Finding]) -> list[Finding]:
    """The one line of an English side that stands right at the name and that nothing explains, where no title is named: what
    somebody does, in words that no table has (Toji, Chef de Partie). A guess. Beside a Japanese name only what stands
    behind the Latin one, or behind a Japanese title, in its line.
    """
    told = {each.name for each in near}
    if FieldName.TITLE_EN in told:
        return []
    if all(each.name is not FieldName.COMPANY_EN for each in companies):
        return []
    names = [span for each in near if each.name is FieldName.NAME_EN for span in each.spans]
    titles = [span for each in near if each.name is FieldName.TITLE for span in each.spans]
    is_at_name = _stands_behind if FieldName.NAME in told else _touch_or_behind
    own = " ".join(each.value for each in companies)
    found = [
        each
        for each in pieces
        if _may_be_title(each.text)
        and each.text not in own
        and (any(is_at_name(each, name) for name in names) or any(_translates(each, title) for title in titles))
    ]
    evidence = frozenset({Evidence.LEFT_OVER, Evidence.GUESSED})
    return [
        Finding(FieldName.TITLE_EN, tidy(each.printed), each.printed, (each,), evidence)
        for each in found
        if len(found) == 1
    ]


def _touch_or_behind(piece: Span, name: Span) -> bool:
    return _touch(piece, name) or _stands_behind(piece, name)


def _stands_behind(piece: Span, name: Span) -> bool:
    """Whether a piece is all that stands behind the comma of a name: Rino Kimoto, Bomori."""
    return piece.line is name.line and piece.line.text[name.end : piece.start].strip() == ","


def _translates(piece: Span, title: Span) -> bool:
    """Whether a piece stands right behind a Japanese title: 家畜人工授精師 Artificial Inseminator."""
    return piece.line is title.line and not piece.line.text[title.end : piece.start].strip() and piece.start > title.end


# Words in capitals, with the small ones between them; initials are a logo's.
_WORDS = re.compile(r"[A-Z][A-Za-z'’-]{2,}(?:\s(?:(?:de|du|di|da|and|&)\s)?[A-Z][A-Za-z'’-]+){0,3}")
# What somebody does ends otherwise than what is done or made: Machining, Renovation, Services.
_NOBODY = re.compile(r"(?:ing|[ts]ion|ment|ness|ity|ics|[^s]s)$", re.IGNORECASE)


def _may_be_title(text: str) -> bool:
    if (
        not _WORDS.fullmatch(text)
        or _NOBODY.search(text)
        or names_place(text)
        or _PHRASE.search(text)
        or english.is_phrase(text)
    ):
        return False
    is_body = english.has_english_legal_form(text) or english.is_english_institution(text)
    return not is_body and not english.names_english_trade(text) and not latin_name_is_known(text)
