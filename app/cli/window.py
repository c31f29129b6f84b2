"""meishi without a command: the window."""

from __future__ import annotations

import os
import sys

from app.cli.command import Bench
from app.cli.exit_codes import ExitCode
from app.host.home import Home
from app.usecases.station import Station
from app.wiring import open_station
from resources.texts import _

_DRAWS_NOWHERE = frozenset({"offscreen", "minimal"})  # nobody would close the box


def run(bench: Bench) -> ExitCode:
    if not has_display():
        bench.output.ended("no_display", _("画面がありません。「meishi --help」でコマンドを確かめてください。"))
        return ExitCode.SOME_FAILED
    station = open_station(bench.home)
    try:
        return show(station, bench.home)
    finally:
        station.close()


def show(station: Station, home: Home) -> ExitCode:
    """Blocks until the window is closed."""
    from app.ui.main import run as run_window

    code = run_window(station, preferences_file=home.folder / "window.ini")
    return ExitCode.FINE if code == 0 else ExitCode.SOME_FAILED


def tell_end(sentence: str) -> None:
    """What ended the program, in a box of its own: who started it by an icon sees nothing that is printed."""
    has_terminal = sys.stderr is not None and sys.stderr.isatty()
    is_seen = has_display() and os.environ.get("QT_QPA_PLATFORM") not in _DRAWS_NOWHERE
    if is_seen and not has_terminal:
        from app.ui.main import tell

        tell(sentence)


def has_display() -> bool:
    """Windows and macOS always have one; elsewhere X11, Wayland, or what somebody told Qt to draw on."""
    told = (os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform in {"win32", "darwin"} or any(told)
