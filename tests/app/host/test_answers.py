"""The store's answers as the window and the command line show them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.host.answers import card_row
from sync.records import CardId, CardRecord, Facts, LeadId, Owner, UserId
from sync.records.lead import CardHolder, StoredCard

ID = "0198c0de-0000-7000-8000-000000000001"
NINE_IN_TOKYO = datetime(2026, 11, 20, 0, 0, tzinfo=UTC)
EIGHT_IN_TOKYO = datetime(2026, 11, 19, 23, 0, tzinfo=UTC)


def stored(registered_at: datetime, exchanged_on: date | None) -> StoredCard:
    record = CardRecord(
        card_id=CardId(ID),
        version=1,
        facts=Facts(),
        owner=Owner(),
        exchanged_on=exchanged_on,
        registered_at=registered_at,
        confirmed_by=UserId(ID),
        confirmed_at=registered_at,
    )
    return StoredCard(record, LeadId(ID), CardHolder(None, "所有者"), "確認者", registered_at)


@pytest.mark.parametrize("registered_at", [NINE_IN_TOKYO, EIGHT_IN_TOKYO])
def test_a_card_without_a_day_of_exchange_shows_the_day_it_was_registered_on_in_the_office(
    registered_at: datetime,
) -> None:
    assert card_row(stored(registered_at, None)).exchanged_on == "2026-11-20"


def test_the_day_of_exchange_counts_where_it_is_known() -> None:
    assert card_row(stored(NINE_IN_TOKYO, date(2026, 11, 1))).exchanged_on == "2026-11-01"
