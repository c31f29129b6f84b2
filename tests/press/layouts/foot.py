"""The block of address, numbers and mail at a card's foot."""

from __future__ import annotations

from dataclasses import replace

from tests.press.facts import Office
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.typesetting import Type
from tests.press.wording import Line, Voice, in_one_line


def whole_address(order: PrintOrder) -> Line:
    """Postal code and address on one line."""
    office = order.card.office
    return order.voice.postal_of(office).then(order.voice.street_of(office), " ")


def address_lines(order: PrintOrder) -> list[Line]:
    """Postal code and street, then the building on a line of its own."""
    office = order.card.office
    street, *building = order.voice.street_lines_of(office)
    return [order.voice.postal_of(office).then(street, " "), *building]


def address_in_three(voice: Voice, office: Office) -> list[Line]:
    """The address broken where narrow columns break it: after the city, and before the building. Each line carries the whole."""
    (address,) = voice.street_of(office).values
    named = dict(address.parts)
    pieces = [named.get("prefecture", "") + named["city"], named["town"] + named["block"], named.get("building", "")]
    standing = [piece for piece in pieces if piece]
    whole = replace(address, value=" ".join(standing), printed=" ".join(standing))
    return [Line(piece, (whole,)) for piece in standing]


def numbers(order: PrintOrder, gap: str = "　") -> list[Line]:
    """Telephone and fax beside each other, the mobile below."""
    return [*in_one_line(order.voice.phones_of(order.card.office), gap), *order.voice.mobile_of(order.card)]


def numbers_apart(order: PrintOrder) -> list[Line]:
    return [*order.voice.phones_of(order.card.office), *order.voice.mobile_of(order.card)]


def net(order: PrintOrder) -> list[Line]:
    """Mail, site, and an account where the person has one."""
    voice, card = order.voice, order.card
    return [voice.email_of(card), voice.url_of(card), *voice.sns_of(card)]


def reach(order: PrintOrder) -> list[Line]:
    """Everything by which the person is reached, each on a line of its own."""
    card, voice = order.card, order.voice
    return [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *voice.phones_of(card.office),
        *voice.mobile_of(card), voice.email_of(card), voice.url_of(card), *voice.sns_of(card),
    ]  # fmt: skip


def rise(
    proof: Proof, lines: list[Line], x: float, last_baseline: float, type_: Type, *, leading: float,
    align: str = "left", width_mm: float = 80, top: float = 0,
) -> None:  # fmt: skip
    """Set the lines so that the last stands on that baseline and the first not above `top`, all in one size that fits."""
    if not lines:
        return
    if len(lines) > 1:
        leading = min(leading, (last_baseline - top) / (len(lines) - 1))
    tallest = leading * 72 / 25.4 / 1.25
    fitting = type_.sized(min(tallest, *(proof.fit(line, type_, width_mm).size_pt for line in lines)))
    proof.stack(lines, x, last_baseline - leading * (len(lines) - 1), fitting, leading, align=align)
