"""A piece without what stands around its facts: ornaments, brackets that lost their other half, dust."""

from __future__ import annotations

import re

from ocr.fields.grammar import latin_name
from ocr.fields.grammar import organization as org
from ocr.fields.text.layout import Span

_ORNAMENT = " /|:;,・-–_=~*•●■□◆◇▼▽▲△◎○★☆※→>›»、。〈〉《》<【】"
_IN_BRACKETS = re.compile(r"\([^()]{2,}\)|\[[^\[\]]{2,}\]")
# A full stop behind Japanese letters that are no sentence.
_DUST_AT_END = re.compile(r"[ァ-ヺー一-鿿)]\.$")
# Before a Latin name; no part of it.
_HONORIFIC = re.compile(r"(?:Dr|Mr|Mrs|Ms|Prof)\.\s+(?=[A-Z][a-z]+\s+[A-Z])")


def trimmed(span: Span) -> Span:
    """Without ornaments at both ends and without a bracket that has lost its other half."""
    text = span.text
    # No word begins with a long vowel mark, a full stop or "!": there they are a dash, a dot between facts, an emblem.
    start = span.start + len(text) - len(text.lstrip(_ORNAMENT + "ー.!"))
    end = max(start, span.end - len(text) + len(text.rstrip(_ORNAMENT)))
    rest = span.line.text[start:end]
    if honorific := _HONORIFIC.match(rest):
        start += honorific.end()
        rest = span.line.text[start:end]
    if rest in ("(", ")", "[", "]"):
        return Span(span.line, start, start)
    if _IN_BRACKETS.fullmatch(rest) and not org.is_only_legal_form(rest):
        return trimmed(Span(span.line, start + 1, end - 1))
    if rest.startswith(")") or (rest.startswith("(") and ")" not in rest):
        start += 1
    if _DUST_AT_END.search(rest) or (rest.endswith(".") and latin_name.latin_name_is_known(rest[:-1])):
        end -= 1
        rest = rest[:-1]
    if rest.endswith("(") or (rest.endswith(")") and "(" not in rest):
        end -= 1
    return Span(span.line, start, max(start, end))
