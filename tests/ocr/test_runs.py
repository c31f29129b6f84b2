from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ocr.runs import runs


@given(st.lists(st.booleans(), max_size=40))
def test_runs_hold_all_that_is_true_and_nothing_else(flags: list[bool]) -> None:
    found = runs(np.array(flags, np.bool_))

    inside = {place for start, end in found for place in range(start, end)}
    assert inside == {place for place, flag in enumerate(flags) if flag}


@given(st.lists(st.booleans(), max_size=40))
def test_between_two_runs_something_is_false(flags: list[bool]) -> None:
    found = runs(np.array(flags, np.bool_))

    assert all(start < end for start, end in found)
    assert all(end < start for (_, end), (start, _) in pairwise(found))
