from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.states import REVIEWABLE, TRANSITIONS, CardEvent, CardState, IllegalTransitionError, next_state

pairs = st.tuples(st.sampled_from(CardState), st.sampled_from(CardEvent))


@given(pairs)
def test_a_card_moves_only_where_the_table_says(pair: tuple[CardState, CardEvent]) -> None:
    if pair in TRANSITIONS:
        assert next_state(*pair) is TRANSITIONS[pair]
    else:
        with pytest.raises(IllegalTransitionError):
            next_state(*pair)


@given(st.lists(st.sampled_from(CardEvent), max_size=40))
def test_a_card_is_sent_only_after_it_was_confirmed_and_queued_and_then_stays_sent(events: list[CardEvent]) -> None:
    state, confirmed = CardState.SCANNING, False
    for event in events:
        before = state
        state = TRANSITIONS.get((state, event), state)
        if event is CardEvent.CONFIRMED and state is not before:
            confirmed = True
        if before is CardState.SENT:
            assert state is CardState.SENT
        if state is CardState.SENT:
            assert confirmed


def test_every_state_can_be_reached_and_every_event_is_used() -> None:
    reached, front = {CardState.SCANNING}, [CardState.SCANNING]
    while front:
        here = front.pop()
        for (state, _), after in TRANSITIONS.items():
            if state is here and after not in reached:
                reached.add(after)
                front.append(after)
    assert reached == set(CardState)
    assert {event for _, event in TRANSITIONS} == set(CardEvent)


def test_from_every_state_but_sent_a_card_can_still_be_delivered() -> None:
    for start in set(CardState) - {CardState.SENT}:
        seen, front = {start}, [start]
        while front:
            here = front.pop()
            for (state, _), after in TRANSITIONS.items():
                if state is here and after not in seen:
                    seen.add(after)
                    front.append(after)
        assert CardState.SENT in seen, start


def test_whoever_may_correct_a_card_may_confirm_and_discard_it() -> None:
    for state in REVIEWABLE:
        assert (state, CardEvent.CONFIRMED) in TRANSITIONS
        assert (state, CardEvent.DISCARDED) in TRANSITIONS
