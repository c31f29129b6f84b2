"""The opened half's repertoire."""

from __future__ import annotations

from tests.press.opened.buildings import GROUND
from tests.press.opened.habits import HABITS
from tests.press.opened.houses import HOUSES
from tests.press.opened.looks import LOOKS
from tests.press.opened.people import FAMILIES, FROM_ABROAD, GIVEN_NAMES
from tests.press.opened.towns import TOWNS
from tests.press.repertoire import Repertoire

REPERTOIRE = Repertoire(FAMILIES, GIVEN_NAMES, FROM_ABROAD, TOWNS, GROUND, HOUSES, HABITS, LOOKS)
