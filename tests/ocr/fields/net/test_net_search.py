"""Addresses of the net as cards print them and as engines read them; all hosts are made up."""

from __future__ import annotations

import pytest

from ocr.reading import FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values


def _rows(*texts: str) -> list[TextLine]:
    return [printed(text, 60, 330 + 30 * number, 24) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("texts", "email"),
    [
        (("taro.yamada@", "tsuki-akari.co.jp"), "taro.yamada@tsuki-akari.co.jp"),
        (("E-mail: taro.yamada", "@tsuki-akari.co.jp"), "taro.yamada@tsuki-akari.co.jp"),
        (("taro.yamada@tsuki-", "akari.co.jp"), "taro.yamada@tsuki-akari.co.jp"),
        (("taro.yamada@tsuki-akari.", "co.jp"), "taro.yamada@tsuki-akari.co.jp"),
        (("taro.yamada@tsuki-akari", ".co.jp"), "taro.yamada@tsuki-akari.co.jp"),
        (("ｔａｒｏ＠ｔｓｕｋｉ-ａｋａｒｉ．ｃｏ．ｊｐ",), "taro@tsuki-akari.co.jp"),
        (("taro©tsuki-akari.co.jp",), "taro@tsuki-akari.co.jp"),
        (("taro(at)tsuki-akari.co.jp",), "taro@tsuki-akari.co.jp"),
        (("taro . yamada @ tsuki-akari . co . jp",), "taro.yamada@tsuki-akari.co.jp"),
        (("t yamada@tsuki-akari.co.jp",), "t_yamada@tsuki-akari.co.jp"),
        (("e taro@tsuki-akari.c0.ip",), "taro@tsuki-akari.co.jp"),
        (("taro@tsuki-akari.corn",), "taro@tsuki-akari.com"),
        (("E-maillhanako@tsuki-akari.Ig.jp",), "hanako@tsuki-akari.lg.jp"),
        (("Email: taro@tsuki-akari.co.jp.", "Web https://tsuki-akari.co.jp"), "taro@tsuki-akari.co.jp"),
        (("taro@tsuki-akari.comhttps://www.tsuki-akari.com/",), "taro@tsuki-akari.com"),
        (("taro+card@tsuki-akari.co.jp",), "taro+card@tsuki-akari.co.jp"),
        (("Mail wei_I@tsuki-akari.co.jp",), "wei_l@tsuki-akari.co.jp"),
        (("Ikeda@tsuki-akari.co.jp",), "Ikeda@tsuki-akari.co.jp"),
        (("EX—Jinfo@tsuki-akari.co.jp",), "info@tsuki-akari.co.jp"),
    ],
)
def test_an_email_address_is_whole_again(texts: tuple[str, ...], email: str) -> None:
    assert values(read(*_rows(*texts)), FieldName.EMAIL) == [email]


