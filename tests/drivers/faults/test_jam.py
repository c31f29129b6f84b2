from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault
from drivers.session import PageArrived, ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll


def test_a_jam_keeps_the_good_sheets_and_the_next_scan_goes_on_with_the_jammed_one(
    stack: Stack, scan_all: ScanAll
) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.JAM, after_sheets=2)]) as scanner:
        *before, stopped = scan_all(scanner.url)
        *after, ended = scan_all(scanner.url)
    assert isinstance(stopped, ScanStopped)
    assert stopped.fault is Fault.JAM
    assert ended == ScanEnded(pages=4)
    fronts = [event.page.file.read_bytes() for event in (*before, *after)[::2] if isinstance(event, PageArrived)]
    assert fronts == [sheet.front.read_bytes() for sheet in stack.sheets]


def test_a_jam_that_nobody_clears_stops_the_next_scan_too(stack: Stack, scan_all: ScanAll) -> None:
    faults = [PlannedFault(FaultKind.JAM, after_sheets=2)]
    with DemonstrationScanner(stack, faults=faults, clears_itself=False) as scanner:
        scan_all(scanner.url)
        (again,) = scan_all(scanner.url)
        scanner.clear()
        *_, ended = scan_all(scanner.url)
    assert isinstance(again, ScanStopped)
    assert again.fault is Fault.JAM
    assert ended == ScanEnded(pages=4)
