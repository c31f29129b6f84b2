"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "第一中央ビル|Daiichi Chuo Building", "駅前ビル|Ekimae Building", "中央通りビル|Chuo-dori Building", "東西ビル|Tozai Building", "大同ビル|Daido Building",
    "日本生命南館|Nissei South Building", "センタービル|Center Building", "新館ビルディング|Shinkan Building", "本町スクエア|Honmachi Square",
    "セントラルビル|Central Building", "ＫＤビル|KD Building", "MTビル|MT Building", "第３山田ビル|Yamada Building 3", "山本ビル|Yamamoto Building",
    "明治通りビル|Meiji-dori Building", "サンライトビル|Sunlight Building", "パークサイドビル|Parkside Building", "コーポ青葉|Corpo Aoba", "メゾン桜|Maison Sakura",
    "ハイツみどり|Heights Midori", "オフィスタワーＡ|Office Tower A", "トレードセンター|Trade Center",     "県民会館|Kemmin Hall", "シティプラザ|City Plaza", "サウスゲート|South Gate", "イーストタワー|East Tower", "グリーンビル|Green Building", "三恵ビル|Sankei Building",
    "大和ビル本館|Yamato Building Main", "ニューオフィスビル|New Office Building", "レジデンス泉|Residence Izumi", "スカイビル|Sky Building", "富士第一ビル|Fuji Building No. 1",
    "鈴木ビル|Suzuki Building", "丸の内通りビルディング|Marunouchi-dori Building", "ガーデンテラス|Garden Terrace", "ビジネスプラザ|Business Plaza", "光ビル|Hikari Building",
))  # fmt: skip
FLOORS = (
    *("{} {n}F|{n}F, {}",) * 4, *("{}{n}F|{n}F, {}",) * 3, *("{} {n}階|{n}F, {}",) * 3, *("{}{n}階|{n}F, {}",) * 3, *("{} {n}0{m}|{n}0{m}, {}",) * 2,
    "{}{n}0{m}|{n}0{m} {}", "{} {n}0{m}号室|Room {n}0{m}, {}", "{}{n}0{m}号|{n}0{m}, {}", *("{}|{}",) * 3,
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字中原", "Aza Nakahara"), Bilingual("字上野", "Aza Ueno"), Bilingual("字下川原", "Aza Shimogawara"), Bilingual("字北原", "Aza Kitahara"),
        Bilingual("字南田", "Aza Minamida"), Bilingual("字宮前", "Aza Miyamae"), Bilingual("字堂ノ前", "Aza Donomae"),
    ),
    kyoto=(
        Bilingual("烏丸通錦小路上る", "Karasuma-dori Nishikikoji-agaru"), Bilingual("堺町通御池下る", "Sakaimachi-dori Oike-sagaru"),
        Bilingual("蛸薬師通烏丸西入", "Takoyakushi-dori Karasuma-nishiiru")     ),
    labels=(
        Bilingual("東京事務所", "Tokyo Office"), Bilingual("大阪支社", "Osaka Branch"), Bilingual("名古屋事務所", "Nagoya Office"),
        Bilingual("福岡支社", "Fukuoka Branch"), Bilingual("仙台営業所", "Sendai Sales Office"), Bilingual("埼玉工場", "Saitama Plant"),
        Bilingual("広島営業所", "Hiroshima Sales Office"), Bilingual("営業所", "Sales Office"), Bilingual("支店", "Branch"),
        Bilingual("札幌支店", "Sapporo Branch"), Bilingual("岐阜工場", "Gifu Plant"), Bilingual("関西支店", "Kansai Branch"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Headquarters"),
        Bilingual("本店", "Head Office"),
    ),
)  # fmt: skip
