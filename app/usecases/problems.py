"""What can go wrong for the person at the station: a closed family."""

from __future__ import annotations

from enum import StrEnum

from sync.records import FactName


class Problem(StrEnum):
    """Everything that can go wrong for the person at the station. The sentence is made in ui and cli."""

    NOT_FOUND = "not_found"
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOT_POSSIBLE_NOW = "not_possible_now"
    INVALID_FIELDS = "invalid_fields"
    DISK_FULL = "disk_full"
    READING_UNAVAILABLE = "reading_unavailable"
    SCANNER_SILENT = "scanner_silent"
    STORE_UNREACHABLE = "store_unreachable"
    SIGN_IN_NEEDED = "sign_in_needed"
    SIGN_IN_FAILED = "sign_in_failed"
    NOT_ALLOWED = "not_allowed"
    STORE_REFUSED = "store_refused"


class StationError(Exception):
    """problem is the closed reason; fields name what is invalid; detail is technical and free of personal data."""

    def __init__(self, problem: Problem, detail: str = "", fields: tuple[FactName, ...] = ()) -> None:
        super().__init__(problem, detail, fields)
        self.problem = problem
        self.detail = detail
        self.fields = fields
