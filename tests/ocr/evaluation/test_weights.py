"""Weights are moved by what was counted, and by nothing else."""

from __future__ import annotations

from ocr.evaluation.calibrate import fit, folds
from ocr.evaluation.values import Value
from ocr.evaluation.weights import learned
from ocr.fields.confidence.evidence import Evidence
from ocr.fields.confidence.weighing import Grounds, confidence_in, is_sure, score
from ocr.reading import FieldName
from resources.calibration import NO_CORRECTIONS


def value(*evidence: Evidence, right: bool, layout: str = "plain", vertical: bool = False) -> Value:
    grounds = Grounds(FieldName.TEL, frozenset(evidence), clear=1.0, vertical=vertical, never_sure=False)
    return Value(grounds, right, layout)


def test_evidence_of_wrong_values_loses_weight_and_evidence_never_seen_keeps_its_own() -> None:
    values = [
        *(value(Evidence.PHONE_PLAN, Evidence.LABELLED, right=number % 4 != 0) for number in range(200)),
        *(value(Evidence.PHONE_PLAN, Evidence.AREA_CODE, right=True) for _ in range(200)),
    ]

    corrections = learned(values)

    moved = corrections.evidence["number"]
    assert moved["labelled"] < 0 < moved["area_code"]
    assert "qr_code" not in moved


def test_corrections_rank_better_what_the_counts_contradict() -> None:
    values = [
        *(value(Evidence.LABELLED, right=False) for _ in range(50)),
        *(value(Evidence.AREA_CODE, right=True) for _ in range(50)),
    ]
    bad, good = values[0].grounds, values[-1].grounds

    corrections = learned(values)

    assert score(bad, NO_CORRECTIONS) > score(good, NO_CORRECTIONS)
    assert score(bad, corrections) < score(good, corrections)


def test_every_layout_is_judged_once_by_a_fit_that_has_not_seen_it() -> None:
    values = [value(right=True, layout=layout) for layout in "abcdefg" for _ in range(3)]

    parts = list(folds(values))

    assert sorted(each.layout for _, unseen in parts for each in unseen) == sorted("abcdefg" * 3)
    assert all({each.layout for each in seen}.isdisjoint(each.layout for each in unseen) for seen, unseen in parts)


def test_sure_begins_where_values_that_were_not_counted_let_us_promise_it() -> None:
    counted = [
        *(value(Evidence.PHONE_PLAN, Evidence.LABELLED, right=True, layout=f"plain {n % 9}") for n in range(4000)),
        *(value(Evidence.LABELLED, right=n % 50 != 0, layout=f"plain {n % 9}") for n in range(1000)),
    ]
    best, good = counted[0].grounds, counted[-1].grounds
    new = [value(Evidence.PHONE_PLAN, Evidence.LABELLED, right=n % 40 != 0) for n in range(2000)]

    from_counts = fit([], counted, by_hand=True)
    from_new_ones = fit([], counted, new, by_hand=True)

    assert is_sure(confidence_in(best, from_counts), best, from_counts)
    assert not is_sure(confidence_in(good, from_counts), good, from_counts)
    assert not is_sure(confidence_in(best, from_new_ones), best, from_new_ones)


def test_each_direction_of_print_keeps_its_own_promise() -> None:
    counted = [value(Evidence.PHONE_PLAN, right=True, layout=f"plain {n % 9}") for n in range(4000)]
    lines = [value(Evidence.PHONE_PLAN, right=True) for n in range(4000)]
    columns = [value(Evidence.PHONE_PLAN, right=n % 40 != 0, vertical=True) for n in range(2000)]

    calibration = fit([], counted, [*lines, *columns], by_hand=True)

    for each, sure in ((lines[0].grounds, True), (columns[1].grounds, False)):
        assert is_sure(confidence_in(each, calibration), each, calibration) == sure
