"""設定: what the operator can choose for this window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.commands import Mode
from app.ui.page import Page, Window
from app.ui.theme import Appearance, Theme
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Role, hairline, label
from resources.texts import LANGUAGES, _, current_language

_APPEARANCES = (Appearance.SYSTEM, Appearance.LIGHT, Appearance.DARK)
_LANGUAGE_NAMES = {"ja": "日本語", "en": "English"}  # each in itself, so that everybody finds the way back


class SettingsPage(Page):
    name = "settings"
    mode = Mode.SETTINGS

    def __init__(self, window: Window, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._window, self._theme = window, theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = PageHeader(_("設定"))
        header.context.setText(_("この PC での見え方"))
        column.addWidget(header)
        column.addWidget(self._make_form(), 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def entered(self) -> None:
        self._language.setFocus()

    def _make_form(self) -> QWidget:
        form = QWidget()
        form.setMaximumWidth(720)
        grid = QGridLayout(form)
        grid.setContentsMargins(20, 20, 20, 20)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._language = Segments([_LANGUAGE_NAMES[code] for code in LANGUAGES], _("表示する言語"))
        self._language.setObjectName("settings.language")
        self._language.choose(LANGUAGES.index(current_language()))
        self._language.chosen.connect(self._choose_language)
        self._appearance = Segments((_("システムに合わせる"), _("明るい"), _("暗い")), _("外観"))
        self._appearance.setObjectName("settings.appearance")
        self._appearance.choose(_APPEARANCES.index(self._theme.appearance))
        self._appearance.chosen.connect(self._choose_appearance)
        rows = (
            (_("表示する言語"), self._language, _("名刺の内容はそのままです。")),
            (_("外観"), self._appearance, _("名刺の画像は、暗い外観では少し暗く見せます。")),
        )
        for row, (words, widget, remark) in enumerate(rows):
            grid.addWidget(label(words, Role.BODY), 3 * row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(widget, 3 * row, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(remark, Role.CAPTION, "text2"), 3 * row + 1, 1)
            grid.addWidget(hairline(), 3 * row + 2, 0, 1, 2)
        return form

    def _choose_language(self, index: int) -> None:
        if LANGUAGES[index] != current_language():
            self._window.preferences.language = LANGUAGES[index]
            self._window.restart()

    def _choose_appearance(self, index: int) -> None:
        self._window.preferences.appearance = _APPEARANCES[index]
        self._theme.apply(_APPEARANCES[index])
