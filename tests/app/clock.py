"""One operator and one morning, for all tests of the station."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.act import PersonalAct
from app.domain.ids import OperatorId

OPERATOR = OperatorId("0198c0de-0000-7000-8000-00000000000a")
MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ACT = PersonalAct(OPERATOR, MORNING)


def later(minutes: float = 1) -> datetime:
    return MORNING + timedelta(minutes=minutes)
