"""Names of offices that stand before addresses: they say whose address it is and are no department."""

from __future__ import annotations

import re

from ocr.fields.addresses.heading_columns import continues_column
from ocr.fields.addresses.heading_rows import heading_rows
from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.english_offices import heads_english_address, is_house_heading, names_english_office
from ocr.fields.grammar.english_organization import (
    begins_like_english_house,
    has_english_legal_form,
    is_english_house,
)
from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.grammar.latin_name import latin_name_is_known
from ocr.fields.grammar.organization import has_legal_form
from ocr.fields.grammar.person import can_be_kana_name, is_known_name
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.standing import Standing, is_unmistakable, standing_of
from ocr.fields.text.layout import CardLine, Span, follows, same_row
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

# What is nothing but the heading of an address where a card has several.
_HEADING = re.compile(
    r"(?:東京|大阪|名古屋)?(?:本社|本店|支社|支店|営業所|出張所|事業所|(?:本社|第[一二三四五1-5])?工場|本社営業部|流通センター|物流センター"
    r"|[東西南北]工場|サテライトオフィス|ショールーム)"
)
_ENGLISH_HEADING = re.compile(
    r"(?:(?:Main|Head|Branch|Satellite|Sales) Office(?: & Plant)?|Headquarters|(?:Distribution|Logistics) Center"
    r"|(?:(?:North|South|East|West|Main) )?(?:Plant|Factory)|Laboratory|Showroom)"
)


# What a word ends with that may be an office; whatever else a department ends with (課, 部, 室) heads no address.
_OFFICE_END = re.compile(
    r"(?:本社|本店|本部|本院|支社|支店|支部|支所|営業所|事務所|出張所|事業所|工場|製作所|研究所|センター|オフィス|ショールーム|スタジオ|ラボ|倉庫|店|校|院|館|局|庁舎|キャンパス|展示場|直売所|工房|農場)$"
)
# Words that say of what a head office is one: 管理本部 is a department, 本部 and 東京本部 are places.
_HEAD_OF_WORK = re.compile(
    r"(?:営業|生産|製造|管理|事業|技術|開発|統括|推進|企画|経営|業務|施工|工事|調達|品質)\S{0,6}本部$"
)
# Between a heading and its address in one row, in sizes of print; what stands farther left is in a column of its own.
_WIDEST_GAP = 9
_LONGEST_HEADING = 12
# Lines that a heading stands above its address; where offices have panels of their own, more white is left.
_NEAR, _FARTHEST = 1.6, 3.0


def without_offices(pieces: list[Span], addresses: list[Finding], contacts: Contacts) -> list[Span]:
    """Without the pieces that only say whose address follows: 本社, 大阪支店 beside or above it.

    With one address, a heading above it goes only where another department is named: else it is the department.
    """
    several = len(contacts.of(FieldName.POSTAL_CODE)) > 1 or len(addresses) > 1
    blocks = [*addresses, *contacts.of(FieldName.POSTAL_CODE)]
    left = _without_headings(pieces, blocks, contacts, several=several)
    headings = [piece for piece in pieces if piece not in left]
    named = _named(left)
    return [piece for piece in left if piece in named or not _is_one_more(piece, headings, blocks, pieces)]


def _without_headings(pieces: list[Span], blocks: list[Finding], contacts: Contacts, *, several: bool) -> list[Span]:
    headings = [piece for row in heading_rows(pieces, blocks) if _names_offices(row) for piece in row]
    pieces = [piece for piece in pieces if piece not in headings]
    if several:
        pieces = [
            piece
            for piece in pieces
            if not _is_heading(piece.text)
            or (_is_among_posts(piece, pieces) and not _is_over_block(piece, blocks, pieces))
        ]
    named = _named(pieces)
    return [
        piece
        for piece in pieces
        if piece in named
        or not any(
            _heads(piece, block, pieces, several=several)
            or _heads_in_english(piece, block, pieces, contacts, several=several)
            for block in blocks
        )
    ]


def _named(pieces: list[Span]) -> list[Span]:
    """What names an organisation, and so heads no address."""
    return [piece for piece in pieces if has_legal_form(piece.text)] or _houses(pieces)


def _is_one_more(piece: Span, headings: list[Span], blocks: list[Finding], pieces: list[Span]) -> bool:
    """Whether what may be an office goes on in a column of headings, and stands at no post."""
    is_office = _may_be_office(piece.text) and not _is_among_posts(piece, pieces)
    return is_office and continues_column(piece, headings, blocks)


def _names_offices(row: list[Span]) -> bool:
    """Whether one at least of the texts side by side is an office, and none a company, a title or somebody's name."""
    texts = [piece.text for piece in row]
    others = (is_known_name, latin_name_is_known, _is_title, has_legal_form, has_english_legal_form)
    is_told = any(_is_heading(text) or heads_english_address(text) or _may_be_office(text) for text in texts)
    return is_told and not any(is_other(text) for text in texts for is_other in others)


_HOUSES = (Standing.PUBLIC, Standing.INSTITUTION, Standing.HOUSE, Standing.TRADE, Standing.SHOP)


def _houses(pieces: list[Span]) -> list[Span]:
    """The one piece that names an organisation by its kind (日東クリニック); of several, some may be its offices."""
    found = [piece for piece in pieces if _is_house(piece.text)]
    return found if len(found) == 1 else []


def _is_house(text: str) -> bool:
    is_office = text.endswith("事務所") and not is_unmistakable(text)
    return standing_of(text) in _HOUSES and not is_known(text) and not is_office


