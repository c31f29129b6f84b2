"""Lines that the detector marked only in part."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.engines.ppocr.growth import Core, Field, grown

LEVEL = np.array([[1, 0, 0], [0, 1, 0]], np.float64)
CORE: Core = (100, 50, 180, 70)


def field(*marks: tuple[int, int, float], sure: tuple[int, int] = (100, 180)) -> Field:
    """A row of marks, each from where to where and how sure, and the place of a sure one."""
    probability = np.zeros((120, 400), np.float32)
    for start, end, mark in ((100, 180, 0.9), *marks):
        probability[50:70, start:end] = mark
    sure_of = np.zeros(probability.shape, bool)
    for start, end in ((100, 180), sure):
        sure_of[50:70, start:end] = True
    return Field(probability, sure_of)


def test_a_character_that_is_marked_faintly_belongs_to_the_line_it_continues() -> None:
    left, top, right, bottom = grown(CORE, LEVEL, field((186, 216, 0.2)))

    assert (left, top, bottom) == (100, 50, 70)
    assert right == pytest.approx(216, abs=3)


def test_a_line_grows_at_its_beginning_too() -> None:
    left, *_ = grown(CORE, LEVEL, field((62, 95, 0.25)))

    assert left == pytest.approx(62, abs=3)


def test_a_column_grows_downwards() -> None:
    rows = field((186, 216, 0.2))
    columns = Field(np.ascontiguousarray(rows.probability.T), np.ascontiguousarray(rows.sure.T))

    assert grown((50, 100, 70, 180), LEVEL, columns)[3] == pytest.approx(216, abs=3)


def test_a_given_name_may_stand_apart_if_its_mark_is_clear() -> None:
    assert grown(CORE, LEVEL, field((232, 270, 0.45)))[2] == pytest.approx(270, abs=3)


def test_what_stands_far_from_a_line_is_not_its_continuation() -> None:
    assert grown(CORE, LEVEL, field((230, 260, 0.2))) == CORE


def test_the_blur_before_the_next_line_is_no_print() -> None:
    assert grown(CORE, LEVEL, field((182, 212, 0.2), sure=(214, 300))) == CORE


def test_a_single_character_does_not_tell_where_its_line_runs() -> None:
    core = (100.0, 50.0, 122.0, 70.0)

    assert grown(core, LEVEL, field((186, 216, 0.2))) == core
