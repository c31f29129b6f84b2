"""Japanese companies and other organisations: legal forms, kinds of institution, words of trades."""

from __future__ import annotations

import re
from functools import cache

from ocr.fields.grammar.words import are_words
from resources.lexicons import organization_words, place_words, surname

# Letters may stand apart (株 式 会 社).
_LEGAL = "|".join(r"\s?".join(map(re.escape, word)) for word in organization_words("legal_form"))
_LEGAL_FORM = re.compile(_LEGAL)
_LEGAL_EDGE = re.compile(rf"^(?:{_LEGAL})|(?:{_LEGAL})(?:\s.{{1,12}})?$")
_ONLY_LEGAL = re.compile(rf"(?:{_LEGAL})")


def has_legal_form(text: str) -> bool:
    """Whether a Japanese legal form stands at one end, or before the name of an institution's house."""
    return bool(_LEGAL_EDGE.search(text))


def begins_with_legal_form(text: str) -> bool:
    return bool(_LEGAL_FORM.match(text))


# ㈱ whose ring or brackets were lost or read as へ; 株 begins few other names (株本).
_DAMAGED_FORM = re.compile(r"^[(へ]?株\)?(?=\s?[ァ-ヺぁ-ん一-鿿A-Z])(?!\s?[式主価本])|[(へ]?株\)?$")
# Legal forms that lost a sign at their end or their beginning, or have one that only looks alike.
_CUT_FORMS = (
    (
        re.compile(r"株式会?$|^株式会(?!社)(?=[ァ-ヺぁ-ん一-鿿A-Za-z])|株式[会云]杜|[朱珠]式会社|^式会社|株[武或]会社"),
        "株式会社",
    ),
    # Behind a trade 有 is no word of its own: 大丸商会有.
    (
        re.compile(
            r"(?:(?<=[ァ-ヺー屋堂亭])|(?<=商[会店事])|(?<=[工産興]業)|(?<=作所))有$|有限会?$|有限[会云]杜|^限会社"
        ),
        "有限会社",
    ),
    (re.compile(r"合同会$|合同[会云]杜|^同会社"), "合同会社"),
)
# A mark or a piece of a logo before a legal form that begins the name.
_SPECK = re.compile(
    r"^[^一-鿿A-Za-z0-9]\s?(?=[(（][株有同合資名][)）].{2}|(?:株式|有限|合同)会社.{2})"
    r"|^[A-Za-z0-9]{1,2}\s(?=(?:株式|有限|合同)会社[^\s部課室]{2})"
)


def with_whole_legal_form(text: str) -> str | None:
    """The name with its legal form whole where a part of it was lost; None if there is nothing to put right."""
    bare = _SPECK.sub("", text)
    for cut, whole in _CUT_FORMS:
        if cut.search(bare):
            return cut.sub(whole, bare, count=1)
    if bare != text:
        return bare
    if has_legal_form_inside(text):
        return None
    return _DAMAGED_FORM.sub("㈱", bare, count=1) if _DAMAGED_FORM.search(bare) else None


def is_only_legal_form(text: str) -> bool:
    """株式会社 alone on a line: the name stands beside or below."""
    return bool(_ONLY_LEGAL.fullmatch(text.replace(" ", "")))


def has_legal_form_inside(text: str) -> bool:
    return bool(_LEGAL_FORM.search(text.replace(" ", "")))


def without_legal_form(text: str) -> str:
    """The name alone: 青葉電子 of 青葉電子株式会社."""
    return max(_LEGAL_FORM.split(text), key=len).strip()


def end_of_trailing_legal_form(text: str) -> int:
    """The place behind a legal form that is neither at the start nor at the end: ヤマト株式会社|営業部; else 0."""
    found = [match for match in _LEGAL_FORM.finditer(text) if match.start() > 0]
    return found[-1].end() if found and found[-1].end() < len(text) else 0


def known_stretches(text: str) -> list[tuple[int, int]]:
    """Where the legal form and words of companies stand, and the rest if it is common words, a family name or a place."""
    found = [match.span() for match in _known_parts().finditer(text)]
    ends = [0, *(place for stretch in found for place in stretch), len(text)]
    gaps = zip(ends[::2], ends[1::2], strict=True)
    return found + [(start, end) for start, end in gaps if _is_known_name(text[start:end].strip())]


def is_all_known(text: str) -> bool:
    return sum(end - start for start, end in known_stretches(text)) >= len(text)


def share_of_words(text: str) -> float:
    """How much of a text is words of companies, 0..1."""
    return sum(end - start for start, end in (each.span() for each in _known_parts().finditer(text))) / max(
        len(text), 1
    )


@cache
def _known_parts() -> re.Pattern[str]:
    words = {
        word
        for kind in ("legal_form", "institution", "part", "trade", "house", "ministry")
        for word in organization_words(kind)
    }
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


def _is_known_name(text: str) -> bool:
    family = surname(text) if len(text) > 1 else None
    return bool(family and family.common) or text in place_words() or are_words(text)


def is_place_or_family(text: str) -> bool:
    return text in place_words() or bool((family := surname(text)) and family.common)


def end_of_name(text: str) -> int:
    """Where the name before a legal form at the end of a text ends: that of the text where there is none."""
    found = [match for match in _LEGAL_FORM.finditer(text) if match.end() == len(text)]
    return len(text[: found[-1].start()].rstrip()) if found else len(text)


@cache
def katakana_words() -> frozenset[str]:
    """Words in katakana that end names of organisations."""
    kinds = ("institution", "trade", "house", "part")
    return frozenset(
        word for kind in kinds for word in organization_words(kind) if re.fullmatch(r"[ァ-ヺー]{3,}", word)
    )


def ends_with_word(katakana: str) -> bool:
    """Whether katakana end with a word of organisations or are words of the dictionary."""
    return are_words(katakana) or any(katakana.endswith(word) for word in katakana_words())


_SENTENCE = re.compile(
    # Names only look so: ますや, するが, なると, くるみ, なないろ.
    r"[。、!?]|(?:ます(?![やだみおえ])|です|する(?!が)|した|れる|なる(?![とみせ])|くる(?!み)|(?<!な)ない|ために|とともに|[をがはにへ]$)"
    r"|を.*[るくすうぐぶむぬつ]$"
)


def is_sentence(text: str) -> bool:
    """Whether a text is a sentence or a part of one, as slogans are."""
    return bool(_SENTENCE.search(text))


def can_be_unmarked(text: str) -> bool:
    """Whether a text without any mark of a company could name one: no sentence, no notice, no number."""
    plain = text.replace(" ", "")
    digits = sum(sign.isdigit() for sign in plain)
    return 2 <= len(plain) <= 30 and digits <= len(plain) / 3 and not is_sentence(text)


def may_have_lost_strokes(text: str) -> bool:
    """Katakana that is no common word: in vertical print engines lose long vowel marks (パトナズ) without a trace."""
    known = known_stretches(text)
    unknown = "".join(sign for at, sign in enumerate(text) if not any(start <= at < end for start, end in known))
    return bool(re.search(r"[ァ-ヺー]{2,}", unknown))
