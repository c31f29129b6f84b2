"""Pictures: sent before the card that names them, safe to repeat."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response
from starlette.concurrency import run_in_threadpool

from sync.contract.answers import ImageStored
from sync.contract.card_body import IMAGE_MEDIA_TYPES, LARGEST_IMAGE_BYTES
from sync.contract.problems import ProblemCode
from sync.contract.scopes import CARDS_PUSH, CARDS_READ
from sync.store.api.parts import Parts, StoreParts
from sync.store.api.problems import documented
from sync.store.identity.access import require
from sync.store.identity.principal import Principal
from sync.store.images.files import SumMismatch, Upload, media_type_of
from sync.store.images.holdings import Picture, held, hold, seen
from sync.store.refusal import RequestRefused

router = APIRouter(tags=["images"])
Sum = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="SHA-256 of the bytes, hex, lower case")]
_BINARY = {"schema": {"type": "string", "format": "binary"}}


@router.put(
    "/v1/images/{sha256}",
    responses=documented(
        ProblemCode.SIGN_IN_NEEDED,
        ProblemCode.NOT_ALLOWED,
        ProblemCode.IMAGE_MISMATCH,
        ProblemCode.IMAGE_UNSUPPORTED,
        ProblemCode.TOO_LARGE,
    ),
    openapi_extra={"requestBody": {"required": True, "content": dict.fromkeys(IMAGE_MEDIA_TYPES, _BINARY)}},
)
async def put_image(
    sha256: Sum, request: Request, parts: Parts, principal: Annotated[Principal, Depends(require(CARDS_PUSH))]
) -> ImageStored:
    """Store a picture. Answered when it is durable and its sum is right."""
    with parts.pictures.upload(principal.organization_id, sha256) as upload:
        async for chunk in request.stream():
            await run_in_threadpool(upload.write, chunk)
        return await run_in_threadpool(_keep, parts, principal, sha256, upload)


@router.head(
    "/v1/images/{sha256}",
    responses={**documented(ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED, ProblemCode.IMAGE_UNKNOWN)},
)
def head_image(sha256: Sum, parts: Parts, principal: Annotated[Principal, Depends(require(CARDS_PUSH))]) -> Response:
    """Whether a picture is there already, for who delivers. One whose file is lost or cut off is to be sent again."""
    with parts.database.read() as session:
        image = held(session, principal, sha256)
    if image is None or not parts.pictures.has(principal.organization_id, sha256, image.size_bytes):
        raise RequestRefused(ProblemCode.IMAGE_UNKNOWN)
    return Response(media_type=image.media_type, headers={"Content-Length": str(image.size_bytes)})


@router.get(
    "/v1/images/{sha256}",
    response_class=Response,
    responses={
        200: {"content": dict.fromkeys(IMAGE_MEDIA_TYPES, _BINARY)},
        **documented(
            ProblemCode.SIGN_IN_NEEDED,
            ProblemCode.NOT_ALLOWED,
            ProblemCode.IMAGE_UNKNOWN,
            ProblemCode.IMAGE_DAMAGED,
            ProblemCode.INVALID_RECORD,
        ),
    },
)
def get_image(sha256: Sum, parts: Parts, principal: Annotated[Principal, Depends(require(CARDS_READ))]) -> Response:
    """A picture of a card that the asker may see, checked against its sum."""
    with parts.database.read() as session:
        image = seen(session, principal, sha256)
    if image is None:
        raise RequestRefused(ProblemCode.IMAGE_UNKNOWN)
    try:
        content = parts.pictures.read(principal.organization_id, sha256)
    except SumMismatch as error:
        raise RequestRefused(ProblemCode.IMAGE_DAMAGED) from error
    headers = {"Cache-Control": "private, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
    return Response(content, media_type=image.media_type, headers=headers)


def _keep(parts: StoreParts, principal: Principal, sha256: str, upload: Upload) -> ImageStored:
    media_type = media_type_of(upload.head)
    if media_type is None:
        raise RequestRefused(ProblemCode.IMAGE_UNSUPPORTED)
    if upload.size_bytes > LARGEST_IMAGE_BYTES:
        raise RequestRefused(ProblemCode.TOO_LARGE)
    try:
        upload.keep()
    except SumMismatch as error:
        raise RequestRefused(ProblemCode.IMAGE_MISMATCH) from error
    picture, now = Picture(sha256, media_type, upload.size_bytes), parts.clock()
    parts.database.transact(lambda session: hold(session, principal, picture, now))
    return ImageStored(sha256, upload.size_bytes)
