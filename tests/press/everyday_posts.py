"""The departments and titles that every office has, in the measure it has them."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.houses import Positions, positions

DEPARTMENTS = """
営業部|Sales Department
営業部|Sales Department
営業部|Sales Department
営業課|Sales Section
営業本部|Sales Division
総務部|General Affairs Department
総務部|General Affairs Department
総務課|General Affairs Section
経理部|Accounting Department
人事部|Human Resources Department
企画部|Planning Department
管理部|Administration Department
技術部|Engineering Department
経営企画部|Corporate Planning Department
-|-
-|-
-|-
-|-
"""
TITLES = """
代表取締役|Representative Director
代表取締役|Representative Director
代表取締役社長|President & CEO
取締役|Director
専務取締役|Senior Managing Director
常務取締役|Managing Director
執行役員|Executive Officer
部長|General Manager
部長|General Manager
次長|Deputy General Manager
課長|Manager
課長|Manager
課長|Manager
課長代理|Deputy Manager
係長|Section Chief
係長|Section Chief
主任|Chief
主任|Chief
主任|Chief
所長|Office Manager
支店長|Branch Manager
-|-
-|-
"""


def with_everyday(departments: str, titles: str, qualifications: tuple[Bilingual, ...] = ()) -> Positions:
    """The house's own departments and titles, and those of every office half as often again; one of five is qualified."""
    own = positions(departments, titles)
    common = positions(DEPARTMENTS, TITLES)
    mixed = (_mixed(own.departments, common.departments), _mixed(own.titles, common.titles))
    return Positions(*mixed, qualifications, qualified=0.2)


def _mixed(own: tuple[Bilingual | None, ...], common: tuple[Bilingual | None, ...]) -> tuple[Bilingual | None, ...]:
    return (*own * (2 * len(common)), *common * (3 * len(own)))
