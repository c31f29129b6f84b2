"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
青木 Aoki|赤松 Akamatsu|浅田 Asada|東 Azuma|有馬 Arima|安藤 Ando|五十嵐 Igarashi|池上 Ikegami|石原 Ishihara|市川 Ichikawa
稲垣 Inagaki|今井 Imai|岩崎 Iwasaki|上原 Uehara|臼井 Usui|内藤 Naito|梅田 Umeda|江口 Eguchi|大江 Oe|大塚 Otsuka
大西 Onishi|大野 Ono|岡野 Okano|小川 Ogawa|奥田 Okuda|奥村 Okumura|小野寺 Onodera|柏原 Kashiwabara|片岡 Kataoka
金子 Kaneko|加納 Kano|上村 Kamimura|川崎 Kawasaki|川島 Kawashima|菊池 Kikuchi|岸本 Kishimoto|北川 Kitagawa|木下 Kinoshita|熊谷 Kumagai
栗田 Kurita|黒川 Kurokawa|桑田 Kuwata|小島 Kojima|後藤 Goto|近藤 Kondo|斉藤 Saito|榊原 Sakakibara|酒井 Sakai|坂本 Sakamoto
佐野 Sano|沢田 Sawada|柴田 Shibata|島田 Shimada|下田 Shimoda|菅原 Sugawara|鈴村 Suzumura|瀬川 Segawa|高野 Takano|高田 Takada
滝沢 Takizawa|竹内 Takeuchi|武田 Takeda|田口 Taguchi|谷口 Taniguchi|千葉 Chiba|塚田 Tsukada|土屋 Tsuchiya|寺田 Terada|戸田 Toda
中川 Nakagawa|中野 Nakano|永井 Nagai|成田 Narita|西田 Nishida|西村 Nishimura|野口 Noguchi|野村 Nomura|橋爪 Hashizume|長谷川 Hasegawa
服部 Hattori|花田 Hanada|浜田 Hamada|林田 Hayashida|原田 Harada|平田 Hirata|福島 Fukushima|藤井 Fujii|藤沢 Fujisawa|藤本 Fujimoto
古川 Furukawa|星野 Hoshino|堀江 Horie|本田 Honda|前川 Maekawa|牧野 Makino|増田 Masuda|松井 Matsui|松村 Matsumura|丸山 Maruyama
三上 Mikami|水島 Mizushima|水野 Mizuno|宮田 Miyata|宮本 Miyamoto|村上 Murakami|村田 Murata|望月 Mochizuki|森下 Morishita|森本 Morimoto
安井 Yasui|柳田 Yanagida|山岸 Yamagishi|山崎 Yamazaki|山田 Yamada|吉岡 Yoshioka|米山 Yoneyama|渡部 Watabe|渡辺 Watanabe|佐藤 Sato
大丸 Daimaru|三栄 Sanei|三幸 Sanko|三洋 Sanyo|東光 Toko|東京中央 TokyoChuo|東信 Toshin|東伸 Toshin|東明 Tomei
日本 Nippon|日光 Nikko|日産 Nissan|日昭 Nissho|日豊 Nippo|日立野 Hitachino|大和 Daiwa|大栄 Daiei|大同 Daido|大信 Daishin
新東 Shinto|新和 Shinwa|新生 Shinsei|新光 Shinko|信和 Shinwa|信栄 Shinei|清水 Shimizu|西武 Seibu|正和 Seiwa
明治屋 Meijiya|名東 Meito|名古屋 Nagoya|大阪 Osaka|京浜 Keihin|阪神 Hanshin|京葉 Keiyo|関西 Kansai|北海 Hokkai
北日本 Kitanihon|東都 Toto|帝都 Teito|中京 Chukyo|山形 Yamagata|福山 Fukuyama|岡山 Okayama|長野 Nagano|静岡 Shizuoka|三河屋 Mikawaya
甲信 Koshin|両毛 Ryomo|常陸 Hitachi|下野 Shimotsuke|駿河 Suruga|遠州 Enshu|伊勢 Ise|丹波 Tamba|但馬 Tajima|吉備 Kibi
豊後 Bungo|肥後 Higo|薩摩 Satsuma|十勝 Tokachi|津山 Tsuyama|最上 Mogami|阿武隈 Abukuma|筑後 Chikugo|木曽 Kiso
はなまる Hanamaru|たいよう Taiyo|ゆうあい Yuai|かがやき Kagayaki|こころ Kokoro|なごみ Nagomi|あすか Asuka
あおば Aoba|いちご Ichigo|うらら Urara|コスモス Cosmos|サンワ Sanwa|サンテック Suntec|シンワ Shinwa|タカラ Takara|トヨシマ Toyoshima
ナカノ Nakano|ニチエー Nichiei|ハマダ Hamada|フジ Fuji|ホクト Hokuto|マルエイ Maruei|ミヤマ Miyama|ムサシ Musashi|ヤマニ Yamani|ヨシダ Yoshida
アイコー Aiko|アクセス Access|アシスト Assist|アスカ Asuka|イノベーション Innovation|ウィング Wing|エコー Echo|エフ・ティー FT|エム・アイ MI
キング King|クオリティ Quality|グリーン Green|ケイアイ KI|コア Core|サクセス Success|シティ City|スター Star|スマイル Smile|センチュリー Century
ゼネラル General|タウン Town|ダイナミック Dynamic|テクニカ Technica|トラスト Trust|ナショナル National|ニッシン Nisshin|ハーモニー Harmony|ビーエス BS|ファースト First
プライム Prime|ベル Bell|マイティ Mighty|ミナト Minato|メトロ Metro|ユニバース Universe|ラポール Rapport|リード Lead|ルミエール Lumiere
A&M AandM|ACT Act|AIM Aim|BRIDGE Bridge|Connect Connect|CROSS Cross|Dream Dream|E-STYLE Estyle|FUTURE Future|GLOBE Globe
HKS-J HKSJ|IDEA Idea|K's Ks|Leaf Leaf|MTS MTS|NOVA Nova|ONE'S Ones|PLUS Plus|SUN Sun|TAKE Take
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
信頼と実績で未来を拓く|Trust and results for the future
人と技術で社会に貢献する|Serving society with people and technology
安全と品質を第一に|Safety and quality first
まごころを込めて|With all our heart
暮らしのパートナー|Your partner in living
地元密着で七十年|Seventy years in our town
技術と信頼のネットワーク|A network of technology and trust
For a Better Life|For a Better Life
Challenge & Change|Challenge and Change
Technology for People|Technology for People
ISO 9001 認証取得|ISO 9001
ISO14001認証取得|ISO 14001
ISO 9001 登録 JQA-QMA14720|ISO 9001 JQA-QMA14720
ISMS認証取得 IS 612847|ISMS IS 612847
創業明治三十八年|Since 1905
創業1958年|Since 1958
おかげさまで60周年|Sixty years
建設業許可 県知事許可（特-4）第7062号|Construction licence No. 7062
宅地建物取引業免許 東京都知事(3)第94128号|Real estate licence No. 94128
産業廃棄物収集運搬業許可 第01300174826号|Waste transport licence No. 01300174826
古物商許可 第305512108834号|Second-hand dealer No. 305512108834
登録番号 T4010401088327|Registration number T4010401088327
インボイス登録番号 T9180001063418|Registration number T9180001063418
プライバシーマーク認定事業者 10862914(05)|Privacy Mark 10862914
新築・リフォーム・増改築・外構工事|New houses, remodeling, extensions, exteriors
生命保険・損害保険のご相談|Life and other insurance
機械工具・省力機器・住宅設備機器|Tools, machines, home equipment
総合ビルメンテナンス・清掃・警備|Building maintenance, cleaning, guarding
オフセット印刷・パンフレット・名刺|Offset printing, brochures, cards
診療時間 9:00～12:30／14:30～18:30（木・日・祝休診）|Hours 9:00-12:30, 14:30-18:30
営業時間 10:00～19:00 定休日 水曜日|Open 10:00-19:00, closed on Wednesdays
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
