from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.main import run
from app.host.home import Home
from app.workers.role import Role
from tests.app.faults.prepared import home_with_cards


def test_cards_that_an_earlier_command_left_unread_are_mentioned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home_with_cards(tmp_path / "home", 2, are_read=False, demonstration=False)
    reader = Role(Home(tmp_path / "home").reader_lock)
    assert reader.try_take(), "so that they stay unread"
    assert run(["--home", str(tmp_path / "home"), "import", str(tmp_path / "nothing.jpg")]) == 1
    assert "ほかに2枚の名刺が読み取りを待っています" in capsys.readouterr().err
    reader.give_up()
