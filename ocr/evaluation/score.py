"""Judgements of many cards added up, and the report that people read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from ocr.evaluation.judgement import FieldJudgement, PlaceJudgement
from ocr.reading import FieldName


@dataclass(slots=True)
class Score:
    """Counts over one run. phantoms are cards found where there is none."""

    cards: int = 0
    missed: int = 0
    phantoms: int = 0
    wholly_sure: int = 0
    wholly_sure_and_right: int = 0
    all_right: int = 0
    places: list[PlaceJudgement] = field(default_factory=list)
    true_values: Counter[FieldName] = field(default_factory=Counter)
    found_values: Counter[FieldName] = field(default_factory=Counter)
    sure_values: Counter[FieldName] = field(default_factory=Counter)
    sure_and_right: Counter[FieldName] = field(default_factory=Counter)
    extra_values: Counter[FieldName] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add_card(self, fields: tuple[FieldJudgement, ...]) -> None:
        self.cards += 1
        for each in fields:
            self._add_field(each)
        judged = [(c, right) for each in fields for c, right in zip(each.candidates, each.right, strict=True)]
        complete = all(all(each.found) for each in fields)
        right = complete and all(flag is not False for _, flag in judged)
        sure = bool(judged) and all(candidate.sure for candidate, _ in judged if not candidate.derived)
        self.all_right += right
        self.wholly_sure += sure
        self.wholly_sure_and_right += sure and right

    def _add_field(self, judged: FieldJudgement) -> None:
        name = judged.name
        self.true_values[name] += len(judged.truth)
        self.found_values[name] += sum(judged.found)
        for candidate, right in zip(judged.candidates, judged.right, strict=True):
            self.extra_values[name] += right is False
            if candidate.sure and right is not None:
                self.sure_values[name] += 1
                self.sure_and_right[name] += right

    def report(self) -> Iterator[str]:
        """The table, line by line."""
        yield "field              true  exact %   sure  sure right %  wrong values"
        for name in FieldName:
            if self.true_values[name] or self.extra_values[name] or self.sure_values[name]:
                yield (
                    f"{name.value:18}{self.true_values[name]:5}"
                    f"{_percent(self.found_values[name], self.true_values[name])}"
                    f"{self.sure_values[name]:7}{_percent(self.sure_and_right[name], self.sure_values[name], 14)}"
                    f"{self.extra_values[name]:14}"
                )
        yield (
            f"{'all':18}{self.true_values.total():5}"
            f"{_percent(self.found_values.total(), self.true_values.total())}"
            f"{self.sure_values.total():7}{_percent(self.sure_and_right.total(), self.sure_values.total(), 14)}"
            f"{self.extra_values.total():14}"
        )
        yield (
            f"cards {self.cards}: every field right{_percent(self.all_right, self.cards)} %, "
            f"wholly sure{_percent(self.wholly_sure, self.cards)} % "
            f"(of these right{_percent(self.wholly_sure_and_right, self.wholly_sure)} %)"
        )
        yield from self._report_places()

    def _report_places(self) -> Iterator[str]:
        if not self.places:
            return
        count = len(self.places) + self.missed
        shares = " ".join(
            f"> {limit}:{_percent(sum(place.overlap > limit for place in self.places), count)} %"
            for limit in (0.98, 0.95, 0.90)
        )
        errors = sorted(place.skew_error_deg for place in self.places)
        upright = sum(place.upright_right for place in self.places)
        yield f"found {len(self.places)} of {count}, phantoms {self.phantoms}; IoU {shares}"
        yield (
            f"upright right {upright} of {len(self.places)}; "
            f"skew error mean {sum(errors) / len(errors):.3f}°, greatest {errors[-1]:.3f}°"
        )
        if self.warnings:
            yield "warnings: " + ", ".join(f"{name} {count}" for name, count in self.warnings.most_common())


def _percent(part: int, whole: int, width: int = 9) -> str:
    return f"{100 * part / whole:{width}.1f}" if whole else f"{'-':>{width}}"
