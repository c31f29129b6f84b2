"""Where a company begins behind what it is, and where posts begin behind a company: 株式会社ヤマト 営業部."""

from __future__ import annotations

import re

from ocr.fields.grammar import organization as org
from ocr.fields.grammar.english_organization import has_english_legal_form, is_english_house
from ocr.fields.grammar.english_position import english_position_parts, is_field_of_work
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_known
from ocr.fields.pieces.words import WORD
from ocr.fields.text.normalise import is_japanese


def company_start(text: str) -> int:
    """Where a company begins behind a word that says what it is: 損害保険代理店 株式会社ヤマト."""
    for word in list(WORD.finditer(text))[1:]:
        before, rest = text[: word.start()].strip(), text[word.start() :]
        begins = org.begins_with_legal_form(rest) and not org.is_only_legal_form(rest)
        if begins and is_japanese(before) and not org.has_legal_form_inside(before):
            return word.start()
    return 0


def _are_posts(text: str) -> bool:
    """Whether a text is posts and nothing that may belong to the name of a house (整形外科, 本館, 銀座店)."""
    is_house = text.endswith(("科", "館", "店", "院", "園")) and not text.endswith(("支店", "本店"))
    return bool(position_parts(text)) and is_known(text) and not is_house


def english_company_start(text: str) -> int:
    """Where an organisation begins behind the comma of a post of its own, or a post behind that of an organisation:
    Sales Department, Nordia Corporation; Nordia Corporation, Sales Department.
    """
    for comma in _PARTING_COMMA.finditer(text):
        before, rest = text[: comma.start()], text[comma.end() :]
        if is_english_house(rest) and (_is_english_department(before) or _is_post_of_company(before, rest)):
            return comma.end()
        if has_english_legal_form(before) and is_english_house(before) and english_position_parts(rest):
            return comma.end()
    return 0


def _is_post_of_company(text: str, company: str) -> bool:
    return has_english_legal_form(company) and english_position_parts(text) is not None


# The comma of a legal form parts nothing: Nordia Co., Ltd.
_PARTING_COMMA = re.compile(r",\s*(?!(?:Ltd|Inc|LLC|L\.L\.C|Limited|K\.?K|Co)\b)")


def _is_english_department(text: str) -> bool:
    parts = english_position_parts(text)
    if parts is None:
        return is_field_of_work(text)
    return all(part.kind is PositionKind.DEPARTMENT for part in parts)


def position_start(text: str) -> int:
    """Where posts begin behind a company: 株式会社ヤマト 営業部 課長, ヤマト株式会社営業部."""
    if not org.has_legal_form_inside(text):
        return 0
    words = [word.start() for word in WORD.finditer(text)][1:]
    behind = org.end_of_trailing_legal_form(text)
    for start in sorted({*words, *([behind] if behind else [])}):
        before = text[:start].strip()
        if _are_posts(text[start:]) and org.has_legal_form(before) and not org.is_only_legal_form(before):
            return start
    return 0
