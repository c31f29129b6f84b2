"""The logical order of a card: groups of rows, each with one or two fields."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.draft import Draft
from app.words.facts import FieldKey, fact_label, row_label_in
from resources.texts import _
from sync.records import FactName


@dataclass(frozen=True, slots=True)
class FormRow:
    """One line of the form. label names the row, cells are its fields from left to right."""

    label: str
    cells: tuple[FieldKey, ...]


@dataclass(frozen=True, slots=True)
class FormGroup:
    title: str
    rows: tuple[FormRow, ...]


@dataclass(frozen=True, slots=True)
class _RowPlan:
    """names side by side; always: the row stands there although the card has nothing for it."""

    names: tuple[FactName, ...]
    always: bool = False


def _plans() -> tuple[tuple[str, tuple[_RowPlan, ...]], ...]:
    return (
        (_("会社"), (_RowPlan((FactName.COMPANY,), always=True), _RowPlan(_POSITION, always=True))),
        (_("氏名"), (_RowPlan(_NAME, always=True), _RowPlan(_KANA, always=True), _RowPlan((FactName.NAME_EN,)))),
        (_("住所"), (_RowPlan((FactName.POSTAL_CODE,), always=True), _RowPlan((FactName.ADDRESS,), always=True))),
        (
            _("連絡先"),
            (
                _RowPlan(_LINES, always=True),
                _RowPlan((FactName.MOBILE,), always=True),
                _RowPlan((FactName.EMAIL,), always=True),
                _RowPlan((FactName.URL,), always=True),
                _RowPlan((FactName.SNS,)),
            ),
        ),
        (
            _("英字表記"),
            (_RowPlan((FactName.COMPANY_EN,)), _RowPlan(_POSITION_EN), _RowPlan((FactName.ADDRESS_EN,))),
        ),
    )


_POSITION = (FactName.DEPARTMENT, FactName.TITLE)
_POSITION_EN = (FactName.DEPARTMENT_EN, FactName.TITLE_EN)
_NAME = (FactName.FAMILY_NAME, FactName.GIVEN_NAME)
_KANA = (FactName.FAMILY_NAME_KANA, FactName.GIVEN_NAME_KANA)
_LINES = (FactName.TEL, FactName.FAX)
# A name stands in a draft whole and in parts. It is corrected in parts, unless it could not be split.
_WHOLE_OF: dict[tuple[FactName, ...], FactName] = {_NAME: FactName.NAME, _KANA: FactName.NAME_KANA}


def form_groups(draft: Draft, added: frozenset[FieldKey] = frozenset()) -> tuple[FormGroup, ...]:
    """The form for that draft. added are empty fields that the operator asked for."""
    present = frozenset((field.name, field.position) for field in draft.fields) | added
    groups = (
        FormGroup(title, tuple(row for plan in plans for row in _rows(_fitting(plan, draft), present, draft)))
        for title, plans in _plans()
    )
    return tuple(group for group in groups if group.rows)


def _fitting(plan: _RowPlan, draft: Draft) -> _RowPlan:
    whole = _WHOLE_OF.get(plan.names)
    if whole is None or not _value(draft, whole) or any(_value(draft, name) for name in plan.names):
        return plan
    return _RowPlan((whole,), always=True)


def _value(draft: Draft, name: FactName) -> str:
    field = draft.field(name)
    return field.value if field is not None else ""


def _rows(plan: _RowPlan, present: frozenset[FieldKey], draft: Draft) -> list[FormRow]:
    last = max((position for name, position in present if name in plan.names), default=0 if plan.always else -1)
    return [_row(plan.names, position, present, draft) for position in range(last + 1)]


def _row(names: tuple[FactName, ...], position: int, present: frozenset[FieldKey], draft: Draft) -> FormRow:
    if position == 0:
        return FormRow(_row_label(names), tuple((name, 0) for name in names))
    cells = tuple((name, position) for name in names if (name, position) in present) or ((names[0], position),)
    return FormRow(row_label_in(draft, cells[0]), cells)


def _row_label(names: tuple[FactName, ...]) -> str:
    pairs: dict[tuple[FactName, ...], str] = {
        _POSITION: _("部署・役職"),
        _POSITION_EN: _("部署・役職（英字）"),
        _NAME: _("氏名"),
        _KANA: _("ふりがな"),
        _LINES: _("電話・FAX"),
    }
    return pairs.get(names) or fact_label(names[0])
