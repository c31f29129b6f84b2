"""Cards of workshops and restaurants that are written both ways."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import reach, rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby
from tests.press.wording import Line

_WHITE = (255, 255, 255)
_HOURS = (
    ("昼 十一時半〜二時", "夜 五時半〜十時", "定休日 水曜日"), ("営業時間 10:00〜18:00", "毎週火曜日・第三水曜日休み", "駐車場 8台"),
    ("ご予約はお電話で承ります", "各種ご宴会 40名様まで", "月曜休業"),
)  # fmt: skip


@layout("opened")
def shop_curtain(proof: Proof, order: PrintOrder) -> None:
    """A slit curtain on top with the company across in white; name and address downwards below it, mail across at the right."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 91, 11.6, look.accent)
    for slit in (18.2, 36.4, 54.6, 72.8):
        proof.pillar(slit, 9.2, 11.6, look.paper, 1.2)
    proof.set(wording.company(card), 45.5, 7.4, look.head(11, "bold", 0.16).inked(_WHITE), "centre", within=80)
    leftwards(proof, held(order), 84, 15.6, look.text(6.4), step=3.4, height=27, align="top", until=66)
    column_with_ruby(proof, card.person, 53, 16, look.head(17, "medium", 0.06), gap="　", within=33, ruby=look.japanese)
    leftwards(proof, contact(order), 40, 51.6, look.text(6.2), step=4.2, height=37, until=8)
    lines = [voice.email_of(card), voice.url_of(card), *voice.sns_of(card)]
    rise(proof, lines, 86, 51.6, look.text(5.8), leading=2.7, align="right", width_mm=27)


@layout("opened", size_mm=PORTRAIT_MM)
def tall_echo(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the name downwards with its Latin letters turned beside it; house across in a frame on top, the rest below."""
    look, card, x = order.look, order.card, 6.0
    proof.frame(x, 6, 49, 16.4, look.accent, weight_pt=0.7)
    proof.set(wording.company(card), 27.5, 12.6, look.head(9, "bold", 0.02), "centre", within=39)
    leftwards(proof, held(order), 46.6, 20, look.text(6.2), step=3.2, height=41, align="top", until=34)
    proof.column(wording.name(card.person, "　"), 25, 20.4, look.head(18, "medium", 0.1), within=41)
    latin = english.romaji(card.person, capitals=True)
    proof.sideways(latin, 17.4, 20.6, proof.fit(latin, look.text(6, spacing=0.12).inked(look.accent), 40))
    proof.paste(mark(look.mark, look.accent, look.second), x, 20, 6)
    proof.rule(x, 64, 49, look.accent, 0.7)
    rise(proof, reach(order), x, 86.4, look.text(5.7), leading=2.7, width_mm=43, top=67.6)


@layout("opened", size_mm=(110.0, 91.0))
def folding_screen(proof: Proof, order: PrintOrder) -> None:
    """Two portrait leaves: a picture, hours and site across on the left one, the card downwards on the right one."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.pillar(55, 0, 91, (214, 212, 208), 0.6)
    photograph(proof, card.company.key, 0, 0, (54.6, 36))
    proof.set(wording.slogan(card), x, 44, look.head(7.4, "bold").inked(look.accent), within=42)
    proof.stack([Line(one) for one in _HOURS[len(card.company.key) % len(_HOURS)]], x, 52, look.text(6.6), 4.2)
    proof.rule(x, 68, 48, pale(look.accent, 0.6), 0.5)
    lines = [voice.url_of(card), voice.email_of(card), *voice.sns_of(card)]
    rise(proof, lines, x, 84, look.text(6.4), leading=4, width_mm=42, top=72)
    proof.column(wording.company(card), 102, 8, look.head(12, "medium", 0.1), within=74)
    leftwards(proof, held(order), 94, 9, look.text(6.8, spacing=0.04), step=3.5, height=52, align="top", until=86)
    name = look.head(18, "medium", 0.12)
    column_with_ruby(proof, card.person, 77.4, 16, name, gap="　", within=48, ruby=look.japanese)
    leftwards(proof, contact(order), 71, 84, look.text(6.4), step=3, height=72, until=58.6)
