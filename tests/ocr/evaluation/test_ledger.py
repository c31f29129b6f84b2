"""What was counted blind stays countable."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.evaluation.ledger import load, save
from ocr.evaluation.values import Value
from ocr.fields.confidence.evidence import Evidence
from ocr.fields.confidence.weighing import Grounds
from ocr.reading import FieldName

LEDGERS = sorted((Path(__file__).parent / "ledger").glob("*.json.gz"))

_GROUNDS = st.builds(
    Grounds,
    st.sampled_from(FieldName),
    st.frozensets(st.sampled_from(Evidence)),
    st.integers(0, 10**6).map(lambda millionths: millionths / 10**6),
    vertical=st.booleans(),
    never_sure=st.booleans(),
)
_VALUES = st.lists(st.builds(Value, _GROUNDS, st.booleans(), st.sampled_from(["plain", "tall", "back"])), max_size=20)


@given(values=_VALUES)
def test_grounds_come_back_from_the_ledger_as_they_were(
    values: list[Value], tmp_path_factory: pytest.TempPathFactory
) -> None:
    ledger = tmp_path_factory.mktemp("ledger") / "jury.json.gz"
    save(ledger, values)
    assert Counter(load(ledger)) == Counter(values)


def test_evidence_that_rules_no_longer_name_is_left_out(tmp_path: Path) -> None:
    row = [0, "tel", 0.9, 0, 0, 1, [0, 1]]
    record = {"layouts": ["plain"], "evidence": ["of_old_rules", "labelled"], "values": [row]}
    ledger = tmp_path / "jury.json.gz"
    ledger.write_bytes(gzip.compress(json.dumps(record).encode()))
    (value,) = load(ledger)
    assert value.grounds.evidence == {Evidence.LABELLED}


def test_the_ledger_in_the_tree_can_be_read() -> None:
    assert LEDGERS
    assert all(load(ledger) for ledger in LEDGERS)
