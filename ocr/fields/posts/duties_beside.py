"""Duties (総務担当) on a card: a department or a title by what else stands on it."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields.grammar.duties import is_duty, is_of_board, is_of_department
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.qualifications import names_qualification
from ocr.fields.posts.post import Post
from ocr.fields.posts.post_groups import Group
from ocr.fields.text.layout import Span, follows
from resources.lexicons import position_words


def with_duty(piece: Span, posts: list[Post], above: Post | None, pieces: list[Span]) -> list[Post]:
    """The posts of a line that says what somebody sees to in a department, in it or above it (事務局 総務担当), or before a
    title: a department then; alone a title, though others would call it a department too.
    """
    kinds = [post.kind for post in posts]
    if not posts or not is_duty(posts[-1].value):
        return posts
    inside = kinds == [PositionKind.DEPARTMENT, PositionKind.TITLE]
    beneath = bool(above and above.kind is PositionKind.DEPARTMENT and follows(posts[0].span.line, above.span.line))
    if not (inside or kinds == [PositionKind.TITLE]):
        return posts
    of = inside or beneath
    if of:
        with_title = any(_names_office(each) for each in pieces if each is not piece)
    else:
        with_title = any(_is_title_below(each, piece) and not is_of_board(each.text) for each in pieces)
    if is_of_department(posts[-1].value, of=of, with_title=with_title):
        return [replace(post, kind=PositionKind.DEPARTMENT) for post in posts]
    may_be = of and posts[-1].value not in position_words("title")
    return [*posts[:-1], replace(posts[-1], contested=posts[-1].contested or may_be)]


def duties_beside_titles(groups: list[Group]) -> list[Group]:
    """Duties (広報・会員サービス担当) that may be the department of a title elsewhere, where no department is named."""
    local = [(kind, posts) for kind, english, posts in groups if not english]
    if any(kind is PositionKind.DEPARTMENT for kind, _ in local):
        return []
    duties = [posts for _, posts in local if all(is_duty(post.value) for post in posts)]
    others = [posts for _, posts in local if posts not in duties]
    if not others or any(is_of_board(post.value) for posts in others for post in posts):
        return []
    return [group for group in groups if group[2] in duties]


def _names_office(piece: Span) -> bool:
    """Whether a piece has a title that somebody was given, whatever he has passed besides: 事務局次長・保育士."""
    titles = [part for part in position_parts(piece.text) or () if part.kind is PositionKind.TITLE]
    words = [word for part in titles for word in re.split(r"[\s・/、]+", piece.text[part.start : part.end])]
    return any(word and not names_qualification(word) for word in words)


def _is_title_below(piece: Span, line: Span) -> bool:
    is_title = any(part.kind is PositionKind.TITLE for part in position_parts(piece.text) or ())
    return is_title and follows(piece.line, line.line)
