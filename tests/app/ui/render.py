"""Draws every screen: python -m tests.app.ui.render OUTDIR [--screen NAME…] [--language ja] [--scheme light] [--scale 1]

Each scale is a process of its own, because Qt reads it once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

SIZES = {"": (1440, 900), "_small": (1280, 720)}


def draw(arguments: argparse.Namespace) -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    from app.ui.fonts import load_fonts
    from app.ui.theme import Appearance, Theme
    from resources.texts import use_language
    from tests.app.ui.scenes import SCENES, shown

    application = QApplication(["render"])
    load_fonts(shipped_only=arguments.shipped_fonts)
    arguments.outdir.mkdir(parents=True, exist_ok=True)
    theme = Theme(application, Appearance.LIGHT)
    for language in arguments.language:
        use_language(language)
        for scheme in arguments.scheme:
            theme.apply(Appearance(scheme))
            for name in arguments.screen or SCENES:
                for suffix in arguments.size:
                    with shown(name, theme, SIZES[suffix], rest_ms=420) as (window, _station):
                        picture = window.grab()
                        for sheet in window.findChildren(QDialog):
                            if sheet.isVisible():
                                sheet.grab().save(str(arguments.outdir / f"{name}_sheet_{language}_{scheme}.png"))
                        scale = "" if arguments.scale == "1" else f"_{arguments.scale}x"
                        file = arguments.outdir / f"{name}_{language}_{scheme}{suffix}{scale}.png"
                        picture.save(str(file))
                        print(file)  # noqa: T201 (says what it has drawn)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--screen", nargs="*")
    parser.add_argument("--language", nargs="*", default=["ja", "en"])
    parser.add_argument("--scheme", nargs="*", default=["light", "dark"])
    parser.add_argument("--size", nargs="*", default=list(SIZES))
    parser.add_argument("--scale", default="")
    parser.add_argument("--shipped-fonts", action="store_true")
    arguments = parser.parse_args()
    if arguments.scale:
        draw(arguments)
        return 0
    for scale in ("1", "2"):
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_FONT_DPI": "96",
            "QT_SCALE_FACTOR": scale,
        }
        command = [sys.executable, "-m", "tests.app.ui.render", *sys.argv[1:], "--scale", scale]
        subprocess.run(command, env=environment, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
