"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "駅前第一ビル|Ekimae Building No. 1", "中央ビルディング|Chuo Building", "大手通ビル|Ote-dori Building", "三共第二ビル|Sankyo Building No. 2",
    "日東ビル|Nitto Building", "山手センタービル|Yamate Center Building", "第２森野ビル|Morino Building 2", "タワーサイド広場|Tower Side Hiroba",
    "東洋生命ビル|Toyo Life Building", "オフィスコート緑|Office Court Midori", "グランドメゾン泉|Grand Maison Izumi", "サンハイツ高台|Sun Heights Takadai",
    "フォーラムビル|Forum Building", "新栄ビル|Shin-ei Building", "ＮＴＫビル|NTK Building", "HSビル|HS Building", "丸三ビル|Marusan Building",
    "産業会館|Sangyo Hall", "商工振興会館|Shoko Shinko Hall", "センチュリープラザ|Century Plaza", "ウエストゲート|West Gate", "プラザ中央|Plaza Chuo",
    "協和ビル|Kyowa Building", "岡本ビル|Okamoto Building", "田中第三ビル|Tanaka Building No. 3", "ライフステージ東|Life Stage Higashi",
    "大同生命館|Daido Hall", "アーバンテラス|Urban Terrace", "ノースタワー|North Tower", "平和ビル別館|Heiwa Building Annex",
    "インテリジェントスクエア|Intelligent Square", "ベルコート|Bell Court", "カーサ白金|Casa Shirokane", "本町三丁目ビル|Honmachi 3-chome Building",
))  # fmt: skip
FLOORS = (
    *("{} {n}F|{n}F, {}",) * 4, *("{}{n}F|{n}F, {}",) * 3, *("{} {n}階|{n}F, {}",) * 3, *("{}{n}階|{n}F, {}",) * 2, "{} {n}0{m}|{n}0{m}, {}",
    "{} {n}0{m}|{}, {n}0{m}", "{} {n}0{m}号室|Room {n}0{m}, {}", "{}{n}0{m}号室|{n}0{m} {}", "{}{n}0{m}|{n}0{m} {}", "{}|{}", "{}|{}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字東前", "Aza Higashimae"), Bilingual("字原田", "Aza Harada"), Bilingual("字西浦", "Aza Nishiura"), Bilingual("字大沢", "Aza Osawa"),
        Bilingual("字北谷地", "Aza Kitayachi"), Bilingual("字新田", "Aza Shinden"),
    ),
    kyoto=(
        Bilingual("四条通室町西入", "Shijo-dori Muromachi-nishiiru"), Bilingual("御幸町通二条下る", "Gokomachi-dori Nijo-sagaru"),
        Bilingual("油小路通六角上る", "Aburanokoji-dori Rokkaku-agaru"), Bilingual("新町通丸太町下る", "Shinmachi-dori Marutamachi-sagaru"),
    ),
    labels=(
        Bilingual("東京支店", "Tokyo Branch"), Bilingual("大阪営業所", "Osaka Sales Office"), Bilingual("名古屋支店", "Nagoya Branch"),
        Bilingual("福岡営業所", "Fukuoka Sales Office"), Bilingual("東京本社", "Tokyo Head Office"), Bilingual("工場", "Factory"),
        Bilingual("横浜営業所", "Yokohama Sales Office"), Bilingual("広島支店", "Hiroshima Branch"), Bilingual("千葉工場", "Chiba Plant"),
        Bilingual("九州営業所", "Kyushu Sales Office"), Bilingual("東北支店", "Tohoku Branch"), Bilingual("配送センター", "Delivery Center"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Headquarters"),
        Bilingual("本店", "Head Office"),
    ),
)  # fmt: skip
