"""What is left of the lines once everything with a form of its own is taken out."""

from __future__ import annotations

import re

from ocr.fields.addresses.latin_houses import is_house_above
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.block_and_house import has_block_number
from ocr.fields.grammar.english_offices import is_house_heading
from ocr.fields.grammar.english_organization import has_english_legal_form, is_english_institution
from ocr.fields.grammar.english_position import english_is_known, english_position_parts
from ocr.fields.grammar.labels import labels_in
from ocr.fields.grammar.locality import begins_address
from ocr.fields.grammar.notices import is_notice
from ocr.fields.grammar.person import can_be_name
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.standing import Standing, standing_of
from ocr.fields.pieces.parting import parted
from ocr.fields.pieces.trimming import trimmed
from ocr.fields.text.layout import CardLine, Span, follows, same_row
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

_PARTING = re.compile(r"\s[/|]\s|\s{3,}")


def pieces_of(lines: tuple[CardLine, ...], contacts: Contacts) -> list[Span]:
    """The stretches of text that nothing has claimed, in reading order."""
    pieces = []
    for line in lines:
        for start, end in _free_stretches(line, contacts.taken.get(line, [])):
            pieces += _cut_at_marks(Span(line, start, end))
    kept = [piece for piece in pieces if piece.text and not _is_label(piece, contacts) and not is_notice(piece.text)]
    parts = [part for piece in kept for part in parted(piece)]
    return [part for part in parts if part.text and not is_notice(part.text)]


def surely_no_addresses(pieces: list[Span], *, several: bool = False) -> list[Span]:
    """Pieces that begin with a place and name a body or a post all the same: 福岡県庁, 福岡県 above all else, Tokyo Branch.

    several: the card has several postal codes, so that Main Building may be the heading of one of its addresses.
    """
    first = next((each for each in pieces if is_japanese(each.text)), None)
    return [
        each
        for each in pieces
        if (several and _is_house_heading(each))
        or (
            (_names_body(each, first) or _is_post(each.text) or _is_english_post_or_body(each.text))
            and not _is_house_of_address(each, pieces)
        )
    ]


def _is_house_heading(piece: Span) -> bool:
    return is_house_heading(piece.text) and not piece.line.text[piece.end :].lstrip().startswith(",")


# What departments and buildings both are called.
_POST_OR_HOUSE = re.compile(r"(?:ラボ|ラボラトリー|センター|スタジオ|ステーション|ターミナル|キャンパス)$")


def _is_house_of_address(piece: Span, pieces: list[Span]) -> bool:
    """Whether what may be a department is the house of an address: right below its block number, or with a comma before it."""
    if is_japanese(piece.text):
        return bool(_POST_OR_HOUSE.search(piece.text)) and any(_has_house_below(each, piece) for each in pieces)
    return any(is_house_above(piece, each) and follows(each.line, piece.line) for each in pieces)


def _has_house_below(address: Span, piece: Span) -> bool:
    line, below = address.line, piece.line
    is_block = has_block_number(address.text) and begins_address(address.text)
    is_alike = _ALIKE[0] < below.size_px / max(line.size_px, 1) < _ALIKE[1]
    return is_block and is_alike and follows(below, line) and abs(below.start - line.start) < below.size_px


_ALIKE = (0.8, 1.25)


def _names_body(piece: Span, first: Span | None) -> bool:
    standing = standing_of(piece.text) if not any(sign.isdigit() for sign in piece.text) else None
    return standing is Standing.PUBLIC or (standing is Standing.PLACE and piece is first)


def _is_post(text: str) -> bool:
    return is_known(text) and bool(position_parts(text)) and not any(sign.isdigit() for sign in text)


def _is_english_post_or_body(text: str) -> bool:
    if re.search(r"\d", text):
        return False
    is_post = not re.search(r"Japan\W*$", text) and english_is_known(text) and english_position_parts(text) is not None
    return is_post or has_english_legal_form(text) or (is_english_institution(text) and "," not in text)


def _free_stretches(line: CardLine, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    free = []
    at = 0
    for start, end in sorted(taken):
        if start > at:
            free.append((at, start))
        at = max(at, end)
    if at < len(line.text):
        free.append((at, len(line.text)))
    return free


def _cut_at_marks(span: Span) -> list[Span]:
    if can_be_name(span.text):
        return [trimmed(span)]
    parts = []
    at = span.start
    for match in _PARTING.finditer(span.text):
        parts.append(Span(span.line, at, span.start + match.start()))
        at = span.start + match.end()
    parts.append(Span(span.line, at, span.end))
    return [trimmed(part) for part in parts]


def _is_label(piece: Span, contacts: Contacts) -> bool:
    """Whether a piece is labels and nothing else. A title may look like one (代表): then only what it announces tells."""
    text = piece.text
    labels = labels_in(text)
    if not labels or sum(label.end - label.start for label in labels) < len(text.strip()):
        return False
    if position_parts(text) is None:
        return True
    numbers = contacts.of(FieldName.TEL, FieldName.FAX, FieldName.MOBILE)
    return any(_announces(piece, each.spans[0]) for each in numbers)


def _announces(label: Span, number: Span) -> bool:
    """Whether a number that begins its line stands right of a label or just below it, or right behind it in one line."""
    if label.line is number.line and label.end <= number.start:
        return not number.line.text[label.end : number.start].strip(" ()[]:.")
    if number.line.text[: number.start].strip(" (["):
        return False
    beside = same_row(label.line, number.line) and label.line.end <= number.line.start + number.line.size_px
    return beside or follows(number.line, label.line)
