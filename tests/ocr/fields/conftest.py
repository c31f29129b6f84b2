from __future__ import annotations

import pytest

from ocr.fields.confidence import weighing
from ocr.fields.confidence.calibration import GROUPS, direction, kind_of, log_odds
from ocr.fields.confidence.weighing import SURE
from resources.calibration import NO_CORRECTIONS, Calibration

# By the hand-set weights alone, a score of 0.99 being sure.
_CURVE = ((log_odds(0.01), 0.01), (log_odds(0.98), 0.98), (log_odds(0.99), 0.99901), (log_odds(0.9999), 0.9999))
_BY_HAND = Calibration(
    NO_CORRECTIONS,
    _CURVE,
    {kind_of(group, vertical=vertical): 0.0 for group in GROUPS for vertical in (False, True)},
    {direction(vertical=vertical): SURE for vertical in (False, True)},
)


@pytest.fixture(autouse=True)
def _weighed_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules are tried apart from what was last counted: a new fit must not move their tests."""
    monkeypatch.setattr(weighing, "fitted", lambda: _BY_HAND)
