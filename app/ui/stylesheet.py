"""Qt's own controls in our colours. What a style sheet cannot draw, the widgets in app.ui.widgets paint themselves."""

from __future__ import annotations

from pathlib import Path
from string import Template

from app.ui.tokens import Tokens
from resources.icons import icon_path

_SHEET = Template("""
QMainWindow, QWidget#page { background: $ground; }
QToolTip { background: $raised; color: $text; border: 1px solid $line2; padding: 4px 8px; }

QLabel { background: transparent; color: $text; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="text3"] { color: $text3; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="red"] { color: $red; }
QLabel[tone="amber"] { color: $amber; }
QLabel[tone="green"] { color: $green; }
QLabel[tone="grey"] { color: $grey; }

QMenuBar { background: $side; color: $text; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $sel; }
QMenu { background: $raised; color: $text; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $dis; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($check_text); }

QWidget#surface, QScrollArea#surface, QWidget#surface > QWidget#qt_scrollarea_viewport { background: $surface; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="ground"] { background: $ground; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="side"] { background: $side; }
QWidget[ground="canvas"] { background: $canvas; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; }
QFrame[hairline="true"] { background: $line; border: none; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {
  background: $field; color: $text; border: 1px solid $line2; border-bottom-color: $edge; border-radius: 5px;
  padding: 4px 8px; placeholder-text-color: $text3;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QComboBox:on {
  border: 2px solid $accent_line_strong; padding: 3px 7px;
}
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QPlainTextEdit:disabled { color: $dis; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0px; }
QPlainTextEdit[bare="true"] { border: none; background: transparent; padding: 0px; }
QFrame[field="true"] { background: $field; border: 1px solid $line2; border-bottom-color: $edge; border-radius: 5px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $line2; padding: 4px; outline: none;
  selection-background-color: $sel; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 28px; }
QCalendarWidget QWidget { alternate-background-color: $sunken; }
QCalendarWidget QAbstractItemView { background: $raised; color: $text; selection-background-color: $accent;
  selection-color: white; outline: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { color: $text; background: transparent; padding: 4px 8px; border-radius: 4px; }
QCalendarWidget QToolButton:hover { background: $sel; }

QCheckBox { color: $text; spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px; background: $field; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check_white); }
QCheckBox:focus { color: $accent_text; }
QCheckBox::indicator:focus { border: 2px solid $accent_text; }
QRadioButton { color: $text; spacing: 8px; background: transparent; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line2; }
QSlider::sub-page:horizontal { background: $accent_line; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $accent; }
QSlider::handle:horizontal:focus { background: $accent_text; }

QListView, QTreeView { background: $surface; color: $text; border: none; outline: none; }
QListView#cardGrid { background: $canvas; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section {
  background: $sunken; color: $text2; border: none; border-bottom: 1px solid $line; padding: 0 8px; min-height: 31px;
}

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $scroll; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $edge; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $scroll; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent_line; }
QDialog { background: $raised; }
""")


def style_sheet(tokens: Tokens, pictures: Path) -> str:
    """The sheet for one scheme. pictures is a folder for the few drawings that a sheet takes only as files."""
    colours = {name: getattr(tokens, name) for name in tokens.__slots__}
    return _SHEET.substitute(
        colours,
        field=tokens.sunken if tokens.dark else tokens.surface,
        scroll=tokens.line2,
        accent_line_strong=tokens.accent_text if tokens.dark else tokens.accent,
        chevron=_drawing(pictures, "chevron-down", tokens.text2),
        check_white=_drawing(pictures, "check", "#FFFFFF", stroke="3"),
        check_text=_drawing(pictures, "check", tokens.text),
    )


def _drawing(folder: Path, name: str, colour: str, stroke: str = "2") -> str:
    path = folder / f"{name}-{colour[1:]}.svg"
    if not path.exists():
        svg = icon_path(name).read_text("utf-8").replace("currentColor", colour)
        path.write_text(svg.replace('stroke-width="2"', f'stroke-width="{stroke}"'), "utf-8")
    return path.as_posix()
