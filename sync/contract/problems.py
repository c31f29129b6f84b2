"""Errors on the wire: problem+json (RFC 9457) with a closed set of codes that store and client share."""

from __future__ import annotations

from enum import StrEnum
from http import HTTPStatus
from typing import Final

from pydantic import BaseModel, ConfigDict, Field

PROBLEM_MEDIA_TYPE: Final = "application/problem+json"
PROBLEM_TYPE_PREFIX: Final = "urn:meishi:problem:"


class ProblemCode(StrEnum):
    """Each has one HTTP status (see STATUS); what to do about it is the client's knowledge."""

    SIGN_IN_NEEDED = "sign_in_needed"
    """No token, or one that is expired or revoked."""
    NOT_ALLOWED = "not_allowed"
    """The token is good but does not reach that far."""
    CONFIRMER_NOT_ALLOWED = "confirmer_not_allowed"
    """confirmed_by is no active user who may vouch for this delivery."""
    OWNER_UNKNOWN = "owner_unknown"
    LEAD_UNKNOWN = "lead_unknown"
    CARD_UNKNOWN = "card_unknown"
    IMAGE_UNKNOWN = "image_unknown"
    IMAGE_MISSING = "image_missing"
    """The card names pictures that the store does not hold yet: send them, then repeat."""
    IMAGE_MISMATCH = "image_mismatch"
    """The bytes are not those the address names: truncated or altered on the way."""
    IMAGE_UNSUPPORTED = "image_unsupported"
    IMAGE_DAMAGED = "image_damaged"
    """The stored bytes no longer have their sum."""
    VERSION_CONFLICT = "version_conflict"
    """This version of the card has arrived before, with other contents."""
    INVALID_RECORD = "invalid_record"
    """The request cannot be understood; errors says where. Repeating it does not help."""
    TOO_LARGE = "too_large"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    BUSY = "busy"
    """The store cannot answer now; repeat later."""
    INTERNAL = "internal"


STATUS: Final[dict[ProblemCode, HTTPStatus]] = {
    ProblemCode.SIGN_IN_NEEDED: HTTPStatus.UNAUTHORIZED,
    ProblemCode.NOT_ALLOWED: HTTPStatus.FORBIDDEN,
    ProblemCode.CONFIRMER_NOT_ALLOWED: HTTPStatus.FORBIDDEN,
    ProblemCode.OWNER_UNKNOWN: HTTPStatus.UNPROCESSABLE_ENTITY,
    ProblemCode.LEAD_UNKNOWN: HTTPStatus.NOT_FOUND,
    ProblemCode.CARD_UNKNOWN: HTTPStatus.NOT_FOUND,
    ProblemCode.IMAGE_UNKNOWN: HTTPStatus.NOT_FOUND,
    ProblemCode.IMAGE_MISSING: HTTPStatus.CONFLICT,
    ProblemCode.IMAGE_MISMATCH: HTTPStatus.UNPROCESSABLE_ENTITY,
    ProblemCode.IMAGE_UNSUPPORTED: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    ProblemCode.IMAGE_DAMAGED: HTTPStatus.INTERNAL_SERVER_ERROR,
    ProblemCode.VERSION_CONFLICT: HTTPStatus.CONFLICT,
    ProblemCode.INVALID_RECORD: HTTPStatus.UNPROCESSABLE_ENTITY,
    ProblemCode.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    ProblemCode.NOT_FOUND: HTTPStatus.NOT_FOUND,
    ProblemCode.METHOD_NOT_ALLOWED: HTTPStatus.METHOD_NOT_ALLOWED,
    ProblemCode.BUSY: HTTPStatus.SERVICE_UNAVAILABLE,
    ProblemCode.INTERNAL: HTTPStatus.INTERNAL_SERVER_ERROR,
}


class FieldError(BaseModel):
    """Where a request is wrong, never what it said: at is a path such as body.facts.0.name."""

    model_config = ConfigDict(frozen=True)

    at: str
    message: str


class Problem(BaseModel):
    """One error. type is urn:meishi:problem:CODE; title is for logs, people read a sentence of the client's."""

    model_config = ConfigDict(frozen=True)

    type: str
    title: str
    status: int
    code: ProblemCode
    errors: tuple[FieldError, ...] = ()
    missing: tuple[str, ...] = Field(default=(), description="image_missing: the sums of the pictures to send first")

    @staticmethod
    def of(code: ProblemCode, *, errors: tuple[FieldError, ...] = (), missing: tuple[str, ...] = ()) -> Problem:
        return Problem(
            type=PROBLEM_TYPE_PREFIX + code,
            title=code.replace("_", " "),
            status=STATUS[code],
            code=code,
            errors=errors,
            missing=missing,
        )
