"""Who may call which address of the API: the bearer token of a request, judged by scope."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request

from sync.contract.problems import ProblemCode
from sync.store.identity.identity import Identity
from sync.store.identity.principal import Principal
from sync.store.identity.tokens import SignedIn


class AccessRefused(Exception):
    """The request stops here with this code. The API makes problem+json of it (challenge goes into WWW-Authenticate)."""

    def __init__(self, code: ProblemCode, challenge: str) -> None:
        super().__init__(code)
        self.code = code
        self.challenge = challenge


def _invalid_token() -> AccessRefused:
    return AccessRefused(ProblemCode.SIGN_IN_NEEDED, 'Bearer error="invalid_token"')


def require(scope: str) -> Callable[[Request], Principal]:
    """A FastAPI dependency: the principal whose token carries this scope. Raises AccessRefused."""

    def principal(request: Request) -> Principal:
        identity: Identity = request.app.state.identity
        found = identity.authenticate(_bearer_token(request))
        if found is None:
            raise _invalid_token()
        if scope not in found.scopes:
            raise AccessRefused(ProblemCode.NOT_ALLOWED, f'Bearer error="insufficient_scope", scope="{scope}"')
        return found

    return principal


def require_person(request: Request) -> SignedIn:
    """A FastAPI dependency: the person who is signed in, whatever the scopes. Raises AccessRefused."""
    identity: Identity = request.app.state.identity
    found = identity.signed_in_person(_bearer_token(request))
    if found is None:
        raise _invalid_token()
    return found


def _bearer_token(request: Request) -> str:
    """The token of the Authorization header. Never from the address, where logs would keep it."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise AccessRefused(ProblemCode.SIGN_IN_NEEDED, "Bearer")
    return token.strip()
