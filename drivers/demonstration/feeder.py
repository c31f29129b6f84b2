"""The mechanics of the demonstration scanner: a stack, a feeder that can get into trouble, and a pace."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from drivers.demonstration.stack import Sheet, Stack


class FaultKind(StrEnum):
    """Troubles on request. The first three stop the feeder; the others are bad behaviour of the device."""

    JAM = "jam"
    DOUBLE_FEED = "double-feed"
    COVER_OPEN = "cover-open"
    EARLY_END = "early-end"
    CUT_CONNECTION = "cut-connection"
    TRUNCATED_PICTURE = "truncated-picture"
    HANG = "hang"
    BUSY = "busy"


MECHANICAL = frozenset({FaultKind.JAM, FaultKind.DOUBLE_FEED, FaultKind.COVER_OPEN})


@dataclass(frozen=True, slots=True)
class PlannedFault:
    """Strikes when after_sheets sheets of the stack have gone through; the sheet it strikes stays in the feeder.

    times: how often in a row (busy: how many requests are turned away).
    """

    kind: FaultKind
    after_sheets: int = 0
    times: int = 1


class AdfState(StrEnum):
    """The words of the protocol."""

    EMPTY = "ScannerAdfEmpty"
    LOADED = "ScannerAdfLoaded"
    JAM = "ScannerAdfJam"
    DOUBLE_FEED = "ScannerAdfMultipickDetected"
    COVER_OPEN = "ScannerAdfDoorOpen"  # sane-airscan knows this word, not the specification's HatchOpen


_STATES = {
    FaultKind.JAM: AdfState.JAM,
    FaultKind.DOUBLE_FEED: AdfState.DOUBLE_FEED,
    FaultKind.COVER_OPEN: AdfState.COVER_OPEN,
}


@dataclass(frozen=True, slots=True)
class Fed:
    """A sheet that went through, with its place in the stack from 0."""

    sheet: Sheet
    index: int


class Feeder:
    """Thread-safe. sheets_per_min None means as fast as the computer."""

    def __init__(self, stack: Stack, sheets_per_min: float | None, faults: Iterable[PlannedFault]) -> None:
        self._sheets = stack.sheets
        self._interval_s = 60 / sheets_per_min if sheets_per_min else 0.0
        self._planned = list(faults)
        self._trouble: FaultKind | None = None
        self._passed = 0
        self._ready_at = 0.0
        self._moved = threading.Condition()
        self._touched = 0
        self._switched_off = False

    @property
    def state(self) -> AdfState:
        with self._moved:
            if self._trouble is not None:
                return _STATES[self._trouble]
            return AdfState.LOADED if self._passed < len(self._sheets) else AdfState.EMPTY

    @property
    def sheets_passed(self) -> int:
        with self._moved:
            return self._passed

    def start(self) -> None:
        """A job begins: the pace counts from now."""
        with self._moved:
            self._ready_at = time.monotonic()

    def strikes(self, kinds: Collection[FaultKind] = frozenset(FaultKind)) -> FaultKind | None:
        """The fault of these kinds that is due now, if any; each strikes once. A mechanical one stays until clear()."""
        with self._moved:
            if self._trouble is not None:
                return self._trouble
            for at, planned in enumerate(self._planned):
                if planned.after_sheets == self._passed and planned.kind in kinds:
                    self._strike(at, planned)
                    return planned.kind
            return None

    def next_sheet(self) -> Sheet | None:
        """The sheet that would be fed now; it stays where it is."""
        with self._moved:
            return self._sheets[self._passed] if self._passed < len(self._sheets) else None

    def feed(self) -> Fed | None:
        """Waits for the pace, then the next sheet; None when the feeder is empty, in trouble or switched off."""
        with self._moved:
            self._ready_at = max(self._ready_at + self._interval_s, time.monotonic())
            while (wait_s := self._ready_at - time.monotonic()) > 0 and not self._switched_off:
                self._moved.wait(wait_s)
            if self._switched_off or self._trouble is not None or self._passed >= len(self._sheets):
                return None
            self._passed += 1
            return Fed(self._sheets[self._passed - 1], self._passed - 1)

    def hang(self) -> None:
        """Returns when somebody touches the feeder or switches the scanner off."""
        with self._moved:
            before = self._touched
            self._moved.wait_for(lambda: self._switched_off or self._touched != before)

    def plan(self, fault: PlannedFault) -> None:
        with self._moved:
            self._planned.append(fault)

    def clear(self) -> None:
        """Somebody opened the cover and put the sheet back: it is the next one to be fed."""
        with self._moved:
            self._touch()

    def reload(self) -> None:
        """The whole stack lies in the feeder again."""
        with self._moved:
            self._passed = 0
            self._touch()

    def switch_off(self) -> None:
        with self._moved:
            self._switched_off = True
            self._moved.notify_all()

    def _touch(self) -> None:
        self._trouble = None
        self._touched += 1
        self._moved.notify_all()

    def _strike(self, at: int, planned: PlannedFault) -> None:
        if planned.times > 1:
            self._planned[at] = replace(planned, times=planned.times - 1)
        else:
            del self._planned[at]
        if planned.kind in MECHANICAL:
            self._trouble = planned.kind
