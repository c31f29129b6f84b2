from __future__ import annotations

from pathlib import Path

import pytest

from app.workers.scanners import Scanners
from drivers.demonstration import DemonstrationScanner
from drivers.scanner import ScanError
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


def test_an_address_typed_by_hand_is_asked_and_remembered(tmp_path: Path) -> None:
    with DemonstrationScanner(samples.FOLDER) as scanner:
        typed = f" {scanner.url.removeprefix('http://')} "
        device = Scanners((), tmp_path / "scanners.json").introduce(typed)
        found = Scanners((), tmp_path / "scanners.json").found()
    assert device.id == f"escl:{scanner.url}"
    assert device in found


@pytest.mark.parametrize(
    "typed", ["127.0.0.1:1", "http://", "ftp://printer", "名刺 スキャナー", "http://[::", "a" * 3000]
)
def test_what_is_no_scanners_address_is_refused_and_not_remembered(tmp_path: Path, typed: str) -> None:
    with pytest.raises(ScanError):
        Scanners((), tmp_path / "scanners.json").introduce(typed)
    assert not (tmp_path / "scanners.json").exists()
