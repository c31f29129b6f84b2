"""A station to be killed: `python -m tests.app.faults.program PHASE HOME [SCANNER]`.

Says on stdout, line by line, what it has acknowledged: what was said must be true for ever.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.domain.batch import BatchHeader, Sides
from app.domain.states import CardState
from app.usecases.events import CardChanged, DeliveryChanged, StationEvent
from app.usecases.station import Station
from drivers.scanner import ScanRequest, Source
from tests.app.station_runs import READS, SCANS, SENDS, station_at, until_read


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def scan(station: Station, scanner: str) -> None:
    def hear(event: StationEvent) -> None:
        if isinstance(event, CardChanged):
            for side in event.card.sides:
                say("page", side.sheet_picture.id)

    station.listen(hear)
    batch = station.open_batch(BatchHeader(sides=Sides.BOTH)).result()
    say("started")
    station.scan(batch.id, ScanRequest(f"escl:{scanner}", Source.ADF_DUPLEX)).result()


def read(station: Station) -> None:
    def hear(event: StationEvent) -> None:
        if isinstance(event, CardChanged) and event.card.state in (CardState.READ, CardState.TO_REVIEW):
            say("read", event.card.id)

    station.listen(hear)
    say("started")
    until_read(station)


def confirm(station: Station) -> None:
    say("started")
    for card in station.cards(states=frozenset({CardState.READ, CardState.TO_REVIEW})).result():
        say("confirmed", station.confirm(card.id).result().id)


def send(station: Station) -> None:
    def hear(event: StationEvent) -> None:
        if isinstance(event, DeliveryChanged) and event.delivery.receipt is not None:
            say("sent", event.delivery.card_id)

    station.listen(hear)
    say("started")
    station.send_now().result()


def main(phase: str, home: str, scanner: str = "") -> None:
    duties = {"scan": SCANS, "read": READS, "confirm": SCANS, "send": SENDS}[phase]
    with station_at(Path(home), duties=duties) as station:
        match phase:
            case "scan":
                scan(station, scanner)
            case "read":
                read(station)
            case "confirm":
                confirm(station)
            case _:
                send(station)
    say("ended")


if __name__ == "__main__":
    main(*sys.argv[1:])
