"""Pieces that hold two facts side by side: 課長 山田 太郎, 株式会社ヤマト 営業部, 本社/名古屋市中区…"""

from __future__ import annotations

import re

from ocr.fields.grammar import latin_name, name_reading, person
from ocr.fields.grammar import organization as org
from ocr.fields.grammar.address import has_block_number, locality
from ocr.fields.grammar.english_offices import names_place
from ocr.fields.grammar.english_organization import (
    has_english_legal_form,
    is_english_house,
    is_english_institution,
)
from ocr.fields.grammar.english_position import english_is_known, english_position_parts, is_degree, is_field_of_work
from ocr.fields.grammar.known_names import known_family
from ocr.fields.grammar.name_spelling import spells_family, spells_given
from ocr.fields.grammar.position import PositionKind, is_known, position_parts
from ocr.fields.grammar.romaji import romaji
from ocr.fields.grammar.spelling import consonants
from ocr.fields.grammar.standing import standing_of
from ocr.fields.pieces.spelt_readings import spelling_start
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact, is_japanese, is_kana
from ocr.fields.text.tidy import tidy
from resources.lexicons import prefectures

_PREFECTURE = re.compile("|".join(prefectures()))
_MARK = re.compile(r"[:/|・)\]】〕>」\s]+")
_ORNAMENT = " /|:;,・-–_=~*•●■□◆◇▼▽▲△◎○★☆※→>›»、。〈〉《》<【】"
_WORD = re.compile(r"\S+")
# What may stand before an address in its line: the name of an office, a word like 住所.
_LONGEST_HEADING = 14


def parted(piece: Span) -> list[Span]:
    """The facts of a piece, in order; the piece itself where it holds one."""
    starts = (
        _address_start,
        _name_start,
        _glued_name_start,
        _behind_name,
        spelling_start,
        _translation_start,
        _japanese_start,
        _company_start,
        _position_start,
        _behind_latin_name,
        _english_company_start,
    )
    for start in starts:
        place = start(piece.text)
        if place:
            cut = piece.start + place
            return [trimmed(Span(piece.line, piece.start, cut)), trimmed(Span(piece.line, cut, piece.end))]
    return [piece]


def _address_start(text: str) -> int:
    """Where an address begins behind the name of an office; 0 if at the start or nowhere."""
    if locality(text) or not has_block_number(text):
        return 0
    found = _PREFECTURE.search(text)
    if found and found.start() <= _LONGEST_HEADING:
        return found.start()
    starts = (match.end() for match in _MARK.finditer(text[:_LONGEST_HEADING]))
    return next((start for start in starts if (place := locality(text[start:])) and place.city), 0)


def _name_start(text: str) -> int:
    """Where a name begins behind posts: the words before it are posts, the rest is a known name."""
    if person.is_known_name(text):
        return 0
    for word in list(_WORD.finditer(text))[1:]:
        before, rest = text[: word.start()], text[word.start() :]
        is_post = bool(position_parts(before)) and known_family(compact(before)) is None
        if is_post and person.is_known_name(rest) and position_parts(rest) is None:
            return word.start()
    return 0


_TWO_PARTS = re.compile(r"[^\s・]+(?: [^\s・]+|・[ァ-ヺー・]+)")


def _glued_name_start(text: str) -> int:
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


# A name in kanji with kana right behind it, as engines give what stands above it: 剣崎 一成けんざきかずなり.
_GLUED_KANA = re.compile(r"(.*[一-鿿々])\s?([ぁ-ゖァ-ヺー ]{4,})")
_GLUED_LATIN = re.compile(r"(.*[一-鿿々ぁ-ゖァ-ヺー])([A-Z][A-Za-z]+ [A-Z][A-Za-z]+)")


def _behind_name(text: str) -> int:
    """Where what stands behind a name begins: posts and degrees, its reading, its Latin spelling."""
    for word in list(_WORD.finditer(text))[1:]:
        rest = text[word.start() :]
        if not person.is_known_name(text[: word.start()]):
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


# The end of a Japanese company's own name: 株式会社DREAM & CO.
_AND_COMPANY = re.compile(r"(?:&|and)\s?C[Oo]|C[Oo]\b\.?$")


def _translation_start(text: str) -> int:
    """Where the same begins once more in Latin letters: 株式会社オルカ ORCA Inc., 営業部 Sales Department."""
    for place in (*(word.start() for word in list(_WORD.finditer(text))[1:]), *_slashes(text)):
        before, rest = text[:place].strip(" /"), text[place:]
        if is_japanese(rest) or not is_japanese(before):
            continue
        if has_english_legal_form(rest) and org.has_legal_form(before) and not _AND_COMPANY.match(rest):
            return place
        if not position_parts(text) and _are_one_post(before, rest):
            return place
    return 0


# A slash between two languages, or nothing behind a bracket: 博士(工学)PhD in Engineering.
_SLASH = re.compile(r"(?<=[ぁ-ゖァ-ヺー一-鿿)])(?:/(?=[A-Z][a-z]{2})|(?<=\))(?=[A-Z][A-Za-z]{2}))")


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
    return is_field_of_work(english) or (is_known(japanese) and bool(_CAPITALISED.fullmatch(english)))


_ONLY_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺー一-鿿々・]{2,10}")


