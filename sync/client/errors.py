"""What can go wrong between station and store: a closed family. Sentences for people are made at the edges."""

from __future__ import annotations

from enum import StrEnum

from sync.contract.problems import FieldError, ProblemCode


class StoreError(Exception):
    """Base of the family; never raised itself. The text is for logs: no addresses, no names, no secrets."""


class StoreUnreachable(StoreError):
    """No connection, no answer in time, or an answer that is not a store's. Nothing is known about what happened."""


class SignInNeeded(StoreError):
    """There is no sign-in, or the store does not accept it any more."""


class TryLater(StoreError):
    """The store is there and cannot do it now. retry_after_s: what it asked for, if it did."""

    def __init__(self, text: str, retry_after_s: float | None = None) -> None:
        super().__init__(text, retry_after_s)
        self.retry_after_s = retry_after_s


class Rejected(StoreError):
    """The store understood and said no; the same again gets the same answer."""

    def __init__(self, code: ProblemCode, errors: tuple[FieldError, ...] = (), missing: tuple[str, ...] = ()) -> None:
        super().__init__(code, errors, missing)
        self.code = code
        self.errors = errors
        self.missing = missing


class SignInFailure(StrEnum):
    CANCELLED = "cancelled"
    TIMED_OUT = "timed_out"
    REFUSED = "refused"
    """The store sent the browser back without letting anybody in."""
    NOT_TRUSTED = "not_trusted"
    """The answer came from another issuer, or is not about a sign-in of this moment."""


class SignInFailed(StoreError):
    """The sign-in in the browser did not come to an end. detail is a word of the protocol, such as access_denied."""

    def __init__(self, failure: SignInFailure, detail: str = "") -> None:
        super().__init__(failure, detail)
        self.failure = failure
        self.detail = detail


class SecretsUnavailable(StoreError):
    """The keyring that holds this station's secrets is locked or gone. They are not made anew: that would lose them."""
