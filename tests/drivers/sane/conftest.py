"""SANE as it is installed here, with configuration of our own: its test backend, and sane-airscan."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from drivers.deadlines import Deadlines
from drivers.scanner import ScanRequest, Source
from drivers.session import ScanEvent, scan

SaneScan = Callable[..., list[ScanEvent]]

PATIENT = Deadlines(first_page_s=20, next_page_s=10, busy_s=0.5, leave_s=2)


@pytest.fixture(autouse=True)
def sane_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if find_spec("sane") is None:
        pytest.skip("python-sane is not installed: it needs libsane's headers")
    folder = tmp_path / "sane.d"
    folder.mkdir()
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture
def test_backend(sane_folder: Path) -> Callable[..., None]:
    """test_backend(**{"read-status-code": '"SANE_STATUS_JAMMED"'}): writes the backend's defaults."""

    def write(**options: str) -> None:
        (sane_folder / "dll.conf").write_text("test\n")
        lines = {"number_of_devices": "1", "test-picture": '"Color pattern"', **options}
        (sane_folder / "test.conf").write_text("".join(f"{name} {value}\n" for name, value in lines.items()))

    return write


@pytest.fixture
def sane_scan(tmp_path: Path) -> SaneScan:
    spools = (tmp_path / f"spool{number}" for number in range(100))

    def run(
        name: str, source: Source = Source.FLATBED, resolution_dpi: int = 100, deadlines: Deadlines = PATIENT
    ) -> list[ScanEvent]:
        with scan(ScanRequest(f"sane:{name}", source, resolution_dpi), next(spools), deadlines) as session:
            return list(session)

    return run
