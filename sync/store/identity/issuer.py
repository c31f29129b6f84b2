"""The store's own OAuth 2.0 issuer: Authlib's framework-free authorization server on our tables.

One object serves one request inside one transaction; it keeps nothing afterwards, so threads cannot meet in it.
Why Authlib and not a framework's integration of it: docs/adr/0005-issuer-on-authlib.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from authlib.oauth2.rfc6749 import (
    AuthorizationServer,
    InvalidRequestError,
    InvalidScopeError,
    OAuth2Error,
    UnsupportedResponseTypeError,
)
from sqlalchemy.orm import Session
from starlette.responses import JSONResponse, Response

from sync.contract.scopes import ADMIN_SCOPES, ALL_SCOPES, PERSON_SCOPES
from sync.records.ids import OrganizationId, StationId, UserId
from sync.store import audit
from sync.store.identity import tokens
from sync.store.identity.accounts import find_account, may_sign_in
from sync.store.identity.assertion import StationAssertion
from sync.store.identity.clients import NATIVE_CLIENT_ID, NativeClient, StationClient, station_client
from sync.store.identity.grants import CodeGrant, RotatingRefreshGrant, S256Only, StationGrant
from sync.store.identity.oauth_request import OAuthRequest
from sync.store.identity.revocation import Revocation
from sync.store.identity.rights import grantable
from sync.store.identity.tables import SignInRow, StationRow, Status, UserAccountRow
from sync.store.new_id import new_id

_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class LoginRequired(OAuth2Error):  # type: ignore[misc] # Authlib has no types
    """OpenID Connect's answer to prompt=none where nobody may be let in unseen."""

    error = "login_required"


