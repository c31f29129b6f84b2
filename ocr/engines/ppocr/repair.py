"""Mistakes that the network makes regularly and that the neighbours give away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.ppocr.decoding import Sign

_KATAKANA = re.compile(r"[ァ-ヺ]")
_KANJI = re.compile(r"[一-龠々〆〇○]")
# "Mail" in katakana before an address: its first letter is taken for a Latin one or a dash.
_MAIL = re.compile(r"[X×メ]?[-ー－—–一]ル(?=[ :：]*[0-9A-Za-z._+-]+@)")
_DIGIT = re.compile(r"[0-9０-９]")
_LIKE_LONG_VOWEL = frozenset("一-－−‐―—–─|｜丨")
# A column's long vowel mark between katakana: ファＩム.
_LIKE_UPRIGHT_BAR = frozenset("IＩl1１")
_LIKE_X = frozenset("乂メ×XＸ")
_CAPITAL = re.compile(r"[A-ZＡ-Ｚ]")
# ビル一階, サンエー一号館, ラーメン一番, マルイチ一級: one of what these count, or a word that begins so.
_COUNTED = frozenset("一二三四五六七八九十〇百千万丁番条号階級課部科係班組次位流同色般心棟室館区郎家軒歩夜力宮")
_LEAST_THOUGHT = 0.02
# Katakana and the kanji that looks the same.
_TO_KATAKANA = {
    "口": "ロ",
    "工": "エ",
    "力": "カ",
    "二": "ニ",
    "八": "ハ",
    "夕": "タ",
    "卜": "ト",
    "才": "オ",
    "千": "チ",
    "三": "ミ",
    "木": "ホ",
}
# ホ is a block's name in addresses (町ホ一二), and 木 is never read as ホ.
_TO_KANJI = {katakana: kanji for kanji, katakana in _TO_KATAKANA.items() if katakana != "ホ"}
_TO_SMALL = dict(zip("アイウエオヤユヨツ", "ァィゥェォャュョッ", strict=True))
# Written large, these pairs hardly occur; チエ, ケイ and デイ (day) do.
_PAIRS_OF_FOREIGN_WORDS = frozenset(
    ("デイ", "テイ", "ジエ", "シエ", "フア", "フイ", "フエ", "フオ", "ウイ", "ウエ", "ウオ", "ジヤ", "ジユ", "ジヨ", "シヨ", "シユ", "キヤ")
)  # fmt: skip


def repaired(signs: Sequence[Sign]) -> list[Sign]:
    """The same line with each repair that its neighbours prove. Repaired signs keep their confidence."""
    kept = list(signs)
    for rule in (_long_vowel, _kanji_one, _katakana, _kanji, _small_kana, _middle_dot, _fax, _capital_x, _no_words):
        for number, sign in enumerate(kept):
            text = rule(kept, number)
            if text != sign.text:
                kept[number] = replace(sign, text=text)
    return _with_mail(kept)


def _with_mail(signs: list[Sign]) -> list[Sign]:
    """X-ル a@example.jp → メール a@example.jp."""
    found = _MAIL.match("".join(sign.text for sign in signs))
    if found is None or any(len(sign.text) != 1 for sign in signs[: found.end()]):
        return signs
    first, last = signs[0], signs[found.end() - 1]
    vowel = signs[found.end() - 2]
    middle = (first.start + vowel.end) / 2
    parted = [replace(first, end=min(first.end, middle)), replace(vowel, start=max(vowel.start, middle)), last]
    texts = zip(parted, "メール", strict=True)
    return [*(replace(sign, text=text) for sign, text in texts), *signs[found.end() :]]


def _at(signs: Sequence[Sign], number: int) -> str:
    return signs[number].text if 0 <= number < len(signs) else ""


def _long_vowel(signs: list[Sign], number: int) -> str:
    """サ一ビス → サービス: after katakana a dash is the long vowel mark, before a kanji only where it was thought of (トゥモロ一産業).

    ビル一階 and 第ー課 are left to _kanji_one.
    """
    text, before, after = _at(signs, number), _at(signs, number - 1), _at(signs, number + 1)
    if text == "ー" and _DIGIT.match(before) and _DIGIT.match(after):
        return "-"
    if text in _LIKE_UPRIGHT_BAR and _are_katakana(before, after) and signs[number].thought_of("ー"):
        return "ー"
    if text not in _LIKE_LONG_VOWEL or not (_KATAKANA.match(before) or before == "ー"):
        return text
    if _DIGIT.match(after):
        return text
    if text == "一" and _KANJI.match(after):
        return "ー" if after not in _COUNTED and signs[number].thought_of("ー") > _LEAST_THOUGHT else text
    return "ー"


def _kanji_one(signs: list[Sign], number: int) -> str:
    """第ー営業部 → 第一営業部."""
    text, before, after = _at(signs, number), _at(signs, number - 1), _at(signs, number + 1)
    return "一" if text == "ー" and _KANJI.match(before) and _KANJI.match(after) else text


def _katakana(signs: list[Sign], number: int) -> str:
    """キト口 → キトロ: a kanji that looks like katakana, behind two katakana or before two (夕ワー → タワー).

    Before a kanji (ブライト工業, ビル二階) only where the engine itself thought of the katakana (キト口町).
    """
    text = _at(signs, number)
    katakana = _TO_KATAKANA.get(text)
    if katakana is None:
        return text
    thought_of = signs[number].thought_of(katakana)
    if _are_katakana(_at(signs, number - 2), _at(signs, number - 1)):
        return katakana if thought_of > 0.2 or not _KANJI.match(_at(signs, number + 1)) else text
    leads = _are_katakana(_at(signs, number + 1), _at(signs, number + 2))
    return katakana if leads and thought_of > 0.1 else text


def _are_katakana(*texts: str) -> bool:
    return all(_KATAKANA.match(text) or text == "ー" for text in texts)


def _kanji(signs: list[Sign], number: int) -> str:
    """人エ知能 → 人工知能, プラザニ十階 → プラザ二十階, チ代田 → 千代田."""
    text, before, after = _at(signs, number), _at(signs, number - 1), _at(signs, number + 1)
    if text not in _TO_KANJI:
        return text
    if _KANJI.match(before) and _KANJI.match(after):
        return _TO_KANJI[text]
    joined_to = next((sign.text for sign in reversed(signs[:number]) if not sign.text.isspace()), "")
    is_alone = not _are_katakana(joined_to) and _KANJI.match(after)
    if is_alone and signs[number].thought_of(_TO_KANJI[text]) > 0.05:
        return _TO_KANJI[text]
    return _TO_KANJI[text] if text in "ニミハ" and after in "十百階丁番号級" and after else text


def _small_kana(signs: list[Sign], number: int) -> str:
    """ビルデイング → ビルディング, where the engine thought of the small one and デイ, ジエ, フオ … stand before it.

    ウエスト is written with either: it stays as it was read.
    """
    text, before, after = _at(signs, number), _at(signs, number - 1), _at(signs, number + 1)
    small = _TO_SMALL.get(text)
    is_west = before + text + after + _at(signs, number + 2) == "ウエスト"
    if small is None or before + text not in _PAIRS_OF_FOREIGN_WORDS or is_west:
        return text
    is_thought_of = any(other.text == small for other in signs[number].alternatives)
    return small if is_thought_of or (before + text == "デイ" and after == "ン") else text


def _middle_dot(signs: list[Sign], number: int) -> str:
    """The Latin middle dot between Japanese is the Japanese one."""
    text, before = _at(signs, number), _at(signs, number - 1)
    return "・" if text == "·" and before and not before.isascii() else text


def _fax(signs: list[Sign], number: int) -> str:
    text, before = _at(signs, number), _at(signs, number - 2) + _at(signs, number - 1)
    return "X" if text == "×" and before.upper() == "FA" else text


def _capital_x(signs: list[Sign], number: int) -> str:
    """BRIGHTE乂 → BRIGHTEX: behind capitals what looks like X is one, but for the メ of a word in katakana."""
    text, after = _at(signs, number), _at(signs, number + 1)
    if _CAPITAL.match(text) or not all(_CAPITAL.match(_at(signs, before)) for before in (number - 2, number - 1)):
        return text
    seen = {text, *(other.text for other in signs[number].alternatives)}
    return "X" if len(seen & _LIKE_X) > 1 and not _are_katakana(after) else text


def _no_words(signs: list[Sign], number: int) -> str:
    """携帶 → 携帯, 宮業 → 営業, Ⅲ海 → 皿海: there are no such words."""
    text = _at(signs, number)
    if text == "Ⅲ" and _KANJI.match(_at(signs, number + 1)) and signs[number].thought_of("皿"):
        return "皿"
    if text == "帶" and _at(signs, number - 1) == "携":
        return "帯"
    return "営" if text == "宮" and _at(signs, number + 1) == "業" else text
