"""The fields of one card side, from its lines: readable from top to bottom.

What has a form of its own comes first (numbers, e-mail), then what language tells (addresses, companies, positions),
then what only its place tells (names). Each step takes pieces of text away from the next.
"""

from __future__ import annotations

from collections.abc import Iterable

from ocr.fields.addresses.branches import with_offices
from ocr.fields.addresses.offices import doubting_headings, without_offices
from ocr.fields.addresses.places import find_addresses
from ocr.fields.codes.codes import only_in_codes
from ocr.fields.codes.confirmation import confirmed_by_codes
from ocr.fields.confidence.conclusions import with_conclusions
from ocr.fields.confidence.evidence import Finding
from ocr.fields.confidence.forms import with_odd_forms
from ocr.fields.confidence.leftovers import with_leftovers
from ocr.fields.confidence.neighbours import with_neighbours
from ocr.fields.confidence.weighing import grounds_of, score, weighed
from ocr.fields.contact_search import find_contacts
from ocr.fields.contacts.area_codes import with_area
from ocr.fields.known.known import NOTHING_KNOWN, Known
from ocr.fields.known.recognition import recognised
from ocr.fields.net.domains import with_shared_domain
from ocr.fields.net.email_owner import with_owner
from ocr.fields.net.sns_owner import with_ids_owned
from ocr.fields.net.witnesses import Witnesses
from ocr.fields.organizations.companies import find_companies, find_unmarked_company, of_japanese_card
from ocr.fields.organizations.groups import without_groups
from ocr.fields.people.people import find_person
from ocr.fields.people.readings import in_latin
from ocr.fields.people.seals import without_seals
from ocr.fields.pieces.arrangement import arrange
from ocr.fields.pieces.pieces import pieces_of, surely_no_addresses
from ocr.fields.posts.other_posts import find_near_person, find_unknown_title, in_japanese
from ocr.fields.posts.posts import find_positions
from ocr.fields.text.layout import text_size_px
from ocr.fields.text.normalise import compact
from ocr.reading import FieldCandidate, FieldName, TextLine


def name_fields(
    lines: tuple[TextLine, ...],
    width_px: int,  # noqa: ARG001  # sizes so far count relative to each other; part of the stage's interface
    height_px: int,  # noqa: ARG001
    codes: tuple[str, ...] = (),
    known: Known = NOTHING_KNOWN,
) -> tuple[FieldCandidate, ...]:
    """Field candidates of one upright card side of width_px × height_px; codes are the contents of its QR codes, known
    are companies and people of earlier cards.
    """
    return tuple(weighed(each) for each in find(lines, codes, known))


def find(lines: tuple[TextLine, ...], codes: tuple[str, ...], known: Known = NOTHING_KNOWN) -> tuple[Finding, ...]:
    """What stands on the card, not yet weighed."""
    card = arrange(without_seals(lines))
    contacts = find_contacts(card)
    confirmed = confirmed_by_codes(contacts.findings, codes)
    contacts.findings = with_shared_domain(confirmed, codes, Witnesses(card, contacts))
    pieces = pieces_of(card, contacts)
    kept = surely_no_addresses(pieces, several=len(contacts.of(FieldName.POSTAL_CODE)) > 1)
    addresses, rest = find_addresses([piece for piece in pieces if piece not in kept], contacts)
    pieces = [piece for piece in pieces if piece in kept or piece in rest]
    words = without_offices(pieces, addresses, contacts)
    headings = [piece for piece in pieces if piece not in words]
    pieces = words
    companies, pieces = find_companies(pieces, contacts)
    pieces = without_groups(pieces, companies)
    person, pieces = find_person(pieces, contacts)
    positions, pieces = find_positions(pieces, [span for each in person.findings for span in each.spans])
    companies += find_unmarked_company(pieces, companies, text_size_px(card), contacts)
    pieces = [piece for piece in pieces if all(piece not in each.spans for each in companies)]
    positions += find_near_person(pieces, [*person.findings, *positions])
    left = [piece for piece in pieces if all(piece not in each.spans for each in positions)]
    positions += find_unknown_title(left, [*person.findings, *positions], companies)
    companies = of_japanese_card(companies, [*person.findings, *positions, *addresses])
    positions = doubting_headings(positions, [*addresses, *contacts.of(FieldName.POSTAL_CODE)])
    if person.split and all(each.name is not FieldName.COMPANY_EN for each in companies):
        english = next((each.spans[0] for each in person.findings if each.name is FieldName.NAME_EN), None)
        positions = in_japanese(positions, english)
    latin = person.latin or in_latin(person.findings)
    owned = with_ids_owned(with_owner(contacts.findings, person.split, latin), person.split, latin)
    reached = with_area(owned, addresses)
    reached += only_in_codes(codes, reached)
    named = recognised([*companies, *person.findings], reached, known)
    findings = confirmed_by_codes([*named, *positions, *with_offices([*addresses, *reached])], codes)
    doubted = with_neighbours(with_odd_forms(with_leftovers(findings, words)), card, headings)
    return _once(_in_order(with_conclusions(doubted)))


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    """Of equal values of one field (a number printed in both languages) the best."""
    best: dict[tuple[FieldName, str], Finding] = {}
    for each in findings:
        key = (each.name, compact(each.value).lower())
        if key not in best or score(grounds_of(each)) > score(grounds_of(best[key])):
            best[key] = each
    return tuple(best.values())


def _in_order(findings: Iterable[Finding]) -> list[Finding]:
    names = list(FieldName)
    return sorted(findings, key=lambda each: (names.index(each.name), each.office or 0))