@pytest.mark.parametrize(
    ("texts", "urls"),
    [
        (("https//www.tsuki-akari.co.jp",), ["https://www.tsuki-akari.co.jp"]),
        (("http:/ /www.tsuki-akari.co.jp/",), ["http://www.tsuki-akari.co.jp/"]),
        (("www. tsuki-akari. co. jp",), ["www.tsuki-akari.co.jp"]),
        (("wwwtsuki-akari.co.jp",), ["www.tsuki-akari.co.jp"]),
        (("ww.tsuki-akari.co.jp",), ["www.tsuki-akari.co.jp"]),
        (("https://www.tsuki-akari.co.jp/", "products/index.html"), ["https://www.tsuki-akari.co.jp/products/index.html"]),
        (("https://tsuki-akari.co.jp/a/?id=12&x=a_b#top",), ["https://tsuki-akari.co.jp/a/?id=12&x=a_b#top"]),
        (("https://tsuki-akari.co.jp", "https://shop.tsuki-akari.com/"), ["https://tsuki-akari.co.jp", "https://shop.tsuki-akari.com/"]),
        (("tsuki-akari.tokyo",), ["tsuki-akari.tokyo"]),
        (("サイト:tsuki-akari.jpinstagram.com/tsukiakari",), ["tsuki-akari.jp"]),
        (("taro@tsuki-akari.comhttps://www.tsuki-akari.com/",), ["https://www.tsuki-akari.com/"]),
        (("https://www.tsuki-akari.lg.jp/LINE: tsukiakari",), ["https://www.tsuki-akari.lg.jp/"]),
        (("HTTPS://WWW.TSUKI-AKARI.CO.JP/",), ["https://WWW.TSUKI-AKARI.CO.JP/"]),
        (("urllwww.tsuki-akari.co.jp",), ["www.tsuki-akari.co.jp"]),
        (("https://月あかり.jp/",), ["https://月あかり.jp/"]),
        (("http://www.tsuki-akari.ne.jp/~taro/",), ["http://www.tsuki-akari.ne.jp/~taro/"]),
        (("https://tsuki-akari.co.jp/company/", "instagram.com/tsukiakari"), ["https://tsuki-akari.co.jp/company/"]),
        (("https://tsuki-akari.co.jp/", "月の光を届けます"), ["https://tsuki-akari.co.jp/"]),
    ],
)  # fmt: skip
def test_web_addresses_are_whole_again(texts: tuple[str, ...], urls: list[str]) -> None:
    assert values(read(*_rows(*texts)), FieldName.URL) == urls


def test_an_id_behind_a_web_address_is_none_itself() -> None:
    fields = read(*_rows("W https://tsuki-akari.co.jp LINE: taro.tsukiakari"))

    assert values(fields, FieldName.URL) == ["https://tsuki-akari.co.jp"]
    assert values(fields, FieldName.SNS) == ["LINE taro.tsukiakari"]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("HP:https://nordia.co.jp/company/E-mail: taro@outlook.jp", "https://nordia.co.jp/company/"),
        ("HP https://nordia.co.jp/note taro.nordia", "https://nordia.co.jp/"),
    ],
)
def test_a_web_address_ends_before_what_is_named_behind_it(text: str, url: str) -> None:
    assert values(read(*_rows(text)), FieldName.URL) == [url]


def test_a_repair_says_what_was_read() -> None:
    found = only(read(*_rows("taro@tsuki-akari,co.jp")), FieldName.EMAIL)

    assert found.repair is not None
    assert found.repair.read == "taro@tsuki-akari,co.jp"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("X @tsukiakari_pr", "X @tsukiakari_pr"),
        ("X(旧Twitter)：@tsukiakari", "X(旧Twitter) @tsukiakari"),
        ("Instagram: tsukiakari.official", "Instagram tsukiakari.official"),
        ("LINE ID: tsukiakari2020", "LINE tsukiakari2020"),
        ("LinkedIn: linkedin.com/in/taro-yamada", "linkedin.com/in/taro-yamada"),
        ("https://www.facebook.com/taro.yamada", "https://www.facebook.com/taro.yamada"),
        ("GitHub: taro-yamada", "GitHub taro-yamada"),
        ("@tsukiakari", "@tsukiakari"),
    ],
)
def test_an_id_of_a_network_is_neither_email_nor_web_site(text: str, value: str) -> None:
    fields = read(*_rows(text))

    assert values(fields, FieldName.SNS) == [value]
    assert not values(fields, FieldName.EMAIL) + values(fields, FieldName.URL)


@pytest.mark.parametrize(
    "text", ["LINE UP", "Instagram official", "note", "X線技師", "第一ライン", "FB 推進室", "Ryo Igarashi", "lineman"]
)
def test_words_like_networks_are_no_ids(text: str) -> None:
    assert not values(read(*_rows(text)), FieldName.SNS)


def test_a_letter_before_digits_of_a_local_part_is_no_bar() -> None:
    assert only(read(*_rows("Mail ymori06@tsuki-akari.co.jp")), FieldName.EMAIL).value == "ymori06@tsuki-akari.co.jp"


