"""Names of offices that stand before addresses: they say whose address it is and are no department."""

from __future__ import annotations

import re

from ocr.fields.contacts import Contacts
from ocr.fields.evidence import Finding
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.person import can_be_kana_name, is_known_name
from ocr.fields.position import PositionKind, position_parts
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

_ENGLISH_OFFICE = re.compile(
    r"(?:[A-Z][a-z-]+ ){1,2}(?:Office|Branch|Plant|Factory|Works|Center|Headquarters|Laboratory)"
)


def without_offices(pieces: list[Span], addresses: list[Finding], contacts: Contacts) -> list[Span]:
    """Without the pieces that only say whose address follows: 本社, 大阪支店 beside an address or, with several, above."""
    several = len(contacts.of(FieldName.POSTAL_CODE)) > 1 or len(addresses) > 1
    if several:
        pieces = [piece for piece in pieces if not _is_heading(piece.text)]
    blocks = [*addresses, *contacts.of(FieldName.POSTAL_CODE)]
    return [piece for piece in pieces if not any(_heads(piece, block, several=several) for block in blocks)]


def _is_heading(text: str) -> bool:
    return bool(_HEADING.fullmatch(text.replace(" ", "")) or _ENGLISH_HEADING.fullmatch(text))


def _heads(piece: Span, block: Finding, *, several: bool) -> bool:
    first = block.spans[0]
    if piece.line is first.line:
        return piece.start < first.start
    alike = 0.7 < piece.line.size_px / max(first.line.size_px, 1) < 1.4
    if (
        not alike
        or len(piece.text) > (24 if several and _ENGLISH_OFFICE.fullmatch(piece.text) else 12)
        or _is_title(piece.text)
        or can_be_kana_name(piece.text)
        or is_known_name(piece.text)
    ):
        return False
    if same_row(piece.line, first.line):
        return piece.line.start < first.line.start
    return several and follows(first.line, piece.line)


def _is_title(text: str) -> bool:
    return any(part.kind is PositionKind.TITLE for part in position_parts(text) or ())
