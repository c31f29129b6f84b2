"""Grades of examinations, which people print as they print their titles: 英検1級, 品質管理検定2級, EIKEN Grade 1."""

from __future__ import annotations

import re

from ocr.fields.grammar.licences import CLASS

# The end of one: what stands before it says in what it was passed. Arts have grades too: 剣道七段.
GRADED = (
    rf"(?:(?:(?:検定(?:試験)?|FP|英検|漢検|数検|簿記|能力試験)\s?{CLASS}|能力試験\s?N[1-5])|TOEIC(?:\s?L&R)?\s?\d{{3}}点?"
    r"|(?:道|碁|将棋|珠算|拳法)\s?(?:[教錬範]士\s?)?(?:初|[2-9二三四五六七八九十])段|(?<![A-Z])[A-Z](?:検定|資格)|電験[一二三]種|(?:研修|講習)修了者?)"
)
_GRADED_IN_ENGLISH = re.compile(
    r"(?:EIKEN|JLPT|WSET|TOEIC|TOEFL|IELTS|(?:[A-Z][A-Za-z&'’-]*\s){1,5}(?:Proficiency|Skills?|Examination|Test|Certification)|(?:[A-Z][A-Za-z&'’-]*\s){0,5}Bookkeeping)"
    r"(?:\s(?:Examination|Test|Certification))?,?\s(?:(?:Pre-?)?(?:Grade|Level)\s(?:Pre-?)?[1-9]|N[1-5]|\d{3})",
    re.IGNORECASE,
)
_AT_END = re.compile(GRADED + r"$")


def names_grade(title: str) -> bool:
    """Whether a title is the grade of an examination."""
    return bool(_AT_END.search(title) or _GRADED_IN_ENGLISH.fullmatch(title.strip()))
