"""Facts as people call them."""

from __future__ import annotations

from app.domain.draft import Draft, DraftField
from resources.texts import _
from sync.records import FactName

FieldKey = tuple[FactName, int]


def fact_label(name: FactName) -> str:
    return {
        FactName.COMPANY: _("会社名"),
        FactName.DEPARTMENT: _("部署"),
        FactName.TITLE: _("役職"),
        FactName.NAME: _("氏名"),
        FactName.FAMILY_NAME: _("姓"),
        FactName.GIVEN_NAME: _("名"),
        FactName.NAME_KANA: _("ふりがな"),
        FactName.FAMILY_NAME_KANA: _("せい"),
        FactName.GIVEN_NAME_KANA: _("めい"),
        FactName.POSTAL_CODE: _("郵便番号"),
        FactName.ADDRESS: _("住所"),
        FactName.TEL: _("電話"),
        FactName.FAX: _("FAX"),
        FactName.MOBILE: _("携帯"),
        FactName.EMAIL: _("メール"),
        FactName.URL: _("URL"),
        FactName.SNS: _("SNS"),
        FactName.COMPANY_EN: _("会社名（英字）"),
        FactName.DEPARTMENT_EN: _("部署（英字）"),
        FactName.TITLE_EN: _("役職（英字）"),
        FactName.NAME_EN: _("氏名（英字）"),
        FactName.ADDRESS_EN: _("住所（英字）"),
    }[name]


def field_label(key: FieldKey) -> str:
    """電話; 電話 2 for a second one."""
    name, position = key
    if position == 0:
        return fact_label(name)
    return _("{fact} {number}").format(fact=fact_label(name), number=position + 1)


def label_in(draft: Draft, key: FieldKey) -> str:
    """As field_label; 電話（2つ目の拠点） for a number of the second office, counted within its office."""
    office = _office(draft.field(*key))
    if not office:
        return field_label(key)
    before = sum(f.name is key[0] and f.position < key[1] and _office(f) == office for f in draft.fields)
    return _("{fact}（{office}）").format(fact=field_label((key[0], before)), office=office_word(office))


def _office(field: DraftField | None) -> int:
    return (field.read.office or 0) if field is not None and field.read is not None else 0


def row_label_in(draft: Draft, key: FieldKey) -> str:
    """As label_in, where there is little room: 電話 拠点2."""
    office = _office(draft.field(*key))
    return _("{fact} 拠点{number}").format(fact=fact_label(key[0]), number=office + 1) if office else field_label(key)


def office_word(office: int) -> str:
    """For the second office and those after it; office counts from 0."""
    return _("{number}つ目の拠点").format(number=office + 1)
