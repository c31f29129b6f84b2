"""Paging: a cursor is the number in the order of changes below which the next page lies."""

from __future__ import annotations

from typing import Final

CURSOR_PATTERN: Final = "^[0-9]{1,18}$"

COUNTED_HITS: Final = 1000
"""More are not counted: 「1,000件以上」."""
