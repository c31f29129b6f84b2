"""The likeliest name of an organisation in Latin letters without a legal form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.confidence.evidence import Finding
from ocr.fields.grammar import english_organization as english
from ocr.fields.grammar.english_position import english_is_known, english_position_parts, is_licensed
from ocr.fields.grammar.latin_name import can_be_latin_name, latin_name_is_known
from ocr.fields.grammar.organization import without_legal_form
from ocr.fields.grammar.spelling import spelt_length
from ocr.fields.organizations.company_proof import is_spelt, is_spelt_whole
from ocr.fields.text.layout import Span, follows
from ocr.fields.text.normalise import is_japanese

# What begins so is a part of a body: Graduate School of Engineering, Institute for Regional Studies.
_UNIT = re.compile(
    r"(?:Graduate|Undergraduate)\b|(?:School|Faculty|Department|Division|College|Cent(?:er|re)|Institute|Bureau|Office) (?:of|for)\b",
    re.IGNORECASE,
)
_LEAST_WORDS = 2


def likeliest_english(pieces: list[Span], names: list[str], japanese: Sequence[str] = ()) -> list[Span]:
    """The piece that is likeliest an organisation's name in Latin letters; none where no piece may be. names: what the
    domains spell; japanese: companies of the card in Japanese.
    """
    found = [
        (0 if english.is_english_institution(piece.text) else 1, piece)
        for piece in pieces
        if not is_japanese(piece.text) and not latin_name_is_known(piece.text) and _may_be_english_company(piece.text)
    ]
    if not found:
        has_name = any(latin_name_is_known(each.text) for each in pieces)
        found = [(2, piece) for piece in pieces if _is_told(piece.text, names, has_name=has_name)]
    if not found:
        found = [(3, piece) for piece in pieces if any(_translates(piece.text, each) for each in japanese)]
    if not found:
        return []
    return [min(found, key=lambda pair: (*_rank_in_english(pair[1].text, names), pair[0], -pair[1].line.size_px))[1]]


def _rank_in_english(text: str, names: list[str]) -> tuple[bool, bool, bool]:
    """How unlikely a text is the name of the body itself, where several name bodies: a part of one has no name of its own."""
    return not is_spelt(text, names), bool(_UNIT.match(text)), english_is_known(text)


def _may_be_english_company(text: str) -> bool:
    if text.islower() or is_licensed(text):
        return False  # a piece of an address or an account; a qualification in a trade
    if english.is_english_institution(text) or english.begins_like_english_house(text):
        return True
    return english.names_english_trade(text) and (english_position_parts(text) is None or "," not in text)


def _is_told(text: str, names: list[str], *, has_name: bool) -> bool:
    """Whether Latin words that say nothing of an organisation are one: two words at least, spelt by a domain as a whole or
    by the first of them, that are no person's. has_name: another text is a known name of a person.
    """
    if is_japanese(text) or len(text.split()) < _LEAST_WORDS or "," in text or any(sign.isdigit() for sign in text):
        return False
    if english.is_phrase(text) or latin_name_is_known(text) or english_is_known(text):
        return False
    may_be_person = can_be_latin_name(text) and not has_name
    return is_spelt_whole(text, names) if has_name else is_spelt(text, names) and not may_be_person


def _translates(text: str, company: str) -> bool:
    """Whether Latin words begin with the reading of a Japanese name and go on with other words: Terada Internal Medicine
    beside 寺田内科医院. Posts and buildings are called so too.
    """
    first, _, rest = text.partition(" ")
    if not rest or is_japanese(text) or re.search(r"[\d,.]", text) or _BUILDING.search(text):
        return False
    if english.is_phrase(text) or english_position_parts(text) is not None or latin_name_is_known(text):
        return False
    return len(first) >= _LEAST_LETTERS and spelt_length(without_legal_form(company), first) >= _LEAST_SPELT


_BUILDING = re.compile(
    r"\b(?:Building|Bldg|Tower|Plaza|Heights|Mansion|Palace|House|Hall|Square|Terrace)\b", re.IGNORECASE
)
_LEAST_LETTERS = 4
_LEAST_SPELT = 2


def is_sure_english(piece: Span, findings: list[Finding], names: list[str]) -> bool:
    """Whether a text in Latin letters names the company once more: by its kind, as a domain does, or right beside it."""
    text = piece.text
    if text.lower().endswith("group"):
        return english.is_english_institution(text)
    hosts = [span.line for each in findings for span in each.spans]
    beside = any(follows(piece.line, host) or follows(host, piece.line) for host in hosts)
    return (
        english.is_english_institution(text)
        or is_spelt(text, names)
        or is_spelt_whole(text, names)
        or any(word.lower() in names for word in text.split() if len(word) >= _LEAST_LETTERS)
        or (beside and not english.is_phrase(text))
    )
