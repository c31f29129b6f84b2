"""What the store's issuer says about itself (RFC 8414), read before each sign-in and believed only about itself."""

from __future__ import annotations

import os
from datetime import datetime
from typing import Any, Final

from pydantic import BaseModel, TypeAdapter
from requests_oauthlib import OAuth2Session

from sync.client.answers import value_of
from sync.client.errors import StoreUnreachable
from sync.client.transport import Call, Transport, is_loopback, new_session

CLIENT_ID: Final = "meishi-station"
_WELL_KNOWN: Final = "/.well-known/oauth-authorization-server"


class IssuerMetadata(BaseModel):
    """Addresses are absolute. said_at: the issuer's own time when it said so."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    revocation_endpoint: str
    userinfo_endpoint: str
    authorization_response_iss_parameter_supported: bool = False
    """RFC 9207: its answers name their issuer, so one that does not is not its."""
    said_at: datetime | None = None


_METADATA: Final = TypeAdapter(IssuerMetadata)


def read_metadata(transport: Transport) -> IssuerMetadata:
    """Raises StoreUnreachable where the metadata speak for another issuer than the one at this address."""
    answer = transport.call(Call("GET", _WELL_KNOWN))
    metadata = value_of(answer, _METADATA)
    if metadata.issuer.rstrip("/") != transport.url or not _are_its_own(metadata, transport.url):
        raise StoreUnreachable("the store says it is another one")
    return metadata.model_copy(update={"said_at": answer.said_at()})


def _are_its_own(metadata: IssuerMetadata, url: str) -> bool:
    """Secrets go to these addresses, so they must be as safe as the store's own."""
    addresses = (
        metadata.authorization_endpoint,
        metadata.token_endpoint,
        metadata.revocation_endpoint,
        metadata.userinfo_endpoint,
    )
    return all(address.startswith(f"{url}/") for address in addresses)


def issuer_known_as(url: str) -> str:
    """The name a sign-in is kept under: tokens of one store never go to another.

    The embedded store has another port whenever it starts. That it is this home's own, its proof has shown before
    anybody talks to it (sync.contract.nonce), so the port is no part of its name.
    """
    return "loopback" if is_loopback(url) else url


def oauth_session(transport: Transport, **options: Any) -> OAuth2Session:
    """requests-oauthlib for the station's public client."""
    if is_loopback(transport.url):
        # oauthlib's own check knows no loopback. Ours is checked_url, which every transport has passed.
        os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    session = OAuth2Session(CLIENT_ID, **options)
    session.trust_env = new_session(transport.url).trust_env
    session.max_redirects = 0  # a token request has no business elsewhere
    return session
