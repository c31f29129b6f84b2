import pytest

from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack
from drivers.feed import check_end
from drivers.scanner import Fault, ScanError, Source
from drivers.session import ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll


def test_a_feed_that_ends_with_paper_in_it_is_no_good_end(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack, faults=[PlannedFault(FaultKind.EARLY_END, after_sheets=3)]) as scanner:
        *arrived, last = scan_all(scanner.url)
        *_, rest = scan_all(scanner.url)
    assert len(arrived) == 6
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.ENDED_EARLY
    assert rest == ScanEnded(pages=2)


def test_a_feed_that_ends_between_two_sides_is_no_good_end() -> None:
    with pytest.raises(ScanError) as stopped:
        check_end(3, Source.ADF_DUPLEX)
    assert stopped.value.fault is Fault.ENDED_EARLY
