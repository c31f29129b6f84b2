"""Offices, works, banks and authorities: fronts written across."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc, ring
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_WHITE = (255, 255, 255)
_GOODS = (
    ("営業品目", "産業機械・工具・省力化機器", "設計／製作／据付／保守"),
    ("事業内容", "食品包装資材の企画・製造・販売", "オリジナルパッケージのご提案"),
    ("取扱品目", "建築金物・住宅設備・空調機器", "リフォーム一式承ります"),
    ("業務案内", "各種設備の点検・修理・保守", "お見積り無料／全国対応"),
)  # fmt: skip
_TOWN_WORDS = ("花と緑の田園都市", "ひと・まち・自然がつながる", "歴史と文化のまち", "子育てするなら、このまちで")


@layout("opened")
def titles_before_bar(proof: Proof, order: PrintOrder) -> None:
    """Titles end at a short bar, the name begins behind it on the middle; the house stands with its address at the foot."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 76.5, 5.6, 8.4)
    held = [*wording.department_levels(card), *wording.titles(card)]
    step = min(2.9, 11 / max(1, len(held)))
    base = 21 - step * (len(held) - 1) / 2
    size = min([6.2, step * 2.2, *(proof.fit(line, look.text(6.2), 30).size_pt for line in held)])
    proof.stack(held, 37, base, look.text(size), step, align="right")
    proof.pillar(39.4, 14.4, 25.6, look.accent, 0.8)
    name_with_ruby(
        proof,
        card.person,
        42,
        22.4,
        look.head(15, "medium", 0.08),
        gap="　",
        within=42,
        ruby=look.japanese,
    )
    proof.set(wording.company(card), 7, 36.4, look.head(9.4, "bold", 0.02), within=77)
    lines = [*address_lines(order), *numbers(order, "　"), *wording.in_one_line(net(order)[:2], "　"), *net(order)[2:]]
    rise(proof, lines, 7, 51, look.text(5.8), leading=2.9, width_mm=77, top=40)


