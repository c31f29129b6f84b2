"""Departments and titles in English: told apart by the last word of what they name.

Sales Department Manager is a title, Manager's Office a department; Head of the Sales Department is a title again, because
what stands behind of, for and in only says where.
"""

from __future__ import annotations

import re
from functools import cache

from ocr.fields.grammar.english_offices import names_place
from ocr.fields.grammar.examinations import names_grade
from ocr.fields.grammar.position_parts import PositionKind, PositionPart, merged
from resources.lexicons import english_words, position_words

_DEGREE = re.compile(
    r"(?:Ph\.?\s?D|D\.?\s?Phil|M\.?\s?D|M\.?\s?B\.?\s?A|E?MBA|CPA|USCPA|CFA|CFP|AFP|PMP|CIA|CISA|CISSP|P\.?\s?E|P\.?Eng|Esq|J\.?\s?D|"
    r"LL\.?\s?[MBD]|[BM]\.?\s?(?:Sc|Eng|Arch|S|A|Ed)|D\.?\s?(?:Sc|Eng|D\.?S|V\.?M|M\.?D|Ed)|DDS|DVM|DMD|R\.?N|MPH|Dr\.?\s?Eng|Dr|"
    r"U\.?S\.?\s?CPA|P\.?E\.?\s?Jp|Pharm\.?\s?D|Ed\.?\s?D|RPh|MSW|CFE|CMA|CAMS|ACCA|FCCA|CCIM|LEED\s?AP|FRICS|MRICS|AIA|JIA)\.?®?(?:\s?\([A-Za-z &]{2,50}\)|(?:\s(?:in|of)\s|(?-i:(?<=[A-Z.])(?:in|of)(?=[A-Z])))[A-Z][A-Za-z &]{2,50})?",
    re.IGNORECASE,
)
# What a state or a guild lets somebody call himself, whatever it is: Licensed Cook, First-class Dye Restorer.
_LICENSED = re.compile(
    r"(?:Licensed|Certified|Registered|Chartered|Qualified|Accredited|(?:First|Second|Third|1st|2nd|3rd)[- ]class|(?:First|Second|1st|2nd)[- ]grade)"
    r"\s[A-Z][a-z]+(?:\s(?:of|and|&|[A-Z][a-z]+))*",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\s(?:of|for|in|at|to|from|on|behalf)\s|\s[-–—]\s|\s?[(@]")
# Engines lose spaces: SalesDepartment is two words.
_WORD = re.compile(
    r"(?:[A-Z]?[a-z][a-z'’]*|[A-Z][A-Z'’]*(?![a-z]))(?:-(?:[A-Z]?[a-z][a-z'’]*|[A-Z][A-Z'’]*(?![a-z])))*"
)
_RANK = re.compile(r"(?:\s|^)(?:[IVX]{1,4}|\d{1,2}(?:st|nd|rd|th)?|[A-Z])$")
# The number of a room or a house; divisions have one figure.
_NUMBERED = re.compile(r"#\d|\d{2,}(?!st|nd|rd|th)")
_HOUSE = re.compile(r"\b(?:Building|Bldg|Tower|Plaza|Heights|Mansion)\W*$", re.IGNORECASE)
# A dash parts with a space at either side: engines lose the other.
_SEPARATOR = re.compile(
    r",(?!\s?(?:Ltd|Inc|LLC))|(?<![A-Z])/|/(?![A-Z]{1,3}\b)|[|・;]|\s[-–—]\s?(?=[A-Z])|[-–—]\s(?=[A-Z])"
)
# The grade of what stands before its comma: Chief Electrical Engineer, Class 2.
_GRADE = re.compile(
    r"(?:Class|Grade|Level|Rank|Type|Category)\s(?:\d{1,2}|[A-C]|I{1,3})|(?:1st|2nd|3rd|First|Second|Third)\s(?:Class|Grade)",
    re.IGNORECASE,
)
_BETWEEN_WORDS = frozenset({"and", "of", "the", "for", "in", "at", "to", "on", "by", "with"})
_SERVED = frozenset({"member", "partner", "dealer", "staff", "student"})


@cache
def _words_of(kind: str) -> frozenset[str]:
    return frozenset(position_words(kind))


def english_position_parts(text: str) -> list[PositionPart] | None:
    """Departments and titles of an English text, or None if it holds neither.

    Behind a comma a bare field of work is a department too (Manager, Human Resources).
    """
    parts: list[PositionPart] = []
    start = 0
    for end in (*(match.start() for match in _SEPARATOR.finditer(text)), len(text)):
        piece = text[start:end].strip(" ,/|・;-–—.") + ("." if text[start:end].rstrip().endswith(".") else "")
        kind = _kind(piece) if piece.strip(".") else None
        if parts and _GRADE.fullmatch(piece):
            kind = parts[-1].kind
        if kind is None and piece:
            kind = parts[-1].kind if parts and _says_where(piece, parts[-1]) else None
            kind = kind or _kind_of_field(piece, text[end:]) or (_kind_behind(parts[-1], piece) if parts else None)
            if kind is None or (not parts and not _ends_department(text[end:])):
                return None
        if kind:
            at = text.index(piece.strip("."), start)
            parts.append(PositionPart(kind, at, at + len(piece.rstrip())))
        start = end + 1
    return merged(parts) if parts else None


# States that admit to a bar.
_STATES = frozenset({
    "new york", "california", "illinois", "texas", "massachusetts", "washington", "d.c.", "england", "england & wales", "hawaii",
})  # fmt: skip


def _says_where(piece: str, before: PositionPart) -> bool:
    """Whether words behind the comma of a title are its place: Attorney at Law, New York; Country Manager, Japan."""
    return before.kind is PositionKind.TITLE and (piece.lower() in _STATES or names_place(piece))


# How words end that say what is done and nobody's calling: Banquet Reservations, Weaving.
_DONE = re.compile(r"(?:ing|[ts]ions?|ments?|ness|ity|ics|graphy|logy)$")


def _kind_behind(before: PositionPart, piece: str) -> PositionKind:
    """What words that no table has are behind a comma: the same as what stands before it, but work is no title."""
    is_work = english_is_in_words(piece) and bool(_DONE.search(piece)) and not re.search(r"\b(?:of|for|in)\b", piece)
    return PositionKind.DEPARTMENT if is_work else before.kind


def _kind_of_field(piece: str, rest: str) -> PositionKind | None:
    """What a bare field of work is: a department, but Sales before one is what somebody does there."""
    if not is_field_of_work(piece):
        return None
    return (
        PositionKind.TITLE
        if is_sales(piece) and _ends_department(rest) and "&" not in rest
        else PositionKind.DEPARTMENT
    )


def _ends_department(rest: str) -> bool:
    """Whether the department that a field of work before a comma belongs to stands behind it: Environment, Health & Safety
    Section; Sales, Secretary's Office.
    """
    return rest.startswith(",") and _kind(rest.strip(" ,")) is PositionKind.DEPARTMENT


def _kind(piece: str) -> PositionKind | None:
    if piece.islower() or _NUMBERED.search(piece) or _HOUSE.search(piece):
        return None  # a piece of an address or an account
    if is_degree(piece) or names_grade(piece) or _GENERATION.match(piece):
        return PositionKind.TITLE
    if piece.strip(" .").lower() in position_words("english_whole_department"):
        return PositionKind.DEPARTMENT
    if _words_of("english_phrase") & set(_plain_words(piece)) or _is_scrap(piece) or _is_person(piece):
        return None
    plain = _RANK.sub("", piece.strip(" ."))
    named = _WHERE.split(plain, maxsplit=1)[0]
    for words in (_plain_words(named)[-1:], _plain_words(named), _plain_words(plain)):
        found = _telling(words)
        if found:
            return found
    return PositionKind.TITLE if is_licensed(plain) else None


# Whoever carries on the house: Fourth Generation, 3rd-generation Owner.
_GENERATION = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)[- ]generation\b",
    re.IGNORECASE,
)


