from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.scanner import Fault
from drivers.session import ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll


def test_half_a_picture_is_no_page(stack: Stack, scan_all: ScanAll) -> None:
    """The answer is complete as HTTP goes; only the JPEG lacks its end. SANE takes it for a good page."""
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.TRUNCATED_PICTURE, after_sheets=1)]) as scanner:
        *arrived, last = scan_all(scanner.url)
        *_, rest = scan_all(scanner.url)
    assert len(arrived) == 2
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.BROKEN_PICTURE
    assert rest == ScanEnded(pages=6)
