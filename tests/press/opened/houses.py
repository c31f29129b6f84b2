"""The opened half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.opened.institutions import INSTITUTIONS
from tests.press.opened.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
葵音堂 Kionodo|瑞鳳 Zuiho|千歳屋 Chitoseya|北辰 Hokushin|丸栗 Marukuri|山鹿野 Yamagano|三ツ星川 Mitsuboshigawa|東雲台 Shinonomedai|篠笛 Shinobue|万代橋 Bandaibashi
ひなた野 Hinatano|こもれび Komorebi|つばめ屋 Tsubameya|あおぞら舎 Aozorasha|まるや Maruya|さざなみ Sazanami|ゆきあかり Yukiakari
オルビット Orbit|ネクサイト Nexite|グランベル Granbell|エルデ Erde|ハーモニクス Harmonics|リバティポート LibertyPort|トライアス Trias|セレスト Celeste|パルミエ Palmier
Kazenoha Kazenoha|NOVARIS Novaris|Studio-K StudioK|ZEN-NEXT ZenNext|アイ・ティ・ケー ITK|日東エコ NittoEco|ケイズ K-s|大森田 Omorita|共栄舎 Kyoeisha
浅香山田 Asakayamada|東都昭和 TotoShowa|三枝屋 Saigusaya|大和田川 Owadagawa|藤見 Fujimi|富久栄 Fukuei|木曽路谷 Kisojidani|中陽 Chuyo|西海道 Saikaido|鶴亀堂 Tsurukamedo
日新興和 NisshinKowa|星ヶ峰 Hoshigamine|白鷺原 Shirasagihara|永楽町 Eirakucho|豊浜 Toyohama|千代ヶ丘 Chiyogaoka|神楽野 Kagurano|石動山 Isurugiyama|太平洋第一 TaiheiyoDaiichi|八幡野 Yawatano
きぼうの木 KibonoKi|やまびこ Yamabiko|こまどり Komadori|なごみ庵 Nagomian|つきのわ Tsukinowa|みのり Minori|おひさま Ohisama|かもめ Kamome
アステリオ Asterio|クレアトリー Creatry|フロンティス Frontis|ユニゾーン Unizone|ラピスト Lapist|イーストロック Eastlock|プレミエール Premiere|サンライト・フーガ SunlightFuga|モノリス Monolith
BRIGHTEX Brightex|hitotoki Hitotoki|North-Peak NorthPeak|SOLWAVE Solwave|CRAFT-LAB Craftlab|Yuzu-Works YuzuWorks|ティー・エム・ピー TMP|ワイ・エス Ys|ジャパン・ネクサ JapanNexa
横山喜一 YokoyamaKiichi|吉岡組 Yoshiokagumi|中西清左衛門 NakanishiSeizaemon
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
地域とともに、百年先へ。|Together with you for a hundred years
ものづくりで暮らしを支える|Supporting life by making
Connect the Future|Connect the Future
人と技術をつなぐ|Connecting people and technology
住まいの「困った」を解決します|We solve housing troubles
ISO9001・ISO14001 認証取得|ISO 9001 and ISO 14001 certified
安心をかたちに|Shaping peace of mind
Beyond Expectations|Beyond Expectations
お客様の笑顔のために|For your smile
創業明治三十五年|Since 1902
まちの未来を、ともにつくる。|Building our town's future together
ISO 9001：2015 認証取得|ISO 9001:2015 certified
品質マネジメントシステム ISO9001／環境 ISO14001|Quality ISO 9001, Environment ISO 14001
SINCE 1967|SINCE 1967
Think Local, Act Global|Think Local, Act Global
プライバシーマーク認定番号 10860123|Privacy Mark No. 10860123
私たちはSDGsを支援しています|We support the SDGs
えるぼし認定企業|Eruboshi certified
水・土・人を活かす|Water, soil, people
Design for All|Design for All
ひとつ上の「あたりまえ」へ|Beyond the usual
建設業許可 知事（特-3）第20415号|Construction licence No. 20415
宅地建物取引業 免許番号 知事(7)第8123号|Real estate licence No. 8123
暮らしに、もっと彩りを。|More colour for your life
くるみん認定・健康経営優良法人2026|Kurumin and health management certified
適格請求書発行事業者登録番号 T7180001045112|Qualified invoice issuer T7180001045112
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
