"""Left side of the correction screen: which side is shown, turn and zoom, and the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.card import Card, CardMark
from app.domain.draft import Box
from app.ui.actions import Actions
from app.ui.pictures import Pictures
from app.ui.review.card_view import CardView
from app.ui.widgets.button import Button
from app.ui.widgets.key_hint import KeyHint
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Role, hairline, label
from resources.texts import _


class PicturePane(QWidget):
    def __init__(self, pictures: Pictures, actions: Actions) -> None:
        super().__init__()
        self.setMinimumWidth(520)
        self._pictures = pictures
        self._card: Card | None = None
        self.side = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget()
        bar.setProperty("ground", "surface")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(6)
        self._sides = Segments((_("表"), _("裏")), _("名刺の面"))
        self._sides.setObjectName("review.sides")
        self._sides.chosen.connect(self.show_side)
        row.addWidget(self._sides)
        row.addWidget(KeyHint("F3", ""))
        row.addStretch(1)
        self._percent = label("", Role.CAPTION, "text2")
        self._percent.setMinimumWidth(40)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for command, icon in (("turn_left", "rotate-ccw"), ("turn_right", "rotate-cw"), ("zoom_out", "zoom-out")):
            row.addWidget(self._quiet(actions, command, icon))
        row.addWidget(self._percent)
        for command, icon in (("zoom_in", "zoom-in"), ("zoom_fit", "maximize")):
            row.addWidget(self._quiet(actions, command, icon))
        column.addWidget(bar)
        column.addWidget(hairline())
        self.view = CardView()
        self.view.zoomed.connect(lambda percent: self._percent.setText(f"{percent}%"))
        column.addWidget(self.view, 1)

    def show_card(self, card: Card | None) -> None:
        changed = (card.id if card else None) != (self._card.id if self._card else None)
        self._card = card
        two_sided = card is not None and len(card.sides) > 1
        self._sides.set_shown(1, shown=two_sided)
        blank = card is not None and CardMark.BLANK_BACK in card.marks
        self._sides.set_words(1, _("裏（白紙）") if blank else _("裏"))
        if changed:
            self.side = 0
            self._sides.choose(0)
        self.refresh()

    def show_side(self, side: int) -> None:
        if self._card is not None and side < len(self._card.sides):
            self.side = side
            self._sides.choose(side)
            self.refresh()

    def other_side(self) -> None:
        if self._card is not None:
            self.show_side((self.side + 1) % len(self._card.sides))

    def picture(self, side: int) -> QImage | None:
        """A side's picture in full size; None until it has arrived."""
        if self._card is None or side >= len(self._card.sides):
            return None
        return self._pictures.image(self._card.sides[side].shown.id)

    def show_lines(self, line: Box | None, doubtful: tuple[Box, ...]) -> None:
        here = line if line is not None and line.side_index == self.side else None
        self.view.show_lines(here, tuple(box for box in doubtful if box.side_index == self.side and box != line))

    def refresh(self) -> None:
        self.view.show_picture(self.picture(self.side))
        side = _("裏") if self.side else _("表")
        self.view.setAccessibleDescription(_("名刺の画像、{side}").format(side=side))

    def _quiet(self, actions: Actions, command: str, icon: str) -> Button:
        button = Button.icon_only(actions[f"review.{command}"], icon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
