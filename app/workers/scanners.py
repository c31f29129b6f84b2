"""The scanners this station can reach."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import structlog

from drivers.devices import list_devices
from drivers.escl import EsclScanner
from drivers.scanner import Device, ScanRequest

_log = structlog.get_logger()
_ESCL = "escl:"


class Scanners:
    """Remembers what answered: a scan can name its device at once, and an address is typed only once.

    file keeps eSCL addresses that were scanned from; None: nothing is kept (a demonstration's change every time).
    """

    def __init__(self, escl_urls: tuple[str, ...], file: Path | None) -> None:
        self._file = file
        self._escl_urls = list(dict.fromkeys((*escl_urls, *_kept(file))))
        self._known: dict[str, Device] = {}
        self._lock = threading.Lock()

    def add(self, escl_url: str) -> None:
        """Ask this address too, while the station is open."""
        self._escl_urls.append(escl_url)

    def found(self) -> tuple[Device, ...]:
        """Those that answer now. Blocks for seconds."""
        devices, silent = list_devices(self._escl_urls)
        for device_id, error in silent:
            _log.info("scanner_silent", driver=device_id.partition(":")[0], fault=error.fault.value)
        with self._lock:
            self._known.update({device.id: device for device in devices})
        return devices

    def introduce(self, address: str) -> Device:
        """Ask the eSCL device at an address as people type it (192.0.2.7, https://printer:8080/eSCL), and remember it.

        Blocks for seconds. Raises ScanError.
        """
        typed = address.strip()
        device = EsclScanner(typed if "://" in typed else f"http://{typed}").device()
        with self._lock:
            self._known[device.id] = device
        self.remember(device.id)
        return device

    def known(self, request: ScanRequest) -> Device:
        """The device of a request; by its id alone where it has not been seen yet."""
        with self._lock:
            seen = self._known.get(request.device_id)
        return seen or Device(request.device_id, request.device_id, (request.source,), (request.resolution_dpi,))

    def remember(self, device_id: str) -> None:
        """It delivered pages: look for it at every start from now on."""
        url = device_id.removeprefix(_ESCL)
        with self._lock:
            if url == device_id or url in self._escl_urls:
                return
            self._escl_urls.append(url)
            if self._file is None:
                return
            unfinished = self._file.with_suffix(".part")
            unfinished.write_text(json.dumps(sorted({*_kept(self._file), url})), "utf-8")
            unfinished.replace(self._file)


def _kept(file: Path | None) -> tuple[str, ...]:
    if file is None or not file.exists():
        return ()
    try:
        return tuple(map(str, json.loads(file.read_text("utf-8"))))
    except (OSError, ValueError):
        return ()  # an address that is lost is typed once more
