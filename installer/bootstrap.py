"""Set up and start: `python3 installer/bootstrap.py run` (or test, check, test-faults, bench, windows).

Runs on any Python, with the standard library alone, so that a clear refusal is possible everywhere. The Makefile calls
it; on Windows it is called directly. What is there already is left alone: a second start takes seconds.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - refusing older interpreters is the point
    sys.exit("名刺ステーションには Python 3.11 以降が必要です。/ Meishi Station needs Python 3.11 or newer.")

from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import environment
import platforms
import system_packages
import targets


def main(arguments: list[str]) -> int:
    """Set up for the named target, then become it. The exit code is the target's, or 2 for a refusal."""
    name = arguments[0] if arguments else "run"
    target = targets.TARGETS.get(name)
    if target is None:
        print(f"使い方 / usage: bootstrap.py [{'|'.join(targets.TARGETS)}]", file=sys.stderr)
        return 2
    try:
        platform = platforms.detect()
        if platform is platforms.Platform.DEBIAN:
            system_packages.install_missing(target.system_packages)
        python = environment.prepare(platform)
    except platforms.Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 2
    return targets.start(target, python, arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
