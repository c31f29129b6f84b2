from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from app.domain.draft import Alternative, Box, ReadCharacter, ReadValue, Repair
from app.persistence.read_value import decode_read, encode_read

_tenths = st.integers(0, 20_000).map(lambda n: n / 10)
_points = st.tuples(_tenths, _tenths)
_boxes = st.builds(Box, st.integers(0, 1), st.tuples(_points, _points, _points, _points))
_shares = st.floats(0, 1, allow_subnormal=False)
_characters = st.builds(
    ReadCharacter,
    st.characters(codec="utf-8"),
    _shares,
    st.none() | _boxes,
    st.lists(st.builds(Alternative, st.characters(codec="utf-8"), _shares), max_size=3).map(tuple),
)
_words = st.text(st.characters(codec="utf-8"), max_size=8)
_values = st.builds(
    ReadValue,
    _words,
    _words,
    _shares,
    st.booleans(),
    st.none() | _boxes,
    st.lists(_characters, max_size=3).map(tuple),
    st.booleans(),
    st.lists(_words, max_size=3).map(tuple),
    st.none() | st.integers(0, 3),
    st.lists(st.tuples(_words, _words), max_size=3).map(tuple),
    st.none() | st.builds(Repair, _words, _words),
)


@given(_values)
def test_a_value_comes_back_from_its_row_as_it_was(value: ReadValue) -> None:
    assert decode_read(json.loads(json.dumps(encode_read(value)))) == value


def test_a_row_of_the_first_version_is_still_read() -> None:
    row = {
        "value": "03-1234-5678",
        "printed": "０３（１２３４）５６７８",
        "confidence": 0.5,
        "sure": False,
        "box": None,
        "characters": [],
        "derived": False,
        "evidence": ["phone_plan"],
    }
    assert decode_read(row) == ReadValue(
        "03-1234-5678", "０３（１２３４）５６７８", 0.5, sure=False, evidence=("phone_plan",)
    )
