"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "第一ビル|Daiichi Building", "第二ビル|Daini Building", "駅前中央ビル|Ekimae Chuo Building", "本町ビル|Honmachi Building", "栄町ビル|Sakaemachi Building",
    "東洋ビル|Toyo Building", "日本橋第二ビル|Nihombashi Building No. 2", "大手町センタービル|Otemachi Center Building", "三和ビル|Sanwa Building",
    "住友商事ビル|Sumisho Building", "明治安田生命ビル|Meiji Yasuda Life Building", "損保会館|Sompo Hall", "労働会館|Rodo Hall", "中小企業センター|SME Center",
    "建設会館|Kensetsu Hall", "ステーションタワー|Station Tower", "シティビル|City Building", "グランフロント東館|Gran Front East", "オフィスプラザ|Office Plaza",
    "ＹＫビル|YK Building", "TSビル|TS Building", "N.Sビル|N.S Building", "中村ビル|Nakamura Building", "佐藤ビル|Sato Building", "高橋第一ビル|Takahashi Building No. 1",
    "小川ビル|Ogawa Building", "井上ビル|Inoue Building", "西村ビル|Nishimura Building", "若葉ビル|Wakaba Building", "青葉通りビル|Aobadori Building",
    "国道ビル|Kokudo Building", "中央産業ビル|Chuo Sangyo Building", "トーカンマンション|Tokan Mansion", "ライオンズビル|Lions Building",
    "マンション緑ヶ丘|Mansion Midorigaoka", "コーポ山田|Corpo Yamada", "サンシティ|Sun City", "プレジデントビル|President Building", "クリスタルビル|Crystal Building",
    "エクセルビル|Excel Building", "ベルビル|Bell Building", "テクノプラザ|Techno Plaza", "イノベーションセンター|Innovation Center", "リバーサイドビル|Riverside Building",
    "Ａ棟|Building A", "新棟|New Wing", "別館|Annex", "南館|South Building", "東京建物第三ビル|Tokyo Tatemono Building No. 3", "花園ビル|Hanazono Building",
))  # fmt: skip
FLOORS = (
    *("{} {n}F|{n}F, {}",) * 4, *("{}{n}F|{n}F, {}",) * 4, *("{} {n}階|{n}F, {}",) * 3, *("{}{n}階|{n}F, {}",) * 3, *("{} {n}0{m}|{n}0{m}, {}",) * 2,
    "{}{n}0{m}号室|Room {n}0{m}, {}", "{} {n}0{m}号室|{n}0{m}, {}", "{}　{n}階|{n}F, {}", *("{}|{}",) * 3,
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字川久保", "Aza Kawakubo"), Bilingual("字西田", "Aza Nishida"), Bilingual("字沖ノ田", "Aza Okinota"), Bilingual("字向原", "Aza Mukaihara"),
        Bilingual("字清水", "Aza Shimizu"), Bilingual("字南原", "Aza Minamihara"), Bilingual("字下田", "Aza Shimoda"), Bilingual("字中道", "Aza Nakamichi"),
    ),
    kyoto=(
        Bilingual("烏丸通三条上る", "Karasuma-dori Sanjo-agaru"), Bilingual("室町通四条下る", "Muromachi-dori Shijo-sagaru"),
        Bilingual("東洞院通六角下る", "Higashinotoin-dori Rokkaku-sagaru"), Bilingual("寺町通二条上る", "Teramachi-dori Nijo-agaru"),
        Bilingual("五条通柳馬場東入", "Gojo-dori Yanaginobamba-higashiiru"),
    ),
    labels=(
        Bilingual("東京支社", "Tokyo Branch"), Bilingual("大阪支店", "Osaka Branch"), Bilingual("名古屋営業所", "Nagoya Sales Office"),
        Bilingual("福岡営業所", "Fukuoka Sales Office"), Bilingual("仙台支店", "Sendai Branch"), Bilingual("工場", "Factory"),
        Bilingual("第二工場", "Second Factory"), Bilingual("横浜支店", "Yokohama Branch"), Bilingual("営業所", "Sales Office"), Bilingual("支店", "Branch"),
        Bilingual("広島支店", "Hiroshima Branch"), Bilingual("北関東営業所", "Kita-Kanto Sales Office"), Bilingual("倉庫", "Warehouse"),
        Bilingual("研究所", "Laboratory"), Bilingual("関西営業所", "Kansai Sales Office"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Headquarters"),
        Bilingual("本店", "Head Office"), Bilingual("本社工場", "Head Office and Factory"),
    ),
)  # fmt: skip
