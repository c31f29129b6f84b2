"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "大和第二ビル|Yamato Building No. 2", "サンシティ本町|Sun City Honmachi", "日興パレス|Nikko Palace", "クロスタワー|Cross Tower",
    "東ビル|Azuma Building", "三井住江ビルディング|Suminoe Building", "カーサ・ミモザ|Casa Mimosa", "テクノプラザＡ棟|Techno Plaza A",
    "新館|New Annex", "みどり会館|Midori Hall", "第１１平和ビル|Heiwa Building 11", "KSスクエア|KS Square", "ホワイトヴィラ|White Villa",
    "合同庁舎|Joint Government Building", "センチュリー21番館|Century 21-bankan", "ファーストテラス|First Terrace", "医療モール桜|Sakura Medical Mall",
    "港町倉庫|Minatomachi Warehouse", "D-BOX|D-BOX", "ルミエール弐番館|Lumiere II", "市民プラザ|Citizens' Plaza", "花車ビル南館|Hanaguruma South",
    "オーシャンゲートみらい|Ocean Gate Mirai",
))  # fmt: skip
FLOORS = (
    "{} {n}階|{n}F, {}", "{}{n}F|{n}F {}", "{}{n}階|{n}th Floor, {}", "{} {n}F|{} {n}F", "{}　{n}階|{n}F, {}", "{}{n}0{m}号室|#{n}0{m}, {}",
    "{} {n}0{m}号室|{} {n}0{m}", "{}-{n}0{m}|{}-{n}0{m}", "{} {n}0{m}|{} {n}0{m}", "{} {n}-{m}号|{} {n}-{m}", "{}地下1階|B1F, {}", "{} ２階|2F, {}",
    "{}|{}", "{}|{}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字大平", "Aza Ohira"), Bilingual("字北浦", "Aza Kitaura"), Bilingual("字川向", "Aza Kawamukai"), Bilingual("字寺ノ前", "Aza Teranomae"),
        Bilingual("字原", "Aza Hara"),
    ),
    kyoto=(
        Bilingual("御池通高倉東入", "Oike-dori Takakura-higashiiru"), Bilingual("油小路通錦小路上る", "Aburanokoji-dori Nishikikoji-agaru"),
        Bilingual("堀川通蛸薬師下る", "Horikawa-dori Takoyakushi-sagaru"), Bilingual("竹田街道八条西入る", "Takeda-kaido Hachijo-nishiiru"),
    ),
    labels=(
        Bilingual("東京オフィス", "Tokyo Office"), Bilingual("大阪営業所", "Osaka Sales Office"), Bilingual("名古屋支店", "Nagoya Branch"),
        Bilingual("技術センター", "Technical Center"), Bilingual("第二工場", "Second Plant"), Bilingual("駅前店", "Ekimae Shop"),
        Bilingual("九州支社", "Kyushu Branch"), Bilingual("事業所", "Works"), Bilingual("スタジオ", "Studio"), Bilingual("倉庫", "Warehouse"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("東京本社", "Tokyo Head Office"), Bilingual("本館", "Main Building"),
        Bilingual("本社営業部", "Head Sales Office"), Bilingual("登記上本店", "Registered Office"),
    ),
)  # fmt: skip
