"""The bar under the form: how many doubts are left, and the two ways on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.validation import issues
from app.ui.actions import Actions
from app.ui.icons import draw_icon
from app.ui.review.state import ReviewState
from app.ui.theme import tokens
from app.ui.widgets.button import Button, Look
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import ElidedLabel, Role, hairline, label, set_tone
from resources.texts import _, ngettext

_DOT, _STEP = 12, 22
_DOTS_AT_MOST = 12


class FinishBar(QWidget):
    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("review.finish")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 16, 10)
        row.setSpacing(8)
        self._dots = _Dots()
        row.addWidget(self._dots)
        self._left = label("", Role.STRONG, "red")
        self._left.setObjectName("review.doubtsLeft")
        row.addWidget(self._left)
        row.addSpacing(8)
        self._checks = ElidedLabel("", Role.BODY, "text2")
        row.addWidget(self._checks, 1)
        self._next = Button.of(actions["review.next"], words=_("次の疑いへ"), icon="arrow-down", height=36)
        self._confirm = Button.of(
            actions["review.confirm"], words=_("この名刺を確定"), icon="check", look=Look.PRIMARY, height=36
        )
        for button in (self._next, self._confirm):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        column.addLayout(row)

    def show_state(self, state: ReviewState) -> None:
        left = len(state.open_doubts)
        self._dots.show_state(state)
        self._left.setText(
            ngettext("疑い 残り{count}", "疑い 残り{count}", left).format(count=left) if left else _("疑いなし")
        )
        set_tone(self._left, "red" if left else "green")
        self._next.setVisible(left > 0)
        self._confirm.setEnabled(state.card is not None and not state.confirming and not state.reading_again)
        wrong = len(issues(state.card.draft)) if state.card is not None else 0
        self._checks.setText(
            ngettext("形の疑い：{count}件", "形の疑い：{count}件", wrong).format(count=wrong) if wrong else ""
        )


class _Dots(QWidget):
    """One dot a doubt: done, in hand, still to do."""

    def __init__(self) -> None:
        super().__init__()
        self._state = ReviewState()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: ReviewState) -> None:
        self._state = state
        self.setVisible(bool(state.doubts))
        self.setAccessibleName(
            _("疑い {done} / {total} を確認").format(
                done=len(state.doubts) - len(state.open_doubts), total=len(state.doubts)
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(_STEP * min(_DOTS_AT_MOST, len(self._state.doubts)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        still_open = self._state.open_doubts
        for index, key in enumerate(self._state.doubts[:_DOTS_AT_MOST]):
            dot = QRectF(index * _STEP, (self.height() - _DOT) / 2, _DOT, _DOT)
            if key not in still_open:
                rounded(painter, dot, _DOT / 2, t.green)
                draw_icon(painter, "check", QPoint(round(dot.left()) + 2, round(dot.top()) + 2), 8, t.surface)
            elif key == self._state.current:
                rounded(painter, dot, _DOT / 2, t.red)
            else:
                rounded(painter, dot, _DOT / 2, None, t.red, 1.5)
