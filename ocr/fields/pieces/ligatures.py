"""Two letters that engines read as one: Ekimæ, totæstate.co.jp. No card in Japan prints æ or œ.

Which letters it stands for is told by what else the card says, by the reading of its town, or by a word that has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocr.fields.grammar.postal import places_of, postal_codes_in
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.geometry import Quad
from ocr.reading import Character, TextLine
from resources.lexicons import english_words

_LIGATURE = re.compile("[æœÆŒ]")
_WORD = re.compile(r"[A-Za-zæœÆŒ]+")
# The more frequent first: 前 is in more names than 江.
_MEANT = ("ae", "oe")
# What ends names of places and houses: 駅前, 芝公園.
_ENDS = ("mae", "koen")
# A value that holds letters nothing tells is not sure.
_UNTOLD = 0.5
_MOST_JOINED = 4


def without_ligatures(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """The lines of a card with two letters for every ligature."""
    if not any(_LIGATURE.search(line.text) for line in lines):
        return tuple(lines)
    told = frozenset(map(one_spelling, _told(lines)))
    return tuple(_parted(line, told) for line in lines)


def _told(lines: Sequence[TextLine]) -> Iterator[str]:
    """The words of a card that have no ligature, alone and joined, and the readings of the places of its postal codes."""
    for line in lines:
        words = _WORD.findall(line.text)
        for count in range(1, _MOST_JOINED + 1):
            joined = ("".join(words[at : at + count]) for at in range(len(words) - count + 1))
            yield from (each for each in joined if not _LIGATURE.search(each))
        for code in postal_codes_in(line.text):
            for place in places_of(code.value):
                yield from map(romaji, (place.city_kana, place.town_kana))


def _parted(line: TextLine, told: frozenset[str]) -> TextLine:
    while sign := _LIGATURE.search(line.text):
        word = next(each for each in _WORD.finditer(line.text) if each.start() <= sign.start() < each.end())
        letters, is_told = _letters(word[0], sign.start() - word.start(), told)
        line = _with_letters(line, sign.start(), letters, is_told=is_told)
    return line


def _letters(word: str, at: int, told: frozenset[str]) -> tuple[str, bool]:
    """Two letters for the ligature at a place of a word, and whether anything tells them."""
    whole = {meant: f"{word[:at]}{meant}{word[at + 1 :]}".lower() for meant in _MEANT}
    said = [meant for meant in _MEANT if one_spelling(whole[meant]) in told]
    known = said or [meant for meant in _MEANT if _is_known(whole[meant])]
    return _cased((known or _MEANT)[0], word[at:]), len(known) == 1


def _is_known(word: str) -> bool:
    return word in english_words() or word.endswith(_ENDS)


def _cased(letters: str, behind: str) -> str:
    if not behind[0].isupper():
        return letters
    return letters.upper() if behind[1:2].isupper() else letters.capitalize()


def _with_letters(line: TextLine, at: int, letters: str, *, is_told: bool) -> TextLine:
    """The line with two letters for the sign at a place; its characters share the room of that sign."""
    text = line.text[:at] + letters + line.text[at + 1 :]
    number = next((n for n, each in enumerate(line.characters) if _LIGATURE.fullmatch(each.text)), None)
    if number is None:
        return replace(line, text=text)
    sign = line.characters[number]
    confidence = sign.confidence if is_told else min(sign.confidence, _UNTOLD)
    halves = (Character(letter, confidence, box) for letter, box in zip(letters, _halves(sign.box), strict=True))
    return replace(line, text=text, characters=(*line.characters[:number], *halves, *line.characters[number + 1 :]))


def _halves(box: Quad) -> tuple[Quad, Quad]:
    top_left, top_right, bottom_right, bottom_left = box.corners
    top, bottom = _middle(top_left, top_right), _middle(bottom_left, bottom_right)
    return Quad(top_left, top, bottom, bottom_left), Quad(top, top_right, bottom_right, bottom)


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
