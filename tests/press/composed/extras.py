"""What else cards carry: licences, hours, goods, codes to be read by a phone."""

from __future__ import annotations

from random import Random

from tests.press.composed.boxes import Below, Box, Ink, Side, Words
from tests.press.order import PrintOrder
from tests.press.qr import mecard, qr_code, vcard
from tests.press.typesetting import Colour, Type
from tests.press.wording import Line

_NOTICES = (
    "登録番号 T{13}", "適格請求書発行事業者 T{13}", "インボイス登録番号：T{13}", "東京都知事許可（般-4）第{6}号", "宅地建物取引業 大阪府知事（3）第{5}号",
    "一級建築士事務所 知事登録 第{5}号", "古物商許可 第{12}号", "ISO9001・ISO14001 認証取得", "ISO 27001 認証取得", "プライバシーマーク 第{8}号",
    "営業時間 9:00〜18:00", "営業時間 10:00-19:00（水曜定休）", "定休日 日曜・祝日", "受付時間 平日 9:00〜17:30", "年中無休・見積無料", "駐車場3台あり",
    "駅北口より徒歩5分", "産業廃棄物収集運搬業 許可番号 {11}", "SINCE 1972", "創業昭和二十八年", "健康経営優良法人2026", "労働者派遣事業 派13-{6}",
    "営業品目：塗装・防水・内装・外構", "取扱品目　鋼材／管材／継手", "設計・施工・リフォーム", "各種印刷・デザイン・看板", "土地・建物の測量と登記",
    "SDGs宣言企業", "診療時間 9:00〜12:30／15:00〜18:30", "休診日 木曜・日曜", "電気工事業登録 第{6}号", "火災保険・自動車保険・生命保険",
)  # fmt: skip
_CAPTIONS = ("公式サイト", "LINE", "Webサイトはこちら", "採用情報", "Instagram", "連絡先登録")


def notices(order: PrintOrder, chance: Random, align: Side) -> list[Box]:
    """One to three lines on one card of six, as one box."""
    if chance.random() > 0.17:
        return []
    type_ = order.look.text(chance.uniform(4.6, 5.4))
    lines = [Line(_filled(text, chance)) for text in chance.sample(_NOTICES, chance.choice((1, 1, 1, 2, 2, 3)))]
    return [Below(tuple(Words(line, type_) for line in lines), 0.2, align, even=True)]


def _filled(text: str, chance: Random) -> str:
    for count in (13, 12, 11, 8, 6, 5):
        number = "".join(str(chance.randint(1, 9)) for _ in range(count))
        text = text.replace(f"{{{count}}}", number)
    return text


def code(order: PrintOrder, chance: Random, ground: Colour) -> list[Box]:
    """A QR code, with or without a word below it, on one card of nine."""
    if chance.random() > 0.11 or sum(ground) < 500:
        return []
    card = order.card
    site = card.url if card.url.startswith("http") else f"https://{card.url or card.company.domain}"
    content = chance.choice((site, site, mecard(card), vcard(card)) if card.email else (site,))

    side = chance.uniform(11, 15) if len(content) < 60 else chance.uniform(14, 16)
    ink = Ink(lambda: qr_code(content, (0, 0, 0)), side, side, content)
    if chance.random() < 0.6:
        return [ink]
    caption: Type = order.look.text(4.6)
    return [Below((ink, Words(Line(chance.choice(_CAPTIONS)), caption)), 0.6, "centre")]
