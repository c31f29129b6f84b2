"""What keeps the window from opening reaches whoever started it by an icon."""

from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path

import pytest

import app.ui.main
from app.cli.main import run


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What stood in boxes. There is a display."""
    told: list[str] = []
    monkeypatch.setattr(app.ui.main, "tell", told.append)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    return told


@pytest.fixture
def damaged(tmp_path: Path) -> str:
    home = tmp_path / "home"
    home.mkdir()
    (home / "station.db").write_bytes(b"no database" * 1000)
    return str(home)


def test_without_a_terminal_a_damaged_database_is_told_in_a_box(damaged: str, told: list[str]) -> None:
    assert run(["--home", damaged]) == 1
    assert len(told) == 1
    assert "データベース" in told[0]


def test_in_a_terminal_it_is_printed_only(damaged: str, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run(["--home", damaged]) == 1
    assert "データベース" in terminal.getvalue()
    assert told == []


def test_a_command_opens_no_box(damaged: str, told: list[str]) -> None:
    assert run(["--home", damaged, "queue"]) == 1
    assert told == []
