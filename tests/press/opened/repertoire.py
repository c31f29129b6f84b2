"""The opened half's repertoire."""

from __future__ import annotations

from tests.press.opened import towns_east, towns_west
from tests.press.opened.buildings import GROUND
from tests.press.opened.habits import HABITS
from tests.press.opened.houses import HOUSES
from tests.press.opened.looks import LOOKS
from tests.press.opened.people import FAMILIES, FROM_ABROAD, GIVEN_NAMES
from tests.press.repertoire import Repertoire

REPERTOIRE = Repertoire(
    FAMILIES, GIVEN_NAMES, FROM_ABROAD, (*towns_east.TOWNS, *towns_west.TOWNS), GROUND, HOUSES, HABITS, LOOKS
)
