"""Buildings of the opened half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "三晃ビルディング|Sanko Building", "ハイネス大橋|Highness Ohashi", "第三中央ビル|Chuo Building III", "プラザ若葉|Plaza Wakaba",
    "ＮＫビル|NK Building", "駅前センタービル|Ekimae Center Building", "サウスゲート本館|South Gate Main", "Ｔｏｒｉｉ館|Torii-kan",
    "産業交流センター|Industry Exchange Center", "コーポ柳|Corpo Yanagi", "レジデンス宮の森|Residence Miyanomori", "商工会館|Chamber Hall",
    "ORIX-Mビル|ORIX-M Building", "蔵造り館東|Kurazukuri East", "メゾン・ド・フルール|Maison de Fleur",
))  # fmt: skip
FLOORS = (
    "{} {n}F|{n}F, {}", "{}{n}階|{n}F {}", "{}　{n}F|{n}F {}", "{} {n}階|{} {n}F", "{} {n}0{m}号室|{} #{n}0{m}", "{}{n}0{m}|{n}0{m} {}", "{}-{n}0{m}|{}-{n}0{m}",
    "{} {n}F-{m}|{n}F-{m} {}", "{} B1F|B1F {}", "{}|{}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字中田", "Aza Nakata"), Bilingual("字西ノ原", "Aza Nishinohara"), Bilingual("字上川原", "Aza Kamikawara"),
        Bilingual("字下屋敷", "Aza Shimoyashiki"),
    ),
    kyoto=(
        Bilingual("烏丸通四条下ル", "Karasuma-dori Shijo-sagaru"), Bilingual("室町通仏光寺上る", "Muromachi-dori Bukkoji-agaru"),
        Bilingual("新町通五条西入ル", "Shinmachi-dori Gojo-nishiiru"),
    ),
    labels=(
        Bilingual("サテライトオフィス", "Satellite Office"), Bilingual("支社", "Branch Office"), Bilingual("北工場", "North Plant"),
        Bilingual("物流センター", "Distribution Center"), Bilingual("研究所", "Laboratory"), Bilingual("ショールーム", "Showroom"),
    ),
    head_labels=(Bilingual("本店", "Main Office"), Bilingual("本部", "Headquarters"), Bilingual("本社・工場", "Head Office & Plant")),
)  # fmt: skip
