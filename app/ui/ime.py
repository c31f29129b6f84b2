"""When a key may fire although people type Japanese: the safety rules of the design, section 9, as one pure machine."""

from __future__ import annotations

from collections.abc import Callable

NEW_CARD_GUARD_S = 0.25  # no card is confirmed unseen: for that long a new one takes no Enter
COMMIT_GUARD_S = 0.05  # some input methods send the Enter that committed after the text it committed


class KeyGuard:
    """Told of compositions, presses and releases; says which presses may become commands.

    now is a monotonic clock in seconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._composing = False
        self._committed_at = float("-inf")
        self._card_shown_at = float("-inf")
        self._swallowed: set[int] = set()

    @property
    def composing(self) -> bool:
        return self._composing

    def preedit(self, text: str) -> None:
        """The focused field's text under composition has become this."""
        if self._composing and not text:
            self._committed_at = self._now()
        self._composing = bool(text)

    def focus_moved(self) -> None:
        """A field that loses the focus composes no more, whether or not it said so."""
        self._composing = False

    def card_shown(self) -> None:
        self._card_shown_at = self._now()

    def may_fire(self, key: int, *, enter: bool, repeated: bool) -> bool:
        """Whether this press may be a command. A press that began while composing is dead until its release."""
        if self._composing:
            self._swallowed.add(key)
            return False
        if key in self._swallowed:
            return False
        if not enter:
            return True
        now = self._now()
        fresh_card = now - self._card_shown_at < NEW_CARD_GUARD_S
        just_committed = now - self._committed_at < COMMIT_GUARD_S
        return not (repeated or fresh_card or just_committed)

    def released(self, key: int) -> None:
        self._swallowed.discard(key)
