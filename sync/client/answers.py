"""From an HTTP answer to a value or an error of the family."""

from __future__ import annotations

from http import HTTPStatus
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from sync.client.errors import Rejected, SignInNeeded, StoreUnreachable, TryLater
from sync.client.transport import Answer
from sync.contract.problems import PROBLEM_MEDIA_TYPE, Problem, ProblemCode

_Value = TypeVar("_Value")

# What a proxy says for a store that is being started again; the body is the proxy's.
_PASSING = frozenset(
    {
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.INTERNAL_SERVER_ERROR,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.SERVICE_UNAVAILABLE,
        HTTPStatus.GATEWAY_TIMEOUT,
    }
)
_LONGEST_WAIT_S = 3600.0  # a wrong clock at the store must not silence a station for days


def value_of(answer: Answer, adapter: TypeAdapter[_Value]) -> _Value:
    """The body as the contract says. Raises StoreUnreachable where it is something else."""
    require_success(answer)
    try:
        return adapter.validate_json(answer.body)
    except ValidationError:
        raise StoreUnreachable("the answer is not a store's") from None


def require_success(answer: Answer) -> None:
    """Return on 2xx; raise the error the answer stands for otherwise."""
    if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
        return
    problem = _problem(answer)
    code = problem.code if problem else None
    if answer.status == HTTPStatus.UNAUTHORIZED or code is ProblemCode.SIGN_IN_NEEDED:
        raise SignInNeeded("401")
    if answer.status in _PASSING and code is not ProblemCode.IMAGE_DAMAGED:  # a 500 that does not pass by waiting
        raise TryLater(str(answer.status), retry_after_s(answer))
    if problem is None:
        raise StoreUnreachable(f"{answer.status} that is not a store's")
    raise Rejected(problem.code, problem.errors, problem.missing)


def retry_after_s(answer: Answer) -> float | None:
    """Retry-After in seconds; None where it is missing or a date."""
    text = answer.headers.get("retry-after", "")
    return min(float(text), _LONGEST_WAIT_S) if text.isascii() and text.isdigit() else None


def _problem(answer: Answer) -> Problem | None:
    if answer.headers.get("content-type", "").partition(";")[0].strip() != PROBLEM_MEDIA_TYPE:
        return None
    try:
        return Problem.model_validate_json(answer.body)
    except ValidationError:
        return None
