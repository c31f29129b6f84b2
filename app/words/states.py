"""Where a card stands, in a word."""

from __future__ import annotations

from app.domain.states import CardState
from resources.texts import _


def state_word(state: CardState) -> str:
    return {
        CardState.SCANNING: _("取込中"),
        CardState.IMAGE_CHECK: _("画像確認"),
        CardState.READING: _("読取中"),
        CardState.READ: _("読取済"),
        CardState.TO_REVIEW: _("確認待ち"),
        CardState.ON_HOLD: _("保留"),
        CardState.RETURNED: _("差戻し"),
        CardState.RESCAN: _("再スキャン"),
        CardState.ADMIN_REVIEW: _("管理者確認"),
        CardState.VERIFIED: _("確認済み"),
        CardState.WAITING: _("送信待ち"),
        CardState.SENT: _("送信済み"),
        CardState.SEND_FAILED: _("送信エラー"),
        CardState.DISCARDED: _("破棄"),
    }[state]
