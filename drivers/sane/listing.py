"""The SANE devices of this machine, found in a process of their own: `python -m drivers.sane.listing`.

Every enabled backend is asked, and any of them may crash or hang; that must not reach the station.
"""

from __future__ import annotations

import json
import os
import subprocess
from importlib.util import find_spec
from typing import Any, BinaryIO, NoReturn

from drivers.interpreter import NO_WINDOW, module_command, module_environment
from drivers.pipe import claim_stdout
from drivers.sane import library
from drivers.sane.scanner import describe
from drivers.scanner import Device, Fault, ScanError, Source

# Seventy backends, the network ones of which wait some seconds for answers.
_LISTING_S = 30.0
_CONTROL_DEVICES = ("v4l:",)  # cameras: SANE lists them, nobody feeds cards to them


def list_sane_devices() -> tuple[Device, ...]:
    """Empty where python-sane is not installed. Blocks for seconds: not for a thread with a window.

    Raises ScanError when the listing crashed or took too long.
    """
    if find_spec("sane") is None:
        return ()
    try:
        listing = subprocess.run(  # noqa: S603 - our own interpreter and our own module
            module_command("drivers.sane.listing"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LISTING_S,
            check=False,
            env=module_environment(),
            creationflags=NO_WINDOW,
        )
    except subprocess.TimeoutExpired as error:
        raise ScanError(Fault.TIMED_OUT, "listing SANE devices") from error
    if listing.returncode != 0:
        raise ScanError(Fault.DRIVER_CRASHED, f"listing SANE devices ended with {listing.returncode}")
    return tuple(_decode(line) for line in listing.stdout.splitlines())


def main() -> NoReturn:
    pipe = claim_stdout()
    sane = library.load()
    with library.faults():
        found = sane.get_devices()
    for name, vendor, model, _ in found:
        if not name.startswith(_CONTROL_DEVICES):
            _tell(sane, pipe, name, f"{vendor} {model}".replace("_", " ").strip())
    pipe.flush()
    os._exit(0)


def _tell(sane: Any, pipe: BinaryIO, name: str, title: str) -> None:
    """A device that cannot be opened now (switched off, in use, not ours) is no device to offer."""
    try:
        with library.faults():
            opened = sane.open(name)
            device = describe(opened, name, title)
            opened.close()
    except ScanError:
        return
    fields = {
        "id": device.id, "name": device.name,
        "sources": device.sources, "resolutions_dpi": device.resolutions_dpi,
    }  # fmt: skip
    pipe.write(json.dumps(fields).encode("ascii") + b"\n")


def _decode(line: bytes) -> Device:
    fields = json.loads(line)
    return Device(
        id=fields["id"],
        name=fields["name"],
        sources=tuple(map(Source, fields["sources"])),
        resolutions_dpi=tuple(fields["resolutions_dpi"]),
    )


if __name__ == "__main__":
    main()
