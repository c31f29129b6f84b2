"""Buildings of the rules half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "汐路ビル|Shioji Building", "第二白樺ビル|Shirakaba Building No. 2", "グランテラス北棟|Gran Terrace North", "みなもスクエア|Minamo Square",
    "朝霧タワー|Asagiri Tower", "レンガ通りビル|Renga-dori Building", "ＪＳビル|JS Building", "新栄第一ビル|Shin-ei Building I",
    "ライオンズ桜坂|Lions Sakurazaka", "テクノパーク別館|Techno Park Annex", "K2ビル|K2 Building", "サンハイツ緑|Sun Heights Midori",
))  # fmt: skip
FLOORS = (
    "{} {n}階|{} {n}F", "{}{n}F|{n}F {}", "{} {n}F|{n}F, {}", "{} {n}0{m}号|{} {n}0{m}", "{}{n}0{m}号室|{} #{n}0{m}", "{}　{n}階|{n}F, {}",
    "{}|{}", "{} 地下1階|B1F {}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字大原", "Aza Ohara"), Bilingual("字東谷地", "Aza Higashiyachi"), Bilingual("字向山", "Aza Mukaiyama"),
        Bilingual("字北川端", "Aza Kitakawabata"),
    ),
    kyoto=(
        Bilingual("河原町通三条下る", "Kawaramachi-dori Sanjo-sagaru"), Bilingual("堀川通今出川上ル", "Horikawa-dori Imadegawa-agaru"),
        Bilingual("東洞院通六角東入ル", "Higashinotoin-dori Rokkaku-higashiiru"),
    ),
    labels=(
        Bilingual("支店", "Branch"), Bilingual("営業所", "Sales Office"), Bilingual("出張所", "Local Office"),
        Bilingual("技術センター", "Technical Center"), Bilingual("第一工場", "Plant 1"), Bilingual("流通センター", "Logistics Hub"),
    ),
    head_labels=(Bilingual("本社", "Head Office"), Bilingual("本社営業部", "Head Office Sales")),
)  # fmt: skip
