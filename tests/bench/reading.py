"""Reading speed and memory beside plain peers on the same scans in the same run: `python -m tests.bench.reading`.

Every contender runs in a fresh process, one after the other, one thread each: reads one scan to warm up, then all of
them. The peers get the scan already cut and upright by its truth, as they neither find cards nor turn them.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

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


def truth_of(scan: Path) -> dict[str, object]:
    truth: dict[str, object] = json.loads((FOLDER / "truth" / f"{scan.stem}.json").read_text("utf-8"))
    return truth


def cut_upright(scan: Path) -> NDArray[np.uint8]:
    truth = truth_of(scan)
    width, height = truth["card"]["size_px"]  # type: ignore[index]
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


def folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).lower()


def measure(name: str, scans: list[Path]) -> Figures:
    cv2.setNumThreads(1)
    read = CONTENDERS[name]()
    read(scans[0])
    started = time.perf_counter()
    texts = [folded(read(scan)) for scan in scans]
    seconds = time.perf_counter() - started
    values = [
        (folded(value["printed"]), text)
        for scan, text in zip(scans, texts, strict=True)
        for field in truth_of(scan)["card"]["fields"].values()  # type: ignore[index]
        for value in field
    ]
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Figures(
        name, seconds / len(scans), max(own, children), sum(value in text for value, text in values) / len(values)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=26)
    scans = sorted(FOLDER.glob("[0-9]*_front.jpg"))[: parser.parse_args().count]
    context = multiprocessing.get_context("spawn")
    rows: list[Figures] = []
    for name in CONTENDERS:
        with context.Pool(1) as pool:
            rows.append(pool.apply(measure, (name, scans)))
    print(f"{len(scans)} sample scans, one process of one thread each")
    print(f"{'':14}{'s a card':>10}{'ratio':>8}{'peak MB':>10}{'values present %':>18}")
    for row in rows:
        ratio = row.seconds_per_card / rows[0].seconds_per_card
        print(f"{row.name:14}{row.seconds_per_card:10.2f}{ratio:8.2f}{row.peak_mb:10.0f}{100 * row.present:18.1f}")


if __name__ == "__main__":
    main()
