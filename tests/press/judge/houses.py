"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
東亜光 Toako|丸新 Marushin|北央 Hokuo|三恵 Sankei|大洋堂 Taiyodo|日進川 Nisshingawa|協栄 Kyoei|富国台 Fukokudai|新生和 Shinseiwa|昭光 Shoko
千曲野 Chikumano|阿蘇見 Asomi|利根川西 Tonegawanishi|筑前屋 Chikuzenya|能登路 Notoji|出雲路 Izumoji|摂津台 Settsudai|会津山 Aizuyama|那珂 Naka|鳴海潟 Narumigata
若草山 Wakakusayama|青葉通 Aobadori|緑が丘東 Midorigaokahigashi|朝日橋 Asahibashi|花園西 Hanazononishi|梅が枝 Umegae|杉並木 Suginamiki|藤棚 Fujidana|柳橋屋 Yanagibashiya|松籟 Shorai
木下工藤 Kinoshita-Kudo|長谷部 Hasebe|藤巻 Fujimaki|植草 Uekusa|高見沢 Takamizawa|稲留 Inatome|鷹巣 Takanosu|安曇 Azumi|小野田川 Onodagawa|中津留 Nakatsuru
大和田重吉 Owada-Jukichi|伊勢屋久兵衛 Iseya-Kyubei|二宮仁平 Ninomiya-Nihei|マルキ Maruki|ヤマサン Yamasan|カネジュウ Kaneju|丸ト Maruto|山一郎 Yamaichiro|叶屋 Kanoya|鶴乃家 Tsurunoya
ことり Kotori|ひだまり Hidamari|あすなろ Asunaro|ふたば Futaba|はまなす Hamanasu|すこやか Sukoyaka|なないろ Nanairo|えがお Egao|もみの木 Mominoki|こもれ日 Komorebi
アルタイル Altair|ベガス Vegas|ルミナス Luminous|フロンティア・ワン FrontierOne|プログレス Progress|インテグラ Integra|アクシア Axia|ソラリス Solaris|ノースゲート Northgate|ヴィータ Vita
クオリア Qualia|エスペランサ Esperanza|ミライズ Mirise|トライデント Trident|グリーンフィールド Greenfield|サンクレスト Suncrest|ブライトン Brighton|パレット Palette|リンクス Linx|カナデル Kanadel
VERTEX Vertex|Polaria Polaria|KAGAYAKI Kagayaki|hinata Hinata|NEUMANN Neumann|Mirai-to MiraiTo|BLUE-BIRD BlueBird|Tsunagu Tsunagu|ORIGIN-8 Origin8|Komorebi-Lab KomorebiLab
エム・ケイ MK|ティー・アンド・エス TandS|エヌ・オー・アール NOR|シー・エス・シー CSC|ジェイ・フィールド J-Field|ワンズ Ones|スリーハーツ ThreeHearts|フォーシーズン FourSeason|ゼロワン ZeroOne|ナインス Ninth
龍神 Ryujin|白山台 Hakusandai|天満屋敷 Temmayashiki|清風 Seifu|真和 Shinwa|誠心 Seishin|明倫 Meirin|啓成 Keisei|博愛 Hakuai|恵風 Keifu
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
その一歩に、寄り添う。|Beside you at every step
信頼と実績の六十年|Sixty years of trust
つくる、つなぐ、つづける。|Make, link, go on
地域の「あしたの安心」を支える|Supporting your tomorrow
For the Next Hundred Years|For the Next Hundred Years
創業大正十二年|Founded in 1923
Since 1954|Since 1954
確かな目利き、まっすぐな商い|Honest trade
100％自然エネルギーで操業しています|Run on renewable energy
ISO9001:2015 / ISO13485:2016 認証取得|ISO 9001:2015 / ISO 13485:2016 certified
Pマーク取得 第10482915(04)号|Privacy Mark 10482915(04)
健康経営優良法人2026（中小規模法人部門）認定|Certified for health management 2026
一般貨物自動車運送事業 Gマーク認定事業所|G Mark certified
建設業許可 大臣（般-4）第24816号|Construction licence (General-4) No. 24816
宅地建物取引業 知事（3）第61047号|Real estate licence (3) No. 61047
登録番号 T4120001138275|Registration number T4120001138275
インボイス登録番号：T9010003027641|Invoice registration T9010003027641
労働者派遣事業 派13-308841|Worker dispatching licence 13-308841
酒類販売業免許取得・全国発送承ります|Nationwide delivery
電話受付 9:00〜17:30（土日祝を除く）|Phones open 9:00-17:30 on weekdays
Small Team, Big Impact.|Small Team, Big Impact.
暮らしのそばに、いつも。|Always near your life
100年つづくまちづくり|A town for a hundred years
経済産業省 地域未来牽引企業|Regional future leading company
SDGs宣言企業 第0617号|SDGs declared company No. 0617
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
