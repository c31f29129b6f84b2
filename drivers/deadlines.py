"""How long a scanner may stay silent before it counts as hung."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds of silence that are allowed in each phase of a scan.

    first_page_s covers a lamp that warms up and a printer that wakes from sleep. After that the device has shown its
    pace: a page may take slowest_factor times the slowest one so far, but never less than next_page_s.
    busy_s stays below next_page_s, so that a busy device is reported as busy and not as hung.
    leave_s is what a worker gets to end by itself before it is killed.
    """

    first_page_s: float = 60.0
    next_page_s: float = 20.0
    slowest_factor: float = 5.0
    busy_s: float = 15.0
    leave_s: float = 5.0

    def until_next_page_s(self, slowest_page_s: float | None) -> float:
        """slowest_page_s: the longest wait for a page so far in this scan, None before the first page."""
        if slowest_page_s is None:
            return self.first_page_s
        return max(self.next_page_s, self.slowest_factor * slowest_page_s)
