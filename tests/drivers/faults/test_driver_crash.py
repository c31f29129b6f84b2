import os
import signal
import sys
from pathlib import Path

import pytest

from drivers.demonstration import DemonstrationScanner, Stack
from drivers.scanner import Fault, ScanRequest, Source
from drivers.session import PageArrived, ScanEnded, ScanEvent, ScanStopped, scan
from drivers.spool import recover
from tests.drivers.conftest import ScanAll


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_a_segmentation_fault_takes_the_worker_only(stack: Stack, tmp_path: Path, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack, pace_sheets_per_min=300) as scanner:
        session = scan(ScanRequest(f"escl:{scanner.url}", Source.ADF), tmp_path / "spool")
        events: list[ScanEvent] = []
        for event in session:
            if not events:
                os.kill(session.worker_pid, signal.SIGSEGV)
            events.append(event)
        *_, rest = scan_all(scanner.url, Source.ADF)
    *arrived, last = events
    assert last == ScanStopped(Fault.DRIVER_CRASHED, "worker ended by SIGSEGV")
    announced = tuple(event.page for event in arrived if isinstance(event, PageArrived))
    assert recover(tmp_path / "spool")[: len(announced)] == announced
    assert isinstance(rest, ScanEnded)
    assert "Segmentation fault" in (tmp_path / "spool" / "worker.log").read_text()


@pytest.mark.parametrize(
    ("device_id", "fault"),
    [("twain:Any", Fault.UNSUPPORTED), ("usb:1", Fault.NOT_FOUND), ("escl:ftp://x", Fault.NOT_FOUND)],
)
def test_an_id_that_no_driver_takes_ends_the_scan_in_order(tmp_path: Path, device_id: str, fault: Fault) -> None:
    (last,) = scan(ScanRequest(device_id, Source.ADF), tmp_path / "spool")
    assert isinstance(last, ScanStopped)
    assert last.fault is fault
