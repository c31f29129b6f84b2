from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.records.ids import RANDOM_BYTES, uuid7

moments = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
chance = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


@given(moments, chance)
def test_an_id_is_a_canonical_uuid_of_version_7(now: datetime, random_bytes: bytes) -> None:
    made = uuid.UUID(uuid7(now, random_bytes))
    assert (made.version, made.variant, str(made)) == (7, uuid.RFC_4122, uuid7(now, random_bytes))


@given(moments, chance, chance)
def test_ids_sort_by_the_moment_they_were_made(now: datetime, first: bytes, second: bytes) -> None:
    assert uuid7(now, first) < uuid7(now + timedelta(milliseconds=2), second)


def test_a_moment_without_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        uuid7(datetime(2024, 1, 1), bytes(RANDOM_BYTES))  # noqa: DTZ001
