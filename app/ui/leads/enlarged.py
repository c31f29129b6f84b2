"""The pictures of a lead's cards, one at a time, as large as the window allows; in full light also in the dark scheme."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ids import PictureId
from app.ui.fonts import ui_font
from app.ui.leads.figures import iso_day
from app.ui.leads.lead_card import all_pictures
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.widgets.button import Button, Look
from app.ui.widgets.painting import fitted
from app.ui.widgets.text import Role, label
from app.usecases.answers import LeadCard
from resources.texts import _

_LARGEST = (1100, 800)
_LEFT_FREE = 80  # of the window around it


class EnlargedCards(QDialog):
    """← → go from side to side and card to card, Esc closes."""

    def __init__(self, cards: tuple[LeadCard, ...], first: PictureId, pictures: Pictures, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("leads.enlarged")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("名刺の画像"))
        self._shown = all_pictures(cards)
        self._place = next((place for place, (_card, picture) in enumerate(self._shown) if picture == first), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        self._picture = _Picture(pictures)
        column.addWidget(self._picture, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._words = label("", Role.STRONG)
        self._words.setObjectName("leads.enlarged.words")
        row.addWidget(self._words, 1)
        self._before = self._button("leads.enlarged.before", _("前の画像"), "chevron-left", -1)
        self._after = self._button("leads.enlarged.after", _("次の画像"), "chevron-right", 1)
        close = Button(_("閉じる"), key="Esc", height=34)
        close.setObjectName("leads.enlarged.close")
        close.clicked.connect(self.accept)
        for button in (self._before, self._after, close):
            row.addWidget(button)
        column.addLayout(row)
        window = over.window()
        self.resize(min(_LARGEST[0], window.width() - _LEFT_FREE), min(_LARGEST[1], window.height() - _LEFT_FREE))
        close.setFocus()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, words: str, icon: str, by: int) -> Button:
        made = Button("", icon=icon, look=Look.QUIET, height=34)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setToolTip(f"{words}  {'←' if by < 0 else '→'}")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # ← → are keys of the whole sheet
        made.clicked.connect(lambda: self._go(by))
        return made

    def _go(self, by: int) -> None:
        self._place = max(0, min(len(self._shown) - 1, self._place + by))
        self._show()

    def _show(self) -> None:
        card, picture = self._shown[self._place]
        words = _("{day} {owner} ・ {number}/{count}").format(
            day=iso_day(card.exchanged_on), owner=card.owner_name, number=self._place + 1, count=len(self._shown)
        )
        self._words.setText(words)
        self._picture.show_picture(picture, words)
        self._before.setEnabled(self._place > 0)
        self._after.setEnabled(self._place < len(self._shown) - 1)
        for button in (self._before, self._after):
            button.setVisible(len(self._shown) > 1)


class _Picture(QWidget):
    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._id: PictureId | None = None
        pictures.arrived.connect(self._arrived)  # a method: Qt lets go of it with the widget, of a lambda never

    def _arrived(self, picture: str) -> None:
        if picture == self._id:
            self.update()

    def show_picture(self, picture: PictureId, words: str) -> None:
        self._id = picture
        self.setAccessibleName(_("名刺の画像"))
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(t.canvas))
        image = self._pictures.image(self._id) if self._id is not None else None
        frame = self.rect().adjusted(20, 20, -20, -20)
        if image is None:
            painter.setFont(ui_font())
            painter.setPen(QColor(t.text2))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, _("画像を読み込んでいます"))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown: QRect = fitted(image.size(), frame)
        painter.fillRect(shown.adjusted(-1, 0, 1, 2), QColor(0, 0, 0, 46))
        painter.drawImage(shown, image)
