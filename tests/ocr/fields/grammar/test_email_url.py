from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.grammar.domain import domain_of, related_domains
from ocr.fields.grammar.email_address import emails_in
from ocr.fields.grammar.web_address import urls_in

_LABELS = st.from_regex(r"[a-v][a-z0-9]{1,8}(-[a-z0-9]{1,5})?", fullmatch=True)
_DOMAINS = st.builds(
    lambda name, end: f"{name}.{end}", _LABELS, st.sampled_from(["co.jp", "jp", "com", "or.jp", "net"])
)
_LOCALS = st.from_regex(r"[a-z][a-z0-9]{0,8}([._-][a-z0-9]{1,6})?", fullmatch=True)


@given(_LOCALS, _DOMAINS, st.sampled_from(["", "E-mail: ", "メール ", "E "]))
def test_an_email_address_comes_back_as_printed(local: str, domain: str, label: str) -> None:
    (found,) = emails_in(f"{label}{local}@{domain}")

    assert found.value == f"{local}@{domain}"
    assert found.domain == domain
    assert not found.repaired


@given(
    _DOMAINS,
    st.sampled_from(["https://", "http://", "https://www.", "www."]),
    st.sampled_from(["", "/", "/jp/", "/a.html"]),
)
def test_a_web_address_comes_back_as_printed(domain: str, head: str, tail: str) -> None:
    (found,) = urls_in(f"URL {head}{domain}{tail}")

    assert found.value == f"{head}{domain}{tail}"
    assert found.domain == domain
    assert domain_of(found.value) == domain


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("taro@example.co. jp", "taro@example.co.jp"),
        ("taro @ example,co.jp", "taro@example.co.jp"),
        ("taro@example.co:jp", "taro@example.co.jp"),
        ("info@example..co. jp", "info@example.co.jp"),
    ],
)
def test_slips_of_reading_in_an_email_address_are_put_right_and_said(read: str, meant: str) -> None:
    (found,) = emails_in(read)

    assert found.value == meant
    assert found.repaired


@pytest.mark.parametrize("label", ["URL", "HP", "Web:"])
def test_a_label_glued_to_a_web_address_is_no_part_of_it(label: str) -> None:
    (found,) = urls_in(f"{label}www.example.co.jp")

    assert (found.start, found.value) == (len(label), "www.example.co.jp")


def test_the_name_of_a_network_glued_to_its_address_is_no_part_of_it() -> None:
    found = urls_in("url/http://www.example.co.jp Facebookfacebook.com/taro_29", announced=True)

    assert [each.value for each in found] == ["http://www.example.co.jp", "facebook.com/taro_29"]


def test_a_scheme_with_a_lost_sign_is_whole_again() -> None:
    (found,) = urls_in("htps:/www.example.co.jp/")

    assert found.value == "https://www.example.co.jp/"


@pytest.mark.parametrize("text", ["Co., Ltd.", "Sales Dept. I", "03.1234.5678", "No.12 Bldg.5F"])
def test_abbreviations_and_numbers_are_no_web_addresses(text: str) -> None:
    assert urls_in(text) == []


def test_hosts_of_one_organisation_are_related() -> None:
    assert related_domains("example.co.jp", "eng.example.co.jp")
    assert not related_domains("example.co.jp", "ample.co.jp")


def test_a_host_before_the_id_of_a_network_is_no_email_address() -> None:
    assert emails_in("https://tsuki-akari.co.jp @tsuki.akari_pr") == []
    assert [each.value for each in emails_in("taro.y @tsuki-akari.co.jp")] == ["taro.y@tsuki-akari.co.jp"]


@pytest.mark.parametrize(
    "line", ["Instagram @yoko.tomoshino_denshi", "W https://hibari-cl.jp@sara.hibari_cl", "@sara.hibari"]
)
def test_the_id_of_a_network_is_no_email_address(line: str) -> None:
    assert emails_in(line) == []


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("https://kirigaya.co.jp/company/Instagram @fumio_18", "https://kirigaya.co.jp/company/"),
        ("https://soju.co.jp/company/instagram.com/soju_official", "https://soju.co.jp/company/"),
        ("WEB:httips:/iwww.kuranose.co.jp", "https://www.kuranose.co.jp"),
    ],
)
def test_a_web_address_ends_where_a_network_is_named(line: str, value: str) -> None:
    assert urls_in(line)[0].value == value


