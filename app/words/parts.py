"""What an address or a number consists of, in a line."""

from __future__ import annotations

from app.domain.draft import DraftField
from resources.texts import _

_BETWEEN = " ｜ "


def parts_words(field: DraftField) -> str:
    """東京都 ｜ 渋谷区 ｜ 広尾 ｜ 4-9-21 ｜ みなもスクエア 6階, or 内線 123. Empty where a person has spoken: nobody parted
    what they wrote.
    """
    if field.read is None or field.correction is not None:
        return ""
    return _BETWEEN.join(_part(name, text) for name, text in field.read.parts if text)


def _part(name: str, text: str) -> str:
    return _("内線 {number}").format(number=text) if name == "extension" else text
