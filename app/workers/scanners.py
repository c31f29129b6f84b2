"""The scanners this station can reach."""

from __future__ import annotations

import threading

import structlog

from drivers.devices import list_devices
from drivers.scanner import Device, ScanRequest

_log = structlog.get_logger()


class Scanners:
    """Remembers what answered, so that a scan can name its device without asking it once more."""

    def __init__(self, escl_urls: tuple[str, ...]) -> None:
        self._escl_urls = list(escl_urls)
        self._known: dict[str, Device] = {}
        self._lock = threading.Lock()

    def add(self, escl_url: str) -> None:
        """Ask this address too."""
        self._escl_urls.append(escl_url)

    def found(self) -> tuple[Device, ...]:
        """Those that answer now. Blocks for seconds."""
        devices, silent = list_devices(self._escl_urls)
        for device_id, error in silent:
            _log.info("scanner_silent", driver=device_id.partition(":")[0], fault=error.fault.value)
        with self._lock:
            self._known.update({device.id: device for device in devices})
        return devices

    def known(self, request: ScanRequest) -> Device:
        """The device of a request; by its id alone where it has not been seen yet."""
        with self._lock:
            seen = self._known.get(request.device_id)
        return seen or Device(request.device_id, request.device_id, (request.source,), (request.resolution_dpi,))
