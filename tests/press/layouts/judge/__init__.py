"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import bilingual, offices, pillars, plain, sides, trades, uprights

__all__ = ["bilingual", "offices", "pillars", "plain", "sides", "trades", "uprights"]
