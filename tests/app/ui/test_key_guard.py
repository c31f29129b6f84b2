from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.ime import COMMIT_GUARD_S, NEW_CARD_GUARD_S, KeyGuard

ENTER, OTHER = 1, 2


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def guard_with_clock() -> tuple[KeyGuard, Clock]:
    clock = Clock()
    return KeyGuard(clock), clock


def test_no_key_fires_while_text_is_composed() -> None:
    guard, _clock = guard_with_clock()
    guard.preedit("たき")
    assert not guard.may_fire(ENTER, enter=True, repeated=False)
    assert not guard.may_fire(OTHER, enter=False, repeated=False)


def test_a_key_pressed_while_composing_stays_dead_until_it_is_released() -> None:
    guard, clock = guard_with_clock()
    guard.preedit("たき")
    guard.may_fire(ENTER, enter=True, repeated=False)
    guard.preedit("")
    clock.now += 10
    assert not guard.may_fire(ENTER, enter=True, repeated=False)
    guard.released(ENTER)
    assert guard.may_fire(ENTER, enter=True, repeated=False)


def test_the_enter_that_committed_does_not_fire() -> None:
    guard, clock = guard_with_clock()
    guard.preedit("瀧澤")
    guard.preedit("")
    assert not guard.may_fire(ENTER, enter=True, repeated=False)
    clock.now += COMMIT_GUARD_S + 0.001
    assert guard.may_fire(ENTER, enter=True, repeated=False)


def test_a_held_enter_fires_once_only() -> None:
    guard, _clock = guard_with_clock()
    assert guard.may_fire(ENTER, enter=True, repeated=False)
    assert not guard.may_fire(ENTER, enter=True, repeated=True)


def test_a_new_card_takes_no_enter_at_first() -> None:
    guard, clock = guard_with_clock()
    guard.card_shown()
    clock.now += NEW_CARD_GUARD_S - 0.001
    assert not guard.may_fire(ENTER, enter=True, repeated=False)
    assert guard.may_fire(OTHER, enter=False, repeated=False)
    clock.now += 0.002
    assert guard.may_fire(ENTER, enter=True, repeated=False)


def test_a_field_that_loses_the_focus_composes_no_more() -> None:
    guard, _clock = guard_with_clock()
    guard.preedit("たき")
    guard.focus_moved()
    assert not guard.composing
    assert guard.may_fire(OTHER, enter=False, repeated=False)


steps = st.lists(
    st.one_of(
        st.tuples(st.just("preedit"), st.sampled_from(["", "た", "たき"])),
        st.tuples(st.just("press"), st.sampled_from([ENTER, OTHER])),
        st.tuples(st.just("release"), st.sampled_from([ENTER, OTHER])),
        st.tuples(st.just("wait"), st.floats(0, 1, allow_subnormal=False)),
        st.tuples(st.just("card"), st.just(0)),
    )
)


@given(steps)
def test_whatever_happens_nothing_fires_from_a_press_that_began_in_a_composition(
    steps: list[tuple[str, object]],
) -> None:
    guard, clock = guard_with_clock()
    dead: set[object] = set()
    composing = False
    for what, value in steps:
        if what == "preedit":
            guard.preedit(str(value))
            composing = bool(value)
        elif what == "press":
            fired = guard.may_fire(int(str(value)), enter=value == ENTER, repeated=False)
            if composing:
                dead.add(value)
            assert not (fired and value in dead)
        elif what == "release":
            guard.released(int(str(value)))
            dead.discard(value)
        elif what == "wait":
            clock.now += float(str(value))
        else:
            guard.card_shown()
