"""Cards of the station as a command prints them."""

from __future__ import annotations

from app.cli.output import Output, filled, width
from app.domain.card import Card
from app.domain.draft import Draft, DraftField
from app.domain.outbox import Delivery
from app.domain.states import CardState
from app.words.states import state_word
from sync.records import FactName

_DOUBT = 4  # places of ？ and two digits


def tell_card(card: Card, batch_number: str, output: Output, delivery: Delivery | None = None) -> None:
    """One line, one object."""
    output.record(
        {
            "card_id": card.id,
            "batch": batch_number,
            "number": card.number,
            "state": card.state.value,
            "marks": sorted(card.marks),
            "fields": _fields(card.draft),
            "problem": delivery.problem.value if delivery is not None and delivery.problem is not None else None,
        }
    )
    doubts = len(card.draft.doubtful)
    doubt = f"？{doubts}" if doubts else ""
    state = filled(state_word(card.state), max(width(state_word(each)) for each in CardState))
    output.say(f"{batch_number} #{card.number:<3} {state}  {filled(doubt, _DOUBT)}  {who(card.draft)}")


def who(draft: Draft) -> str:
    """Company and person, as far as they are known."""
    company = _first(draft, FactName.COMPANY, FactName.COMPANY_EN)
    person = _first(draft, FactName.NAME, FactName.NAME_EN)
    return "  ".join(part for part in (company, person) if part)


def _first(draft: Draft, *names: FactName) -> str:
    fields = (draft.field(name) for name in names)
    return next((field.value for field in fields if field is not None and field.value), "")


def _fields(draft: Draft) -> dict[str, list[dict[str, object]]]:
    named: dict[str, list[dict[str, object]]] = {}
    for field in draft.fields:
        named.setdefault(field.name.value, []).append(_field(field))
    return named


def _field(field: DraftField) -> dict[str, object]:
    read = field.read
    return {
        "value": field.value,
        "printed": read.printed if read is not None else field.value,
        "confidence": round(read.confidence, 4) if read is not None else 1.0,
        "sure": not field.doubtful,
        "corrected": field.correction is not None,
    }
