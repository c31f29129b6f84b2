"""Which pieces of a card are the name of the person, its reading and its Latin spelling."""

from __future__ import annotations

import re
from itertools import permutations

from ocr.fields.grammar import latin_name, name_reading, person
from ocr.fields.grammar.english_organization import names_english_trade
from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.grammar.known_names import readings_of_family
from ocr.fields.grammar.name_spelling import spells_family, spells_given
from ocr.fields.grammar.organization import has_legal_form_inside, is_sentence, share_of_words
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.grammar.standing import standing_of
from ocr.fields.people.clues import Clues
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.normalise import compact, is_japanese, is_kana
from resources.lexicons import english_words


def name_piece(pieces: list[Span], clues: Clues) -> Span | None:
    """The piece that is most like a name; of two that are so alike, the one that stands first."""
    scored = [(_likeness(each, pieces, clues), each) for each in pieces]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] > 0 else None


def _likeness(piece: Span, pieces: list[Span], clues: Clues) -> float:
    """How much a piece looks like the name, by its words, its size and what agrees with it; positive for what can be one."""
    text = person.bare_name(piece.text)
    if has_legal_form_inside(text) or is_sentence(text):
        return 0.0
    size = _SIZE * piece.line.size_px / clues.largest_px
    if person.can_be_name(text):
        return _in_kanji(piece, size, clues) or _unknown(piece, pieces, clues)
    if person.can_be_katakana_name(text) or _is_two_kana_words(text):
        return _in_kana(piece, size, pieces, clues)
    return 0.0


# By judgement, tried on the cards of the rules half: what a share of the largest print is worth, and how much must speak
# for a name in all.
_SIZE = 3.0
_LEAST = 3.0


def _in_kanji(piece: Span, size: float, clues: Clues) -> float:
    text = person.bare_name(piece.text)
    split = person.best_split(text, "", clues.spelt)
    if split is None:
        return 0.0
    agreeing = 4.0 * clues.is_read(text) + 3.0 * clues.is_mailed(split) + 3.0 * clues.is_spelt(split)
    spaced = len(text.split()) > 1
    is_told = is_kana(split.given) or clues.is_given_read(split)
    ends_like_one = split.given_known and is_told and piece.line.size_px > 1.1 * clues.posts_px
    if not (split.family_known or spaced or agreeing or ends_like_one):
        return 0.0
    known = 2.0 * split.family_known + 2.0 * split.given_known
    likeness = known + size + 1.0 * spaced + agreeing - _LEAST - _oddness(split)
    if _is_business(text, split) and not (agreeing and split.family_known):
        likeness -= 2.5 if spaced and split.given_known else 8.0
    if position_parts(text) is not None:
        likeness -= 2.0 if agreeing else 5.0
    return max(likeness, 0.0)


# Given names that no dictionary has are seldom longer, and never of three scripts.
_LONGEST_GIVEN = 3


def _oddness(split: NameSplit) -> float:
    """How unlike a given name the end of a text is: 森 のパン屋さん."""
    if split.given_known:
        return 0.0
    scripts = re.sub(r"[ぁ-ゖゝゞ]+", "h", re.sub(r"[ァ-ヶーヽヾ]+", "k", split.given))
    changes = len(re.findall(r"h+|k+|[^hk]+", scripts)) - 1
    return 2.0 * max(0, len(split.given) - _LONGEST_GIVEN) * (not is_kana(split.given)) + 2.0 * max(0, changes - 1)


def _in_kana(piece: Span, size: float, pieces: list[Span], clues: Clues) -> float:
    """A name in kana alone, as foreigners and some Japanese write theirs: in large print, or plainly a foreign one.

    Kana no larger than posts are the reading of a name that was not read.
    """
    text = piece.text
    if position_parts(text) is not None or is_known(text) or share_of_words(compact(text)) > _WORDS_OF_BUSINESS:
        return 0.0
    foreign = bool(re.search(r"[・=]", text))
    alike = person.can_be_katakana_name(text) and clues.sounds_alike(text)
    is_large = piece.line.size_px > _LARGE * clues.largest_px and piece.line.size_px > 1.1 * clues.posts_px
    if not (foreign or alike or is_large) or _reads_another(text, pieces):
        return 0.0
    return max(2.0 * foreign + 3.0 * alike + 1.0 + size - _LEAST, 0.1)


_LARGE = 0.8
# Names from abroad hold words of business by chance: サン in ハッサン.
_WORDS_OF_BUSINESS = 0.5


def _reads_another(kana: str, pieces: list[Span]) -> bool:
    """Whether kana are the reading of a name in kanji on the card."""
    splits = (person.best_split(each.text, kana) for each in pieces if person.can_be_name(each.text))
    return any(split and name_reading.reading_agrees(split, kana) for split in splits)


def _is_two_kana_words(text: str) -> bool:
    words = text.split()
    if not all(person.can_be_kana_name(word) for word in words):
        return False
    return len(words) == 2 or (len(words) == 1 and person.is_kana_name(text))


def _unknown(piece: Span, pieces: list[Span], clues: Clues) -> float:
    """A name that no dictionary has: the largest print, two to six signs, and no words of business. The last resort."""
    text = piece.text
    is_one = (
        piece.line.size_px >= 0.95 * clues.largest_px
        and len(compact(text)) <= _LONGEST_UNKNOWN
        and position_parts(text) is None
        and standing_of(text) is None
        and not share_of_words(compact(text))
    )
    rivals = [
        each
        for each in pieces
        if each is not piece and person.can_be_name(each.text) and each.line.size_px >= 0.95 * clues.largest_px
    ]
    small = [each for each in pieces if each.line.size_px < _LARGE * clues.largest_px]
    return 0.05 if is_one and small and not rivals else 0.0


