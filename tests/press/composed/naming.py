"""A composed card's fields, named from its lines as a perfect engine would read them, and held against its truth."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from ocr.evaluation.judgement import judge_fields
from ocr.evaluation.mismatches import lines_text
from ocr.evaluation.perfect import perfect
from ocr.evaluation.truth import true_card
from ocr.fields import name_fields
from ocr.reading import FieldName
from tests.press.composed.card import compose
from tests.press.composed.galley import Galley
from tests.press.typecase import DebianTypeCase


class Told(NamedTuple):
    """What one card gave: values by field (all, wrong, sure, sure and wrong), and the wrong ones in words."""

    counts: Counter[tuple[FieldName, str]]
    wrong: list[str]


def tell(number: int, *, sure_only: bool) -> Told:
    """Compose a card, name its fields and hold them against its truth."""
    _, truth = compose(number, DebianTypeCase(), Galley)
    card = true_card({"card": truth})
    counts: Counter[tuple[FieldName, str]] = Counter()
    wrong = []
    lines = perfect(card.lines)
    for judged in judge_fields(card, name_fields(lines, card.width_px, card.height_px, card.qr)):
        expected = " / ".join(one.value for one in judged.truth)
        counts[judged.name, "missed"] += judged.found.count(False)
        counts[judged.name, "true"] += len(judged.truth)
        for candidate, right in judged.judged():
            counts[judged.name, "sure" if candidate.sure else "unsure"] += 1
            if not right:
                counts[judged.name, "sure wrong" if candidate.sure else "unsure wrong"] += 1
                if candidate.sure or not sure_only:
                    mark = "SURE" if candidate.sure else f"{candidate.confidence:.4f}"
                    wrong.append(f"{judged.name.value} {mark}: [{candidate.value}] truth [{expected}]")
        if not sure_only and False in judged.found and all(right for _, right in judged.judged()):
            wrong.append(f"{judged.name.value} missed: truth [{expected}]")
    read = [f"    {lines_text(lines)}"] if wrong else []
    return Told(counts, [f"{number} {each}" for each in wrong] + read)
