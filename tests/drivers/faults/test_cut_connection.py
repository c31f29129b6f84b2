from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault
from drivers.session import ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll


def test_a_line_that_breaks_in_mid_picture_leaves_the_pages_before(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.CUT_CONNECTION, after_sheets=2)]) as scanner:
        *arrived, last = scan_all(scanner.url)
        *_, rest = scan_all(scanner.url)
    assert len(arrived) == 4
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.DISCONNECTED
    assert rest == ScanEnded(pages=4)


def test_a_scanner_that_is_switched_off_is_not_found(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack) as scanner:
        url = scanner.url
    (last,) = scan_all(url)
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.NOT_FOUND