# No value of its own behind Latin letters, which are a part of it then: IT 部, Web 担当.
_MERE_END = re.compile(r"[一-鿿]|[ァ-ヺー]+")
_JAPANESE_BEHIND_LATIN = re.compile(r"(?<=[A-Za-z.)\]\d])\s+(?=[(\[]?[\d〇一二三四五六七八九十]?[ぁ-ゖァ-ヺ一-鿿])")


def _japanese_start(text: str) -> int:
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


def _company_start(text: str) -> int:
    """Where a company begins behind a word that says what it is: 損害保険代理店 株式会社ヤマト."""
    for word in list(_WORD.finditer(text))[1:]:
        before, rest = text[: word.start()].strip(), text[word.start() :]
        begins = org.begins_with_legal_form(rest) and not org.is_only_legal_form(rest)
        if begins and is_japanese(before) and not org.has_legal_form_inside(before):
            return word.start()
    return 0


def _are_posts(text: str) -> bool:
    """Whether a text is posts and nothing that may belong to the name of a house (整形外科, 本館, 銀座店)."""
    is_house = text.endswith(("科", "館", "店", "院", "園")) and not text.endswith(("支店", "本店"))
    return bool(position_parts(text)) and is_known(text) and not is_house


def _behind_latin_name(text: str) -> int:
    """Where degrees and titles begin behind the comma of a Latin name: Haruka Shimizu, Ph.D.; Ken Sato, Polisher.

    Behind a name that dictionaries know a title need be known to no table.
    """
    name, comma, rest = text.partition(",")
    if not comma or not latin_name.can_be_latin_name(name) or english_position_parts(name) is not None:
        return 0
    title = rest.strip()
    may_be_title = latin_name.latin_name_is_known(name) and _CAPITALISED.fullmatch(title) and not names_place(title)
    return len(name) + 1 if may_be_title or english_position_parts(title) else 0


_CAPITALISED = re.compile(r"[A-Z][A-Za-z'’-]+(?: (?:(?:of|and|for|in|the) )*[A-Z][A-Za-z'’-]+){0,4}")


def _english_company_start(text: str) -> int:
    """Where an organisation begins behind the comma of a post of its own, or a post behind that of an organisation:
    Sales Department, Nordia Corporation; Nordia Corporation, Sales Department.
    """
    for comma in _PARTING_COMMA.finditer(text):
        before, rest = text[: comma.start()], text[comma.end() :]
        if is_english_house(rest) and (_is_english_department(before) or _is_post_of_company(before, rest)):
            return comma.end()
        if has_english_legal_form(before) and is_english_house(before) and english_position_parts(rest):
            return comma.end()
    return 0


def _is_post_of_company(text: str, company: str) -> bool:
    return has_english_legal_form(company) and english_position_parts(text) is not None


# The comma of a legal form parts nothing: Nordia Co., Ltd.
_PARTING_COMMA = re.compile(r",\s*(?!(?:Ltd|Inc|LLC|L\.L\.C|Limited|K\.?K|Co)\b)")


def _is_english_department(text: str) -> bool:
    parts = english_position_parts(text)
    if parts is None:
        return is_field_of_work(text)
    return all(part.kind is PositionKind.DEPARTMENT for part in parts)


def _position_start(text: str) -> int:
    """Where posts begin behind a company: 株式会社ヤマト 営業部 課長, ヤマト株式会社営業部."""
    if not org.has_legal_form_inside(text):
        return 0
    words = [word.start() for word in _WORD.finditer(text)][1:]
    behind = org.end_of_trailing_legal_form(text)
    for start in sorted({*words, *([behind] if behind else [])}):
        before = text[:start].strip()
        if _are_posts(text[start:]) and org.has_legal_form(before) and not org.is_only_legal_form(before):
            return start
    return 0


_IN_BRACKETS = re.compile(r"\([^()]{2,}\)|\[[^\[\]]{2,}\]")
# A full stop behind Japanese letters that are no sentence.
_DUST_AT_END = re.compile(r"[ァ-ヺー一-鿿)]\.$")
# Before a Latin name; no part of it.
_HONORIFIC = re.compile(r"(?:Dr|Mr|Mrs|Ms|Prof)\.\s+(?=[A-Z][a-z]+\s+[A-Z])")


def trimmed(span: Span) -> Span:
    """Without ornaments at both ends and without a bracket that has lost its other half."""
    text = span.text
    # No word begins with a long vowel mark or a full stop: there they are a dash and a dot between facts.
    start = span.start + len(text) - len(text.lstrip(_ORNAMENT + "ー."))
    end = max(start, span.end - len(text) + len(text.rstrip(_ORNAMENT)))
    rest = span.line.text[start:end]
    if honorific := _HONORIFIC.match(rest):
        start += honorific.end()
        rest = span.line.text[start:end]
    if rest in ("(", ")", "[", "]"):
        return Span(span.line, start, start)
    if _IN_BRACKETS.fullmatch(rest) and not org.is_only_legal_form(rest):
        return trimmed(Span(span.line, start + 1, end - 1))
    if rest.startswith(")") or (rest.startswith("(") and ")" not in rest):
        start += 1
    if _DUST_AT_END.search(rest) or (rest.endswith(".") and latin_name.latin_name_is_known(rest[:-1])):
        end -= 1
        rest = rest[:-1]
    if rest.endswith("(") or (rest.endswith(")") and "(" not in rest):
        end -= 1
    return Span(span.line, start, max(start, end))