_LONGEST_UNKNOWN = 6


def _is_business(text: str, split: NameSplit) -> bool:
    """Whether a text is rather words of business (不動産仲介) than a name: most of it is, and the name is not known."""
    if len(text.split()) == 2 and (split.common or (split.family_known and split.given_known)):
        return False
    return share_of_words(compact(text)) > 0.5 and not (split.common and (split.given_known or is_kana(split.given)))


def reading_of(name: Span, kana: list[Span]) -> list[Span]:
    """The kana of the name, in the order of the name: one piece, or one for each part of it; none where there are none.

    Rather what can be its reading, else what is nearest.
    """
    split = person.best_split(name.text)
    agreeing = [[each] for each in kana if split and name_reading.reading_agrees(split, each.text)]
    parts = [
        [one, other]
        for one, other in permutations(kana, 2)
        if split and name_reading.parts_agree(split, one.text, other.text)
    ]
    half = [[each] for each in kana if split and name_reading.reading_beside_given(split, each.text)]
    half += [[each] for each in kana if split and _reads_half(split, each.text.split())]
    half += [
        [one, other]
        for one, other in permutations(kana, 2)
        if split and _beside(one, other) and _reads_half(split, [one.text, other.text])
    ]
    near = [each for each in kana if _beside(each, name) and len(compact(each.text)) >= _LEAST_KANA]
    # A single word that cannot be the reading of the family name is a brand or a greeting.
    near = [
        each
        for each in near
        if len(re.split(r"[\s・]", each.text)) == 2
        or not split
        or (name_reading.may_read_a_part(split, each.text) and not name_reading.reading_contradicts(split, each.text))
    ]
    return next(iter([*agreeing, *parts, *half, *([each] for each in near)]), [])


def _reads_half(split: NameSplit, words: list[str]) -> bool:
    """Whether one of two words reads its part of the name, the other of which lost a sign: せと まもる beside 瀬 護."""
    return len(words) == 2 and all(map(person.can_be_kana_name, words)) and name_reading.reads_one_part(split, *words)


_LEAST_KANA = 3


def _beside(one: Span, other: Span) -> bool:
    if one.line.vertical != other.line.vertical:
        return False
    return same_row(one.line, other.line) or follows(one.line, other.line, 3.0) or follows(other.line, one.line, 3.0)


def latin_piece(pieces: list[Span], name: Span | None, clues: Clues) -> Span | None:
    """The name in Latin letters; name is the Japanese one."""
    found = [each for each in pieces if not is_japanese(each.text) and latin_name.can_be_latin_name(each.text)]
    found = [each for each in found if english_position_parts(each.text) is None]
    split = person.best_split(name.text, "", clues.spelt) if name else None
    # A brand may look like a name: it is none beside a Japanese name, unless it stands there or is one.
    found = [
        each
        for each in found
        if latin_name.latin_name_is_known(each.text)
        or _is_made_of(each.text, split, clues)
        or not (names_english_trade(each.text) or (name and not _beside(each, name)) or _spells_nothing(each, split))
    ]

    def likeness(piece: Span) -> float:
        words = latin_name.words_of(piece.text)
        agrees = 6.0 if split and latin_name.latin_agrees(words, split) else 0.0
        near = 2.0 if name and _beside(piece, name) else 0.0
        return agrees + 3.0 * latin_name.latin_name_is_known(piece.text) + near + 0.01 * piece.line.size_px

    return max(found, key=likeness, default=None)


_LETTERS = re.compile(r"[A-Z][A-Za-z'’-]+")
_ALIKE_IN_SIZE = 1.35


def latin_lines(pieces: list[Span], clues: Clues) -> tuple[Span, ...]:
    """A name in Latin letters whose two words stand one below the other in print alike: Takuro / ERA. Dictionaries know
    it, or an e-mail address is made from it; empty where there is none, or several.
    """
    words = [each for each in pieces if _LETTERS.fullmatch(each.text) and english_position_parts(each.text) is None]
    pairs = [(one, other) for one, other in permutations(words, 2) if _is_line_below(other, one)]
    known = [pair for pair in pairs if _is_name_in_lines([each.text for each in pair], clues)]
    return known[0] if len(known) == 1 else ()


def _is_line_below(piece: Span, above: Span) -> bool:
    sizes = sorted((piece.line.size_px, above.line.size_px))
    return follows(piece.line, above.line) and sizes[1] < _ALIKE_IN_SIZE * sizes[0]


def _is_name_in_lines(words: list[str], clues: Clues) -> bool:
    return latin_name.latin_name_is_known(" ".join(words)) or clues.is_mailed(None, words)


def _spells_nothing(latin: Span, split: NameSplit | None) -> bool:
    """Whether two English words spell no part of the Japanese name, though it is known how that is read: KITCHEN TABLE."""
    words = latin_name.words_of(latin.text)
    if split is None or not latin_name.latin_contradicts(words, split):
        return False
    if not all(word.lower() in english_words() for word in words):
        return False
    return not any(spells_family(word, split.family) or spells_given(word, split.given) for word in words)


def _is_made_of(latin: str, split: NameSplit | None, clues: Clues) -> bool:
    """Whether an e-mail address is made from two Latin words, or they spell the Japanese name or its family name."""
    words = latin_name.words_of(latin)
    if clues.is_mailed(None, words) or (split and latin_name.latin_agrees(words, split)):
        return True
    families = {one_spelling(romaji(each)) for each in readings_of_family(split.family)} if split else set()
    return any(one_spelling(word) in families for word in words)
