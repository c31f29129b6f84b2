"""Own pictures through a real SANE driver: sane-airscan, reading the demonstration scanner."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault, Side, Source
from drivers.session import PageArrived, ScanEnded, ScanStopped
from tests.drivers.sane.conftest import SaneScan

Airscan = Callable[[str], None]
NAME = "airscan:e5:CardTest"  # the number is another one than sane-airscan gives


@pytest.fixture
def airscan(sane_folder: Path) -> Airscan:
    if not list(Path("/usr/lib").glob("*/sane/libsane-airscan.so*")):
        pytest.skip("sane-airscan is not installed")

    def write(url: str) -> None:
        (sane_folder / "dll.conf").write_text("airscan\n")
        (sane_folder / "airscan.conf").write_text(
            f'[devices]\n"CardTest" = {url}/\n[options]\ndiscovery = disable\nws-discovery = off\nmodel = network\n'
        )

    return write


def test_a_duplex_stack_arrives_side_by_side(airscan: Airscan, stack: Stack, sane_scan: SaneScan) -> None:
    # Seen once in many runs on a loaded machine: sane-airscan gives its first job up and finds the feeder empty.
    for _attempt in range(3):
        with DemonstrationScanner(stack) as scanner:
            airscan(scanner.url)
            *arrived, last = sane_scan(NAME, Source.ADF_DUPLEX, 300)
        if last != ScanStopped(Fault.FEEDER_EMPTY):
            break
    assert last == ScanEnded(pages=8)
    pages = [event.page for event in arrived if isinstance(event, PageArrived)]
    assert [(page.sheet, page.side) for page in pages[:3]] == [(1, Side.FRONT), (1, Side.BACK), (2, Side.FRONT)]
    for page, sheet in zip(pages[::2], stack.sheets, strict=True):
        with Image.open(page.file) as scanned, Image.open(sheet.front) as original:
            assert scanned.crop((0, 0, *original.size)).tobytes() == original.tobytes()


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        (FaultKind.JAM, Fault.JAM),
        (FaultKind.COVER_OPEN, Fault.COVER_OPEN),
        (FaultKind.CUT_CONNECTION, Fault.DISCONNECTED),
    ],
)
def test_a_fault_in_mid_stack_keeps_the_good_sheets(
    airscan: Airscan, stack: Stack, sane_scan: SaneScan, kind: FaultKind, fault: Fault
) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(kind, after_sheets=2)], clears_itself=False) as scanner:
        airscan(scanner.url)
        *arrived, last = sane_scan(NAME, Source.ADF, 150)
    assert len(arrived) == 2
    assert isinstance(last, ScanStopped)
    assert last.fault is fault


def test_an_empty_feeder_is_said(airscan: Airscan, sane_scan: SaneScan) -> None:
    with DemonstrationScanner(Stack(())) as scanner:
        airscan(scanner.url)
        assert sane_scan(NAME, Source.ADF, 150) == [ScanStopped(Fault.FEEDER_EMPTY)]


def test_a_hang_that_sane_would_wait_out_for_ever_is_stopped(
    airscan: Airscan, stack: Stack, sane_scan: SaneScan
) -> None:
    from drivers.deadlines import Deadlines

    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.HANG, after_sheets=1)]) as scanner:
        airscan(scanner.url)
        impatient = Deadlines(first_page_s=20, next_page_s=1, slowest_factor=1, leave_s=1)
        arrived, last = sane_scan(NAME, Source.ADF, 150, impatient)
    assert isinstance(arrived, PageArrived)
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.TIMED_OUT
