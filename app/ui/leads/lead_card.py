"""The cards of a lead: their pictures, which open large, with the day and the owner under them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.ids import PictureId
from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.keys import own_keys
from app.ui.leads.figures import iso_day
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.widgets.painting import device_width, draw_picture, fitted, rounded
from app.ui.widgets.text import Role, label
from app.usecases.answers import LeadCard
from resources.texts import _

_CARD_SHAPE = 91 / 55  # the Japanese card, mm
_COLUMNS = 2
_OLDER = 0.62  # older cards step back


class LeadCards(QWidget):
    """opened carries the PictureId that is to be shown large."""

    opened = Signal(str)

    def __init__(self, cards: tuple[LeadCard, ...], pictures: Pictures) -> None:
        super().__init__()
        self.setObjectName("leads.cards")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(14)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for place, card in enumerate(cards):
            grid.addWidget(self._tile(card, pictures), *divmod(place, _COLUMNS), Qt.AlignmentFlag.AlignTop)

    def _tile(self, card: LeadCard, pictures: Pictures) -> QWidget:
        tile = QWidget()
        column = QVBoxLayout(tile)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        picture: QWidget
        if card.pictures:
            picture = PictureButton(card, pictures)
            picture.clicked.connect(lambda _checked=False: self.opened.emit(card.pictures[0]))
        else:
            picture = _Hidden()
        column.addWidget(picture)
        column.addSpacing(4)
        column.addWidget(label(iso_day(card.exchanged_on), Role.CAPTION_STRONG))
        column.addWidget(label(_owner(card), Role.CAPTION, "text2", wrap=True))
        return tile


class PictureButton(QAbstractButton):
    """The front, and how many sides there are."""

    def __init__(self, card: LeadCard, pictures: Pictures) -> None:
        super().__init__()
        self._card, self._pictures = card, pictures
        self.setObjectName("leads.card")
        self.setAccessibleName(
            _("名刺の画像、{day}、{owner}").format(day=iso_day(card.exchanged_on), owner=card.owner_name)
        )
        self.setToolTip(_("大きく表示"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        own_keys(self, "Return", "Enter")
        self.setSizePolicy(_card_shaped())
        pictures.arrived.connect(self._arrived)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return round(width / _CARD_SHAPE)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(134, self.heightForWidth(134))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        frame = self.rect().adjusted(1, 1, -3, -4)
        image = self._pictures.image(self._card.pictures[0], device_width(painter, frame.width()))
        if image is None:
            rounded(painter, QRectF(frame), 0, t.sunken, t.line)
            draw_icon(painter, "image", frame.center() - QPoint(9, 9), 18, t.text3)
        else:
            painter.setOpacity(1 if self._card.newest or self.underMouse() or self.hasFocus() else _OLDER)
            frame = fitted(image.size(), frame)
            frame.moveLeft(1)
            draw_picture(painter, frame, image)
            painter.setOpacity(1)
        if len(self._card.pictures) > 1:
            self._paint_two_sided(painter, frame)
        if self.hasFocus():
            rounded(painter, QRectF(frame), 0, None, t.accent_text, 3)

    def _paint_two_sided(self, painter: QPainter, frame: QRect) -> None:
        t = tokens()
        mark = QRect(frame.right() - 23, frame.bottom() - 21, 20, 18)
        rounded(painter, QRectF(mark), 4, t.raised, t.line2)
        draw_icon(painter, "layers-2", mark.center() - QPoint(5, 5), 12, t.text2)

    def _arrived(self, picture: str) -> None:
        if picture == self._card.pictures[0]:
            self.update()


class _Hidden(QWidget):
    """Where the asker may not see the picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("画像は公開されていません"))
        self.setSizePolicy(_card_shaped())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return round(width / _CARD_SHAPE)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(134, self.heightForWidth(134))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        frame = self.rect().adjusted(1, 1, -3, -4)
        rounded(painter, QRectF(frame), 0, t.sunken, t.line)
        draw_icon(
            painter, "eye-off", QPoint(frame.center().x() - 8, frame.top() + frame.height() // 4 - 8), 16, t.text3
        )
        painter.setFont(ui_font(11))
        painter.setPen(QColor(t.text2))
        words = frame.adjusted(6, frame.height() // 4 + 8, -6, -4)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), _("画像は公開されていません"))


def all_pictures(cards: tuple[LeadCard, ...]) -> tuple[tuple[LeadCard, PictureId], ...]:
    """Every picture with its card, newest card first, front before back."""
    return tuple((card, picture) for card in cards for picture in card.pictures)


def _card_shaped() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def _owner(card: LeadCard) -> str:
    sentence = _("{owner}（最新）") if card.newest else _("{owner}（以前）")
    return sentence.format(owner=card.owner_name)
