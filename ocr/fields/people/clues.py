"""What the rest of a card tells of the name on it: readings, Latin words, e-mail addresses, how large other print is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar import latin_name, name_reading, person
from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.grammar.local_parts import made_from_name, without_glued_label
from ocr.fields.grammar.name_spelling import spells_family
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.romaji import romaji
from ocr.fields.grammar.spelling import consonants
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

# Shorter parts of an e-mail address are initials.
_LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Clues:
    """kana are pieces that can be readings; spelt are pairs of Latin words that may spell the name; mailboxes stand before
    an @; largest_px is the largest print among the pieces, posts_px that of departments and titles (0 without any).
    """

    kana: tuple[Span, ...]
    spelt: tuple[tuple[str, str], ...]
    mailboxes: tuple[str, ...]
    largest_px: float
    posts_px: float

    def is_read(self, text: str) -> bool:
        """Whether printed kana are the reading of a name as it is split where they say."""
        splits = ((each.text, person.best_split(text, each.text)) for each in self.kana)
        return any(split and name_reading.reading_agrees(split, kana) for kana, split in splits)

    def is_given_read(self, split: NameSplit) -> bool:
        """Whether the last word of some kana is the reading of its given name."""
        return any(name_reading.reads_given(split, word) for each in self.kana for word in each.text.split()[-1:])

    def is_spelt(self, split: NameSplit) -> bool:
        return any(latin_name.latin_agrees(pair, split) for pair in self.spelt)

    def spells(self, split: NameSplit) -> bool:
        """The same, or of a name whose given name no dictionary has, whether a Latin word is its family name."""
        families = (spells_family(word, split.family) for pair in self.spelt for word in pair)
        return self.is_spelt(split) or (not split.given_known and any(families))

    def is_mailed(self, split: NameSplit | None, latin: list[str] | None = None) -> bool:
        """Whether an e-mail address is made from a name."""
        return any(made_from_name(each, split, latin or []) for each in self.mailboxes)

    @property
    def mailed_words(self) -> list[str]:
        return _words(self.mailboxes)

    def sounds_alike(self, kana: str) -> bool:
        """Whether a word of a foreign name in kana sounds like a Latin word or a part of an e-mail address."""
        latin = {word for pair in self.spelt for word in pair} | set(self.mailed_words)
        sounds = {consonants(word.lower()) for word in latin if len(word) >= _LEAST_LETTERS} - {""}
        words = (consonants(romaji(word)) for word in re.split(r"[・= ]", kana))
        return any(len(word) > 1 and word in sounds for word in words)


def clues_of(pieces: list[Span], contacts: Contacts) -> Clues:
    """What the pieces that are left beside contacts, addresses and companies tell."""
    kana = tuple(each for each in pieces if person.can_be_kana_name(each.text) and position_parts(each.text) is None)
    boxes = [each.value.partition("@")[0] for each in contacts.of(FieldName.EMAIL)]
    # A label may have lost its space: Etaro.sato.
    boxes = list(dict.fromkeys([*boxes, *map(without_glued_label, boxes)]))
    latin = [latin_name.with_lost_spaces(each.text).replace(",", " ").split() for each in pieces if _is_latin(each)]
    written = [each for each in (*latin, *(_words([box]) for box in boxes)) if len(each) == 2]  # a pair
    spelt = tuple((one, other) for one, other in written if min(len(one), len(other)) > 1)
    posts = [each.line.size_px for each in pieces if position_parts(each.text)]
    largest = max((each.line.size_px for each in pieces), default=0.0)
    return Clues(kana, spelt, tuple(boxes), largest, max(posts, default=0.0))


def _is_latin(piece: Span) -> bool:
    is_name = not is_japanese(piece.text) and latin_name.can_be_latin_name(piece.text)
    return is_name and english_position_parts(piece.text) is None


def _words(mailboxes: tuple[str, ...] | list[str]) -> list[str]:
    return [word for each in mailboxes for word in re.split(r"[._+\d-]+", each) if word]
