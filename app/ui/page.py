"""What the window asks of a page, and what a page asks of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.domain.card import Card
from app.ui.actions import Actions
from app.ui.background import Background
from app.ui.commands import Mode
from app.ui.ime import KeyGuard
from app.ui.pictures import Pictures
from app.ui.preferences import Preferences
from app.usecases.events import StationEvent
from app.usecases.problems import StationError
from app.usecases.station import Station


class Window(Protocol):
    """The surroundings of a page."""

    station: Station
    commands: Actions
    background: Background
    preferences: Preferences
    guard: KeyGuard
    pictures: Pictures
    store_pictures: Pictures

    def go(self, page: str) -> None: ...
    def review(self, card: Card) -> None:
        """Take that card up on the correction screen."""

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None: ...
    def refuse(self, error: StationError) -> None:
        """Tell why something did not work, in the page, until it is dismissed."""

    def restart(self) -> None:
        """Build the window anew, in the language now chosen."""

    def modes_changed(self) -> None:
        """The page's mode has changed: key bar and menus follow."""


class Page(QWidget):
    """One place of the sidebar. Commands of its modes are answered by it."""

    name: str
    mode: Mode
    focus_mode = False
    """The sidebar stays a rail there."""

    def modes(self) -> tuple[Mode, ...]:
        """Innermost first, without ANYWHERE: the page's own, unless a part of it that has the focus has another."""
        return (self.mode,)

    def entered(self) -> None:
        """It is shown now: bring it up to date and put the focus where work begins."""

    def happened(self, event: StationEvent) -> None:
        """The station told something; called for the hidden pages too."""

    def undo(self) -> bool:
        """Whether there was something to undo."""
        return False

    def redo(self) -> bool:
        return False

    def to_search(self) -> bool:
        """Put the focus into the page's search field; False: it has none."""
        return False

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that Ctrl+Tab goes through, in reading order."""
        return (self,)

    def toggle_panel(self) -> None:
        """Show or hide the right panel."""

    def narrow_changed(self, *, narrow: bool) -> None:
        """The window became narrower or wider than the design's limit."""
