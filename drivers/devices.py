"""Which driver speaks for a device id, and which devices answer."""

from __future__ import annotations

from collections.abc import Iterable

from drivers.deadlines import Deadlines
from drivers.escl import EsclScanner
from drivers.sane import SaneScanner
from drivers.sane.listing import list_sane_devices
from drivers.scanner import Device, Fault, ScanError, Scanner


def open_scanner(device_id: str, deadlines: Deadlines | None = None) -> Scanner:
    """The driver of an id (escl:URL, sane:NAME, twain:NAME). Does not yet talk to the device. Raises ScanError.

    SANE and TWAIN load foreign code: use their scanners in the worker process only (drivers.worker).
    """
    scheme, _, address = device_id.partition(":")
    if scheme == "escl" and address:
        return EsclScanner(address, deadlines)
    if scheme == "sane" and address:
        return SaneScanner(address, deadlines)
    if scheme == "twain":
        raise ScanError(Fault.UNSUPPORTED, "TWAIN is not supported yet")
    raise ScanError(Fault.NOT_FOUND, "a device id is escl:URL, sane:NAME or twain:NAME")


def list_devices(escl_urls: Iterable[str]) -> tuple[tuple[Device, ...], tuple[tuple[str, ScanError], ...]]:
    """(devices that answered, (device id, error) of those that did not): the eSCL addresses, then what SANE finds.

    The id of an error is "sane:" where the whole search of SANE failed. Blocks for seconds.
    """
    devices: list[Device] = []
    faults: list[tuple[str, ScanError]] = []
    for url in escl_urls:
        try:
            devices.append(EsclScanner(url).device())
        except ScanError as error:
            faults.append((f"escl:{url}", error))
    try:
        devices += list_sane_devices()
    except ScanError as error:
        faults.append(("sane:", error))
    return tuple(devices), tuple(faults)
