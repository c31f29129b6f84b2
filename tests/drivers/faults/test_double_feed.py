from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault
from drivers.session import ScanStopped
from tests.drivers.conftest import ScanAll


def test_two_sheets_at_once_stop_the_scan_and_the_good_ones_stay(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.DOUBLE_FEED, after_sheets=1)]) as scanner:
        *arrived, last = scan_all(scanner.url)
    assert len(arrived) == 2
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.DOUBLE_FEED
