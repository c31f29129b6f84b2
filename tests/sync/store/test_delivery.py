from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from sync.records import ImageRef, ImageSide, Owner, UserId
from sync.store.cards.tables import CardRow, DeliveryRow
from sync.store.leads.tables import LeadRow
from tests.sync.store.databases import both_databases
from tests.sync.store.office import MORI, OPERATOR, PNG, SATO, TANAKA, Office, corrected


def _counts(office: Office) -> tuple[int, int, int]:
    """Cards, leads, deliveries."""
    with office.database.read() as session:
        cards, leads, deliveries = (
            session.scalar(select(func.count()).select_from(table)) or 0 for table in (CardRow, LeadRow, DeliveryRow)
        )
    return cards, leads, deliveries


@both_databases
def test_a_delivered_card_is_a_lead(office: Office) -> None:
    receipt = office.deliver(office.card(email="hanako@midori.example", title="課長"))
    assert (receipt["outcome"], receipt["version"], receipt["changes"]) == ("created", 1, [])
    (lead,) = office.leads()
    assert (lead["lead_id"], lead["name"], lead["title"]) == (receipt["lead_id"], "高橋 花子", "課長")


@both_databases
def test_the_same_delivery_twice_is_one_card_and_one_answer(office: Office) -> None:
    record = office.card()
    first = office.deliver(record)
    office.deliver(corrected(record, title="部長"))
    assert office.deliver(record) == first
    assert _counts(office) == (1, 1, 2)


@both_databases
def test_the_same_delivery_many_times_at_once_is_one_card_and_one_answer(office: Office) -> None:
    record = office.card()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(office.deliver, [record] * 16))
    assert all(answer == answers[0] for answer in answers)
    assert _counts(office) == (1, 1, 1)


@both_databases
def test_cards_of_one_person_at_once_are_one_lead(office: Office) -> None:
    records = [office.card() for _ in range(16)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(office.deliver, records))
    assert _counts(office) == (16, 1, 16)


def test_a_version_with_other_contents_is_a_conflict(office: Office) -> None:
    record = office.card()
    office.deliver(record)
    answer = office.put(replace(record, note="別の内容"))
    assert (answer.status_code, answer.json()["code"]) == (409, "version_conflict")


def test_an_older_version_that_comes_late_is_acknowledged_and_changes_nothing(office: Office) -> None:
    record = office.card(title="課長")
    office.deliver(corrected(record, title="部長"))
    late = office.deliver(record)
    assert (late["version"], late["outcome"], late["changes"]) == (1, "added", [])
    assert office.leads()[0]["title"] == "部長"
    assert office.deliver(record) == late


def test_a_new_version_replaces_the_facts_of_its_card(office: Office) -> None:
    record = office.card(title="課長", fax="03-0000-0009")
    office.deliver(record)
    receipt = office.deliver(corrected(record, title="部長", fax=""))
    assert receipt["outcome"] == "updated"
    assert {change["name"]: change["after"] for change in receipt["changes"]} == {"title": ["部長"], "fax": []}
    assert _counts(office) == (1, 1, 2)


def test_a_card_waits_for_its_pictures(office: Office) -> None:
    image = ImageRef(ImageSide.FRONT, "0" * 64, "image/png", 10)
    answer = office.put(replace(office.card(), images=(image,)))
    assert (answer.status_code, answer.json()["code"], answer.json()["missing"]) == (409, "image_missing", ["0" * 64])
    assert _counts(office) == (0, 0, 0)


def test_a_card_comes_with_its_pictures(office: Office) -> None:
    front = office.put_image(PNG + b"front")
    back = replace(office.put_image(PNG + b"back"), side=ImageSide.BACK)
    record = replace(office.card(), images=(front, back))
    office.deliver(record)
    card = office.get(f"/v1/cards/{record.card_id}")
    assert [image["sha256"] for image in card["record"]["images"]] == [front.sha256, back.sha256]


@pytest.mark.parametrize("stranger", [UserId("01980000-0000-7000-8000-00000000dead")])
def test_only_an_active_user_of_the_organisation_can_vouch(office: Office, stranger: UserId) -> None:
    answer = office.put(replace(office.card(), confirmed_by=stranger))
    assert (answer.status_code, answer.json()["code"]) == (403, "confirmer_not_allowed")


def test_the_operator_of_a_station_vouches_for_what_it_delivers(office: Office) -> None:
    office.deliver(replace(office.card(), confirmed_by=OPERATOR, owner=Owner(TANAKA)))
    assert office.leads()[0]["owners"] == [{"user_id": TANAKA, "name": "田中 翼"}]


def test_an_owner_who_is_no_user_is_kept_by_name(office: Office) -> None:
    office.deliver(replace(office.card(), owner=Owner(None, "退職した人")))
    assert office.leads()[0]["owners"] == [{"user_id": None, "name": "退職した人"}]


def test_an_unknown_owner_is_refused(office: Office) -> None:
    answer = office.put(replace(office.card(), owner=Owner(UserId("01980000-0000-7000-8000-00000000dead"))))
    assert (answer.status_code, answer.json()["code"]) == (422, "owner_unknown")


def test_without_an_owner_the_card_belongs_to_who_confirmed_it(office: Office) -> None:
    office.deliver(replace(office.card(), confirmed_by=MORI))
    assert office.leads(who=MORI, owned=True)
    assert not office.leads(who=SATO, owned=True)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_order_of_delivery_with_repetitions_gives_the_same_lead(office: Office, data: st.DataObject) -> None:
    """Every example is another person, so that one database serves them all."""
    person = f"人物 {office.card().card_id[-6:]}"
    titles = data.draw(st.lists(st.sampled_from(["課長", "部長", "社長"]), min_size=2, max_size=4))
    records = [office.card(name=person, title=title) for title in titles]
    for record in data.draw(st.permutations([*records, *records])):
        office.deliver(record)
    (lead,) = office.leads(person)
    assert (lead["title"], lead["card_count"]) == (titles[-1], len(titles))
