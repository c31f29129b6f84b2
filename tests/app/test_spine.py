"""One card, all the way: scanner → worker → engine → person → store → leads equal to the truth. Nothing is faked."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.batch import BatchHeader, Sides
from app.domain.card import Card
from app.domain.states import CardState
from app.settings import StationSettings
from app.usecases.answers import LeadDetail
from app.usecases.station import Station
from drivers.demonstration import DemonstrationScanner, FaultKind, PlannedFault, Stack, load_stack
from drivers.scanner import Fault, ScanRequest, Source
from resources import samples
from sync.records import FactName
from tests.app.person import PersonWithBrowser
from tests.app.station_runs import SETTINGS, station_at, until_read
from tests.app.truths import Truth, truth_of

SHEETS = load_stack(samples.FOLDER).sheets[:8]
TRUTHS = [truth_of(*(side for side in (sheet.front, sheet.back) if side is not None)) for sheet in SHEETS]
# Parts of the name follow from the name: the truth does not list them.
FOLLOWING = {FactName.FAMILY_NAME, FactName.GIVEN_NAME, FactName.FAMILY_NAME_KANA, FactName.GIVEN_NAME_KANA}


def scan_all(station: Station, scanner: DemonstrationScanner) -> None:
    """Eight cards; the fifth jams, is put back and fed again."""
    batch = station.open_batch(BatchHeader(sides=Sides.BOTH, tags=("展示会",))).result()
    request = ScanRequest(f"escl:{scanner.url}", Source.ADF_DUPLEX)
    jammed = station.scan(batch.id, request).result()
    assert (jammed.fault, jammed.saved_sheets) == (Fault.JAM, 4)
    rest = station.scan(batch.id, request).result()
    assert (rest.fault, rest.saved_sheets) == (None, 4)


def correct(station: Station, card: Card, truth: Truth) -> None:
    """What a careful person does: every field as it stands on the card, nothing besides."""
    for name in {field.name for field in card.draft.fields} | {name for name, _ in truth}:
        if name in FOLLOWING:
            continue
        true = sorted(value for known, value in truth if known is name)
        fields = sorted((f for f in card.draft.fields if f.name is name), key=lambda f: f.position)
        for position in range(max(len(true), len(fields))):
            value = true[position] if position < len(true) else ""
            station.correct(card.id, name, position, value).result()


def facts_of(detail: LeadDetail) -> Truth:
    return frozenset((fact.name, fact.value) for fact in detail.facts if fact.name not in FOLLOWING)


@pytest.mark.timeout(300)
def test_a_stack_of_cards_with_a_jam_in_its_middle_becomes_leads_equal_to_the_truth(tmp_path: Path) -> None:
    jam = PlannedFault(FaultKind.JAM, 4)
    with (
        DemonstrationScanner(Stack(SHEETS), faults=[jam]) as scanner,
        station_at(tmp_path / "home", StationSettings(SETTINGS.hold, scanner_urls=(scanner.url,))) as station,
    ):
        assert [device.id for device in station.devices().result()][:1] == [f"escl:{scanner.url}"]
        scan_all(station, scanner)
        until_read(station, 240)

        cards = station.cards().result()
        assert [len(card.sides) for card in cards] == [2] * 8
        for card, truth in zip(cards, TRUTHS, strict=True):
            correct(station, card, truth)
            station.confirm(card.id).result()
        assert all(delivery.receipt is not None for delivery in station.send_now().result())
        assert {card.state for card in station.cards().result()} == {CardState.SENT}

        operator = station.sign_in(PersonWithBrowser()).result(30)
        assert (operator.display_name, operator.signed_in) == ("瀧澤 真理子", True)
        page = station.leads(limit=50).result()
        leads = [station.lead(row.lead_id).result() for row in page.rows]
        assert {facts_of(lead) for lead in leads} == set(TRUTHS)
        pictures = {picture for lead in leads for card in lead.cards for picture in card.pictures}
        assert all(station.store_picture(picture).result() for picture in pictures)