def doubting_headings(positions: list[Finding], blocks: list[Finding]) -> list[Finding]:
    """Departments that stand right above an address as its heading would, doubted."""
    return [
        each.with_evidence(Evidence.GUESSED)
        if each.name is FieldName.DEPARTMENT and any(_is_above(each.spans[-1], b) for b in blocks)
        else each
        for each in positions
    ]


def _is_heading(text: str) -> bool:
    return bool(_HEADING.fullmatch(text.replace(" ", "")) or _ENGLISH_HEADING.fullmatch(text) or is_house_heading(text))


def _is_above(piece: Span, block: Finding) -> bool:
    """Whether a word that may be an office stands alone just above an address, in its print."""
    first = block.spans[0]
    return _may_be_office(piece.text) and _is_alike(piece, first) and follows(first.line, piece.line)


def _may_be_office(text: str) -> bool:
    plain = text.replace(" ", "")
    return bool(_OFFICE_END.search(plain)) and not _HEAD_OF_WORK.search(plain)


def _is_alike(piece: Span, other: Span) -> bool:
    return 0.7 < piece.line.size_px / max(other.line.size_px, 1) < 1.4


def _is_among_posts(piece: Span, pieces: list[Span]) -> bool:
    """Whether a department or title that heads nothing stands just above or below a piece, in its print."""
    return any(
        other is not piece
        and _is_alike(piece, other)
        and (follows(piece.line, other.line) or follows(other.line, piece.line))
        and position_parts(other.text)
        and not _is_heading(other.text)
        for other in pieces
    )


def _is_over_block(piece: Span, blocks: list[Finding], pieces: list[Span]) -> bool:
    """Whether a heading stands right above an address, and the department of the post above it has a line of its own."""
    if not any(follows(block.spans[0].line, piece.line) for block in blocks):
        return False
    others = (each for each in pieces if each is not piece and not _is_heading(each.text))
    parts = (position_parts(each.text) or () for each in others if not _may_be_office(each.text))
    return any(part.kind is PositionKind.DEPARTMENT for each in parts for part in each)


def _heads(piece: Span, block: Finding, pieces: list[Span], *, several: bool) -> bool:
    first = block.spans[0]
    if piece.line is first.line:
        return piece.start < first.start
    if (
        not _is_alike(piece, first)
        or len(piece.text) > _LONGEST_HEADING
        or _is_title(piece.text)
        or (can_be_kana_name(piece.text) and not position_parts(piece.text))
        or is_known_name(piece.text)
        or latin_name_is_known(piece.text)
        or (position_parts(piece.text) and not _may_be_office(piece.text))
    ):
        return False
    if same_row(piece.line, first.line):
        if _is_english_house(piece.text) or (is_japanese(piece.text) and _LATIN_WORD.search(first.line.text)):
            return False
        gap = first.line.start - piece.line.end
        return piece.line.start < first.line.start and gap < _WIDEST_GAP * first.line.size_px
    is_office = _may_be_office(piece.text)
    is_flush = abs(piece.line.start - first.line.start) < piece.line.size_px
    if not follows(first.line, piece.line, _FARTHEST if several and is_office and is_flush else _NEAR):
        return False
    return several or (is_office and _is_named_beside(piece, pieces))


# A Japanese text heads no address in Latin letters.
_LATIN_WORD = re.compile(r"[A-Za-z]{3}")


def _is_english_house(text: str) -> bool:
    return (is_english_house(text) or begins_like_english_house(text)) and not names_english_office(text)


def _heads_in_english(piece: Span, block: Finding, pieces: list[Span], contacts: Contacts, *, several: bool) -> bool:
    """Whether an English office (KYUSHU BRANCH) heads an address in the line above it or left of it.

    By its words it does where the card has several addresses or another department. What may be a department as well
    (Call Center) does only below the numbers of another office.
    """
    first = block.spans[0]
    if not names_english_office(piece.text) or not _is_alike(piece, first):
        return False
    if not (follows(first.line, piece.line) or _stands_left_of(piece, first)):
        return False
    if heads_english_address(piece.text):
        return several or _names_department(pieces)
    numbers = (span.line for each in contacts.of(FieldName.TEL, FieldName.FAX) for span in each.spans)
    return several and any(_is_over(line, piece.line) for line in numbers)


def _is_over(line: CardLine, other: CardLine) -> bool:
    return line.across[1] <= other.across[0] and line.start < other.end and other.start < line.end


def _stands_left_of(piece: Span, first: Span) -> bool:
    gap = first.line.start - piece.line.end
    return same_row(piece.line, first.line) and -first.line.size_px < gap < _WIDEST_GAP * first.line.size_px


def _names_department(pieces: list[Span]) -> bool:
    """Whether the card names a department that heads no address."""
    parts = (english_position_parts(each.text) or () for each in pieces if not heads_english_address(each.text))
    return any(part.kind is PositionKind.DEPARTMENT for each in parts for part in each)


def _is_named_beside(piece: Span, pieces: list[Span]) -> bool:
    """Whether the card names a department elsewhere, so that a piece that stands apart from it is none."""
    posts = [other for other in pieces if other is not piece and position_parts(other.text)]
    departments = [other for other in posts if not _may_be_office(other.text) and not _is_title(other.text)]
    return bool(departments) and not any(_is_alike(piece, other) and follows(piece.line, other.line) for other in posts)


def _is_title(text: str) -> bool:
    parts = position_parts(text) if is_japanese(text) else english_position_parts(text)
    return any(part.kind is PositionKind.TITLE for part in parts or ())
