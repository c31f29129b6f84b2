"""Every screen in one variant, drawn with the shipped fonts only. To accept what has changed, after looking at it:

python -m tests.app.ui.accept
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.ui.theme import Appearance, Theme
from tests.app.ui.likeness import SIZE, difference, likeness
from tests.app.ui.scenes import SCENES, shown

GOLDEN = Path(__file__).parent / "golden"
# Antialiasing differs between processors; a moved row or a changed colour is far more than that.
_TOLERATED = 0.6  # per cent of the tone, on average over the picture
_TOLERATED_TILE = 9.0  # and in the worst of its tiles


@pytest.mark.parametrize("scene", SCENES)
def test_the_screen_looks_as_it_was_accepted(scene: str, theme: Theme) -> None:
    theme.apply(Appearance.LIGHT)
    with shown(scene, theme, SIZE, rest_ms=350) as (window, _station):
        drawn = likeness(window)
    golden = QImage(str(GOLDEN / f"{scene}.png"))
    assert not golden.isNull(), "not accepted yet"
    average, worst = difference(drawn, golden)
    assert average <= _TOLERATED, f"{average:.2f} % on average"
    assert worst <= _TOLERATED_TILE, f"{worst:.2f} % in one tile"
