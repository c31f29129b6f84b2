"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import callings, crossed, downright, foreign, groups, ordinary

__all__ = ["callings", "crossed", "downright", "foreign", "groups", "ordinary"]
