"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
大橋 Ohashi|中沢 Nakazawa|北村 Kitamura|西尾 Nishio|小池 Koike|松原 Matsubara|大久保 Okubo|高瀬 Takase|杉本 Sugimoto|川村 Kawamura
山内 Yamauchi|野田 Noda|浅野 Asano|片山 Katayama|安田 Yasuda|荒木 Araki|秋山 Akiyama|関根 Sekine|水谷 Mizutani|小松 Komatsu
永田 Nagata|丸田 Maruta|矢野 Yano|岡崎 Okazaki|三原 Mihara|吉川 Yoshikawa|徳永 Tokunaga|広瀬 Hirose|横田 Yokota|田島 Tajima
東和 Towa|日栄 Nichiei|大東 Daito|中央 Chuo|三洋堂 Sanyodo|明光 Meiko|昭栄 Shoei|国際 Kokusai|日本橋 Nihombashi|太平 Taihei
東邦 Toho|光和 Kowa|協同 Kyodo|大和屋 Yamatoya|富士 Fuji|新日 Shinnichi|第一 Daiichi|丸和 Maruwa|三友 Sanyu|五洋 Goyo
共同 Kyodo-J|朝日 Asahi|平和 Heiwa|旭 Asahi-K|東海 Tokai|北陸 Hokuriku|関東 Kanto|九州 Kyushu|山陽 Sanyo|中部 Chubu
多摩 Tama|湘南 Shonan|武蔵野 Musashino|相模 Sagami|房総 Boso|三河 Mikawa|播磨 Harima|有明 Ariake|仙北 Senboku|上毛 Jomo
みどり Midori|あさひ Asahi-H|ひまわり Himawari|さくら Sakura|やまと Yamato|あおぞら Aozora|みらい Mirai|ふれあい Fureai|すみれ Sumire|あゆみ Ayumi
アクティブ Active|アイリス Iris|エース Ace|グローバル Global|サンライズ Sunrise|スカイ Sky|トータル Total|ネクスト Next|ビジョン Vision|フェニックス Phoenix
ベスト Best|マックス Max|メイプル Maple|ユニオン Union|ライフ Life|リバー River|ロイヤル Royal|ワールド World|パシフィック Pacific|オーシャン Ocean
アルプス Alps|セントラル Central|ダイヤ Dia|ニッコー Nikko|ナカムラ Nakamura|イシカワ Ishikawa|タカハシ Takahashi|サンコー Sanko|トーワ Towa-K|アイエス IS
エヌ・ケイ NK|ケー・アイ KI|エム・エス MS|TKG TKG|NEXTAGE Nextage|J-LINK JLink|SMILE Smile|Grow Grow|ARC Arc|FIELD Field
木村屋 Kimuraya|越後屋 Echigoya|松屋 Matsuya|三浦屋 Miuraya|井筒 Izutsu|長者原 Chojabaru|大手 Ote|城北 Johoku|南海 Nankai|西部 Seibu-K
早坂 Hayasaka|小泉 Koizumi|土井 Doi|門脇 Kadowaki|児玉 Kodama|森山 Moriyama|神田 Kanda|桜田 Sakurada|石橋 Ishibashi|黒木 Kuroki
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
お客様とともに歩む|Walking with you
地域に根ざして六十余年|Sixty years in our region
信頼と技術でお応えします|Answering with trust and technology
ものづくりのベストパートナー|Best partner in making things
For Your Smile|For Your Smile
夢をかたちに|Giving shape to dreams
Next Stage Together|Next Stage Together
未来をひらく技術|Technology opening the future
まじめに、こつこつ。|Honest and steady
ISO 9001・14001 認証取得|ISO 9001 and 14001 certified
ISO9001認証取得 JQA-QM8842|ISO 9001 certified JQA-QM8842
創業昭和二十七年|Founded in 1952
おかげさまで創業100周年|A hundred years
建設業許可 知事許可（般-2）第31904号|Construction licence No. 31904
宅地建物取引業 知事(4)第52817号|Real estate licence No. 52817
登録番号 T5011101064823|Registration number T5011101064823
プライバシーマーク取得 第10824416号|Privacy Mark No. 10824416
健康経営優良法人 2026|Certified for health management
人と自然にやさしい企業をめざして|Kind to people and nature
心をこめて、ていねいに|With care
豊かな暮らしのお手伝い|Helping you live well
Quality & Trust|Quality & Trust
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
