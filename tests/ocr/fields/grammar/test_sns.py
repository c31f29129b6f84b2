"""Ids of social networks: where they are found, and what proves them."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.sns import own_id
from ocr.reading import FieldCandidate, FieldName
from tests.ocr.fields.printing import only, printed, read, values

_PERSON = printed("山田 太郎", 60, 190, 52)
_EMAIL = printed("yamada@tsuki-akari.co.jp", 60, 400)
_WEB = printed("https://www.tsuki-akari.co.jp/", 60, 440)


def _id(text: str) -> FieldCandidate:
    return only(read(_PERSON, _EMAIL, _WEB, printed(text, 60, 500)), FieldName.SNS)


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("Instagram: @tsuki_akari", "email_domain"),
        ("@tsukiakari_official", "email_domain"),
        ("X @taro.tsuki_akari", "email_domain"),
        ("facebook.com/tsukiakari", "email_domain"),
        ("LINE ID: taro_77", "email_name"),
        ("@yamada_3", "email_name"),
        ("tsuki_akari_official", "email_domain"),
    ],
)
def test_an_id_made_from_the_house_or_the_person_is_proved(text: str, proof: str) -> None:
    assert proof in _id(text).evidence


@pytest.mark.parametrize("text", ["@tsukakari", "Instagram @tsuki_akri_official", "@tsukiakari_officia"])
def test_an_id_nearly_made_from_the_house_is_doubted(text: str) -> None:
    found = _id(text)

    assert "domains_differ" in found.evidence
    assert not found.sure


def test_an_id_of_another_name_is_neither_proved_nor_doubted() -> None:
    assert not {"email_domain", "email_name", "domains_differ"} & set(_id("Instagram @hibari.works").evidence)


@pytest.mark.parametrize("label", ["Facebook", "LINE ID", "Instagram:", "X (旧Twitter)"])
def test_the_name_of_a_network_beside_an_id_announces_it(label: str) -> None:
    fields = read(_PERSON, printed(label, 60, 500), printed("tsukiakari", 300, 500))

    assert values(fields, FieldName.SNS) == ["tsukiakari"]


def test_a_word_with_a_low_line_beside_a_picture_is_an_id() -> None:
    assert values(read(_PERSON, printed("taro_77", 100, 500)), FieldName.SNS) == ["taro_77"]


@pytest.mark.parametrize("text", ["tsukiakari", "Tsuki_Akari", "03-1234-5678", "tsuki-akari.co.jp"])
def test_other_words_alone_are_none(text: str) -> None:
    assert not values(read(_PERSON, printed(text, 100, 500)), FieldName.SNS)


def test_half_an_email_address_is_no_id() -> None:
    fields = read(_PERSON, printed("taro_yamada", 60, 500), printed("@tsuki-akari.co.jp", 300, 500))

    assert not values(fields, FieldName.SNS)


def test_a_space_behind_a_full_stop_at_the_end_of_a_line_is_none() -> None:
    assert _id("Instagram taro. tsuki_akari").value == "Instagram taro.tsuki_akari"


@pytest.mark.parametrize(
    "value", ["@hibari", "hibari", "Instagram: @hibari", "LINE hibari", "https://www.instagram.com/hibari/?hl=ja"]
)
def test_the_id_alone_is_what_stands_last(value: str) -> None:
    assert own_id(value) == "hibari"


def test_a_low_line_that_reads_as_a_space_is_guessed() -> None:
    assert _id("Instagram @tsukiakari official").value == "Instagram @tsukiakari_official"
    assert _id("Inštagram @taro_1l").value == "Instagram @taro_11"
    found = _id("Instagram: tsuki akari_official")

    assert found.value == "Instagram tsuki_akari_official"
    assert not found.sure


@pytest.mark.parametrize(
    ("own", "is_doubted"), [("tsukiakari", True), ("tsuki_akari", False), ("tsukiakari_jp", False)]
)
def test_an_id_without_the_joint_of_the_domain_may_have_lost_it(own: str, *, is_doubted: bool) -> None:
    assert ("email_domain" not in _id(f"Instagram: {own}").evidence) is is_doubted
