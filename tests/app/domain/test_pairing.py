from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.batch import PageSide, Picture
from app.domain.ids import PictureId, SheetId
from app.domain.pairing import pair_sides
from app.domain.reading import FoundSide


def at(x: float, y: float, side: PageSide, *, blank: bool = False) -> FoundSide:
    quad = ((x, y), (x + 91, y), (x + 91, y + 55), (x, y + 55))
    return FoundSide(SheetId(side), side, quad, Picture(PictureId(f"{x},{y}"), "image/jpeg", 1), (), blank, frozenset())


cells = st.sets(st.tuples(st.integers(0, 2), st.integers(0, 4)), min_size=1)


@given(cells, st.randoms(use_true_random=False))
def test_on_turned_paper_every_back_finds_the_front_it_lies_behind(
    places: set[tuple[int, int]], random: Random
) -> None:
    columns = [x for x, _ in places]
    width = (min(columns) + max(columns)) * 100 + 91
    fronts = [at(x * 100, y * 60, PageSide.FRONT) for x, y in sorted(places)]
    backs = [at(width - x * 100 - 91, y * 60, PageSide.BACK) for x, y in sorted(places)]
    shuffled = list(backs)
    random.shuffle(shuffled)
    assert pair_sides(fronts, shuffled) == tuple(zip(fronts, backs, strict=True))


@given(st.integers(0, 6), st.integers(0, 6))
def test_no_side_is_lost_and_none_is_used_twice(fronts: int, backs: int) -> None:
    f = [at(100 * n, 0, PageSide.FRONT) for n in range(fronts)]
    b = [at(100 * n, 0, PageSide.BACK) for n in range(backs)]
    paired = [side for card in pair_sides(f, b) for side in card]
    assert sorted(map(id, paired)) == sorted(map(id, [*f, *b]))
