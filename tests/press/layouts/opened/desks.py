"""Cards of large firms, practices, builders and faculties: people who sit at desks."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import ring
from tests.press.layouts.foot import net, numbers_apart, reach, rise
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_WHITE = (255, 255, 255)
_FIELDS = {
    "特許|弁理": ("特許・実用新案出願", "意匠・商標登録", "外国出願・調査", "ライセンス契約"),
    "法律|弁護士": ("企業法務・契約書", "相続・遺言", "交通事故", "離婚・親子関係", "債務整理"),
    "司法書士|行政書士": ("不動産登記", "会社設立・変更", "相続手続き", "建設業許可申請"),
    "税|会計": ("税務申告・記帳代行", "会社設立支援", "相続税対策", "医業経営支援"),
    "労務": ("就業規則の作成", "給与計算", "助成金申請", "労務相談"),
}
_WORKS = ("調査・企画", "設計・監理", "施工", "保守・点検")
_PERMITS = (
    "建設業許可 国土交通大臣許可（特-5）第16082号", "一級建築士事務所登録 第20114号", "産業廃棄物収集運搬業許可 第01300172841号", "ISO 9001・ISO 45001 認証取得",
    "労災指定・健康経営優良法人", "登録番号 T8010401093267",
)  # fmt: skip


@layout("opened")
def right_block(proof: Proof, order: PrintOrder) -> None:
    """A large firm's house style: mark and company in two scripts on top, person at the left, all numbers in a block at the right."""
    look, card, x = order.look, order.card, 6.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 8)
    proof.set(wording.company(card), 16.4, 9.8, look.head(9.4, "bold"), within=66)
    proof.set(english.company(card), 16.4, 13.2, look.text(5), within=66)
    proof.rule(x, 16.6, 84.5, look.accent, 0.5)
    y = 22.6
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=36)
        y += 2.7
    proof.set(wording.name(card.person, order.voice.name_gap), x, y + 5, look.head(14.5, "medium", 0.12), within=36)
    proof.set(wording.kana(card.person, gap="　"), x, y + 8.4, look.text(5), within=36)
    proof.set(wording.slogan(card), x, 51.4, look.text(4.6).inked(look.accent), within=36)
    rise(proof, reach(order), 46, 51.4, look.text(5.7), leading=2.9, width_mm=39, top=21)


@layout("opened", houses="法律|弁護士|特許|司法書士|行政書士|税理|会計|労務|土木|電気工事|空調|建築|橋梁")
def practice_areas(proof: Proof, order: PrintOrder) -> None:
    """What the house does in a tinted panel at the right with a heading in its colour; the person and the address at the left."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.box(61, 0, 91, 55, pale(look.accent, 0.13))
    proof.box(61, 0, 62, 55, look.accent)
    fields = next(
        (of for words, of in _FIELDS.items() if any(w in card.company.name.ja for w in words.split("|"))), _WORKS
    )
    proof.set(
        Line("取扱業務" if fields is not _WORKS else "事業内容"), 65, 9, look.text(6.6, "bold").inked(look.accent)
    )
    proof.stack([Line(f"・{field}") for field in fields], 65, 14, look.text(5.6), 3.4)
    proof.paste(mark(look.mark, look.accent, look.second), 71, 38, 10)
    proof.set(wording.company(card), x, 10, look.head(8.6, "bold"), within=51)
    y = 15.2
    for line in [*wording.department(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, x, y, look.text(6), within=51)
        y += 2.9
    name_with_ruby(
        proof, card.person, x, y + 6.4, look.head(15, "medium", 0.1), gap="　", within=44, ruby=look.japanese
    )
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *wording.in_one_line(voice.phones_of(card.office)[:2]),
        *voice.phones_of(card.office)[2:], *voice.mobile_of(card), *net(order),
    ]  # fmt: skip
    rise(proof, lines, x, 51, look.text(5.7), leading=2.8, width_mm=51, top=y + 10.6)


@layout("opened", offices=2)
def permit_foot(proof: Proof, order: PrintOrder) -> None:
    """A builder's: company in a band, name at the right, two offices in lines with their names before them, permits in small print."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    turn = sum(card.company.key.encode())
    proof.box(0, 0, 91, 12.4, look.accent)
    proof.paste(mark(look.mark, _WHITE, pale(look.second, 0.5)), x, 3, 6.4)
    proof.set(wording.company(card), 14.6, 7.8, look.head(9.6, "bold").inked(_WHITE), within=44)
    proof.set(wording.slogan(card), 85, 7.6, look.text(4.8).inked(_WHITE), "right", within=25)
    y = 17.4
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=34)
        y += 2.6
    name_with_ruby(
        proof,
        card.person,
        85,
        22.6,
        look.head(15.5, "bold", 0.1),
        gap="　",
        align="right",
        within=42,
        ruby=look.japanese,
    )
    own = [*voice.mobile_of(card), voice.email_of(card)]
    proof.set(wording.in_one_line(own, "　")[0], 85, 27.4, look.text(5.6), "right", within=44)
    y = max(y + 1.2, 31.6)
    step = (47.4 - y) / 3
    for office in card.offices:
        proof.set(Line(office.label.ja), x, y, look.text(5.2, "bold").inked(look.accent), within=11)
        address = voice.postal_of(office).then(voice.street_of(office), " ")
        proof.set(address, 18.4, y, look.text(min(5.6, step * 2)), within=66.6)
        for line in wording.in_one_line([voice.phones_of(office)[0], *voice.phones_of(office)[1:][-1:]], "　"):
            proof.set(line, 18.4, y + step * 0.92, look.text(min(5.6, step * 2)), within=66.6)
        y += step * 2
    proof.rule(x, 48.4, 85, look.second, 0.3)
    small = Line(_PERMITS[turn % 6])
    proof.set(small, x, 51.4, look.text(4.6), within=40)
    proof.set(voice.url_of(card), 85, 51.4, look.text(5.2), "right", within=37)


@layout(
    "opened",
    size_mm=EU_MM,
    houses="大学|学校|アカデミー|資料館|病院|機構|連盟|楽団|会館|薬品|化成|バイオ|香料|マテリアル",
)
def faculty(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: large rings in the ground, the titles follow the name on its baseline, address and numbers in two columns below a rule."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    for radius in (13.0, 11.8, 6.0):
        ring(proof, (71, 16), radius, pale(look.accent, 0.22), weight_mm=0.5)
    proof.set(wording.company(card), x, 11, look.head(9, "medium", 0.06).inked(look.accent), within=52)
    y = 16.2
    for line in wording.department_levels(card):
        proof.set(line, x, y, look.text(6), within=52)
        y += 2.8
    kana = wording.kana(card.person, gap="　")
    proof.set(kana, x, y + 2.2, look.text(5), within=40)
    y += 8.2
    width = proof.set(wording.name(card.person, "　"), x, y, look.head(15, "medium", 0.08), within=42)
    for place, line in enumerate(wording.in_one_line(wording.titles(card), "　")):
        proof.set(line, x + width + 3, y - place, look.text(6.4), within=68 - width)
    proof.set(english.romaji(card.person), x, y + 3.4, look.text(5.6), within=50)
    proof.rule(x, y + 5.4, 78, look.accent, 0.3)
    address = [voice.postal_of(card.office), *voice.street_lines_of(card.office), voice.url_of(card)]
    rise(proof, address, x, 50, look.text(5.5), leading=2.8, width_mm=35, top=y + 9)
    rise(
        proof,
        [*numbers_apart(order), voice.email_of(card)],
        44,
        50,
        look.text(5.5),
        leading=2.8,
        width_mm=34,
        top=y + 9,
    )
