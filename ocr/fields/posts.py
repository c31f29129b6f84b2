"""Departments and titles among the pieces of a card."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TypeAlias

from rapidfuzz.distance import Levenshtein

from ocr.fields.english_position import (
    english_is_in_words,
    english_is_known,
    english_position_parts,
    is_field_of_work,
    is_sales,
    may_be_title,
)
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows
from ocr.fields.normalise import compact, is_japanese
from ocr.fields.position import (
    PositionKind,
    is_duty,
    is_in_words,
    is_known,
    is_of_board,
    is_of_department,
    names_unit,
    position_parts,
)
from ocr.fields.qualifications import names_qualification
from ocr.fields.reread import has_rival, reread_known
from ocr.fields.tidy import in_present_forms, tidy
from ocr.fields.titles import TitlePart, apart
from ocr.reading import FieldName, Repair
from resources.lexicons import position_words

_FIELDS = {
    (PositionKind.DEPARTMENT, False): FieldName.DEPARTMENT,
    (PositionKind.TITLE, False): FieldName.TITLE,
    (PositionKind.DEPARTMENT, True): FieldName.DEPARTMENT_EN,
    (PositionKind.TITLE, True): FieldName.TITLE_EN,
}


@dataclass(frozen=True, slots=True)
class Post:
    """A department or title: where it stands, what it says, whether all its words are known. contested: it may be one
    of two, or two in one.
    """

    kind: PositionKind
    span: Span
    value: str
    known: bool
    in_words: bool = False
    contested: bool = False


def _posts(piece: Span, *, english: bool) -> list[Post]:
    text = _without_accents(piece.text) if english else _in_known_words(piece)
    parts = english_position_parts(text) if english else position_parts(text)
    knows = english_is_known if english else is_known
    is_among = english_is_in_words if english else is_in_words
    if _GROUP.search(text) and not (knows(text) or (not english and is_among(text))):
        return []
    posts = []
    for part in parts or ():
        whole = text[part.start : part.end]
        stretches = apart(whole) if part.kind is PositionKind.TITLE else [TitlePart(0, len(whole))]
        # A full stop that was put right to the mark of two titles may be dust in the gap of one.
        is_dust = len(stretches) > 1 and "." in piece.text[part.start : part.end] and "." not in whole
        for each in stretches:
            start, said = piece.start + part.start, whole[each.start : each.end]
            span = Span(piece.line, start + each.start, start + each.end)
            posts.append(Post(part.kind, span, said, knows(said), is_among(said), each.contested or is_dust))
    return posts


def _with_lost_strokes(piece: Span) -> list[Post]:
    """The title whose long vowel marks were lost without a trace (グループリダ), or that has a bracket too many
    (リ)ーダー 技術士); empty unless only one fits.
    """
    text = piece.text
    if _STRAY.search(text):
        return _only_title(piece, {_STRAY.sub("", text, count=1)})
    if not _KATAKANA.fullmatch(text):
        return []
    everywhere = range(1, len(text) + 1)
    longer = {_with_strokes(text, places) for count in (1, 2) for places in combinations(everywhere, count)}
    found = _only_title(piece, {each for each in longer if "ーー" not in each})
    return found or _only_title(piece, _one_sign_longer(text))


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
_KATAKANA = re.compile(r"[ァ-ヺー]{4,12}")


def _with_strokes(text: str, places: tuple[int, ...]) -> str:
    return "".join(sign + "ー" * (at in places) for at, sign in enumerate(text, 1))


def _is_title(text: str) -> bool:
    return [part.kind for part in position_parts(text) or ()] == [PositionKind.TITLE]


# Companies have groups too (東栄グループ, KANADE GROUP); those of departments are called after their work.
_GROUP = re.compile(r"(?:グループ|\bgroup)$", re.IGNORECASE)


def _without_accents(text: str) -> str:
    """An English text without the accents that dust puts on its letters (Šales), where that makes it known words."""
    plain = "".join(unicodedata.normalize("NFD", sign)[0] for sign in text)
    return plain if english_is_known(plain) and not english_is_known(text) else text


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
        or _with_gap_for(".", text)
        or text
    )


def _with_gap_for(mark: str, text: str) -> str | None:
    """The text with a space for a mark in it, where only one makes it known words."""
    parted = {text[:at] + " " + text[at + 1 :] for at, sign in enumerate(text) if sign == mark}
    known = [each for each in parted if is_known(compact(each))]
    return known[0] if len(known) == 1 else None


def _doubted(finding: Finding, findings: list[Finding], *, of_person: bool) -> Finding:
    """Posts of nobody may be a list of branches, and of several departments some may be."""
    doubts = set() if of_person else {Evidence.NO_PERSON}
    if sum(each.name is finding.name for each in findings) > 1:
        doubts.add(Evidence.SEVERAL)
    return finding.with_evidence(*doubts)


_Group: TypeAlias = tuple[PositionKind, bool, list[Post]]  # neighbouring posts of one kind; whether in English


def find_positions(pieces: list[Span], *, of_person: bool) -> tuple[list[Finding], list[Span]]:
    """Departments and titles. Neighbouring lines of a department are one value, those of titles several.

    of_person: the side names somebody.
    """
    groups: list[_Group] = []
    left: list[Span] = []
    for piece in pieces:
        english = not is_japanese(piece.text)
        posts = _posts(piece, english=english)
        above = _last_of(groups, english=english)
        if english and not posts and above and _continues_department(piece, above[2][-1]):
            posts = [Post(PositionKind.DEPARTMENT, piece, piece.text, known=True)]
        if _is_duty_of_department(piece, posts, above[2][-1] if above else None, pieces):
            posts = [replace(post, kind=PositionKind.DEPARTMENT) for post in posts]
        if not posts:
            posts = _with_lost_strokes(piece)
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
        _position(PositionKind.DEPARTMENT, posts, english=english).with_evidence(Evidence.GUESSED)
        if (kind, english, posts) in duties
        else _position(kind, posts, english=english)
        for kind, english, posts in groups
    ]
    return [_doubted(each, findings, of_person=of_person) for each in findings], left


def _with_fields_as_titles(groups: list[_Group]) -> list[_Group]:
    """Sales behind a title (Director, Sales), or alone where a department is named elsewhere, is what somebody does."""
    departments = [posts for kind, english, posts in groups if english and kind is PositionKind.DEPARTMENT]
    fields = [posts for posts in departments if may_be_title(" ".join(each.value for each in posts))]
    has_others = len(fields) < len(departments)
    moved: list[_Group] = []
    for kind, english, posts in groups:
        last = moved[-1] if moved else None
        is_field = english and posts in fields
        follows_title = last and last[1] and last[0] is PositionKind.TITLE and _stands_behind(posts[0], last[2][-1])
        if is_field and follows_title and (has_others or is_sales(posts[0].value)):
            # Alone it may be his department all the same.
            moved[-1][2].extend(posts if has_others else [replace(post, contested=True) for post in posts])
        else:
            moved.append((PositionKind.TITLE if is_field and has_others else kind, english, posts))
    return moved


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
    with_title = any(
        _names_title_at(each, piece) and (of or (follows(each.line, piece.line) and not is_of_board(each.text)))
        for each in pieces
    )
    return is_of_department(posts[-1].value, of=of, with_title=with_title)


def _continues_department(piece: Span, above: Post) -> bool:
    """Whether a bare field of work goes on where the comma of a department leaves off: Secretariat, / General Affairs."""
    is_open = above.span.line.text[above.span.end :].lstrip().startswith(",")
    is_next = above.kind is PositionKind.DEPARTMENT and follows(piece.line, above.span.line)
    return is_open and is_next and is_field_of_work(piece.text)


def _names_title_at(piece: Span, line: Span) -> bool:
    """Whether a piece just above or below a line is a title."""
    if piece is line or not (follows(piece.line, line.line) or follows(line.line, piece.line)):
        return False
    return any(part.kind is PositionKind.TITLE for part in position_parts(piece.text) or ())


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


def _position(kind: PositionKind, posts: list[Post], *, english: bool) -> Finding:
    posts = _rejoined(posts)
    printed = " ".join(_printed(post.span, is_last=post is posts[-1]) for post in posts)
    value = _value(printed, posts)
    if english and kind is PositionKind.DEPARTMENT and compact(value) == compact(printed):
        value = tidy(" ".join(_with_comma(post, posts) for post in posts))
    known = tuple(
        post.span for post in posts if post.known or (post.in_words and not has_rival(post.span, is_in_words))
    )
    evidence = {_words_evidence(posts)} | ({Evidence.GUESSED} if any(post.contested for post in posts) else set())
    if len(posts) > 1:
        evidence.add(Evidence.JOINED)
    if kind is PositionKind.TITLE and names_qualification(value):
        evidence.add(Evidence.QUALIFICATION)
    repair = None
    if compact(value).replace(",", "") != compact(printed).replace(",", ""):
        evidence.add(Evidence.REPAIRED)
        repair = Repair(printed, Evidence.KNOWN_WORDS.value)
    spans = tuple(post.span for post in posts)
    return Finding(_FIELDS[kind, english], value, printed, spans, frozenset(evidence), proved=known, repair=repair)


def _printed(span: Span, *, is_last: bool) -> str:
    """A line of a department with the comma at its end, which trimming took off."""
    return span.printed + ("," if not is_last and span.line.text[span.end :].lstrip().startswith(",") else "")


def _with_comma(post: Post, posts: list[Post]) -> str:
    """A line of a department with the comma that parts it from the next; a scan may lose it at the end of a line."""
    return _printed(post.span, is_last=True) + ("," if post is not posts[-1] else "")


def _words_evidence(posts: list[Post]) -> Evidence:
    if all(post.known for post in posts):
        return Evidence.KNOWN_WORDS
    return Evidence.DICTIONARY_WORDS if all(post.known or post.in_words for post in posts) else Evidence.KNOWN_ENDING


def _rejoined(posts: list[Post]) -> list[Post]:
    """Posts of one line as one, with the mark between them as it is printed: オーナー / バリスタ."""
    joined: list[Post] = []
    for post in posts:
        before = joined[-1] if joined else None
        if before and before.span.line is post.span.line:
            between = post.span.line.text[before.span.end : post.span.start]
            span = Span(post.span.line, before.span.start, post.span.end)
            value = before.value + between + post.value
            known, in_words = before.known and post.known, before.in_words and post.in_words
            contested = before.contested or post.contested
            joined[-1] = Post(post.kind, span, value, known, in_words or known, contested)
        else:
            joined.append(post)
    return joined


def _value(printed: str, posts: list[Post]) -> str:
    """What is printed, unless signs were put right: then the folded text with them."""
    read = " ".join(post.span.text for post in posts)
    meant = in_present_forms(" ".join(post.value for post in posts))
    meant = meant if meant == read else tidy(meant)
    return tidy(printed) if meant == read else meant
