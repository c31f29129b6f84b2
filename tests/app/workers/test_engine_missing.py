"""A station whose reading engine cannot be started: somebody is told, and the cards wait."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.following import Following
from app.cli.output import Output
from app.domain.batch import BatchHeader
from app.usecases.events import ReadingChanged
from app.usecases.problems import Problem, StationError
from resources import samples
from tests.app.station_runs import READS, SETTINGS, UNREAD, heard, station_at

NO_ENGINE = replace(SETTINGS, engine="none", reading_processes=1)


def test_a_command_that_waits_for_cards_ends_and_the_cards_stay_in_the_queue(tmp_path: Path) -> None:
    with station_at(tmp_path / "home", NO_ENGINE, READS) as station:
        events = heard(station)
        batch = station.open_batch(BatchHeader()).result()
        with Following(station, Output(as_json=True)) as following:
            following.follow(batch)
            station.import_files(batch.id, [samples.picture("01_front.jpg")]).result()
            with pytest.raises(StationError) as ended:
                following.until_read()
        assert ended.value.problem is Problem.READING_UNAVAILABLE
        assert ReadingChanged(available=False) in events
        (card,) = station.cards(batch_id=batch.id).result()
        assert card.state in UNREAD
