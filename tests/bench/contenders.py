"""The station's reading beside plain peers: each reads the same sample scans in a fresh process of one thread.

The peers get the scan already cut out and upright by its truth, as they neither find cards nor turn them.
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from resources.samples import FOLDER

Read = Callable[[Path], str]


@dataclass(frozen=True, slots=True)
class Figures:
    """present is the share of the true field values whose text stands in what was read, white space aside."""

    name: str
    seconds_per_card: float
    peak_mb: float
    present: float


def truth_of(scan: Path) -> dict[str, Any]:
    truth: dict[str, Any] = json.loads((FOLDER / "truth" / f"{scan.stem}.json").read_text("utf-8"))
    return truth


def cut_upright(scan: Path) -> NDArray[np.uint8]:
    truth = truth_of(scan)
    width, height = truth["card"]["size_px"]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    warp = cv2.getPerspectiveTransform(np.array(truth["quad"], np.float32), corners)
    return np.asarray(cv2.warpPerspective(cv2.imread(str(scan)), warp, (width, height)), np.uint8)


def station() -> Read:
    from ocr.reader import open_reader

    reader = open_reader()

    def read(scan: Path) -> str:
        page = reader.read(scan.read_bytes(), 300)
        return "".join(line.text for card in page.cards for line in card.lines)

    return read


def rapidocr() -> Read:
    from rapidocr import RapidOCR

    engine = RapidOCR(params={"EngineConfig.onnxruntime.intra_op_num_threads": 1})

    def read(scan: Path) -> str:
        return "".join(engine(cut_upright(scan)).txts or ())

    return read


def tesseract() -> Read:
    import pytesseract

    def read(scan: Path) -> str:
        return str(pytesseract.image_to_string(cut_upright(scan), lang="jpn+eng", config="--psm 3"))

    return read


CONTENDERS: dict[str, Callable[[], Read]] = {"station": station, "rapidocr": rapidocr, "pytesseract": tesseract}


def measure(name: str, scans: list[Path]) -> Figures:
    """One scan to warm up, then all of them."""
    cv2.setNumThreads(1)
    read = CONTENDERS[name]()
    read(scans[0])
    started = time.perf_counter()
    texts = [_folded(read(scan)) for scan in scans]
    seconds = time.perf_counter() - started
    values = [
        (_folded(value["printed"]), text)
        for scan, text in zip(scans, texts, strict=True)
        for name, field in truth_of(scan)["card"]["fields"].items()
        if not name.startswith("_")
        for value in field
    ]
    # pytesseract starts a program for each card: its size counts.
    peak_kb = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    present = sum(value in text for value, text in values) / len(values)
    return Figures(name, seconds / len(scans), peak_kb / 1024, present)


def table(scans: list[Path]) -> Iterator[str]:
    """Ratios first: the seconds are this machine's."""
    context = multiprocessing.get_context("spawn")
    rows: list[Figures] = []
    for name in CONTENDERS:
        with context.Pool(1) as pool:
            rows.append(pool.apply(measure, (name, scans)))
    yield f"{len(scans)} sample scans, one process of one thread each"
    yield f"{'':14}{'ratio':>8}{'s a card':>10}{'peak MB':>10}{'values present %':>18}"
    for row in rows:
        ratio = row.seconds_per_card / rows[0].seconds_per_card
        yield f"{row.name:14}{ratio:8.2f}{row.seconds_per_card:10.2f}{row.peak_mb:10.0f}{100 * row.present:18.1f}"


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).lower()
