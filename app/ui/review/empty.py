"""The correction screen without a card: getting them, none on hold, or done for today."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.figures import cards
from app.ui.review.state import ReviewState
from app.ui.widgets.button import Button
from app.ui.widgets.notice import EmptyPlace
from resources.texts import _


class EmptyReview(EmptyPlace):
    def __init__(self, to_capture: Callable[[], None]) -> None:
        super().__init__("square-check", "green")
        self.button = Button(_("取込へ"), icon="scan", key="Ctrl+1", height=36)
        self.button.setObjectName("review.toCapture")
        self.button.clicked.connect(to_capture)
        self.add_way(self.button)

    def show_state(self, state: ReviewState, done: int) -> None:
        """done: how many cards were confirmed here since the start."""
        if not state.loaded:
            self.tell(_("名刺を用意しています"), "", "loader-circle")
        elif state.held:
            self.tell(_("保留の名刺はありません"), _("F5 で保留した名刺がここに並びます。"), "pause")
        else:
            self.tell(_("確認待ちはありません"), _today(done), "square-check", "green")


def _today(done: int) -> str:
    if not done:
        return _("次の束を読み取ると、疑いのある名刺がここに並びます。")
    return _("きょうここで{cards}を確定しました。次の束を読み取ると、疑いのある名刺がここに並びます。").format(
        cards=cards(done)
    )
