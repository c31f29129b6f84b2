"""What an eSCL device says about itself right now, from its ScannerStatus document."""

from __future__ import annotations

from dataclasses import dataclass

from drivers.escl import xml
from drivers.scanner import Fault

# Adf states of the specification and of devices in the field (DoorOpen is the word of some makers for HatchOpen).
# A mispick is the feeder's word for sheets that did not come one by one.
_FAULTS = {
    "ScannerAdfJam": Fault.JAM,
    "ScannerAdfDuplexPageTooLong": Fault.JAM,
    "ScannerAdfDuplexPageTooShort": Fault.JAM,
    "ScannerAdfInputTrayFailed": Fault.JAM,
    "ScannerAdfInputTrayOverloaded": Fault.JAM,
    "ScannerAdfMispick": Fault.DOUBLE_FEED,
    "ScannerAdfMultipickDetected": Fault.DOUBLE_FEED,
    "ScannerAdfHatchOpen": Fault.COVER_OPEN,
    "ScannerAdfDoorOpen": Fault.COVER_OPEN,
}


@dataclass(frozen=True, slots=True)
class Status:
    """state: Idle, Processing, Testing, Stopped or Down. adf_state: ScannerAdf…, None without a feeder."""

    state: str | None
    adf_state: str | None

    @property
    def feeder_fault(self) -> Fault | None:
        """What is wrong with the feeder. An empty feeder is not wrong in itself: most scans end there."""
        return _FAULTS.get(self.adf_state or "")

    @property
    def feeder_is_empty(self) -> bool:
        return self.adf_state == "ScannerAdfEmpty"

    @property
    def feeder_is_loaded(self) -> bool:
        return self.adf_state == "ScannerAdfLoaded"


def parse_status(content: bytes) -> Status:
    """Raises ScanError(UNSUPPORTED)."""
    root = xml.parse(content, "ScannerStatus")
    return Status(state=xml.text(root, "State"), adf_state=xml.text(root, "AdfState"))
