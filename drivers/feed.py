"""How sides that come one after the other from a feeder make sheets. Pure."""

from __future__ import annotations

from drivers.scanner import Fault, ScanError, Side, Source


def place(count: int, source: Source) -> tuple[int, Side]:
    """(sheet from 1, side) of the side that follows count others: duplex feeders give front, back, front, back."""
    if source is not Source.ADF_DUPLEX:
        return count + 1, Side.FRONT
    return count // 2 + 1, Side.BACK if count % 2 else Side.FRONT


def check_end(count: int, source: Source) -> None:
    """The feeder says that it is empty after count sides. Raises ScanError where that is no good end."""
    if count == 0:
        raise ScanError(Fault.FEEDER_EMPTY)
    if source is Source.ADF_DUPLEX and count % 2:
        raise ScanError(Fault.ENDED_EARLY, "the last sheet came with one side")


def nearest_resolution_dpi(asked_dpi: int, offered_dpi: tuple[int, ...]) -> int:
    """The asked resolution, else the next finer one, else the finest: a card read too coarse is lost."""
    finer = [each for each in offered_dpi if each >= asked_dpi]
    return min(finer) if finer else max(offered_dpi)
