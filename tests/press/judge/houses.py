"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
相沢 Aizawa|相原 Aihara|青山 Aoyama|赤木 Akagi|秋田 Akita|浅井 Asai|浅野 Asano|足立 Adachi|阿部 Abe|天野 Amano
荒井 Arai|荒川 Arakawa|荒木 Araki|飯田 Iida|飯塚 Iizuka|池田 Ikeda|石川 Ishikawa|石田 Ishida|石橋 Ishibashi|泉 Izumi
磯部 Isobe|板倉 Itakura|伊東 Ito|稲葉 Inaba|入江 Irie|岩井 Iwai|岩本 Iwamoto|宇野 Uno|梅原 Umehara|榎本 Enomoto
及川 Oikawa|大石 Oishi|大川 Okawa|大沢 Osawa|大島 Oshima|大竹 Otake|太田 Ota|大橋 Ohashi|大森 Omori|岡部 Okabe
小沢 Ozawa|小田 Oda|落合 Ochiai|小野 Ono|折田 Orita|笠原 Kasahara|柏木 Kashiwagi|片山 Katayama|金井 Kanai|金沢 Kanazawa
亀井 Kamei|川上 Kawakami|川端 Kawabata|河野 Kono|神田 Kanda|菊地 Kikuchi|北村 Kitamura|吉良 Kira|工藤 Kudo|久保 Kubo
倉田 Kurata|栗原 Kurihara|黒田 Kuroda|桑原 Kuwabara|小池 Koike|小泉 Koizumi|児玉 Kodama|小西 Konishi|小林田 Kobayashida|坂井 Sakai
坂口 Sakaguchi|佐久間 Sakuma|笹川 Sasagawa|佐々 Sassa|沢井 Sawai|篠原 Shinohara|渋谷 Shibuya|島村 Shimamura|清野 Seino|白石 Shiraishi
白川 Shirakawa|杉浦 Sugiura|杉本 Sugimoto|杉山 Sugiyama|須田 Suda|関口 Sekiguchi|関根 Sekine|千田 Senda|高島 Takashima|高山 Takayama
竹田 Takeda|竹中 Takenaka|竹本 Takemoto|立花 Tachibana|田辺 Tanabe|田代 Tashiro|玉井 Tamai|塚本 Tsukamoto|津田 Tsuda|堤 Tsutsumi
角田 Tsunoda|鶴田 Tsuruta|寺島 Terashima|東野 Higashino|徳田 Tokuda|徳永 Tokunaga|富永 Tominaga|直井 Naoi|中井 Nakai|長尾 Nagao
中田 Nakata|中西 Nakanishi|中山 Nakayama|永田 Nagata|西尾 Nishio|西岡 Nishioka|野田 Noda|野中 Nonaka|萩原 Hagiwara|畑 Hata
林 Hayashi|原 Hara|樋口 Higuchi|久田 Hisada|平井 Hirai|平松 Hiramatsu|平山 Hirayama|福井 Fukui|藤川 Fujikawa|藤田 Fujita
藤村 Fujimura|船山 Funayama|北条 Hojo|堀内 Horiuchi|堀口 Horiguchi|本間 Honma|前原 Maehara|松尾 Matsuo|松田 Matsuda|松永 Matsunaga
丸井田 Maruida|三木 Miki|水谷 Mizutani|宮川 Miyagawa|宮沢 Miyazawa|宮下 Miyashita|武藤 Muto|村井 Murai|村瀬 Murase|村山 Murayama
毛利 Mori|森川 Morikawa|森山 Moriyama|柳 Yanagi|柳沢 Yanagisawa|矢島 Yajima|安田 Yasuda|山内 Yamauchi|山形屋 Yamagataya|山川 Yamakawa
山岡 Yamaoka|結城 Yuki|横井 Yokoi|横田 Yokota|吉沢 Yoshizawa|吉村 Yoshimura|脇坂 Wakisaka|渡瀬 Watase|三陽 Sanyo|共栄 Kyoei
光栄 Koei|興和 Kowa|幸和 Kowa|新明 Shimmei|正栄 Shoei|信越 Shinetsu|親和 Shinwa|日本海 Nihonkai|丸一 Maruichi|みずほ野 Mizuhono
青葉 Aoba|岐阜 Gifu|越前 Echizen|近江 Omi|大分 Oita|岡崎屋 Okazakiya|鹿児島 Kagoshima|河内 Kawachi|京都 Kyoto|熊本 Kumamoto
札幌 Sapporo|佐渡 Sado|下総 Shimosa|高松 Takamatsu|長岡 Nagaoka|浜松 Hamamatsu|福岡 Fukuoka|富山 Toyama|松江 Matsue|松山 Matsuyama
水戸 Mito|宮崎中央 MiyazakiChuo|盛岡 Morioka|八千代 Yachiyo|横浜 Yokohama|アイワ Aiwa|アクト Act|アート Art|アオキ Aoki|イシダ Ishida
エイト Eight|オオタ Ota|カネコ Kaneko|キョウエイ Kyoei|クリエ Crie|サトウ Sato|シマダ Shimada|ジェイ・エス JS|タイヨー Taiyo|テクノ Techno
パートナー Partner|フジタ Fujita|マエダ Maeda|メイワ Meiwa|ヤマダ Yamada|ADVANCE Advance|AXIS Axis|BEST Best|CORE Core|DASH Dash
ECO Eco|FINE Fine|GREEN Green|HOPE Hope|INTER Inter|J&T JandT|KTC KTC|LIFE Life|M's Ms|NEXT Next
PRO Pro|R&D RandD|T.S.K TSK
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
信頼と安心のパートナー|A partner in trust and peace of mind
地域に根ざして五十年|Fifty years in our town
暮らしに安心を、街に笑顔を|Safe living, smiling towns
ものづくりで未来を支える|Supporting the future by making
一歩先の技術へ|Technology one step ahead
水と空気と緑を守る|Guarding water, air and green
心をこめたサービスを|Service from the heart
快適な空間を創造する|Creating comfortable spaces
人を育て、街を育てる|Growing people, growing towns
確かな技術で社会に応える|Answering society with sure skills
感動を、かたちに。|Giving shape to emotion.
食の安全と健康を届ける|Safe and healthy food
創業昭和二十三年|Since 1948
創業大正三年|Since 1914
Since 1965|Since 1965
創立30周年|Thirty years
Create the Future|Create the Future
Quality First|Quality First
ISO9001認証取得|ISO 9001
ISO 27001 認証取得|ISO 27001
建設業許可 県知事許可（般-3）第20481号|Construction licence No. 20481
建設業許可 国土交通大臣許可（特-2）第5136号|Construction licence No. 5136
宅地建物取引業 県知事(4)第12077号|Real estate licence No. 12077
産業廃棄物処理業 許可番号 第02200156734号|Waste licence No. 02200156734
古物商許可 第451280006213号|Second-hand dealer No. 451280006213
労働者派遣事業 派27-301846|Staffing licence 27-301846
登録番号 T5020001036182|Registration number T5020001036182
適格請求書発行事業者 T8013301027459|Qualified invoice issuer T8013301027459
健康経営優良法人2024|Health and productivity 2024
ふるさと納税 返礼品 取扱店|Hometown tax gifts
総合建設・設計施工・不動産|Construction, design, property
電気設備・通信設備・防災設備|Electric, communication and safety works
車検・整備・板金塗装・販売|Inspection, service, bodywork, sales
住まいのリフォーム・水まわり修理|Remodeling and plumbing
名刺・封筒・伝票・チラシ印刷|Cards, envelopes, slips, flyers
営業時間 9:00～18:00 定休日 日曜・祝日|Open 9:00-18:00, closed on Sundays and holidays
営業時間 11:30～14:00／17:00～22:30|Open 11:30-14:00, 17:00-22:30
診療時間 9:00～12:00／15:00～18:30（水・日・祝休診）|Hours 9:00-12:00, 15:00-18:30
受付時間 平日 9:00～17:00|Open 9:00-17:00 on weekdays
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
