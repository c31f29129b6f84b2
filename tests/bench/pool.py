"""The station's own pool of reading processes: how soon it is warm, how fast it reads, what it takes of memory."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from app.workers.reading_pool import ReadingPool
from app.workers.reading_process import PageJob, Result
from tests.bench.soak import LEAST_CARDS, Look, verdict

_DPI = 300
# Cards between two looks at the memory.
_STRETCH = 100
# A process gives back what it has freed behind its answer.
_GIVING_BACK_S = 0.3


def table(scans: Sequence[Path], sheet: Path | None, count: int, processes: int) -> Iterator[str]:
    """scans are read again and again until count is reached; sheet is one page of ten cards."""
    yield f"pool of {processes} processes, from file to fields"
    started = time.perf_counter()
    pool = ReadingPool("ppocr", processes)
    try:
        pool.warm().result()
        yield _row("all processes warm", time.perf_counter() - started, "s")
        _read(pool, scans[:processes])
        yield _row("all have read a card", time.perf_counter() - started, "s")
        yield _row("first card, warm", _timed(pool, scans[:1]), "s")
        if sheet:
            yield _row("A4 sheet of ten cards", _timed(pool, [sheet]), "s")
        yield from _endurance(pool, list(islice(cycle(scans), count)))
    finally:
        pool.close()


def _endurance(pool: ReadingPool, scans: Sequence[Path]) -> Iterator[str]:
    looks: list[Look] = []
    seconds, peak_mb = 0.0, 0.0
    for at in range(0, len(scans), _STRETCH):
        stretch = scans[at : at + _STRETCH]
        seconds += _timed(pool, stretch)
        time.sleep(_GIVING_BACK_S)
        looks.append(Look(at + len(stretch), _resident_mb()))
        peak_mb = max([peak_mb, *(_size_mb(pid, "VmHWM") for pid in looks[-1].resident_mb)])
        yield _row(f"resident after {looks[-1].cards} cards, largest process", looks[-1].largest_mb, "MB")
    yield _row(f"cards/s over {len(scans)} cards", len(scans) / seconds, "")
    yield _row("memory a process, greatest", peak_mb, "MB")
    yield f"  {verdict(looks) if len(scans) >= LEAST_CARDS else f'fewer than {LEAST_CARDS} cards: nothing said of growth'}"


def _timed(pool: ReadingPool, scans: Sequence[Path]) -> float:
    started = time.perf_counter()
    _read(pool, scans)
    return time.perf_counter() - started


def _read(pool: ReadingPool, scans: Sequence[Path]) -> list[Result]:
    return [job.result() for job in [pool.submit((PageJob(scan, _DPI),)) for scan in scans]]


def _resident_mb() -> dict[int, float]:
    """Sizes of the reading processes by their ids."""
    ids = [each.pid for each in multiprocessing.active_children() if each.pid]
    return {pid: _size_mb(pid, "VmRSS") for pid in ids}


def _size_mb(pid: int, which: str) -> float:
    lines = Path(f"/proc/{pid}/status").read_text("ascii", errors="replace").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(which)), 0.0)


def _row(what: str, figure: float, unit: str) -> str:
    return f"  {what:50}{figure:8.2f} {unit}".rstrip()
