"""Cards of banks and of people who sell insurance."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, numbers_apart, rise
from tests.press.layouts.leftwards import leftwards
from tests.press.layouts.pictorial import likeness
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby
from tests.press.wording import Line

_NOTES = (
    "お客様相談窓口 平日 9:00〜17:00", "当社はプライバシーマークを取得しています", "健康経営優良法人2026（中小規模法人部門）認定",
    "登録番号 関東財務局長（登金）第20918号",
)  # fmt: skip
_AGENCIES = ("生命保険・損害保険 募集代理店", "募集人登録番号 30-118842-0071", "取扱保険会社 3社（2026年4月現在）")


@layout("opened")
def bank_branch(proof: Proof, order: PrintOrder) -> None:
    """Mark and company as one group on the axis; title and name on one baseline, the kana in brackets below the name."""
    look, card, voice = order.look, order.card, order.voice
    house = wording.company(card)
    company = proof.fit(house, look.head(9.6, "bold", 0.05), 66)
    left = 45.5 - (proof.width_of(house, company) + 7.4) / 2
    proof.paste(mark(look.mark, look.accent, look.second), left, 5.8, 5.8)
    proof.set(house, left + 7.4, 10.4, company)
    for line in wording.department(card):
        proof.set(line, 45.5, 17.2, look.text(6.8), "centre", within=76)
    (held, *_) = [*wording.in_one_line(wording.titles(card), voice.title_gap), Line("")]
    small = proof.fit(held, look.text(7), 32)
    name = wording.name(card.person, "　")
    large = proof.fit(name, look.head(15, "medium", 0.1), 38)
    before = proof.width_of(held, small) + 4 if held.text else 0.0
    start = 45.5 - (before + proof.width_of(name, large)) / 2
    proof.set(held, start, 26.2, small)
    width = proof.set(name, start + before, 26.2, large)
    reading = wording.kana(card.person, gap="　")
    if reading.text:
        bracketed = Line(f"（{reading.text}）", reading.values)
        proof.set(bracketed, start + before + width / 2, 30, look.text(5.6), "centre")
    proof.rule(7, 33.4, 84, look.accent, 0.9)
    proof.rule(7, 34.2, 84, look.accent, 0.3)
    rise(
        proof, [*address_lines(order), voice.url_of(card)], 7, 48.2, look.text(6.2), leading=3.1, width_mm=43, top=38.4
    )
    rise(
        proof,
        [*numbers_apart(order), voice.email_of(card)],
        53,
        48.2,
        look.text(6.2),
        leading=3.1,
        width_mm=31,
        top=38.4,
    )
    proof.set(
        Line(_NOTES[len(card.company.key) % len(_NOTES)]), 84, 52.4, look.text(4.6).inked((120, 120, 120)), "right"
    )


@layout("opened", size_mm=PORTRAIT_MM)
def adviser_face(proof: Proof, order: PrintOrder) -> None:
    """Portrait: a likeness in the left upper corner, titles and name downwards at its right, the number to call in a bar."""
    look, card, voice, x = order.look, order.card, order.voice, 5.5
    proof.paste(likeness(card.person.given, pale(look.second, 0.3), look.accent).crop((130, 150, 770, 1130)), 0, 0, 24)
    leftwards(proof, wording.titles(card), 49.6, 4.4, look.text(6.2), step=3.2, height=33, align="top", until=42)
    column_with_ruby(proof, card.person, 33, 4.4, look.head(16, "bold", 0.04), gap="　", within=33, ruby=look.japanese)
    proof.set(wording.company(card), x, 45.4, look.text(8.4, "bold").inked(look.accent), within=44)
    y = 49.4
    for line in wording.department_levels(card):
        proof.set(line, x, y, look.text(5.8), within=44)
        y += 2.7
    proof.box(0, y - 0.8, 55, y + 6.6, look.accent)
    (call, *_) = [*voice.mobile_of(card), *voice.phones_of(card.office)]
    proof.set(call, x, y + 4.1, look.text(10.5, "bold").inked((255, 255, 255)), within=44)
    others = [line for line in numbers_apart(order) if line != call]
    lines = [*others, voice.email_of(card), voice.url_of(card), voice.postal_of(card.office)]
    lines += voice.street_lines_of(card.office)
    rise(proof, lines, x, 81.4, look.text(6), leading=2.9, width_mm=44, top=y + 10.4)
    proof.stack([Line(one) for one in _AGENCIES[:2]], x, 85.4, look.text(4.6).inked((110, 110, 110)), 2.4)
