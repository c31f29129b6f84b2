from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from sync.contract.problems import PROBLEM_MEDIA_TYPE
from sync.records import LeadChoice, LeadDecision, LeadId, Owner, Scope
from sync.store.audit import AuditRow
from sync.store.identity.tables import AccessTokenRow, Status, UserAccountRow
from tests.sync.store.databases import both_databases
from tests.sync.store.identity.serving import Clock
from tests.sync.store.office import ADMIN, MORI, OTHER_STATION, PNG, SATO, STATION, TANAKA, Office, corrected

SUM = "a" * 64
ID = "01980000-0000-7000-8000-00000000dead"
PEOPLE = (SATO, TANAKA, MORI, ADMIN)
FOR_PEOPLE = (
    ("GET", "/v1/cards"),
    ("GET", f"/v1/cards/{ID}"),
    ("GET", "/v1/leads"),
    ("GET", f"/v1/leads/{ID}"),
    ("POST", "/v1/name-matching"),
    ("GET", f"/v1/images/{SUM}"),
    ("GET", "/v1/users"),
)
FOR_STATIONS = (("PUT", f"/v1/cards/{ID}"), ("PUT", f"/v1/images/{SUM}"), ("HEAD", f"/v1/images/{SUM}"))


@pytest.mark.parametrize(("method", "path"), [*FOR_PEOPLE, *FOR_STATIONS])
def test_nothing_is_answered_without_signing_in(office: Office, method: str, path: str) -> None:
    answer = office.request(method, path, None)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert answer.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    if method != "HEAD":
        assert answer.json()["code"] == "sign_in_needed"


@pytest.mark.parametrize(("method", "path"), FOR_PEOPLE)
def test_a_station_delivers_and_does_nothing_else(office: Office, method: str, path: str) -> None:
    answer = office.request(method, path, STATION)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize(("method", "path"), FOR_STATIONS)
def test_people_look_up_and_do_not_deliver(office: Office, method: str, path: str, who: str) -> None:
    assert office.request(method, path, who).status_code == 403


def test_a_token_that_is_revoked_is_none(office: Office) -> None:
    with office.database.write() as session:
        for token in session.scalars(select(AccessTokenRow)):
            session.delete(token)
    assert office.request("GET", "/v1/leads", SATO).status_code == 401


def test_whoever_is_deactivated_is_out_at_once(office: Office) -> None:
    with office.database.write() as session:
        session.get_one(UserAccountRow, (office.organization_id, SATO)).status = Status.DEACTIVATED
    assert office.request("GET", "/v1/leads", SATO).status_code == 401
    answer = office.put(office.card())
    assert (answer.status_code, answer.json()["code"]) == (403, "confirmer_not_allowed")


@both_databases
@pytest.mark.parametrize(
    ("scope", "seeing"),
    [(Scope.EVERYBODY, {SATO, TANAKA, MORI, ADMIN}), (Scope.GROUP, {SATO, TANAKA, ADMIN}), (Scope.OWNER, {SATO})],
)
def test_a_card_is_seen_by_its_scope_everywhere(office: Office, scope: Scope, seeing: set[str]) -> None:
    image = office.put_image(PNG + scope.value.encode())
    record = replace(office.card(), scope=scope, owner=Owner(SATO), confirmed_by=MORI, images=(image,))
    lead_id = office.deliver(record)["lead_id"]
    for who in PEOPLE:
        expected = 200 if who in seeing else 404
        assert office.request("GET", f"/v1/cards/{record.card_id}", who).status_code == expected
        assert office.request("GET", f"/v1/leads/{lead_id}", who).status_code == expected
        assert office.request("GET", f"/v1/images/{image.sha256}", who).status_code == expected
        assert bool(office.get("/v1/cards", who)["cards"]) == (who in seeing)
        assert bool(office.leads(who=who)) == (who in seeing)
        assert bool(office.leads("高橋", who=who)) == (who in seeing)
        assert office.get("/v1/leads", who)["hits"]["count"] == (1 if who in seeing else 0)


def test_the_card_of_somebody_who_is_no_user_is_seen_by_who_confirmed_it(office: Office) -> None:
    office.deliver(replace(office.card(), scope=Scope.OWNER, owner=Owner(None, "外部の人"), confirmed_by=TANAKA))
    assert [bool(office.leads(who=who)) for who in (SATO, TANAKA)] == [False, True]


def test_a_lead_shows_what_its_visible_cards_say(office: Office) -> None:
    office.deliver(replace(office.card(title="課長"), tags=("公開",)))
    secret = replace(office.card(title="社長"), scope=Scope.OWNER, owner=Owner(MORI), confirmed_by=MORI, tags=("秘密",))
    lead_id = office.deliver(secret)["lead_id"]
    seen = office.get(f"/v1/leads/{lead_id}", SATO)
    assert (seen["summary"]["title"], seen["summary"]["tags"], len(seen["cards"])) == ("課長", ["公開"], 1)
    assert "秘密" not in str(seen)
    assert office.get(f"/v1/leads/{lead_id}", MORI)["summary"]["title"] == "社長"


def test_a_station_does_not_write_over_the_card_of_another(office: Office) -> None:
    office.add_other_station(Clock()())
    record = office.card(title="課長")
    office.deliver(record)
    for version in (record, corrected(record, title="社長")):
        answer = office.put(version, OTHER_STATION)
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
    assert office.leads()[0]["title"] == "課長"


def test_a_lead_that_the_confirmer_does_not_see_cannot_be_joined(office: Office) -> None:
    group = replace(office.card(), scope=Scope.GROUP, owner=Owner(SATO))
    join = LeadDecision(LeadChoice.JOIN, LeadId(office.deliver(group)["lead_id"]))
    hidden = office.put(replace(office.card(name="森 樹"), confirmed_by=MORI, lead=join))
    assert (hidden.status_code, hidden.json()["code"]) == (404, "lead_unknown")
    for who in (TANAKA, ADMIN):
        assert office.deliver(replace(office.card(), confirmed_by=who, lead=join))["lead_id"] == join.lead_id


def test_a_card_stays_in_the_lead_it_joined_when_the_rest_of_it_is_hidden(office: Office) -> None:
    first = office.card()
    join = LeadDecision(LeadChoice.JOIN, LeadId(office.deliver(first)["lead_id"]))
    joined = replace(office.card(name="高橋 はな"), owner=Owner(SATO), confirmed_by=MORI, lead=join, scope=Scope.OWNER)
    office.deliver(joined)
    office.deliver(replace(corrected(first), scope=Scope.OWNER))
    assert office.deliver(corrected(joined, title="部長"))["lead_id"] == join.lead_id


def test_people_of_the_organisation_are_named_stations_are_not(office: Office) -> None:
    names = {user["user_id"]: user["display_name"] for user in office.get("/v1/users")}
    assert names == {ADMIN: "瀧澤 真理子", SATO: "佐藤 健", TANAKA: "田中 翼", MORI: "森 葵"}


def test_every_delivery_is_in_the_audit_log_by_ids_only(office: Office) -> None:
    record = office.card()
    office.deliver(record)
    with office.database.read() as session:
        (line,) = session.scalars(select(AuditRow).where(AuditRow.action == "card.received"))
    assert (line.object_id, line.station_id) == (record.card_id, STATION)
    assert "高橋" not in line.detail
