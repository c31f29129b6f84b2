"""The programs that may ask for tokens: the station's sign-in (public), and each enrolled station (by its key)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from sync.records.ids import OrganizationId, StationId
from sync.store.identity.tables import StationRow

NATIVE_CLIENT_ID = "meishi-station"


class _Client:
    """What Authlib asks a client. Everything is refused that a subclass does not allow."""

    client_id: str
    auth_method: str
    grant_types: frozenset[str]
    scopes: frozenset[str]
    usual_scopes: tuple[str, ...]

    def get_client_id(self) -> str:
        return self.client_id

    def get_default_redirect_uri(self) -> str | None:
        return None

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        del redirect_uri
        return False

    def check_client_secret(self, client_secret: str) -> bool:
        del client_secret
        return False

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code" and "authorization_code" in self.grant_types

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in self.grant_types

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        del endpoint
        return method == self.auth_method

    def get_allowed_scope(self, scope: str | None) -> str | None:
        """What of the wish this client may have; the usual where it wishes for nothing in particular. None: nothing."""
        wished = scope.split() if scope else self.usual_scopes
        return " ".join(word for word in dict.fromkeys(wished) if word in self.scopes) or None


@dataclass(frozen=True, slots=True)
class NativeClient(_Client):
    """The one program people sign in with. It cannot keep a secret, so PKCE and the loopback address stand for it."""

    scopes: frozenset[str]
    usual_scopes: tuple[str, ...]
    client_id: str = NATIVE_CLIENT_ID
    auth_method: str = "none"
    grant_types: frozenset[str] = frozenset({"authorization_code", "refresh_token"})

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return is_loopback_callback(redirect_uri)


@dataclass(frozen=True, slots=True)
class StationClient(_Client):
    """A station proves who it is with a signature; it gets what its enrolment says and never acts for a person."""

    client_id: str
    organization_id: OrganizationId
    station_id: StationId
    public_key: Mapping[str, Any]
    scopes: frozenset[str]
    usual_scopes: tuple[str, ...]
    auth_method: str = "private_key_jwt"
    grant_types: frozenset[str] = frozenset({"client_credentials"})


def station_client(station: StationRow) -> StationClient:
    return StationClient(
        client_id=station.station_id,
        organization_id=station.organization_id,
        station_id=station.station_id,
        public_key=station.public_key,
        scopes=frozenset(station.scope.split()),
        usual_scopes=tuple(station.scope.split()),
    )


def is_loopback_callback(uri: str) -> bool:
    """Exactly http://127.0.0.1:PORT/callback with any port (RFC 8252, 7.3). localhost may resolve elsewhere."""
    try:
        parts = urlsplit(uri)
        port = parts.port
    except ValueError:
        return False
    return port is not None and uri == f"http://127.0.0.1:{port}/callback"
