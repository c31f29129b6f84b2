"""Groups of companies that carry the name of the card's own: アオバグループ above アオバ商事株式会社."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ocr.fields.confidence.evidence import Finding
from ocr.fields.grammar.organization import without_legal_form
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact

_GROUP = re.compile(
    r"(?P<name>.{2,}?)\s?(?:ホールディングス|Holdings)?\s?(?:グループ|ホールディングス|Group|Holdings)", re.IGNORECASE
)


def without_groups(pieces: list[Span], companies: Iterable[Finding]) -> list[Span]:
    """Without the pieces that are the group of a company found: no department is called after the house."""
    own = [compact(without_legal_form(each.value)).lower() for each in companies]
    return [piece for piece in pieces if not _is_group_of(piece.text, own)]


def _is_group_of(text: str, own: Iterable[str]) -> bool:
    group = _GROUP.fullmatch(text)
    name = compact(group["name"]).lower() if group else ""
    return bool(name) and any(house.startswith(name) for house in own)
