"""Cards written downwards in part and across in part."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby, name_with_ruby
from tests.press.wording import Line

_WHITE = (255, 255, 255)
_GOODS = ("米", "野菜", "果実", "花苗")


@layout("opened")
def panel_name(proof: Proof, order: PrintOrder) -> None:
    """A dark panel at the right holds the name and its titles downwards in white; company, address and numbers run across at the left."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.box(62, 0, 91, 55, look.accent)
    column_with_ruby(
        proof, card.person, 69.4, 8, look.head(17, "medium", 0.1).inked(_WHITE), gap="　", within=40, ruby=look.japanese
    )
    leftwards(
        proof,
        held(order),
        86.4,
        8,
        look.text(6.2, spacing=0.04).inked(_WHITE),
        step=3.1,
        height=39,
        align="top",
        until=77.4,
    )
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 8)
    proof.set(wording.company(card), x, 21, look.head(9, "bold"), within=51)
    proof.set(english.company(card), x, 24.4, look.text(5).inked(look.accent), within=51)
    lines = [
        *address_lines(order),
        *numbers_apart(order),
        voice.email_of(card),
        voice.url_of(card),
        *voice.sns_of(card),
    ]
    rise(proof, lines, x, 50.4, look.text(5.7), leading=2.9, width_mm=51, top=29)


@layout("opened")
def banner_columns(proof: Proof, order: PrintOrder) -> None:
    """The company across in a banner on top, mail and site across at the foot; between them columns: titles, name, address, numbers."""
    look, card = order.look, order.card
    proof.box(0, 0, 91, 9, look.accent)
    proof.set(wording.company(card), 45.5, 6.2, look.head(9, "bold", 0.1).inked(_WHITE), "centre", within=78)
    x = leftwards(proof, held(order), 82, 12.4, look.text(6, spacing=0.04), step=3.2, height=32, align="top", until=68)
    column_with_ruby(
        proof, card.person, x - 6, 12.6, look.head(16, "medium", 0.08), gap="　", within=33, ruby=look.japanese
    )
    leftwards(proof, contact(order), x - 17, 46.4, look.text(6), step=3.4, height=34, until=7)
    foot = wording.in_one_line(net(order), "　")
    proof.rule(6, 48.2, 85, look.second, 0.4)
    rise(proof, foot, 85, 51.6, look.text(5.4), leading=3, align="right", width_mm=79)


@layout("opened", size_mm=PORTRAIT_MM, houses="農業|果樹園|養鶏|緑化|製茶|造園|食糧|マート|商店|民宿|流通|直売")
def harvest_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: what is sold in a tinted head, company and name with its reading across; address and numbers in columns below, mail across."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 55, 16, pale(look.second, 0.35))
    goods = _GOODS[: 3 + len(card.company.key) % 2]
    for place, word in enumerate(goods, 1):
        proof.set(
            Line(word),
            55 * place / (len(goods) + 1),
            9.8,
            look.head(7.4, "bold").inked(look.accent),
            "centre",
            within=9.6,
        )
    proof.set(wording.company(card), 27.5, 24, look.head(10, "bold", 0.04), "centre", within=45)
    y = 28.6
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 27.5, y, look.text(5.8), "centre", within=45)
        y += 2.8
    name_with_ruby(
        proof,
        card.person,
        27.5,
        y + 6.4,
        look.head(16, "medium", 0.1),
        gap="　",
        align="centre",
        within=44,
        ruby=look.japanese,
    )
    top = y + 11
    leftwards(proof, contact(order), 47.6, top, look.text(6), step=6, height=78.4 - top, align="top", until=8)
    rise(proof, net(order), 27.5, 87, look.text(5.2), leading=2.6, align="centre", width_mm=46, top=81.6)
