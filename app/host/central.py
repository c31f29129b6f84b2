"""The central store as this station knows it: where it is, in whose name it is asked, what its answers mean here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

import structlog

from app.domain.ids import CardId, PictureId
from app.domain.outbox import DeliveryProblem
from app.host.answers import card_page, lead_detail, lead_page, match_candidates
from app.host.sign_ins import SignIns
from app.host.store_errors import delivery_failure, station_error
from app.host.store_host import StoreHost, StoreOutOfReachError
from app.usecases.answers import CardPage, LeadDetail, LeadPage, MatchCandidate, Operator, StoreState
from app.usecases.deliver import DeliveryFailedError, Failure
from app.usecases.problems import Problem, StationError
from sync.client.errors import SignInNeeded, StoreError, StoreUnreachable
from sync.client.operator_session import revoke
from sync.client.station_key import StationKey
from sync.client.station_session import StationSession
from sync.client.store_client import StoreClient
from sync.client.tokens import OperatorTokens
from sync.client.transport import Transport
from sync.records import CardId as RecordCardId
from sync.records import CardRecord, Facts, ImageRef, LeadId, Receipt, StationId

_log = structlog.get_logger()
_REVOKING_S = 20.0  # a store that has to be started first is there in about 5 s


@dataclass(frozen=True, slots=True)
class Credentials:
    """The station's own identity."""

    station_id: StationId
    key: StationKey


@dataclass(frozen=True, slots=True)
class Told:
    """Whom the store's ups and downs and the comings and goings of operators are told."""

    state: Callable[[StoreState], None]
    operator: Callable[[Operator], None]


class HostedStore:
    """Implements app.usecases.central_store.CentralStore, and the sender's Courier. Thread-safe."""

    def __init__(
        self, host: StoreHost, credentials: Credentials, sign_ins: SignIns, clock: Callable[[], datetime], told: Told
    ) -> None:
        self._host = host
        self._credentials = credentials
        self._sign_ins = sign_ins
        self._clock = clock
        self._told = told
        self._state = StoreState.STARTING
        self._transport: Transport | None = None
        self._station: StationSession | None = None
        self._lock = threading.Lock()

    @property
    def state(self) -> StoreState:
        return self._state

    def begin(self) -> None:
        threading.Thread(target=self._try_to_reach, name="store-start", daemon=True).start()

    def close(self) -> None:
        self._host.close()

    # as the station

    def deliver(self, record: CardRecord, picture: Callable[[PictureId], bytes]) -> Receipt:
        def image_bytes(image: ImageRef) -> bytes:
            return picture(PictureId(image.sha256))

        try:
            with self._watched():
                transport = self._reached()
                return StoreClient(transport, station=self._station).push(record, image_bytes)
        except StoreOutOfReachError as error:
            raise DeliveryFailedError(Failure(DeliveryProblem.STORE_UNREACHABLE, str(error))) from error
        except StoreError as error:
            raise DeliveryFailedError(delivery_failure(error)) from error

    # as the operator

    def operator(self) -> Operator:
        return self._sign_ins.operator()

    def sign_in(self, open_browser: Callable[[str], None]) -> Operator:
        with self._asking():
            transport = self._reached()
            return self._sign_ins.sign_in(transport, lambda address: open_browser(self._set_up_first(address)))

    def cancel_sign_in(self) -> None:
        self._sign_ins.cancel()

    def sign_out(self) -> Operator:
        """Here at once; then at the store, where it can be reached within moments."""
        try:
            ended = self._sign_ins.forget()
        except StoreError as error:
            raise station_error(error) from error
        operator = self._sign_ins.look()
        self._told.operator(operator)
        if ended:
            revoking = threading.Thread(target=self._revoke, args=(ended,), name="sign-out", daemon=True)
            revoking.start()
            revoking.join(_REVOKING_S)
        return operator

    def leads(self, query: str, *, owned: bool, limit: int, cursor: str | None) -> LeadPage:
        with self._asking():
            return lead_page(self._client().leads(query, owned=owned, limit=limit, cursor=cursor))

    def lead(self, lead_id: LeadId) -> LeadDetail:
        with self._asking():
            return lead_detail(self._client().lead(lead_id))

    def cards(self, query: str, *, limit: int, cursor: str | None) -> CardPage:
        with self._asking():
            return card_page(self._client().cards(query, limit=limit, cursor=cursor))

    def picture(self, picture_id: PictureId) -> bytes:
        with self._asking():
            return self._client().image(picture_id)

    def match_preview(
        self, card_id: CardId, facts: Facts, *, exchanged_on: date | None, registered_at: datetime
    ) -> tuple[MatchCandidate, ...]:
        with self._asking():
            preview = self._client().preview(
                RecordCardId(card_id), facts, exchanged_on=exchanged_on, registered_at=registered_at
            )
            return match_candidates(preview)

    def _revoke(self, ended: tuple[OperatorTokens, ...]) -> None:
        """What the store does not hear of now, it ends by itself when the sign-in runs out."""
        try:
            with self._watched():
                transport = self._reached()
        except StoreOutOfReachError as error:
            _log.warning("sign_in_not_revoked", reason=str(error))
            return
        for tokens in ended:
            if not revoke(transport, tokens):
                _log.warning("sign_in_not_revoked", reason="the store did not answer")

    def _set_up_first(self, address: str) -> str:
        """A store without people makes its first one before it asks who is there; one with people pays no heed."""
        token = dict(parse_qsl(urlsplit(self._host.set_up_url()).query)).get("token")
        return f"{address}&{urlencode({'setup': token})}" if token else address

    def _client(self) -> StoreClient:
        if not self._sign_ins.operator().signed_in and not self._sign_ins.look().signed_in:
            raise SignInNeeded("nobody is signed in")  # said without starting a store
        transport = self._reached()
        return StoreClient(transport, operator=self._sign_ins.session(transport))

    def _reached(self) -> Transport:
        """The way to the store as it runs now; a store that was started anew may listen elsewhere."""
        url = self._host.url()
        with self._lock:
            if self._transport is None or self._transport.url != url:
                self._transport = Transport(url)
                self._station = StationSession(
                    self._transport, self._credentials.station_id, self._credentials.key, self._clock
                )
            return self._transport

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """Errors as the person at the station knows them; a sign-in that has ended is told."""
        try:
            with self._watched():
                yield
        except StoreOutOfReachError as error:
            raise StationError(Problem.STORE_UNREACHABLE, str(error)) from error
        except SignInNeeded as error:
            before, now = self._sign_ins.operator(), self._sign_ins.look()
            if before != now:
                self._told.operator(now)
            raise station_error(error) from error
        except StoreError as error:
            raise station_error(error) from error

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Whether the store is there, told when it changes."""
        try:
            yield
        except (StoreUnreachable, StoreOutOfReachError):
            self._become(StoreState.UNREACHABLE)
            self._host.suspect()
            raise
        except SignInNeeded:
            raise  # says nothing: it may not have been asked
        except StoreError:
            self._become(StoreState.CONNECTED)
            raise
        self._become(StoreState.CONNECTED)

    def _become(self, state: StoreState) -> None:
        if self._state is not state:
            self._state = state
            self._told.state(state)

    def _try_to_reach(self) -> None:
        try:
            with self._watched():
                self._reached()
        except StoreOutOfReachError as error:
            _log.warning("store_out_of_reach", reason=str(error))
