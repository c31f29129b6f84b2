"""Folded forms: what is compared in place of what is written. Never shown, never stored as a fact."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from sync.records.variants import fold_variants

_SPACE: Final = re.compile(r"\s+")
_DASHES: Final = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63]")  # not ー, which is a letter

# ㈱ becomes (株) by NFKC. Written out where it stands: before and after the name are different companies.
_JAPANESE_FORMS: Final = {
    "(株)": "株式会社",
    "(有)": "有限会社",
    "(同)": "合同会社",
    "(資)": "合資会社",
    "(名)": "合名会社",
    "(財)": "財団法人",
    "(社)": "社団法人",
    "(医)": "医療法人",
    "(学)": "学校法人",
    "(福)": "社会福祉法人",
    "(宗)": "宗教法人",
    "(独)": "独立行政法人",
    "(特非)": "特定非営利活動法人",
}
_JAPANESE_FORM: Final = re.compile("|".join(re.escape(short) for short in _JAPANESE_FORMS))

# English forms stand at the end, with or without full stops and commas.
_ENGLISH_FORMS: Final = (
    (re.compile(r"[\s,]+co\b\.?(?=[\s,]*(?:ltd|limited)\b)"), " company"),
    (re.compile(r"[\s,]+co\b\.?$"), " company"),
    (re.compile(r"[\s,]+ltd\b\.?$"), " limited"),
    (re.compile(r"[\s,]+limited$"), " limited"),
    (re.compile(r"[\s,]+inc\b\.?$"), " incorporated"),
    (re.compile(r"[\s,]+corp\b\.?$"), " corporation"),
)


def _normalized(text: str) -> str:
    """NFKC, small letters, one dash. Folding case can undo NFKC for a few letters, hence twice."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return _DASHES.sub("-", folded)


def fold_text(text: str) -> str:
    """NFKC, no case, no white space, variant characters as one."""
    # NFKC makes a space and a combining mark of a free-standing accent; without the space the mark finds a letter.
    return unicodedata.normalize("NFKC", _SPACE.sub("", fold_variants(_normalized(text))))


def fold_company(name: str) -> str:
    """As fold_text, with legal forms written out in their place."""
    spaced = _normalized(name).strip()
    for pattern, written_out in _ENGLISH_FORMS:
        spaced = pattern.sub(written_out, spaced)
    # Spaces go first: ( 株 ) is a legal form too.
    return _JAPANESE_FORM.sub(lambda form: _JAPANESE_FORMS[form.group()], fold_text(spaced))


def fold_person_name(name: str) -> str:
    return fold_text(name)


def fold_email(address: str) -> str:
    """Case never distinguishes two mailboxes in practice (RFC 5321 lets the part before @ do so)."""
    return fold_text(address)


_HIRAGANA_TO_KATAKANA: Final = {code: code + 0x60 for code in range(0x3041, 0x3097)}


def fold_for_search(text: str) -> str:
    """As fold_company, and hiragana finds katakana."""
    return fold_company(text).translate(_HIRAGANA_TO_KATAKANA)
