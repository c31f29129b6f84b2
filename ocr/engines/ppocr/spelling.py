"""Misreadings that whole words give away: フ1)一ダイヤル, センタ一15F, name@city.Ig.jp.

Each rule takes a stretch of the text for what must stand there, because what was read is no word, number or address.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from operator import eq

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.misspellings import ANYWHERE, IN_COLUMNS
from ocr.reading import Alternative

_ROW_RULES = [(re.compile(pattern), text) for pattern, text in ANYWHERE]
_COLUMN_RULES = [(re.compile(pattern), text) for pattern, text in (*ANYWHERE, *IN_COLUMNS)]
# Set in lower case, but for what is read as capitals.
_ADDRESS = re.compile(r"[0-9A-Za-z._+-]+@[0-9a-zIO.-]+\.[a-zI]{2,}|(?:https?://|www\.)[0-9a-zIO.-]+\.[a-zI]{2,}")
_HALF_WIDTH = {ord(wide): ord(wide) - 0xFEE0 for wide in map(chr, range(0xFF10, 0xFF5B)) if wide.isalnum()}
_CAPITAL = re.compile(r"I(?=[^@]*$)|(?<=[0-9a-z])O(?=[0-9])|(?<=[0-9])O")


def respelled(signs: Sequence[Sign], *, vertical: bool) -> list[Sign]:
    """The same line with the words that were meant. What was read of a sign remains its alternative."""
    kept = list(signs)
    if any(len(sign.text) != 1 for sign in kept):
        return kept
    for pattern, text in _COLUMN_RULES if vertical else _ROW_RULES:
        for found in reversed(list(pattern.finditer(_text(kept)))):
            start, end = found.span()
            kept[start:end] = _set_as(kept[start:end], found.expand(text))
    return _with_lower_case(kept)


def _text(signs: Sequence[Sign]) -> str:
    """In half-width letters and digits, which is what the rules are written in."""
    return "".join(sign.text for sign in signs).translate(_HALF_WIDTH)


def _set_as(signs: Sequence[Sign], text: str) -> list[Sign]:
    """This text where the signs stand; what differs is as sure as the least sure of what it replaces."""
    read = _text(signs)
    if len(text) == len(read):
        return [_taken_for(sign, letter) for sign, letter in zip(signs, text, strict=True)]
    first = _common(read, text)
    last = _common(read[first:][::-1], text[first:][::-1])
    if first + last == len(read):
        # Only to be put in: it shares the place of the one before, or of the one behind.
        first, last = (first - 1, last) if first else (first, last - 1)
    end = len(read) - last
    return [*signs[:first], *_spread(signs[first:end], text[first : len(text) - last]), *signs[end:]]


def _common(one: str, other: str) -> int:
    """How many letters both begin with."""
    return sum(takewhile(bool, map(eq, one, other)))


def _spread(signs: Sequence[Sign], text: str) -> list[Sign]:
    start, wide = signs[0].start, signs[-1].end - signs[0].start
    confidence = min(sign.confidence for sign in signs)
    places = [start + wide * number / max(1, len(text)) for number in range(len(text) + 1)]
    return [Sign(letter, confidence, places[number], places[number + 1], ()) for number, letter in enumerate(text)]


def _taken_for(sign: Sign, text: str) -> Sign:
    if text in {sign.text, sign.text.translate(_HALF_WIDTH)}:
        return sign
    others = tuple(other for other in sign.alternatives if other.text != text)
    return replace(sign, text=text, alternatives=(Alternative(sign.text, 1 - sign.confidence), *others))


def _with_lower_case(signs: list[Sign]) -> list[Sign]:
    """name@city.Ig.jp → name@city.lg.jp, sato.kO1@ → sato.k01@."""
    kept = list(signs)
    for address in _ADDRESS.finditer(_text(signs)):
        for capital in _CAPITAL.finditer(address[0]):
            number = address.start() + capital.start()
            kept[number] = _taken_for(kept[number], {"I": "l", "O": "0"}[capital[0]])
    return kept
