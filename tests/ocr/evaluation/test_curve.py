"""Curves of right and wrong grow, and promise less where little was counted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.evaluation.curve import aligned, growing, least, lower
from ocr.fields.confidence.calibration import GROUPS, at, kind_of
from resources.calibration import fitted

PLACES = st.floats(-7, 12, allow_subnormal=False)
COUNTED = st.lists(st.tuples(PLACES, st.booleans()), min_size=1, max_size=300)


@pytest.mark.parametrize("count", [1, 30, 1000])
def test_all_right_is_never_called_certain(count: int) -> None:
    assert lower(count, count) == pytest.approx(count / (count + 1))


@given(st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_a_promise_is_at_most_what_was_counted(counted: tuple[int, int]) -> None:
    right, of = counted
    assert 0 <= lower(right, of) <= right / of + 1e-12


@given(COUNTED)
def test_a_curve_grows_with_the_score(values: list[tuple[float, bool]]) -> None:
    curve = growing(values)
    assert all(left < right and low < high for (left, low), (right, high) in pairwise(curve))
    assert all(0 <= share < 1 for _, share in curve)


@given(COUNTED, PLACES, PLACES)
def test_between_its_knots_it_grows_too(values: list[tuple[float, bool]], one: float, other: float) -> None:
    curve = growing(values)
    assert at(curve, min(one, other)) <= at(curve, max(one, other)) + 1e-12


def test_three_nines_take_a_thousand_values_without_an_error() -> None:
    few, many = ([(number / 100, True) for number in range(count)] for count in (900, 1100))
    assert at(growing(few), 12) < 0.999 < at(growing(many), 12)


def test_a_group_with_more_errors_than_the_others_is_promised_less() -> None:
    good = [(number / 200, True) for number in range(2000)]
    bad = [(number / 200, number % 40 != 0) for number in range(2000)]

    _, moved = aligned({"good": good, "bad": bad})

    assert moved["bad"] < moved["good"]


def test_a_group_of_few_values_is_hardly_moved_though_none_of_them_is_wrong() -> None:
    many = [(number / 200, number % 41 != 0) for number in range(2000)]
    few = [(number / 2, True) for number in range(20)]

    _, moved = aligned({"many": many, "few": few})

    assert moved["few"] < 1


def test_groups_that_go_wrong_alike_are_hardly_moved() -> None:
    values = [(number / 200, number % 41 != 0) for number in range(2000)]
    _, moved = aligned({"one": values[::2], "other": values[1::2]})
    assert abs(moved["one"] - moved["other"]) < 1


def test_the_committed_curve_grows_and_serves_every_group_in_both_directions() -> None:
    calibration = fitted()
    assert set(calibration.moved) == {
        kind_of(group, vertical=vertical) for group in GROUPS for vertical in (False, True)
    }
    assert all(left < right and low <= high for (left, low), (right, high) in pairwise(calibration.curve))


def test_sure_begins_where_one_in_a_thousand_is_wrong_at_most() -> None:
    good = [(0.9999 - number / 1e6, True) for number in range(5000)]
    bad = [(0.99 - number / 1e6, number % 20 != 0) for number in range(1000)]

    from_there = least([*good, *bad], 0.999)

    chosen = [right for probability, right in [*good, *bad] if probability >= from_there]
    assert len(chosen) >= len(good)
    assert chosen.count(False) <= 0.001 * len(chosen)


def test_where_too_little_was_counted_nothing_is_sure() -> None:
    assert least([(0.9999, True)] * 500, 0.999) == 1.0


@given(COUNTED)
def test_what_is_sure_is_always_promised_less_than_was_counted(values: list[tuple[float, bool]]) -> None:
    from_there = least(values, 0.9)
    chosen = [right for probability, right in values if probability >= from_there]
    assert from_there == 1.0 or sum(chosen) >= 0.9 * len(chosen)
