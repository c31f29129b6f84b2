"""Fronts of houses with several places and with much that the law wants printed."""

from __future__ import annotations

from PIL import Image, ImageDraw

from tests.press import wording
from tests.press.layouts.foot import address_in_three, address_lines, net, numbers, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.typesetting import MM
from tests.press.wording import Line

_NOTICES = (
    ("登録金融機関 関東財務局長（登金）第617号", "加入協会 日本証券業協会"),
    ("一般建設業許可 知事（般-4）第38215号", "産業廃棄物収集運搬業許可 第01300224816号"),
    ("宅地建物取引業免許 知事（5）第24609号", "公益社団法人全日本不動産協会会員"),
    ("労働者派遣事業許可 派14-302215", "有料職業紹介事業許可 14-ユ-301127"),
)


@layout("opened", offices=2)
def sites_panel(proof: Proof, order: PrintOrder) -> None:
    """A tinted panel at the right lists two offices one below the other, addresses broken after the city; house and person at the left."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.box(55, 0, 91, 55, pale(look.accent, 0.14))
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 7)
    proof.set(wording.company(card), x, 18.4, look.head(8.8, "bold"), within=45)
    y = 23.4
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=45)
        y += 2.7
    name_with_ruby(
        proof,
        card.person,
        x,
        y + 6.6,
        look.head(14, "medium", 0.1),
        gap="　",
        within=44,
        ruby=look.japanese,
    )
    own = [*voice.mobile_of(card), *net(order)]
    rise(proof, own, x, 51, look.text(5.6), leading=2.8, width_mm=45, top=y + 10.4)
    for place, office in enumerate(card.offices):
        top = 8.0 + 22.4 * place
        proof.set(Line(office.label.ja), 58.4, top, look.text(5.8, "bold").inked(look.accent), within=29)
        proof.rule(58.4, top + 1, 87, look.accent, 0.4)
        lines = [voice.postal_of(office), *address_in_three(voice, office), *voice.phones_of(office)]
        rise(proof, lines, 58.4, top + 18.4, look.text(5.2), leading=2.6, width_mm=28.6, top=top + 3.8)


@layout("opened", houses="株式会社|有限会社|合同会社|信用組合|銀行|㈱|㈲|（株）|\\(株\\)")
def stamped_notice(proof: Proof, order: PrintOrder) -> None:
    """House and address first, the person below a rule at the right, two lines of permits in small print; a rubber stamp says who serves."""
    look, card, x = order.look, order.card, 6.5
    notices = _NOTICES[sum(card.company.key.encode()) % 4]
    proof.set(wording.company(card), x, 9.6, look.head(9.4, "bold", 0.04), within=78)
    lines = [*address_lines(order), *numbers(order, "　")]
    rise(proof, lines, x, 22, look.text(5.6), leading=2.8, width_mm=78, top=13)
    proof.rule(x, 24.4, 84.5, look.accent, 0.8)
    y = 29.0
    for line in wording.in_one_line([*wording.department(card), *wording.titles(card)], "　"):
        proof.set(line, 84.5, y, look.text(5.8), "right", within=62)
    proof.set(wording.name(card.person, "　"), 84.5, y + 7, look.head(15, "medium", 0.1), "right", within=50)
    rise(proof, net(order), 84.5, 46, look.text(5.6), leading=2.7, align="right", width_mm=50, top=y + 10.6)
    for place, text in enumerate(notices):
        proof.set(Line(text), x, 48.8 + 2.4 * place, look.text(4.5), within=62)
    _stamp(proof, "担当", 9, 27.6, family=look.japanese)


def _stamp(proof: Proof, text: str, left: float, top: float, *, family: str) -> None:
    """A rubber stamp in red, put down a little askew. It is an image: no line is noted."""
    width, height = round(14 * MM), round(7.4 * MM)
    mask = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(mask)
    pen.rounded_rectangle((3, 3, width - 4, height - 4), radius=14, outline=255, width=7)
    pen.text((width / 2, height / 2), text, fill=255, font=proof.case.face(family).at(height * 0.5), anchor="mm")
    picture = Image.new("RGBA", mask.size, (206, 52, 44, 0))
    picture.putalpha(mask.point(lambda level: round(level * 0.8)))
    proof.paste(picture.rotate(4, expand=True, resample=Image.Resampling.BICUBIC), left, top, 14.4)
