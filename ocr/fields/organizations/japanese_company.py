"""The likeliest Japanese name of an organisation without a legal form, told from posts, names and readings."""

from __future__ import annotations

import re

from ocr.fields.grammar.name_reading import reading_agrees
from ocr.fields.grammar.person import best_split, can_be_kana_name, can_be_name, is_known_name
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind, PositionPart
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.standing import Standing, is_unmistakable, standing_of
from ocr.fields.organizations.company_proof import is_spelt
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.normalise import is_japanese
from ocr.fields.text.tidy import tidy

# What is printed so much larger than every department and title is none.
_LARGER = 1.15
_RANKS = (Standing.PUBLIC, Standing.INSTITUTION, Standing.HOUSE, Standing.TRADE, Standing.SHOP, Standing.PLACE)


def likeliest_japanese(pieces: list[Span], names: list[str]) -> list[Span]:
    """The piece that is likeliest an organisation's Japanese name; none where no piece may be. names: what the domains spell."""
    found = [(standing, piece) for piece in pieces if (standing := _standing(piece, pieces))]
    if not found:
        return _institution_above_departments(pieces)
    _, best = min(
        found, key=lambda pair: (not is_spelt(pair[1].text, names), _RANKS.index(pair[0]), -pair[1].line.size_px)
    )
    return [best]


def _institution_above_departments(pieces: list[Span]) -> list[Span]:
    """What may be a department as well (東北農業研究センター), where it stands above all else and another one is named."""
    japanese = [each for each in pieces if is_japanese(each.text)]
    if not japanese or standing_of(japanese[0].text) is not Standing.INSTITUTION:
        return []
    parts = (part for each in japanese[1:] for part in position_parts(each.text) or ())
    return japanese[:1] if any(part.kind is PositionKind.DEPARTMENT for part in parts) else []


def _standing(piece: Span, pieces: list[Span]) -> Standing | None:
    text = tidy(piece.text)
    if not is_japanese(text) or is_known_name(text) or _is_reading(piece, pieces):
        return None
    standing = standing_of(text)
    # What is made of words of departments alone is one, unless only organisations are called so or its print is larger.
    larger = _is_larger_than_posts(piece, pieces)
    may_be_post = is_known(text) and not (standing is Standing.HOUSE and _is_called_by_letters(text))
    if standing is not Standing.PUBLIC and may_be_post and not (is_unmistakable(text) or larger):
        return None
    parts = position_parts(text)
    if standing in (Standing.HOUSE, Standing.TRADE) and parts and not larger and _has_post(text, parts):
        return None
    if standing is Standing.PLACE:
        first = next((each for each in pieces if is_japanese(each.text)), None)
        return standing if piece is first and len(pieces) > 2 else None
    return standing


def _is_called_by_letters(text: str) -> bool:
    """Whether letters stand behind the word for a house, which number no department: レストランARC."""
    return bool(re.search(r"[A-Z]{2,}$", text)) and position_parts(text) is None


def _is_reading(piece: Span, pieces: list[Span]) -> bool:
    """Whether kana beside a name are its reading, however they end: やはたやすし of 八幡 泰司."""
    if not can_be_kana_name(piece.text):
        return False
    splits = (best_split(each.text) for each in pieces if _is_beside(each, piece) and can_be_name(each.text))
    return any(split and split.given_known and reading_agrees(split, piece.text) for split in splits)


def _is_beside(piece: Span, other: Span) -> bool:
    one, two = piece.line, other.line
    return same_row(one, two) or follows(one, two) or follows(two, one)


def _has_post(text: str, parts: list[PositionPart]) -> bool:
    """Whether a text ends with a known post, or is a known department with a title behind a space: 整形外科 副院長."""
    first, last = parts[0], parts[-1]
    of_department = first is not last and text[first.end : last.start].isspace() and last.kind is PositionKind.TITLE
    return is_known(text[last.start :]) or (of_department and is_known(text[: first.end]))


def _is_larger_than_posts(piece: Span, pieces: list[Span]) -> bool:
    posts = [each for each in pieces if each is not piece and position_parts(each.text)]
    return bool(posts) and piece.line.size_px > _LARGER * max(each.line.size_px for each in posts)
