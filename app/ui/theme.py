"""The scheme in force: palette, style sheet and the tokens that widgets paint with. One per process, like the palette."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.fonts import ui_font
from app.ui.stylesheet import style_sheet
from app.ui.tokens import DARK, LIGHT, Tokens


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Current:
    tokens: Tokens = LIGHT


def tokens() -> Tokens:
    """The colours to paint with now. Ask while painting, never keep them."""
    return _Current.tokens


class Theme(QObject):
    """Applies an appearance to the application, and follows the system where that is wanted."""

    def __init__(self, application: QApplication, appearance: Appearance) -> None:
        super().__init__(application)
        self._application = application
        self._pictures = QTemporaryDir()
        self.appearance = appearance
        application.setStyle("Fusion")
        application.setFont(ui_font())
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.apply(appearance)

    def apply(self, appearance: Appearance) -> None:
        self.appearance = appearance
        self._application.styleHints().setColorScheme(
            {
                Appearance.SYSTEM: Qt.ColorScheme.Unknown,
                Appearance.LIGHT: Qt.ColorScheme.Light,
                Appearance.DARK: Qt.ColorScheme.Dark,
            }[appearance]
        )
        self._paint()

    def _system_changed(self) -> None:
        if self.appearance is Appearance.SYSTEM:
            self._paint()

    def _paint(self) -> None:
        _Current.tokens = DARK if self._is_dark() else LIGHT
        self._application.setPalette(_palette(_Current.tokens))
        self._application.setStyleSheet(style_sheet(_Current.tokens, Path(self._pictures.path())))

    def _is_dark(self) -> bool:
        if self.appearance is Appearance.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.appearance is Appearance.DARK


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, t.ground),
        (roles.WindowText, t.text),
        (roles.Base, t.surface),
        (roles.AlternateBase, t.sunken),
        (roles.Text, t.text),
        (roles.Button, t.surface),
        (roles.ButtonText, t.text),
        (roles.Highlight, t.sel),
        (roles.HighlightedText, t.text),
        (roles.Accent, t.accent),
        (roles.Link, t.accent_text),
        (roles.PlaceholderText, t.text3),
        (roles.ToolTipBase, t.raised),
        (roles.ToolTipText, t.text),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.dis))
    return palette
