"""meishi queue and meishi confirm: what waits at the station, and the cards that need nobody."""

from __future__ import annotations

from datetime import UTC, datetime

from app.cli.cards import tell_card
from app.cli.command import NOTHING, Bench
from app.cli.exit_codes import ExitCode
from app.domain.states import CardState
from resources.texts import _, ngettext

_AWAY = frozenset({CardState.SENT, CardState.DISCARDED})


def queue(bench: Bench) -> ExitCode:
    """Every card that has not left the station, oldest first."""
    with bench.station(NOTHING) as station:
        numbers = {batch.id: batch.number for batch in station.batches().result()}
        deliveries = {
            delivery.card_id: delivery for delivery in station.deliveries(settled_since=datetime.now(UTC)).result()
        }
        waiting = station.cards(states=frozenset(CardState) - _AWAY).result()
    for card in waiting:
        tell_card(card, numbers[card.batch_id], bench.output, deliveries.get(card.id))
    if not waiting:
        bench.output.say(_("待っている名刺はありません。"))
    return ExitCode.FINE


def confirm_sure(bench: Bench) -> ExitCode:
    with bench.station(NOTHING) as station:
        count = station.confirm_sure().result()
    bench.output.record({"confirmed": count.confirmed, "left": count.left})
    confirmed = ngettext("{count}枚を確定しました。", "{count}枚を確定しました。", count.confirmed)
    left = ngettext("人が確かめる名刺は{count}枚です。", "人が確かめる名刺は{count}枚です。", count.left)
    bench.output.say(confirmed.format(count=count.confirmed))
    bench.output.say(left.format(count=count.left))
    return ExitCode.FINE
