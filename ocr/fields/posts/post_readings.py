"""Posts of one piece of text: its departments and titles, with misread and lost signs put right where that makes them known."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from ocr.fields.grammar.english_position import english_is_in_words, english_is_known, english_position_parts
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_in_words, is_known
from ocr.fields.grammar.posts_by_form import is_title_by_form, parts_by_form
from ocr.fields.grammar.reread import reread_known
from ocr.fields.grammar.titles import TitlePart, apart
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact
from ocr.fields.text.tidy import in_present_forms, tidy
from resources.lexicons import position_words


@dataclass(frozen=True, slots=True)
class Post:
    """A department or title: where it stands, what it says, whether all its words are known. contested: it may be one
    of two, or two in one. by_form: no table has it.
    """

    kind: PositionKind
    span: Span
    value: str
    known: bool
    in_words: bool = False
    contested: bool = False
    by_form: bool = False


def posts_of(piece: Span, *, english: bool) -> list[Post]:
    """The posts that a piece is, in order; none where it is no post."""
    text = _without_dust(piece.text) if english else _in_known_words(piece)
    if _GROUP.search(text) and not (english_is_known(text) if english else is_known(text) or is_in_words(text)):
        return []
    return _posts_in(text, piece, english=english)


def _posts_in(text: str, piece: Span, *, english: bool, added: int | None = None) -> list[Post]:
    """The posts of a text; added is the place of a sign in it that the piece does not have."""
    knows = english_is_known if english else is_known
    is_among = english_is_in_words if english else is_in_words

    def place(at: int) -> int:
        return piece.start + at - (added is not None and at > added)

    posts = []
    for part in (english_position_parts(text) if english else position_parts(text)) or ():
        whole = text[part.start : part.end]
        stretches = apart(whole) if part.kind is PositionKind.TITLE else [TitlePart(0, len(whole))]
        # A full stop that was put right to the mark of two titles may be dust in the gap of one.
        is_dust = len(stretches) > 1 and "." in piece.text[part.start : part.end] and "." not in whole
        for each in stretches:
            said = whole[each.start : each.end]
            span = Span(piece.line, place(part.start + each.start), place(part.start + each.end))
            posts.append(Post(part.kind, span, said, knows(said), is_among(said), each.contested or is_dust))
    return posts


def posts_by_form(piece: Span) -> list[Post]:
    """The posts of a piece that has words of no table, some of them told by their form; none where it may be anything else."""
    posts = []
    for part in parts_by_form(piece.text) or ():
        whole = piece.text[part.start : part.end]
        stretches = apart(whole, is_title_by_form) if part.kind is PositionKind.TITLE else [TitlePart(0, len(whole))]
        for each in stretches:
            said = whole[each.start : each.end]
            start = piece.start + part.start
            span = Span(piece.line, start + each.start, start + each.end)
            posts.append(
                Post(part.kind, span, said, is_known(said), contested=each.contested, by_form=not _is_post(said))
            )
    return posts


def _is_post(text: str) -> bool:
    return position_parts(text) is not None


def with_lost_strokes(piece: Span) -> list[Post]:
    """The title whose long vowel marks were lost without a trace (グループリダ), that has a bracket too many
    (リ)ーダー 技術士) or lost a sign that few engines know (酒師); empty unless only one fits.
    """
    text = piece.text
    if lost := _LOST.search(text):
        return _with_lost_sign(piece, lost.start())
    if _STRAY.search(text):
        return _only_title(piece, {_STRAY.sub("", text, count=1)})
    if not _KATAKANA.fullmatch(text):
        return []
    everywhere = range(1, len(text) + 1)
    longer = {_with_strokes(text, places) for count in (1, 2) for places in combinations(everywhere, count)}
    found = _only_title(piece, {each for each in longer if "ーー" not in each})
    return found or _only_title(piece, _one_sign_longer(text))


# A sign that few engines know, in the only word that ends so.
_LOST = re.compile(r"(?<![唎利])(?<!きき)(?=酒師)")


def _with_lost_sign(piece: Span, at: int) -> list[Post]:
    return _posts_in(piece.text[:at] + "唎" + piece.text[at:], piece, english=False, added=at)


def _only_title(piece: Span, readings: set[str]) -> list[Post]:
    fitting = [each for each in readings if is_known(each) and _is_title(each)]
    return [Post(PositionKind.TITLE, piece, fitting[0], known=True)] if len(fitting) == 1 else []


def _one_sign_longer(text: str) -> set[str]:
    """Long titles in katakana that a text is but for one lost sign."""
    if len(text) < _LONG:
        return set()
    near = (each for each in position_words("title") if len(each) == len(text) + 1)
    return {each for each in near if Levenshtein.distance(each, text) == 1}


_LONG = 7
# A bracket before a long vowel mark is dust.
_STRAY = re.compile(r"(?<=[ァ-ヺ])[()](?=ー)")
_KATAKANA = re.compile(r"[ァ-ヺー]{2,12}")


def _with_strokes(text: str, places: tuple[int, ...]) -> str:
    return "".join(sign + "ー" * (at in places) for at, sign in enumerate(text, 1))


def _is_title(text: str) -> bool:
    return [part.kind for part in position_parts(text) or ()] == [PositionKind.TITLE]


# Companies have groups too (東栄グループ, KANADE GROUP); those of departments are called after their work.
_GROUP = re.compile(r"(?:グループ|\bgroup)$", re.IGNORECASE)


def _without_dust(text: str) -> str:
    """An English text without the accents that dust puts on its letters (Šales), and with a space for a full stop between two
    words (Planning.Section), where that makes it known words; every place stays the same.
    """
    gaps = _DUST_IN_GAP.sub(" ", text)
    plain = "".join(unicodedata.normalize("NFD", sign)[0] for sign in gaps)
    if english_is_known(text) and gaps == text:
        return text
    return plain if english_is_known(plain) else _respelt(text)


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


_DUST_IN_GAP = re.compile(r"(?<=[a-z]{3})\.(?=[A-Z][a-z]{2})")


def _in_known_words(piece: Span) -> str:
    """The text of a piece with misread signs put right where that makes it known words; every place stays the same."""
    plain = in_present_forms(tidy(piece.text))
    text = plain if len(plain) == len(piece.text) else piece.text
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
