from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sync.records import Fact, FactName, Facts
from sync.records.matching import MatchingKey, MatchTerms, Resemblance, is_same_person, resemblance
from tests.sync.records.strategies import EMAILS, card_facts

LONG = MatchingKey.COMPANY_NAME_EMAIL
SHORT = MatchingKey.COMPANY_NAME
keys = st.sampled_from(MatchingKey)
terms = card_facts().map(MatchTerms.of)
identifying = st.builds(
    MatchTerms,
    company=st.sampled_from(["みどり", "あおば"]),
    name=st.sampled_from(["高橋花子", "渡辺一郎"]),
    emails=st.frozensets(st.sampled_from(["a@x", "b@x", "c@x"])),
)


def _card(company: str, name: str, *emails: str) -> MatchTerms:
    named = [Fact(FactName.COMPANY, company), Fact(FactName.NAME, name)]
    return MatchTerms.of(Facts((*named, *(Fact(FactName.EMAIL, email) for email in emails))))


@given(terms, terms, keys)
def test_matching_is_symmetric(one: MatchTerms, other: MatchTerms, key: MatchingKey) -> None:
    assert is_same_person(one, other, key) == is_same_person(other, one, key)
    assert resemblance(one, other, key) == resemblance(other, one, key)


@given(identifying, keys)
def test_a_card_matches_a_second_copy_of_itself(card: MatchTerms, key: MatchingKey) -> None:
    assert is_same_person(card, card, key)


@given(terms, terms, keys)
def test_another_company_or_another_name_never_matches(one: MatchTerms, other: MatchTerms, key: MatchingKey) -> None:
    if is_same_person(one, other, key):
        assert (one.company, one.name) == (other.company, other.name)


@given(terms, terms)
def test_what_the_long_key_matches_the_short_key_matches_too(one: MatchTerms, other: MatchTerms) -> None:
    if is_same_person(one, other, LONG):
        assert is_same_person(one, other, SHORT)


@given(identifying, identifying)
def test_one_shared_address_is_enough(one: MatchTerms, other: MatchTerms) -> None:
    same = MatchTerms(one.company, one.name, one.emails | {"shared@x"})
    meets = MatchTerms(one.company, one.name, other.emails | {"shared@x"})
    assert is_same_person(same, meets, LONG)


@given(identifying, identifying)
def test_addresses_that_differ_or_are_missing_on_one_card_make_a_candidate_not_a_match(
    one: MatchTerms, other: MatchTerms
) -> None:
    other = MatchTerms(one.company, one.name, other.emails - one.emails)
    if one.emails or other.emails:
        assert not is_same_person(one, other, LONG)
        assert resemblance(one, other, LONG) is Resemblance.SAME_COMPANY_AND_NAME


def test_two_cards_without_any_address_match() -> None:
    assert is_same_person(_card("㈱みどり", "髙橋 花子"), _card("株式会社みどり", "高橋花子"), LONG)


def test_the_short_key_does_not_look_at_addresses() -> None:
    assert is_same_person(_card("みどり", "高橋花子", "a@x"), _card("みどり", "高橋花子", "b@x"), SHORT)


@given(st.sets(st.sampled_from(EMAILS), min_size=1), keys)
def test_a_card_without_company_or_name_matches_nobody_by_itself(emails: set[str], key: MatchingKey) -> None:
    for company, name in (("", "高橋花子"), ("みどり", ""), ("", "")):
        card = _card(company, name, *emails)
        assert not is_same_person(card, card, key)


def test_the_same_address_in_another_company_is_a_candidate() -> None:
    before, after = _card("みどり", "高橋花子", "h@x"), _card("あおば", "高橋花子", "H@X")
    assert resemblance(before, after, LONG) is Resemblance.SAME_EMAIL
