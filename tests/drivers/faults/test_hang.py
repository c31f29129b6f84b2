"""A device, or a worker, that says nothing any more."""

import os
import signal
import sys
from pathlib import Path

import pytest

from drivers.deadlines import Deadlines
from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault, ScanRequest, Source
from drivers.session import PageArrived, ScanEnded, ScanEvent, ScanStopped, scan
from drivers.spool import recover
from tests.drivers.conftest import ScanAll


def test_a_device_that_falls_silent_is_left_and_the_pages_before_stay(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.HANG, after_sheets=2)]) as scanner:
        *arrived, last = scan_all(scanner.url)
        *_, rest = scan_all(scanner.url)
    assert len(arrived) == 4
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.TIMED_OUT
    assert rest == ScanEnded(pages=4)


@pytest.mark.skipif(sys.platform == "win32", reason="processes can be stopped on Unix only")
def test_a_worker_that_does_not_even_heed_cancel_is_killed(stack: Stack, tmp_path: Path) -> None:
    deadlines = Deadlines(first_page_s=20, next_page_s=0.5, slowest_factor=1, leave_s=0.5)
    with DemonstrationScanner(stack) as scanner:
        session = scan(ScanRequest(f"escl:{scanner.url}", Source.ADF), tmp_path / "spool", deadlines)
        events: list[ScanEvent] = []
        for event in session:
            if not events:
                os.kill(session.worker_pid, signal.SIGSTOP)
            events.append(event)
    *arrived, last = events
    assert last == ScanStopped(Fault.TIMED_OUT, "killed")
    announced = [event.page for event in arrived if isinstance(event, PageArrived)]
    assert list(recover(tmp_path / "spool"))[: len(announced)] == announced


def test_a_slow_feeder_sets_its_own_pace() -> None:
    deadlines = Deadlines(first_page_s=60, next_page_s=20, slowest_factor=5)
    assert [deadlines.until_next_page_s(slowest) for slowest in (None, 0.5, 4, 10)] == [60, 20, 20, 50]
