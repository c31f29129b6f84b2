"""A request as Authlib wants it: method, address, one mapping of parameters that knows about repetitions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from authlib.oauth2.rfc6749 import InvalidRequestError, OAuth2Payload, OAuth2Request

Parameters = Sequence[tuple[str, str]]


class _Payload(OAuth2Payload):  # type: ignore[misc] # Authlib has no types
    def __init__(self, parameters: Parameters) -> None:
        self._data = dict(parameters)
        self._lists: dict[str, list[str]] = {}
        for name, value in parameters:
            self._lists.setdefault(name, []).append(value)

    @property
    def data(self) -> dict[str, str]:
        return self._data

    @property
    def datalist(self) -> dict[str, list[str]]:
        return self._lists


class OAuthRequest(OAuth2Request):  # type: ignore[misc] # Authlib has no types
    """address is the one the issuer is known by: behind a proxy the server itself sees plain http."""

    def __init__(self, method: str, address: str, parameters: Parameters, headers: Mapping[str, str]) -> None:
        super().__init__(method, address, headers=headers)
        self.payload = _Payload(parameters)

    @property
    def args(self) -> dict[str, str]:
        return self.payload.data if self.method == "GET" else {}

    @property
    def form(self) -> dict[str, str]:
        return self.payload.data if self.method == "POST" else {}

    def refuse_repetition(self) -> None:
        """Parameters occur once (RFC 6749, 3.1 and 3.2). Two readers might each take another one of the two."""
        if any(len(values) > 1 for values in self.payload.datalist.values()):
            raise InvalidRequestError("A parameter occurs more than once.")
