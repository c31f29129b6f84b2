"""What the errors of sync.client mean for the person at the station, and for a card in the outbox."""

from __future__ import annotations

from datetime import timedelta

from app.domain.outbox import DeliveryProblem
from app.usecases.deliver import Failure
from app.usecases.problems import Problem, StationError
from sync.client.errors import Rejected, SignInFailed, SignInNeeded, StoreError, StoreUnreachable, TryLater
from sync.contract.problems import ProblemCode

_DELIVERY: dict[ProblemCode, DeliveryProblem] = {
    ProblemCode.NOT_ALLOWED: DeliveryProblem.NOT_ALLOWED,
    ProblemCode.CONFIRMER_NOT_ALLOWED: DeliveryProblem.CONFIRMER_UNKNOWN,
    ProblemCode.OWNER_UNKNOWN: DeliveryProblem.OWNER_UNKNOWN,
    ProblemCode.LEAD_UNKNOWN: DeliveryProblem.LEAD_UNKNOWN,
    ProblemCode.IMAGE_MISMATCH: DeliveryProblem.PICTURE_MISSING,
}
_ASKING: dict[ProblemCode, Problem] = {
    ProblemCode.NOT_ALLOWED: Problem.NOT_ALLOWED,
    ProblemCode.LEAD_UNKNOWN: Problem.NOT_FOUND,
    ProblemCode.CARD_UNKNOWN: Problem.NOT_FOUND,
    ProblemCode.IMAGE_UNKNOWN: Problem.NOT_FOUND,
    ProblemCode.IMAGE_DAMAGED: Problem.NOT_FOUND,
    ProblemCode.NOT_FOUND: Problem.NOT_FOUND,
}


def delivery_failure(error: StoreError) -> Failure:
    """Why a try failed. Whatever is not known to be final is tried again."""
    match error:
        case StoreUnreachable():
            return Failure(DeliveryProblem.STORE_UNREACHABLE, str(error))
        case SignInNeeded():
            return Failure(DeliveryProblem.SIGN_IN_NEEDED, str(error))
        case TryLater(retry_after_s=seconds):
            return Failure(DeliveryProblem.TRY_LATER, str(error), timedelta(seconds=seconds) if seconds else None)
        case Rejected(code=code, errors=errors):
            places = " ".join(each.at for each in errors)
            return Failure(_DELIVERY.get(code, DeliveryProblem.REJECTED), f"{code.value} {places}".strip())
        case _:
            return Failure(DeliveryProblem.TRY_LATER, type(error).__name__)


def station_error(error: StoreError) -> StationError:
    match error:
        case StoreUnreachable() | TryLater():
            return StationError(Problem.STORE_UNREACHABLE, type(error).__name__)
        case SignInNeeded():
            return StationError(Problem.SIGN_IN_NEEDED)
        case SignInFailed(failure=failure):
            return StationError(Problem.SIGN_IN_FAILED, failure.value)
        case Rejected(code=code):
            return StationError(_ASKING.get(code, Problem.STORE_REFUSED), code.value)
        case _:
            return StationError(Problem.STORE_REFUSED, type(error).__name__)
