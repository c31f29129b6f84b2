"""The right panel of the outbox: the card, why it waits and what to do, and what happened so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.ids import PictureId
from app.domain.outbox import Delivery
from app.ui.actions import Actions
from app.ui.card_states import badge
from app.ui.figures import moment
from app.ui.outbox.model import STATE_OF
from app.ui.outbox.outcomes import outcome
from app.ui.outbox.presenter import Group, OutboxPresenter, group_of
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.tokens import Tone
from app.ui.widgets.badge import BadgeLabel
from app.ui.widgets.button import Button, Look
from app.ui.widgets.card_picture import CardPicture
from app.ui.widgets.notice import Notice
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import ElidedLabel, Role, clear, hairline, label
from app.words.deliveries import delivery_remedy, delivery_title
from resources.texts import _

PANEL_WIDTH = 364
_PICTURE_HEIGHT = 190


class DeliveryDetail(QWidget):
    def __init__(
        self, presenter: OutboxPresenter, pictures: Pictures, commands: Actions, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.setObjectName("outbox.detail")
        self._presenter, self._now = presenter, now
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(PANEL_WIDTH)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(hairline(vertical=True))
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._picture = CardPicture(pictures, _PICTURE_HEIGHT)
        column.addWidget(self._picture)
        column.addLayout(self._make_words(commands), 1)
        area = QScrollArea()
        area.setObjectName("surface")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer.addWidget(area, 1)

    def show_delivery(self, delivery: Delivery | None) -> None:
        self.setEnabled(delivery is not None)
        if delivery is None:
            return
        record = delivery.record
        self._picture.show_picture(PictureId(record.images[0].sha256) if record.images else None)
        self._name.setText(record.facts.person_name or record.facts.company_name)
        group = group_of(delivery)
        self._badge.tell(badge(STATE_OF[group]))
        self._company.setText(record.facts.company_name)
        if delivery.problem is not None:
            tone = Tone.RED if delivery.final else Tone.AMBER
            self._cause.tell(tone, delivery_title(delivery.problem), delivery_remedy(delivery.problem))
        else:
            self._cause.hide()
        self._take_back.setVisible(group is not Group.SENT and not delivery.sending)
        self._take_back.set_words(_("確認待ちへ戻す") if group is Group.FAILED else _("取り消して確認待ちへ"))
        self._take_back.look = Look.PRIMARY if group is Group.FAILED else Look.NORMAL
        self._history.tell(_history(delivery, self._presenter.seconds_held(delivery), self._now()))
        self._technical.setText(delivery.problem_detail)
        for widget in (self._technical_title, self._technical):
            widget.setVisible(bool(delivery.problem_detail) and delivery.receipt is None)

    def _make_words(self, commands: Actions) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        head = QHBoxLayout()
        self._name = ElidedLabel("", Role.SECTION)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badge = BadgeLabel()
        head.addWidget(self._name, 1)
        head.addWidget(self._badge)
        column.addLayout(head)
        self._company = label("", Role.BODY, "text2", wrap=True)
        column.addWidget(self._company)
        self._cause = Notice("outbox.cause")
        column.addWidget(self._cause)
        self._take_back = Button.of(commands["outbox.take_back"], icon="corner-up-left")
        column.addWidget(self._take_back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hairline())
        column.addWidget(label(_("これまで"), Role.STRONG))
        self._history = _History()
        column.addWidget(self._history)
        self._technical_title = label(_("技術的な詳細（問い合わせ用）"), Role.CAPTION_STRONG, "text2")
        self._technical = label("", Role.CAPTION, "text2", wrap=True)
        self._technical.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._technical_title)
        column.addWidget(self._technical)
        column.addStretch(1)
        return column


@dataclass(frozen=True, slots=True)
class _Moment:
    """time is empty where it is not known."""

    time: str
    what: str
    remark: str = ""
    failed: bool = False


class _History(QWidget):
    """Moments under each other, a dot each, one line through them."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def tell(self, moments: list[_Moment]) -> None:
        clear(self._column)
        for moment_ in moments:
            self._column.addWidget(_MomentRow(moment_, last=moment_ is moments[-1]))


class _MomentRow(QWidget):
    def __init__(self, shown: _Moment, *, last: bool) -> None:
        super().__init__()
        self._failed, self._last = shown.failed, last
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 0, 10)
        row.setSpacing(12)
        time = label(shown.time, Role.CAPTION, "text2")
        time.setFixedWidth(42)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(shown.what, Role.CAPTION_STRONG, wrap=True))
        if shown.remark:
            words.addWidget(label(shown.remark, Role.CAPTION, "text2", wrap=True))
        row.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        if not self._last:
            painter.fillRect(QRect(QPoint(4, 8), QPoint(5, self.height() + 8)), QColor(t.line2))
        rounded(painter, QRectF(1, 4, 8, 8), 4, t.red if self._failed else t.edge)


def _history(delivery: Delivery, held_s: float, now: datetime) -> list[_Moment]:
    told = [_Moment(moment(delivery.record.confirmed_at, now), _("確認済み"))]
    if delivery.problem is not None:
        tries = _("{count}回送りましたが、受け取られませんでした").format(count=delivery.tries)
        told.append(_Moment("", tries, delivery_title(delivery.problem), failed=True))
        if delivery.final:
            told.append(_Moment("", _("自動の再送を止めました"), _("直すまで待ちます")))
        else:
            told.append(_Moment(moment(delivery.next_try_at, now), _("自動で送り直します")))
    elif delivery.receipt is not None:
        told.append(_Moment(moment(delivery.receipt.received_at, now), _("ストアに届きました")))
        told.append(_Moment("", *outcome(delivery, 0, now)))
    elif held_s > 0:
        told.append(_Moment(moment(delivery.hold_until, now), _("送信の予定"), _("それまでは取り消せます")))
    return told
