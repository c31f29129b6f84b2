"""`python -m sync.store --embedded`: the store as a child of the station (see sync.store.embedded)."""

from __future__ import annotations

import sys

from sync.store.embedded.process import run_embedded


def main() -> int:
    if sys.argv[1:] != ["--embedded"]:
        sys.stderr.write("python -m sync.store --embedded\n")
        return 2
    return run_embedded()


if __name__ == "__main__":
    sys.exit(main())
