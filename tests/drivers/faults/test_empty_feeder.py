from drivers.demonstration import DemonstrationScanner, Stack
from drivers.scanner import Fault
from drivers.session import ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll


def test_an_empty_feeder_is_a_fault_of_its_own_and_new_paper_ends_it(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack) as scanner:
        scan_all(scanner.url)
        (empty,) = scan_all(scanner.url)
        scanner.reload()
        *_, full = scan_all(scanner.url)
    assert isinstance(empty, ScanStopped)
    assert empty.fault is Fault.FEEDER_EMPTY
    assert full == ScanEnded(pages=8)


def test_with_somebody_beside_it_the_demonstration_feeder_is_never_found_empty(stack: Stack, scan_all: ScanAll) -> None:
    with DemonstrationScanner(stack, reloads_itself=True) as scanner:
        ends = [scan_all(scanner.url)[-1] for _ in range(2)]
    assert ends == [ScanEnded(pages=8)] * 2
