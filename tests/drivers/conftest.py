"""A stack of drawn cards, and scans of it by the real worker process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.deadlines import Deadlines
from drivers.demonstration import Stack
from drivers.scanner import ScanRequest, Source
from drivers.session import ScanEvent, scan
from tests.drivers.drawn import drawn_stack

ScanAll = Callable[..., list[ScanEvent]]

# Long enough for a busy machine to start a worker, short enough for a test that has to see it expire.
QUICK = Deadlines(first_page_s=20, next_page_s=1, slowest_factor=1, busy_s=0.5, leave_s=2)


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    return drawn_stack(tmp_path / "stack", sheets=4)


@pytest.fixture
def scan_all(tmp_path: Path) -> ScanAll:
    """scan_all(url, source=…): every event of one scan, each call with a spool of its own."""
    spools = (tmp_path / f"spool{number}" for number in range(100))

    def run(url: str, source: Source = Source.ADF_DUPLEX, deadlines: Deadlines = QUICK) -> list[ScanEvent]:
        with scan(ScanRequest(f"escl:{url}", source), next(spools), deadlines) as session:
            return list(session)

    return run
