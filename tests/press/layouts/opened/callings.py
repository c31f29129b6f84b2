"""Fronts of authorities, practices, agencies and shops."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.opened.ordinary import mail_and_site
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import photograph
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby


@layout("opened", houses="市|町|村|県|組合|商工会|法人会|会議所|協会|大学|福祉|病院|学校|信用|銀行|美術館|記念館")
def counter_of_public(proof: Proof, order: PrintOrder) -> None:
    """An authority's or a bank's: house with its mark at the head, department's levels and title, the name with its reading, the block."""
    look, card, x = order.look, order.card, 9.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7.4)
    proof.set(wording.company(card), 18.6, 11.2, look.head(9.4, "medium", 0.06), within=63)
    proof.rule(x, 15.4, 82, look.accent, 0.5)
    rise(proof, [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), "　")], x, 25.4,
         look.text(6.2), leading=2.9, width_mm=30, top=19.6)  # fmt: skip
    name_with_ruby(
        proof,
        card.person,
        82,
        26.6,
        look.head(15, "medium", 0.14),
        gap="　",
        align="right",
        within=40,
        ruby=look.japanese,
    )
    lines = [*address_lines(order), *numbers(order), *mail_and_site(order)]
    rise(proof, lines, x, 50, look.text(5.9), leading=3, width_mm=73, top=34)


@layout(
    "opened",
    houses="法律|弁護士|特許|司法書士|会計|労務士|行政書士|病院|クリニック|眼科|歯科|整骨|設計|建築士|薬局|動物",
)
def practice_centre(proof: Proof, order: PrintOrder) -> None:
    """A practice's: titles and name on the axis, the house under a short rule, address and numbers on the axis at the foot."""
    look, card, x = order.look, order.card, 45.5
    held = [*wording.department(card), *wording.titles(card)]
    rise(proof, held, x, 13.4, look.text(6), leading=2.8, align="centre", width_mm=76, top=7.8)
    proof.set(wording.name(card.person, "　"), x, 22, look.head(15.6, "medium", 0.16), "centre", within=58)
    proof.rule(x - 8, 26, x + 8, look.accent, 0.6)
    proof.set(wording.company(card), x, 32, look.head(8.8, "medium", 0.06), "centre", within=76)
    lines = [whole_address(order), *numbers(order), *wording.in_one_line(net(order)[:2])]
    rise(proof, lines, x, 50, look.text(5.8), leading=3.1, align="centre", width_mm=78, top=37.6)


@layout(
    "opened",
    houses="不動産|ハウジング|住宅|保険|ライフ|館|ホテル|観光|店|ファーム|料理|鮨|写真|園芸|緑化|塾|こども園|菓子|家具|水産|パティスリー|ケア",
)
def picture_at_side(proof: Proof, order: PrintOrder) -> None:
    """A picture down the right side; house, person and block at its left, an account among mail and site."""
    look, card, x = order.look, order.card, 6.5
    photograph(proof, card.company.key, 69, 0, (22, 55))
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 6.2)
    proof.set(wording.company(card), 14.2, 10, look.head(8.8, "bold", 0.02).inked(look.accent), within=51)
    rise(proof, wording.position(card, "　"), x, 18.6, look.text(5.9), leading=2.7, width_mm=59, top=15.2)
    name_with_ruby(
        proof, card.person, x, 27.4, look.head(14.2, "medium", 0.08), gap="　", within=48, ruby=look.japanese
    )
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 50.8, look.text(5.6), leading=2.8, width_mm=59, top=33)


@layout("opened", size_mm=(91.0, 49.0))
def low_sheet(proof: Proof, order: PrintOrder) -> None:
    """91 × 49: house over the address at the left foot, the person above, numbers and mail at the right foot."""
    look, card, x = order.look, order.card, 8.0
    rise(
        proof,
        [*wording.titles(card), *wording.department(card)],
        x,
        11.6,
        look.text(5.9),
        leading=2.7,
        width_mm=74,
        top=6.2,
    )
    proof.set(wording.name(card.person, " "), x, 19.6, look.head(13.6, "medium", 0.06), within=48)
    proof.paste(mark(look.mark, look.accent, look.second), 75.6, 13, 7.4)
    proof.set(wording.company(card), x, 28.4, look.head(8.4, "bold", 0.02), within=75)
    rise(
        proof,
        [*address_lines(order), order.voice.url_of(card), *order.voice.sns_of(card)],
        x,
        43.6,
        look.text(5.6),
        leading=3,
        width_mm=43,
        top=33.6,
    )
    rise(
        proof,
        [*numbers_apart(order), order.voice.email_of(card)],
        54,
        43.6,
        look.text(5.6),
        leading=3,
        width_mm=30,
        top=33.6,
    )
