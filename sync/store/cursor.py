"""Paging: a cursor is the number in the order of changes after which the next page begins. Opaque to clients."""

from __future__ import annotations

import base64
import binascii

from sync.contract.problems import FieldError, ProblemCode
from sync.store.refusal import RequestRefused

COUNTED_HITS = 1000
"""More are not counted: 「1,000件以上」."""


def cursor_after(sequence: int) -> str:
    return base64.urlsafe_b64encode(str(sequence).encode()).decode().rstrip("=")


def sequence_before(cursor: str | None) -> int | None:
    """The number that everything on this page lies below; None on the first page."""
    if cursor is None:
        return None
    try:
        return int(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError) as error:
        refusal = FieldError(at="query.cursor", message="not a cursor of this store")
        raise RequestRefused(ProblemCode.INVALID_RECORD, errors=(refusal,)) from error
