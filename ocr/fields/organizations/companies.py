"""Companies and other organisations among the pieces of a card."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar import english_organization as english
from ocr.fields.grammar import organization as org
from ocr.fields.grammar.english_position import english_is_known, english_position_parts, is_licensed
from ocr.fields.grammar.latin_name import can_be_latin_name, latin_name_is_known
from ocr.fields.grammar.name_reading import reading_agrees
from ocr.fields.grammar.person import best_split, can_be_kana_name, can_be_name, is_known_name
from ocr.fields.grammar.position import PositionKind, PositionPart, is_in_words, is_known, position_parts
from ocr.fields.grammar.standing import Standing, continues_organization, is_unmistakable, standing_of
from ocr.fields.organizations.company_among_posts import company_among_posts, without
from ocr.fields.organizations.company_finding import at_its_size, company_finding, proved_signs, without_makers
from ocr.fields.organizations.company_proof import is_spelt, is_spelt_whole, names_of_domains
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.normalise import compact, is_japanese
from ocr.fields.text.tidy import tidy
from ocr.reading import FieldName

# What is printed so much larger than every department and title is none.
_LARGER = 1.15


def find_companies(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Organisations with a legal form; where there is none, the likeliest by its words or by the card's domains."""
    names = names_of_domains(contacts)
    findings: list[Finding] = []
    left = list(pieces)
    for piece in pieces:
        spans = _with_legal_form(piece, left) if piece in left else []
        if spans:
            left = [each for each in left if each not in spans]
            findings.append(company_finding(spans, names))
    for japanese in (True, False):
        name = FieldName.COMPANY if japanese else FieldName.COMPANY_EN
        if any(each.name is name for each in findings):
            continue
        best = (_likeliest_japanese if japanese else _likeliest_english)(left, names)
        # Beside a company's Japanese name a word of a trade in Latin letters may be a group, a brand or a slogan.
        if best and not japanese and findings and not _is_sure_english(best[0], findings, names):
            continue
        if best:
            left = [each for each in left if each not in best]
            findings.append(company_finding(best, names))
        elif japanese and (house := company_among_posts(left, names)):
            left = without(house, left)
            findings.append(company_finding([house], names))
    largest = max((piece.line.size_px for piece in pieces), default=0.0)
    return [at_its_size(each, largest) for each in without_makers(findings, names)], left


def find_unmarked_company(
    pieces: list[Span], findings: list[Finding], usual_px: float, contacts: Contacts
) -> list[Finding]:
    """A company that nothing marks as one: the largest text that is left, if it is no sentence. A guess.

    usual_px is the size of the card's small print.
    """
    if any(each.name is FieldName.COMPANY for each in findings):
        return []
    is_bilingual = any(each.name is FieldName.COMPANY_EN for each in findings)
    left = [each for each in pieces if org.can_be_unmarked(each.text) and (is_japanese(each.text) or not is_bilingual)]
    names = names_of_domains(contacts)
    found = [each for each in left if each.line.size_px > 1.1 * usual_px or is_spelt(each.text, names)]
    # In print no larger than the rest only what is alone with no explanation may be the company.
    found = found or (left if len(left) == 1 and _KANA_OR_KANJI.fullmatch(left[0].text) else [])
    if not found:
        return []
    best = max(found, key=lambda piece: (is_spelt(piece.text, names), piece.line.size_px))
    name = FieldName.COMPANY if is_japanese(best.text) else FieldName.COMPANY_EN
    evidence = {Evidence.LEFT_OVER} | ({Evidence.EMAIL_DOMAIN} if is_spelt(best.text, names) else set())
    return [
        Finding(name, tidy(best.printed), best.printed, (best,), frozenset(evidence), proved=proved_signs(best, names))
    ]


def of_japanese_card(companies: list[Finding], others: Iterable[Finding]) -> list[Finding]:
    """The one organisation of a card whose other facts are all Japanese as its Japanese name, though it is written in
    Latin letters: Bistro Yuzu. others are the findings beside it.
    """
    told = {each.name for each in others}
    is_alone = len(companies) == 1 and companies[0].name is FieldName.COMPANY_EN
    if not is_alone or FieldName.NAME not in told or told & _ENGLISH_FACTS:
        return companies
    if english.has_english_legal_form(companies[0].value):
        return companies
    return [replace(companies[0], name=FieldName.COMPANY)]


_ENGLISH_FACTS = {FieldName.NAME_EN, FieldName.TITLE_EN, FieldName.DEPARTMENT_EN, FieldName.ADDRESS_EN}

_KANA_OR_KANJI = re.compile(r"[ぁ-ゖァ-ヺー一-鿿・ ]{2,12}")
_RANKS = (Standing.PUBLIC, Standing.INSTITUTION, Standing.HOUSE, Standing.TRADE, Standing.SHOP, Standing.PLACE)


def _likeliest_japanese(pieces: list[Span], names: list[str]) -> list[Span]:
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


def _likeliest_english(pieces: list[Span], names: list[str]) -> list[Span]:
    found = [
        (0 if english.is_english_institution(piece.text) else 1, piece)
        for piece in pieces
        if not is_japanese(piece.text) and not latin_name_is_known(piece.text) and _may_be_english_company(piece.text)
    ]
    if not found:
        has_name = any(latin_name_is_known(each.text) for each in pieces)
        found = [(2, piece) for piece in pieces if _is_told(piece.text, names, has_name=has_name)]
    if not found:
        return []
    return [min(found, key=lambda pair: (*_rank_in_english(pair[1].text, names), pair[0], -pair[1].line.size_px))[1]]


# What begins so is a part of a body: Graduate School of Engineering, Institute for Regional Studies.
_UNIT = re.compile(
    r"(?:Graduate|Undergraduate)\b|(?:School|Faculty|Department|Division|College|Cent(?:er|re)|Institute|Bureau|Office) (?:of|for)\b",
    re.IGNORECASE,
)


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


_LEAST_WORDS = 2


def _is_sure_english(piece: Span, findings: list[Finding], names: list[str]) -> bool:
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
        or (beside and not english.is_phrase(text))
    )


def _with_legal_form(piece: Span, pieces: list[Span]) -> list[Span]:
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


def _is_post(text: str) -> bool:
    """Whether a text is posts, and no house that could be one by its end: えがお倉庫."""
    return position_parts(text) is not None and (is_in_words(text) or standing_of(text) is None)


def _partner(piece: Span, pieces: list[Span]) -> Span | None:
    """The name that belongs to a legal form standing alone: beside it, else below or above it. No name of a person."""
    others = [each for each in pieces if each is not piece and is_japanese(each.text) == is_japanese(piece.text)]
    others = [each for each in others if not (_is_post(each.text) or _is_person(each.text))]
    others = [each for each in others if len(compact(each.text)) > 1]
    beside = [each for each in others if same_row(each.line, piece.line)]
    below = [each for each in others if follows(each.line, piece.line)]
    above = [each for each in others if follows(piece.line, each.line)]
    return next(iter(beside + below + above), None)


def _is_person(text: str) -> bool:
    """Whether a text is a name whose parts stand apart; together they may be a house (風見鶏)."""
    return len(text.split()) == 2 and is_known_name(text)
