"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
秋山 Akiyama|飯島 Iijima|石井 Ishii|井口 Iguchi|伊藤 Ito|井上 Inoue|岩田 Iwata|上野 Ueno|内田 Uchida|遠藤 Endo
大久保 Okubo|大谷 Otani|岡田 Okada|岡本 Okamoto|小原 Ohara|梶原 Kajiwara|加藤 Kato|神谷 Kamiya|川口 Kawaguchi|川村 Kawamura
岸田 Kishida|木村 Kimura|久保田 Kubota|小林 Kobayashi|小松 Komatsu|小山 Koyama|斎藤 Saito|桜井 Sakurai|佐々木 Sasaki|塩谷 Shioya
清水谷 Shimizudani|鈴木 Suzuki|高橋 Takahashi|高木 Takagi|田中 Tanaka|田村 Tamura|辻 Tsuji|土井 Doi|富田 Tomita|豊田 Toyoda
中島 Nakajima|中村 Nakamura|西山 Nishiyama|根岸 Negishi|橋本 Hashimoto|早川 Hayakawa|東山 Higashiyama|平野 Hirano|広瀬 Hirose|福田 Fukuda
藤原 Fujiwara|細川 Hosokawa|堀 Hori|前田 Maeda|松岡 Matsuoka|松下 Matsushita|松本 Matsumoto|三浦 Miura|三宅 Miyake|向井 Mukai
村松 Muramatsu|森 Mori|森田 Morita|矢野 Yano|山口 Yamaguchi|山下 Yamashita|山中 Yamanaka|山本 Yamamoto|吉川 Yoshikawa|吉田 Yoshida
若松 Wakamatsu|和田 Wada|渡会 Watarai|朝日野 Asahino|愛知 Aichi|出雲 Izumo|茨城 Ibaraki|宇和 Uwa|尾張 Owari|香川 Kagawa
上総 Kazusa|紀州 Kishu|九州中央 KyushuChuo|群馬 Gumma|甲府 Kofu|高知 Kochi|西条 Saijo|佐賀 Saga|讃岐 Sanuki|滋賀 Shiga
信濃 Shinano|諏訪 Suwa|仙台 Sendai|筑波 Tsukuba|栃木 Tochigi|長浜 Nagahama|新潟 Niigata|日田 Hita|飛騨 Hida|広島 Hiroshima
栄 Sakae|三共 Sankyo|信友 Shinyu|新栄 Shinei|新興 Shinko|成和 Seiwa|東海道 Tokaido|東京 Tokyo|日新 Nisshin|日本中央 NihonChuo
丸善屋 Maruzenya|丸大 Marudai|丸富 Marutomi|美和 Miwa|友和 Yuwa|豊和 Howa|陽光 Yoko|和光 Wako|アイ・ピー・エス IPS|アサヒ Asahi
カワムラ Kawamura|キタムラ Kitamura|サカイ Sakai|サンエー Sanei|シンコー Shinko|スズキヤ Suzukiya|セイワ Seiwa|ダイイチ Daiichi|タナカ Tanaka|ティーアンドエム TandM
テクノス Technos|トーカイ Tokai|ニチワ Nichiwa|ハヤシ Hayashi|フォーラム Forum|フューチャー Future|マツモト Matsumoto|マルカ Maruka|ミズノ Mizuno|メイト Mate
ワタナベ Watanabe|ABC Abc|ALPS Alps|B.E.S BES|CREA Crea|D-NET Dnet|EAST East|FORCE Force|GRAN Gran|JUST Just
K&K KandK|LINK Link|MINATO Minato|N.T.S NTS|ORIGIN Origin|Pacific Pacific|S&Y SandY|TOP Top|UNI Uni|Y's Ys
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
お客様の笑顔とともに|For our customers' smiles
確かな品質、確かな信頼|Sure quality, sure trust
人と地球にやさしい企業をめざして|Kind to people and the earth
技術で未来をつくる|Making the future with technology
街づくり・家づくり・人づくり|Towns, homes, people
あしたを、もっと明るく。|A brighter tomorrow
つなぐ、支える、広げる|Connect, support, expand
おいしさを全国へ|Good taste for the whole country
安心と満足をお届けします|Delivering ease and satisfaction
創業大正九年|Since 1920
SINCE 1972|Since 1972
創立50周年|Fifty years
Open the Next Door|Open the Next Door
With You, For Tomorrow|With You, For Tomorrow
Smart Solution Partner|Smart Solution Partner
ISO9001/ISO14001 認証取得|ISO 9001 and 14001
ISO 45001 認証取得|ISO 45001
建設業許可 大臣許可（般-5）第17224号|Construction licence No. 17224
宅地建物取引業 知事免許(6)第31805号|Real estate licence No. 31805
一般貨物自動車運送事業 関自貨第1182号|Freight licence No. 1182
労働者派遣事業 派13-304127|Staffing licence 13-304127
登録番号 T2011101057729|Registration number T2011101057729
適格請求書発行事業者登録番号 T6120001142075|Registration number T6120001142075
健康経営優良法人 2025|Health and productivity 2025
ＳＤＧｓ宣言企業|SDGs declared
SDGsに取り組んでいます|Working for the SDGs
土木・建築・舗装・とび土工|Civil works, building, paving
空調設備・給排水設備 設計施工|Air and water systems, design and works
各種保険代理・ライフプラン相談|Insurance and life plans
ユニフォーム・ギフト・記念品|Uniforms, gifts, mementos
受付時間 9:00～17:30（土日祝除く）|Open 9:00-17:30 on weekdays
営業時間 11:00～22:00（月曜定休）|Open 11:00-22:00, closed on Mondays
診療時間 9:00～13:00／15:00～19:00|Hours 9:00-13:00, 15:00-19:00
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
