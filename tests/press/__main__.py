"""Print fictional business cards and scan them.

python -m tests.press --out DIR --count N --seed S [--layout NAME …] [--half rules|opened|judge …] [--composed N] [--fed N] [--sheets N] [--photos N]
    [--scenes N] [--faults N]
python -m tests.press samples            makes resources/samples again
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resources.samples import FOLDER
from tests.press.composed.feeding import write_composed
from tests.press.corpus import REPERTOIRES, write_cards
from tests.press.faults import write_faults
from tests.press.layouts import LAYOUTS
from tests.press.photos import write_photos
from tests.press.samples import write_samples
from tests.press.scenes import write_scenes
from tests.press.sheets import write_fed, write_sheets
from tests.press.typecase import DebianTypeCase, MissingTypefaceError
from tests.press.typefaces import packages, published


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.press",
        description="Prints fictional business cards and scans them: JPEG pictures with their truth beside them as JSON.",
        epilog="Cards of the judge half are the blind jury: no rule, word list or confidence may be made from them; those of the "
        "opened half were, until they were looked at. "
        f"Typefaces, which nothing else needs: apt-get install {' '.join(packages())}; "
        f"npm install --global --prefix /usr/local {' '.join(published())}",
    )
    parser.add_argument("what", nargs="?", choices=["samples"], help="make the samples that ship with the program")
    parser.add_argument("--out", type=Path, help="folder for pictures and truth")
    parser.add_argument(
        "--count", type=int, default=10, help="how many cards to scan through the feeder, the layouts in turn"
    )
    parser.add_argument(
        "--composed", type=int, default=0, help="how many cards through the feeder, each a layout of its own"
    )
    parser.add_argument("--fed", type=int, default=0, help="how many cards of any size and stock through the feeder")
    parser.add_argument("--sheets", type=int, default=0, help="how many A4 sheets with several cards")
    parser.add_argument("--photos", type=int, default=0, help="how many photographs of one to four cards")
    parser.add_argument("--scenes", type=int, default=0, help="how many of each photograph that is hard to read")
    parser.add_argument("--faults", type=int, default=0, help="how many pictures with each fault")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same cards and pictures")
    parser.add_argument("--layout", nargs="+", choices=sorted(LAYOUTS), help="only these layouts")
    parser.add_argument(
        "--half",
        nargs="+",
        choices=list(REPERTOIRES),
        default=list(REPERTOIRES),
        help="only layouts of these halves, with their words and typefaces (default: all)",
    )
    return parser


def main(arguments: list[str] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    case = DebianTypeCase()
    try:
        if options.what == "samples":
            count = write_samples(FOLDER, case)
        elif options.out is None:
            parser.error("--out is needed")
        else:
            chosen = options.layout or [name for name, one in LAYOUTS.items() if one.half in options.half]
            count = write_cards(options.out, options.count, options.seed, chosen, case)
            count += write_composed(options.out, options.composed, options.seed, case)
            count += write_fed(options.out, options.fed, options.seed, chosen, case)
            count += write_sheets(options.out, options.sheets, options.seed, chosen, case)
            count += write_photos(options.out, options.photos, options.seed, chosen, case)
            count += write_scenes(options.out, options.scenes, options.seed, chosen, case)
            count += write_faults(options.out, options.faults, options.seed, chosen, case)
    except MissingTypefaceError as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    sys.stdout.write(f"{count} pictures\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
