"""Accepts how the screens look now: python -m tests.app.ui.accept [SCENE…]"""

from __future__ import annotations

import os
import sys


def main() -> int:
    os.environ["QT_QPA_PLATFORM"], os.environ["QT_FONT_DPI"] = "offscreen", "96"
    from PySide6.QtWidgets import QApplication

    from app.ui.fonts import load_fonts
    from app.ui.theme import Appearance, Theme
    from resources.texts import use_language
    from tests.app.ui.likeness import SIZE, likeness
    from tests.app.ui.scenes import SCENES, shown
    from tests.app.ui.test_goldens import GOLDEN

    application = QApplication(["accept"])
    load_fonts(shipped_only=True)
    use_language("ja")
    theme = Theme(application, Appearance.LIGHT)
    GOLDEN.mkdir(exist_ok=True)
    for scene in sys.argv[1:] or SCENES:
        with shown(scene, theme, SIZE, rest_ms=350) as (window, _station):
            likeness(window).save(str(GOLDEN / f"{scene}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
