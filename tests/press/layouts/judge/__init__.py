"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import abroad, bilingual, columns, corporate, counters, mixed, offices, pictorial

__all__ = ["abroad", "bilingual", "columns", "corporate", "counters", "mixed", "offices", "pictorial"]
