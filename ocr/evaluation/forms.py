"""Count how the values of each field are built, for ocr.fields.confidence.forms.

python -m ocr.evaluation.forms FOLDER… writes resources/calibration/forms.json: what the values of at least two layouts
have. A form of one layout alone may be a habit of its words.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import resources.calibration
from ocr.evaluation.truth import TrueCard, scans_in
from ocr.fields.confidence.forms import triples
from ocr.reading import FieldName

FORMS = Path(resources.calibration.__file__).with_name("forms.json")
_LEAST_LAYOUTS = 2
# Accounts are printed with any label of their network, which the truth leaves out.
_NOT_COUNTED = {FieldName.SNS}


def counted(cards: Iterable[TrueCard]) -> dict[FieldName, list[str]]:
    """The triples of each field that several layouts have, sorted."""
    layouts: dict[FieldName, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for card in cards:
        for name, values in card.fields.items():
            if name in _NOT_COUNTED:
                continue
            for value in values:
                for triple in (*triples(value.printed), *triples(value.value)):
                    layouts[name][triple].add(card.layout)
    return {
        name: sorted(triple for triple, of in found.items() if len(of) >= _LEAST_LAYOUTS)
        for name, found in sorted(layouts.items())
    }


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation.forms", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    folders = parser.parse_args(argv).folders
    forms = counted(card for folder in folders for scan in scans_in(folder) for card in scan.cards)
    FORMS.write_text(json.dumps(forms, ensure_ascii=False, indent=0, separators=(",", ":")) + "\n", encoding="utf-8")
    sys.stdout.write(f"{sum(map(len, forms.values()))} forms of {len(forms)} fields\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
