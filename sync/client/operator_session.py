"""A signed-in person's token: read from the vault, refreshed by exactly one of all threads and processes.

Refresh tokens are good once, and a second use ends the sign-in. So a refresh holds a lock among threads and one among
processes, reads the vault again when it has them, and writes the successor durably before anybody uses it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from http import HTTPStatus
from pathlib import Path

import requests
from filelock import FileLock
from oauthlib.oauth2 import OAuth2Error

from sync.client.errors import SignInNeeded, StoreError, StoreUnreachable, TryLater
from sync.client.issuer import CLIENT_ID, issuer_known_as, oauth_session, read_metadata
from sync.client.token_answer import GrantedTokens, granted_tokens
from sync.client.tokens import OperatorTokens, TokenVault
from sync.client.transport import TIMEOUTS_S, Call, Transport
from sync.records.ids import UserId

_MARGIN = timedelta(seconds=60)
_LOCK_TIMEOUT_S = 90.0  # longer than one refresh may take


class OperatorSession:
    """A token source for one operator. May be shared by threads; lock_path is the same for all processes of a home."""

    def __init__(
        self,
        transport: Transport,
        user_id: UserId,
        *,
        vault: TokenVault,
        lock_path: Path,
        clock: Callable[[], datetime],
    ) -> None:
        self.user_id = user_id
        self._transport = transport
        self._vault = vault
        self._lock_path = lock_path
        self._clock = clock
        self._one_thread = threading.Lock()
        self._held: OperatorTokens | None = None

    def token(self) -> str:
        """Raises SignInNeeded where nobody is signed in or the store has ended it."""
        held = self._held
        if held is None or not self._is_fresh(held):
            held = self._renewed(None)
        return held.access_token

    def renew(self, refused: str) -> str:
        """The store said 401 to this token, for instance after its restoration from a backup."""
        return self._renewed(refused).access_token

    def display_name(self) -> str:
        """Family name first. Raises SignInNeeded."""
        return (self._held or self._from_vault()).display_name

    def sign_out(self) -> bool:
        """Forget the sign-in here, whatever the store says; True where it has ended it as well. Raises TryLater."""
        with self._one_thread:
            tokens, self._held = forget(self._vault, self._lock_path, self.user_id), None
        return tokens is not None and revoke(self._transport, tokens)

    def _renewed(self, refused: str | None) -> OperatorTokens:
        with self._one_thread, _one_process(self._lock_path):
            tokens = self._from_vault()
            if not self._is_fresh(tokens) or tokens.access_token == refused:
                tokens = self._refreshed(tokens)
            self._held = tokens
            return tokens

    def _from_vault(self) -> OperatorTokens:
        tokens = self._vault.read(self.user_id)
        if tokens is None or tokens.issuer != issuer_known_as(self._transport.url):  # signed in at another store before
            self._held = None
            raise SignInNeeded("nobody is signed in")
        return tokens

    def _refreshed(self, tokens: OperatorTokens) -> OperatorTokens:
        metadata = read_metadata(self._transport)
        session = oauth_session(self._transport)

        def fetch() -> object:
            return session.refresh_token(
                metadata.token_endpoint, refresh_token=tokens.refresh_token, client_id=CLIENT_ID, timeout=TIMEOUTS_S
            )

        try:
            granted = granted_tokens(fetch, tuple(tokens.scope.split()), self._clock())
        except OAuth2Error as error:
            if error.error != "invalid_grant":
                raise TryLater("the issuer is not ready") from None
            self._held = None
            self._vault.forget(self.user_id)
            raise SignInNeeded("the store ended the sign-in") from None
        except requests.RequestException as error:
            raise StoreUnreachable(type(error).__name__) from None
        renewed = _succeeded(tokens, granted)
        self._vault.write(renewed)
        return renewed

    def _is_fresh(self, tokens: OperatorTokens) -> bool:
        return tokens.good_until - _MARGIN > self._clock()


def forget(vault: TokenVault, lock_path: Path, user_id: UserId) -> OperatorTokens | None:
    """End the sign-in here; what was kept of it, for the store to end it too. Raises TryLater."""
    with _one_process(lock_path):
        tokens = vault.read(user_id)
        vault.forget(user_id)
    return tokens


def revoke(transport: Transport, tokens: OperatorTokens) -> bool:
    """Have the store end the sign-in. False: it did not hear of it, or the sign-in is another store's."""
    if tokens.issuer != issuer_known_as(transport.url):
        return False
    try:
        path = read_metadata(transport).revocation_endpoint.removeprefix(transport.url)
        form = {"token": tokens.refresh_token, "token_type_hint": "refresh_token", "client_id": CLIENT_ID}
        return transport.call(Call("POST", path, form=form)).status == HTTPStatus.OK
    except StoreError:
        return False


@contextmanager
def _one_process(lock_path: Path) -> Iterator[None]:
    """The only one of all programs of the home. Raises TryLater where another one holds the sign-in for long."""
    lock = FileLock(lock_path)
    try:
        lock.acquire(timeout=_LOCK_TIMEOUT_S)
    except TimeoutError:
        raise TryLater("another program holds the sign-in") from None
    try:
        yield
    finally:
        lock.release()


def _succeeded(tokens: OperatorTokens, granted: GrantedTokens) -> OperatorTokens:
    return OperatorTokens(
        user_id=tokens.user_id,
        display_name=tokens.display_name,
        issuer=tokens.issuer,
        access_token=granted.access_token,
        refresh_token=granted.refresh_token,
        good_until=granted.good_until,
        scope=granted.scope,
    )
