"""Where a name begins behind a post, and where what stands behind a name begins: 課長 山田 太郎, 山田 太郎 工学博士."""

from __future__ import annotations

import re

from ocr.fields.grammar import latin_name, name_reading, person
from ocr.fields.grammar.english_offices import names_place
from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.grammar.known_names import known_family
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.standing import Standing, standing_of
from ocr.fields.pieces.words import CAPITALISED, WORD
from ocr.fields.text.normalise import compact, is_japanese, is_kana
from ocr.fields.text.tidy import tidy


def name_start(text: str) -> int:
    """Where a name begins behind posts: the words before it are posts, the rest is a known name."""
    if person.is_known_name(text):
        return 0
    for word in list(WORD.finditer(text))[1:]:
        before, rest = text[: word.start()], text[word.start() :]
        is_post = bool(position_parts(before)) and known_family(compact(before)) is None
        if is_post and person.is_known_name(rest) and position_parts(rest) is None:
            return word.start()
    return 0


_TWO_PARTS = re.compile(r"[^\s・]+(?: [^\s・]+|・[ァ-ヺー・]+)")


def glued_name_start(text: str) -> int:
    """Where a name begins that stands behind a post without a space, its own parts apart: 本部長代理当麻 義男.

    0 where posts end in two places that leave a name: 本部長谷川 太郎.
    """
    if position_parts(text) is not None:
        return 0
    if not _TWO_PARTS.fullmatch(text):
        return _unspaced_name_start(text)
    cuts = [cut for cut in range(2, len(text)) if _is_post_before_name(text[:cut], text[cut:])]
    return cuts[0] if len(cuts) == 1 else 0


def _unspaced_name_start(text: str) -> int:
    """The same of a known name without any space: 室長久保田恭子; 0 where posts may end in two places: 理事長野太郎."""
    if not _UNSPACED.fullmatch(text) or person.is_known_name(text):
        return 0
    cuts = [cut for cut in range(2, len(text) - 2) if is_known(text[:cut]) and _is_name_alone(text[cut:])]
    is_title = len(cuts) == 1 and [part.kind for part in position_parts(text[: cuts[0]]) or ()] == [PositionKind.TITLE]
    return cuts[0] if is_title else 0


# The longest post before the longest name, in kanji and kana.
_UNSPACED = re.compile(r"[一-鿿々ヶぁ-ゖァ-ヺー]{5,16}")


def _is_name_alone(text: str) -> bool:
    """Whether a text is a family and a given name that dictionaries know; a rare family name needs a given one in kana."""
    split = person.best_split(text) if person.can_be_name(text) and position_parts(text) is None else None
    if split is None or not split.family_known or not split.given_known or split.contested:
        return False
    return split.common or is_kana(split.given)


def _is_post_before_name(before: str, rest: str) -> bool:
    if person.can_be_katakana_name(rest):
        is_name = not re.search(r"[ァ-ヺー・]$", before) and "・" in rest
    else:
        words = rest.split()
        split = person.best_split(rest) if len(words) == 2 and person.can_be_name(rest) else None  # family and given
        is_name = bool(split and split.family == words[0] and split.family_known and _is_given(split))
    before = tidy(before)
    parts = position_parts(before) if is_name and known_family(before) is None else None
    return parts is not None and parts[-1].kind is PositionKind.TITLE


def _is_given(split: person.NameSplit) -> bool:
    """Whether a given name is known, or one in kana behind a common family name: 奥村 こころ."""
    return split.given_known or (split.common and is_kana(split.given))


def _is_house(text: str) -> bool:
    """Whether a text that dictionaries could have as a name ends as organisations do: 高木薬局."""
    return " " not in text and standing_of(text) in (Standing.PUBLIC, Standing.INSTITUTION)


# A name in kanji with kana right behind it, as engines give what stands above it: 剣崎 一成けんざきかずなり.
_GLUED_KANA = re.compile(r"(.*[一-鿿々])\s?([ぁ-ゖァ-ヺー ]{4,})")
_GLUED_LATIN = re.compile(r"(.*[一-鿿々ぁ-ゖァ-ヺー])([A-Z][A-Za-z]+ [A-Z][A-Za-z]+)")


def behind_name(text: str) -> int:
    """Where what stands behind a name begins: posts and degrees, its reading, its Latin spelling."""
    for word in list(WORD.finditer(text))[1:]:
        rest = text[word.start() :]
        if not person.is_known_name(text[: word.start()]) or _is_house(text[: word.start()]):
            continue
        is_reading = _is_reading(rest, text[: word.start()])
        is_latin = not is_japanese(rest) and latin_name.can_be_latin_name(rest.strip("()[]"))
        is_post = position_parts(rest) and not person.is_known_name(text)  # 蔵人 is a trade and a given name
        if is_reading or is_latin or is_post or english_position_parts(rest):
            return word.start()
    glued = _GLUED_KANA.fullmatch(text)
    if glued and _is_reading(glued[2], glued[1]):
        return glued.start(2)
    latin = _GLUED_LATIN.fullmatch(text)
    if latin and person.is_known_name(latin[1]) and latin_name.can_be_latin_name(latin[2]):
        return latin.start(2)
    bracket = text.find("(")
    if bracket > 1 and person.is_known_name(text[:bracket]) and person.can_be_kana_name(text[bracket:].strip("()")):
        return bracket
    return 0


def _is_reading(text: str, name: str) -> bool:
    """Whether kana behind a name are its reading: in brackets, or because they are."""
    if not person.can_be_kana_name(text.strip("()[]")):
        return False
    split = person.best_split(name)
    return text.startswith(("(", "[")) or bool(split and name_reading.reading_agrees(split, text))


def behind_latin_name(text: str) -> int:
    """Where degrees and titles begin behind the comma of a Latin name: Haruka Shimizu, Ph.D.; Ken Sato, Polisher.

    Behind a name that dictionaries know a title need be known to no table.
    """
    name, comma, rest = text.partition(",")
    if not comma or not latin_name.can_be_latin_name(name) or english_position_parts(name) is not None:
        return 0
    title = rest.strip()
    may_be_title = latin_name.latin_name_is_known(name) and CAPITALISED.fullmatch(title) and not names_place(title)
    return len(name) + 1 if may_be_title or english_position_parts(title) else 0