def test_a_number_with_dots_is_no_web_address() -> None:
    assert urls_in("080.9116.6550", announced=True) == []


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("kawamura-nàoki@shionagi.lg.jp", "kawamura-naoki@shionagi.lg.jp"),
        ("nomura@nordia-cl.jpnordia-cl.jp", "nomura@nordia-cl.jp"),
        ("m-hina@mail.nordia.jpnordia.jp", "m-hina@mail.nordia.jp"),
        ("h.ņihei@nordia.com", "h.nihei@nordia.com"),
        ("-t_muller@gmail.com", "t_muller@gmail.com"),
    ],
)
def test_an_email_address_sheds_what_is_not_its_own(line: str, value: str) -> None:
    assert [each.value for each in emails_in(line)] == [value]


def test_a_label_and_a_full_stop_before_a_web_address_are_no_part_of_it() -> None:
    for text in ("W.https://nordia.co.jp", "web.https://nordia.co.jp"):
        assert [each.value for each in urls_in(text)] == ["https://nordia.co.jp"]
    assert [each.value for each in urls_in("E.taro W.nordia-city.lg.jp")] == ["nordia-city.lg.jp"]


def test_a_telephone_number_that_touches_an_address_is_no_part_of_it() -> None:
    assert [each.value for each in emails_in("M.090.1234.5678taro@nordia.co.jp")] == ["taro@nordia.co.jp"]


def test_a_capital_o_beside_a_digit_of_a_local_part_in_small_letters_is_a_zero() -> None:
    assert [each.value for each in emails_in("satoO1@nordia.co.jp")] == ["sato01@nordia.co.jp"]
    assert [each.value for each in emails_in("SATOO1@nordia.co.jp")] == ["SATOO1@nordia.co.jp"]


def test_an_i_in_a_host_of_small_letters_is_an_l() -> None:
    assert [each.value for each in emails_in("m-otori@maruya-Igs.com")] == ["m-otori@maruya-lgs.com"]
    assert [each.value for each in urls_in("W. triashomes.jp")] == ["triashomes.jp"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("https://nordia-cljp", "https://nordia-cl.jp"),
        ("https//nordiajp/ja", "https://nordia.jp/ja"),
        ("HPnordia-cl.jp", "nordia-cl.jp"),
        ("HP-nordia-cl.jp", "nordia-cl.jp"),
        ("taro /Web. www.nordia-cl.jp", "www.nordia-cl.jp"),
        ("taro@nordia-cl.jpH Pwww.nordia-cl.jp", "www.nordia-cl.jp"),
    ],
)
def test_a_web_address_comes_out_of_what_touches_it(text: str, meant: str) -> None:
    assert urls_in(text)[-1].value == meant


def test_an_email_address_without_its_last_stop_ends_before_the_label_that_touches_it() -> None:
    assert [each.value for each in emails_in("taro@jp.nordia-cljpHP|http://www.nordia-cljp/")] == [
        "taro@jp.nordia-cl.jp"
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("X-akagi.tsuyoshi@aqua-line.co.jp", "akagi.tsuyoshi@aqua-line.co.jp"),
        ("E_ikushima-c@matsukaze.co.jp", "ikushima-c@matsukaze.co.jp"),
        ("E-mail@matsukaze.co.jp", "E-mail@matsukaze.co.jp"),
        ("n-tsubasa@matsukaz\u00e9dai-seika.jp", "n-tsubasa@matsukazedai-seika.jp"),
    ],
)
def test_an_email_address_has_no_letter_of_a_label_and_no_accent(text: str, value: str) -> None:
    assert [each.value for each in emails_in(text)] == [value]


def test_a_label_in_small_letters_with_a_space_behind_it_is_no_part_of_a_host() -> None:
    assert [each.value for each in urls_in("web. izumi-spring.co.jp")] == ["izumi-spring.co.jp"]


def test_a_label_of_one_letter_behind_a_host_belongs_to_what_follows() -> None:
    assert [each.value for each in emails_in("taro@hibari.comU. https://hibari.com/")] == ["taro@hibari.com"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("URL .www.hibari.or.jp", "www.hibari.or.jp"),
        ("UR L.https://www.hibari.or.jp/", "https://www.hibari.or.jp/"),
    ],
)
def test_a_label_is_no_part_of_a_host_though_a_space_stands_in_it(text: str, value: str) -> None:
    assert [each.value for each in urls_in(text)] == [value]
