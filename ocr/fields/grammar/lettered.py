"""Labels that touch an e-mail address: single letters with a full stop, t.03-… f.03-… e.taro@…, and Eメール misread.

The e looks like the initial of somebody's name; only the other labels of the card tell which of the two it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ocr.fields.grammar.labels import Label, LabelKind
from ocr.fields.text.layout import CardLine, Span

_BEFORE_NUMBER = re.compile(r"(?<![A-Za-z])[tfmpc]\.\s?(?=[(+]{0,2}(?:0\d|81))", re.IGNORECASE)
_LETTER = re.compile(r"(?<![A-Za-z0-9@._+-])e\.\s?(?=[a-z0-9][^\s@]*\s?@)", re.IGNORECASE)
# Eメール, its katakana read as a Latin letter and a dash: EX—taro@…
_MISREAD = re.compile(r"(?<![A-Za-z0-9@._/-])E\s?[X×メ]\s?[-—–―ー一~〜]+\s?(?:[ルレ儿JL]\s?)?(?=[a-z0-9][^\s@]*\s?@)")


def labels_with_letters(lines: Iterable[CardLine]) -> bool:
    """Whether a card labels its numbers with single letters and a full stop."""
    return any(_BEFORE_NUMBER.search(line.text) for line in lines)


def labels_touching(text: str, *, letters: bool) -> list[Label]:
    """The labels that e-mail addresses of a line's folded copy touch; letters: the card labels with single ones."""
    found = [*_MISREAD.finditer(text), *(_LETTER.finditer(text) if letters else ())]
    return [Label(LabelKind.EMAIL, each.start(), each.end()) for each in found]


def has_letter_before(span: Span) -> bool:
    """Whether a letter with a full stop touches an e-mail address, be it a label or an initial."""
    return any(each.end() == span.start and each[0].endswith(".") for each in _LETTER.finditer(span.line.text))
