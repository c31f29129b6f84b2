"""Why somebody should look at a card's picture, in a word or two."""

from __future__ import annotations

from app.domain.card import CardMark
from app.usecases.reading_map import MARK_OF
from ocr.reading import CardWarning
from resources.texts import _


def mark_word(mark: CardMark) -> str:
    return {
        CardMark.BLANK_BACK: _("白紙の裏"),
        CardMark.UPRIGHT_UNCERTAIN: _("上下を確認"),
        CardMark.EDGES_UNCERTAIN: _("切り取りを確認"),
        CardMark.BLURRED: _("ぼけています"),
        CardMark.LOW_RESOLUTION: _("画像が粗い"),
        CardMark.TOO_DARK: _("暗すぎます"),
        CardMark.GLARE: _("光が写り込んでいます"),
        CardMark.CUT_OFF: _("端が切れています"),
        CardMark.OVERLAPPING: _("名刺が重なっています"),
        CardMark.NOTHING_READ: _("文字なし"),
        CardMark.UNREADABLE: _("読めません"),
    }[mark]


def warning_word(warning: CardWarning) -> str:
    """Of one side by itself: whether a blank one is the back of something is not known yet."""
    mark = MARK_OF[warning]
    return _("白紙です") if mark is None else mark_word(mark)
