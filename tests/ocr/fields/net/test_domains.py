"""Domains that e-mail, web address and QR code share; all hosts are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.grammar.hosts import host_of
from ocr.reading import FieldCandidate, FieldName, Repair
from tests.ocr.fields.printing import only, printed, read


@pytest.mark.parametrize(
    ("email", "url", "meant"),
    [
        ("yamada@a1pha-works.co.jp", "https://www.alpha-works.co.jp", "yamada@alpha-works.co.jp"),
        ("yamada@aipha-w0rks.co.jp", "https://www.aipha-works.co.jp", "yamada@aipha-works.co.jp"),
        ("yamada@alpha-worksco.jp", "https://www.alpha-works.co.jp", "yamada@alpha-works.co.jp"),
        ("yamada@alpha-works.co.jp", "https://www.a1pha-works.co.jp", "yamada@alpha-works.co.jp"),
    ],
)
def test_of_domains_that_look_alike_the_likelier_one_is_meant(email: str, url: str, meant: str) -> None:
    found = only(read(printed(email, 60, 300), printed(url, 60, 340)), FieldName.EMAIL)

    assert found.value == meant
    assert found.repair == (None if meant == email else Repair(email, "email_domain"))


def test_the_other_address_is_put_right_too() -> None:
    fields = read(printed("yamada@alpha-works.co.jp", 60, 300), printed("https://www.a1pha-works.co.jp", 60, 340))

    assert only(fields, FieldName.URL).value == "https://www.alpha-works.co.jp"


@pytest.mark.parametrize("domain", ["gmail.com", "icloud.com", "yahoo.co.jp"])
def test_free_mail_neither_proves_nor_doubts_a_web_address(domain: str) -> None:
    free = only(
        read(printed(f"yamada@{domain}", 60, 300), printed("https://alpha-works.co.jp", 60, 340)), FieldName.URL
    )
    alone = only(read(printed("https://alpha-works.co.jp", 60, 340)), FieldName.URL)

    assert (free.evidence, free.confidence) == (alone.evidence, alone.confidence)


def test_the_domain_in_a_code_puts_a_printed_one_right() -> None:
    fields = read(printed("yamada@a1pha-works.co.jp", 60, 300), codes=("https://alpha-works.co.jp/card",))

    assert only(fields, FieldName.EMAIL).value == "yamada@alpha-works.co.jp"


def test_a_sign_of_the_local_part_is_put_right_by_the_name_of_the_person() -> None:
    fields = read(
        printed("株式会社 月あかり商会", 60, 40, 34),
        printed("山田 太郎", 60, 190, 52),
        printed("Taro Yamada", 60, 250, 24),
        printed("taro.yarnada@tsuki-akari.co.jp", 60, 400),
    )

    found = only(fields, FieldName.EMAIL)
    assert found.value == "taro.yamada@tsuki-akari.co.jp"
    assert found.repair == Repair("taro.yarnada@tsuki-akari.co.jp", "email_name")


def _card(email: str, url: str, *more: str) -> tuple[FieldCandidate, FieldCandidate]:
    lines = [printed(text, 60, 40 + 60 * row) for row, text in enumerate(more)]
    fields = read(*lines, printed(email, 60, 400), printed(url, 60, 440))
    return only(fields, FieldName.EMAIL), only(fields, FieldName.URL)


@pytest.mark.parametrize(
    ("email", "url", "said"),
    [
        ("taro@mail.nagmianfood.jp", "www.nagomianfood.jp", "Nagomian Food K.K."),
        ("taro@mail.nagomianfood.jp", "www.nagmianfood.jp", "株式会社なごみ庵フード"),
        ("taro@nagomlanfood.jp", "www.nagomianfood.jp", "@nagomianfood"),
        ("taro@nagomianfood.jp", "https://tnagomianfood.jp", "株式会社なごみ庵フード"),
        ("taro@city.agomian.lg.jp", "www.city.nagomian.lg.jp", "City of Nagomian"),
    ],
)
def test_what_else_the_card_says_decides_between_two_spellings_of_a_domain(email: str, url: str, said: str) -> None:
    mail, web = _card(email, url, said)

    assert "nagomian" in mail.value
    assert web.value.removeprefix("https://").lstrip("w.").startswith(("nagomian", "city.nagomian"))
    assert "domains_differ" not in mail.evidence + web.evidence


def test_without_another_word_the_domain_that_lost_no_letter_is_taken_and_both_are_doubted() -> None:
    mail, web = _card("taro@mail.nagmianfood.jp", "www.nagomianfood.jp")

    assert mail.value == "taro@mail.nagomianfood.jp"
    assert mail.repair == Repair("taro@mail.nagmianfood.jp", "email_domain")
    assert not mail.sure
    assert not web.sure


def test_domains_with_one_sign_unlike_are_both_doubted() -> None:
    mail, web = _card("taro@solwave-house.jp", "www.solwaye-house.jp")

    assert (mail.value, web.value) == ("taro@solwave-house.jp", "www.solwaye-house.jp")
    assert "domains_differ" in mail.evidence
    assert "domains_differ" in web.evidence


@pytest.mark.parametrize(
    ("email", "url"),
    [
        ("taro@nordia.com", "https://nordia.co.jp"),
        ("taro@nordia.jp", "https://nordia.co.jp"),
        ("taro@nordia-group.co.jp", "https://nordia.co.jp"),
        ("taro@abc.co.jp", "https://xyz-lab.co.jp"),
    ],
)
def test_domains_of_two_names_are_left_as_they_are(email: str, url: str) -> None:
    mail, web = _card(email, url, "Nordia Group")

    assert (mail.value, web.value) == (email, url)


def test_an_end_that_is_none_is_put_right_by_the_other_address() -> None:
    assert (
        _card("taro@tsuki-akari.co.jp", "https://www.tsuki-akari.eo.jp/")[1].value == "https://www.tsuki-akari.co.jp/"
    )


def test_a_machine_for_mail_that_lost_a_letter_is_put_right_and_never_sure() -> None:
    mail, _ = _card("taro@l.tsuki-akari.co.jp", "https://www.tsuki-akari.co.jp/")

    assert mail.value == "taro@ml.tsuki-akari.co.jp"
    assert mail.repair == Repair("taro@l.tsuki-akari.co.jp", "email_domain")
    assert not mail.sure


@pytest.mark.parametrize("machine", ["m", "s", "jp", "grp", "ml", "mail", "info"])
def test_other_machines_are_left_as_they_are(machine: str) -> None:
    mail, web = _card(f"taro@{machine}.tsuki-akari.co.jp", "https://www.tsuki-akari.co.jp/")

    assert mail.repair is None
    assert "email_domain" in web.evidence


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12), st.sampled_from(["mail", "ml", "city", ""]))
def test_a_domain_is_made_of_its_parts(chosen: str, before: str) -> None:
    for end in ("co.jp", "jp", "com", "lg.jp"):
        domain = f"{before}.{chosen}.{end}".lstrip(".")

        assert host_of(domain).whole == domain
        if chosen not in {"com", "net"}:
            assert (host_of(domain).before, host_of(domain).registered) == (before, f"{chosen}.{end}")


@pytest.mark.parametrize(
    "email", ["tro.yamada@tsuki-akari.co.jp", "yumada@tsuki-akari.co.jp", "yamadtaro@tsuki-akari.co.jp"]
)
def test_a_local_part_that_is_nearly_the_name_is_doubted(email: str) -> None:
    found = only(read(printed("山田 太郎", 60, 190, 52), printed(email, 60, 400)), FieldName.EMAIL)

    assert found.value == email
    assert "names_differ" in found.evidence
    assert not found.sure


@pytest.mark.parametrize("local", ["taro.yamada", "info", "t-yamada", "eigyo", "hanako.sato", "yamada.t2"])
def test_a_local_part_that_is_the_name_or_nothing_like_it_is_not_doubted(local: str) -> None:
    fields = read(printed("山田 太郎", 60, 190, 52), printed(f"{local}@tsuki-akari.co.jp", 60, 400))

    assert "names_differ" not in only(fields, FieldName.EMAIL).evidence


@pytest.mark.parametrize(("local", "value", "is_doubted"), [("tyl203", "ty1203", False), ("kil203", "kil203", True)])
def test_a_letter_that_may_be_the_first_digit_is_one_behind_initials_and_doubted_elsewhere(
    local: str, value: str, *, is_doubted: bool
) -> None:
    fields = read(printed("山田 太郎", 60, 190, 52), printed(f"{local}@tsuki-akari.co.jp", 60, 400))

    email = only(fields, FieldName.EMAIL)
    assert email.value == f"{value}@tsuki-akari.co.jp"
    assert ("names_differ" in email.evidence) is is_doubted


@pytest.mark.parametrize(("read_as", "meant"), [("iloud.com", "icloud.com"), ("outlok.com", "outlook.com")])
def test_mail_for_anybody_that_lost_a_letter_is_put_right_and_never_sure(read_as: str, meant: str) -> None:
    found = only(read(printed("山田 太郎", 60, 190, 52), printed(f"taro@{read_as}", 60, 400)), FieldName.EMAIL)

    assert found.value == f"taro@{meant}"
    assert not found.sure


def test_a_local_part_that_breaks_off_before_the_at_is_doubted() -> None:
    found = only(
        read(printed("山田 太郎", 60, 190, 52), printed("yamada_@tsuki-akari.co.jp", 60, 400)), FieldName.EMAIL
    )

    assert "names_differ" in found.evidence
    assert not found.sure


def test_the_printed_reading_of_a_name_that_no_dictionary_has_proves_its_email_address() -> None:
    fields = read(
        printed("山田 瞬彗", 60, 190, 52),
        printed("やまだ しゅんせい", 60, 150, 24),
        printed("shunsei@tsuki-akari.co.jp", 60, 400),
    )

    assert "email_name" in only(fields, FieldName.EMAIL).evidence
