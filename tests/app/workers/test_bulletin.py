from __future__ import annotations

import threading

from app.usecases.answers import StoreState
from app.usecases.events import StationEvent, StoreChanged
from app.workers.bulletin import Bulletin

EVENT = StoreChanged(StoreState.CONNECTED)


def test_who_stops_listening_has_heard_everything_told_before() -> None:
    bulletin, heard, may_go_on = Bulletin(), list[StationEvent](), threading.Event()
    bulletin.listen(lambda _: may_go_on.wait(10) and None)
    stop = bulletin.listen(heard.append)
    bulletin.tell(EVENT)
    threading.Timer(0.05, may_go_on.set).start()
    stop()
    assert heard == [EVENT]
    bulletin.tell(EVENT)
    bulletin.close()
    assert heard == [EVENT]


def test_a_listener_may_stop_itself() -> None:
    bulletin, heard = Bulletin(), list[StationEvent]()

    def once(event: StationEvent) -> None:
        heard.append(event)
        stop()

    stop = bulletin.listen(once)
    bulletin.tell(EVENT)
    bulletin.tell(EVENT)
    bulletin.close()
    assert heard == [EVENT]


def test_stopping_after_the_end_returns() -> None:
    bulletin = Bulletin()
    stop = bulletin.listen(lambda _: None)
    bulletin.close()
    stop()
