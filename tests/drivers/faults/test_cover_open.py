import pytest

from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault
from drivers.session import ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll


@pytest.mark.parametrize("after_sheets", [0, 2])
def test_an_open_cover_is_said_before_and_during_a_scan_and_closing_it_is_enough(
    stack: Stack, scan_all: ScanAll, after_sheets: int
) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.COVER_OPEN, after_sheets)]) as scanner:
        *arrived, last = scan_all(scanner.url)
        *_, again = scan_all(scanner.url)
    assert len(arrived) == 2 * after_sheets
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.COVER_OPEN
    assert again == ScanEnded(pages=8 - 2 * after_sheets)
