"""The demonstration scanner as the station's code holds it."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from drivers.demonstration.device import Device
from drivers.demonstration.feeder import Feeder, PlannedFault
from drivers.demonstration.stack import Stack, load_stack
from drivers.demonstration.web import WebServer


class DemonstrationScanner:
    """An eSCL scanner at .url while the context is open. stack: a Stack, or a folder with its stack.json.

    sheets_per_min is the pace of the feeder, None for as fast as possible; a duplex sheet gives two pictures.
    After a fault the struck sheet is the next one to be fed. clears_itself: a new job finds the trouble cleared, as if
    somebody had done it in between; without it, call clear(). reloads_itself: a new job finds an empty feeder loaded.
    Over HTTP the same: POST /demonstration/clear, /demonstration/reload, /demonstration/faults (a PlannedFault as JSON).
    """

    def __init__(  # noqa: PLR0913 - each is one trait of a scanner; all but the stack have a usual value
        self,
        stack: Stack | Path,
        pace_sheets_per_min: float | None = None,
        faults: Iterable[PlannedFault] = (),
        *,
        port: int = 0,
        clears_itself: bool = True,
        reloads_itself: bool = False,
    ) -> None:
        stack = load_stack(stack) if isinstance(stack, Path) else stack
        self._feeder = Feeder(stack, pace_sheets_per_min, faults)
        self._server = WebServer(
            port, Device(stack, self._feeder, clears_itself=clears_itself, reloads_itself=reloads_itself)
        )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="demonstration-scanner")

    @property
    def url(self) -> str:
        """Where the eSCL driver finds it; "escl:" + url is its device id."""
        return f"http://127.0.0.1:{self._server.server_port}/eSCL"

    @property
    def sheets_passed(self) -> int:
        return self._feeder.sheets_passed

    def plan(self, fault: PlannedFault) -> None:
        self._feeder.plan(fault)

    def clear(self) -> None:
        """Open the cover, put the sheet back, close the cover."""
        self._feeder.clear()

    def reload(self) -> None:
        """Put the whole stack into the feeder again."""
        self._feeder.reload()

    def close(self) -> None:
        self._feeder.switch_off()
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
