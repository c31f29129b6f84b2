"""Houses that say more: a second place, a certificate, a code."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.opened.ordinary import mail_and_site
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.wording import Line

_WHITE = (255, 255, 255)


@layout("opened", offices=2, houses="株式会社|有限会社|合同会社|法人|㈱|㈲")
def head_and_branch(proof: Proof, order: PrintOrder) -> None:
    """Two offices beside each other at the foot, a bar between them; the person's own numbers and mail right of the name."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 7)
    proof.set(wording.company(card), 15.6, 10.4, look.head(9, "bold", 0.02), within=68)
    rise(proof, wording.position(card, "　"), x, 19.2, look.text(6), leading=2.7, width_mm=77, top=15.6)
    proof.set(wording.name(card.person, "　"), x, 27, look.head(14, "medium", 0.1), within=38)
    own = [*voice.mobile_of(card), *mail_and_site(order)]
    rise(proof, own, 84, 28.6, look.text(5.5), leading=2.6, align="right", width_mm=38, top=22.6)
    proof.rule(x, 31.4, 84, look.second, 0.4)
    for office, left in zip(card.offices, (x, 46.8), strict=True):
        proof.set(Line(office.label.ja), left, 35.6, look.text(5.6, "bold").inked(look.accent), within=37)
        lines = [
            voice.postal_of(office),
            *voice.street_lines_of(office),
            *wording.in_one_line(voice.phones_of(office)[:2], " "),
        ]
        rise(proof, lines, left, 39.2 + 2.9 * (len(lines) - 1), look.text(5.3), leading=2.9, width_mm=37, top=39)


@layout("opened", houses="株式会社|有限会社|合同会社|㈱|㈲|\\(株\\)|（株）")
def word_and_certificate(proof: Proof, order: PrintOrder) -> None:
    """The house's word over its name; certificates stay where the word is; reading behind the name, the numbers right of the address."""
    look, card, x = order.look, order.card, 7.5
    proof.set(wording.slogan(card), x, 6.8, look.text(5).inked(look.accent), within=74)
    proof.paste(mark(look.mark, look.accent, look.second), x, 9, 6.6)
    proof.set(wording.company(card), 16, 13.8, look.head(9.2, "bold", 0.03), within=67)
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 22.6, look.text(6.1), leading=2.8, width_mm=76, top=19
    )
    width = proof.set(wording.name(card.person, "　"), x, 30.4, look.head(14.6, "bold", 0.08), within=46)
    proof.set(wording.kana(card.person), x + width + 3, 30.4, look.text(5.1), within=max(8, 72 - width))
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.8), leading=2.9, width_mm=76, top=35.6)


@layout(
    "opened",
    houses="システム|ソフト|テクノ|デジタル|メディア|デザイン|企画|広告|サービス|商事|商会|ハウジング|不動産|住宅|クリニック|美容|花店|パティスリー|大学|ホテル|グループ|インター",
)
def code_at_head(proof: Proof, order: PrintOrder) -> None:
    """A code of the site at the right head; house at the left, the person under it, the block at the foot in one column."""
    look, card, x = order.look, order.card, 7.5
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(site, (10, 10, 10)), 72, 6, 12)
    proof.code(site)
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 6.6)
    proof.set(wording.company(card), 15.8, 10.8, look.head(8.8, "bold"), within=54)
    rise(proof, [*wording.department(card), *wording.in_one_line(wording.titles(card), "　")], x, 20, look.text(6), leading=2.8,
         width_mm=62, top=16.6)  # fmt: skip
    proof.set(wording.name(card.person, order.voice.name_gap), x, 28.4, look.head(14.6, "bold", 0.06), within=50)
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.9), leading=2.9, width_mm=76, top=34.8)


@layout("opened")
def on_the_colour(proof: Proof, order: PrintOrder) -> None:
    """White on the house's dark colour above, the block dark on white below."""
    look, card, x = order.look, order.card, 7.5
    dark = tuple(round(channel * 0.75) for channel in look.accent)
    proof.box(0, 0, 91, 32, dark)  # type: ignore[arg-type]  # three stay three
    white = look.text(6.1).inked(_WHITE)
    proof.set(wording.company(card), x, 10.4, look.head(9, "bold", 0.03).inked(_WHITE), within=76)
    rise(proof, wording.position(card, "　"), x, 20, white, leading=2.8, width_mm=76, top=16.2)
    width = proof.set(wording.name(card.person, "　"), x, 28, look.head(14.6, "medium", 0.1).inked(_WHITE), within=48)
    proof.set(wording.kana(card.person), x + width + 3, 28, look.text(5).inked(_WHITE), within=max(8, 72 - width))
    rise(proof, [*address_lines(order), *mail_and_site(order)], x, 49.6, look.text(5.7), leading=3, width_mm=47, top=38)
    rise(proof, numbers_apart(order), 57, 49.6, look.text(5.7), leading=3, width_mm=27, top=38)
