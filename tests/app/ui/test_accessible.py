from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from app.ui.tokens import DARK, LIGHT, Tokens, Tone
from tests.app.ui.conftest import Show
from tests.app.ui.scenes import SCENES

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
_SMALLEST_TARGET = 24
# Parts that Qt makes inside its own controls.
INSIDE_QT = (QComboBox, QAbstractSpinBox, QAbstractItemView)


def controls(window: QWidget) -> list[QWidget]:
    return [
        widget
        for kind in CONTROLS
        for widget in window.findChildren(kind)
        if widget.isVisible() and not isinstance(widget, QScrollBar) and not _inside_qt(widget)
    ]


def _inside_qt(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, INSIDE_QT) or widget.objectName().startswith("qt_")


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_has_a_name_for_people_and_one_for_tests_and_can_be_hit(show: Show, scene: str) -> None:
    window, _station = show(scene)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()!r}"
        for widget in controls(window)
        if not _spoken(widget) or not widget.objectName()
    ]
    small = [
        f"{widget.objectName()} {widget.size().toTuple()}"
        for widget in controls(window)
        if min(widget.width(), widget.height()) < _SMALLEST_TARGET
    ]
    assert nameless == []
    assert small == []


def _spoken(widget: QWidget) -> str:
    """A button without a name of its own is called by its words."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
class TestContrast:
    def test_words_reach_4_5_on_every_ground(self, tokens: Tokens) -> None:
        for ground in (tokens.surface, tokens.ground, tokens.side, tokens.sunken, tokens.sel):
            for ink in (tokens.text, tokens.text2):
                assert contrast(ink, ground) >= 4.5, (ink, ground)

    def test_badges_reach_4_5_on_their_own_fill(self, tokens: Tokens) -> None:
        for tone in Tone:
            assert contrast(tokens.strong(tone), tokens.soft(tone)) >= 4.5, tone

    def test_white_on_the_primary_button_reaches_4_5(self, tokens: Tokens) -> None:
        assert contrast("#FFFFFF", tokens.accent) >= 4.5

    def test_edges_of_controls_reach_3(self, tokens: Tokens) -> None:
        assert contrast(tokens.edge, tokens.surface) >= 3
        assert contrast(tokens.red_line, tokens.surface) >= 3
