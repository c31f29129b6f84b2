"""Pieces that hold two facts side by side: 課長 山田 太郎, 株式会社ヤマト 営業部, 本社/名古屋市中区…"""

from __future__ import annotations

import re

from ocr.fields.grammar.block_and_house import has_block_number
from ocr.fields.grammar.locality import locality
from ocr.fields.pieces.company_starts import company_start, english_company_start, position_start
from ocr.fields.pieces.name_starts import behind_latin_name, behind_name, glued_name_start, name_start
from ocr.fields.pieces.spelt_readings import spelling_start
from ocr.fields.pieces.translations import japanese_start, translation_start
from ocr.fields.pieces.trimming import trimmed
from ocr.fields.text.layout import Span
from resources.lexicons import prefectures

_PREFECTURE = re.compile("|".join(prefectures()))
_MARK = re.compile(r"[:/|・)\]】〕>」\s]+")
# What may stand before an address in its line: the name of an office, a word like 住所.
_LONGEST_HEADING = 14


def parted(piece: Span) -> list[Span]:
    """The facts of a piece, in order; the piece itself where it holds one."""
    starts = (
        _address_start,
        name_start,
        glued_name_start,
        behind_name,
        spelling_start,
        translation_start,
        japanese_start,
        company_start,
        position_start,
        behind_latin_name,
        english_company_start,
    )
    for start in starts:
        place = start(piece.text)
        if place:
            cut = piece.start + place
            return [trimmed(Span(piece.line, piece.start, cut)), trimmed(Span(piece.line, cut, piece.end))]
    return [piece]


def _address_start(text: str) -> int:
    """Where an address begins behind the name of an office; 0 if at the start or nowhere."""
    if locality(text) or not has_block_number(text):
        return 0
    found = _PREFECTURE.search(text)
    if found and found.start() <= _LONGEST_HEADING:
        return found.start()
    starts = (match.end() for match in _MARK.finditer(text[:_LONGEST_HEADING]))
    return next((start for start in starts if (place := locality(text[start:])) and place.city), 0)
