"""What a department or title says: its lines as one value, the evidence of its words."""

from __future__ import annotations

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_in_words
from ocr.fields.grammar.qualifications import names_qualification
from ocr.fields.grammar.reread import has_rival
from ocr.fields.posts.post import Post
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact
from ocr.fields.text.tidy import in_present_forms, tidy
from ocr.reading import FieldName, Repair

_FIELDS = {
    (PositionKind.DEPARTMENT, False): FieldName.DEPARTMENT,
    (PositionKind.TITLE, False): FieldName.TITLE,
    (PositionKind.DEPARTMENT, True): FieldName.DEPARTMENT_EN,
    (PositionKind.TITLE, True): FieldName.TITLE_EN,
}


def position(kind: PositionKind, posts: list[Post], *, english: bool) -> Finding:
    posts = _rejoined(posts)
    printed = " ".join(_printed(post.span, is_last=post is posts[-1]) for post in posts)
    value = _value(printed, posts)
    if english and kind is PositionKind.DEPARTMENT and all(post.value == post.span.text for post in posts):
        value = tidy(" ".join(_with_comma(post, posts) for post in posts))
    known = tuple(
        post.span for post in posts if post.known or (post.in_words and not has_rival(post.span, is_in_words))
    )
    evidence = {_words_evidence(posts)} | (
        {Evidence.PARTED_OTHERWISE} if any(post.contested for post in posts) else set()
    )
    if any(post.by_form for post in posts):
        evidence.add(Evidence.BY_FORM)
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
            by_form = before.by_form or post.by_form
            joined[-1] = Post(post.kind, span, value, known, in_words or known, contested, by_form)
        else:
            joined.append(post)
    return joined


def _value(printed: str, posts: list[Post]) -> str:
    """What is printed, unless signs were put right: then the folded text with them."""
    read = " ".join(post.span.text for post in posts)
    meant = in_present_forms(" ".join(post.value for post in posts))
    meant = meant if meant == read else tidy(meant)
    return tidy(printed) if meant == read else meant
