"""Cards of lawyers, tax advisers and surveyors, whose qualifications weigh as much as the name."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.leftwards import held
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line

_REGISTERED = (
    "登録番号 第31884号",
    "東京会所属 登録第104479号",
    "適格請求書発行事業者 T2810044719360",
    "経営革新等支援機関 認定第0918号",
)


@layout("opened")
def two_wings(proof: Proof, order: PrintOrder) -> None:
    """A pillar in the middle: titles and numbers end at it from the left, name, house and address begin at it."""
    look, card = order.look, order.card
    left, right = 39.0, 44.0
    proof.pillar(41.5, 8, 49, look.accent, 0.5)
    proof.paste(mark(look.mark, look.accent, look.second), 7, 7, 6)
    offices = held(order)
    if offices:
        rise(proof, offices, left, 23.4, look.text(6.4), leading=3, align="right", width_mm=31, top=9)
    proof.set(wording.kana(card.person, gap="　"), right, 14, look.text(5.6, spacing=0.1), within=38)
    proof.set(wording.name(card.person, "　"), right, 21.6, look.head(17.5, "medium", 0.06), within=42)
    proof.set(english.romaji(card.person), right, 26, look.text(6, spacing=0.04).inked(look.accent), within=38)
    proof.set(wording.company(card), right, 35.4, look.head(8.6, "bold"), within=42)
    rise(proof, [*address_lines(order), *net(order)], right, 48.6, look.text(5.8), leading=2.8, width_mm=42, top=39)
    rise(proof, numbers_apart(order), left, 48.6, look.text(6.2), leading=3, align="right", width_mm=32, top=36)
    note = Line(_REGISTERED[len(card.company.key) % len(_REGISTERED)])
    proof.set(note, left, 28.6, look.text(4.7).inked((110, 110, 110)), "right", within=31)
