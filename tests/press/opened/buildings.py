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
))  # fmt: skip
FLOORS = (
    "{} {n}F|{n}F, {}", "{}{n}階|{n}F {}", "{}　{n}F|{n}F {}", "{} {n}階|{} {n}F", "{} {n}0{m}号室|{} #{n}0{m}", "{}{n}0{m}|{n}0{m} {}",
    "{}-{n}0{m}|{}-{n}0{m}", "{} {n}F-{m}|{n}F-{m} {}", "{} B1F|B1F {}", "{}|{}", "{} {n}階|{n}F, {}", "{} {n}F|{n}F {}", "{}{n}F|{n}F, {}",
    "{}　{n}階|{} {n}F", "{} {n}0{m}号|{} #{n}0{m}", "{}{n}0{m}号|{} {n}0{m}", "{} {n}0{m}|{n}0{m}, {}", "{} {n}階{n}0{m}号室|{n}0{m}, {}",
    "{} 1F|1F {}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字中田", "Aza Nakata"), Bilingual("字西ノ原", "Aza Nishinohara"), Bilingual("字上川原", "Aza Kamikawara"),
        Bilingual("字下屋敷", "Aza Shimoyashiki"),
        Bilingual("字前田", "Aza Maeda"), Bilingual("字南沢", "Aza Minamizawa"), Bilingual("字宮ノ下", "Aza Miyanoshita"),
        Bilingual("字天神", "Aza Tenjin"), Bilingual("字新屋敷", "Aza Arayashiki"),
    ),
    kyoto=(
        Bilingual("烏丸通四条下ル", "Karasuma-dori Shijo-sagaru"), Bilingual("室町通仏光寺上る", "Muromachi-dori Bukkoji-agaru"),
        Bilingual("新町通五条西入ル", "Shinmachi-dori Gojo-nishiiru"),
        Bilingual("四条通大宮西入", "Shijo-dori Omiya-nishiiru"), Bilingual("丸太町通寺町東入", "Marutamachi-dori Teramachi-higashiiru"),
        Bilingual("千本通二条下ル", "Sembon-dori Nijo-sagaru"), Bilingual("東大路通松原上る", "Higashioji-dori Matsubara-agaru"),
    ),
    labels=(
        Bilingual("サテライトオフィス", "Satellite Office"), Bilingual("支社", "Branch Office"), Bilingual("北工場", "North Plant"),
        Bilingual("物流センター", "Distribution Center"), Bilingual("研究所", "Laboratory"), Bilingual("ショールーム", "Showroom"),
        Bilingual("東京事務所", "Tokyo Office"), Bilingual("大阪支社", "Osaka Branch"), Bilingual("配送センター", "Delivery Center"),
        Bilingual("工場", "Factory"), Bilingual("開発センター", "Development Center"), Bilingual("アトリエ", "Atelier"),
        Bilingual("福岡事業所", "Fukuoka Works"), Bilingual("資材置場", "Depot"),
    ),
    head_labels=(
        Bilingual("本店", "Main Office"), Bilingual("本部", "Headquarters"), Bilingual("本社・工場", "Head Office & Plant"),
        Bilingual("本社", "Head Office"), Bilingual("本社事務所", "Main Office"), Bilingual("主たる事務所", "Principal Office"),
        Bilingual("本社工場", "Head Plant"),
    ),
)  # fmt: skip
