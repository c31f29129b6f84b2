"""The report of a run as people read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ocr.evaluation.figures import Figures
from ocr.evaluation.measures import measures
from ocr.evaluation.run import Cost
from ocr.evaluation.tally import ALL, BINS, Bin, Tally
from ocr.reading import FieldName


def report(figures: Figures) -> Iterator[str]:
    """Fields and reliability of all cards, the other measures of each part, what it cost."""
    whole = figures.tallies[ALL]
    yield from _fields(whole)
    yield from reliability(whole.bins)
    for part, tally in figures.tallies.items():
        yield f"{part}: {tally.cards} cards, {tally.missed} not found, {tally.phantoms} phantoms"
        kept = (str(each) for each in _told(tally, brief=part.startswith("layout")))
        yield f"    {' · '.join(kept)}"
    if figures.cost:
        yield _cost(figures.cost)


def _told(tally: Tally, *, brief: bool) -> Iterator[str]:
    told = ("exact all", "sure that are right: all", "sure: all", "every field", "wholly sure", "character")
    for each in measures(tally):
        of_fields = each.name.startswith(("exact", "sure that"))
        if each.name.startswith(told) or not (brief or of_fields):
            yield f"{each.name} {each}"


def _fields(tally: Tally) -> Iterator[str]:
    yield "field               true  exact %   sure %   marked sure  right %   wrong values"
    for name in FieldName:
        each = tally.fields[name]
        if each.true or each.read:
            yield (
                f"{name.value:18}{each.true:6}{_percent(each.found, each.true)}"
                f"{_percent(each.surely_found, each.true)}{each.sure:14}{_percent(each.sure_right, each.sure)}"
                f"{each.wrong:15}"
            )


def reliability(bins: Sequence[Bin]) -> Iterator[str]:
    """How often values of each confidence were right, beside what they claimed. bins as those of a tally."""
    yield "confidence          values   claimed %   right %"
    for (least, below), each in zip(pairwise((0.0, *BINS, 1.0)), bins, strict=True):
        if each.read:
            yield (
                f"{least:6.4f} – {below:6.4f}{each.read:10}{100 * each.claimed / each.read:12.2f}"
                f"{100 * each.right / each.read:10.2f}"
            )


def _cost(cost: Cost) -> str:
    return (
        f"{cost.cards / cost.wall_s:.2f} cards/s with {cost.processes} processes, "
        f"{cost.processor_s / cost.cards:.2f} s of processor time a card, first card {cost.first_s:.2f} s, "
        f"ready after {cost.ready_s:.1f} s, peak {cost.peak_mb:.0f} MB a process, {cost.growth_mb:+.0f} MB over the run"
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:9.2f}" if whole else f"{'-':>9}"
