"""Organisations whose names end as departments do, on cards that name no other: 龍ヶ浜眼科, KIBORI県東部振興局."""

from __future__ import annotations

import re
from functools import cache

from ocr.fields.grammar.organization import is_sentence
from ocr.fields.grammar.person import can_be_name, is_known_name
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_in_words, is_known
from ocr.fields.grammar.standing import Standing, standing_of
from ocr.fields.organizations.company_proof import spelt_share
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact, is_japanese
from resources.lexicons import organization_words, place_words, surname

# How much of a name the card's domains must spell.
_LEAST_SPELT = 0.25
_LEAST_SIGNS = 4


def company_among_posts(pieces: list[Span], names: list[str]) -> Span | None:
    """What names the card's organisation though it could be a department: a piece or the first word of one whose others
    are posts; None if nothing tells one.

    A domain of the card spells its beginning; or it is a surgery called after a place or a family; or an institute called
    by a word in Latin letters; or it has a word that
    no dictionary knows, ends as organisations do too, and stands beside posts that are known. names are those of the
    card's domains.
    """
    japanese = [each for each in pieces if is_japanese(each.text) and not is_sentence(each.text)]
    words = [word for each in japanese for word in _words(each)]
    for is_one in (_is_spelt_house, _is_surgery, _is_lettered_house, _is_unknown_house):
        found = [each for each in words if is_one(each.text, names)]
        others = [each for each in words if each not in found and position_parts(each.text)]
        if len(found) == 1 and (others or is_one is not _is_unknown_house):
            return found[0]
    return None


def _words(piece: Span) -> list[Span]:
    """A piece, or its first word and the rest where the rest is a post: 龍ヶ浜眼科 薬剤部."""
    gap = piece.text.find(" ")
    if gap <= 0 or not position_parts(piece.text[gap:].strip()):
        return [piece]
    begin = piece.end - len(piece.text[gap:].lstrip())
    return [Span(piece.line, piece.start, piece.start + gap), Span(piece.line, begin, piece.end)]


def without(house: Span, pieces: list[Span]) -> list[Span]:
    """Pieces without what names the organisation; of a piece of which it is only the first word, the rest."""
    rests = [_words(each)[-1] if each.line is house.line and each.start == house.start else each for each in pieces]
    return [each for each in rests if each != house]


def _is_spelt_house(text: str, names: list[str]) -> bool:
    """Whether domains spell a text that is no word of posts and no person's name."""
    if len(compact(text)) < _LEAST_SIGNS or is_known(text) or _may_be_person(text):
        return False
    return spelt_share(text, names) >= _LEAST_SPELT


def _may_be_person(text: str) -> bool:
    if is_known_name(text):
        return True
    begins_like_family = any(surname(compact(text)[:length]) for length in range(1, 4))
    return can_be_name(text) and begins_like_family and not _is_department(text)


def _is_department(text: str) -> bool:
    parts = position_parts(text)
    return bool(parts) and all(part.kind is PositionKind.DEPARTMENT for part in parts or ())


def _is_surgery(text: str, _names: list[str]) -> bool:
    """横浜眼科, 田中歯科: nobody calls a department of a hospital after a place or a family."""
    found = _surgery().fullmatch(text)
    if not found or not _is_department(text):
        return False
    family = surname(found[1])
    return (found[1] in place_words() and found[1] not in _PARTS_OF_HOUSES) or bool(family and family.common)


# Places of that name exist; in a hospital they are its wings.
_PARTS_OF_HOUSES = frozenset({"中央", "東", "西", "南", "北", "本館", "新館", "第一", "第二"})


@cache
def _surgery() -> re.Pattern[str]:
    fields = "|".join(re.escape(word) for word in organization_words("house") if word.endswith(("科", "薬局")))
    return re.compile(rf"([^\s]{{2,6}}?)(?:ファミリー|こども|総合|駅前)?(?:{fields})")


# Shorter words in capitals are fields of work: DX研究所, SDGs研究センター.
_LETTERED = re.compile(r"[A-Z][A-Za-z&.-]{4,}[ぁ-ゖァ-ヺ一-鿿].*")


def _is_lettered_house(text: str, _names: list[str]) -> bool:
    """ORIGIN建築研究所: departments are hardly ever called by a word in Latin letters."""
    return bool(_LETTERED.fullmatch(text)) and standing_of(text) is Standing.INSTITUTION


def _is_unknown_house(text: str, _names: list[str]) -> bool:
    return _is_department(text) and not is_in_words(text) and standing_of(text) is not None
