"""Posts of public offices that name the unit below them: 危機管理監 防災対策課."""

from __future__ import annotations

import re

from ocr.fields.grammar.position_parts import PositionKind, PositionPart

# Posts of public offices after which the unit below them is called (危機管理監 防災対策課); no ranks of police and fire brigades.
_UNIT = re.compile(r"(?!警視|消防).{2,8}(?<!総)監|.{0,10}(?:統括官|審議官|政策官|参事官|調整官)|会計管理者")


def names_unit(title: str) -> bool:
    """Whether the unit below somebody is called after this title of his."""
    return bool(_UNIT.fullmatch(title))


def with_units(parts: list[PositionPart], text: str) -> list[PositionPart]:
    """Such a post before a department is a part of it."""
    return [
        PositionPart(PositionKind.DEPARTMENT, part.start, part.end)
        if names_unit(text[part.start : part.end]) and behind and behind[0].kind is PositionKind.DEPARTMENT
        else part
        for part, behind in ((part, parts[at + 1 :]) for at, part in enumerate(parts))
    ]
