"""Departments and titles among the pieces of a card: which posts are one value, and which of the two they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.duties import is_duty, is_of_board, is_of_department
from ocr.fields.grammar.english_organization import is_phrase
from ocr.fields.grammar.english_position import (
    english_is_in_words,
    english_is_known,
    english_position_parts,
    is_field_of_work,
    is_sales,
    may_be_title,
    takes_field,
)
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.qualifications import names_qualification
from ocr.fields.grammar.units import names_unit
from ocr.fields.posts.apart import doubting_apart
from ocr.fields.posts.post_readings import Post, posts_by_form, posts_of, with_lost_strokes
from ocr.fields.posts.post_values import position
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.normalise import is_japanese

# A post of unknown words is smaller than the name, and at most so many lines from it.
_SMALLER, _APART = 0.95, 4.0


def _doubted(finding: Finding, findings: list[Finding], *, of_person: bool) -> Finding:
    """Posts of nobody may be a list of branches, and of several departments some may be."""
    doubts = set() if of_person else {Evidence.NO_PERSON}
    if sum(each.name is finding.name for each in findings) > 1:
        doubts.add(Evidence.SEVERAL)
    return finding.with_evidence(*doubts)


_Group: TypeAlias = tuple[PositionKind, bool, list[Post]]  # neighbouring posts of one kind; whether in English


def find_positions(pieces: list[Span], person: Sequence[Span]) -> tuple[list[Finding], list[Span]]:
    """Departments and titles. Neighbouring lines of a department are one value, those of titles several.

    person is where the side names somebody.
    """
    groups: list[_Group] = []
    left: list[Span] = []
    for piece in pieces:
        english = not is_japanese(piece.text)
        posts = posts_of(piece, english=english)
        above = _last_of(groups, english=english)
        if english and not posts and (_continues_department(piece, above) or _leads_department(piece, pieces)):
            known = english_is_known(piece.text)
            posts = [Post(PositionKind.DEPARTMENT, piece, piece.text, known=known, in_words=True)]
        if not posts and _is_level(piece, above, pieces):
            posts = [Post(PositionKind.DEPARTMENT, piece, piece.text, known=True, in_words=True)]
        if _is_duty_of_department(piece, posts, above[2][-1] if above else None, pieces):
            posts = [replace(post, kind=PositionKind.DEPARTMENT) for post in posts]
        if not posts:
            posts = with_lost_strokes(piece)
        if not posts and not english and _is_place_of_posts(piece, person, pieces):
            posts = posts_by_form(piece)
        if not posts:
            left.append(piece)
        for post in posts:
            last = _last_of(groups, english=english)
            if last and last[0] is post.kind and _joins(post, last[2][-1]) and not _is_field_of_title(groups, post):
                last[2].append(post)
            else:
                groups.append((post.kind, english, [post]))
    groups = _with_units(_with_fields_as_titles(groups))
    duties = _duties_beside_titles(groups)
    findings = [
        position(PositionKind.DEPARTMENT, posts, english=english).with_evidence(Evidence.GUESSED)
        if (kind, english, posts) in duties
        else position(kind, posts, english=english)
        for kind, english, posts in groups
    ]
    doubted = [_doubted(each, findings, of_person=bool(person)) for each in findings]
    return doubting_apart(doubted, person), left


def _with_fields_as_titles(groups: list[_Group]) -> list[_Group]:
    """Sales behind a title (Director, Sales), or alone where a department is named elsewhere, is what somebody does."""
    departments = [posts for kind, english, posts in groups if english and kind is PositionKind.DEPARTMENT]
    fields = [posts for posts in departments if may_be_title(" ".join(each.value for each in posts))]
    has_others = len(fields) < len(departments)
    moved: list[_Group] = []
    for kind, english, found in groups:
        last = moved[-1] if moved else None
        of_officer = bool(last and len(found) > 1 and _is_of_officer(found, last))
        posts = found[of_officer:]
        if last and of_officer:
            last[2].append(found[0])
        is_field = english and posts in fields
        title = last[2][-1] if last and last[1] and last[0] is PositionKind.TITLE else None
        title = title if is_field and title and _stands_behind(posts[0], title) else None
        if title and _is_parted_by_dash(posts[0], title):
            moved.append((kind, english, posts))
        elif title and (has_others or _is_of(posts[0], title)):
            # Alone it may be his department all the same.
            moved[-1][2].extend(posts if has_others else [replace(post, contested=True) for post in posts])
        else:
            moved.append((PositionKind.TITLE if is_field and has_others else kind, english, posts))
    return moved


def _is_of_officer(posts: list[Post], last: _Group) -> bool:
    """Whether a field of work or a branch tells what an officer sees to, for his department stands below it: Executive
    Officer, Corporate Planning / Secretary's Office; Deputy Manager, Nagoya Branch / Engineering Department.
    """
    field, title = posts[0], last[2][-1]
    if last[0] is not PositionKind.TITLE:
        return False
    is_his = title.value.endswith("Executive Officer") and is_field_of_work(field.value)
    is_his = is_his or (title.value.endswith("Manager") and field.value.endswith(" Branch"))
    return is_his and _stands_behind(field, title) and posts[1].span.line is not field.span.line


def _is_parted_by_dash(post: Post, before: Post) -> bool:
    return bool(re.search("[-–—]", post.span.line.text[before.span.end : post.span.start]))


def _is_of(field: Post, title: Post) -> bool:
    return is_sales(field.value) and takes_field(title.value)


def _stands_behind(post: Post, before: Post) -> bool:
    return post.span.line is before.span.line and post.span.start >= before.span.end


def _with_units(groups: list[_Group]) -> list[_Group]:
    """A post after which the unit below it is called (危機管理監 / 防災対策課 / 課長) as a part of that department."""
    found: list[_Group] = []
    for at, (kind, english, posts) in enumerate(groups):
        above = found[-1] if found else None
        has_title = any(other is PositionKind.TITLE and not latin for other, latin, _ in groups[at + 1 :])
        if above and not english and kind is PositionKind.DEPARTMENT and has_title and _names_unit(above, posts[0]):
            unit = replace(above[2][-1], kind=PositionKind.DEPARTMENT)
            found[-1] = (PositionKind.DEPARTMENT, english, [unit, *posts])
        else:
            found.append((kind, english, posts))
    return found


def _names_unit(above: _Group, post: Post) -> bool:
    kind, english, posts = above
    is_one = kind is PositionKind.TITLE and not english and len(posts) == 1
    return is_one and names_unit(posts[0].value) and follows(post.span.line, posts[0].span.line)


def _duties_beside_titles(groups: list[_Group]) -> list[_Group]:
    """Duties (広報・会員サービス担当) that may be the department of a title elsewhere, where no department is named."""
    local = [(kind, posts) for kind, english, posts in groups if not english]
    if any(kind is PositionKind.DEPARTMENT for kind, _ in local):
        return []
    duties = [posts for _, posts in local if all(is_duty(post.value) for post in posts)]
    others = [posts for _, posts in local if posts not in duties]
    if not others or any(is_of_board(post.value) for posts in others for post in posts):
        return []
    return [group for group in groups if group[2] in duties]


def _last_of(groups: list[_Group], *, english: bool) -> _Group | None:
    """The last group in that language: those of the other one stand between where two languages stand side by side."""
    return next((group for group in reversed(groups) if group[1] == english), None)


def _is_field_of_title(groups: list[_Group], post: Post) -> bool:
    """Whether the last English group is the field of the title before it in its line, and a post stands below them."""
    in_english = [posts for _, english, posts in groups if english]
    if is_japanese(post.value) or len(in_english) < 2:  # a title and its field
        return False
    field = in_english[-1][-1]
    is_field = _stands_behind(field, in_english[-2][-1]) and may_be_title(field.value)
    return is_field and post.span.line is not field.span.line


def _is_duty_of_department(piece: Span, posts: list[Post], above: Post | None, pieces: list[Span]) -> bool:
    """Whether a line says what somebody sees to in a department, in it or above it (事務局 総務担当), or before a title."""
    kinds = [post.kind for post in posts]
    if not posts or not is_duty(posts[-1].value):
        return False
    inside = kinds == [PositionKind.DEPARTMENT, PositionKind.TITLE]
    beneath = bool(above and above.kind is PositionKind.DEPARTMENT and follows(posts[0].span.line, above.span.line))
    if not (inside or kinds == [PositionKind.TITLE]):
        return False
    of = inside or beneath
    if of:
        with_title = any(_names_office(each) for each in pieces if each is not piece)
    else:
        with_title = any(_is_title_below(each, piece) and not is_of_board(each.text) for each in pieces)
    return is_of_department(posts[-1].value, of=of, with_title=with_title)


def _is_place_of_posts(piece: Span, person: Sequence[Span], pieces: list[Span]) -> bool:
    """Whether a piece stands right at the name in smaller print, or at a post in print alike."""
    size = piece.line.size_px
    if any(_is_at(piece, each, _APART) and size < _SMALLER * each.line.size_px for each in person):
        return True
    if not person:
        return False
    posts = (each for each in pieces if each is not piece and is_japanese(each.text) and position_parts(each.text))
    return any(_is_at(piece, each) and 0.75 < size / each.line.size_px < 1.33 for each in posts)


def _is_at(piece: Span, other: Span, lines_apart: float = 1.6) -> bool:
    one, two = piece.line, other.line
    return one is two or same_row(one, two) or follows(one, two, lines_apart) or follows(two, one, lines_apart)


def _continues_department(piece: Span, group: _Group | None) -> bool:
    """Whether a bare field of work goes on where the comma of a department leaves off: Secretariat, / General Affairs."""
    if group is None or group[0] is not PositionKind.DEPARTMENT:
        return False
    above = group[2][-1].span
    is_open = _has_comma_behind(above) or (_has_stop_behind(above) and is_field_of_work(piece.text))
    is_field = _may_be_field(piece.text) or is_field_of_work(piece.text)
    return is_open and is_field and follows(piece.line, above.line)


def _leads_department(piece: Span, pieces: list[Span]) -> bool:
    """Whether a department goes on right below the comma of a bare field of work: Crisis Management, / Disaster Section."""
    below = next((each for each in pieces if each.start == 0 and follows(each.line, piece.line)), None)
    if below is None or not _has_comma_behind(piece) or not _may_be_field(piece.text):
        return False
    parts = english_position_parts(below.text) or ()
    return [each.kind for each in parts] == [PositionKind.DEPARTMENT]


# Levels that are called by their kind alone, below or above another department.
_LEVELS = frozenset({"外来", "病棟", "工場", "医局"})


def _is_level(piece: Span, above: _Group | None, pieces: list[Span]) -> bool:
    """Whether a line is a level of the department above or below it: 看護部 / 外来, 工場 / 製造一課."""
    if piece.text not in _LEVELS:
        return False
    if above and above[0] is PositionKind.DEPARTMENT and follows(piece.line, above[2][-1].span.line):
        return True
    below = next((each for each in pieces if each.start == 0 and follows(each.line, piece.line)), None)
    return below is not None and [part.kind for part in position_parts(below.text) or ()] == [PositionKind.DEPARTMENT]


def _has_comma_behind(span: Span) -> bool:
    return span.line.text[span.end :].strip() == ","


def _has_stop_behind(span: Span) -> bool:
    """Whether a full stop ends a line, as which a comma is read: no department has one."""
    return not span.line.text[span.end :].strip() and span.text.endswith(".")


def _may_be_field(text: str) -> bool:
    """Whether a text is common words, none of which is of an address, a slogan or a house."""
    return english_is_in_words(text) and not re.search(r"\d", text) and not is_phrase(text)


def _names_office(piece: Span) -> bool:
    """Whether a piece has a title that somebody was given, whatever he has passed besides: 事務局次長・保育士."""
    titles = [part for part in position_parts(piece.text) or () if part.kind is PositionKind.TITLE]
    words = [word for part in titles for word in re.split(r"[\s・/、]+", piece.text[part.start : part.end])]
    return any(word and not names_qualification(word) for word in words)


def _is_title_below(piece: Span, line: Span) -> bool:
    is_title = any(part.kind is PositionKind.TITLE for part in position_parts(piece.text) or ())
    return is_title and follows(piece.line, line.line)


def _joins(post: Post, before: Post) -> bool:
    """Whether a post continues the one before it: the next level of a department, or what 兼 joins."""
    span, above = post.span, before.span
    if span.line is above.line and not span.line.text[above.end : span.start].strip():
        return True
    if post.kind is PositionKind.TITLE and not (_JOINT.search(above.text) or _JOINT.match(span.text)):
        return False
    if span.line is above.line:
        return True
    return follows(span.line, above.line) and 0.75 < span.line.size_px / above.line.size_px < 1.33


_JOINT = re.compile(r"兼$|^兼|併$")
