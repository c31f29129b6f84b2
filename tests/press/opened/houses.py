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
玉緒 Tamao|旭央 Kyokuo|清瀧野 Kiyotakino|蓬莱山 Horaisan|帝北 Teihoku|加賀見 Kagami|金剛谷 Kongodani|富士川口 Fujikawaguchi|日東信 Nittoshin|大黒屋松井 Daikokuya-Matsui
三河島 Mikawajima|双葉沢 Futabasawa|龍ヶ浜 Ryugahama|城南 Jonan|西都 Saito|丸光 Marumitsu|山七 Yamashichi|久太郎町 Kyutaromachi|松風庵 Matsukazean|桜ノ宮台 Sakuranomiyadai
東海林田 Tokairinda|愛和 Aiwa|栄進 Eishin|共和第一 Kyowa-Daiichi|北斗七星 Hokuto-Shichisei|白水 Hakusui|長寿園 Chojuen|信濃路 Shinanoji|瀬戸内 Setouchi|琉球 Ryukyu
すずらん Suzuran|ほほえみ Hohoemi|あけぼの Akebono|たんぽぽ Tampopo|ゆりかご Yurikago|いちょう Icho|さくらんぼ Sakurambo|みずほの Mizuhono|ふるさと Furusato|うさぎや Usagiya
ヴェリタス Veritas|グローリア Gloria|シンフォニア Sinfonia|ネオフォース NeoForce|トワイライト Twilight|カレイド Kaleido|ブルーコンパス BlueCompass|エヴァーリンク Everlink|ミスティア Mystia|ペガサス Pegasus
ヘルヴィオン Helvion|シュタインベルク Steinberg|アンダーソン・リード Anderson-Reed|ボーモント Beaumont|ノルドストローム Nordstrom|キャンベル&スミス Campbell-Smith
QUANTIS Quantis|Lumiform Lumiform|NEXORA Nexora|tsumugi Tsumugi|Sora-Iro SoraIro|MIND-GATE MindGate|Foglia Foglia|KIBORI Kibori|H2Oworks H2Oworks|TRIPLE-A TripleA
エム・アイ・ケー MIK|ジー・エル・エス GLS|ダイワ Daiwa|ヤマキチ Yamakichi|三ツ輪 Mitsuwa|小川治兵衛 Ogawa-Jihei|村田良三 Murata-Ryozo
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
東洋栄 Toyoei|丸菱 Marubishi|北斗川 Hokutogawa|三栄社 Saneisha|大成屋 Taiseiya|日光堂 Nikkodo|共進 Kyoshin|富士見台 Fujimidai|新星 Shinsei|明和 Meiwa
筑紫野 Chikushino|阿賀川 Agagawa|最上台 Mogamidai|伊吹山 Ibukiyama|羽黒 Haguro|志摩路 Shimaji|淡路屋 Awajiya|浅間台 Asamadai|吉備野 Kibino|土佐浜 Tosahama
若竹 Wakatake|青柳川 Aoyagigawa|桜台東 Sakuradaihigashi|橘屋 Tachibanaya|松風台 Matsukazedai|白梅 Shiraume|藤ヶ谷 Fujigaya|楓川 Kaedegawa|楠木 Kusunoki|萩原台 Hagiwaradai
渡部源蔵 Watabe-Genzo|近江屋長兵衛 Omiya-Chobei|山城屋 Yamashiroya|マルトモ Marutomo|ヤマジュウ Yamaju|カネイチ Kaneichi|丸吉 Marukichi|山三 Yamasan|大野木 Ogi|柏木 Kashiwagi
さくらの木 Sakuranoki|つくし Tsukushi|わかば Wakaba|こすもす Kosumosu|のぞみ Nozomi|きずな Kizuna|あいあい Aiai|どんぐり Donguri|リーフ Leaf|アルファード Alfard
ルクス Lux|フォレスト Forest|ブリッジ Bridge|コンパス Compass|グランツ Glanz|ノヴァ Nova|オリオン Orion|テラス Terrace|マリーナ Marina|エターナル Eternal
クローバー Clover|シグマ Sigma|アトラス Atlas|サンフラワー Sunflower|ラピス Lapis|キャンバス Canvas|ステラ Stella|ユニテック Unitec|NEXIA Nexia|Hikari-Tech HikariTech
MORINO Morino|Lumina Lumina|AQUA-LINE AquaLine|Takumi Takumi|KUMO Kumo|Tetote Tetote|BASE-5 Base5|Sakura-Net SakuraNet|エイチ・アール HR|エス・ケイ・エム SKM
ケイ・アンド・ワイ KandY|アイ・シー・エス ICS|ワイズ Ys|トゥモロー Tomorrow|ハートフル Heartful|ミライト Mirait|ツクルバ Tsukuruba|ココロ Kokoro|白鳥 Hakucho|金峰 Kinpo
天竜 Tenryu|光明 Komyo|清和 Seiwa|聖徳 Seitoku|桃山 Momoyama|慈恵 Jikei|仁和 Ninna|泉 Izumi|八雲 Yakumo|水明 Suimei
城東 Joto|港北 Kohoku|南陽 Nanyo|高砂 Takasago|住吉 Sumiyoshi|相生 Aioi|宝来 Horai|寿 Kotobuki
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
浜野 Hamano|中西 Nakanishi|岩田 Iwata|内海 Utsumi|松田 Matsuda|三好 Miyoshi|植木 Ueki|今村 Imamura|長島 Nagashima|高木 Takagi
東亜 Toa|日進 Nisshin|大洋 Taiyo|三協 Sankyo|昭和 Showa|新日本 Shinnihon|太陽 Taiyo|富士見 Fujimi|北斗 Hokuto|東栄 Toei
光洋 Koyo|共和 Kyowa|大成 Taisei|日東 Nitto|第二 Daini|三和 Sanwa|五光 Goko|双葉 Futaba|千代田 Chiyoda|扶桑 Fuso
朝陽 Choyo|協和 Kyowa|旭光 Kyokko|東洋 Toyo|東北 Tohoku|近畿 Kinki|西日本 Nishinihon|中国 Chugoku|四国 Shikoku|信州 Shinshu
越後 Echigo|備前 Bizen|筑紫 Chikushi|南総 Nanso|奥羽 Ou|淀川 Yodogawa|利根 Tone|伊豆 Izu|みずほ Mizuho|ひかり Hikari
いずみ Izumi|あかつき Akatsuki|はやぶさ Hayabusa|つばさ Tsubasa|めぐみ Megumi|アドバンス Advance|アルファ Alpha|オリエント Orient|サンエス Sanes|スタンダード Standard
テラ Terra|トップ Top|ニュー New|パイオニア Pioneer|フロンティア Frontier|プラス Plus|ホープ Hope|マルヤマ Maruyama|ミライ Mirai|ヤマト Yamato
ライト Light|リンク Link|レインボー Rainbow|ワン One|アクア Aqua|イースト East|ウエスト West|エヌエス NS|オーケー OK|カネシロ Kaneshiro
キョーエイ Kyoei|クレスト Crest|コスモ Cosmo|ティー・エム TM|アール・エス RS|ジェイ・シー JC|SKY SKY|NEO Neo|Bloom Bloom|UNITE Unite
KMC KMC|Trust Trust|LINKS Links|田中屋 Tanakaya|伊勢屋 Iseya|丸善堂 Maruzendo|吉野 Yoshino|白山 Hakusan|竹原 Takehara|港南 Konan
南部 Nambu|古賀 Koga|須藤 Sudo|樋口 Higuchi|松浦 Matsuura|三宅 Miyake|森川 Morikawa|八木 Yagi|若林 Wakabayashi|和田 Wada
吉村 Yoshimura|飯田 Iida|石山 Ishiyama|岡村 Okamura|川口 Kawaguchi|河合 Kawai|桑原 Kuwabara|坂口 Sakaguchi|島本 Shimamoto|関口 Sekiguchi
多田 Tada|豊田屋 Toyotaya|長崎屋 Nagasakiya|西川 Nishikawa|野崎 Nozaki|福本 Fukumoto|堀川 Horikawa|町田 Machida|宮崎 Miyazaki|山根 Yamane
横山 Yokoyama|日の出 Hinode|栄光 Eiko|弘済 Kosai|誠和 Seiwa|英和 Eiwa|永和 Eiwa|泰成 Taisei|長栄 Choei|昌和 Showa
洛陽 Rakuyo|浪速 Naniwa|加賀 Kaga|土佐 Tosa|日向 Hyuga|津軽 Tsugaru|石狩 Ishikari|大隅 Osumi|若狭 Wakasa|能登 Noto
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
確かな技術で、明日を支える。|Supporting tomorrow with sure technology
いつもの毎日に、ちょっといいこと。|A little good in every day
人にやさしく、地球にやさしく|Kind to people, kind to the earth
はたらく人を、もっと元気に。|More energy for working people
Your Best Partner|Your Best Partner
Innovation for Life|Innovation for Life
創業 明治二十年|Founded in 1887
おかげさまで70周年|Seventy years
地元とともに五十年|Fifty years with our town
ISO9001 認証取得（本社・工場）|ISO 9001 certified
ISO 9001 / ISO 27001 認証|ISO 9001 / ISO 27001 certified
健康経営優良法人2025|Certified for health management 2025
適格請求書登録番号 T6020001094417|Qualified invoice number T6020001094417
登録番号：T1380001027563|Registration number: T1380001027563
建設業許可 神奈川県知事（般-3）第41872号|Construction licence (General-3) No. 41872
宅地建物取引業者 東京都知事(2)第104388号|Real estate licence (2) No. 104388
古物商許可証 第45126000731号|Used goods dealer No. 45126000731
有料職業紹介事業 23-ユ-301944|Employment placement licence 23-301944
第二種旅行業 2-718|Travel agency licence 2-718
プライバシーマーク付与認定 17003391(05)|Privacy Mark 17003391(05)
営業時間 10:00〜19:00 定休日 水曜|Open 10:00-19:00, closed on Wednesdays
受付時間 平日8:30〜17:15|Weekdays 8:30-17:15
SDGs 地域パートナー企業|SDGs partner
まごころを、かたちに。|Giving shape to sincerity
みんなの「できる」をふやす|More that everyone can do
くらしに笑顔を届けます|Bringing smiles to life
Quality First since 1961|Quality First since 1961
水とみどりのまち|Town of water and green
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
信頼を、かたちに。|Trust in shape
地域とともに半世紀|Half a century with our region
お客様第一主義|Customers first
明日をつくる確かな技術|Sure technology for tomorrow
快適な暮らしを応援します|Supporting comfortable living
Create The Future|Create The Future
Beyond Tomorrow|Beyond Tomorrow
Heart & Technology|Heart & Technology
ISO 9001・14001 認証登録|ISO 9001 and 14001 registered
ISO9001 認証取得企業|ISO 9001 certified
ISO27001（ISMS）認証取得|ISO 27001 certified
創業75周年|Seventy-five years
建設業許可 国土交通大臣（特-3）第8214号|Construction licence No. 8214
宅地建物取引業免許 国土交通大臣(2)第9147号|Real estate licence No. 9147
適格請求書発行事業者 T7120001198254|Registration number T7120001198254
登録番号：T3040001076621|Registration number T3040001076621
プライバシーマーク 第21004582(03)号|Privacy Mark No. 21004582
健康経営優良法人2026 認定|Certified for health management
くるみん認定企業|Kurumin certified
住まいのことなら何でもご相談ください|Ask us anything about homes
食の安全・安心をお届けする|Safe food for you
ありがとうの心で|With thanks
環境にやさしいものづくり|Green manufacturing
いつもそばに、ずっと。|Always near you
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
