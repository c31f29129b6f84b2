"""Mistakes that the network makes regularly and that the neighbours give away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.ppocr.decoding import Sign

_KATAKANA = re.compile(r"[ァ-ヺ]")
_POSTAL_DIGITS = re.compile(r"[ :：]?[0-9０-９〇一二三四五六七八九]{3}[-－ー−‐―一]?[0-9０-９〇一二三四五六七八九]{4}")
# What the postal mark is read as.
_LIKE_POSTAL_MARK = frozenset("TテデヲナΤ干千〶")
_LIKE_LONG_VOWEL = frozenset("一-－−‐―—–─|｜丨")


def repaired(signs: Sequence[Sign], *, vertical: bool) -> list[Sign]:
    """The same line with each repair that its neighbours prove. Repaired signs keep their confidence."""
    kept = list(signs)
    _repair_long_vowels(kept)
    _repair_kanji_one(kept)
    _repair_postal_mark(kept)
    return kept


def _repair_long_vowels(signs: list[Sign]) -> None:
    """サ一ビス → サービス: between or after katakana a dash is the long vowel mark."""
    for number in range(1, len(signs)):
        before = signs[number - 1].text
        if signs[number].text in _LIKE_LONG_VOWEL and (_KATAKANA.match(before) or before == "ー"):
            after = signs[number + 1].text if number + 1 < len(signs) else ""
            # ビル一階: kanji one before a counter stays.
            if signs[number].text == "一" and re.match(r"[一-龠]", after):
                continue
            signs[number] = replace(signs[number], text="ー")


def _repair_kanji_one(signs: list[Sign]) -> None:
    """ー after kanji and before kanji is 一 (第ー営業部)."""
    for number in range(1, len(signs) - 1):
        if signs[number].text != "ー":
            continue
        if re.match(r"[一-龠々]", signs[number - 1].text) and re.match(r"[一-龠]", signs[number + 1].text):
            signs[number] = replace(signs[number], text="一")


def _repair_postal_mark(signs: list[Sign]) -> None:
    """T721-0945 → 〒721-0945 at the start of a line."""
    text = "".join(sign.text for sign in signs)
    if signs and signs[0].text in _LIKE_POSTAL_MARK and _POSTAL_DIGITS.match(text, 1):
        signs[0] = replace(signs[0], text="〒")
