from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.grammar.known_names import is_read, known_family
from ocr.fields.grammar.latin_name import local_part_agrees
from ocr.fields.grammar.name_reading import reading_agrees
from ocr.fields.grammar.name_spelling import spells_signs
from ocr.fields.grammar.person import best_split, in_katakana
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.text.normalise import fold_text


@pytest.mark.parametrize(
    ("printed", "family", "given"),
    [
        ("五十嵐めぐみ", "五十嵐", "めぐみ"),
        ("勅使河原紗英", "勅使河原", "紗英"),
        ("辻雄介", "辻", "雄介"),
        ("山 口 修", "山口", "修"),
        ("久保田壮一朗", "久保田", "壮一朗"),
        ("髙橋はるか", "髙橋", "はるか"),
        ("森 林太郎", "森", "林太郎"),
        ("山﨑陽翔", "山﨑", "陽翔"),
        ("沢尻エリカ", "沢尻", "エリカ"),
        ("田中マルクス", "田中", "マルクス"),
    ],
)
def test_a_name_is_split_where_the_dictionaries_say(printed: str, family: str, given: str) -> None:
    split = best_split(printed)

    assert split is not None
    assert (split.family, split.given) == (family, given)


def test_a_printed_reading_settles_where_the_family_name_ends() -> None:
    one, other = best_split("小森谷一", "コモリヤ ハジメ"), best_split("小森谷一", "コモリ タニイチ")

    assert one is not None
    assert other is not None
    assert one.family == "小森谷"


def test_two_ways_to_split_a_name_contest_each_other() -> None:
    joined, spaced = best_split("秋元康"), best_split("秋元 康")

    assert joined is not None
    assert joined.contested
    assert spaced is not None
    assert not spaced.contested


@pytest.mark.parametrize(("name", "kana"), [("潮見沢", "シオミザワ"), ("佐々木", "ササキ"), ("霧ヶ谷", "キリガヤ")])
def test_a_name_that_no_dictionary_has_is_read_sign_by_sign(name: str, kana: str) -> None:
    assert is_read(name, kana)
    assert not is_read(name, "ヤマダ")


@pytest.mark.parametrize("local", ["taro.sato", "sato_t", "t-sato", "tsato07", "sato", "satou.tarou", "t.satoh"])
def test_a_local_part_made_from_the_name_is_recognised(local: str) -> None:
    assert local_part_agrees(local, ("サトウ",), ("タロウ",))


@pytest.mark.parametrize("local", ["info", "suzuki", "sales.tokyo", "taro.suzuki"])
def test_other_local_parts_prove_nothing(local: str) -> None:
    assert not local_part_agrees(local, ("サトウ",), ("タロウ",))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ohta", "Ōta"), ("Ootsuka", "Otsuka"), ("Sinzi", "Shinji"), ("Gumma", "Gunma"), ("Jyunichi", "Junichi")],
)
def test_spellings_of_one_reading_are_one(one: str, other: str) -> None:
    assert one_spelling(one) == one_spelling(other)


@given(
    st.text(
        alphabet="アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン",
        max_size=8,
    )
)
def test_every_reading_has_a_latin_spelling(kana: str) -> None:
    assert romaji(kana).isascii()
    assert bool(romaji(kana)) == bool(kana)


def test_a_given_name_takes_on_no_voice_that_dictionaries_do_not_know() -> None:
    split = best_split("藤森 美穂")

    assert split is not None
    assert reading_agrees(split, "ふじもり みほ")
    assert not reading_agrees(split, "ふじもり みぼ")


def test_a_reading_of_wrongly_sized_kana_still_agrees() -> None:
    split = best_split("星野宗一郎")

    assert split is not None
    assert reading_agrees(split, "ホシノ ソウィチロウ")
    assert not reading_agrees(split, "ホシノ サクラ")


def test_a_space_that_leaves_no_given_name_was_never_printed() -> None:
    split = best_split("永 田リサ", "ながたりさ")
    assert split is not None
    assert (split.family, split.given) == ("永田", "リサ")


@pytest.mark.parametrize(
    ("read", "given"), [("吉川 ヒ口", "ヒロ"), ("吉川 匕口", "ヒロ"), ("桐生 力ズ", "カズ"), ("佐藤 力", "力")]
)
def test_kanji_that_look_like_katakana_are_katakana_where_no_name_is_of_them(read: str, given: str) -> None:
    split = in_katakana(best_split(read))

    assert split is not None
    assert split.given == given


@pytest.mark.parametrize(
    ("printed", "family", "given"),
    [("國分・豊", "國分", "豊"), ("佐藤（旧姓 田中） 花子", "佐藤", "花子"), ("鈴木（田中）まり", "鈴木", "まり")],
)
def test_dots_and_the_name_before_marriage_are_no_part_of_a_name(printed: str, family: str, given: str) -> None:
    split = best_split(fold_text(printed))

    assert split is not None
    assert (split.family, split.given) == (family, given)


def test_a_latin_spelling_settles_where_the_family_name_ends() -> None:
    alone, spelt = best_split("東江遥斗"), best_split("東江遥斗", "", (("haruto", "agarie"),))

    assert alone is not None
    assert alone.family == "東"
    assert spelt is not None
    assert (spelt.family, spelt.given) == ("東江", "遥斗")


@pytest.mark.parametrize(
    ("printed", "reading"),
    [("井ノ口", "イノクチ"), ("一ノ瀬", "イチノセ"), ("井之上", "イノウエ"), ("三ツ橋", "ミツハシ")],
)
def test_linking_kana_may_be_written_in_any_way(printed: str, reading: str) -> None:
    known = known_family(printed)

    assert known is not None
    assert reading in known.readings


@pytest.mark.parametrize(
    ("word", "name"), [("kunieda", "国枝"), ("ohshiro", "大城"), ("suzu", "すゞ"), ("jinbo", "神保")]
)
def test_latin_words_spell_signs_as_they_are_read_in_words(word: str, name: str) -> None:
    assert spells_signs(word, name)
    assert not spells_signs("yamada", name)
