"""meishi scan and meishi import: pages into a batch, then wait until its cards are read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.cli.command import Bench
from app.cli.exit_codes import ExitCode
from app.cli.fault_sentences import fault_sentence
from app.cli.following import UNREAD, Following
from app.cli.output import Output
from app.domain.batch import BatchHeader
from app.usecases.station import Station
from app.wiring import Duties
from drivers.scanner import ScanRequest
from resources.texts import _, ngettext

_READS = Duties(reads=True, sends=False, starts_store=False, watches=True)


def scan(bench: Bench, request: ScanRequest, header: BatchHeader) -> ExitCode:
    with bench.station(_READS) as station:
        batch = station.open_batch(header).result()
        with Following(station, bench.output) as following:
            following.follow(batch)
            stopped = station.scan(batch.id, request).result()
            if stopped.saved_sheets:
                saved = ngettext("{count}枚を保存しました。", "{count}枚を保存しました。", stopped.saved_sheets)
                bench.output.note(saved.format(count=stopped.saved_sheets))
            if stopped.fault is not None:
                bench.output.failed(request.device_id, None, stopped.fault.value, fault_sentence(stopped.fault))
            following.until_read()
        _tell_unread(station, bench.output)
        station.close_batch(batch.id).result()
    return ExitCode.SOME_FAILED if stopped.fault is not None or following.failures else ExitCode.FINE


def import_files(bench: Bench, paths: Sequence[Path], header: BatchHeader) -> ExitCode:
    with bench.station(_READS) as station:
        batch = station.open_batch(header).result()
        with Following(station, bench.output) as following:
            following.follow(batch)
            pages = station.import_files(batch.id, paths).result()
            following.until_read()
        _tell_unread(station, bench.output)
        station.close_batch(batch.id).result()
    taken = ngettext("{count}ページを取り込みました。", "{count}ページを取り込みました。", pages)
    bench.output.note(taken.format(count=pages))
    return ExitCode.SOME_FAILED if following.failures else ExitCode.FINE


def resume(bench: Bench) -> ExitCode:
    """Read what an earlier command, or a window, left unread."""
    with bench.station(_READS) as station, Following(station, bench.output) as following:
        some = following.follow_unread()
        following.until_read()
    if not some:
        bench.output.say(_("読み取りを待つ名刺はありません。"))
    return ExitCode.SOME_FAILED if following.failures else ExitCode.FINE


def _tell_unread(station: Station, output: Output) -> None:
    """An earlier command was cut off, or another program takes in cards just now."""
    count = len(station.cards(states=UNREAD).result())
    if count:
        left = ngettext(
            "ほかに{count}枚の名刺が読み取りを待っています。「meishi resume」で読みます。",
            "ほかに{count}枚の名刺が読み取りを待っています。「meishi resume」で読みます。",
            count,
        )
        output.note(left.format(count=count))
