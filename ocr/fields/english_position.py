"""Departments and titles in English: told apart by their head words."""

from __future__ import annotations

import re

from ocr.fields.position import PositionKind, PositionPart, merged
from resources.lexicons import position_words

_ENGLISH_DEPARTMENT = re.compile(
    r"\b(?:Departments?|Dept|Divisions?|Div|Sections?|Sect|Group|Team|Office|Cent(?:er|re)|Branch|Headquarters|HQ|Unit"
    r"|Laborator(?:y|ies)|Lab|Bureau|Plant|Factory|Faculty|Committee|Secretariat)\b\.?"
)


_ENGLISH_TITLE = re.compile(
    r"\b(?:Manager|Director|President|Vice-President|Chair(?:man|woman|person)?|CEO|COO|CTO|CFO|CIO|CMO|Chief|Officer|Engineer"
    r"|Researcher|Professor|Prof|Consultant|Designer|Leader|Head|Advis[eo]r|Architect|Executive|Representative|Specialist"
    r"|Analyst|Assistant|Associate|Accountant|Attorney|Lawyer|Partner|Supervisor|Coordinator|Secretary|Principal|Dean"
    r"|Lecturer|Scientist|Planner|Producer|Developer|Programmer|Founder|Owner|Editor|Writer|Auditor|Counsel|Physician"
    r"|Doctor|Nurse|Pharmacist|Teacher|Instructor|Trainer|Technician|Administrator|Operator|Strategist|Evangelist|Fellow"
    r"|Staff|Expert|Controller|Treasurer|Trustee|Governor|Mayor|Inspector|Buyer|Creator|Sales\s+Rep)\b"
    r"|\bPh\.?\s?D\b\.?|\bM\.?\s?D\b\.|\bMBA\b|\bCPA\b|\bDr\.|\bP\.?\s?E\b\.|\bM\.\s?Eng\b\.?|\bM\.\s?Sc\b\.?"
)


def english_position_parts(text: str) -> list[PositionPart] | None:
    """Departments and titles of an English text, or None if it holds neither."""
    parts: list[PositionPart] = []
    for piece in re.finditer(r"[^,/|]+", text):
        start = piece.start() + len(piece.group()) - len(piece.group().lstrip())
        kind = _english_kind(piece.group())
        if kind is None and not parts:
            return None
        parts.append(PositionPart(kind or parts[-1].kind, start, piece.start() + len(piece.group().rstrip())))
    return merged(parts) if parts else None


def _english_kind(piece: str) -> PositionKind | None:
    """What the last telling word says: Sales Department is a department, Head of the Sales Department a title."""
    title = _ENGLISH_TITLE.search(piece)
    department = list(_ENGLISH_DEPARTMENT.finditer(piece))
    if title and (not department or re.search(r"\b(?:of|for|in)\b", piece[: department[-1].start()])):
        return PositionKind.TITLE
    if title and title.start() > department[-1].start():
        return PositionKind.TITLE
    return PositionKind.DEPARTMENT if department else None


def english_is_known(text: str) -> bool:
    """Whether every word of an English department or title is a common word of such names."""
    return all(word in position_words("english") for word in re.findall(r"[a-z]+", text.lower()))
