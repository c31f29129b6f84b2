"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
玉緒 Tamao|旭央 Kyokuo|清瀧野 Kiyotakino|蓬莱山 Horaisan|帝北 Teihoku|加賀見 Kagami|金剛谷 Kongodani|富士川口 Fujikawaguchi|日東信 Nittoshin|大黒屋松井 Daikokuya-Matsui
三河島 Mikawajima|双葉沢 Futabasawa|龍ヶ浜 Ryugahama|城南 Jonan|西都 Saito|丸光 Marumitsu|山七 Yamashichi|久太郎町 Kyutaromachi|松風庵 Matsukazean|桜ノ宮台 Sakuranomiyadai
東海林田 Tokairinda|愛和 Aiwa|栄進 Eishin|共和第一 Kyowa-Daiichi|北斗七星 Hokuto-Shichisei|白水 Hakusui|長寿園 Chojuen|信濃路 Shinanoji|瀬戸内 Setouchi|琉球 Ryukyu
すずらん Suzuran|ほほえみ Hohoemi|あけぼの Akebono|たんぽぽ Tampopo|ゆりかご Yurikago|いちょう Icho|さくらんぼ Sakurambo|みずほの Mizuhono|ふるさと Furusato|うさぎや Usagiya
ヴェリタス Veritas|グローリア Gloria|シンフォニア Sinfonia|ネオフォース NeoForce|トワイライト Twilight|カレイド Kaleido|ブルーコンパス BlueCompass|エヴァーリンク Everlink|ミスティア Mystia|ペガサス Pegasus
ヘルヴィオン Helvion|シュタインベルク Steinberg|アンダーソン・リード Anderson-Reed|ボーモント Beaumont|ノルドストローム Nordstrom|キャンベル&スミス Campbell-Smith
QUANTIS Quantis|Lumiform Lumiform|NEXORA Nexora|tsumugi Tsumugi|Sora-Iro SoraIro|MIND-GATE MindGate|Foglia Foglia|KIBORI Kibori|H2Oworks H2Oworks|TRIPLE-A TripleA
エム・アイ・ケー MIK|ジー・エル・エス GLS|ダイワ Daiwa|ヤマキチ Yamakichi|三ツ輪 Mitsuwa|小川治兵衛 Ogawa-Jihei|村田良三 Murata-Ryozo
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
人と街をつなぐ、その先へ。|Linking people and towns, and beyond
「ありがとう」を、いちばん近くで。|Close to your thanks
確かな品質を世界へ|Sure quality to the world
Make it Simple.|Make it Simple.
Creating Tomorrow Together|Creating Tomorrow Together
創業 文政十年|Founded in 1827
おかげさまで創業50周年|Fifty years in business
ISO 14001:2015／ISO 45001:2018 認証取得|ISO 14001:2015 / ISO 45001:2018 certified
ISMS認証取得 IS 604512|ISMS certified IS 604512
健康経営優良法人（ブライト500）|Health management, Bright 500
国土交通大臣免許（3）第7215号|Licence of the Minister (3) No. 7215
一般建設業許可（般-5）第11827号|Construction licence (General-5) No. 11827
古物商許可 第301042504218号|Used goods dealer No. 301042504218
登録番号：T3010401187652|Registration number: T3010401187652
プライバシーマーク 第21004417号|Privacy Mark No. 21004417
カーボンニュートラル宣言企業|Carbon neutral company
ユースエール認定企業|Youth Yell certified
おいしいをつくる。|We make it taste good
Your Trusted Partner in Asia|Your Trusted Partner in Asia
地域密着・即日対応|Local and same day
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
