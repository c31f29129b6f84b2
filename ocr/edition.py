"""Which edition of the reading a value comes from, so that a later one can tell what is worth reading again (2.6)."""

from __future__ import annotations

# Grows with every release in which the same picture may read otherwise: finding, engines, repairs, fields, confidence.
RULES = 7