def test_the_id_of_a_network_that_touches_a_web_address_is_no_part_of_it() -> None:
    for text in ("https://tsuki-akari.co.jp/@tsukiakari", "URL:https://tsuki-akari.co.jp/ja/LINE ID: tsukiakari"):
        fields = read(*_rows(text))
        assert values(fields, FieldName.URL)[0].endswith("/")
        assert [each.split()[-1].lstrip("@") for each in values(fields, FieldName.SNS)] == ["tsukiakari"]


def test_a_web_address_that_touches_an_email_address_is_no_part_of_it() -> None:
    fields = read(*_rows("info@tsuki-akari.co.jp.http://tsuki-akari.co.jp"))

    assert values(fields, FieldName.EMAIL) == ["info@tsuki-akari.co.jp"]
    assert values(fields, FieldName.URL) == ["http://tsuki-akari.co.jp"]


def test_a_telephone_with_its_label_below_a_web_address_is_no_part_of_it() -> None:
    fields = read(*_rows("https://tsuki-akari.co.jp/", "TEL.03-3211-0000"))

    assert values(fields, FieldName.URL) == ["https://tsuki-akari.co.jp/"]
    assert values(fields, FieldName.TEL) == ["03-3211-0000"]


def test_two_email_addresses_may_stand_with_a_comma_between_them() -> None:
    fields = read(*_rows("Mail: info@tsuki-akari.co.jp,taro@tsuki-akari.co.jp"))

    assert values(fields, FieldName.EMAIL) == ["info@tsuki-akari.co.jp", "taro@tsuki-akari.co.jp"]


def test_a_comma_in_a_local_part_is_a_full_stop_and_not_sure() -> None:
    found = only(read(*_rows("Mail: chiba,noriyuki8@tsuki-akari.co.jp")), FieldName.EMAIL)

    assert (found.value, found.sure) == ("chiba.noriyuki8@tsuki-akari.co.jp", False)


def test_what_touches_japanese_text_behind_a_path_is_no_part_of_the_web_address() -> None:
    found = only(read(*_rows("https://tsuki-akari.jp/company/K2ビル 17F")), FieldName.URL)

    assert (found.value, found.sure) == ("https://tsuki-akari.jp/company/", False)


def test_an_id_with_an_at_sign_that_touches_an_email_address_is_no_part_of_it() -> None:
    fields = read(*_rows("taro@tsuki-akari.co.jp@taro.tsuki"))

    assert values(fields, FieldName.EMAIL) == ["taro@tsuki-akari.co.jp"]


def test_words_with_a_comma_between_them_are_no_host() -> None:
    assert values(read(*_rows("B1F, JP Tower, 2-3-4 Shimbashi, Minato-ku, Tokyo")), FieldName.URL) == []


_MASAO = printed("桜田 正夫", 60, 150, 50)


@pytest.mark.parametrize(
    ("label", "email"),
    [
        ("t.03-3211-0000", "sakurada@tsuki-akari.co.jp"),
        ("TEL 03-3211-0000", "sakurada@tsuki-akari.co.jp"),
        ("E-mail", "e.sakurada@tsuki-akari.co.jp"),
    ],
)
def test_a_letter_that_touches_an_email_address_is_a_label_unless_another_one_announces_it(
    label: str, email: str
) -> None:
    rows = ("E-mail e.sakurada@tsuki-akari.co.jp",) if label == "E-mail" else (label, "e.sakurada@tsuki-akari.co.jp")

    assert values(read(_MASAO, *_rows(*rows)), FieldName.EMAIL) == [email]


def test_the_initial_of_a_person_before_an_email_address_stays() -> None:
    found = read(printed("桜田 恵美", 60, 150, 50), *_rows("TEL 03-3211-0000", "e.sakurada@tsuki-akari.co.jp"))

    assert values(found, FieldName.EMAIL) == ["e.sakurada@tsuki-akari.co.jp"]


def test_where_a_label_may_as_well_be_the_initial_the_address_is_in_doubt() -> None:
    found = read(printed("桜田 恵美", 60, 150, 50), *_rows("t.03-3211-0000", "e.sakurada@tsuki-akari.co.jp"))

    assert only(found, FieldName.EMAIL).confidence < 0.9


