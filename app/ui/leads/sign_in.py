"""Signing in through the system's browser, without a widget: who is here, how far it is, what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from app.ui.background import Ask
from app.usecases.answers import Operator
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station


class SignInStep(StrEnum):
    """UNKNOWN until the station has said who is here. OPENING: the browser is about to be opened."""

    UNKNOWN = "unknown"
    OUT = "out"
    OPENING = "opening"
    IN_BROWSER = "in_browser"
    IN = "in"


@dataclass(frozen=True, slots=True)
class SignInState:
    """addresses are those the browser was sent to, in order. browser_missing: it could not be opened."""

    step: SignInStep = SignInStep.UNKNOWN
    operator: Operator | None = None
    addresses: tuple[str, ...] = ()
    browser_missing: bool = False
    problem: Problem | None = None

    @property
    def under_way(self) -> bool:
        return self.step in (SignInStep.OPENING, SignInStep.IN_BROWSER)


class SignInPresenter:
    """post runs work on the window's thread (the station asks for the browser on one of its own); browse opens an
    address and tells whether that worked.
    """

    def __init__(
        self,
        station: Station,
        ask: Ask,
        post: Callable[[Callable[[], None]], None],
        browse: Callable[[str], bool],
    ) -> None:
        self._station, self._ask, self._post, self._browse = station, ask, post, browse
        self._attempt = 0
        self._leaving = False
        self.state = SignInState()
        self.changed: Callable[[], None] = lambda: None

    def look(self) -> None:
        """Ask who is here."""
        self._ask(self._station.operator(), self.operator_changed)

    def start(self) -> None:
        if self.state.under_way or self.state.step is SignInStep.IN:
            return
        self._attempt += 1
        attempt = self._attempt
        self._set(step=SignInStep.OPENING, addresses=(), browser_missing=False, problem=None)
        self._ask(
            self._station.sign_in(lambda address: self._post(partial(self._open, attempt, address))),
            self.operator_changed,
            partial(self._failed, attempt),
        )

    def cancel(self) -> None:
        if self.state.under_way:
            self._attempt += 1
            self._set(step=SignInStep.OUT, addresses=(), browser_missing=False)
            self._station.cancel_sign_in()

    def open_again(self) -> None:
        """The browser was closed, or did not come."""
        if self.state.under_way and self.state.addresses:
            opened = [self._browse(address) for address in self.state.addresses]
            self._set(browser_missing=not all(opened))

    def leave(self) -> None:
        """The operator signs out by hand: that is not told as an end that came by itself."""
        self._leaving = True

    def needed(self) -> None:
        """The store does not know the operator any more."""
        if not self.state.under_way:
            self._set(step=SignInStep.OUT, problem=Problem.SIGN_IN_NEEDED)

    def operator_changed(self, operator: Operator) -> None:
        if operator.signed_in:
            self._leaving = False
            self._set(step=SignInStep.IN, operator=operator, addresses=(), browser_missing=False, problem=None)
        elif self.state.under_way:
            self._set(operator=operator)
        else:
            ended = self.state.step is SignInStep.IN and not self._leaving
            self._leaving = False
            self._set(step=SignInStep.OUT, operator=operator, problem=Problem.SIGN_IN_NEEDED if ended else None)

    def _open(self, attempt: int, address: str) -> None:
        if attempt == self._attempt and self.state.under_way:
            opened = self._browse(address)
            self._set(
                step=SignInStep.IN_BROWSER,
                addresses=(*self.state.addresses, address),
                browser_missing=self.state.browser_missing or not opened,
            )

    def _failed(self, attempt: int, error: StationError) -> None:
        if attempt == self._attempt:
            self._set(step=SignInStep.OUT, addresses=(), browser_missing=False, problem=error.problem)

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
