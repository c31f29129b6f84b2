"""`meishi` and `python -m app`.

Reading processes import this module anew: it must stay light, and do nothing unless it is the program itself.
"""

from __future__ import annotations

import sys


def main() -> int:
    from multiprocessing import freeze_support

    from resources.texts import use_language

    freeze_support()
    use_language()
    from app.cli.main import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
