"""Buildings of the opened half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "三晃ビルディング|Sanko Building", "ハイネス大橋|Highness Ohashi", "第三中央ビル|Chuo Building III", "プラザ若葉|Plaza Wakaba",
    "ＮＫビル|NK Building", "駅前センタービル|Ekimae Center Building", "サウスゲート本館|South Gate Main", "Ｔｏｒｉｉ館|Torii-kan",
    "産業交流センター|Industry Exchange Center", "コーポ柳|Corpo Yanagi", "レジデンス宮の森|Residence Miyanomori", "商工会館|Chamber Hall",
    "ORIX-Mビル|ORIX-M Building", "蔵造り館東|Kurazukuri East", "メゾン・ド・フルール|Maison de Fleur",
    "丸十ビル|Maruju Building", "第三東邦ビルディング|Toho Building No. 3", "アーバンネット中央|Urban Net Chuo", "パークフロント北館|Park Front North",
    "大同生活会館|Daido Seikatsu Hall", "イーストコート2番館|East Court II", "ＭＴ第一ビル|MT Daiichi Building", "フェニックスタワー|Phoenix Tower",
    "ベルデ南|Verde Minami", "税経会館|Zeikei Hall", "オフィスゲート・ワン|Office Gate One", "メゾン若草|Maison Wakakusa",
    "日の出共同ビル|Hinode Kyodo Building", "グリーンハイム|Green Heim", "シティプラザ西棟|City Plaza West", "インキュベーションラボ|Incubation Lab",
    "旧郵便局舎|Old Post Office House", "農業会館|Agriculture Hall",
    "大和第二ビル|Yamato Building No. 2", "サンシティ本町|Sun City Honmachi", "日興パレス|Nikko Palace", "クロスタワー|Cross Tower",
    "東ビル|Azuma Building", "三井住江ビルディング|Suminoe Building", "カーサ・ミモザ|Casa Mimosa", "テクノプラザＡ棟|Techno Plaza A",
    "新館|New Annex", "みどり会館|Midori Hall", "第１１平和ビル|Heiwa Building 11", "KSスクエア|KS Square", "ホワイトヴィラ|White Villa",
    "合同庁舎|Joint Government Building", "センチュリー21番館|Century 21-bankan", "ファーストテラス|First Terrace", "医療モール桜|Sakura Medical Mall",
    "港町倉庫|Minatomachi Warehouse", "D-BOX|D-BOX", "ルミエール弐番館|Lumiere II", "市民プラザ|Citizens' Plaza", "花車ビル南館|Hanaguruma South",
    "オーシャンゲートみらい|Ocean Gate Mirai",
))  # fmt: skip
FLOORS = (
    "{} {n}F|{n}F, {}", "{}{n}階|{n}F {}", "{}　{n}F|{n}F {}", "{} {n}階|{} {n}F", "{} {n}0{m}号室|{} #{n}0{m}", "{}{n}0{m}|{n}0{m} {}",
    "{}-{n}0{m}|{}-{n}0{m}", "{} {n}F-{m}|{n}F-{m} {}", "{} B1F|B1F {}", "{}|{}", "{} {n}階|{n}F, {}", "{} {n}F|{n}F {}", "{}{n}F|{n}F, {}",
    "{}　{n}階|{} {n}F", "{} {n}0{m}号|{} #{n}0{m}", "{}{n}0{m}号|{} {n}0{m}", "{} {n}0{m}|{n}0{m}, {}", "{} {n}階{n}0{m}号室|{n}0{m}, {}",
    "{} 1F|1F {}",
    "{} {n}階|{n}F, {}", "{}{n}F|{n}F {}", "{}{n}階|{n}th Floor, {}", "{} {n}F|{} {n}F", "{}　{n}階|{n}F, {}", "{}{n}0{m}号室|#{n}0{m}, {}",
    "{} {n}0{m}号室|{} {n}0{m}", "{}-{n}0{m}|{}-{n}0{m}", "{} {n}0{m}|{} {n}0{m}", "{} {n}-{m}号|{} {n}-{m}", "{}地下1階|B1F, {}", "{} ２階|2F, {}",
    "{}|{}", "{}|{}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字中田", "Aza Nakata"), Bilingual("字西ノ原", "Aza Nishinohara"), Bilingual("字上川原", "Aza Kamikawara"),
        Bilingual("字下屋敷", "Aza Shimoyashiki"),
        Bilingual("字前田", "Aza Maeda"), Bilingual("字南沢", "Aza Minamizawa"), Bilingual("字宮ノ下", "Aza Miyanoshita"),
        Bilingual("字天神", "Aza Tenjin"), Bilingual("字新屋敷", "Aza Arayashiki"),
        Bilingual("字大平", "Aza Ohira"), Bilingual("字北浦", "Aza Kitaura"), Bilingual("字川向", "Aza Kawamukai"), Bilingual("字寺ノ前", "Aza Teranomae"),
        Bilingual("字原", "Aza Hara"),
    ),
    kyoto=(
        Bilingual("烏丸通四条下ル", "Karasuma-dori Shijo-sagaru"), Bilingual("室町通仏光寺上る", "Muromachi-dori Bukkoji-agaru"),
        Bilingual("新町通五条西入ル", "Shinmachi-dori Gojo-nishiiru"),
        Bilingual("四条通大宮西入", "Shijo-dori Omiya-nishiiru"), Bilingual("丸太町通寺町東入", "Marutamachi-dori Teramachi-higashiiru"),
        Bilingual("千本通二条下ル", "Sembon-dori Nijo-sagaru"), Bilingual("東大路通松原上る", "Higashioji-dori Matsubara-agaru"),
        Bilingual("御池通高倉東入", "Oike-dori Takakura-higashiiru"), Bilingual("油小路通錦小路上る", "Aburanokoji-dori Nishikikoji-agaru"),
        Bilingual("堀川通蛸薬師下る", "Horikawa-dori Takoyakushi-sagaru"), Bilingual("竹田街道八条西入る", "Takeda-kaido Hachijo-nishiiru"),
    ),
    labels=(
        Bilingual("サテライトオフィス", "Satellite Office"), Bilingual("支社", "Branch Office"), Bilingual("北工場", "North Plant"),
        Bilingual("物流センター", "Distribution Center"), Bilingual("研究所", "Laboratory"), Bilingual("ショールーム", "Showroom"),
        Bilingual("東京事務所", "Tokyo Office"), Bilingual("大阪支社", "Osaka Branch"), Bilingual("配送センター", "Delivery Center"),
        Bilingual("工場", "Factory"), Bilingual("開発センター", "Development Center"), Bilingual("アトリエ", "Atelier"),
        Bilingual("福岡事業所", "Fukuoka Works"), Bilingual("資材置場", "Depot"),
        Bilingual("東京オフィス", "Tokyo Office"), Bilingual("大阪営業所", "Osaka Sales Office"), Bilingual("名古屋支店", "Nagoya Branch"),
        Bilingual("技術センター", "Technical Center"), Bilingual("第二工場", "Second Plant"), Bilingual("駅前店", "Ekimae Shop"),
        Bilingual("九州支社", "Kyushu Branch"), Bilingual("事業所", "Works"), Bilingual("スタジオ", "Studio"), Bilingual("倉庫", "Warehouse"),
    ),
    head_labels=(
        Bilingual("本店", "Main Office"), Bilingual("本部", "Headquarters"), Bilingual("本社・工場", "Head Office & Plant"),
        Bilingual("本社", "Head Office"), Bilingual("本社事務所", "Main Office"), Bilingual("主たる事務所", "Principal Office"),
        Bilingual("本社工場", "Head Plant"),
        Bilingual("本社", "Head Office"), Bilingual("東京本社", "Tokyo Head Office"), Bilingual("本館", "Main Building"),
        Bilingual("本社営業部", "Head Sales Office"), Bilingual("登記上本店", "Registered Office"),
    ),
)  # fmt: skip
