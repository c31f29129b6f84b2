"""What the store's refusals mean at the station."""

from __future__ import annotations

from app.domain.outbox import DeliveryProblem
from app.host.store_errors import delivery_failure, station_error
from app.usecases.problems import Problem
from sync.client.errors import Rejected, SignInNeeded, TryLater
from sync.contract.problems import ProblemCode


def test_a_damaged_picture_is_no_store_that_is_gone() -> None:
    assert station_error(Rejected(ProblemCode.IMAGE_DAMAGED)).problem is Problem.NOT_FOUND


def test_a_delivery_waits_for_what_passes_and_for_what_a_person_has_to_do() -> None:
    assert delivery_failure(TryLater("503")).problem is DeliveryProblem.TRY_LATER
    assert delivery_failure(SignInNeeded("401")).problem is DeliveryProblem.SIGN_IN_NEEDED
    assert delivery_failure(Rejected(ProblemCode.NOT_ALLOWED)).problem is DeliveryProblem.NOT_ALLOWED
