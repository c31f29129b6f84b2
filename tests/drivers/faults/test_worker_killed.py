"""SIGKILL at random moments of a scan: what was announced is whole, and what is whole is a page of the stack."""

import os
import random
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from drivers.demonstration import DemonstrationScanner
from drivers.scanner import Fault, ScanRequest, Source
from drivers.session import PageArrived, ScanEnded, ScanStopped, scan
from drivers.spool import recover
from tests.drivers.drawn import drawn_stack

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix"),
]


@pytest.mark.parametrize("seed", range(12))
def test_no_announced_page_is_lost_and_no_half_page_is_found(tmp_path: Path, seed: int) -> None:
    stack = drawn_stack(tmp_path / "stack", sheets=40)
    moment_s = random.Random(seed).uniform(0.1, 1.6)
    with DemonstrationScanner(stack, pace_sheets_per_min=2400) as scanner:
        session = scan(ScanRequest(f"escl:{scanner.url}", Source.ADF), tmp_path / "spool")

        def kill() -> None:
            with suppress(ProcessLookupError):
                os.kill(session.worker_pid, signal.SIGKILL)

        killer = threading.Timer(moment_s, kill)
        killer.start()
        *arrived, last = session
        killer.cancel()
        killer.join()
    assert isinstance(last, ScanEnded) or last == ScanStopped(Fault.DRIVER_CRASHED, "worker ended by SIGKILL")
    announced = tuple(event.page for event in arrived if isinstance(event, PageArrived))
    recovered = recover(tmp_path / "spool")
    assert recovered[: len(announced)] == announced
    assert len(recovered) - len(announced) <= 1
    assert [page.file.read_bytes() for page in recovered] == [
        sheet.front.read_bytes() for sheet in stack.sheets[: len(recovered)]
    ]
