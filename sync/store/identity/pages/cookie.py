"""The one cookie: it ties the pages of a sign-in to the browser that began it. It signs nobody in."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from sync.store.identity.identity import Identity
from sync.store.identity.opaque import new_secret
from sync.store.identity.waiting import LIFETIME

_NAME = "meishi_browser"


def browser_of(request: Request) -> str:
    """The browser's secret; a new one where it has none."""
    return request.cookies.get(_NAME) or new_secret()


def remember(response: Response, browser: str, identity: Identity) -> None:
    response.set_cookie(
        _NAME,
        browser,
        max_age=int(LIFETIME.total_seconds()),
        path="/",
        secure=identity.is_secure,
        httponly=True,
        samesite="lax",  # the first page is opened by a link from another program
    )


def forget(response: Response, identity: Identity) -> None:
    """After a sign-in: what somebody else may have planted before must not serve the next one."""
    response.delete_cookie(_NAME, path="/", secure=identity.is_secure, httponly=True, samesite="lax")
