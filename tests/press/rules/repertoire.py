"""The rules half's repertoire: its own tables, and the people and towns of the samples."""

from __future__ import annotations

from tests.press import places
from tests.press.repertoire import Repertoire
from tests.press.rules.buildings import GROUND
from tests.press.rules.habits import HABITS
from tests.press.rules.houses import HOUSES
from tests.press.rules.looks import LOOKS
from tests.press.rules.people import FAMILIES, FROM_ABROAD, GIVEN_NAMES
from tests.press.rules.towns import TOWNS

REPERTOIRE = Repertoire(FAMILIES, GIVEN_NAMES, FROM_ABROAD, (*places.TOWNS, *TOWNS), GROUND, HOUSES, HABITS, LOOKS)
