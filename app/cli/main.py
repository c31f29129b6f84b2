"""From the words of a command line to its exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper

from app.cli import (
    demonstration,
    devices,
    look_up,
    people,
    read,
    read_again,
    review,
    send,
    separator,
    store,
    take_in,
    window,
)
from app.cli.command import Bench, ended_by_errors
from app.cli.exit_codes import ExitCode
from app.cli.header import header_of
from app.cli.output import Output
from app.cli.parser import make_parser
from app.domain.batch import BatchHeader, Sides
from app.host.enrolment import WrongHomeError
from app.host.home import find_home
from drivers.scanner import ScanRequest, Source
from resources.texts import _
from sync.client.errors import SecretsUnavailable


def run(arguments: Sequence[str] | None = None) -> int:
    """The exit code. Ctrl+C ends what runs in order; closed pipes (| head) end it quietly."""
    _speak_unicode()
    options = make_parser().parse_args(arguments)
    opens_window = options.command is None
    output = Output(as_json=getattr(options, "json", False), on_end=window.tell_end if opens_window else None)
    try:
        return ended_by_errors(lambda: _run(options, output), output)
    except KeyboardInterrupt:
        output.note(_("中止しました。"))
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Python would try to flush stdout once more at its end, and complain.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.FINE
    except WrongHomeError:
        output.ended("wrong_home", _("体験用のデータと実際の名刺は、同じ場所に置けません。"))
        return ExitCode.USAGE
    except SecretsUnavailable:
        output.ended("secrets_unavailable", _("キーリングを開けません。ロックを解除してください。"))
        return ExitCode.SOME_FAILED
    except OSError as error:
        output.ended("not_possible", error.strerror or type(error).__name__)
        return ExitCode.SOME_FAILED


def _run(options: argparse.Namespace, output: Output) -> ExitCode:
    named = getattr(options, "home", None)
    if options.command is None and options.demo:
        return demonstration.run(named, output)
    return _COMMANDS[options.command](options, Bench(find_home(named), output))


_COMMANDS: dict[str | None, Callable[[argparse.Namespace, Bench], ExitCode]] = {
    None: lambda _, bench: window.run(bench),
    "devices": lambda _, bench: devices.devices(bench),
    "scan": lambda options, bench: take_in.scan(bench, *_scanning(options)),
    "read": lambda options, bench: read.read(_reading(options), bench.output),
    "import": lambda options, bench: take_in.import_files(bench, options.paths, header_of(options, Sides.ONE)),
    "resume": lambda _, bench: take_in.resume(bench),
    "read-again": lambda options, bench: read_again.read_again(bench, _again(options)),
    "separator": lambda options, bench: separator.separator(options.out, bench.output),
    "queue": lambda _, bench: review.queue(bench),
    "confirm": lambda _, bench: review.confirm_sure(bench),
    "send": lambda options, bench: send.send(bench, datetime.now(UTC), at_once=options.now),
    "sign-in": lambda _, bench: people.sign_in(bench),
    "sign-out": lambda _, bench: people.sign_out(bench),
    "leads": lambda options, bench: look_up.leads(bench, _wanted(options)),
    "cards": lambda options, bench: look_up.cards(bench, _wanted(options)),
    "store": lambda options, bench: store.store(options, bench.home, bench.output),
}


def _reading(options: argparse.Namespace) -> read.Wish:
    return read.Wish(options.paths, options.engine, options.sides, options.debug, may_overwrite=options.force)


def _again(options: argparse.Namespace) -> read_again.Choice:
    return read_again.Choice(options.everything, tuple(options.batches), tuple(options.cards), options.outdated)


def _scanning(options: argparse.Namespace) -> tuple[ScanRequest, BatchHeader]:
    """Source and sides follow from each other where only one is said."""
    by_sides = Source.ADF_DUPLEX if options.sides is Sides.BOTH else Source.ADF
    source = options.source or by_sides
    by_source = Sides.BOTH if source is Source.ADF_DUPLEX else Sides.ONE
    request = ScanRequest(options.device, source, options.resolution)
    return request, header_of(options, by_source)


def _wanted(options: argparse.Namespace) -> look_up.Wanted:
    return look_up.Wanted(" ".join(options.query), options.everything)


def _speak_unicode() -> None:
    """A console or a pipe with another encoding must not end a command in the middle of a name."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
