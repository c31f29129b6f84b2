"""Posts of one piece of text: its departments and titles, by their words or by their form."""

from __future__ import annotations

import re

from ocr.fields.grammar.english_position import english_is_in_words, english_is_known, english_position_parts
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind, PositionPart
from ocr.fields.grammar.post_words import is_in_words, is_known, may_lack_stroke
from ocr.fields.grammar.posts_by_form import is_title_by_form, parts_by_form
from ocr.fields.grammar.titles import TitlePart, apart
from ocr.fields.posts.post import Post
from ocr.fields.posts.post_spelling import gap_in_word, in_known_words, without_dust
from ocr.fields.posts.wide_gaps import has_wide_gap
from ocr.fields.text.layout import Span

# Companies have groups too (東栄グループ, KANADE GROUP); those of departments are called after their work.
_GROUP = re.compile(r"(?:グループ|\bgroup)$", re.IGNORECASE)


def posts_of(piece: Span, *, english: bool) -> list[Post]:
    """The posts that a piece is, in order; none where it is no post."""
    text = without_dust(piece.text) if english else in_known_words(piece)
    if _GROUP.search(text) and not (english_is_known(text) if english else is_known(text) or is_in_words(text)):
        return []
    posts = posts_in(text, piece, english=english)
    gap = None if posts or not english else gap_in_word(text)
    return posts if gap is None else posts_in(text[:gap] + text[gap + 1 :], piece, english=True, lost=gap)


def posts_in(text: str, piece: Span, *, english: bool, added: int | None = None, lost: int | None = None) -> list[Post]:
    """The posts of a text; added is the place of a sign in it that the piece does not have, lost that of one it lacks."""
    knows = english_is_known if english else is_known
    is_among = english_is_in_words if english else is_in_words

    def place(at: int) -> int:
        return piece.start + at - (added is not None and at > added) + (lost is not None and at > lost)

    posts = []
    parts = (english_position_parts(text) if english else position_parts(text)) or []
    for part in parts:
        whole = text[part.start : part.end]
        stretches = apart(whole) if part.kind is PositionKind.TITLE else [TitlePart(0, len(whole))]
        # A full stop that was put right to the mark of two titles may be dust in the gap of one.
        is_dust = len(stretches) > 1 and "." in piece.text[part.start : part.end] and "." not in whole
        for each in stretches:
            said = whole[each.start : each.end]
            span = Span(piece.line, place(part.start + each.start), place(part.start + each.end))
            is_glued = not english and any(_is_head_of(part, other, text) for other in parts)
            contested = each.contested or is_dust or is_glued or _may_lack_signs(part.kind, said, span)
            posts.append(Post(part.kind, span, said, knows(said), is_among(said), contested))
    return posts


# A head that a department touches without a gap (総務部課長) is printed as one title too, and a gap is lost easily.
_HEAD = re.compile(r"\S*長(?:代理|補佐|心得|待遇)?")


def _is_head_of(part: PositionPart, other: PositionPart, text: str) -> bool:
    first, second = sorted((part, other), key=lambda each: each.start)
    is_pair = first.kind is PositionKind.DEPARTMENT and second.kind is PositionKind.TITLE
    return is_pair and first.end == second.start and bool(_HEAD.fullmatch(text[second.start : second.end]))


def _may_lack_signs(kind: PositionKind, said: str, span: Span) -> bool:
    return may_lack_stroke(said) or (kind is PositionKind.TITLE and has_wide_gap(span))


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
