"""The station dies during a scan: its worker follows, and the spool holds every page that was announced."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from drivers.demonstration import DemonstrationScanner, Stack
from drivers.spool import recover

STATION = """
import sys
from pathlib import Path
from drivers.scanner import ScanRequest, Source
from drivers.session import PageArrived, scan
session = scan(ScanRequest(sys.argv[1], Source.ADF), Path(sys.argv[2]))
print(session.worker_pid, flush=True)
for event in session:
    print(event.page.file.name if isinstance(event, PageArrived) else event, flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="waits for a process of somebody else by its pidfd")
def test_the_worker_of_a_killed_station_ends_by_itself(stack: Stack, tmp_path: Path) -> None:
    with DemonstrationScanner(stack, pace_sheets_per_min=60) as scanner:
        arguments = [f"escl:{scanner.url}", str(tmp_path / "spool")]
        with subprocess.Popen(
            [sys.executable, "-c", STATION, *arguments], stdout=subprocess.PIPE, text=True
        ) as station:
            assert station.stdout is not None
            worker = os.pidfd_open(int(station.stdout.readline()))
            announced = station.stdout.readline().strip()
            station.send_signal(signal.SIGKILL)
        ended, _, _ = select.select([worker], [], [], 10)
        os.close(worker)
    assert ended
    assert announced in [page.file.name for page in recover(tmp_path / "spool")]
