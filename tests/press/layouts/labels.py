"""Numbers, mail and site without their labels, for cards that set the labels apart: above the value, in a box, in a column."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.press.order import PrintOrder
from tests.press.wording import Line


@dataclass(frozen=True, slots=True)
class Words:
    """What one layout says before each kind of value."""

    tel: str = "TEL"
    fax: str = "FAX"
    mobile: str = "MOBILE"
    mail: str = "E-MAIL"
    url: str = "WEB"
    direct: str = "直通"
    toll_free: str = "FREE"
    shared: str = "TEL/FAX"
    account: str = "SNS"


def bare(order: PrintOrder) -> PrintOrder:
    """The order in a voice without labels."""
    silent = replace(
        order.voice, tel="", fax="", mobile="", mail="", url="", direct="", toll_free="", shared="", after_label="", main="", sns_label=""
    )  # fmt: skip
    return replace(order, voice=silent)


def numbered(order: PrintOrder, words: Words) -> list[tuple[str, Line]]:
    """Label and bare value of every number of the first office, and of the mobile."""
    card, voice = order.card, bare(order).voice
    office = card.office
    if office.fax == office.tel:
        names = [words.shared]
    else:
        found = (
            (words.tel, office.tel),
            (words.direct, office.direct),
            (words.toll_free, office.toll_free),
            (words.fax, office.fax),
        )
        names = [name for name, number in found if number is not None]
    rows = list(zip(names, voice.phones_of(office), strict=True))
    return [*rows, *((words.mobile, line) for line in voice.mobile_of(card))]


def reached(order: PrintOrder, words: Words) -> list[tuple[str, Line]]:
    """The same with mail, site and account."""
    card, voice = order.card, bare(order).voice
    mail, site = (words.mail, voice.email_of(card)), (words.url, voice.url_of(card))
    return [*numbered(order, words), mail, site, *((words.account, line) for line in voice.sns_of(card))]
