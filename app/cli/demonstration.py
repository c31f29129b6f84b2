"""meishi --demo: the station with samples, in the window, or in the terminal where there is no display.

The terminal runs the same use cases: scan → read → confirm what is sure → deliver → the leads that resulted. It plays the
operator for a few cards, so that something is delivered whatever is sure.
"""

from __future__ import annotations

from pathlib import Path

from app.cli.exit_codes import ExitCode
from app.cli.fault_sentences import fault_sentence
from app.cli.following import Following
from app.cli.output import Output
from app.cli.send import outcome_word, tell_delivery
from app.cli.window import has_display, show
from app.domain.batch import BatchHeader, Sides
from app.domain.card import Card, CardMark
from app.domain.states import CardState
from app.domain.validation import issues
from app.host.home import demonstration_home
from app.settings import StationSettings
from app.usecases.station import Station
from app.wiring import Demonstration, open_demonstration
from drivers.scanner import ScanRequest, Source
from resources.texts import _, ngettext

# The pace of a common desktop feeder; in the terminal one that nobody has to wait for.
_WINDOW_PACE = 40.0
_TERMINAL_PACE = 120.0
_PLAYED = 3


def run(named: Path | None, output: Output) -> ExitCode:
    home = demonstration_home(named)
    if has_display():
        with open_demonstration(home, StationSettings(), _WINDOW_PACE) as demonstration:
            return show(demonstration.station, home)
    with open_demonstration(home, StationSettings(), _TERMINAL_PACE) as demonstration:
        output.note(_("体験用のデータの場所：{folder}").format(folder=home.folder))
        failures = _take_in(demonstration, output)
        _confirm(demonstration.station, output)
        _deliver(demonstration.station, output)
        _tell_leads(demonstration.station, output)
    output.note(_("画面で見るには、ディスプレイのある環境で「make run」を実行します。"))
    return ExitCode.SOME_FAILED if failures else ExitCode.FINE


def _take_in(demonstration: Demonstration, output: Output) -> int:
    """Scan what is left of the stack and read it. The number of failures."""
    header = BatchHeader(tags=(_("体験"),), lead_source=_("展示会"), sides=Sides.BOTH)
    with Following(demonstration.station, output) as following:
        following.follow_unread()
        if demonstration.sheets_left:
            count = demonstration.sheets_left
            text = ngettext(
                "見本の名刺{count}枚を両面で読み取ります。", "見本の名刺{count}枚を両面で読み取ります。", count
            )
            output.note(text.format(count=count))
            following.failures += _scan(demonstration, header, Source.ADF_DUPLEX, following, output)
        if demonstration.glass_is_new:
            output.note(_("ガラス面に並べた名刺を読み取ります。"))
            following.failures += _scan(demonstration, header, Source.FLATBED, following, output)
        if not demonstration.sheets_left and not demonstration.glass_is_new:
            output.note(_("見本の名刺は前に取り込みました。"))
        following.until_read()
    return following.failures


def _scan(
    demonstration: Demonstration, header: BatchHeader, source: Source, following: Following, output: Output
) -> int:
    station = demonstration.station
    batch = station.open_batch(header).result()
    following.follow(batch)
    device = f"escl:{demonstration.scanner.url}"
    stopped = station.scan(batch.id, ScanRequest(device, source)).result()
    station.close_batch(batch.id).result()
    if stopped.fault is None:
        return 0
    output.failed(device, None, stopped.fault.value, fault_sentence(stopped.fault))
    return 1


def _confirm(station: Station, output: Output) -> None:
    """What is sure; at the first start also the cards with the fewest doubts, as an operator would who finds them right."""
    if not station.deliveries().result():
        _play_operator(station, output)
    count = station.confirm_sure().result()
    sure = ngettext("確かな名刺{count}枚を確定しました。", "確かな名刺{count}枚を確定しました。", count.confirmed)
    left = ngettext("人が確かめる名刺は{count}枚です。", "人が確かめる名刺は{count}枚です。", count.left)
    output.note(sure.format(count=count.confirmed))
    output.note(left.format(count=count.left))


def _play_operator(station: Station, output: Output) -> None:
    waiting = station.cards(states=frozenset({CardState.READ, CardState.TO_REVIEW})).result()
    asking = [card for card in waiting if card.draft.needs_person and _is_fine(card)]
    played = sorted(asking, key=lambda card: len(card.draft.doubtful))[:_PLAYED]
    if not played:
        return
    text = ngettext(
        "体験なので、疑いの少ない{count}枚を読み取りのまま確定します（ふだんは人が確かめます）。",
        "体験なので、疑いの少ない{count}枚を読み取りのまま確定します（ふだんは人が確かめます）。",
        len(played),
    )
    output.note(text.format(count=len(played)))
    for card in played:
        station.confirm(card.id).result()


def _is_fine(card: Card) -> bool:
    """Whether nothing speaks against the fields as they were read, nor against the picture."""
    return not issues(card.draft) and not card.marks - {CardMark.BLANK_BACK}


def _deliver(station: Station, output: Output) -> None:
    output.note(_("ストアへ送ります。"))
    for delivery in station.send_now().result():
        if delivery.receipt is None:
            tell_delivery(delivery, output)


def _tell_leads(station: Station, output: Output) -> None:
    """The leads as the store's receipts tell of them, those of earlier starts too."""
    sent = [d for d in reversed(station.deliveries().result()) if d.receipt is not None]
    rows = []
    for delivery in sent:
        assert delivery.receipt is not None
        facts, receipt = delivery.record.facts, delivery.receipt
        output.record({"lead_id": receipt.lead_id, "company": facts.company_name, "name": facts.person_name})
        rows.append((facts.company_name, facts.person_name, outcome_word(receipt.outcome)))
    leads = len({delivery.receipt.lead_id for delivery in sent if delivery.receipt is not None})
    text = ngettext("ストアのリードは{count}件です。", "ストアのリードは{count}件です。", leads)
    output.note(text.format(count=leads))
    if rows:
        output.table(rows)
