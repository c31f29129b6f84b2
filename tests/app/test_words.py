"""What the reading library says by codes is said to people in words."""

from __future__ import annotations

import re
from pathlib import Path

from app.domain.card import CardMark
from app.domain.states import CardState
from app.words.evidence import evidence_word, repair_words
from app.words.marks import mark_word
from app.words.states import state_word
from ocr.fields.confidence.evidence import Evidence

FIELDS = Path(__file__).parents[2] / "ocr" / "fields"


def test_every_piece_of_evidence_has_its_words() -> None:
    assert [code.value for code in Evidence if evidence_word(code.value) == code.value] == []


def test_every_state_and_every_mark_has_its_word() -> None:
    assert all(map(state_word, CardState))
    assert all(map(mark_word, CardMark))


def test_every_reason_for_a_repair_that_the_rules_give_is_told() -> None:
    reasons = {code for path in FIELDS.glob("*.py") for code in _reasons(path.read_text("utf-8"))}
    unsaid = {code for code in reasons if "読み取りの規則から" in repair_words("高僑", "高橋", code)}
    assert unsaid <= {"repaired"}, "only a repair by the look of the characters has no other reason"


def _reasons(source: str) -> list[str]:
    return [Evidence[name].value for name in re.findall(r"Repair\(.*Evidence\.([A-Z_]+)\.value", source)]
