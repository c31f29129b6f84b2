"""Fictional people on fictional cards, few enough of them that cards of one person meet."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from sync.records import CardId, Fact, FactName, Facts
from sync.records.merging import DatedFacts

COMPANIES = ("株式会社みどり工業", "みどり工業株式会社", "㈱みどり工業", "Aoba Co., Ltd.", "")
NAMES = ("髙橋 花子", "高橋花子", "渡邉 一郎", "渡辺　一郎", "")
EMAILS = ("hanako@midori.example", "HANAKO@MIDORI.EXAMPLE", "ichiro@aoba.example", "info@midori.example")

texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)


def _facts_named(name: FactName, values: st.SearchStrategy[str], most: int) -> st.SearchStrategy[list[Fact]]:
    return st.lists(values.filter(bool).map(lambda value: Fact(name, value, value)), max_size=most, unique=True)


@st.composite
def card_facts(draw: st.DrawFn) -> Facts:
    entries = [
        *draw(_facts_named(FactName.COMPANY, st.sampled_from(COMPANIES), 1)),
        *draw(_facts_named(FactName.NAME, st.sampled_from(NAMES), 1)),
        *draw(_facts_named(FactName.EMAIL, st.sampled_from(EMAILS), 2)),
        *draw(_facts_named(FactName.DEPARTMENT, st.sampled_from(("営業部", "総務部")), 1)),
        *draw(_facts_named(FactName.TITLE, st.sampled_from(("部長", "課長")), 1)),
        *draw(_facts_named(FactName.TEL, st.sampled_from(("03-0000-0001", "03-0000-0002")), 2)),
    ]
    return Facts(tuple(entries))


days = st.dates(date(2024, 1, 1), date(2024, 1, 6))
moments = st.integers(0, 5 * 24).map(lambda hours: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=hours))


@st.composite
def dated_cards(draw: st.DrawFn, most: int = 6) -> list[DatedFacts]:
    count = draw(st.integers(1, most))
    return [
        DatedFacts(CardId(f"card-{number}"), draw(card_facts()), draw(st.none() | days), draw(moments))
        for number in range(count)
    ]
