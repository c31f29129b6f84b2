"""The SANE driver in the real worker against libsane's own test backend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from drivers.devices import list_devices
from drivers.scanner import Fault, ScanRequest, Source
from drivers.session import PageArrived, ScanEnded, ScanStopped, scan
from tests.drivers.sane.conftest import SaneScan

TestBackend = Callable[..., None]


def test_the_glass_gives_one_colour_picture_at_the_resolution_asked_for(
    test_backend: TestBackend, sane_scan: SaneScan
) -> None:
    test_backend()
    arrived, last = sane_scan("test:0", resolution_dpi=100)
    assert last == ScanEnded(pages=1)
    assert isinstance(arrived, PageArrived)
    with Image.open(arrived.page.file) as image:
        assert (image.format, image.mode) == ("PNG", "RGB")
        assert image.width == pytest.approx(200 / 25.4 * 100, abs=4)  # the largest area is 200 mm
    assert arrived.page.resolution_dpi == 100


def test_a_resolution_out_of_range_becomes_one_that_the_device_has(
    test_backend: TestBackend, sane_scan: SaneScan
) -> None:
    test_backend(resolution_max="150.0")
    arrived, _ = sane_scan("test:0", resolution_dpi=99999)
    assert isinstance(arrived, PageArrived)
    assert arrived.page.resolution_dpi == 150


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        ("JAMMED", Fault.JAM),
        ("COVER_OPEN", Fault.COVER_OPEN),
        ("NO_DOCS", Fault.FEEDER_EMPTY),
        ("DEVICE_BUSY", Fault.BUSY),
        ("IO_ERROR", Fault.DISCONNECTED),
        ("CANCELLED", Fault.CANCELLED),
        ("ACCESS_DENIED", Fault.NOT_ALLOWED),
        ("INVAL", Fault.UNSUPPORTED),
        ("UNSUPPORTED", Fault.UNSUPPORTED),
        ("NO_MEM", Fault.DRIVER_CRASHED),
        ("EOF", Fault.BROKEN_PICTURE),
    ],
)
def test_every_status_of_sane_becomes_a_fault(
    test_backend: TestBackend, sane_scan: SaneScan, status: str, fault: Fault
) -> None:
    test_backend(**{"read-status-code": f'"SANE_STATUS_{status}"'})
    *_, last = sane_scan("test:0")
    assert isinstance(last, ScanStopped)
    assert last.fault is fault


def test_a_driver_that_repeats_one_picture_is_stopped(test_backend: TestBackend, sane_scan: SaneScan) -> None:
    """The feeder of the test backend gives the same picture ten times, which no sensor does."""
    test_backend()
    *arrived, last = sane_scan("test:0", Source.ADF)
    assert last == ScanStopped(Fault.BROKEN_PICTURE, "the driver repeats the same picture")
    assert len(arrived) == 5


def test_sides_that_the_device_does_not_have_are_refused(test_backend: TestBackend, sane_scan: SaneScan) -> None:
    test_backend()
    assert sane_scan("test:0", Source.ADF_DUPLEX) == [ScanStopped(Fault.UNSUPPORTED, "no source adf-duplex")]


def test_an_unknown_device_is_not_found(test_backend: TestBackend, sane_scan: SaneScan) -> None:
    test_backend()
    (last,) = sane_scan("test:9")
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.NOT_FOUND


def test_cancel_throws_the_half_picture_away(test_backend: TestBackend, tmp_path: Path) -> None:
    test_backend(**{"read-delay": "true", "read-delay-duration": "100000"})
    session = scan(ScanRequest("sane:test:0", Source.FLATBED, 300), tmp_path / "spool")
    session.cancel()
    (last,) = session
    assert isinstance(last, ScanStopped)
    assert last.fault is Fault.CANCELLED


def test_a_page_of_unknown_length_is_a_page(test_backend: TestBackend, sane_scan: SaneScan) -> None:
    test_backend(**{"hand-scanner": "true", "fuzzy-parameters": "true"})
    *_, last = sane_scan("test:0")
    assert last == ScanEnded(pages=1)


def test_listing_gives_sources_and_resolutions(test_backend: TestBackend) -> None:
    test_backend()
    (device,), faults = list_devices([])
    assert (device.id, device.name) == ("sane:test:0", "Noname frontend-tester")
    assert device.sources == (Source.ADF, Source.FLATBED)
    assert 300 in device.resolutions_dpi
    assert faults == ()
