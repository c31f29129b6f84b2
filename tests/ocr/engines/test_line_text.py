"""What becomes of recognised signs: CTC decoding, repairs by the neighbours, spaces and dashes by the picture."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from ocr.engines.ppocr.columns import with_strokes
from ocr.engines.ppocr.decoding import Sign, decode
from ocr.engines.ppocr.gaps import with_spaces
from ocr.engines.ppocr.postal_mark import with_postal_mark
from ocr.engines.ppocr.repair import repaired
from ocr.engines.ppocr.twins import twins_among
from ocr.engines.ppocr.vocabulary import japanese, signs, weights
from ocr.reading import Alternative
from tests.ocr.imaging.pages import font

SIGNS = ["", *"abcde"]
TWINS = twins_among(SIGNS)


def text_of(read: list[Sign]) -> str:
    return "".join(sign.text for sign in read)


def as_signs(text: str) -> list[Sign]:
    return [Sign(sign, 0.9, n / len(text), (n + 1) / len(text), ()) for n, sign in enumerate(text)]


@given(st.text("abcde", max_size=12), st.data())
def test_decoding_gives_back_what_was_written(text: str, data: st.DataObject) -> None:
    classes = [0]
    for sign in text:
        classes += [SIGNS.index(sign)] * data.draw(st.integers(1, 3)) + [0] * data.draw(st.integers(1, 3))
    probability = np.full((len(classes), len(SIGNS)), 0.02, np.float32)
    probability[np.arange(len(classes)), classes] = 0.9

    read = decode(probability, SIGNS, TWINS)

    assert text_of(read) == text
    places = [place for sign in read for place in (sign.start, sign.end)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)


def test_decoding_keeps_what_else_was_possible() -> None:
    probability = np.array([[0.1, 0.5, 0.3, 0.1, 0.0, 0.0], [0.9, 0.1, 0, 0, 0, 0]], np.float32)

    (sign,) = decode(probability, SIGNS, TWINS)

    assert sign.text == "a"
    assert sign.alternatives == (Alternative("b", pytest.approx(0.3)), Alternative("c", pytest.approx(0.1)))


def test_both_widths_of_a_sign_count_together() -> None:
    signs = ["", ":", "：", "1", "i", "l"]
    probability = np.array([[0.1, 0.15, 0.35, 0.4, 0, 0], [0.1, 0.5, 0.3, 0.1, 0, 0], [1, 0, 0, 0, 0, 0]], np.float32)

    (sign,) = decode(probability, signs, twins_among(signs))

    assert (sign.text, sign.confidence) == (":", pytest.approx(0.8))
    assert sign.alternatives == (Alternative("1", pytest.approx(0.1)),)


def test_a_full_width_sign_stays_as_wide_as_it_was_read() -> None:
    signs = ["", ":", "：", "1", "i", "l"]

    (sign,) = decode(np.array([[0.0, 0.4, 0.6, 0, 0, 0]], np.float32), signs, twins_among(signs))

    assert sign.text == "："


def test_a_letter_with_dust_below_is_the_letter_whatever_mark_the_dust_is_taken_for() -> None:
    signs = ["", "s", "ş", "ș", "a", "i"]
    probability = np.array([[0.2, 0.01, 0.29, 0.5, 0, 0]], np.float32)

    (sign,) = decode(probability, signs, twins_among(signs))

    assert (sign.text, sign.confidence) == ("s", pytest.approx(0.8))


def test_a_clear_mark_of_a_european_name_is_kept() -> None:
    signs = ["", "s", "ş", "ș", "a", "i"]

    (sign,) = decode(np.array([[0.02, 0.01, 0.95, 0.02, 0, 0]], np.float32), signs, twins_among(signs))

    assert sign.text == "ş"


def read_steps(*steps: dict[str, float]) -> list[Sign]:
    """What is read where these signs share the probability of each step with the blank."""
    signs = ["", *"_aefhiKst", " "]
    rows = [[step.get(sign, 1 - sum(step.values()) if sign == "" else 0.0) for sign in signs] for step in steps]
    return decode(np.array(rows, np.float32), signs, twins_among(signs))


def doubted(read: list[Sign]) -> str:
    return "".join(sign.text for sign in read if sign.confidence < 0.95 and not sign.text.isspace())


def test_the_letters_beside_a_faint_one_that_was_not_answered_are_in_doubt() -> None:
    read = read_steps({"t": 1}, {"t": 0.2}, {"_": 0.43}, {"i": 1}, {}, {"s": 1})

    assert (text_of(read), doubted(read)) == ("tis", "ti")


def test_a_line_that_was_lost_in_a_space_puts_the_words_beside_it_in_doubt() -> None:
    read = read_steps({"a": 1}, {" ": 0.9, "_": 0.05}, {"s": 1}, {"t": 1})

    assert (text_of(read), doubted(read)) == ("a st", "as")


def test_letters_that_stand_too_far_apart_for_neighbours_are_in_doubt() -> None:
    read = read_steps({"K": 1}, {}, {"a": 1}, {}, {"i": 1}, {}, {"s": 1}, {}, {}, {}, {}, {"a": 1})

    assert (text_of(read), doubted(read)) == ("Kaisa", "sa")


def test_what_is_left_of_a_letter_behind_it_puts_nothing_in_doubt() -> None:
    read = read_steps({"s": 1}, {"s": 0.4}, {}, {"T": 0}, {"e": 1})

    assert (text_of(read), doubted(read)) == ("se", "")


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("サ一ビス", "サービス"),
        ("第ー営業部", "第一営業部"),
        ("ビル一階", "ビル一階"),
        ("プラザニ十階", "プラザ二十階"),
        ("人エ知能", "人工知能"),
        ("ブライト工業", "ブライト工業"),
        ("24ー1", "24-1"),
        ("X-ル a.b@example.jp", "メール a.b@example.jp"),
        ("ールa.b@example.jp", "メールa.b@example.jp"),
        ("タワー一〇階", "タワー一〇階"),
        ("広報·IR室", "広報・IR室"),
        ("FA×", "FAX"),
        ("宮業部", "営業部"),
        ("ビルデイング", "ビルディング"),
        ("デイサービス", "デイサービス"),
    ],
)
def test_neighbours_give_away_regular_mistakes(read: str, printed: str) -> None:
    assert text_of(repaired(as_signs(read))) == printed


def test_a_katakana_that_the_engine_thought_of_is_taken_behind_katakana() -> None:
    read = as_signs("キト口町")
    doubted = [*read[:2], Sign("口", 0.59, 0.5, 0.75, (Alternative("ロ", 0.4),)), read[3]]

    assert text_of(repaired(doubted)) == "キトロ町"


@pytest.mark.parametrize(("rest", "printed"), [("産業", "モロー産業"), ("階", "モロ一階"), ("番町", "モロ一番町")])
def test_a_long_vowel_before_a_kanji_is_taken_where_the_engine_thought_of_it_and_nothing_is_counted(
    rest: str, printed: str
) -> None:
    moro, one = as_signs("モロ"), Sign("一", 0.94, 0.6, 0.8, (Alternative("ー", 0.06),))

    assert text_of(repaired([*moro, one, *as_signs(rest)])) == printed


@pytest.mark.parametrize(("rest", "printed"), [("ブ", "ウェブ"), ("スト", "ウエスト")])
def test_a_small_kana_that_the_engine_thought_of_is_taken_in_words_that_are_never_written_large(
    rest: str, printed: str
) -> None:
    large = Sign("エ", 0.99, 0.3, 0.5, (Alternative("ェ", 0.01),))

    assert text_of(repaired([*as_signs("ウ"), large, *as_signs(rest)])) == printed


BLANK_STRIP = np.full((48, 480, 3), 255, np.uint8)


@pytest.mark.parametrize(
    ("read", "printed", "vertical"),
    [
        ("T721-0945 広島県", "〒721-0945 広島県", False),
        ("T0528642579", "T0528642579", False),
        ("721-0945", "721-0945", False),
        ("十六一四－八一七三", "〒六一四－八一七三", True),
        ("IT500-8842", "〒500-8842", True),
    ],
)
def test_the_postal_mark_is_known_by_its_number(read: str, printed: str, vertical: bool) -> None:
    assert text_of(with_postal_mark(as_signs(read), BLANK_STRIP, vertical=vertical)) == printed


@pytest.mark.parametrize("read", ["721-0945", " 721-0945"])
def test_a_postal_mark_that_was_not_read_at_all_is_seen_before_its_number(read: str) -> None:
    strip = BLANK_STRIP.copy()
    cv2.putText(strip, "T 721-0945", (4, 36), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (0, 0, 0), 3)
    signs = [replace(sign, start=0.1 + 0.6 * sign.start, end=0.1 + 0.6 * sign.end) for sign in as_signs(read)]

    assert text_of(with_postal_mark(signs, strip, vertical=False)) == "〒721-0945"


def strip_of(text: str, advances_em: list[float], size_px: int = 60) -> tuple[np.ndarray, list[Sign]]:
    """Characters set at given distances on a strip as the recogniser sees it, and the signs it would read."""
    width = round(sum(advances_em) * size_px) + size_px
    image = Image.new("RGB", (width, round(1.4 * size_px)), "white")
    draw = ImageDraw.Draw(image)
    left, read = 0.0, []
    for sign, advance in zip(text, advances_em, strict=True):
        draw.text((round(left) + size_px // 2, size_px * 0.2), sign, font=font(size_px), fill="black")
        middle = (left + size_px) / width
        read.append(Sign(sign, 0.9, middle - 0.01, middle + 0.01, ()))
        left += advance * size_px
    return np.asarray(image), read


def test_a_space_stands_where_a_name_is_parted() -> None:
    strip, read = strip_of("山田太郎", [1, 1.5, 1, 1])

    assert text_of(with_spaces(read, strip)) == "山田 太郎"


def test_a_space_stands_in_the_one_wide_gap_of_a_reading() -> None:
    strip, read = strip_of("コバヤシイワオ", [1, 1, 1, 1.3, 1, 1, 1])

    assert text_of(with_spaces(read, strip)) == "コバヤシ イワオ"


def test_letter_spacing_makes_no_spaces() -> None:
    strip, read = strip_of("営業本部", [1.6, 1.6, 1.6, 1.6])

    assert text_of(with_spaces(read, strip)) == "営業本部"


def test_a_space_stands_between_a_post_and_the_larger_name_behind_it_however_near() -> None:
    image = Image.new("RGB", (420, 84), "white")
    draw = ImageDraw.Draw(image)
    places = [(20 + 32 * number, 30) for number in range(2)] + [(96 + 72 * number, 60) for number in range(4)]
    read = []
    for sign, (left, size) in zip("課長髙栖正子", places, strict=True):
        draw.text((left, 74 - size), sign, font=font(size), fill="black", anchor="la")
        read.append(Sign(sign, 0.9, (left + size / 2 - 3) / 420, (left + size / 2 + 3) / 420, ()))

    assert text_of(with_spaces(read, np.asarray(image))) == "課長 髙栖正子"


def test_kana_of_different_height_are_no_change_of_size() -> None:
    strip, read = strip_of("かわいいりえ店", [1, 1, 1, 1, 1, 1, 1])

    assert text_of(with_spaces(read, strip)) == "かわいいりえ店"


def column_strip(text: str, size_px: int = 60) -> np.ndarray:
    """A column as typesetters print it (the dash is a bar along it), laid on its side."""
    image = Image.new("RGB", (round(1.4 * size_px), size_px * len(text)), "white")
    draw = ImageDraw.Draw(image)
    for number, sign in enumerate(text):
        top = number * size_px
        if sign == "－":
            middle = round(0.7 * size_px)
            draw.line((middle, top + 6, middle, top + size_px - 6), fill="black", width=4)
        else:
            draw.text((size_px * 0.2, top), sign, font=font(size_px), fill="black")
    return np.asarray(cv2.rotate(np.asarray(image), cv2.ROTATE_90_COUNTERCLOCKWISE))


@pytest.mark.parametrize(
    ("printed", "read"),
    [("〇三－五二七〇－八五八七", "〇三一五二七〇二八五八七"), ("一五一－〇〇五一", "一五一一〇〇五一")],
)
def test_a_bar_along_a_column_is_a_dash(printed: str, read: str) -> None:
    assert text_of(with_strokes(as_signs(read), column_strip(printed))) == printed


def test_ones_of_a_column_stay_ones() -> None:
    printed = "一丁目一一番二一号一五"

    assert text_of(with_strokes(as_signs(printed), column_strip(printed))) == printed


@pytest.mark.parametrize("read", ["〇三二七四八五六", "〇三七四八五六", "〇三－七四－八五六"])
def test_the_grid_of_a_column_tells_what_was_read_wrongly_between_two_characters(read: str) -> None:
    printed = "〇三－七四一八五六"
    places = {sign: (n + 0.5) / len(printed) for n, sign in enumerate(printed)}
    signs = [Sign(sign, 0.9, places.get(sign, 0.6) - 0.01, places.get(sign, 0.6) + 0.01, ()) for sign in read]

    assert text_of(with_strokes(signs, column_strip(printed))) == printed


def test_a_dash_left_lying_is_told_from_one_by_its_length() -> None:
    printed = "〇七五一二七〇一八五八七"
    strip = column_strip(printed)
    em = strip.shape[1] // len(printed)
    strip[:, 3 * em : 4 * em] = 255
    strip[em // 3 : em, 3 * em + em // 2 : 3 * em + em // 2 + 4] = 0

    read = with_strokes(as_signs(printed), strip)

    assert text_of(read) == "〇七五－二七〇一八五八七"
    assert "一" in [other.text for other in read[3].alternatives]


def test_the_vocabulary_is_japanese() -> None:
    classes = signs("\n".join("Aéşșō愛爱帶髙Жαー〒㈱™─한"))

    kept = [classes[number] for number in japanese(classes)]

    assert kept == ["", "A", "é", "ş", "ș", "ō", "愛", "帶", "髙", "ー", "〒", "㈱", " "]


def test_old_forms_count_less_where_the_new_one_could_be_meant() -> None:
    assert weights(["學", "学", "澤", "沢", "國"]).tolist() == pytest.approx([0.1, 1, 1, 1, 1])
