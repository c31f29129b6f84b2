"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "第四ビル|Daiyon Building", "第七ビル|Dainana Building", "中央第二ビル|Chuo Daini Building", "駅前第二ビル|Ekimae Building No. 2",
    "駅南ビル|Ekinan Building", "駅東ビル|Ekihigashi Building", "大手前ビル|Otemae Building", "本通ビル|Hondori Building", "銀座通りビル|Ginzadori Building",
    "第一生命ビルディング|Daiichi Seimei Building", "日本生命第二ビル|Nissei Building No. 2", "明治安田生命第二ビル|Meiji Yasuda Building No. 2",
    "住友生命ビル|Sumitomo Life Building", "三菱ビル|Mitsubishi Building", "安田ビル|Yasuda Building", "大東京ビル|Dai-Tokyo Building",
    "東京海上ビル|Tokio Marine Building", "富士火災ビル|Fuji Kasai Building", "大成ビル|Taisei Building", "清水ビル|Shimizu Building",
    "商工会議所会館|Chamber Hall Building", "産業振興センター|Industry Promotion Center", "経済会館|Keizai Hall", "教育会館|Kyoiku Hall",
    "医師会館|Medical Association Hall", "市民会館|Civic Hall", "自治会館|Jichi Hall", "勤労者会館|Workers' Hall", "総合庁舎|General Government Building",
    "東庁舎|East Government Office", "北庁舎|North Government Office", "北館|North Building", "東館|East Building", "１号館|Building 1", "本館|Main Building",
    "センターパレス|Center Palace", "シティタワー|City Tower", "ツインタワー東|Twin Tower East", "ゲートタワー|Gate Tower", "セントラルパークビル|Central Park Building",
    "イーストビル|East Building Plaza", "サウスビル|South Plaza Building", "ノースビル|North Plaza Building", "スカイタワー|Sky Tower", "シーサイドビル|Seaside Building",
    "ガーデンビル|Garden Building", "パークビル|Park Building", "フラワービル|Flower Building", "サンビル|Sun Building", "スタービル|Star Building",
    "ニュー大橋ビル|New Ohashi Building", "第一高橋ビル|Takahashi Daiichi Building", "渡辺ビル|Watanabe Building", "伊藤ビル|Ito Building", "加藤ビル|Kato Building",
    "斎藤ビル|Saito Building", "橋本ビル|Hashimoto Building", "石川ビル|Ishikawa Building", "長谷川ビル|Hasegawa Building", "池田第一ビル|Ikeda Building No. 1",
    "前田ビル|Maeda Building", "藤田ビル|Fujita Building", "近藤ビル|Kondo Building", "ＳＫビル|SK Building", "ＭＫビル|MK Building", "ＴＫビル|TK Building",
    "HKビル|HK Building", "A&Kビル|A&K Building", "メゾン旭|Maison Asahi", "コーポ中央|Corpo Chuo", "ハイツ桜ヶ丘|Heights Sakuragaoka", "ハイム中町|Heim Nakamachi",
    "グリーンハイツ|Green Heights", "レジデンス本町|Residence Honmachi", "パールハイツ|Pearl Heights", "プラザ２１|Plaza 21", "ビジネスタワー|Business Tower",
    "オフィスビル中央|Office Building Chuo", "テクノセンター|Techno Center", "ソフトピア|Softopia", "インキュベートルーム|Incubate Room",
))  # fmt: skip
FLOORS = (
    *("{} {n}F|{n}F, {}",) * 5, *("{}{n}F|{n}F, {}",) * 4, *("{} {n}階|{n}F, {}",) * 4, *("{}{n}階|{n}F, {}",) * 3, *("{} {n}0{m}|{n}0{m}, {}",) * 2,
    "{}{n}0{m}|{n}0{m}, {}", "{} {n}0{m}号室|Room {n}0{m}, {}", "{}{n}0{m}号室|{n}0{m}, {}", "{}　{n}Ｆ|{n}F, {}", "{} {n}0{m}号|{n}0{m}, {}", *("{}|{}",) * 3,
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字下原", "Aza Shimohara"), Bilingual("字西原", "Aza Nishihara"), Bilingual("字北田", "Aza Kitada"), Bilingual("字山田", "Aza Yamada"),
        Bilingual("字中沢", "Aza Nakazawa"), Bilingual("字上の台", "Aza Uenodai"), Bilingual("字松原", "Aza Matsubara"), Bilingual("字鶴田", "Aza Tsuruta"),
        Bilingual("字宮田", "Aza Miyata"), Bilingual("字川端", "Aza Kawabata"),
    ),
    kyoto=(
        Bilingual("烏丸通七条上る", "Karasuma-dori Shichijo-agaru"), Bilingual("西洞院通四条下る", "Nishinotoin-dori Shijo-sagaru"),
        Bilingual("高倉通五条上る", "Takakura-dori Gojo-agaru"), Bilingual("東洞院通御池下る", "Higashinotoin-dori Oike-sagaru"),
        Bilingual("新町通七条下る", "Shinmachi-dori Shichijo-sagaru"),
    ),
    labels=(
        Bilingual("東京営業所", "Tokyo Sales Office"), Bilingual("大阪支社", "Osaka Branch Office"), Bilingual("名古屋営業所", "Nagoya Sales Office"),
        Bilingual("福岡営業所", "Fukuoka Sales Office"), Bilingual("仙台支店", "Sendai Branch"), Bilingual("札幌支店", "Sapporo Branch"),
        Bilingual("広島支店", "Hiroshima Branch"), Bilingual("横浜営業所", "Yokohama Sales Office"), Bilingual("静岡営業所", "Shizuoka Sales Office"),
        Bilingual("第二工場", "Second Factory"), Bilingual("工場", "Factory"), Bilingual("配送センター", "Delivery Center"), Bilingual("支店", "Branch"),
        Bilingual("東京支社", "Tokyo Branch Office"), Bilingual("九州営業所", "Kyushu Sales Office"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Head Office"), Bilingual("本社", "Headquarters"),
        Bilingual("本店", "Main Office"), Bilingual("本社工場", "Head Office and Factory"), Bilingual("本社事務所", "Head Office"),
    ),
)  # fmt: skip
