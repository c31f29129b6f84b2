"""Spec 5.2 at the store's door. The rules themselves are tried in tests/sync/records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.records import CardRecord, LeadChoice, LeadDecision, LeadId, Owner, Scope
from sync.records.matching import MatchingKey
from sync.store.leads.tables import LeadPolicyRow
from tests.sync.store.databases import both_databases
from tests.sync.store.office import MORI, SATO, TANAKA, Office, corrected

APART = LeadDecision(LeadChoice.DIFFERENT_PERSON)


def _joining(lead_id: str) -> LeadDecision:
    return LeadDecision(LeadChoice.JOIN, LeadId(lead_id))


def _use_short_key(office: Office) -> None:
    with office.database.write() as session:
        key = MatchingKey.COMPANY_NAME.value
        session.add(LeadPolicyRow(organization_id=office.organization_id, matching_key=key))


def _ask(office: Office, record: CardRecord, who: str = SATO) -> dict[str, object]:
    question = {
        "card_id": record.card_id,
        "facts": [{"name": fact.name, "value": fact.value} for fact in record.facts],
        "exchanged_on": record.exchanged_on.isoformat() if record.exchanged_on else None,
        "registered_at": record.registered_at.isoformat(),
    }
    answer = office.request("POST", "/v1/name-matching", who, json=question)
    assert answer.status_code == 200, answer.text
    preview: dict[str, object] = answer.json()
    return preview


@both_databases
def test_forms_of_one_name_are_one_lead(office: Office) -> None:
    first = office.deliver(office.card(company="㈱みどり工業", name="髙橋 花子"))
    second = office.deliver(office.card(company="株式会社　みどり工業", name="高橋花子"))
    assert second["lead_id"] == first["lead_id"]


def test_another_company_is_another_lead(office: Office) -> None:
    first = office.deliver(office.card())
    assert office.deliver(office.card(company="みどり工業株式会社"))["lead_id"] != first["lead_id"]


def test_a_card_without_an_address_does_not_join_a_lead_that_has_one(office: Office) -> None:
    first = office.deliver(office.card(email="hanako@midori.example"))
    assert office.deliver(office.card())["lead_id"] != first["lead_id"]


def test_an_address_on_any_card_of_the_lead_counts(office: Office) -> None:
    old = office.deliver(replace(office.card(email="hanako@old.example"), exchanged_on=date(2020, 1, 1)))
    both = replace(office.card(email="hanako@old.example"), exchanged_on=date(2021, 1, 1))
    office.deliver(both)
    assert office.deliver(office.card(email="HANAKO@OLD.EXAMPLE"))["lead_id"] == old["lead_id"]


def test_under_the_short_key_the_lead_created_first_is_joined(office: Office) -> None:
    first = office.deliver(office.card(email="a@midori.example"))
    second = office.deliver(office.card(email="b@midori.example"))
    assert second["lead_id"] != first["lead_id"]
    _use_short_key(office)
    assert office.deliver(office.card(email="c@midori.example"))["lead_id"] == first["lead_id"]


def test_an_older_card_does_not_overwrite_newer_facts(office: Office) -> None:
    office.deliver(replace(office.card(title="部長"), exchanged_on=date(2024, 5, 1)))
    receipt = office.deliver(replace(office.card(title="課長"), exchanged_on=date(2023, 5, 1)))
    assert (receipt["outcome"], receipt["changes"]) == ("added", [])
    assert office.leads()[0]["title"] == "部長"


def test_tags_and_owners_accumulate(office: Office) -> None:
    office.deliver(replace(office.card(), tags=("展示会",), owner=Owner(SATO)))
    office.deliver(replace(office.card(), tags=("重要", "展示会"), owner=Owner(TANAKA)))
    (lead,) = office.leads()
    assert set(lead["tags"]) == {"展示会", "重要"}
    assert {owner["name"] for owner in lead["owners"]} == {"佐藤 健", "田中 翼"}


def test_the_lead_source_is_that_of_the_card_that_made_the_lead(office: Office) -> None:
    first = office.deliver(replace(office.card(), lead_source="展示会", lead_source_detail="東京 5月"))
    office.deliver(replace(office.card(), lead_source="紹介"))
    lead = office.get(f"/v1/leads/{first['lead_id']}")
    assert (lead["lead_source"], lead["lead_source_detail"]) == ("展示会", "東京 5月")


def test_a_note_stays_with_its_card(office: Office) -> None:
    first = office.deliver(replace(office.card(), note="背の高い人"))
    office.deliver(office.card())
    notes = [card["record"]["note"] for card in office.get(f"/v1/leads/{first['lead_id']}")["cards"]]
    assert sorted(notes) == ["", "背の高い人"]


def test_the_operator_may_join_another_lead(office: Office) -> None:
    married = office.deliver(office.card(name="鈴木 花子"))
    receipt = office.deliver(replace(office.card(name="高橋 花子"), lead=_joining(married["lead_id"])))
    assert receipt["lead_id"] == married["lead_id"]
    assert receipt["changes"] == [{"name": "name", "before": ["鈴木 花子"], "after": ["高橋 花子"]}]


def test_joining_a_lead_that_never_was_is_refused(office: Office) -> None:
    answer = office.put(replace(office.card(), lead=_joining("01980000-0000-7000-8000-00000000dead")))
    assert (answer.status_code, answer.json()["code"]) == (404, "lead_unknown")


def test_the_operator_may_keep_a_namesake_apart(office: Office) -> None:
    first = office.deliver(office.card())
    namesake = replace(office.card(), lead=APART)
    apart = office.deliver(namesake)
    assert (apart["outcome"], apart["lead_id"] != first["lead_id"]) == ("created", True)
    again = office.deliver(replace(corrected(namesake, title="課長"), lead=APART))
    assert again["lead_id"] == apart["lead_id"]


def test_a_corrected_name_moves_the_card_and_the_old_id_leads_on(office: Office) -> None:
    right = office.deliver(office.card())
    misread = office.card(name="高僑 花子")
    wrong = office.deliver(misread)
    assert wrong["lead_id"] != right["lead_id"]
    moved = office.deliver(corrected(misread, name="高橋 花子"))
    assert moved["lead_id"] == right["lead_id"]
    assert office.get(f"/v1/leads/{wrong['lead_id']}")["lead_id"] == right["lead_id"]
    assert len(office.leads()) == 1
    assert (
        office.deliver(replace(office.card(name="別人"), lead=_joining(wrong["lead_id"])))["lead_id"]
        == right["lead_id"]
    )


def test_a_corrected_card_that_is_alone_keeps_its_lead(office: Office) -> None:
    misread = office.card(name="高僑 花子")
    first = office.deliver(misread)
    assert office.deliver(corrected(misread, name="高橋 花子"))["lead_id"] == first["lead_id"]


def test_a_card_that_turns_out_to_be_somebody_else_leaves_the_lead_as_it_was(office: Office) -> None:
    first = office.deliver(office.card(title="課長"))
    guest = replace(office.card(title="部長"), exchanged_on=date(2025, 1, 1))
    office.deliver(guest)
    moved = office.deliver(corrected(guest, name="鈴木 一郎"))
    assert moved["lead_id"] != first["lead_id"]
    assert office.leads("高橋")[0]["title"] == "課長"


def test_the_preview_says_what_the_delivery_then_does(office: Office) -> None:
    first = office.deliver(office.card(title="課長"))
    record = office.card(title="部長")
    preview = _ask(office, record)
    match = preview["match"]
    assert isinstance(match, dict)
    assert match["lead"]["lead_id"] == first["lead_id"]
    receipt = office.deliver(record)
    assert (receipt["lead_id"], receipt["changes"]) == (first["lead_id"], match["changes"])


def test_the_preview_shows_candidates_with_their_reason(office: Office) -> None:
    office.deliver(office.card(email="hanako@midori.example"))
    office.deliver(office.card(company="あおば商事", email="hanako@midori.example"))
    preview = _ask(office, office.card())
    assert preview["match"] is None
    preview = _ask(office, office.card(company="別の会社", email="hanako@midori.example"))
    candidates = preview["candidates"]
    assert isinstance(candidates, list)
    assert {candidate["why"] for candidate in candidates} == {"same_email"}
    (candidate,) = _ask(office, office.card())["candidates"]  # type: ignore[misc]
    assert candidate["why"] == "same_company_and_name"


def test_hidden_cards_leave_no_trace_in_preview_and_receipt(office: Office) -> None:
    hidden = replace(office.card(title="社長"), scope=Scope.OWNER, owner=Owner(MORI), confirmed_by=MORI)
    office.deliver(hidden)
    assert _ask(office, office.card(title="部長"))["match"] is None
    receipt = office.deliver(office.card(title="部長"))
    assert (receipt["outcome"], receipt["changes"]) == ("created", [])


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_preview_is_right_whatever_was_delivered_before(office: Office, data: st.DataObject) -> None:
    company = f"会社 {office.card().card_id[-6:]}"
    emails = st.sampled_from(["", "a@x.example", "b@x.example"])
    names = st.sampled_from(["高橋 花子", "髙橋花子", "鈴木 一郎"])
    for name, email in data.draw(st.lists(st.tuples(names, emails), max_size=5)):
        office.deliver(office.card(company=company, name=name, email=email))
    record = office.card(company=company, name=data.draw(names), email=data.draw(emails))
    match = _ask(office, record)["match"]
    receipt = office.deliver(record)
    if match is None:
        assert receipt["outcome"] == "created"
    else:
        assert isinstance(match, dict)
        assert receipt["lead_id"] == match["lead"]["lead_id"]
        assert receipt["changes"] == match["changes"]
