"""Loading libsane, with one backend where it is known which, and its words turned into faults."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from drivers.scanner import Fault, ScanError

_CONFIG_DIR = "SANE_CONFIG_DIR"
_USUAL_CONFIG_DIR = "/etc/sane.d"
_LIST_OF_BACKENDS = ("dll.conf", "dll.d", "dll.aliases")

# python-sane has one error class: only the text of sane_strstatus() tells the errors apart.
_FAULTS = {
    "Document feeder jammed": Fault.JAM,
    "Scanner cover is open": Fault.COVER_OPEN,
    "Document feeder out of documents": Fault.FEEDER_EMPTY,
    "Device busy": Fault.BUSY,
    "Error during device I/O": Fault.DISCONNECTED,
    "Operation was canceled": Fault.CANCELLED,
    "Access to resource has been denied": Fault.NOT_ALLOWED,
    "Invalid argument": Fault.UNSUPPORTED,
    "Operation not supported": Fault.UNSUPPORTED,
    "Out of memory": Fault.DRIVER_CRASHED,
    "End of file reached": Fault.ENDED_EARLY,
    "Scanner returned no data": Fault.BROKEN_PICTURE,
}


def load() -> Any:
    """The module python-sane, initialised with every backend that this machine enables; once per process.

    Raises ScanError(UNSUPPORTED) where python-sane is not installed.
    """
    sane = _module()
    with faults():
        sane.init()
    return sane


def load_with(backend: str) -> tuple[Any, tuple[str, ...]]:
    """The same with one backend only, and the names of its devices.

    No probing of the USB bus by seventy drivers, no crash of a foreign one.
    """
    sane = _module()
    inherited = os.environ.get(_CONFIG_DIR, "").split(os.pathsep)[0] or _USUAL_CONFIG_DIR
    folder = Path(tempfile.mkdtemp(prefix="sane-"))
    try:
        _link_configuration(Path(inherited), folder)
        (folder / "dll.conf").write_text(f"{backend}\n", encoding="utf-8")
        os.environ[_CONFIG_DIR] = str(folder)
        with faults():
            sane.init()
            names = tuple(str(found[0]) for found in sane.get_devices())  # loads the backend, which reads its files
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return sane, names


@contextmanager
def faults() -> Iterator[None]:
    """python-sane's errors as ScanError; what is no error of SANE passes."""
    try:
        yield
    except Exception as error:
        fault = _FAULTS.get(str(error))
        if fault is None and type(error).__module__ != "_sane":
            raise
        raise ScanError(fault or Fault.DISCONNECTED, str(error)) from error


def _module() -> Any:
    try:
        import sane
    except ImportError as error:
        raise ScanError(Fault.UNSUPPORTED, "python-sane is not installed") from error
    return sane


def _link_configuration(inherited: Path, folder: Path) -> None:
    if not inherited.is_dir():
        return
    for path in inherited.iterdir():
        if path.name not in _LIST_OF_BACKENDS:
            (folder / path.name).symlink_to(path.resolve())
