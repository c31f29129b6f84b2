"""HTTP as the station speaks it: https or loopback, deadlines, bounded bodies, faults of the network made StoreUnreachable.

No redirects: the store has none for programs, and a bearer token must not follow one.
"""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase

from sync.client.errors import StoreUnreachable
from sync.client.quiet import keep_secrets_out_of_logs

TIMEOUTS_S = (
    5.0,
    30.0,
)  # connect, and between two pieces of an answer: merging a card into a million leads takes 20 ms
LARGEST_ANSWER_BYTES = 32 * 1024 * 1024  # above the largest picture
_PIECE_BYTES = 64 * 1024


class InsecureAddress(ValueError):
    """The store's address is neither https nor http on loopback."""


def checked_url(url: str) -> str:
    """The store's base URL without a slash at its end. Raises InsecureAddress."""
    parts = urlsplit(url)
    if not parts.hostname or parts.query or parts.fragment or parts.username is not None:
        raise InsecureAddress("not the address of a store")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(url)):
        raise InsecureAddress("the store is reached by https, or by http on loopback")
    return url.rstrip("/")


def is_loopback(url: str) -> bool:
    """By number only: the name localhost can be made to mean something else."""
    try:
        return ipaddress.ip_address(urlsplit(url).hostname or "").is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Answer:
    """status, header fields (names in lower case) and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def said_at(self) -> datetime | None:
        """The store's own time (to the second). The clock of an office PC may be off by minutes or days."""
        try:
            said_at = parsedate_to_datetime(self.headers["date"])
        except (KeyError, ValueError):
            return None
        return said_at if said_at.tzinfo is not None else None


@dataclass(frozen=True, slots=True)
class Call:
    """One request. path begins with a slash; token is a bearer token or empty."""

    method: str
    path: str
    token: str = ""
    query: Mapping[str, str | int] = field(default_factory=dict)
    body: bytes | None = None
    content_type: str = ""
    form: Mapping[str, str] | None = None
    accept: str = "application/json"


class _Bearer(AuthBase):
    """Sets the header and nothing else. Without an auth object requests would take one from ~/.netrc instead."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Transport:
    """Calls to one store. May be shared by threads; each has its own connections."""

    def __init__(self, url: str) -> None:
        self.url = checked_url(url)
        keep_secrets_out_of_logs()
        self._local = threading.local()

    def call(self, call: Call) -> Answer:
        """The store's answer whatever its status. Raises StoreUnreachable where there is none."""
        headers = {"Accept": call.accept} | ({"Content-Type": call.content_type} if call.content_type else {})
        try:
            with self._session().request(
                call.method,
                self.url + call.path,
                params=dict(call.query),
                data=call.body if call.form is None else dict(call.form),
                headers=headers,
                auth=_Bearer(call.token),
                timeout=TIMEOUTS_S,
                allow_redirects=False,
                stream=True,
            ) as response:
                return Answer(
                    response.status_code,
                    {name.lower(): value for name, value in response.headers.items()},
                    _bounded_body(response),
                )
        except requests.RequestException as error:
            # The error's text holds the whole address, and with it what was searched for.
            raise StoreUnreachable(type(error).__name__) from None

    def close(self) -> None:
        """Close the connections of the calling thread. Those of other threads end with them."""
        session = getattr(self._local, "session", None)
        if session is not None:
            session.close()
            del self._local.session

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            session = new_session(self.url)
            self._local.session = session
        return session


def new_session(url: str) -> requests.Session:
    session = requests.Session()
    session.trust_env = not is_loopback(url)  # the office's proxy must not be asked for 127.0.0.1
    return session


def _bounded_body(response: requests.Response) -> bytes:
    body = bytearray()
    for piece in response.iter_content(_PIECE_BYTES):
        body += piece
        if len(body) > LARGEST_ANSWER_BYTES:
            raise StoreUnreachable("the answer does not end")
    return bytes(body)
