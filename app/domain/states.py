"""Where a card stands (3.1). One table says which event leads from which state to which; nothing else moves a card."""

from __future__ import annotations

from enum import StrEnum


class CardState(StrEnum):
    SCANNING = "scanning"
    IMAGE_CHECK = "image_check"
    READING = "reading"
    READ = "read"
    TO_REVIEW = "to_review"
    ON_HOLD = "on_hold"
    RETURNED = "returned"
    RESCAN = "rescan"
    ADMIN_REVIEW = "admin_review"
    VERIFIED = "verified"
    WAITING = "waiting"
    SENT = "sent"
    SEND_FAILED = "send_failed"
    DISCARDED = "discarded"


class CardEvent(StrEnum):
    """What happened to a card."""

    FLAGGED = "flagged"
    READING_STARTED = "reading_started"
    READ_SURE = "read_sure"
    READ_DOUBTFUL = "read_doubtful"
    READING_FAILED = "reading_failed"
    REVIEW_ASKED = "review_asked"
    HELD = "held"
    RETURNED = "returned"
    RESCAN_ASKED = "rescan_asked"
    ADMIN_ASKED = "admin_asked"
    CONFIRMED = "confirmed"
    QUEUED = "queued"
    TAKEN_BACK = "taken_back"
    DELIVERED = "delivered"
    REFUSED = "refused"
    RETRIED = "retried"
    DISCARDED = "discarded"
    RESTORED = "restored"


class IllegalTransitionError(Exception):
    """An event that the table does not know for this state: nothing was changed."""

    def __init__(self, state: CardState, event: CardEvent) -> None:
        super().__init__(state, event)
        self.state = state
        self.event = event


_S, _E = CardState, CardEvent

REVIEWABLE = frozenset({_S.READ, _S.TO_REVIEW, _S.ON_HOLD, _S.RETURNED, _S.ADMIN_REVIEW, _S.RESCAN, _S.IMAGE_CHECK})
"""Where a person may correct and confirm a card."""

TRANSITIONS: dict[tuple[CardState, CardEvent], CardState] = {
    (_S.SCANNING, _E.READING_STARTED): _S.READING,
    (_S.SCANNING, _E.FLAGGED): _S.IMAGE_CHECK,
    (_S.IMAGE_CHECK, _E.READING_STARTED): _S.READING,
    (_S.READING, _E.FLAGGED): _S.IMAGE_CHECK,
    (_S.READING, _E.READ_SURE): _S.READ,
    (_S.READING, _E.READ_DOUBTFUL): _S.TO_REVIEW,
    (_S.READING, _E.READING_FAILED): _S.TO_REVIEW,
    # reading again (2.6), and a reading repeated after its worker or the station died
    **{(state, _E.READING_STARTED): _S.READING for state in (_S.READING, _S.READ, _S.TO_REVIEW, _S.RESCAN)},
    (_S.READ, _E.REVIEW_ASKED): _S.TO_REVIEW,
    (_S.ON_HOLD, _E.REVIEW_ASKED): _S.TO_REVIEW,
    (_S.RETURNED, _E.REVIEW_ASKED): _S.TO_REVIEW,
    (_S.RESCAN, _E.REVIEW_ASKED): _S.TO_REVIEW,
    (_S.ADMIN_REVIEW, _E.REVIEW_ASKED): _S.TO_REVIEW,
    (_S.IMAGE_CHECK, _E.REVIEW_ASKED): _S.TO_REVIEW,
    **{(state, _E.HELD): _S.ON_HOLD for state in (_S.READ, _S.TO_REVIEW, _S.RETURNED, _S.IMAGE_CHECK)},
    **{(state, _E.RETURNED): _S.RETURNED for state in (_S.READ, _S.TO_REVIEW, _S.ADMIN_REVIEW, _S.ON_HOLD)},
    **{(state, _E.RESCAN_ASKED): _S.RESCAN for state in (_S.READ, _S.TO_REVIEW, _S.RETURNED, _S.IMAGE_CHECK)},
    **{(state, _E.ADMIN_ASKED): _S.ADMIN_REVIEW for state in (_S.READ, _S.TO_REVIEW, _S.ON_HOLD, _S.RETURNED)},
    **{(state, _E.CONFIRMED): _S.VERIFIED for state in REVIEWABLE},
    (_S.VERIFIED, _E.QUEUED): _S.WAITING,
    (_S.WAITING, _E.TAKEN_BACK): _S.TO_REVIEW,
    (_S.WAITING, _E.DELIVERED): _S.SENT,
    (_S.WAITING, _E.REFUSED): _S.SEND_FAILED,
    (_S.SEND_FAILED, _E.RETRIED): _S.WAITING,
    (_S.SEND_FAILED, _E.TAKEN_BACK): _S.TO_REVIEW,
    **{(state, _E.DISCARDED): _S.DISCARDED for state in (*REVIEWABLE, _S.SCANNING, _S.READING)},
    (_S.DISCARDED, _E.RESTORED): _S.TO_REVIEW,
}


def next_state(state: CardState, event: CardEvent) -> CardState:
    """The state after the event. Raises IllegalTransitionError."""
    try:
        return TRANSITIONS[state, event]
    except KeyError:
        raise IllegalTransitionError(state, event) from None
