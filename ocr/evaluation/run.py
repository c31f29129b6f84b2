"""Reads the scans of a folder in worker processes and brings the readings back. Runs in the calling process too."""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from ocr.evaluation.truth import TrueCard, TrueScan
from ocr.fields import name_fields
from ocr.reading import CardReading, FieldCandidate, TextLine

if TYPE_CHECKING:
    from ocr.reader import PageReader


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one scan gave. seconds is the processor time it took; peak_mb the process's greatest size so far."""

    scan: TrueScan
    cards: tuple[CardReading, ...]
    seconds: float
    peak_mb: float


def fields_of_true_lines(card: TrueCard) -> tuple[FieldCandidate, ...]:
    """What ocr.fields makes of perfectly read lines."""
    return name_fields(card.lines, card.width_px, card.height_px, card.qr)


def read_all(scans: Sequence[TrueScan], engine_name: str, processes: int) -> Iterator[Outcome]:
    """Outcomes in the order of the scans. Every process has read one scan (and thrown it away) before the clock
    starts to matter: loading the models is not reading.
    """
    context = multiprocessing.get_context("spawn")
    read = partial(_read, engine_name)
    with context.Pool(processes) as pool:
        pool.map(read, [scans[0]] * processes, chunksize=1)
        yield from pool.imap(read, scans)


@cache
def _reader(engine_name: str) -> PageReader:
    """One reader per worker process."""
    from ocr.reader import open_reader

    return open_reader(engine_name)


def _read(engine_name: str, scan: TrueScan) -> Outcome:
    reader = _reader(engine_name)
    started = time.process_time()
    page = reader.read(scan.picture.read_bytes(), scan.resolution_dpi)
    return Outcome(scan, page.cards, time.process_time() - started, _peak_mb())


def _peak_mb() -> float:
    """0 on Windows, which does not tell."""
    peak_kb = 0
    if sys.platform != "win32":
        import resource

        peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak_kb / 1024


def lines_text(lines: Sequence[TextLine]) -> str:
    """For the log of mismatches."""
    return " | ".join(line.text for line in lines)
