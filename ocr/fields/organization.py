"""Companies and other organisations: legal forms, kinds of institution, in Japanese and in English."""

from __future__ import annotations

import re
from functools import cache

from resources.lexicons import organization_words, place_words, surname

_LEGAL = "|".join(map(re.escape, organization_words("legal_form")))
_LEGAL_FORM = re.compile(_LEGAL)
_LEGAL_EDGE = re.compile(rf"^(?:{_LEGAL})|(?:{_LEGAL})(?:\s.{{1,12}})?$")
_ONLY_LEGAL = re.compile(rf"(?:{_LEGAL})")
_ENGLISH_LEGAL = re.compile(
    r"(?:\bCo\.?\s?,?\s?Ltd\b\.?|\bCompany,?\s+Limited\b|\bCompany\b|\bLimited\b|\bLtd\b\.?|\bInc\b\.?|\bIncorporated\b"
    r"|\bCorp\b\.?|\bCorporation\b|\bL\.?L\.?C\b\.?|\bL\.?L\.?P\b\.?|\bK\.?\s?K\.(?!\w)|\bG\.?\s?K\.(?!\w)|\bGmbH\b|\bPLC\b"
    r"|\bPte\b\.?|\bS\.?A\.?S?\.?$|\bN\.?V\.$|\bB\.?V\.$|\bA\.?G\.?$)",
    re.IGNORECASE,
)
_ENGLISH_INSTITUTION = re.compile(
    r"\b(?:University|College|School|Kindergarten|Academy|Hospital|Clinic|Bank|Institute|Foundation|Association|Society"
    r"|Council|Federation|Holdings|Industries|Works|Partners|Law\s+Office|Law\s+Firm|Accounting|Trading|Group|Laboratories"
    r"|Systems|Solutions|Pharma|Electric|Logistics|Construction|Consulting|Technologies|Technology|Securities|Insurance"
    r"|Medical\s+Corporation|Welfare)\b"
)


def has_legal_form(text: str) -> bool:
    """Whether a Japanese legal form stands at one end, or before the name of an institution's house."""
    return bool(_LEGAL_EDGE.search(text))


# ㈱ whose ring or brackets were lost; 株 begins few other names (株本).
_DAMAGED_FORM = re.compile(r"^\(?株\)?(?=[ァ-ヺぁ-ん一-鿿])(?![式主価本])|\(?株\)?$")


def with_whole_legal_form(text: str) -> str | None:
    """The name with ㈱ where only 株 was read; None if there is nothing to put right."""
    if has_legal_form_inside(text) or not _DAMAGED_FORM.search(text):
        return None
    return _DAMAGED_FORM.sub("㈱", text, count=1)


def is_only_legal_form(text: str) -> bool:
    """株式会社 alone on a line: the name stands beside or below."""
    return bool(_ONLY_LEGAL.fullmatch(text.replace(" ", "")))


def has_legal_form_inside(text: str) -> bool:
    return bool(_LEGAL_FORM.search(text.replace(" ", "")))


def end_of_trailing_legal_form(text: str) -> int:
    """The place behind a legal form that is neither at the start nor at the end: ヤマト株式会社|営業部; else 0."""
    found = [match for match in _LEGAL_FORM.finditer(text) if match.start() > 0]
    return found[-1].end() if found and found[-1].end() < len(text) else 0


def ends_like_institution(text: str) -> bool:
    return text.replace(" ", "").endswith(organization_words("institution"))


def has_english_legal_form(text: str) -> bool:
    return bool(_ENGLISH_LEGAL.search(text))


def is_only_english_legal_form(text: str) -> bool:
    return bool(_ENGLISH_LEGAL.fullmatch(text.strip(" ,")))


def names_english_institution(text: str) -> bool:
    return bool(_ENGLISH_INSTITUTION.search(text))


def known_stretches(text: str) -> list[tuple[int, int]]:
    """Where the legal form and common words of companies stand, and the rest if it is a family name or a place."""
    found = [match.span() for match in _known_parts().finditer(text)]
    ends = [0, *(place for stretch in found for place in stretch), len(text)]
    gaps = zip(ends[::2], ends[1::2], strict=True)
    return found + [(start, end) for start, end in gaps if _is_known_name(text[start:end].strip())]


@cache
def _known_parts() -> re.Pattern[str]:
    words = {word for kind in ("legal_form", "institution", "part") for word in organization_words(kind)}
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


def _is_known_name(text: str) -> bool:
    family = surname(text) if len(text) > 1 else None
    return bool(family and family.common) or text in place_words()


def english_known_stretches(text: str) -> list[tuple[int, int]]:
    """Where an English legal form and common words of companies stand."""
    return [match.span() for pattern in (_ENGLISH_LEGAL, _ENGLISH_INSTITUTION) for match in pattern.finditer(text)]


def may_have_lost_full_stop(text: str) -> bool:
    """Co., Ltd without its last full stop: a dot at the end of a line is the first thing a scan loses."""
    return bool(re.search(r"(?:\bLtd|\bInc|\bCorp|\bCo)$", text))


_SENTENCE = re.compile(
    r"[。、!?]|(?:ます|です|する|した|れる|なる|くる|ない|ために|とともに|[をがはにへ]$)|を.*[るくすうぐぶむぬつ]$"
)


def can_be_unmarked(text: str) -> bool:
    """Whether a text without any mark of a company could name one: no sentence, no notice, no number."""
    plain = text.replace(" ", "")
    digits = sum(sign.isdigit() for sign in plain)
    return 2 <= len(plain) <= 30 and digits <= len(plain) / 3 and not _SENTENCE.search(text)


def may_have_lost_strokes(text: str) -> bool:
    """Katakana that is no common word: in vertical print engines lose long vowel marks (パトナズ) without a trace."""
    known = known_stretches(text)
    unknown = "".join(sign for at, sign in enumerate(text) if not any(start <= at < end for start, end in known))
    return bool(re.search(r"[ァ-ヺー]{2,}", unknown))
