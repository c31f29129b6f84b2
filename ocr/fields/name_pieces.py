"""Which pieces of a card are the name of the person, its reading and its Latin spelling."""

from __future__ import annotations

import re

from ocr.fields import latin_name, name_reading, person
from ocr.fields.agreement import made_from_name, without_glued_label
from ocr.fields.contacts import Contacts
from ocr.fields.english_organization import names_english_trade
from ocr.fields.english_position import english_position_parts
from ocr.fields.known_names import readings_of_family
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.normalise import compact, is_japanese, is_kana
from ocr.fields.organization import has_legal_form_inside, share_of_words
from ocr.fields.person import NameSplit
from ocr.fields.position import position_parts
from ocr.fields.romaji import one_spelling, romaji
from ocr.fields.standing import standing_of
from ocr.reading import FieldName


def name_piece(pieces: list[Span], kana: list[Span], contacts: Contacts) -> Span | None:
    """The piece that is most like a name; kana are those that can be a reading."""
    found = [each for each in pieces if person.can_be_name(each.text) and not has_legal_form_inside(each.text)]
    scored = [(_name_score(each, pieces, kana, contacts), each) for each in found]
    scored = [pair for pair in scored if pair[0] > 0]
    best = max(scored, key=lambda pair: pair[0])[1] if scored else None
    return best or _in_kana(pieces) or _unknown(pieces)


def _in_kana(pieces: list[Span]) -> Span | None:
    """A name in kana alone, as foreigners and some Japanese write theirs: only in large print."""
    found = [each for each in pieces if person.can_be_katakana_name(each.text) or _is_two_kana_words(each.text)]
    largest = max((each.line.size_px for each in pieces), default=0.0)
    found = [each for each in found if position_parts(each.text) is None]
    large = [each for each in found if each.line.size_px > 0.8 * largest]
    foreign = [each for each in found if "・" in each.text and not share_of_words(compact(each.text))]
    return next(iter(large + foreign), None)


def _is_two_kana_words(text: str) -> bool:
    words = text.split()
    if not all(person.can_be_kana_name(word) for word in words):
        return False
    return len(words) == 2 or (len(words) == 1 and person.is_kana_name(text))


def _unknown(pieces: list[Span]) -> Span | None:
    """A name that no dictionary has: the largest print, two to six signs, and no words of business."""
    largest = max((each.line.size_px for each in pieces), default=0.0)
    found = [
        each
        for each in pieces
        if person.can_be_name(each.text)
        and each.line.size_px >= 0.95 * largest
        and len(compact(each.text)) <= _LONGEST_UNKNOWN
        and position_parts(each.text) is None
        and standing_of(each.text) is None
        and not share_of_words(compact(each.text))
    ]
    small = [each for each in pieces if each.line.size_px < 0.8 * largest]
    return found[0] if len(found) == 1 and small else None


_LONGEST_UNKNOWN = 6


def _name_score(piece: Span, pieces: list[Span], kana: list[Span], contacts: Contacts) -> float:
    """How much a piece looks like the name: known names, size, a reading and an e-mail address that agree."""
    split = person.best_split(piece.text)
    if split is None:
        return 0.0
    largest = max(each.line.size_px for each in pieces)
    spaced = len(piece.text.split()) > 1
    is_read = any(_is_read_so(piece.text, each.text) for each in kana)
    is_mailed = email_agrees(split, [], contacts)
    if not (split.family_known or spaced or is_read or is_mailed):
        return 0.0
    if _is_business(piece.text, split) and not (is_read and split.family_known):
        return 0.0
    score = 2.0 * split.family_known + 2.0 * split.given_known + 3.0 * piece.line.size_px / largest
    score += 1.0 * spaced + 4.0 * is_read + 3.0 * is_mailed
    if position_parts(piece.text) is not None:
        score -= 5.0
    return score - 3.0


def _is_read_so(text: str, kana: str) -> bool:
    """Whether kana are the reading of a text as it is split where they say."""
    split = person.best_split(text, kana)
    return bool(split and name_reading.reading_agrees(split, kana))


def _is_business(text: str, split: NameSplit) -> bool:
    """Whether a text is rather words of business (不動産仲介) than a name: most of it is, and the name is not known."""
    if len(text.split()) == 2 and (split.common or (split.family_known and split.given_known)):
        return False
    return share_of_words(compact(text)) > 0.5 and not (split.common and (split.given_known or is_kana(split.given)))


def reading_of(name: Span, kana: list[Span]) -> Span | None:
    """The kana line nearest to the name, rather one that can be its reading."""
    split = person.best_split(name.text)
    agreeing = [each for each in kana if split and name_reading.reading_agrees(split, each.text)]
    near = [each for each in kana if _beside(each, name) and len(compact(each.text)) >= 3]
    # A single word that cannot be the reading of the family name is a brand or a greeting.
    near = [
        each
        for each in near
        if len(re.split(r"[\s・]", each.text)) == 2
        or not (split and name_reading.reading_contradicts(split, each.text))
    ]
    return next(iter(agreeing + near), None)


def _beside(one: Span, other: Span) -> bool:
    if one.line.vertical != other.line.vertical:
        return False
    return same_row(one.line, other.line) or follows(one.line, other.line, 3.0) or follows(other.line, one.line, 3.0)


def latin_piece(pieces: list[Span], name: Span | None, contacts: Contacts) -> Span | None:
    """The name in Latin letters; name is the Japanese one."""
    found = [each for each in pieces if not is_japanese(each.text) and latin_name.can_be_latin_name(each.text)]
    found = [each for each in found if english_position_parts(each.text) is None]
    # A brand may look like a name: it is none beside a Japanese name, unless it stands there or is one.
    found = [
        each
        for each in found
        if latin_name.latin_name_is_known(each.text)
        or _is_made_of(each.text, name, contacts)
        or not (names_english_trade(each.text) or (name and not _beside(each, name)))
    ]

    def score(piece: Span) -> float:
        near = 2.0 if name and _beside(piece, name) else 0.0
        return 3.0 * latin_name.latin_name_is_known(piece.text) + near + 0.01 * piece.line.size_px

    return max(found, key=score, default=None)


def _is_made_of(latin: str, name: Span | None, contacts: Contacts) -> bool:
    """Whether an e-mail address is made from two Latin words, or one of them spells the Japanese family name."""
    words = latin_name.with_lost_spaces(latin).replace(",", " ").split()
    if any(made_from_name(local, None, words) for local in local_parts(contacts)):
        return True
    split = person.best_split(name.text) if name else None
    families = {one_spelling(romaji(each)) for each in readings_of_family(split.family)} if split else set()
    return any(one_spelling(word) in families for word in words)


def email_agrees(split: NameSplit, latin: list[str], contacts: Contacts) -> bool:
    """Whether an e-mail address of the card is made from the name."""
    return any(made_from_name(local, split, latin) for local in local_parts(contacts))


def local_parts(contacts: Contacts) -> list[str]:
    """What stands before the @, also without a label that lost its space."""
    found = [each.value.partition("@")[0] for each in contacts.of(FieldName.EMAIL)]
    return found + [without_glued_label(each) for each in found]
