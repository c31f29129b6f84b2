"""Every error leaves as problem+json: never a stack trace, never what the request said."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException

from sync.contract.problems import PROBLEM_MEDIA_TYPE, STATUS, FieldError, Problem, ProblemCode
from sync.store.identity.access import AccessRefused
from sync.store.refusal import RequestRefused

_log = logging.getLogger(__name__)
_RETRY_AFTER_S: Final = "5"
_BY_STATUS: Final = {
    401: ProblemCode.SIGN_IN_NEEDED,
    403: ProblemCode.NOT_ALLOWED,
    404: ProblemCode.NOT_FOUND,
    405: ProblemCode.METHOD_NOT_ALLOWED,
    413: ProblemCode.TOO_LARGE,
}


def answer_errors(app: FastAPI) -> None:
    """Register the handlers. The order does not matter: the most exact class wins."""
    app.add_exception_handler(RequestRefused, _refused)
    app.add_exception_handler(AccessRefused, _access_refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(OperationalError, _unavailable)
    app.add_exception_handler(Exception, _defect)


def problem_response(problem: Problem, headers: Mapping[str, str] | None = None) -> JSONResponse:
    return JSONResponse(
        problem.model_dump(mode="json"), problem.status, headers=dict(headers or {}), media_type=PROBLEM_MEDIA_TYPE
    )


def documented(*codes: ProblemCode) -> dict[int | str, dict[str, Any]]:
    """The responses of an endpoint for the OpenAPI document; every endpoint may also be busy."""
    by_status: dict[int, list[str]] = {}
    for code in (*codes, ProblemCode.BUSY):
        by_status.setdefault(int(STATUS[code]), []).append(code.value)
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        str(status): {"description": ", ".join(names), "content": {PROBLEM_MEDIA_TYPE: {"schema": schema}}}
        for status, names in by_status.items()
    }


def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestRefused)
    return problem_response(error.problem)


def _access_refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, AccessRefused)
    return problem_response(Problem.of(error.code), {"WWW-Authenticate": error.challenge})


def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    errors = tuple(
        FieldError(at=".".join(str(step) for step in found["loc"]), message=found["msg"]) for found in error.errors()
    )
    return problem_response(Problem.of(ProblemCode.INVALID_RECORD, errors=errors[:20]))


def _http(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = _BY_STATUS.get(error.status_code, ProblemCode.INVALID_RECORD)
    return problem_response(Problem.of(code), error.headers)


def _unavailable(_request: Request, error: Exception) -> JSONResponse:
    """The database is locked, full, restarting or out of reach: nothing was stored, and later it may work."""
    _log.error("database unavailable: %s", type(getattr(error, "orig", error)).__name__)
    return problem_response(Problem.of(ProblemCode.BUSY), {"Retry-After": _RETRY_AFTER_S})


def _defect(_request: Request, _error: Exception) -> JSONResponse:
    return problem_response(Problem.of(ProblemCode.INTERNAL))
