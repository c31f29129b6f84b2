"""Reads the scans of a folder in worker processes and brings the readings back, with what they cost."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from ocr.evaluation.perfect import perfect
from ocr.evaluation.truth import TrueScan
from ocr.fields import name_fields
from ocr.reading import CardReading, FieldCandidate

if TYPE_CHECKING:
    from ocr.reader import PageReader


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one scan gave. seconds is the processor time it took; peak_mb the process's greatest size so far,
    resident_mb its size just after; process tells the processes apart.
    """

    scan: TrueScan
    cards: tuple[CardReading, ...]
    seconds: float
    peak_mb: float
    resident_mb: float = 0.0
    process: int = 0


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took. ready_s: from the start of the processes until each has its engine loaded and has read one
    scan; first_s: one scan alone on the then warm processes; wall_s and processor_s: all scans. peak_mb is the
    greatest process, growth_mb what the process that grew most gained after its first ten scans.
    """

    processes: int
    cards: int
    ready_s: float
    first_s: float
    wall_s: float
    processor_s: float
    peak_mb: float
    growth_mb: float


def read_all(
    scans: Sequence[TrueScan], engine_name: str, processes: int, *, progress: bool = False
) -> tuple[list[Outcome], Cost]:
    """Outcomes in the order of the scans. progress: tell on stderr how far it is."""
    read = partial(_read, engine_name)
    started = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        pool.map(read, [scans[0]] * processes, chunksize=1)
        ready = time.perf_counter()
        pool.apply(read, (scans[0],))
        first = time.perf_counter()
        outcomes = list(_told(pool.imap(read, scans), len(scans)) if progress else pool.imap(read, scans))
        wall_s = time.perf_counter() - first
    cost = Cost(
        processes=processes,
        cards=sum(len(each.cards) for each in outcomes),
        ready_s=round(ready - started, 2),
        first_s=round(first - ready, 2),
        wall_s=round(wall_s, 2),
        processor_s=round(sum(each.seconds for each in outcomes), 2),
        peak_mb=round(max(each.peak_mb for each in outcomes), 1),
        growth_mb=round(max(_growths(outcomes), default=0.0), 1),
    )
    return outcomes, cost


def with_fields(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The same lines and QR codes with the fields named again by the rules of today."""
    return [
        replace(outcome, cards=tuple(replace(card, fields=_fields(card)) for card in outcome.cards))
        for outcome in outcomes
    ]


def _fields(card: CardReading) -> tuple[FieldCandidate, ...]:
    return name_fields(card.lines, card.width_px, card.height_px, card.codes)


def with_true_lines(scan: TrueScan) -> Outcome:
    """As if the cards had been found, turned and read without any error; no field is named yet."""
    cards = tuple(
        CardReading(card.quad, card.width_px, card.height_px, b"", perfect(card.lines), (), codes=card.qr)
        for card in scan.cards
        if card.quad
    )
    return Outcome(scan, cards, 0.0, 0.0)


def _growths(outcomes: Sequence[Outcome]) -> Iterator[float]:
    for process in {each.process for each in outcomes}:
        sizes = [each.resident_mb for each in outcomes if each.process == process]
        # The first scans find out how large the network's buffers must be.
        settled = sizes[10:] or sizes[-1:]
        yield settled[-1] - settled[0]


def _told(outcomes: Iterator[Outcome], count: int) -> Iterator[Outcome]:
    for number, outcome in enumerate(outcomes, 1):
        if number % 20 == 0 or number == count:
            sys.stderr.write(f"{number}/{count}\n")
        yield outcome


@cache
def _reader(engine_name: str) -> PageReader:
    """One reader per worker process."""
    from ocr.reader import open_reader

    return open_reader(engine_name)


def _read(engine_name: str, scan: TrueScan) -> Outcome:
    return read_scan(_reader(engine_name), scan)


def read_scan(reader: PageReader, scan: TrueScan) -> Outcome:
    """One scan, read in this process."""
    started = time.process_time()
    page = reader.read(scan.picture.read_bytes(), scan.resolution_dpi)
    seconds = time.process_time() - started
    # The pictures are looked at by nobody here.
    cards = tuple(replace(card, picture=b"") for card in page.cards)
    return Outcome(scan, cards, seconds, *_sizes_mb(), os.getpid())


def _sizes_mb() -> tuple[float, float]:
    """Greatest and present size of this process; 0 where the system does not tell."""
    peak_mb = resident_mb = 0.0
    if sys.platform == "linux":
        import resource

        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        resident_mb = pages * resource.getpagesize() / 2**20
    return peak_mb, resident_mb
