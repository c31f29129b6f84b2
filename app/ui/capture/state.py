"""What the capture page shows beside its cards, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.batch import Batch, BatchHeader, Sides
from app.ui.capture.faults import FaultSentence
from app.usecases.events import SourceFailed
from drivers.scanner import Device


class Phase(StrEnum):
    """What is going on right now. STOPPED: something has to be done first; it is told in the notice."""

    IDLE = "idle"
    STARTING = "starting"
    SCANNING = "scanning"
    PAUSING = "pausing"
    IMPORTING = "importing"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class CaptureState:
    """Everything the page shows beside the cards. devices None: being looked for."""

    batch: Batch | None = None
    header: BatchHeader = BatchHeader(sides=Sides.BOTH)
    devices: tuple[Device, ...] | None = None
    device: Device | None = None
    phase: Phase = Phase.IDLE
    notice: FaultSentence | None = None
    saved_sheets: int = 0
    failures: tuple[SourceFailed, ...] = ()

    @property
    def feeding(self) -> bool:
        return self.phase in (Phase.STARTING, Phase.SCANNING, Phase.PAUSING)

    @property
    def importing(self) -> bool:
        return self.phase is Phase.IMPORTING

    @property
    def may_start(self) -> bool:
        return self.device is not None and self.phase in (Phase.IDLE, Phase.STOPPED)

    @property
    def may_finish(self) -> bool:
        return self.batch is not None and self.phase in (Phase.IDLE, Phase.STOPPED)
