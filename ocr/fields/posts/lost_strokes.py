"""Titles that lost a sign without a trace, or have one too many."""

from __future__ import annotations

import re
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_known
from ocr.fields.posts.post import Post
from ocr.fields.posts.post_readings import posts_in
from ocr.fields.text.layout import Span
from resources.lexicons import position_words


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
    return posts_in(piece.text[:at] + "唎" + piece.text[at:], piece, english=False, added=at)


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
