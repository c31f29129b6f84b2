"""English fields of work that are what a title is about (Director, Sales), and no department."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields.grammar.english_position import is_field_of_work, is_sales, may_be_title, takes_field
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.posts.post import Post
from ocr.fields.posts.post_groups import Group
from ocr.fields.text.normalise import is_japanese


def with_fields_as_titles(groups: list[Group]) -> list[Group]:
    """Sales behind a title (Director, Sales), or alone where a department is named elsewhere, is what somebody does."""
    departments = [posts for kind, english, posts in groups if english and kind is PositionKind.DEPARTMENT]
    fields = [posts for posts in departments if may_be_title(" ".join(each.value for each in posts))]
    has_others = len(fields) < len(departments)
    moved: list[Group] = []
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


def is_field_of_title(groups: list[Group], post: Post) -> bool:
    """Whether the last English group is the field of the title before it in its line, and a post stands below them."""
    in_english = [posts for _, english, posts in groups if english]
    if is_japanese(post.value) or len(in_english) < 2:  # a title and its field
        return False
    field = in_english[-1][-1]
    is_field = _stands_behind(field, in_english[-2][-1]) and may_be_title(field.value)
    return is_field and post.span.line is not field.span.line


def _is_of_officer(posts: list[Post], last: Group) -> bool:
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
