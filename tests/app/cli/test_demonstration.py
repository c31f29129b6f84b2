"""The terminal run of the demonstration: real scanner, engine and store, with a stack of two."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app import wiring
from app.cli.main import run
from drivers.demonstration import Stack, load_stack
from drivers.interpreter import module_environment
from resources import samples

NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NO_DISPLAY:
        monkeypatch.delenv(name, raising=False)


def test_the_stack_becomes_leads_and_a_second_start_imports_nothing_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets = load_stack(samples.FOLDER).sheets
    two = Stack((sheets[9], sheets[23]))
    monkeypatch.setattr(wiring, "load_stack", lambda _: two)
    runs = []
    for _ in range(2):
        assert run(["--home", str(tmp_path / "demo"), "--json", "--demo"]) == 0
        runs.append([json.loads(line) for line in capsys.readouterr().out.splitlines()])
    cards, leads = ([line for line in runs[0] if key in line] for key in ("card_id", "lead_id"))
    assert sorted(card["number"] for card in cards) == [1, 2]
    assert leads, "what is read surely, or confirmed in play, is delivered"
    assert runs[1] == leads


def is_gone_soon(process_group: int) -> bool:
    """Reading processes notice the end of the station by the end of their pipe."""
    pause = threading.Event()
    for _ in range(1000):
        try:
            os.killpg(process_group, 0)
        except ProcessLookupError:
            return True
        pause.wait(0.01)
    return False


def test_ctrl_c_ends_it_in_order_and_leaves_no_process(tmp_path: Path) -> None:
    environment = {name: value for name, value in module_environment().items() if name not in NO_DISPLAY}
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "--demo", "--home", str(tmp_path / "demo")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
        # A test run started in the background ignores Ctrl+C, and so would its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 - no threads yet
    )
    assert process.stderr is not None
    process.stderr.readline()
    process.stderr.readline()
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in out + err
    assert is_gone_soon(process.pid)
