"""The issuer's answer to a token request, as requests-oauthlib hands it over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sync.client.errors import StoreUnreachable


@dataclass(frozen=True, slots=True)
class GrantedTokens:
    access_token: str
    refresh_token: str
    good_until: datetime
    scope: str

    def __repr__(self) -> str:
        return f"GrantedTokens({self.scope})"


def granted_tokens(fetch: Callable[[], Any], asked: tuple[str, ...], now: datetime) -> GrantedTokens:
    """The answer, checked: fewer scopes than asked are fine (a member is no admin), others are not.

    oauthlib raises a Warning with the token in it where the scopes differ; the environment variable that would stop
    it holds for the whole process. Raises StoreUnreachable where the answer is not one of an issuer of ours.
    """
    try:
        token = fetch()
    except Warning as difference:
        token = getattr(difference, "token", None)
    try:
        granted = GrantedTokens(
            access_token=_text(token["access_token"]),
            refresh_token=_text(token["refresh_token"]),
            good_until=now + timedelta(seconds=int(token["expires_in"])),
            scope=" ".join(token["scope"]) if isinstance(token["scope"], list) else _text(token["scope"]),
        )
    except (KeyError, TypeError, ValueError):
        raise StoreUnreachable("the token answer is not a store's") from None
    if not set(granted.scope.split()) <= set(asked):
        raise StoreUnreachable("the store granted what nobody asked for")
    return granted


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError
    return value