@layout("opened", houses="株式会社|有限会社|㈱|㈲")
def goods_listed(proof: Proof, order: PrintOrder) -> None:
    """A works' card: slogan and company on the axis on top; what it trades in a frame at the right, under its heading in white."""
    look, card, x = order.look, order.card, 6.5
    heading, *goods = _GOODS[sum(card.company.key.encode()) % 4]
    proof.set(wording.slogan(card), 45.5, 6.4, look.text(5).inked(look.accent), "centre", within=78)
    proof.set(wording.company(card), 45.5, 12, look.head(10, "bold", 0.04), "centre", within=78)
    proof.rule(x, 14.6, 84.5, look.accent, 0.8)
    proof.rule(x, 15.3, 84.5, look.second, 0.3)
    y = 19.6
    for line in [*wording.department(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=42)
        y += 2.7
    proof.set(wording.name(card.person, order.voice.name_gap), x, y + 4.4, look.head(14, "bold", 0.1), within=42)
    proof.frame(53, 18, 84.5, 30.4, look.second)
    proof.box(53, 18, 84.5, 21.4, look.accent)
    proof.set(Line(heading), 68.7, 20.6, look.text(5.4, "bold", 0.3).inked(_WHITE), "centre", within=29)
    for place, text in enumerate(goods):
        proof.set(Line(text), 68.7, 25 + 3.2 * place, look.text(5), "centre", within=29)
    lines = [*address_lines(order), *numbers(order, "　"), *wording.in_one_line(net(order), "　")]
    rise(proof, lines, x, 51, look.text(5.8), leading=3, width_mm=78, top=max(y + 8.6, 34.6))


@layout("opened", offices=2)
def foot_of_offices(proof: Proof, order: PrintOrder) -> None:
    """A dark foot holds two offices in white, each a block beside the other; the mobile number stands alone at the right."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.box(0, 34.5, 91, 55, look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5, 7)
    proof.set(wording.company(card), 15.4, 10, look.head(9, "bold"), within=69)
    y = 16.2
    for line in wording.in_one_line([*wording.department(card), *wording.titles(card)], "　"):
        proof.set(line, x, y, look.text(6), within=78)
    proof.set(wording.name(card.person, "　"), x, y + 7, look.head(14.5, "medium", 0.12), within=40)
    proof.set(wording.kana(card.person, katakana=True, gap="　"), x, y + 10.4, look.text(5), within=40)
    own = [*voice.mobile_of(card), voice.email_of(card), voice.url_of(card), *voice.sns_of(card)]
    rise(proof, own, 84.5, 31.4, look.text(5.6), leading=2.9, align="right", width_mm=36, top=20.4)
    white = look.text(5.2).inked(_WHITE)
    for office, left in zip(card.offices, (x, 47.0), strict=True):
        proof.set(Line(office.label.ja), left, 38.6, look.text(5.6, "bold").inked(_WHITE), within=37)
        lines = [
            voice.postal_of(office), *voice.street_lines_of(office), *wording.in_one_line(voice.phones_of(office)[:2], " "),
        ]  # fmt: skip
        rise(proof, lines, left, 51.4, white, leading=2.8, width_mm=37.5, top=41.8)


@layout("opened", houses="市|町役場|村役場|県庁|会議所|商工会|協会|組合|大学|福祉法人|信託銀行")
def town_crest(proof: Proof, order: PrintOrder) -> None:
    """An authority's: a crest in a ring at the left, its word above a broken rule, numbers in two columns under a pale ribbon."""
    look, card = order.look, order.card
    proof.box(0, 0, 91, 5.4, pale(look.accent, 0.25))
    proof.set(Line(_TOWN_WORDS[len(card.company.key) % 4]), 85, 3.9, look.text(5, spacing=0.12), "right", within=70)
    disc(proof, (15, 20), 8.6, pale(look.second, 0.2))
    ring(proof, (15, 20), 9.6, look.accent, weight_mm=0.4)
    proof.paste(mark(look.mark, look.accent, look.second), 9.8, 14.8, 10.4)
    proof.set(wording.company(card), 29, 13.4, look.head(9, "bold", 0.06), within=56)
    y = 18.0
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), "　")]:
        proof.set(line, 29, y, look.text(6), within=56)
        y += 2.8
    width = proof.set(wording.name(card.person, "　　"), 29, y + 5, look.head(15, "medium", 0.14), within=40)
    proof.set(wording.kana(card.person), 31 + width, y + 5, look.text(5), within=max(6, 54 - width))
    for left in range(7, 84, 3):
        proof.rule(left, 37.2, left + 1.6, look.second, 0.4)
    rise(proof, [*address_lines(order), *net(order)], 7, 51.4, look.text(5.6), leading=2.8, width_mm=43, top=41)
    rise(proof, numbers_apart(order), 53, 51.4, look.text(5.6), leading=2.8, width_mm=32, top=41)


@layout(
    "opened",
    size_mm=EU_MM,
    houses="法律|特許|司法書士|税理士|会計|労務士|監査|設計|病院|不動産|エステート|信託|投資|保険",
)
def chamber_panel(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: house in both languages between hairlines in the upper left, the person right of it, everything else in one block below."""
    look, card, voice = order.look, order.card, order.voice
    proof.rule(6, 8, 34, look.accent, 0.5)
    proof.rule(6, 24, 34, look.accent, 0.5)
    proof.paste(mark(look.mark, look.accent, look.second), 6, 10, 4.4)
    proof.set(wording.company(card), 6, 18.4, look.head(6.6, "bold"), within=28)
    proof.set(english.company(card), 6, 21.8, look.text(4.8), within=28)
    y = 10.6
    for line in [*wording.titles(card), *wording.department_levels(card)]:
        proof.set(line, 40, y, look.text(5.8), within=39)
        y += 2.8
    proof.set(wording.name(card.person, "　"), 40, max(y + 5, 21), look.head(14, "medium", 0.16), within=39)
    proof.set(english.romaji(card.person), 40, max(y + 8.2, 24.2), look.text(5.6, spacing=0.06), within=39)
    lines = [
        *address_lines(order), *voice.phones_of(card.office)[:1], *wording.in_one_line([*voice.phones_of(card.office)[1:], *voice.mobile_of(card)], "　"),
        *net(order),
    ]  # fmt: skip
    rise(proof, lines, 40, 50, look.text(5.6), leading=2.8, width_mm=39, top=max(y + 12, 28.4))
