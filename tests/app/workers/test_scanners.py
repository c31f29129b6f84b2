from __future__ import annotations

from pathlib import Path

from app.workers.scanners import Scanners
from drivers.demonstration import DemonstrationScanner
from resources import samples


def test_an_address_that_was_scanned_from_is_looked_for_at_the_next_start(tmp_path: Path) -> None:
    with DemonstrationScanner(samples.FOLDER) as scanner:
        Scanners((), tmp_path / "scanners.json").remember(f"escl:{scanner.url}")
        found = Scanners((), tmp_path / "scanners.json").found()
    assert f"escl:{scanner.url}" in [device.id for device in found]


def test_a_demonstration_keeps_no_addresses(tmp_path: Path) -> None:
    Scanners((), None).remember("escl:http://127.0.0.1:1/eSCL")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_list_of_addresses_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "scanners.json").write_text("{", "utf-8")
    Scanners((), tmp_path / "scanners.json").remember("escl:http://127.0.0.1:1/eSCL")
    assert "127.0.0.1:1" in (tmp_path / "scanners.json").read_text("utf-8")
