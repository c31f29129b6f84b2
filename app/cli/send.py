"""meishi send: deliver what is confirmed to the central store."""

from __future__ import annotations

import threading
from datetime import datetime

from app.cli.command import Bench
from app.cli.exit_codes import ExitCode
from app.cli.output import Output
from app.domain.ids import CardId
from app.domain.outbox import Delivery, DeliveryProblem
from app.usecases.station import Station
from app.wiring import Duties
from app.words.deliveries import delivery_remedy, delivery_title
from resources.texts import _, ngettext
from sync.records import LeadOutcome

_SENDS = Duties(reads=False, sends=True, starts_store=True, watches=False)
_EXIT = {
    DeliveryProblem.STORE_UNREACHABLE: ExitCode.STORE_OUT_OF_REACH,
    DeliveryProblem.TRY_LATER: ExitCode.STORE_OUT_OF_REACH,
    DeliveryProblem.SIGN_IN_NEEDED: ExitCode.SIGN_IN_NEEDED,
}
_LOOK_AGAIN_S = 0.5


def send(bench: Bench, now: datetime, *, at_once: bool) -> ExitCode:
    """at_once: also what is still held. Otherwise what is due now."""
    with bench.station(_SENDS) as station:
        tried = station.send_now().result() if at_once else _until_tried(station, now)
        waiting = [d for d in station.deliveries(settled_since=now).result() if d.settled_at is None and not d.final]
    for delivery in tried:
        tell_delivery(delivery, bench.output)
    if not tried:
        bench.output.say(_("いま送る名刺はありません。"))
    if waiting:
        sentence = ngettext("送信待ちは{count}枚です。", "送信待ちは{count}枚です。", len(waiting))
        bench.output.say(sentence.format(count=len(waiting)))
    problems = [delivery.problem for delivery in tried if delivery.problem is not None]
    return min((_EXIT.get(problem, ExitCode.SOME_FAILED) for problem in problems), default=ExitCode.FINE, key=_gravity)


def tell_delivery(delivery: Delivery, output: Output) -> None:
    facts = delivery.record.facts
    person = "  ".join(part for part in (facts.company_name, facts.person_name) if part)
    receipt = delivery.receipt
    if receipt is not None:
        output.record({"card_id": delivery.card_id, "lead_id": receipt.lead_id, "outcome": receipt.outcome.value})
        output.say(f"{person}  {outcome_word(receipt.outcome)}")
    elif delivery.problem is not None:
        message = _("{what}。{remedy}").format(
            what=delivery_title(delivery.problem), remedy=delivery_remedy(delivery.problem)
        )
        output.failed(delivery.card_id if output.as_json else person, None, delivery.problem.value, message)


def outcome_word(outcome: LeadOutcome) -> str:
    return {
        LeadOutcome.CREATED: _("新しいリード"),
        LeadOutcome.UPDATED: _("リードを更新"),
        LeadOutcome.ADDED: _("リードに追加"),
    }[outcome]


def _until_tried(station: Station, now: datetime) -> tuple[Delivery, ...]:
    """Those due at `now`, once each has been tried or taken back. The sender may have begun before we look."""
    due = {_key(d): d.tries for d in station.deliveries(settled_since=now).result() if _is_due(d, now)}
    news = threading.Event()
    stop = station.listen(lambda _: news.set())
    while True:
        news.clear()
        present = station.deliveries(settled_since=now).result()
        if not any(_is_due(d, now) and d.tries == due.get(_key(d)) for d in present):
            stop()
            return tuple(d for d in present if _is_sent_since(d, now) or d.tries > due.get(_key(d), d.tries))
        news.wait(_LOOK_AGAIN_S)


def _key(delivery: Delivery) -> tuple[CardId, int]:
    return delivery.card_id, delivery.record.version


def _is_sent_since(delivery: Delivery, moment: datetime) -> bool:
    return delivery.settled_at is not None and delivery.settled_at >= moment


def _is_due(delivery: Delivery, now: datetime) -> bool:
    return delivery.settled_at is None and not delivery.final and max(delivery.hold_until, delivery.next_try_at) <= now


def _gravity(code: ExitCode) -> int:
    """What is most useful to know: that nobody may send, that nobody answers, that some cards failed."""
    order = (ExitCode.SIGN_IN_NEEDED, ExitCode.STORE_OUT_OF_REACH, ExitCode.SOME_FAILED, ExitCode.FINE)
    return order.index(code)
