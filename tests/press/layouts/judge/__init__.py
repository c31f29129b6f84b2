"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import abreast, callers, columned, customary, houses, versos_plain

__all__ = ["abreast", "callers", "columned", "customary", "houses", "versos_plain"]