# Words of posts that are family names too.
_SURNAMES = frozenset({
    "baker", "barber", "bishop", "brewer", "butcher", "butler", "carpenter", "chandler", "clerk", "cook", "cooper", "cutler", "diver", "dyer", "farmer",
    "fisher", "forester", "gardener", "glazier", "hatter", "hunter", "joiner", "judge", "keeper", "major", "marshal", "mason", "painter", "parson",
    "porter", "potter", "priest", "ranger", "saddler", "sexton", "shepherd", "singer", "skinner", "tailor", "tanner", "tiler", "turner", "tyler",
    "usher", "warden", "weaver", "webster", "abbot", "dean", "monk", "pope", "constable", "page", "steward", "chaplain", "guard",
})  # fmt: skip
_NAME_IN_TWO = re.compile(r"[A-Z][A-Za-z'’-]+\s[A-Z][A-Za-z'’-]+")


def _is_person(piece: str) -> bool:
    """Whether a text is a name whose last word is a post too: Emma Potter, but not Head Potter."""
    if not _NAME_IN_TWO.fullmatch(piece):
        return False
    given, family = piece.lower().split()
    return family in _SURNAMES and given not in english_words() and given not in _words_of("english")


# Short words of posts are printed in capitals (VP, AE); others are scraps of something read badly.
_LONGEST_SCRAP = 2


def _is_scrap(piece: str) -> bool:
    return not piece.isupper() and all(len(word) <= _LONGEST_SCRAP for word in _plain_words(piece))


