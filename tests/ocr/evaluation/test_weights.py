"""Weights are moved by what was counted, and by nothing else."""

from __future__ import annotations

import pytest

from ocr.evaluation.calibrate import check, promised
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


COUNTED = [
    *(value(Evidence.PHONE_PLAN, Evidence.LABELLED, right=True) for _ in range(400)),
    *(value(Evidence.LABELLED, right=n % 50 != 0) for n in range(100)),
]


def test_sure_begins_where_what_was_counted_lets_us_promise_it() -> None:
    best, good = COUNTED[0].grounds, COUNTED[-1].grounds
    alike = COUNTED * 10
    worse = [value(Evidence.PHONE_PLAN, Evidence.LABELLED, right=n % 40 != 0) for n in range(2000)]

    from_alike, from_worse = (promised(NO_CORRECTIONS, each) for each in (alike, worse))

    assert is_sure(confidence_in(best, from_alike), best, from_alike)
    assert not is_sure(confidence_in(good, from_alike), good, from_alike)
    assert not is_sure(confidence_in(best, from_worse), best, from_worse)


def test_each_direction_of_print_keeps_its_own_promise() -> None:
    lines = [value(Evidence.PHONE_PLAN, right=True) for _ in range(4000)]
    columns = [value(Evidence.PHONE_PLAN, right=n % 40 != 0, vertical=True) for n in range(2000)]

    calibration = promised(NO_CORRECTIONS, [*lines, *columns])

    for each, sure in ((lines[0].grounds, True), (columns[1].grounds, False)):
        assert is_sure(confidence_in(each, calibration), each, calibration) == sure


def test_what_is_claimed_is_what_was_counted() -> None:
    counted = [value(Evidence.PHONE_PLAN, right=n % 40 != 0) for n in range(4000)]

    calibration = promised(NO_CORRECTIONS, counted)

    assert confidence_in(counted[0].grounds, calibration) == pytest.approx(39 / 40, abs=0.002)


def test_the_check_tells_how_a_promise_fares_on_the_ledger_it_has_not_seen() -> None:
    right = [value(Evidence.PHONE_PLAN, right=True) for _ in range(4000)]
    wrong = [value(Evidence.PHONE_PLAN, right=n % 2 == 0) for n in range(100)]

    told = list(check(NO_CORRECTIONS, {"old": right, "new": wrong}))

    assert "new horizontal: 100 values, 100.00 % sure, 50 of 100 wrong" in told
    assert "old horizontal: 4000 values, 0.00 % sure, 0 of 0 wrong" in told
