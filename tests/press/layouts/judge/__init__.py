"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import backs, firms, halls, shops, upright

__all__ = ["backs", "firms", "halls", "shops", "upright"]
