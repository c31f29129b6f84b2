"""Departments and titles among the pieces of a card: which posts are one value, and which of the two they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.english_position import english_is_known
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.posts.apart import doubting_apart
from ocr.fields.posts.duties_beside import duties_beside_titles, with_duty
from ocr.fields.posts.fields_of_titles import is_field_of_title, with_fields_as_titles
from ocr.fields.posts.levels import continues_department, is_level, leads_department
from ocr.fields.posts.lost_strokes import with_lost_strokes
from ocr.fields.posts.post import Post
from ocr.fields.posts.post_groups import Group, joins, last_of, with_units
from ocr.fields.posts.post_readings import posts_by_form, posts_of
from ocr.fields.posts.post_values import position
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

# A post of unknown words is smaller than the name, and at most so many lines from it.
_SMALLER, _APART = 0.95, 4.0


def find_positions(pieces: list[Span], person: Sequence[Span]) -> tuple[list[Finding], list[Span]]:
    """Departments and titles. Neighbouring lines of a department are one value, those of titles several.

    person is where the side names somebody.
    """
    groups: list[Group] = []
    left: list[Span] = []
    for piece in pieces:
        english = not is_japanese(piece.text)
        posts = posts_of(piece, english=english)
        above = last_of(groups, english=english)
        if english and not posts and (continues_department(piece, above) or leads_department(piece, pieces)):
            known = english_is_known(piece.text)
            posts = [Post(PositionKind.DEPARTMENT, piece, piece.text, known=known, in_words=True)]
        if not posts and is_level(piece, above, pieces):
            posts = [Post(PositionKind.DEPARTMENT, piece, piece.text, known=True, in_words=True)]
        posts = with_duty(piece, posts, above[2][-1] if above else None, pieces)
        if not posts:
            posts = with_lost_strokes(piece)
        if not posts and not english and _is_place_of_posts(piece, person, pieces):
            posts = posts_by_form(piece)
        if not posts:
            left.append(piece)
        for post in posts:
            last = last_of(groups, english=english)
            if last and last[0] is post.kind and joins(post, last[2][-1]) and not is_field_of_title(groups, post):
                last[2].append(post)
            else:
                groups.append((post.kind, english, [post]))
    groups = with_units(with_fields_as_titles(groups))
    duties = duties_beside_titles(groups)
    findings = [
        position(PositionKind.DEPARTMENT, posts, english=english).with_evidence(Evidence.GUESSED)
        if (kind, english, posts) in duties
        else position(kind, posts, english=english)
        for kind, english, posts in groups
    ]
    doubted = [_doubted(each, findings, of_person=bool(person)) for each in findings]
    return doubting_apart(doubted, person), left


def _doubted(finding: Finding, findings: list[Finding], *, of_person: bool) -> Finding:
    """Posts of nobody may be a list of branches, and of several departments some may be."""
    doubts = set() if of_person else {Evidence.NO_PERSON}
    of_kind = Counter(each.name for each in findings)
    if of_kind[finding.name] > 1:
        doubts.add(Evidence.SEVERAL)
    # The other language says in several values what ・ may part as well.
    if (
        finding.name is FieldName.TITLE
        and "・" in finding.value
        and of_kind[FieldName.TITLE_EN] > of_kind[finding.name]
    ):
        doubts.add(Evidence.PARTED_OTHERWISE)
    if finding.name is FieldName.DEPARTMENT and _is_heading(finding.spans[0]):
        doubts.add(Evidence.GUESSED)
    return finding.with_evidence(*doubts)


def _is_heading(span: Span) -> bool:
    """Whether a bullet stands before a department, as before the offices of a house: ●本社営業部."""
    return span.line.text[: span.start].strip() in _BULLETS


# No star: dust reads as one.
_BULLETS = frozenset("■□●○◆◇▪▶►")


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
