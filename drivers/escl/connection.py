"""HTTP to one device: size-bounded answers, and every way it can fail turned into a fault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import requests
import urllib3

from drivers.scanner import Fault, ScanError

# A LAN device answers in milliseconds; one that wakes from sleep takes a few seconds.
_CONNECT_S = 5.0
_DOCUMENT_S = 15.0
_MAX_DOCUMENT_BYTES = 1 << 20
# A colour A4 at 600 dpi is about 20 MB of JPEG; anything far beyond is no page.
_MAX_PAGE_BYTES = 128 << 20
_CHUNK_BYTES = 64 << 10
_USUAL_PATH = "/eSCL"


@dataclass(frozen=True, slots=True)
class Answer:
    """status is the HTTP status; retry_after_s only where the device named a number of seconds."""

    status: int
    content: bytes
    location: str | None = None
    retry_after_s: float | None = None


class Connection:
    """Requests to the eSCL root below url (http or https; the path /eSCL is added where none is given).

    One thread at a time. Certificates are not checked: a scanner's is self-signed and names no host.
    Proxies of the environment are not used: the device is on this network.
    """

    def __init__(self, url: str) -> None:
        self._root = _root(url)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = False
        urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)

    def get(self, path: str) -> Answer:
        """A small document below the root."""
        return self._ask("GET", self._root + path, read_s=_DOCUMENT_S, limit=_MAX_DOCUMENT_BYTES)

    def post(self, path: str, body: bytes) -> Answer:
        return self._ask("POST", self._root + path, read_s=_DOCUMENT_S, limit=_MAX_DOCUMENT_BYTES, body=body)

    def get_page(self, job: str, read_s: float) -> Answer:
        """The next page of a job; read_s: seconds without a byte after which the device counts as hung."""
        return self._ask("GET", f"{job}/NextDocument", read_s=read_s, limit=_MAX_PAGE_BYTES)

    def delete(self, job: str) -> None:
        """Give a job up. Best effort: a job that is gone already is fine."""
        try:
            self._ask("DELETE", job, read_s=_CONNECT_S, limit=_MAX_DOCUMENT_BYTES)
        except ScanError:
            return

    def job_url(self, location: str) -> str:
        """Where a job lives. Only the path counts: devices name hosts that are not theirs."""
        return urljoin(self._root + "/", urlsplit(location).path.rstrip("/"))

    def close(self) -> None:
        self._session.close()

    def _ask(self, method: str, url: str, *, read_s: float, limit: int, body: bytes | None = None) -> Answer:
        with _faults():
            headers = {"Content-Type": "text/xml"} if body is not None else {}
            with self._session.request(
                method, url, data=body, headers=headers, timeout=(_CONNECT_S, read_s), stream=True
            ) as response:
                return Answer(
                    status=response.status_code,
                    content=_read(response, limit),
                    location=response.headers.get("Location"),
                    retry_after_s=_seconds(response.headers.get("Retry-After")),
                )


def _root(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError as error:  # a bracket without its other half
        raise ScanError(Fault.NOT_FOUND, "not an address") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ScanError(Fault.NOT_FOUND, "not an http or https address")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/') or _USUAL_PATH}"


def _read(response: requests.Response, limit: int) -> bytes:
    content = bytearray()
    for chunk in response.iter_content(_CHUNK_BYTES):
        content += chunk
        if len(content) > limit:
            raise ScanError(Fault.UNSUPPORTED, f"answer larger than {limit} bytes")
    return bytes(content)


def _seconds(retry_after: str | None) -> float | None:
    return float(retry_after) if retry_after and retry_after.isdecimal() and len(retry_after) < 5 else None


@contextmanager
def _faults() -> Iterator[None]:
    """Order matters: a time-out while connecting is both a Timeout and a ConnectionError. Details name no address."""
    try:
        yield
    except requests.ConnectTimeout as error:
        raise ScanError(Fault.NOT_FOUND, "no answer to the connection") from error
    except requests.Timeout as error:
        raise ScanError(Fault.TIMED_OUT, "no byte in time") from error
    except requests.exceptions.ChunkedEncodingError as error:
        raise ScanError(Fault.DISCONNECTED, "connection cut in mid-answer") from error
    except requests.ConnectionError as error:
        raise _connection_fault(error) from error
    except urllib3.exceptions.LocationParseError as error:  # a host name of a length or form that no network knows
        raise ScanError(Fault.NOT_FOUND, "not an address") from error
    except requests.RequestException as error:
        raise ScanError(Fault.DISCONNECTED, type(error).__name__) from error


def _connection_fault(error: requests.ConnectionError) -> ScanError:
    """Nobody there, silence in mid-answer, or a line that broke: requests tells them apart by the cause only."""
    cause = error.args[0] if error.args else None
    if isinstance(cause, urllib3.exceptions.ReadTimeoutError):
        return ScanError(Fault.TIMED_OUT, "no byte in time")
    if isinstance(getattr(cause, "reason", None), urllib3.exceptions.NewConnectionError):
        return ScanError(Fault.NOT_FOUND, "nobody answers at this address")
    return ScanError(Fault.DISCONNECTED, type(cause).__name__)
