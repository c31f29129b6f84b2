"""New ids, where the store makes them: time from its clock, chance from the system."""

from __future__ import annotations

import os
from datetime import datetime

from sync.records.ids import RANDOM_BYTES, uuid7


def new_id(now: datetime) -> str:
    return uuid7(now, os.urandom(RANDOM_BYTES))
