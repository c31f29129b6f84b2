"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import backs, callers, crosswise, desks, persons, tongues, uprights

__all__ = ["backs", "callers", "crosswise", "desks", "persons", "tongues", "uprights"]
