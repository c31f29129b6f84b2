"""A post on a card: a department or a title, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.text.layout import Span


@dataclass(frozen=True, slots=True)
class Post:
    """A department or title: where it stands, what it says, whether all its words are known. contested: it may be one
    of two, or two in one. by_form: no table has it.
    """

    kind: PositionKind
    span: Span
    value: str
    known: bool
    in_words: bool = False
    contested: bool = False
    by_form: bool = False
