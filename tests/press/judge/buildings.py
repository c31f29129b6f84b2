"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "第三ビル|Daisan Building", "第五ビル|Daigo Building", "中央第一ビル|Chuo Daiichi Building", "駅前第三ビル|Ekimae Building No. 3", "大通ビル|Odori Building",
    "東京第二ビル|Tokyo Daini Building", "日本生命中央ビル|Nissei Chuo Building", "第一生命館|Daiichi Seimei Hall", "三井生命ビル|Mitsui Life Building",
    "住友不動産ビル|Sumitomo Realty Building", "朝日ビルディング|Asahi Building", "新日本ビル|Shin Nihon Building", "大樹ビル|Taiju Building",
    "商工会館別館|Shoko Hall Annex", "産業会館本館|Industry Hall Main", "農協会館|Nokyo Hall", "文化会館|Culture Hall", "県民プラザ|Kenmin Plaza",
    "東センタービル|Higashi Center Building", "セントラルタワー|Central Tower", "ビジネスセンター|Business Center", "インターシティＡ棟|Intercity A",
    "スカイコートビル|Sky Court Building", "サンプラザビル|Sun Plaza Building", "グリーンパークビル|Green Park Building", "オーシャンゲート|Ocean Gate",
    "ＮＳビル|NS Building", "KTビル|KT Building", "Ｍ・Ｋビル|M.K Building", "田中ビル|Tanaka Building", "山本中央ビル|Yamamoto Chuo Building",
    "小林第二ビル|Kobayashi Building No. 2", "吉田ビル|Yoshida Building", "松本ビル|Matsumoto Building", "木村ビル別館|Kimura Building Annex",
    "さくら通りビル|Sakuradori Building", "桜木ビル|Sakuragi Building", "港南ビル|Konan Building", "城東ビル|Joto Building", "湊ビル|Minato Building",
    "パレスハイツ|Palace Heights", "ハイツ松風|Heights Matsukaze", "メゾン中央|Maison Chuo", "コーポ平和|Corpo Heiwa", "ダイアパレス|Dia Palace",
    "グランドメゾン本町|Grand Maison Honmachi", "エスポワール|Espoir", "ロイヤルビル|Royal Building", "スクエアビル|Square Building", "フロンティアビル|Frontier Building",
    "アクシスビル|Axis Building", "リサーチパーク２号館|Research Park 2", "本庁舎|Main Government Office", "第二庁舎|Second Government Office", "西館|West Building",
))  # fmt: skip
FLOORS = (
    *("{} {n}F|{n}F, {}",) * 4, *("{}{n}F|{n}F, {}",) * 4, *("{} {n}階|{n}F, {}",) * 3, *("{}{n}階|{n}F, {}",) * 3, *("{} {n}0{m}|{n}0{m}, {}",) * 2,
    "{}{n}0{m}号|Room {n}0{m}, {}", "{} {n}0{m}号室|Room {n}0{m}, {}", "{} {n}F-{m}|{n}F-{m}, {}", "{}-{n}0{m}|{n}0{m}, {}", *("{}|{}",) * 3,
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字上原", "Aza Uehara"), Bilingual("字東田", "Aza Higashida"), Bilingual("字宮ノ前", "Aza Miyanomae"), Bilingual("字大坪", "Aza Otsubo"),
        Bilingual("字北川原", "Aza Kitagawara"), Bilingual("字塔ノ元", "Aza Tonomoto"), Bilingual("字石田", "Aza Ishida"), Bilingual("字舟場", "Aza Funaba"),
    ),
    kyoto=(
        Bilingual("烏丸通五条下る", "Karasuma-dori Gojo-sagaru"), Bilingual("河原町通二条上る", "Kawaramachi-dori Nijo-agaru"),
        Bilingual("御池通高倉西入", "Oike-dori Takakura-nishiiru"), Bilingual("柳馬場通三条下る", "Yanaginobamba-dori Sanjo-sagaru"),
        Bilingual("堀川通今出川下る", "Horikawa-dori Imadegawa-sagaru"),
    ),
    labels=(
        Bilingual("東京支店", "Tokyo Branch"), Bilingual("大阪営業所", "Osaka Sales Office"), Bilingual("名古屋支店", "Nagoya Branch"),
        Bilingual("福岡支店", "Fukuoka Branch"), Bilingual("仙台営業所", "Sendai Sales Office"), Bilingual("第一工場", "First Factory"),
        Bilingual("札幌営業所", "Sapporo Sales Office"), Bilingual("広島営業所", "Hiroshima Sales Office"), Bilingual("営業所", "Sales Office"),
        Bilingual("東北営業所", "Tohoku Sales Office"), Bilingual("物流センター", "Logistics Center"), Bilingual("技術センター", "Technical Center"),
        Bilingual("北関東支店", "Kita-Kanto Branch"), Bilingual("京都支店", "Kyoto Branch"), Bilingual("南工場", "South Factory"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Headquarters"),
        Bilingual("本店", "Head Office"), Bilingual("本社・工場", "Head Office and Factory"), Bilingual("本部", "Headquarters"),
    ),
)  # fmt: skip
