"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "第２山田ビル|Yamada Building No. 2", "新日本橋スクエア|Shin-Nihombashi Square", "オークビル|Oak Building", "昭和通りタワー|Showa-dori Tower",
    "中央ビル別館|Chuo Building Annex", "ライオンズプラザ泉|Lions Plaza Izumi", "丸増ビルディング|Marumasu Building", "JTFビル|JTF Building",
    "プレミアム駅前|Premium Ekimae", "ヴィラ・コスモス|Villa Cosmos", "三ツ矢第三ビル|Mitsuya Building No. 3", "グランフォーレ|Grand Foret",
    "Ｋ・Ｔビル|K.T. Building", "レンガ館|Renga-kan", "スカイコート橘|Sky Court Tachibana", "産業会館西館|Industry Hall West", "ＷＩＮＧ南|Wing Minami",
    "保健センター内|Health Center", "さくらマンション|Sakura Mansion", "トレードピア|Tradepia", "ハイツ北野|Heights Kitano", "エムワンビル|M-One Building",
    "研修センター棟|Training Center Wing", "レクサム本館|Lexam Main Building", "サンロード商店街内|Sunroad Arcade", "地場産センター|Local Industry Center",
    "白楊ビル|Hakuyo Building", "第８東洋ビル|Toyo Building 8", "NBF広場前|NBF Hirobamae", "ルネス壱番館|Renes I",
))  # fmt: skip
FLOORS = (
    "{} {n}F|{n}F, {}", "{} {n}F|{} {n}F", "{}{n}F|{n}F {}", "{} {n}階|{n}th Fl., {}", "{}{n}階|{n}F, {}", "{}　{n}階|{n}F {}", "{} {n}0{m}|{n}0{m}, {}",
    "{} {n}0{m}号室|Room {n}0{m}, {}", "{}{n}0{m}号室|{} {n}0{m}", "{} {n}0{m}号|{n}0{m} {}", "{} {n}F・{m}号|{n}F-{m}, {}", "{}-{n}0{m}|{} {n}0{m}",
    "{} B1|B1, {}", "{} 地階|Basement, {}", "{}|{}", "{}|{}", "{} 1階|1F, {}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字東原", "Aza Higashihara"), Bilingual("字谷地", "Aza Yachi"), Bilingual("字沖田", "Aza Okita"), Bilingual("字明神前", "Aza Myojimmae"),
        Bilingual("字大久保", "Aza Okubo"), Bilingual("字新田下", "Aza Shindenshita"),
    ),
    kyoto=(
        Bilingual("河原町通今出川下る", "Kawaramachi-dori Imadegawa-sagaru"), Bilingual("寺町通三条上ル", "Teramachi-dori Sanjo-agaru"),
        Bilingual("西洞院通六角下る", "Nishinotoin-dori Rokkaku-sagaru"), Bilingual("五条通柳馬場東入ル", "Gojo-dori Yanaginobamba-higashiiru"),
        Bilingual("夷川通室町西入", "Ebisugawa-dori Muromachi-nishiiru"),
    ),
    labels=(
        Bilingual("東京支店", "Tokyo Branch"), Bilingual("大阪支店", "Osaka Branch"), Bilingual("仙台営業所", "Sendai Sales Office"),
        Bilingual("第一工場", "Plant 1"), Bilingual("札幌オフィス", "Sapporo Office"), Bilingual("流通センター", "Logistics Center"),
        Bilingual("本町店", "Honmachi Shop"), Bilingual("広島出張所", "Hiroshima Sub-office"), Bilingual("テクニカルセンター", "Technical Center"),
        Bilingual("横浜支社", "Yokohama Office"), Bilingual("分室", "Annex Office"), Bilingual("関西工場", "Kansai Plant"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("本社", "Headquarters"), Bilingual("本店", "Main Office"), Bilingual("本社営業所", "Head Sales Office"),
        Bilingual("中央事務所", "Central Office"), Bilingual("本院", "Main Clinic"),
    ),
)  # fmt: skip
