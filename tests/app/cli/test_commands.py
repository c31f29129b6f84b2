"""The commands as a shell sees them: what they print and how they end."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import webbrowser
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.cli import look_up
from app.cli.main import run
from app.domain.states import CardState
from app.host.home import Home
from app.workers.role import Role
from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack, load_stack
from drivers.interpreter import module_environment
from resources import samples
from tests.app.cli.plain_card import plain_card
from tests.app.faults.prepared import home_with_cards
from tests.app.person import PersonWithBrowser
from tests.app.station_runs import SCANS, station_at, wait_until

Run = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def meishi(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """(exit code, the objects that were printed) of a command with --json on a home of its own."""

    def meishi(*words: str) -> tuple[int, list[dict[str, Any]]]:
        code = run(["--home", str(tmp_path / "home"), "--json", *words])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return meishi


def test_a_card_goes_from_a_file_to_the_store_by_commands_alone(meishi: Run, tmp_path: Path) -> None:
    code, (broken, card) = meishi(
        "import", "--tag", "展示会", "--exchanged", "2026-11-20", str(plain_card(tmp_path)), "nothing.jpg"
    )
    assert (code, broken["error"]["code"]) == (1, "not_found")
    assert card["fields"]["company"][0]["value"]
    code, (waiting,) = meishi("queue")
    assert (code, waiting["card_id"]) == (0, card["card_id"])
    code, (count,) = meishi("confirm", "--sure")
    assert (code, count) == (0, {"confirmed": 1, "left": 0})
    assert meishi("send") == (0, []), "it is held for three minutes"
    code, (sent,) = meishi("send", "--now")
    assert (code, sent["outcome"]) == (0, "created")
    assert meishi("queue") == (0, [])
    code, (refused,) = meishi("leads")
    assert (code, refused["error"]["code"]) == (3, "sign_in_needed")


def test_who_has_signed_in_may_look_up_until_they_sign_out(
    meishi: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", PersonWithBrowser())
    home_with_cards(tmp_path / "home", 2, are_read=True, demonstration=False)
    meishi("confirm", "--sure")
    assert meishi("send", "--now")[0] == 0
    code, said = meishi("sign-in")
    assert (code, said[-1]["display_name"], said[-1]["signed_in"]) == (0, "瀧澤 真理子", True)
    assert [lead["name"] for lead in meishi("leads", "見本", "1郎")[1]] == ["見本 1郎"]
    assert sorted(card["name"] for card in meishi("cards")[1]) == ["見本 1郎", "見本 2郎"]
    monkeypatch.setattr(look_up, "_AT_ONCE", 1)
    assert [row.get("more", False) for row in meishi("leads")[1]] == [False, True], "cut off, and it says so"
    assert sorted(lead["name"] for lead in meishi("leads", "--all")[1]) == ["見本 1郎", "見本 2郎"]
    assert sorted(card["name"] for card in meishi("cards", "--all")[1]) == ["見本 1郎", "見本 2郎"]
    assert meishi("sign-out")[0] == 0
    assert meishi("leads")[0] == 3
    with closing(sqlite3.connect(tmp_path / "home" / "store" / "store.db")) as store:
        assert store.execute("SELECT count(*) FROM sign_in WHERE revoked_at IS NULL").fetchone() == (0,)


def test_a_scan_that_jams_says_so_and_keeps_what_was_delivered(meishi: Run) -> None:
    stack = Stack(load_stack(samples.FOLDER).sheets[:2])
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.JAM, 1)]) as scanner:
        code, lines = meishi("scan", "--device", f"escl:{scanner.url}", "--sides", "both")
    errors = [line for line in lines if "error" in line]
    assert code == 1
    assert [error["error"]["code"] for error in errors] == ["jam"]
    assert [line["number"] for line in lines if "number" in line] == [1]


def test_a_store_that_cannot_start_is_told_by_the_exit_code(meishi: Run, tmp_path: Path) -> None:
    home_with_cards(tmp_path / "home", 1, are_read=True, demonstration=False)
    meishi("confirm", "--sure")
    (tmp_path / "home" / "store").write_text("no folder", "utf-8")
    code, (failed,) = meishi("send", "--now")
    assert (code, failed["error"]["code"]) == (4, "store_unreachable")
    code, (waiting,) = meishi("queue")
    assert (waiting["state"], waiting["problem"]) == (CardState.WAITING.value, "store_unreachable")


def test_send_ends_when_what_it_waits_for_is_taken_back(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    home_with_cards(folder, 1, are_read=True, demonstration=False)
    sender = Role(Home(folder).sender_lock)
    assert sender.try_take(), "so that nobody tries the card"
    with (
        station_at(folder, duties=SCANS, demonstration=False) as window,
        ThreadPoolExecutor(max_workers=1) as terminal,
    ):
        (card,) = window.cards().result()
        window.confirm(card.id).result()
        sending = terminal.submit(run, ["--home", str(folder), "send"])
        wait_until(window, (folder / "store" / "store.json").exists)
        window.take_back(card.id).result()
        assert sending.result(timeout=60) == 0
    sender.give_up()


def test_an_import_does_not_wait_for_batches_of_others(meishi: Run, tmp_path: Path) -> None:
    home_with_cards(tmp_path / "home", 1, are_read=False, demonstration=False)
    reader = Role(Home(tmp_path / "home").reader_lock)
    assert reader.try_take(), "so that the other batch is never read"
    code, (missing,) = meishi("import", "nothing.jpg")
    assert (code, missing["error"]["code"]) == (1, "not_found")
    reader.give_up()


@pytest.mark.parametrize(
    "words", [["confirm"], ["scan"], ["read"], ["import", "--exchanged", "gestern", "x.jpg"], ["nonsense"], ["store"]]
)
def test_what_is_no_command_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(words)
    assert ended.value.code == 2


def test_samples_and_real_cards_do_not_mix(meishi: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # no box that waits for a person, where there is a display
    assert meishi("queue")[0] == 0
    assert run(["--home", str(tmp_path / "home"), "--demo"]) == 2


def test_a_database_that_is_damaged_or_newer_is_said_to_be_so(meishi: Run, tmp_path: Path) -> None:
    assert meishi("queue")[0] == 0
    file = tmp_path / "home" / "station.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of the future'")
    code, (newer,) = meishi("queue")
    assert (code, newer["error"]["code"]) == (1, "database_unusable")
    for each in file.parent.glob("station.db*"):
        each.write_bytes(b"no database" * 1000)
    code, (damaged,) = meishi("queue")
    assert (code, damaged["error"]["code"]) == (1, "database_unusable")


def test_the_api_of_the_store_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["store", "openapi"]) == 0
    assert json.loads(capsys.readouterr().out)["openapi"].startswith("3.")


def test_a_command_line_loads_neither_qt_nor_opencv() -> None:
    code = "import app.cli.main, sys; sys.exit(bool({'PySide6', 'cv2', 'onnxruntime'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], env=module_environment(), check=False).returncode == 0


def test_without_a_display_the_window_says_so(meishi: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, (refused,) = meishi()
    assert (code, refused["error"]["code"]) == (1, "no_display")
