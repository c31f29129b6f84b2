import pytest

from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault
from drivers.session import ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll


@pytest.mark.parametrize("after_sheets", [0, 2])
def test_a_device_that_is_busy_for_a_moment_is_asked_again(stack: Stack, scan_all: ScanAll, after_sheets: int) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.BUSY, after_sheets)]) as scanner:
        *_, last = scan_all(scanner.url)
    assert last == ScanEnded(pages=8)


def test_a_device_that_stays_busy_is_given_up(stack: Stack, scan_all: ScanAll) -> None:
    faults = [PlannedFault(FaultKind.BUSY, after_sheets=1, times=1000)]
    with DemonstrationScanner(stack, faults=faults) as scanner:
        *arrived, last = scan_all(scanner.url)
    assert len(arrived) == 2
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.BUSY
