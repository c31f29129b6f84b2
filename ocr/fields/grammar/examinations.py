"""Grades of examinations, which people print as they print their titles: 英検1級, 品質管理検定2級, EIKEN Grade 1."""

from __future__ import annotations

import re

# The end of one: what stands before it says in what it was passed.
GRADED = r"(?:検定(?:試験)?|英検|漢検|数検|簿記|能力試験)\s?(?:準?[1-9一二三四五六七八九十]\s?級|N[1-5])"
_GRADED_IN_ENGLISH = re.compile(
    r"(?:EIKEN|(?:[A-Z][A-Za-z&'’-]*\s){1,5}(?:Proficiency|Skills?|Examination|Test|Certification|Bookkeeping))"
    r"(?:\s(?:Examination|Test|Certification))?,?\s(?:(?:Pre-?)?(?:Grade|Level)\s(?:Pre-?)?[1-9]|N[1-5])",
    re.IGNORECASE,
)
_AT_END = re.compile(GRADED + r"$")


def names_grade(title: str) -> bool:
    """Whether a title is the grade of an examination."""
    return bool(_AT_END.search(title) or _GRADED_IN_ENGLISH.fullmatch(title.strip()))
