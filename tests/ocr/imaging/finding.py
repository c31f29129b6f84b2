"""How well cards are found, without reading them: seconds a page instead of a second a card.

python -m tests.ocr.imaging.finding FOLDER … [--save FILE] [--misses]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from ocr.evaluation.judgement import iou
from ocr.geometry import Quad
from ocr.imaging.decode import decode
from ocr.imaging.find import FoundCard, find_cards
from ocr.imaging.turn import renamed

_FOUND = 0.9


@dataclass(frozen=True, slots=True)
class PageScore:
    """One page: overlap and skew error of each true card (0 and None where it was not found), what was found besides,
    and how many of the misses somebody is warned of: by a card there with uncertain edges, cut off or overlapping.
    """

    picture: Path
    kind: str
    overlaps: tuple[float, ...]
    skews_deg: tuple[float, ...]
    phantoms: int
    warned: int
    seconds: float

    @property
    def found(self) -> int:
        return sum(each > _FOUND for each in self.overlaps)


def score(picture: Path) -> PageScore:
    record = json.loads(picture.with_suffix(".json").read_text(encoding="utf-8"))
    entries = record.get("cards", [record])
    truths = [Quad(*(tuple(corner) for corner in entry["quad"])) for entry in entries]
    page = decode(picture.read_bytes())
    started = time.process_time()
    found = find_cards(page, entries[0]["card"].get("dpi", 300))
    seconds = time.process_time() - started
    best = [_nearest(truth, found) for truth in truths]
    overlaps = [iou(truth, card.quad) if card else 0.0 for truth, card in zip(truths, best, strict=True)]
    skews = [
        skew_error_deg(truth, card.quad)
        for truth, card, share in zip(truths, best, overlaps, strict=True)
        if card and share > _FOUND
    ]
    phantoms = [card for card in found if max(iou(truth, card.quad) for truth in truths) < 0.5]
    kind = str(record.get("kind", "sheet" if "cards" in record else "feeder"))
    if record.get("hard"):
        kind = f"hard {kind}"
    warned = sum(_is_warned(card) for card, share in zip(best, overlaps, strict=True) if 0 < share <= _FOUND)
    return PageScore(picture, kind, tuple(overlaps), tuple(skews), len(phantoms), warned, seconds)


def _nearest(truth: Quad, found: Sequence[FoundCard]) -> FoundCard | None:
    return max(found, key=lambda card: iou(truth, card.quad), default=None)


def _is_warned(card: FoundCard | None) -> bool:
    return card is not None and (not card.edges_certain or card.cut_off or card.overlapping)


def skew_error_deg(truth: Quad, found: Quad) -> float:
    """Of the top side, whichever corner the found quad begins with."""
    return min(_between(truth, renamed(found, turn)) for turn in range(4))


def _between(truth: Quad, found: Quad) -> float:
    (ax, ay), (bx, by) = truth.top_left, truth.top_right
    (cx, cy), (dx, dy) = found.top_left, found.top_right
    difference = np.degrees(np.arctan2(by - ay, bx - ax) - np.arctan2(dy - cy, dx - cx))
    return abs(float((difference + 180) % 360 - 180))


def pictures_in(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in sorted(folder.glob("*.jpg")) if path.with_suffix(".json").exists())


def table(scores: Sequence[PageScore]) -> str:
    kinds: dict[str, list[PageScore]] = defaultdict(list)
    for each in scores:
        kinds[each.kind].append(each)
    lines = ["kind         pages cards  found %  phantoms/card  warned misses  skew p50 p95   mean IoU  s/page"]
    for kind, pages in sorted(kinds.items()):
        cards = sum(len(page.overlaps) for page in pages)
        found = sum(page.found for page in pages)
        skews = [skew for page in pages for skew in page.skews_deg] or [0.0]
        mean = np.mean([share for page in pages for share in page.overlaps if share > _FOUND] or [0.0])
        lines.append(
            f"{kind:12} {len(pages):5} {cards:5}  {100 * found / cards:6.2f}  "
            f"{sum(page.phantoms for page in pages) / cards:13.4f}  "
            f"{sum(page.warned for page in pages):6} of {cards - found:4}  "
            f"{np.percentile(skews, 50):5.3f} {np.percentile(skews, 95):5.3f}  {mean:7.4f}  "
            f"{np.mean([page.seconds for page in pages]):6.2f}"
        )
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.ocr.imaging.finding", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--misses", action="store_true", help="name the pages where something is missing or too much")
    parser.add_argument("--only", default="", help="only pictures whose name has this in it")
    options = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    scores = [score(picture) for picture in pictures_in(options.folders) if options.only in picture.name]
    sys.stdout.write(table(scores))
    for each in scores:
        if options.misses and (each.phantoms or each.found < len(each.overlaps)):
            shares = " ".join(f"{share:.2f}" for share in each.overlaps)
            sys.stdout.write(f"{each.picture.name} {each.kind}: {shares}, {each.phantoms} phantoms\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
