"""Cards of estate agents: a promise on top, the number to call in large figures, licences at the foot."""

from __future__ import annotations

from dataclasses import replace

from tests.press import wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line

_PROMISES = (
    "売りたい・貸したい、ご相談ください！",
    "住まい探しは、まちの専門家へ",
    "無料査定 実施中",
    "土地・建物・マンション なんでもご相談",
)
_LICENCES = (
    "宅地建物取引業 東京都知事(4)第81204号", "(公社)全日本不動産協会会員", "国土交通大臣免許(2)第8841号", "賃貸住宅管理業者登録 (02)第003917号",
)  # fmt: skip


@layout("opened")
def estate_front(proof: Proof, order: PrintOrder) -> None:
    """Promise on a pale strip; person left, the number to call large at the right with its label above; company in a band."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    turn = len(card.company.key)
    proof.box(0, 0, 91, 8.6, pale(look.second, 0.45))
    promise = _PROMISES[turn % len(_PROMISES)] if card.company.slogan is None else card.company.slogan.ja
    proof.set(Line(promise), 45.5, 5.8, look.text(7.4, "bold").inked(look.accent), "centre", within=79)
    y = 13.6
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(6), within=40)
        y += 2.7
    proof.set(wording.kana(card.person, katakana=True, gap="　"), x, y + 0.8, look.text(5.2), within=38)
    proof.set(wording.name(card.person, " "), x, y + 7, look.head(16.5, "bold"), within=39)
    (call, *_) = [*voice.mobile_of(card), *voice.phones_of(card.office)]
    values = tuple(replace(value, parts=()) for value in call.values)  # an extension is not printed
    label = "携帯電話" if values[0].field == "mobile" else "お電話はこちら"
    proof.set(Line(label), 50, 14.6, look.text(5.6, "bold").inked(look.accent))
    proof.set(Line(values[0].printed, values), 50, 20.4, look.text(13, "bold").inked(look.accent), within=35)
    mail = voice.email_of(card)
    proof.set(mail, 50, 25, look.text(6.4), within=35)
    proof.box(0, 34.6, 91, 55, look.accent)
    proof.box(0, 34.6, 91, 35.2, look.second)
    white = look.text(6).inked((255, 255, 255))
    proof.paste(mark(look.mark, (255, 255, 255), pale(look.second, 0.5)), x, 37, 5.2)
    proof.set(wording.company(card), x + 7, 41, look.head(9.6, "bold").inked((255, 255, 255)), within=40)
    proof.stack(
        [Line(_LICENCES[turn % 4]), Line(_LICENCES[(turn + 1) % 4])], 85, 39.2, white.sized(4.6), 2.4, align="right"
    )
    office = card.office
    rest = [line for line in [*voice.phones_of(office), *voice.mobile_of(card)] if line != call]
    lines = [
        voice.postal_of(office).then(voice.street_of(office), " "),
        *wording.in_one_line([*rest, voice.url_of(card)], "　"),
        *voice.sns_of(card),
    ]
    rise(proof, lines, x, 52.4, white, leading=3, width_mm=79, top=45)