class Issuer(AuthorizationServer):  # type: ignore[misc] # Authlib has no types
    """url is the issuer's identity as clients know it, without a slash at the end."""

    def __init__(self, session: Session, organization_id: OrganizationId, url: str, now: datetime) -> None:
        super().__init__(scopes_supported=list(ALL_SCOPES))
        self.session = session
        self.organization_id = organization_id
        self.url = url
        self.now = now
        self.sign_in: SignInRow | None = None  # the family the next token belongs to; a grant sets it
        self.register_grant(CodeGrant, [S256Only()])
        self.register_grant(RotatingRefreshGrant)
        self.register_grant(StationGrant)
        self.register_endpoint(Revocation)
        assertion = StationAssertion(self)
        self.authenticate_client_by(assertion)

    def authenticate_client_by(self, assertion: StationAssertion) -> None:
        self.register_client_auth_method(assertion.CLIENT_AUTH_METHOD, assertion)

    # --- what Authlib asks of an integration ---

    def query_client(self, client_id: str) -> NativeClient | StationClient | None:
        if client_id == NATIVE_CLIENT_ID:
            return NativeClient(frozenset({*PERSON_SCOPES, *ADMIN_SCOPES}), PERSON_SCOPES)
        if not _is_id(client_id):
            return None
        station = self.session.get(StationRow, (self.organization_id, StationId(client_id)))
        return station_client(station) if station and station.status is Status.ACTIVE else None

    def get_authorization_grant(self, request: OAuthRequest) -> CodeGrant:
        """As Authlib's, but an unknown response_type is not repeated: it may hold what an error text must not."""
        if request.payload.response_type == "code":
            grant: CodeGrant = super().get_authorization_grant(request)
            return grant
        client = self.query_client(request.payload.client_id or "")
        uri = request.payload.redirect_uri or ""
        known = client is not None and client.check_redirect_uri(uri)
        raise UnsupportedResponseTypeError("other than code", redirect_uri=uri if known else None)

    def generate_token(
        self,
        *,
        client: NativeClient | StationClient,
        scope: str | None = None,
        include_refresh_token: bool = True,
        **_rest: object,
    ) -> dict[str, Any]:
        """A new token of the sign-in that the grant found, else of the station. At rest when this returns."""
        bearer = client.station_id if isinstance(client, StationClient) else self.sign_in
        assert bearer is not None, "a grant for people sets sign_in"
        granted = client.get_allowed_scope(scope)
        assert granted is not None, "the grants refuse a scope that leaves nothing"
        token: dict[str, Any] = {
            "token_type": "Bearer",
            "access_token": tokens.add_access_token(self.session, self.organization_id, bearer, granted, self.now),
            "expires_in": int(tokens.ACCESS_TOKEN_LIFETIME.total_seconds()),
            "scope": granted,
        }
        if include_refresh_token and self.sign_in is not None:
            token["refresh_token"] = tokens.add_refresh_token(self.session, self.sign_in, self.now)
        return token

    def save_token(self, token: dict[str, Any], request: OAuthRequest) -> None:
        """Tokens are at rest since generate_token; here only their number is kept within bounds."""
        del token, request
        tokens.forget_expired(self.session, self.organization_id, self.now)

    def send_signal(self, name: str, *args: object, **kwargs: object) -> None:
        """Nobody listens."""

    def create_oauth2_request(self, request: OAuthRequest) -> OAuthRequest:
        return request

    def handle_response(self, status: int, body: Any, headers: Sequence[tuple[str, str]]) -> Response:
        location = dict(headers).get("Location")
        if location is not None:  # only answers to /authorize go to the client by way of the browser
            location += f"&{urlencode({'iss': self.url})}"  # RFC 9207; there is a code or an error before it
            return Response(status_code=303, headers={**_NO_STORE, "Location": location})
        return JSONResponse(body, status, headers={**dict(headers), **_NO_STORE})

    # --- what the endpoints ask of the issuer ---

    def answer_token_request(self, request: OAuthRequest) -> Response:
        return self._answer(request, self.create_token_response)

    def answer_revocation_request(self, request: OAuthRequest) -> Response:
        return self._answer(request, lambda request: self.create_endpoint_response(Revocation.ENDPOINT_NAME, request))

    def _answer(self, request: OAuthRequest, answer: Any) -> Response:
        try:
            request.refuse_repetition()
        except OAuth2Error as error:
            return self.refusal(request, error)
        response: Response = answer(request)
        return response

    def consent_grant(self, request: OAuthRequest) -> CodeGrant:
        """The request to /authorize, found good. Raises OAuth2Error; refusal() makes the answer of it."""
        request.refuse_repetition()
        grant: CodeGrant = self.get_consent_grant(request)
        back = {"redirect_uri": grant.redirect_uri, "state": request.payload.state}
        if request.payload.data.get("response_mode", "query") != "query":
            raise InvalidRequestError("The 'response_mode' must be query", **back)
        if request.payload.data.get("prompt") == "none":
            raise LoginRequired(**back)
        return grant

    def refusal(self, request: OAuthRequest, error: OAuth2Error) -> Response:
        response: Response = self.handle_error_response(request, error)
        return response

    def answer_with_code(self, grant: CodeGrant, account: UserAccountRow) -> Response:
        """The redirect back to the client with a code for this person, who has just signed in."""
        request = grant.request
        scope = grantable(request.scope, account.role)
        if not scope:
            return self.refusal(
                request, InvalidScopeError(redirect_uri=grant.redirect_uri, state=request.payload.state)
            )
        self.sign_in = self._new_sign_in(account, request.client.client_id, scope)
        response: Response = self.create_authorization_response(request, account, grant)
        return response

    def new_code(self, request: OAuthRequest) -> str:
        assert self.sign_in is not None
        return tokens.add_code(
            self.session,
            self.sign_in,
            redirect_uri=request.payload.redirect_uri,
            code_challenge=request.payload.data["code_challenge"],
            now=self.now,
        )

    def active_account(self, user_id: UserId) -> UserAccountRow | None:
        account = find_account(self.session, self.organization_id, user_id)
        return account if may_sign_in(account) else None

    def revoke_for_reuse(self, sign_in: SignInRow, kind: str) -> None:
        """A code or refresh token came a second time: one of the two senders is not ours, so both lose."""
        if sign_in.revoked_at is None:
            tokens.revoke(sign_in, self.now)
            audit.record(
                self.session,
                organization_id=self.organization_id,
                now=self.now,
                action="sign_in.revoked",
                object_type="sign_in",
                object_id=sign_in.sign_in_id,
                user_id=sign_in.user_id,
                detail={"reused": kind},
            )

    def _new_sign_in(self, account: UserAccountRow, client_id: str, scope: str) -> SignInRow:
        sign_in = SignInRow(
            organization_id=self.organization_id,
            sign_in_id=new_id(self.now),
            client_id=client_id,
            user_id=account.user_id,
            scope=scope,
            signed_in_at=self.now,
            revoked_at=None,
        )
        self.session.add(sign_in)
        self.session.flush()
        return sign_in


def _is_id(text: str) -> bool:
    """Ids are 36 plain characters; a database need not be asked for anything else (PostgreSQL refuses a NUL)."""
    return len(text) == 36 and text.isascii() and text.replace("-", "").isalnum()
