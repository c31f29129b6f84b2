"""What every command is given, and the errors that end a command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.cli.exit_codes import ExitCode
from app.cli.output import Output
from app.cli.sentences import problem_sentence
from app.host.home import Home
from app.persistence.database import UnusableDatabaseError
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station
from app.wiring import Duties, open_station
from resources.texts import _

_EXIT = {Problem.SIGN_IN_NEEDED: ExitCode.SIGN_IN_NEEDED, Problem.STORE_UNREACHABLE: ExitCode.STORE_OUT_OF_REACH}


@dataclass(frozen=True, slots=True)
class Bench:
    """Where a command works."""

    home: Home
    output: Output

    @contextmanager
    def station(self, duties: Duties) -> Iterator[Station]:
        """The home's station, closed afterwards."""
        station = open_station(self.home, duties=duties)
        try:
            yield station
        finally:
            station.close()


NOTHING = Duties(reads=False, sends=False, starts_store=False, watches=False)
"""A command that only looks: into the home, or into the store (which is started when it is asked)."""


def ended_by_errors(work: Callable[[], ExitCode], output: Output) -> ExitCode:
    """Run a command; what ends it is said once, and has its exit code."""
    try:
        return work()
    except StationError as error:
        output.ended(error.problem.value, problem_sentence(error.problem))
        return _EXIT.get(error.problem, ExitCode.SOME_FAILED)
    except UnusableDatabaseError:
        output.ended("database_unusable", _("保存先のデータベースを開けません。この版より新しいか、壊れています。"))
        return ExitCode.SOME_FAILED
