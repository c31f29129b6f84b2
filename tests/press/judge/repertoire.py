"""The judging half's repertoire."""

from __future__ import annotations

from tests.press.judge.buildings import GROUND
from tests.press.judge.habits import HABITS
from tests.press.judge.houses import HOUSES
from tests.press.judge.looks import LOOKS
from tests.press.judge.people import FAMILIES, FROM_ABROAD, GIVEN_NAMES
from tests.press.judge.towns import TOWNS
from tests.press.repertoire import Repertoire

REPERTOIRE = Repertoire(FAMILIES, GIVEN_NAMES, FROM_ABROAD, TOWNS, GROUND, HOUSES, HABITS, LOOKS)
