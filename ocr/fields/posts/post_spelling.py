"""Misread signs of posts put right where only that makes them known words; every place stays the same."""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz.distance import Levenshtein

from ocr.fields.grammar.english_position import english_is_in_words, english_is_known
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.reread import reread_known
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact
from ocr.fields.text.tidy import in_present_forms, tidy
from resources.lexicons import position_words


def in_known_words(piece: Span) -> str:
    """The text of a piece with misread signs put right where that makes it known words; every place stays the same."""
    plain = in_present_forms(tidy(piece.text))
    text = _with_registered_mark(plain if len(plain) == len(piece.text) else piece.text)
    if is_known(text):
        return text
    # A gap between two titles reads as a long vowel mark, or as the dust in it.
    return (
        _with_gap_for("ー", text)
        or reread_known(piece, lambda other: is_known(in_present_forms(other)))
        or _with_kana_of_other_size(text)
        or _with_gap_for(".", text)
        or _with_gap_for("*", text)
        or text
    )


# The mark of a registered name is small, and read as what looks like it.
_REGISTERED = re.compile(r"(?<![A-Za-z])(?P<name>[A-Z]{3})[R⑧8@©](?=認定者|$)")


def _with_registered_mark(text: str) -> str:
    """A text with the mark behind the letters of a listed title that it belongs to: PMP® for PMPR."""
    found = _REGISTERED.search(text)
    if not found or found["name"] not in position_words("title"):
        return text
    return text[: found.end("name")] + "®" + text[found.end() :]


_SIZES = str.maketrans("ァィゥェォッャュョアイウエオツヤユヨ", "アイウエオツヤユヨァィゥェォッャュョ")


def _with_kana_of_other_size(text: str) -> str | None:
    """The text with one large kana for a small one or the other way round, where only one makes it known words:
    チーフアンダーライター for チーファンダーライター.
    """
    others = {
        text[:at] + sign.translate(_SIZES) + text[at + 1 :]
        for at, sign in enumerate(text)
        if at and sign.translate(_SIZES) != sign
    }
    known = [each for each in others if is_known(each)]
    return known[0] if len(known) == 1 else None


def _with_gap_for(mark: str, text: str) -> str | None:
    """The text with a space for a mark in it, where only one makes it known words."""
    parted = {text[:at] + " " + text[at + 1 :] for at, sign in enumerate(text) if sign == mark}
    known = [each for each in parted if is_known(compact(each))]
    return known[0] if len(known) == 1 else None


def without_dust(text: str) -> str:
    """An English text without the accents that dust puts on its letters (Šales), and with a space for a full stop between two
    words (Planning.Section), and for a dot before the end of a department (Affairs·Department), where that makes it known words; every place stays the same.
    """
    text = _with_registered_mark(text)
    gaps = _DUST_IN_GAP.sub(" ", text)
    plain = "".join(unicodedata.normalize("NFD", sign)[0] for sign in gaps)
    if english_is_known(text) and gaps == text:
        return text
    return plain if english_is_known(plain) else _respelt(text)


_DUST_IN_GAP = re.compile(
    r"(?<=[a-z]{3})\.(?=[A-Z][a-z]{2})|(?<=[A-Za-z])[·・](?=(?:Department|Dept|Division|Section|Office|Headquarters|Group|Team)\b)"
)


def _respelt(text: str) -> str:
    """An English text of several words with one letter of a long one put right, where only so it is a word of posts:
    Deputy Generat Manager.
    """
    wrong = [word for word in re.finditer(r"[A-Za-z]{6,}", text) if not english_is_in_words(word.group())]
    if len(wrong) != 1 or " " not in text.strip():
        return text
    [word] = wrong
    near = [each for each in position_words("english") if _is_one_letter_off(each, word.group().lower())]
    if len(near) != 1:
        return text
    right = near[0].capitalize() if word.group()[0].isupper() else near[0]
    mended = text[: word.start()] + right + text[word.end() :]
    return mended if english_is_known(mended) else text


def _is_one_letter_off(one: str, other: str) -> bool:
    return len(one) == len(other) and Levenshtein.distance(one, other) == 1


def gap_in_word(text: str) -> int | None:
    """The place of the only space that parts one word of English posts into what is none: Depar tment."""
    words = position_words("english")
    gaps = [
        match.end("first")
        for match in re.finditer(r"(?P<first>[A-Za-z]+) (?=(?P<rest>[a-z]+))", text)
        if len(match["first"] + match["rest"]) >= _LONG
        and (match["first"] + match["rest"]).lower() in words
        and not english_is_in_words(text[match.start() : match.end("rest")])
    ]
    return gaps[0] if len(gaps) == 1 else None


_LONG = 6
