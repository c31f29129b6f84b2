"""What became of a delivery, in one sentence and a remark."""

from __future__ import annotations

from datetime import datetime

from app.domain.outbox import Delivery
from app.ui.figures import countdown, moment
from app.words.deliveries import delivery_remedy, delivery_title
from app.words.facts import fact_label
from resources.texts import _
from sync.records import LeadOutcome


def outcome(delivery: Delivery, held_s: float, now: datetime) -> tuple[str, str]:
    """(sentence, remark). held_s: seconds until it goes."""
    if delivery.receipt is not None:
        return _lead_sentence(delivery)
    if delivery.sending:
        return (_("送っています"), "")
    if delivery.problem is not None and delivery.final:
        return (delivery_title(delivery.problem), delivery_remedy(delivery.problem))
    if delivery.problem is not None:
        again = _("{time} に送り直します（{number}回目）").format(
            time=moment(delivery.next_try_at, now), number=delivery.tries + 1
        )
        return (delivery_title(delivery.problem), again)
    if held_s > 0:
        return (_("あと {time} で送信").format(time=countdown(held_s)), "")
    return (_("まもなく送ります"), "")


def _lead_sentence(delivery: Delivery) -> tuple[str, str]:
    receipt = delivery.receipt
    assert receipt is not None
    person = delivery.record.facts.person_name
    if receipt.outcome is LeadOutcome.CREATED:
        return (_("新しいリードを作成"), "")
    if receipt.outcome is LeadOutcome.UPDATED:
        names = "・".join(dict.fromkeys(fact_label(change.name) for change in receipt.changes))
        remark = _("{facts}が変わりました").format(facts=names) if names else ""
        return (_("リード「{person}」を更新").format(person=person), remark)
    return (_("リード「{person}」に追加").format(person=person), _("変わった項目なし"))
