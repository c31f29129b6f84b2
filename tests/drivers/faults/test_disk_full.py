import errno
import sys
from pathlib import Path

import pytest

from drivers import spool
from drivers.demonstration import DemonstrationScanner, Stack
from drivers.scanner import Fault, PageBytes, ScanError, ScanRequest, Side, Source
from drivers.session import ScanStopped, scan


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
def test_a_disk_that_takes_no_more_stops_the_scan_and_leaves_no_half_page(stack: Stack, tmp_path: Path) -> None:
    """The kernel refuses to let any file of the worker grow beyond 1 kB, which is less than a page."""
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    with DemonstrationScanner(stack) as scanner:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, usual[1]))
        try:
            session = scan(ScanRequest(f"escl:{scanner.url}", Source.FLATBED), tmp_path / "spool")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        events = list(session)
    assert events == [ScanStopped(Fault.DISK_FULL, errno.errorcode[errno.EFBIG])]
    assert [path.name for path in (tmp_path / "spool").iterdir()] == ["worker.log"]


def test_the_last_megabytes_are_left_to_the_station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "RESERVE_BYTES", 1 << 60)
    with pytest.raises(ScanError) as stopped:
        spool.store(tmp_path, PageBytes(b"\xff\xd8", 1, Side.FRONT, 300), ordinal=1)
    assert stopped.value.fault is Fault.DISK_FULL
    assert not list(tmp_path.iterdir())
