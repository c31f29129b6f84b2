"""Sign-out: a client gives a token back (RFC 7009). Any token of a sign-in ends the whole sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from authlib.oauth2.rfc7009 import RevocationEndpoint

from sync.store import audit
from sync.store.identity import tokens
from sync.store.identity.clients import NativeClient, StationClient
from sync.store.identity.opaque import digest
from sync.store.identity.tables import AccessTokenRow, RefreshTokenRow, SignInRow

if TYPE_CHECKING:
    from sync.store.identity.issuer import Issuer
    from sync.store.identity.oauth_request import OAuthRequest


class GivenBack:
    """The sign-in, or the single token of a station, that a client asks to end."""

    def __init__(self, sign_in: SignInRow | None, token: AccessTokenRow | None) -> None:
        self.sign_in = sign_in
        self.token = token

    def check_client(self, client: NativeClient | StationClient) -> bool:
        if self.sign_in is not None:
            return client.client_id == self.sign_in.client_id
        return self.token is not None and client.client_id == self.token.station_id


class Revocation(RevocationEndpoint):  # type: ignore[misc] # Authlib has no types
    CLIENT_AUTH_METHODS = ["private_key_jwt", "none"]  # noqa: RUF012 - Authlib's own form
    server: Issuer

    def query_token(self, token_string: str, token_type_hint: str | None) -> GivenBack | None:
        del token_type_hint  # only a hint, and looking in both tables is cheap
        session, key = self.server.session, (self.server.organization_id, digest(token_string))
        found = session.get(RefreshTokenRow, key) or session.get(AccessTokenRow, key)
        if found is None:
            return None
        if found.sign_in_id is None:
            assert isinstance(found, AccessTokenRow)
            return GivenBack(None, found)
        return GivenBack(tokens.lock_sign_in(session, found.organization_id, found.sign_in_id), None)

    def revoke_token(self, token: GivenBack, request: OAuthRequest) -> None:
        del request
        if token.token is not None:
            self.server.session.delete(token.token)
        elif token.sign_in is not None and token.sign_in.revoked_at is None:
            tokens.revoke(token.sign_in, self.server.now)
            audit.record(
                self.server.session,
                organization_id=self.server.organization_id,
                now=self.server.now,
                action="user.signed_out",
                object_type="sign_in",
                object_id=token.sign_in.sign_in_id,
                user_id=token.sign_in.user_id,
            )
