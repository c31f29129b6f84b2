"""The layouts that have judged and been looked at since."""

from tests.press.layouts.opened import abroad, bilingual, columns, corporate, counters, mixed, offices, pictorial

__all__ = ["abroad", "bilingual", "columns", "corporate", "counters", "mixed", "offices", "pictorial"]
