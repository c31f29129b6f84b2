"""Headline numbers with the progress bar under them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.capture.figures import CaptureFigures
from app.ui.figures import rough_duration, thousands
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.progress import Part, ProgressBar
from app.ui.widgets.text import Role, hairline, label
from resources.texts import _


class FiguresStrip(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("capture.figures")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(20)
        self._taken = _Figure(Role.NUMBER)
        row.addWidget(self._taken)
        line = hairline(vertical=True)
        line.setFixedHeight(22)
        row.addWidget(line)
        self._pace, self._read, self._check = _Figure(), _Figure(), _Figure(tone="amber")
        self._two_sided, self._blank, self._reading = _Figure(), _Figure(), _Figure()
        self._small = (self._pace, self._read, self._check, self._two_sided, self._blank, self._reading)
        for figure in self._small:
            row.addWidget(figure)
        row.addStretch(1)
        self._clock = IconLabel("timer", 14, "text2")
        self._left = label("", Role.BODY, "text2")
        row.addWidget(self._clock)
        row.addSpacing(-14)
        row.addWidget(self._left)
        column.addLayout(row)
        self._bar = ProgressBar(_("読み取りの進み具合"))
        self._bar.setObjectName("capture.progress")
        column.addWidget(self._bar)

    def show_figures(self, figures: CaptureFigures) -> None:
        self._taken.tell(figures.taken, _("枚"))
        self._pace.tell(figures.cards_per_minute, _("枚/分"))
        self._read.tell(figures.read, _("読取済"))
        self._check.tell(figures.to_check or None, _("要確認"))
        self._two_sided.tell(figures.two_sided or None, _("両面"))
        self._blank.tell(figures.blank_backs or None, _("白紙の裏"))
        self._reading.tell(figures.reading or None, _("読取待ち"))
        left = figures.seconds_left
        self._clock.setVisible(left is not None)
        self._left.setText(_("残り {time}").format(time=rough_duration(left)) if left is not None else "")
        self._bar.show_parts(
            (Part(figures.read - figures.to_check, "accent"), Part(figures.to_check, "bar_amber")), figures.taken
        )


class _Figure(QWidget):
    """A number with its unit, the unit smaller and grey."""

    def __init__(self, role: Role = Role.TITLE, tone: str = "text") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._number: QLabel = label("", role, tone)
        self._unit: QLabel = label("", Role.BODY, "text2")
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBaseline)

    def tell(self, count: int | None, unit: str) -> None:
        self.setVisible(count is not None)
        if count is not None:
            self._number.setText(thousands(count))
            self._unit.setText(unit.lower())
            self.setAccessibleName(f"{count} {unit.lower()}")
