"""The three ways to a token: a person's code, the successor of a refresh token, a station's own signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from authlib.oauth2.rfc6749 import InvalidRequestError, InvalidScopeError
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant, ClientCredentialsGrant, RefreshTokenGrant
from authlib.oauth2.rfc7636 import CodeChallenge

from sync.store.identity import tokens
from sync.store.identity.clients import NativeClient, StationClient
from sync.store.identity.oauth_request import OAuthRequest
from sync.store.identity.opaque import digest
from sync.store.identity.tables import AuthorizationCodeRow, RefreshTokenRow, SignInRow, UserAccountRow

if TYPE_CHECKING:
    from sync.store.identity.issuer import Issuer


class IssuedCode:
    """A code that was just used up, as Authlib and its PKCE check ask for it."""

    code_challenge_method = "S256"

    def __init__(self, row: AuthorizationCodeRow, sign_in: SignInRow) -> None:
        self.code_challenge = row.code_challenge
        self.sign_in = sign_in
        self._redirect_uri = row.redirect_uri

    def get_redirect_uri(self) -> str:
        return self._redirect_uri

    def get_scope(self) -> str:
        return self.sign_in.scope


class IssuedRefreshToken:
    """A live refresh token, its family row locked."""

    def __init__(self, row: RefreshTokenRow, sign_in: SignInRow) -> None:
        self.row = row
        self.sign_in = sign_in

    def check_client(self, client: NativeClient | StationClient) -> bool:
        return client.client_id == self.sign_in.client_id

    def get_scope(self) -> str:
        return self.sign_in.scope


class CodeGrant(AuthorizationCodeGrant):  # type: ignore[misc] # Authlib has no types
    """For people. A code is good once and whatever comes of it; a second use revokes what came of the first."""

    TOKEN_ENDPOINT_AUTH_METHODS = ["none"]  # noqa: RUF012 - Authlib's own form
    server: Issuer
    request: OAuthRequest

    @staticmethod
    def validate_authorization_redirect_uri(request: OAuthRequest, client: NativeClient) -> str:
        """As Authlib's, but the refused address is not repeated: it may hold what an error text must not."""
        redirect_uri = request.payload.redirect_uri
        if not isinstance(redirect_uri, str) or not client.check_redirect_uri(redirect_uri):
            raise InvalidRequestError("The redirect URI is missing or not one of this client.")
        return redirect_uri

    def generate_authorization_code(self) -> str:
        return self.server.new_code(self.request)

    def save_authorization_code(self, code: str, request: OAuthRequest) -> None:
        """It is at rest since it was made."""

    def query_authorization_code(self, code: str, client: NativeClient) -> IssuedCode | None:
        session, now = self.server.session, self.server.now
        found = session.get(AuthorizationCodeRow, (self.server.organization_id, digest(code)))
        if found is None:
            return None
        sign_in = tokens.lock_sign_in(session, found.organization_id, found.sign_in_id)
        session.refresh(found)
        if sign_in.client_id != client.client_id:
            return None
        if found.used_at is not None:
            self.server.revoke_for_reuse(sign_in, "code")
            return None
        found.used_at = now
        if found.expires_at <= now or sign_in.revoked_at is not None:
            return None
        return IssuedCode(found, sign_in)

    def authenticate_user(self, authorization_code: IssuedCode) -> UserAccountRow | None:
        self.server.sign_in = authorization_code.sign_in
        return self.server.active_account(authorization_code.sign_in.user_id)

    def delete_authorization_code(self, authorization_code: IssuedCode) -> None:
        """It stays until it has expired, so that its second use is recognised."""


class S256Only(CodeChallenge):  # type: ignore[misc] # Authlib has no types
    """Proof Key for Code Exchange, asked for at the authorization endpoint already. plain proves nothing."""

    SUPPORTED_CODE_CHALLENGE_METHOD = ["S256"]  # noqa: RUF012 - Authlib's own form

    def validate_code_challenge(self, grant: CodeGrant, redirect_uri: str) -> None:
        parameters = grant.request.payload.data
        if not parameters.get("code_challenge"):
            raise InvalidRequestError("Missing 'code_challenge'")
        if parameters.get("code_challenge_method") != "S256":
            raise InvalidRequestError("The 'code_challenge_method' must be S256")
        super().validate_code_challenge(grant, redirect_uri)


class RotatingRefreshGrant(RefreshTokenGrant):  # type: ignore[misc] # Authlib has no types
    """Each refresh token is good once. Everything happens in one transaction that holds the family row."""

    TOKEN_ENDPOINT_AUTH_METHODS = ["none"]  # noqa: RUF012 - Authlib's own form
    INCLUDE_NEW_REFRESH_TOKEN = True
    server: Issuer

    def authenticate_refresh_token(self, refresh_token: str) -> IssuedRefreshToken | None:
        session, now = self.server.session, self.server.now
        found = session.get(RefreshTokenRow, (self.server.organization_id, digest(refresh_token)))
        if found is None:
            return None
        sign_in = tokens.lock_sign_in(session, found.organization_id, found.sign_in_id)
        session.refresh(found)  # what another request did before the lock was ours
        if found.used_at is not None:
            self.server.revoke_for_reuse(sign_in, "refresh_token")
            return None
        if found.expires_at <= now or sign_in.revoked_at is not None:
            return None
        if self.server.active_account(sign_in.user_id) is None:
            return None
        return IssuedRefreshToken(found, sign_in)

    def authenticate_user(self, refresh_token: IssuedRefreshToken) -> UserAccountRow | None:
        self.server.sign_in = refresh_token.sign_in
        return self.server.active_account(refresh_token.sign_in.user_id)

    def revoke_old_credential(self, refresh_token: IssuedRefreshToken) -> None:
        refresh_token.row.used_at = self.server.now


class StationGrant(ClientCredentialsGrant):  # type: ignore[misc] # Authlib has no types
    """For stations: the scopes of the enrolment or fewer, no refresh token (a new signature costs nothing)."""

    TOKEN_ENDPOINT_AUTH_METHODS = ["private_key_jwt"]  # noqa: RUF012 - Authlib's own form

    def validate_token_request(self) -> None:
        super().validate_token_request()
        client: StationClient = self.request.client
        wished = (self.request.payload.scope or "").split()
        if not client.scopes.issuperset(wished):
            raise InvalidScopeError
