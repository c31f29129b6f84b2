"""The station's own token: asked for with a signature, kept in memory only, renewed before it ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Final

from pydantic import BaseModel, TypeAdapter

from sync.client.answers import value_of
from sync.client.errors import SignInNeeded
from sync.client.station_key import ASSERTION_TYPE, StationKey
from sync.client.transport import Answer, Call, Transport
from sync.contract.scopes import CARDS_PUSH
from sync.records.ids import StationId

_MARGIN = timedelta(seconds=60)
_CLOCK_SKEW = timedelta(seconds=30)  # below, the store's own tolerance is enough
_REFUSED = (HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED)
_TOKEN: Final = "/oauth/token"  # noqa: S105 - an address


class _TokenAnswer(BaseModel):
    access_token: str
    expires_in: int


_TOKEN_ANSWER: Final = TypeAdapter(_TokenAnswer)


@dataclass(frozen=True, slots=True)
class _Held:
    token: str
    good_until: datetime


class StationSession:
    """A token source for delivery. May be shared by threads; one of them asks, the others wait for it."""

    def __init__(
        self, transport: Transport, station_id: StationId, key: StationKey, clock: Callable[[], datetime]
    ) -> None:
        self._transport = transport
        self._station_id = station_id
        self._key = key
        self._clock = clock
        self._lock = threading.Lock()
        self._held: _Held | None = None

    def token(self) -> str:
        """Raises SignInNeeded where the store does not know this station or its key."""
        with self._lock:
            if self._held is None or self._held.good_until - _MARGIN <= self._clock():
                self._held = self._ask()
            return self._held.token

    def renew(self, refused: str) -> str:
        """The store said 401 to this token: another one, unless another thread has one already."""
        with self._lock:
            if self._held is not None and self._held.token == refused:
                self._held = None
        return self.token()

    def _ask(self) -> _Held:
        """Once more by the store's clock where it refuses: for a PC whose clock is off, every statement is too old."""
        now = self._clock()
        answer = self._assert(now)
        said_at = answer.said_at()
        if answer.status in _REFUSED and said_at is not None and abs(said_at - now) > _CLOCK_SKEW:
            answer = self._assert(said_at)
        if answer.status in _REFUSED:
            raise SignInNeeded("the store does not know this station")
        granted = value_of(answer, _TOKEN_ANSWER)
        return _Held(granted.access_token, now + timedelta(seconds=granted.expires_in))

    def _assert(self, now: datetime) -> Answer:
        form = {
            "grant_type": "client_credentials",
            "scope": CARDS_PUSH,
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": self._key.assertion(self._station_id, self._transport.url + _TOKEN, now),
        }
        return self._transport.call(Call("POST", _TOKEN, form=form))