def test_an_id_below_a_web_address_makes_no_email_address_of_it() -> None:
    found = read(*_rows("Web:tsuki-akari.jp", "@tsuki.akari_seika"))

    assert values(found, FieldName.EMAIL) == []
    assert values(found, FieldName.URL) == ["tsuki-akari.jp"]
    assert values(found, FieldName.SNS) == ["@tsuki.akari_seika"]


@pytest.mark.parametrize("text", ["URL.tsukiakari.com", "WEB.tsukiakari.com", "Hp.tsukiakari.com"])
def test_a_label_that_touches_a_web_address_is_no_part_of_it(text: str) -> None:
    assert values(read(*_rows(text)), FieldName.URL) == ["tsukiakari.com"]


def test_a_misread_japanese_label_is_no_part_of_an_email_address() -> None:
    assert values(read(*_rows("EX—taro@tsuki-akari.co.jp")), FieldName.EMAIL) == ["taro@tsuki-akari.co.jp"]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("https://tsuki-akari.co.jpl", FieldName.URL, "https://tsuki-akari.co.jp/"),
        ("https://www.tsuki-akari.com//", FieldName.URL, "https://www.tsuki-akari.com/"),
        ("taro@tsuki-akari.co.jpU R L http://tsuki-akari.jp", FieldName.EMAIL, "taro@tsuki-akari.co.jp"),
    ],
)
def test_a_sign_too_many_at_the_end_of_a_host_comes_off(text: str, name: FieldName, value: str) -> None:
    assert values(read(*_rows(text)), name) == [value]


def test_the_name_of_a_network_behind_two_strokes_is_no_path() -> None:
    fields = read(*_rows("https://www.tsuki-akari.co.jp//Instagram hibari_77"))

    assert values(fields, FieldName.URL) == ["https://www.tsuki-akari.co.jp/"]
    assert values(fields, FieldName.SNS) == ["Instagram hibari_77"]


@pytest.mark.parametrize("line", ["376-0054", "E-mail"])
def test_what_stands_below_a_web_address_and_is_no_path_is_no_part_of_it(line: str) -> None:
    fields = read(printed("URL http://hibari-cl.jp/", 60, 330, 24), printed(line, 60, 360, 24))

    assert values(fields, FieldName.URL) == ["http://hibari-cl.jp/"]


@pytest.mark.parametrize(
    "text", ["taro@hibari-cl.comlhttp://www.hibari-cl.com", "taro@hibari-cl.comlwww.hibari-cl.com"]
)
def test_a_bar_between_two_addresses_that_reads_as_a_letter_is_none(text: str) -> None:
    fields = read(printed(text, 60, 330, 24))

    assert values(fields, FieldName.EMAIL) == ["taro@hibari-cl.com"]
    assert only(fields, FieldName.URL).value.endswith("www.hibari-cl.com")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("E-mail h.sumi2@outlookjp URL https://hibari-cl.jp", "h.sumi2@outlook.jp"),
        ("taro@ml.hibari-cljp", "taro@ml.hibari-cl.jp"),
    ],
)
def test_a_full_stop_lost_before_the_end_of_a_host_comes_back_and_is_not_sure(text: str, value: str) -> None:
    email = only(read(printed(text, 60, 330, 24)), FieldName.EMAIL)

    assert email.value == value
    assert not email.sure


def test_a_long_id_is_read_to_its_end() -> None:
    fields = read(printed("@nakanishiseizaemonkiko_official", 60, 330, 24))

    assert values(fields, FieldName.SNS) == ["@nakanishiseizaemonkiko_official"]


def test_an_id_made_of_the_name_of_the_host_above_it_is_no_path() -> None:
    fields = read(printed("https://jp.nordia.co.jp/", 60, 200, 22), printed("taro.nordia", 60, 228, 22))

    assert values(fields, FieldName.URL) == ["https://jp.nordia.co.jp/"]
