from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.host.enrolment import Enrolment, WrongHomeError, enrol
from app.host.home import Home, demonstration_home, find_home
from tests.app.faults.prepared import new_id


def test_a_home_is_enrolled_once_however_many_programs_start(tmp_path: Path) -> None:
    home = Home(tmp_path / "home").make()
    found: list[Enrolment] = []
    threads = [
        threading.Thread(target=lambda: found.append(enrol(home, "受付", "受付の操作者", new_id))) for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 5
    assert len(set(found)) == 1


def test_samples_never_get_among_real_cards(tmp_path: Path) -> None:
    enrol(Home(tmp_path).make(), "受付", "受付の操作者", new_id)
    with pytest.raises(WrongHomeError):
        enrol(Home(tmp_path, is_demonstration=True), "受付", "受付の操作者", new_id)


def test_a_home_is_found_by_name_then_by_environment_then_by_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEISHI_HOME", str(tmp_path / "told"))
    assert find_home(tmp_path / "named").folder == tmp_path / "named"
    assert find_home(None).folder == tmp_path / "told"
    assert demonstration_home(None).folder == tmp_path / "told-demo"
    monkeypatch.delenv("MEISHI_HOME")
    assert find_home(None).folder.is_absolute()
    assert find_home(None).folder != demonstration_home(None).folder


def test_a_home_is_for_its_own_account_only(tmp_path: Path) -> None:
    assert Home(tmp_path / "home").make().folder.stat().st_mode & 0o077 == 0
