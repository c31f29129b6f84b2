"""The one way the store says no. The API makes problem+json of it; everything else that is raised is a defect."""

from __future__ import annotations

from sync.contract.problems import FieldError, Problem, ProblemCode


class RequestRefused(Exception):
    def __init__(self, code: ProblemCode, errors: tuple[FieldError, ...] = (), missing: tuple[str, ...] = ()) -> None:
        super().__init__(code, errors, missing)
        self.problem = Problem.of(code, errors=errors, missing=missing)
