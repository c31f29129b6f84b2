"""Forms as browsers and clients post them: application/x-www-form-urlencoded, small, in UTF-8."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import parse_qsl

from fastapi import HTTPException
from starlette.requests import Request

_LARGEST_BYTES = 64 * 1024  # the longest of ours holds a 4 KiB assertion
_MOST_FIELDS = 50


async def read_form(request: Request) -> list[tuple[str, str]]:
    """The fields in their order, repeated ones too. A FastAPI dependency; refuses anything unfit with 4xx."""
    if request.headers.get("Content-Type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise HTTPException(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_BYTES:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        fields = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError:  # UnicodeDecodeError is one
        raise HTTPException(HTTPStatus.BAD_REQUEST) from None
    if any("\0" in text for field in fields for text in field):  # PostgreSQL cannot keep it, and nobody types it
        raise HTTPException(HTTPStatus.BAD_REQUEST)
    return fields
