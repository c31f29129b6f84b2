"""A person signs in: authorization code with PKCE in the system's browser, back over loopback (RFC 8252)."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import requests
from oauthlib.oauth2 import OAuth2Error
from pydantic import BaseModel, TypeAdapter

from resources.texts import current_language
from sync.client.answers import value_of
from sync.client.errors import SignInFailed, SignInFailure, StoreUnreachable
from sync.client.issuer import IssuerMetadata, issuer_known_as, oauth_session, read_metadata
from sync.client.loopback import Loopback, Parameters
from sync.client.token_answer import GrantedTokens, granted_tokens
from sync.client.tokens import OperatorTokens
from sync.client.transport import TIMEOUTS_S, Call, Transport
from sync.contract.scopes import PERSON_SCOPES
from sync.records.ids import UserId

TIMEOUT_S = 600.0  # as long as the store keeps its page
_TOLERANCE = timedelta(seconds=5)  # both times are the store's, in whole seconds


class _UserInfo(BaseModel):
    sub: str
    name: str = ""
    auth_time: int


_USER_INFO: Final = TypeAdapter(_UserInfo)


class BrowserSignIn:
    """One attempt. run() blocks its thread until it is done; cancel() may be called from any other."""

    def __init__(
        self,
        transport: Transport,
        *,
        open_browser: Callable[[str], object],
        clock: Callable[[], datetime],
        scopes: tuple[str, ...] = PERSON_SCOPES,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._transport = transport
        self._open_browser = open_browser
        self._clock = clock
        self._scopes = scopes
        self._timeout_s = timeout_s
        self._loopback = Loopback(secrets.token_urlsafe(32))
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()
        self._loopback.stop()

    def run(self) -> OperatorTokens:
        """Raises SignInFailed, or StoreUnreachable."""
        with self._loopback.listening() as loopback:
            metadata = read_metadata(self._transport)
            session = oauth_session(
                self._transport, redirect_uri=loopback.redirect_uri, scope=list(self._scopes), pkce="S256"
            )
            address, _state = session.authorization_url(
                metadata.authorization_endpoint,
                state=self._loopback.state,
                prompt="login",  # on a shared PC the browser's memory must not answer for the last operator
                ui_locales=current_language(),
            )
            if not self._cancelled.is_set():
                self._open_browser(address)
            code = self._code(metadata, self._answer(loopback))
            granted = self._redeem(session, metadata, code)
        return self._identified(metadata, granted)

    def _answer(self, loopback: Loopback) -> Parameters:
        try:
            answer = loopback.wait(self._timeout_s)
        except TimeoutError:
            raise SignInFailed(SignInFailure.TIMED_OUT) from None
        if answer is None or self._cancelled.is_set():
            raise SignInFailed(SignInFailure.CANCELLED)
        return answer

    def _code(self, metadata: IssuerMetadata, answer: Parameters) -> str:
        """The code of an answer that really comes from this issuer (RFC 9207: mix-up). The state was right already."""
        issuer = answer.get("iss")
        if issuer != metadata.issuer and (issuer or metadata.authorization_response_iss_parameter_supported):
            raise SignInFailed(SignInFailure.NOT_TRUSTED, "iss")
        if "error" in answer:
            raise SignInFailed(SignInFailure.REFUSED, _word(answer["error"]))
        if not answer.get("code"):
            raise SignInFailed(SignInFailure.REFUSED, "no code")
        return answer["code"]

    def _redeem(self, session: Any, metadata: IssuerMetadata, code: str) -> GrantedTokens:
        def fetch() -> Any:
            return session.fetch_token(
                metadata.token_endpoint, code=code, include_client_id=True, timeout=TIMEOUTS_S, method="POST"
            )

        try:
            return granted_tokens(fetch, self._scopes, self._clock())
        except OAuth2Error as error:
            raise SignInFailed(SignInFailure.REFUSED, _word(error.error)) from None
        except requests.RequestException as error:
            raise StoreUnreachable(type(error).__name__) from None

    def _identified(self, metadata: IssuerMetadata, granted: GrantedTokens) -> OperatorTokens:
        """Ask the store who that is, and whether they signed in just now and not some time before."""
        path = metadata.userinfo_endpoint.removeprefix(self._transport.url)
        who = value_of(self._transport.call(Call("GET", path, token=granted.access_token)), _USER_INFO)
        if metadata.said_at is not None and who.auth_time < (metadata.said_at - _TOLERANCE).timestamp():
            raise SignInFailed(SignInFailure.NOT_TRUSTED, "auth_time")
        return OperatorTokens(
            user_id=UserId(who.sub),
            display_name=who.name,
            issuer=issuer_known_as(self._transport.url),
            access_token=granted.access_token,
            refresh_token=granted.refresh_token,
            good_until=granted.good_until,
            scope=granted.scope,
        )


def _word(text: str | None) -> str:
    """A word of the protocol, fit for a log; anything else is not repeated."""
    return text if text and len(text) <= 40 and text.replace("_", "").isalpha() and text.isascii() else "other"
