"""The demonstration scanner as a program, and its stack."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import requests
from PIL import Image

from drivers.demonstration import DemonstrationScanner, Sheet, Stack, load_stack
from drivers.scanner import Fault, Source
from drivers.session import PageArrived, ScanEnded, ScanStopped
from tests.drivers.conftest import ScanAll
from tests.drivers.drawn import draw, drawn_stack


def written_stack(folder: Path) -> Path:
    stack = drawn_stack(folder, sheets=3)
    sheets = [{"front": sheet.front.name, "back": sheet.back and sheet.back.name} for sheet in stack.sheets]
    (folder / "stack.json").write_text(json.dumps({"sheets": sheets, "flatbed": ["glass.jpg"]}))
    return folder


def test_the_program_says_its_url_serves_and_ends_with_stdin(tmp_path: Path, scan_all: ScanAll) -> None:
    command = [sys.executable, "-m", "drivers.demonstration", "--folder", str(written_stack(tmp_path / "stack"))]
    with subprocess.Popen([*command, "--jam-after", "1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        url = json.loads(program.stdout.readline())["url"]
        *_, stopped = scan_all(url)
        requests.post(url.replace("eSCL", "demonstration/faults"), json={"kind": "double-feed", "after_sheets": 2})
        *_, again = scan_all(url)
        requests.post(url.replace("eSCL", "demonstration/reload"))
        *_, ended = scan_all(url)
        program.stdin.close()
        assert program.wait(10) == 0
    assert isinstance(stopped, ScanStopped)
    assert stopped.fault is Fault.JAM
    assert isinstance(again, ScanStopped)
    assert again.fault is Fault.DOUBLE_FEED
    assert ended == ScanEnded(pages=6)


def test_an_unprinted_back_is_paper_and_never_twice_the_same(tmp_path: Path, scan_all: ScanAll) -> None:
    fronts = [draw(tmp_path / f"{n}.jpg", n) for n in (1, 2)]
    with DemonstrationScanner(Stack(tuple(map(Sheet, fronts)))) as scanner:
        *arrived, _ = scan_all(scanner.url)
    backs = [event.page for event in arrived if isinstance(event, PageArrived)][1::2]
    assert backs[0].sha256 != backs[1].sha256
    with Image.open(backs[0].file) as back, Image.open(fronts[0]) as front:
        assert back.size == front.size
        levels = set(back.convert("L").tobytes())
    assert 225 <= min(levels) <= max(levels) <= 255


def test_another_resolution_gives_a_picture_of_that_size(tmp_path: Path, scan_all: ScanAll) -> None:
    from drivers.scanner import ScanRequest
    from drivers.session import scan

    front = draw(tmp_path / "1.png", 1, (600, 300))
    with DemonstrationScanner(Stack((Sheet(front),))) as scanner:
        arrived, _ = scan(ScanRequest(f"escl:{scanner.url}", Source.ADF, 150), tmp_path / "spool")
    assert isinstance(arrived, PageArrived)
    assert arrived.page.resolution_dpi == 150
    with Image.open(arrived.page.file) as image:
        assert image.size == (300, 150)


def test_the_feeder_keeps_its_pace(stack: Stack, scan_all: ScanAll) -> None:
    from time import monotonic

    with DemonstrationScanner(stack, pace_sheets_per_min=240) as scanner:
        began = monotonic()
        *_, last = scan_all(scanner.url)
    assert last == ScanEnded(pages=8)
    assert monotonic() - began >= 4 * 0.25


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "[]",
        "{}",
        '{"sheets": [{"front": "none.jpg"}]}',
        '{"sheets": [{"front": "../stack.json"}]}',
        '{"sheets": 1}',
    ],
)
def test_a_manifest_that_does_not_fit_its_folder_is_refused(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "stack.json").write_text(manifest)
    with pytest.raises(ValueError, match=r".+"):
        load_stack(tmp_path)


def test_a_scanner_with_an_open_connection_closes_at_once(stack: Stack) -> None:
    with requests.Session() as session, DemonstrationScanner(stack) as scanner:
        assert session.get(f"{scanner.url}/ScannerStatus").ok
