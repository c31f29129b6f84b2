from __future__ import annotations

from dataclasses import replace

import pytest

from sync.records import Owner
from tests.sync.store.databases import both_databases
from tests.sync.store.office import SATO, TANAKA, Office


@both_databases
@pytest.mark.parametrize(
    "query",
    [
        "高橋",
        "髙橋",
        "みどり",
        "㈱みどり",
        "みどり 花子",
        "花子　高橋",
        "高橋花子",
        "たかはし",
        "ﾀｶﾊｼ",
        "HANAKO@",
        "midori.ex",
        "橋",
    ],
)
def test_every_word_may_stand_in_company_name_kana_or_address(office: Office, query: str) -> None:
    office.deliver(office.card(name_kana="タカハシ ハナコ", email="hanako@midori.example"))
    office.deliver(office.card(company="あおば商事", name="鈴木 一郎"))
    assert [lead["name"] for lead in office.leads(query)] == ["高橋 花子"]


@both_databases
@pytest.mark.parametrize("query", ["高橋 一郎", "工業みどり", "高%", "_橋", "花高", "部長"])
def test_a_word_that_stands_nowhere_finds_nothing(office: Office, query: str) -> None:
    office.deliver(office.card(title="部長"))
    assert office.leads(query) == []


@both_databases
def test_a_corrected_card_is_found_by_what_it_says_now(office: Office) -> None:
    record = office.card(name="高僑 花子")
    office.deliver(record)
    office.deliver(replace(record, version=2, facts=office.card(name="高橋 花子").facts))
    assert office.leads("高僑") == []
    assert len(office.leads("高橋")) == 1


def test_only_leads_whose_card_i_own(office: Office) -> None:
    office.deliver(replace(office.card(name="一 一"), owner=Owner(SATO)))
    office.deliver(replace(office.card(name="二 二"), owner=Owner(TANAKA)))
    assert [lead["name"] for lead in office.leads(who=SATO, owned=True)] == ["一 一"]
    assert len(office.leads(who=SATO)) == 2


@both_databases
def test_pages_follow_each_other_without_gap_or_repetition(office: Office) -> None:
    for number in range(7):
        office.deliver(office.card(name=f"人 {number}"))
        office.deliver(office.card(name="人 0"))
    seen, cursor = [], ""
    while True:
        page = office.get("/v1/leads", q="人", limit=3, **({"cursor": cursor} if cursor else {}))
        seen += [lead["name"] for lead in page["leads"]]
        assert page["hits"] == {"count": 7, "is_bound": False}
        cursor = page["cursor"]
        if cursor is None:
            break
    assert seen == ["人 0", "人 6", "人 5", "人 4", "人 3", "人 2", "人 1"]


def test_cards_are_listed_newest_first_in_pages(office: Office) -> None:
    records = [office.card(name=f"人 {number}") for number in range(5)]
    for record in records:
        office.deliver(record)
    first = office.get("/v1/cards", limit=3)
    second = office.get("/v1/cards", limit=3, cursor=first["cursor"])
    listed = [card["record"]["card_id"] for card in [*first["cards"], *second["cards"]]]
    assert listed == [record.card_id for record in reversed(records)]
    assert (first["hits"]["count"], second["cursor"]) == (5, None)


@pytest.mark.parametrize("cursor", ["x", "zzzz", "44GC"])
def test_a_cursor_of_somebody_else_is_refused(office: Office, cursor: str) -> None:
    answer = office.request("GET", "/v1/leads", SATO, params={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_record")


def test_a_lead_says_who_knows_the_person_and_where_each_fact_comes_from(office: Office) -> None:
    old = replace(office.card(tel="03-0000-0001"), owner=Owner(TANAKA), exchanged_on=None)
    new = office.card(title="部長")
    office.deliver(old)
    lead_id = office.deliver(new)["lead_id"]
    lead = office.get(f"/v1/leads/{lead_id}")
    sources = {fact["fact"]["name"]: (fact["card_id"], fact["owner"]["name"]) for fact in lead["facts"]}
    assert sources["tel"] == (old.card_id, "田中 翼")
    assert sources["title"] == (new.card_id, "佐藤 健")
    assert {known["holder"]["name"]: known["card_count"] for known in lead["known_by"]} == {"佐藤 健": 1, "田中 翼": 1}
