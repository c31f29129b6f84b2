"""What stands over the street of an address in Latin letters: a house, with or without a word that tells so, and a floor."""

from __future__ import annotations

import re

from ocr.fields.addresses.latin_lines import is_open
from ocr.fields.grammar.english_address import (
    is_in_words_of_houses,
    leads_english_address,
    looks_like_english_building,
)
from ocr.fields.grammar.english_organization import has_english_legal_form
from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.text.layout import Span

# Dust in a space reads as a middle dot, which folds to the Japanese one.
LATIN = re.compile(r"[\x20-\x7e〒À-žǍ-ǔ’‘“”°·・]+")
_POST_NO_HOUSE = re.compile(r"\b(?:Department|Dept|Division|Div|Section|Group|Team|Unit)\b", re.IGNORECASE)
_STREET = re.compile(r"#?\d")


def leads_in_latin(piece: Span, below: Span) -> bool:
    """Whether a line belongs to the address in Latin letters right below it."""
    if is_house_above(piece, below):
        return True
    if not LATIN.fullmatch(piece.text) or has_english_legal_form(piece.text):
        return False
    if leads_english_address(piece.text) or is_open(piece):
        return True
    if is_in_words_of_houses(piece.text) and _STREET.match(below.text):
        return True
    return looks_like_english_building(piece.text) and english_position_parts(piece.text) is None


def is_house_above(piece: Span, below: Span) -> bool:
    """Whether a comma and the block number below it tell that words of departments name a house: Old Post Office House,."""
    goes_on = piece.line.text[piece.end :].strip() == "," and not has_english_legal_form(piece.text)
    return goes_on and bool(_STREET.match(below.text)) and not _POST_NO_HOUSE.search(piece.text)
