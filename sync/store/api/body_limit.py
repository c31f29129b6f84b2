"""No request body grows beyond its bound, whatever its length header says."""

from __future__ import annotations

from typing import Final

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.contract import paths
from sync.contract.card_body import LARGEST_IMAGE_BYTES
from sync.contract.problems import Problem, ProblemCode
from sync.store.api.problems import problem_response

_LARGEST_BODY_BYTES: Final = 1024 * 1024  # a card with every fact at its bound stays below


class BodyLimit:
    """ASGI middleware: 1 MiB, and for pictures what a picture may have."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = LARGEST_IMAGE_BYTES if scope["path"].startswith(paths.IMAGES + "/") else _LARGEST_BODY_BYTES
        if _announced(scope) > limit:
            await problem_response(Problem.of(ProblemCode.TOO_LARGE))(scope, receive, send)
            return
        await self._app(scope, _limited(receive, limit), send)


def _announced(scope: Scope) -> int:
    length = dict(scope["headers"]).get(b"content-length", b"0")
    return int(length) if length.isdigit() else 0


def _limited(receive: Receive, limit: int) -> Receive:
    received = 0

    async def next_message() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > limit:
            raise HTTPException(413)  # this class passes FastAPI's body parser unchanged
        return message

    return next_message
