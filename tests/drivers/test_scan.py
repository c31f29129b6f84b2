"""The whole way of a page: demonstration scanner, eSCL driver, worker process, spool, session."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from drivers.demonstration import DemonstrationScanner, Stack
from drivers.devices import list_devices
from drivers.scanner import Fault, ScanRequest, Side, Source
from drivers.session import PageArrived, ScanEnded, ScanStopped, scan
from drivers.spool import recover
from tests.drivers.conftest import ScanAll


def test_a_duplex_stack_arrives_side_by_side_with_the_bytes_of_the_device(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack) as scanner:
        *arrived, last = scan_all(scanner.url)
    assert last == ScanEnded(pages=8)
    pages = [event.page for event in arrived if isinstance(event, PageArrived)]
    assert [(page.ordinal, page.sheet, page.side) for page in pages] == [
        (n, (n + 1) // 2, Side.FRONT if n % 2 else Side.BACK) for n in range(1, 9)
    ]
    assert [page.file.read_bytes() for page in pages[::2]] == [sheet.front.read_bytes() for sheet in stack.sheets]
    assert all(hashlib.sha256(page.file.read_bytes()).hexdigest() == page.sha256 for page in pages)
    assert {page.resolution_dpi for page in pages} == {300}


def test_simplex_gives_fronts_only(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack) as scanner:
        *arrived, last = scan_all(scanner.url, Source.ADF)
    assert last == ScanEnded(pages=4)
    assert [event.page.side for event in arrived if isinstance(event, PageArrived)] == [Side.FRONT] * 4


def test_the_glass_gives_one_picture(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack) as scanner:
        arrived, last = scan_all(scanner.url, Source.FLATBED)
    assert last == ScanEnded(pages=1)
    assert isinstance(arrived, PageArrived)
    assert arrived.page.file.read_bytes() == stack.flatbed[0].read_bytes()


def test_a_resolution_that_the_device_lacks_becomes_the_next_finer_and_is_said(stack: Stack, tmp_path: Path) -> None:
    with DemonstrationScanner(stack) as scanner:
        request = ScanRequest(f"escl:{scanner.url}", Source.FLATBED, resolution_dpi=400)
        page, _ = scan(request, tmp_path / "spool")
    assert isinstance(page, PageArrived)
    assert page.page.resolution_dpi == 600


def test_devices_lists_what_answers_and_names_what_does_not(
    stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dll.conf").write_text("")  # no SANE backend is asked: whatever is plugged in here is not our matter
    monkeypatch.setenv("SANE_CONFIG_DIR", str(tmp_path))
    with DemonstrationScanner(stack) as scanner:
        devices, faults = list_devices([scanner.url, "http://127.0.0.1:9/eSCL"])
    assert [(device.id, device.sources) for device in devices] == [
        (f"escl:{scanner.url}", (Source.ADF_DUPLEX, Source.ADF, Source.FLATBED))
    ]
    assert [(device_id, error.fault) for device_id, error in faults] == [
        ("escl:http://127.0.0.1:9/eSCL", Fault.NOT_FOUND)
    ]


def test_cancel_ends_a_slow_scan_and_keeps_what_arrived(stack: Stack, tmp_path: Path) -> None:
    with DemonstrationScanner(stack, pace_sheets_per_min=120) as scanner:
        session = scan(ScanRequest(f"escl:{scanner.url}", Source.ADF), tmp_path / "spool")
        events = []
        for event in session:
            events.append(event)
            session.cancel()
    *arrived, last = events
    assert last == ScanStopped(Fault.CANCELLED)
    assert recover(tmp_path / "spool") == tuple(event.page for event in arrived if isinstance(event, PageArrived))
    assert arrived