def is_degree(text: str) -> bool:
    """Whether a text is degrees and qualifications and nothing else: MBA, Ph.D. in Economics."""
    degrees = [each.strip() for each in re.split(r"[,/・]", text) if each.strip(" .")]
    return bool(degrees) and all(_DEGREE.fullmatch(each) for each in degrees)


def is_licensed(text: str) -> bool:
    """Whether a text is what a state or a guild lets somebody call himself: Licensed Cook."""
    return bool(_LICENSED.fullmatch(text.strip()))


def _plain_words(text: str) -> list[str]:
    """Its words in small letters; compounds that are no words of posts (Director-General is one) part by part."""
    words = [word.lower().removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)]
    return [
        part
        for word in words
        for part in ([word] if _is_compound(word) or _is_initials(word) else word.split("-"))
        if part
    ]


def _is_initials(word: str) -> bool:
    """Whether a word is single letters and a mark between them: K-s, M's is a name, no word."""
    return bool(re.fullmatch(r"[a-z](?:['’-][a-z])+", word))


def _is_compound(word: str) -> bool:
    return word in _words_of("english_title") or word in _words_of("english_department") or word in _words_of("english")


def _telling(words: list[str]) -> PositionKind | None:
    """What the last telling word of several says; whom a service is for (Member Services) tells nothing."""
    for at, word in reversed([*enumerate(words, 1)]):
        if word in _SERVED and at < len(words):
            continue
        if word in _words_of("english_title"):
            return PositionKind.TITLE
        if word in _words_of("english_department"):
            return PositionKind.DEPARTMENT
    return None


def is_field_of_work(text: str) -> bool:
    """Whether a text without a telling word is a field of work all the same: Human Resources, Platform Engineering."""
    words = _plain_words(text)
    return (
        any(len(word) > 1 for word in words)
        and _telling(words) is None
        and english_is_known(text)
        and not _words_of("english_phrase") & set(words)
    )


# How words end that say what somebody does, where the tables do not have them: Glassblower, Trend Forecaster.
_DOER = re.compile(
    r"[a-z]{2,}(?:[^aeiou]er|ator|itor|ctor|ist|ician|ian|smith|wright|keeper|maker|master|grapher|ologist|person|woman)"
)


def names_job(text: str) -> bool:
    """Whether up to four words in capitals end with one that says what somebody does, though no table has it."""
    words = text.split()
    if not 1 <= len(words) <= _LONGEST_JOB or not all(word[:1].isupper() and word.isalpha() for word in words):
        return False
    last = words[-1].lower()
    is_new = last not in _words_of("english") and last in english_words()
    return (
        is_new
        and bool(_DOER.fullmatch(last))
        and english_is_in_words(text)
        and not _words_of("english_phrase") & {word.lower() for word in words}
    )


_LONGEST_JOB = 4


# Fields of work after which people are called too: Sales is printed for 営業, nobody is Human Resources.
_SALES = re.compile(
    r"(?:(?:(?:Head|Main) Office|Inside|Field|Route|Corporate|Technical|Overseas|Domestic)\s)?Sales", re.IGNORECASE
)
_FIELD_AS_TITLE = re.compile(rf"{_SALES.pattern}|Reception|Reservations|Production|Design", re.IGNORECASE)


def is_sales(field: str) -> bool:
    """Whether a field of work belongs to the title before it though no department is named: Director, Sales."""
    return bool(_SALES.fullmatch(field))


# Posts that head a field of work or are made for one; nobody is an Owner of Sales.
_OF_FIELD = re.compile(
    r"(?:Director|Manager|Head|President|Officer|Executive|Chief|Lead|Leader|Supervisor|Representative|Associate|Specialist|Coordinator)$",
    re.IGNORECASE,
)


def takes_field(title: str) -> bool:
    """Whether a field of work behind a comma may be a part of a title: Director, Sales."""
    return bool(_OF_FIELD.search(title))


def may_be_title(field: str) -> bool:
    """Whether a field of work says what somebody does, where a department is named beside it."""
    return bool(_FIELD_AS_TITLE.fullmatch(field))


def english_is_known(text: str) -> bool:
    """Whether every word of an English department or title is a common word of such names."""
    return all(_is_short(word) or word in _words_of("english") for word in _parts_of_words(text))


def _parts_of_words(text: str) -> list[str]:
    words = _plain_words(text)
    return [part for word in words for part in ([word] if _is_initials(word) else re.split(r"['’-]", word)) if part]


def _is_short(word: str) -> bool:
    return len(word) == 1 or word in _BETWEEN_WORDS


def english_is_in_words(text: str) -> bool:
    """The same, with every common English word."""
    known = english_words()
    return all(_is_short(word) or word in _words_of("english") or word in known for word in _parts_of_words(text))
