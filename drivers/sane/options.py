"""Setting a driver's options so that they hold: the name is checked, the value is allowed, the result is read back.

python-sane turns an unknown option silently into an attribute, and a value out of range into some other value.
"""

from __future__ import annotations

from typing import Any

from drivers.feed import nearest_resolution_dpi
from drivers.sane.library import faults
from drivers.sane.sources import match_source, offered_sources
from drivers.scanner import Fault, ScanError, Source

# What is worth offering of a range; the same steps as for other devices.
_USUAL_RESOLUTIONS_DPI = (75, 100, 150, 200, 240, 300, 400, 600, 1200)
# Drivers whose feeder is one source and whose sides are another option.
_DUPLEX_OPTIONS = {"adf_mode": ("Duplex", "Simplex"), "duplex": (True, False)}
_SCAN_AREA = ("tl_x", "tl_y", "br_x", "br_y")


def sources(device: Any) -> tuple[Source, ...]:
    """A device without a choice is a sheet-fed one: those with a glass alone say so."""
    names = _choices(device, "source")
    found = set(offered_sources(names)) if names else {Source.ADF}
    if Source.ADF in found and any(_is_settable(device, name) for name in _DUPLEX_OPTIONS):
        found.add(Source.ADF_DUPLEX)
    return tuple(source for source in Source if source in found)


def resolutions_dpi(device: Any) -> tuple[int, ...]:
    if "resolution" not in device.opt:
        return ()
    allowed = device["resolution"].constraint
    if isinstance(allowed, tuple):
        low, high, _ = allowed
        return tuple(usual for usual in _USUAL_RESOLUTIONS_DPI if low <= usual <= high)
    return tuple(sorted({round(each) for each in allowed or ()}))


def configure(device: Any, source: Source, resolution_dpi: int) -> int:
    """Source, colour, eight bits, resolution and the largest area, in this order: each changes what the next allows.

    Returns the resolution that the device really took. Raises ScanError.
    """
    with faults():
        _set_source(device, source)
        _set_color(device)
        if 8 in _choices(device, "depth"):  # sixteen bits come out of python-sane corrupt
            _set(device, "depth", 8)
        taken_dpi = _set_resolution(device, resolution_dpi)
        _set_largest_area(device)
    return taken_dpi


def _set_source(device: Any, source: Source) -> None:
    names = _choices(device, "source")
    name = match_source(names, source)
    if name is None and source is Source.ADF_DUPLEX:  # a feeder whose sides are an option of their own
        name = match_source(names, Source.ADF)
    if source not in sources(device):
        raise ScanError(Fault.UNSUPPORTED, f"no source {source}")
    if name is not None:
        _set(device, "source", name)
    for option, (both, one) in _DUPLEX_OPTIONS.items():  # always said: some devices assume both sides
        if _is_settable(device, option) and source is not Source.FLATBED:
            _set(device, option, both if source is Source.ADF_DUPLEX else one)


def _set_color(device: Any) -> None:
    modes = _choices(device, "mode")
    for wanted in ("color", "gray", "grey"):
        fitting = [mode for mode in modes if wanted in str(mode).casefold()]
        if fitting:
            _set(device, "mode", min(fitting, key=len))
            return


def _set_resolution(device: Any, asked_dpi: int) -> int:
    offered = resolutions_dpi(device)
    if not offered:
        return asked_dpi
    _set(device, "resolution", nearest_resolution_dpi(asked_dpi, offered))
    taken: float = device.resolution
    return round(taken)


def _set_largest_area(device: Any) -> None:
    for name in _SCAN_AREA:
        if _is_settable(device, name) and isinstance(device[name].constraint, tuple):
            low, high, _ = device[name].constraint
            setattr(device, name, low if name.startswith("tl") else high)  # may be rounded to the sensor's step


def _set(device: Any, name: str, value: object) -> None:
    """Raises ScanError where the value does not hold."""
    if not _is_settable(device, name):
        if name in device.opt and device.opt[name].is_active() and getattr(device, name) == value:
            return
        raise ScanError(Fault.UNSUPPORTED, f"option {name} cannot be set")
    setattr(device, name, value)
    if getattr(device, name) != value:
        raise ScanError(Fault.UNSUPPORTED, f"option {name} did not take the value")


def _choices(device: Any, name: str) -> list[Any]:
    if name not in device.opt or not isinstance(device[name].constraint, list):
        return []
    return list(device[name].constraint)


def _is_settable(device: Any, name: str) -> bool:
    return name in device.opt and device[name].is_active() and device[name].is_settable()
