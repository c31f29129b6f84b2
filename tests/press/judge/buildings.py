"""Buildings of the judging half, how their floors are written, and the rural and Kyoto manners of an address."""

from __future__ import annotations

from tests.press.facts import Bilingual
from tests.press.repertoire import Ground

BUILDINGS = tuple(Bilingual(*cell.split("|")) for cell in (
    "第一生駒ビル|Ikoma Building No. 1", "千代田スクエアビル|Chiyoda Square Building", "メープルビル|Maple Building", "本町通りビル|Hommachi-dori Building",
    "セントラルビル東館|Central Building East", "パークハイム桜|Park Heim Sakura", "丸友ビル|Maruyu Building", "KDSビル|KDS Building",
    "アクロスプラザ|Across Plaza", "コーポラス青葉|Corporas Aoba", "三和第２ビル|Sanwa Building No. 2", "グランシティタワー|Gran City Tower",
    "ＡＳビル|AS Building", "赤煉瓦ビル|Akarenga Building", "ロイヤルハイツ|Royal Heights", "総合福祉センター|General Welfare Center", "イーストスクエア|East Square",
    "市役所分庁舎|City Hall Annex", "ひまわりビル|Himawari Building", "ベイサイドオフィス|Bayside Office", "メゾン青山|Maison Aoyama", "ＭＫＤビルディング|MKD Building",
    "情報センタービル|Information Center Building", "クレール本館|Clair Main Building", "駅ビル アネックス|Station Annex", "中小企業会館|SME Hall",
    "朝日生命館|Asahi Hall", "第５富士ビル|Fuji Building 5", "SQUARE中央|Square Chuo", "ダイヤパレス壱番街|Dia Palace I", "ビジネスパーク21|Business Park 21", "商工センター|Commerce Center",
))  # fmt: skip
FLOORS = (
    "{} {n}F|{n}F, {}", "{} {n}F|{n}F {}", "{}{n}F|{n}F, {}", "{} {n}階|{n}F, {}", "{} {n}階|{n}th Floor, {}", "{}{n}階|{n}F {}", "{}　{n}F|{n}F {}",
    "{} {n}0{m}号室|Room {n}0{m}, {}", "{} {n}0{m}|{n}0{m}, {}", "{}{n}0{m}|{} {n}0{m}", "{} {n}0{m}号|#{n}0{m}, {}", "{}-{n}0{m}|{}-{n}0{m}",
    "{} 1階|1F, {}", "{} 2F|2F, {}", "{}|{}", "{}|{}",
)  # fmt: skip
GROUND = Ground(
    buildings=BUILDINGS,
    floors=FLOORS,
    rural=(
        Bilingual("字中島", "Aza Nakajima"), Bilingual("字上野原", "Aza Uenohara"), Bilingual("字古川", "Aza Furukawa"), Bilingual("字八幡前", "Aza Hachimammae"),
        Bilingual("字下河原", "Aza Shimogawara"), Bilingual("字山崎", "Aza Yamazaki"),
    ),
    kyoto=(
        Bilingual("烏丸通御池上る", "Karasuma-dori Oike-agaru"), Bilingual("河原町通五条下る", "Kawaramachi-dori Gojo-sagaru"),
        Bilingual("堀川通今出川上る", "Horikawa-dori Imadegawa-agaru"), Bilingual("三条通高倉東入", "Sanjo-dori Takakura-higashiiru"),
        Bilingual("西大路通七条下ル", "Nishioji-dori Shichijo-sagaru"),
    ),
    labels=(
        Bilingual("東京営業所", "Tokyo Sales Office"), Bilingual("大阪支店", "Osaka Branch"), Bilingual("名古屋営業所", "Nagoya Sales Office"),
        Bilingual("第二工場", "Plant 2"), Bilingual("福岡支店", "Fukuoka Branch"), Bilingual("物流センター", "Logistics Center"),
        Bilingual("西店", "Nishi Shop"), Bilingual("仙台支店", "Sendai Branch"), Bilingual("技術研究所", "Technical Laboratory"),
        Bilingual("関東支社", "Kanto Office"), Bilingual("展示場", "Showroom"), Bilingual("北陸営業所", "Hokuriku Sales Office"),
    ),
    head_labels=(
        Bilingual("本社", "Head Office"), Bilingual("本社", "Headquarters"), Bilingual("本社", "Head Office"), Bilingual("本店", "Head Office"),
        Bilingual("本部", "Headquarters"), Bilingual("本社・工場", "Head Office and Plant"),
    ),
)  # fmt: skip
