"""Where the same begins once more in the other language: 営業部 Sales Department, General Manager 部長."""

from __future__ import annotations

import re

from ocr.fields.grammar import latin_name, person
from ocr.fields.grammar import organization as org
from ocr.fields.grammar.english_offices import names_place
from ocr.fields.grammar.english_organization import has_english_legal_form, is_english_house, is_english_institution
from ocr.fields.grammar.english_position import english_is_known, english_position_parts, is_degree, is_field_of_work
from ocr.fields.grammar.name_spelling import spells_family, spells_given
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.romaji import romaji
from ocr.fields.grammar.spelling import consonants
from ocr.fields.grammar.standing import standing_of
from ocr.fields.pieces.words import CAPITALISED, WORD
from ocr.fields.text.normalise import is_japanese

# The end of a Japanese company's own name: 株式会社DREAM & CO.
_AND_COMPANY = re.compile(r"(?:&|and)\s?C[Oo]|C[Oo]\b\.?$")


def translation_start(text: str) -> int:
    """Where the same begins once more in Latin letters: 株式会社オルカ ORCA Inc., 営業部 Sales Department."""
    for place in (*_slashes(text), *(word.start() for word in list(WORD.finditer(text))[1:])):
        before, rest = text[:place].strip(" /"), text[place:]
        if is_japanese(rest) or not is_japanese(before):
            continue
        if has_english_legal_form(rest) and org.has_legal_form(before) and not _AND_COMPANY.match(rest):
            return place
        if not position_parts(text) and _are_one_post(before, rest):
            return place
    return 0


# A slash between two languages, or nothing behind a bracket: 博士(工学)PhD in Engineering.
_SLASH = re.compile(r"(?<=[ぁ-ゖァ-ヺー一-鿿)])(?:/(?=[A-Z][a-z]{2})|(?<=\))(?=[A-Z][A-Za-z]{2}|Ph\.\s?D))")


def _slashes(text: str) -> list[int]:
    """Where Latin words begin behind a slash without spaces: 主任/Chief."""
    return [found.end() for found in _SLASH.finditer(text)]


def _are_one_post(japanese: str, english: str) -> bool:
    """Whether a post stands in both languages though the table of one does not have it: 所員 Staff Architect."""
    is_post, is_english_post = position_parts(japanese) is not None, english_position_parts(english) is not None
    if is_post and is_english_post:
        return True
    if is_english_post:
        may_be_post = " " in english and english_is_known(english) and not is_degree(english)
        return may_be_post and bool(_ONLY_JAPANESE.fullmatch(japanese)) and standing_of(japanese) is None
    if not is_post or " " not in english or names_place(english) or is_english_house(english):
        return False
    return is_field_of_work(english) or (is_known(japanese) and bool(CAPITALISED.fullmatch(english)))


_ONLY_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺー一-鿿々・]{2,10}")
# No value of its own behind Latin letters, which are a part of it then: IT 部, Web 担当.
_MERE_END = re.compile(r"[一-鿿]|[ァ-ヺー]+")
_JAPANESE_BEHIND_LATIN = re.compile(r"(?<=[A-Za-z.)\]\d])\s+(?=[(\[]?[\d〇一二三四五六七八九十]?[ぁ-ゖァ-ヺ一-鿿])")


def japanese_start(text: str) -> int:
    """Where the same begins once more in Japanese: General Manager 部長, Kappo Saikaido 割烹西海道, Taro Sato 佐藤 太郎."""
    for found in _JAPANESE_BEHIND_LATIN.finditer(text):
        before, rest = text[: found.start()].strip(), text[found.end() :].strip()
        if not is_japanese(before) and is_japanese(rest) and _say_the_same(before, rest):
            return found.end()
    return 0


def _say_the_same(latin: str, japanese: str) -> bool:
    """Whether Latin letters and the Japanese behind them are two whole values of one kind."""
    if latin_name.can_be_latin_name(latin) and _is_name_of(latin, japanese):
        return True
    if _are_alike_posts(latin, japanese):
        return True
    is_house = org.has_legal_form(japanese) or standing_of(japanese) is not None
    if not is_house or org.is_only_legal_form(japanese) or position_parts(japanese) is not None:
        return False
    return has_english_legal_form(latin) or (" " in latin and is_english_institution(latin))


def _is_name_of(latin: str, japanese: str) -> bool:
    """Whether a text is the name that Latin words may spell: a known one, one whose given name they spell, or a foreign
    one that sounds like them.
    """
    if person.is_known_name(japanese):
        return True
    words = latin_name.words_of(latin)
    if person.can_be_katakana_name(japanese):
        sounds = {consonants(word.lower()) for word in words} - {""}
        heard = (consonants(romaji(word)) for word in re.split(r"[・= ]", japanese))
        return any(len(sound) > 1 and sound in sounds for sound in heard) or latin_name.latin_name_is_known(latin)
    parts = japanese.split()
    is_pair = len(parts) == 2 and len(words) == 2  # family and given
    if not is_pair or not person.can_be_name(japanese) or position_parts(japanese) is not None:
        return False
    return any(spells_family(one, parts[0]) or spells_given(one, parts[1]) for one in words)


def _are_alike_posts(latin: str, japanese: str) -> bool:
    """Whether both have departments, or both have titles. One word before katakana belongs to it: Web デザイナー."""
    is_one_word = len(latin.split()) == 1
    if is_one_word and (latin.isupper() or _MERE_END.fullmatch(japanese)):
        return False  # CEO and MBA beside a title stay with it
    ours, theirs = english_position_parts(latin), position_parts(japanese)
    if not theirs or (is_one_word and not is_known(japanese)):
        return False
    return bool({each.kind for each in ours or ()} & {each.kind for each in theirs}) or bool(_DUTY.fullmatch(latin))


# Fields of work that are titles too, and begin no Japanese word: Sales 営業.
_DUTY = re.compile(r"Sales|Marketing|Accounting|Administration|Secretarial|Reception|General Affairs|Public Relations")
