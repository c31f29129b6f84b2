"""A person's name stands in a draft whole and in parts: who corrects one of them means the others too."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.draft import Correction, Draft
from sync.records import FactName


@dataclass(frozen=True, slots=True)
class _NameForm:
    whole: FactName
    family: FactName
    given: FactName


_FORMS = (
    _NameForm(FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME),
    _NameForm(FactName.NAME_KANA, FactName.FAMILY_NAME_KANA, FactName.GIVEN_NAME_KANA),
)


def follow_corrections(draft: Draft, name: FactName, value: str | None) -> tuple[tuple[FactName, str | None], ...]:
    """(field, its value now) of the fields that follow when field `name` of the draft is corrected to value.

    value None (back to what was read) takes the followers back too, unless the other part is still corrected. A whole
    name that is not clearly family and given name empties the parts: a wrong split is worse than none. draft is the
    draft after the correction.
    """
    form = next((form for form in _FORMS if name in (form.whole, form.family, form.given)), None)
    if form is None:
        return ()
    if name is form.whole:
        return tuple(part for part in _parts(form, value) if draft.field(part[0]) is not None)
    if draft.field(form.whole) is None:
        return ()
    parts = (draft.field(form.family), draft.field(form.given))
    corrected = any(part is not None and part.correction is not None for part in parts)
    return ((form.whole, _whole(draft, form) if corrected else None),)


def with_followers(draft: Draft) -> Draft:
    """The draft with fields that came in later following what a person has said: nobody wrote a contradiction."""
    for form in _FORMS:
        said = _spoken(draft, form)
        if said is None:
            continue
        name, correction = said
        for follower, value in follow_corrections(draft, name, correction.value):
            field = draft.field(follower)
            if field is not None and field.correction is None and value is not None:
                draft = draft.corrected(follower, 0, Correction(value, correction.by, correction.at))
    return draft


def _spoken(draft: Draft, form: _NameForm) -> tuple[FactName, Correction] | None:
    """What a person said about the name: a part before the whole, which may only have followed it."""
    fields = (draft.field(name) for name in (form.family, form.given, form.whole))
    return next(((field.name, field.correction) for field in fields if field and field.correction), None)


def _parts(form: _NameForm, value: str | None) -> tuple[tuple[FactName, str | None], ...]:
    if value is None:
        return ((form.family, None), (form.given, None))
    words = value.split()
    family, given = words if len(words) == 2 else ("", "")
    return ((form.family, family), (form.given, given))


def _whole(draft: Draft, form: _NameForm) -> str:
    parts = (draft.field(form.family), draft.field(form.given))
    return " ".join(part.value for part in parts if part is not None and part.value)
