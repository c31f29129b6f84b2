"""The bars that reading has to pass, and how a run stands to them: the table of docs/reading.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ocr.evaluation.figures import Figures
from ocr.evaluation.measures import (
    Measure,
    exact,
    particular,
    placing,
    share,
    sure_right,
    sure_share,
)
from ocr.evaluation.particulars import Particular
from ocr.evaluation.run import Cost
from ocr.evaluation.tally import HORIZONTAL, UPRIGHT_LINES, Tally
from ocr.reading import FieldName as F

# Below this many values a figure says little.
ENOUGH = 100
_ALL = tuple(F)
_ENGLISH = (F.COMPANY_EN, F.DEPARTMENT_EN, F.TITLE_EN, F.NAME_EN, F.ADDRESS_EN)


@dataclass(frozen=True, slots=True)
class Bar:
    """What a group must reach, in percent, on horizontal cards and on the others: all of it together (the first of
    what measured gives) and each of its members (the rest).
    """

    label: str
    horizontal: float
    other: float
    measured: Callable[[Tally], Sequence[Measure]]


def _group(*names: F) -> Callable[[Tally], Sequence[Measure]]:
    def measured(tally: Tally) -> Sequence[Measure]:
        return [exact(tally, names), *(exact(tally, [name]) for name in names if tally.fields[name].true)]

    return measured


def _particulars(tally: Tally) -> Sequence[Measure]:
    each = [particular(tally, which) for which in Particular if tally.particulars[which].of]
    right = sum(tally.particulars[which].right for which in Particular)
    return [share("particulars", right, sum(measure.count for measure in each)), *each]


BARS = (
    Bar("郵便番号・メール・URL / postal code, e-mail, URL", 99, 90, _group(F.POSTAL_CODE, F.EMAIL, F.URL)),
    Bar("電話・ファクス・携帯 / tel, fax, mobile", 98.5, 88, _group(F.TEL, F.FAX, F.MOBILE)),
    Bar("氏名・会社・かな / name, company, kana", 98, 95, _group(F.NAME, F.COMPANY, F.NAME_KANA)),
    Bar("部署・役職・英語の欄 / department, title, English fields", 96, 92, _group(F.DEPARTMENT, F.TITLE, *_ENGLISH)),
    Bar("住所 / address", 96, 92, _group(F.ADDRESS)),
    Bar("姓名の分割・都道府県と市区町村・番号の拠点と種類 / split, prefecture and city, office and kind", 97, 93, _particulars),
    Bar("「確か」のうち正しい / sure ones that are right", 99.9, 99.9, lambda tally: [sure_right(tally, _ALL)]),
    Bar("「確か」の割合 / share of fields sure", 85, 60, lambda tally: [sure_share(tally, _ALL)]),
    Bar(
        "全欄が正しい名刺 / cards with every field right",
        85,
        60,
        lambda tally: [share("every field right", tally.every_field_right, tally.cards)],
    ),
)  # fmt: skip


def table(figures: Figures) -> Iterator[str]:
    """Markdown, line by line."""
    yield "| | 横書き / horizontal | 基準 / bar | | 縦書き・混在 / vertical, mixed | 基準 / bar | |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for bar in BARS:
        cells = [
            _cells(figures.tallies.get(part), bar, least)
            for part, least in ((HORIZONTAL, bar.horizontal), (UPRIGHT_LINES, bar.other))
        ]
        yield f"| {bar.label} | {' | '.join(cells)} |"
    yield ""
    yield "| | 値 / figure | 基準 / bar | |"
    yield "| --- | --- | --- | --- |"
    yield from _placing_rows(figures)
    if figures.cost:
        yield from _cost_rows(figures.cost)


def _cells(tally: Tally | None, bar: Bar, least: float) -> str:
    """Figure with its count and the weakest member, the bar, and whether it is reached."""
    if tally is None or not (measured := bar.measured(tally))[0].count:
        return f"— | {least:g} | —"
    whole, *members = measured
    figure = f"{whole.value:.2f} ({whole.count:,})"
    weak = [each for each in members if each.value < least]
    if len(members) > 1 and weak:
        figure += "; " + ", ".join(f"{_short(each)} {each.value:.1f} ({each.count})" for each in weak)
    reached = "no" if whole.value < least else "together" if weak else "yes"
    few = " (few)" if whole.count < ENOUGH else ""
    return f"{figure} | {least:g} | {reached}{few}"


def _short(measure: Measure) -> str:
    return measure.name.removeprefix("exact ")


# What of placing must be reached: by every kind of scan, and by each.
_EVERY_KIND = {"skew p95": 0.2, "upright": 99.8}
_PLACING: dict[str, dict[str, float]] = {
    "feeder": {"IoU > 0.90": 99.8},
    "sheet": {"IoU > 0.90": 99.5, "phantoms per card": 0.01},
    "hard sheet": {"IoU > 0.90": 85.0},
    "photo": {},
}


def _placing_rows(figures: Figures) -> Iterator[str]:
    for kind, own in _PLACING.items():
        tally = figures.tallies.get(f"kind {kind}")
        for measure in placing(tally) if tally else ():
            yield _row(f"{kind}: {measure.name}", measure, (_EVERY_KIND | own).get(measure.name))


def _cost_rows(cost: Cost) -> Iterator[str]:
    processes = f"{cost.processes} processes"
    yield _row(f"cards/s, {processes}", Measure("", cost.cards / cost.wall_s, cost.cards, "cards/s"), 2.0)
    yield _row("processor time a card", Measure("", cost.processor_s / cost.cards, cost.cards, "s"), None)
    yield _row("first card, warm", Measure("", cost.first_s, 1, "s", more_is_better=False), 2.0)
    yield _row("memory a process, greatest", Measure("", cost.peak_mb, cost.cards, "MB", more_is_better=False), 800)
    yield _row("memory gained since the tenth scan", Measure("", cost.growth_mb, cost.cards, "MB"), None)


def _row(label: str, measure: Measure, bar: float | None) -> str:
    if bar is None:
        return f"| {label} | {measure} ({measure.count:,}) | | |"
    reached = measure.value >= bar if measure.more_is_better else measure.value <= bar
    return f"| {label} | {measure} ({measure.count:,}) | {bar:g} | {'yes' if reached else 'no'} |"
