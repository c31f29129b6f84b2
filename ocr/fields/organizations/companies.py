"""Companies and other organisations among the pieces of a card."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar import english_organization as english
from ocr.fields.grammar import organization as org
from ocr.fields.organizations.company_among_posts import company_among_posts, without
from ocr.fields.organizations.company_finding import at_its_size, company_finding, proved_signs, without_makers
from ocr.fields.organizations.company_proof import is_spelt, names_of_domains
from ocr.fields.organizations.english_company import is_sure_english, likeliest_english
from ocr.fields.organizations.japanese_company import likeliest_japanese
from ocr.fields.organizations.legal_form import with_legal_form
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import is_japanese
from ocr.fields.text.tidy import tidy
from ocr.reading import FieldName

_ENGLISH_FACTS = {FieldName.NAME_EN, FieldName.TITLE_EN, FieldName.DEPARTMENT_EN, FieldName.ADDRESS_EN}
_KANA_OR_KANJI = re.compile(r"[ぁ-ゖァ-ヺー一-鿿・ ]{2,12}")


def find_companies(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Organisations with a legal form; where there is none, the likeliest by its words or by the card's domains."""
    names = names_of_domains(contacts)
    findings: list[Finding] = []
    left = list(pieces)
    for piece in pieces:
        spans = with_legal_form(piece, left) if piece in left else []
        if spans:
            left = [each for each in left if each not in spans]
            findings.append(company_finding(spans, names))
    for japanese in (True, False):
        name = FieldName.COMPANY if japanese else FieldName.COMPANY_EN
        if any(each.name is name for each in findings):
            continue
        best = (
            likeliest_japanese(left, names)
            if japanese
            else likeliest_english(left, names, [each.value for each in findings])
        )
        # Beside a company's Japanese name a word of a trade in Latin letters may be a group, a brand or a slogan.
        if best and not japanese and findings and not is_sure_english(best[0], findings, names):
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
