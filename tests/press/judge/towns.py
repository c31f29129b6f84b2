"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
064-0942|北海道|札幌市中央区|伏見|011|Hokkaido|Chuo-ku, Sapporo|Fushimi
060-0041|北海道|札幌市中央区|大通東|011|Hokkaido|Chuo-ku, Sapporo|Odorihigashi
003-0876|北海道|札幌市白石区|東米里|011|Hokkaido|Shiroishi-ku, Sapporo|Higashiyonesato
047-0011|北海道|小樽市|天神|0134|Hokkaido|Otaru|Tenjin
085-0821|北海道|釧路市|鶴ケ岱|0154|Hokkaido|Kushiro|Tsurugadai
090-0035|北海道|北見市|北斗町|0157|Hokkaido|Kitami|Hokuto-cho
066-0041|北海道|千歳市|清水町|0123|Hokkaido|Chitose|Shimizu-cho
030-0862|青森県|青森市|古川|017|Aomori|Aomori|Furukawa
037-0087|青森県|五所川原市|高瀬|0173|Aomori|Goshogawara|Takase
024-0082|岩手県|北上市|町分|0197|Iwate|Kitakami|Machibun
023-1133|岩手県|奥州市|江刺広瀬|0197|Iwate|Oshu|Esashihirose
981-3213|宮城県|仙台市泉区|南中山|022|Miyagi|Izumi-ku, Sendai|Minaminakayama
989-2411|宮城県|名取市|本郷|022|Miyagi|Natori|Hongo
017-0025|秋田県|大館市|芦田子|0186|Akita|Odate|Ashidako
018-1221|秋田県|由利本荘市|岩城亀田最上町|0184|Akita|Yurihonjo|Iwakikamedamogami-machi
997-0832|山形県|鶴岡市|青柳町|0235|Yamagata|Tsuruoka|Aoyagi-cho
999-5101|山形県|新庄市|昭和|0233|Yamagata|Shinjo|Showa
961-0857|福島県|白河市|南堀切|0248|Fukushima|Shirakawa|Minamihorikiri
975-0014|福島県|南相馬市|原町区西町|0244|Fukushima|Minamisoma|Haramachikunishi-machi
306-0112|茨城県|古河市|東山田|0280|Ibaraki|Koga|Higashiyamata
311-1241|茨城県|ひたちなか市|赤坂|029|Ibaraki|Hitachinaka|Akasaka
325-0106|栃木県|那須塩原市|洞島|0287|Tochigi|Nasushiobara|Dojima
327-0014|栃木県|佐野市|天明町|0283|Tochigi|Sano|Temmyo-cho
373-0071|群馬県|太田市|原宿町|0276|Gunma|Ota|Harajuku-cho
379-2206|群馬県|伊勢崎市|香林町|0270|Gunma|Isesaki|Kobayashi-cho
330-0851|埼玉県|さいたま市大宮区|櫛引町|048|Saitama|Omiya-ku, Saitama|Kushihiki-cho
359-0044|埼玉県|所沢市|松葉町|04|Saitama|Tokorozawa|Matsuba-cho
343-0804|埼玉県|越谷市|南荻島|048|Saitama|Koshigaya|Minamiogishima
369-1505|埼玉県|秩父市|上吉田|0494|Saitama|Chichibu|Kamiyoshida
277-0823|千葉県|柏市|布施新町|04|Chiba|Kashiwa|Fuseshin-machi
272-0114|千葉県|市川市|塩焼|047|Chiba|Ichikawa|Shioyaki
279-0022|千葉県|浦安市|今川|047|Chiba|Urayasu|Imagawa
288-0013|千葉県|銚子市|長崎町|0479|Chiba|Choshi|Nagasaki-machi
101-0051|東京都|千代田区|神田神保町|03|Tokyo|Chiyoda-ku|Kandajimbo-cho
101-0065|東京都|千代田区|西神田|03|Tokyo|Chiyoda-ku|Nishikanda
102-0073|東京都|千代田区|九段北|03|Tokyo|Chiyoda-ku|Kudankita
103-0025|東京都|中央区|日本橋茅場町|03|Tokyo|Chuo-ku|Nihombashikayaba-cho
103-0022|東京都|中央区|日本橋室町|03|Tokyo|Chuo-ku|Nihombashimuro-machi
104-0032|東京都|中央区|八丁堀|03|Tokyo|Chuo-ku|Hatchobori
106-0047|東京都|港区|南麻布|03|Tokyo|Minato-ku|Minamiazabu
107-0061|東京都|港区|北青山|03|Tokyo|Minato-ku|Kitaaoyama
108-0075|東京都|港区|港南|03|Tokyo|Minato-ku|Konan
107-0051|東京都|港区|元赤坂|03|Tokyo|Minato-ku|Motoakasaka
162-0842|東京都|新宿区|市谷砂土原町|03|Tokyo|Shinjuku-ku|Ichigayasadohara-cho
162-0825|東京都|新宿区|神楽坂|03|Tokyo|Shinjuku-ku|Kagurazaka
169-0075|東京都|新宿区|高田馬場|03|Tokyo|Shinjuku-ku|Takadanobaba
150-0022|東京都|渋谷区|恵比寿南|03|Tokyo|Shibuya-ku|Ebisuminami
151-0063|東京都|渋谷区|富ヶ谷|03|Tokyo|Shibuya-ku|Tomigaya
151-0066|東京都|渋谷区|西原|03|Tokyo|Shibuya-ku|Nishihara
141-0022|東京都|品川区|東五反田|03|Tokyo|Shinagawa-ku|Higashigotanda
140-0002|東京都|品川区|東品川|03|Tokyo|Shinagawa-ku|Higashishinagawa
112-0011|東京都|文京区|千石|03|Tokyo|Bunkyo-ku|Sengoku
110-0005|東京都|台東区|上野|03|Tokyo|Taito-ku|Ueno
135-0001|東京都|江東区|毛利|03|Tokyo|Koto-ku|Mori
144-0045|東京都|大田区|南六郷|03|Tokyo|Ota-ku|Minamirokugo
164-0011|東京都|中野区|中央|03|Tokyo|Nakano-ku|Chuo
114-0004|東京都|北区|堀船|03|Tokyo|Kita-ku|Horifune
125-0033|東京都|葛飾区|東水元|03|Tokyo|Katsushika-ku|Higashimizumoto
177-0054|東京都|練馬区|立野町|03|Tokyo|Nerima-ku|Tateno-cho
121-0051|東京都|足立区|神明|03|Tokyo|Adachi-ku|Shimmei
183-0022|東京都|府中市|宮西町|042|Tokyo|Fuchu|Miyanishi-cho
180-0012|東京都|武蔵野市|緑町|0422|Tokyo|Musashino|Midori-cho
198-0036|東京都|青梅市|河辺町|0428|Tokyo|Ome|Kabe-machi
220-0053|神奈川県|横浜市西区|藤棚町|045|Kanagawa|Nishi-ku, Yokohama|Fujidana-cho
221-0802|神奈川県|横浜市神奈川区|六角橋|045|Kanagawa|Kanagawa-ku, Yokohama|Rokukakubashi
211-0021|神奈川県|川崎市中原区|木月住吉町|044|Kanagawa|Nakahara-ku, Kawasaki|Kizukisumiyoshi-cho
243-0016|神奈川県|厚木市|田村町|046|Kanagawa|Atsugi|Tamura-cho
254-0911|神奈川県|平塚市|山下|0463|Kanagawa|Hiratsuka|Yamashita
247-0055|神奈川県|鎌倉市|小袋谷|0467|Kanagawa|Kamakura|Kobukuroya
950-0056|新潟県|新潟市東区|古川町|025|Niigata|Higashi-ku, Niigata|Furukawa-cho
959-1225|新潟県|燕市|中川|0256|Niigata|Tsubame|Nakagawa
939-1412|富山県|砺波市|正権寺|0763|Toyama|Tonami|Shogonji
920-2327|石川県|白山市|市原|076|Ishikawa|Hakusan|Ichihara
922-0301|石川県|加賀市|高塚町|0761|Ishikawa|Kaga|Takatsuka-machi
915-0066|福井県|越前市|神明町|0778|Fukui|Echizen|Shimmei-cho
406-0817|山梨県|笛吹市|御坂町大野寺|055|Yamanashi|Fuefuki|Misakachoonoji
385-0063|長野県|佐久市|東立科|0267|Nagano|Saku|Higashitateshina
396-0215|長野県|伊那市|高遠町小原|0265|Nagano|Ina|Takatomachiobara
399-8212|長野県|安曇野市|堀金三田|0263|Nagano|Azumino|Horiganemita
504-0825|岐阜県|各務原市|蘇原柿沢町|058|Gifu|Kakamigahara|Soharakakizawa-cho
508-0041|岐阜県|中津川市|本町|0573|Gifu|Nakatsugawa|Hon-machi
501-3941|岐阜県|関市|小屋名|0575|Gifu|Seki|Oyana
421-1211|静岡県|静岡市葵区|慈悲尾|054|Shizuoka|Aoi-ku, Shizuoka|Shiino
436-0056|静岡県|掛川市|中央|0537|Shizuoka|Kakegawa|Chuo
411-0042|静岡県|三島市|平成台|055|Shizuoka|Mishima|Heiseidai
438-0823|静岡県|磐田市|下本郷|0538|Shizuoka|Iwata|Shimohongo
453-0822|愛知県|名古屋市中村区|名西通|052|Aichi|Nakamura-ku, Nagoya|Meisei-tori
453-0021|愛知県|名古屋市中村区|松原町|052|Aichi|Nakamura-ku, Nagoya|Matsubara-cho
451-0084|愛知県|名古屋市西区|上堀越町|052|Aichi|Nishi-ku, Nagoya|Kamihorikoshi-cho
461-0006|愛知県|名古屋市東区|東新町|052|Aichi|Higashi-ku, Nagoya|Higashishin-cho
485-0804|愛知県|小牧市|池之内|0568|Aichi|Komaki|Ikenochi
446-0003|愛知県|安城市|柿さき町|0566|Aichi|Anjo|Kakisaki-cho
475-0033|愛知県|半田市|日東町|0569|Aichi|Handa|Nitto-cho
489-0012|愛知県|瀬戸市|長谷口町|0561|Aichi|Seto|Haseguchi-cho
510-0237|三重県|鈴鹿市|江島町|059|Mie|Suzuka|Ejima-cho
518-0852|三重県|伊賀市|上野伊予町|0595|Mie|Iga|Uenoiyo-machi
511-0846|三重県|桑名市|城南萱町|0594|Mie|Kuwana|Jonankaya-machi
526-0067|滋賀県|長浜市|港町|0749|Shiga|Nagahama|Minato-cho
523-0062|滋賀県|近江八幡市|丸の内町|0748|Shiga|Omihachiman|Marunochi-cho
615-0065|京都府|京都市右京区|西院日照町|075|Kyoto|Ukyo-ku, Kyoto|Saiinhideri-cho
605-0062|京都府|京都市東山区|林下町|075|Kyoto|Higashiyama-ku, Kyoto|Rinka-cho
601-8035|京都府|京都市南区|東九条南松田町|075|Kyoto|Minami-ku, Kyoto|Higashikujominamimatsuda-cho
601-1113|京都府|京都市左京区|鞍馬二ノ瀬町|075|Kyoto|Sakyo-ku, Kyoto|Kuramaninose-cho
625-0137|京都府|舞鶴市|瀬崎|0773|Kyoto|Maizuru|Sezaki
617-0825|京都府|長岡京市|一文橋|075|Kyoto|Nagaokakyo|Ichimombashi
530-0015|大阪府|大阪市北区|中崎西|06|Osaka|Kita-ku, Osaka|Nakazakinishi
530-0057|大阪府|大阪市北区|曽根崎|06|Osaka|Kita-ku, Osaka|Sonezaki
531-0073|大阪府|大阪市北区|本庄西|06|Osaka|Kita-ku, Osaka|Honjonishi
556-0004|大阪府|大阪市浪速区|日本橋西|06|Osaka|Naniwa-ku, Osaka|Nippombashinishi
543-0024|大阪府|大阪市天王寺区|舟橋町|06|Osaka|Tennoji-ku, Osaka|Funahashi-cho
559-0002|大阪府|大阪市住之江区|浜口東|06|Osaka|Suminoe-ku, Osaka|Hamaguchihigashi
542-0083|大阪府|大阪市中央区|東心斎橋|06|Osaka|Chuo-ku, Osaka|Higashishinsaibashi
540-0035|大阪府|大阪市中央区|釣鐘町|06|Osaka|Chuo-ku, Osaka|Tsurigane-cho
560-0033|大阪府|豊中市|螢池中町|06|Osaka|Toyonaka|Hotarugaikenaka-machi
573-0054|大阪府|枚方市|枚方公園町|072|Osaka|Hirakata|Hirakatakoen-cho
581-0035|大阪府|八尾市|西弓削|072|Osaka|Yao|Nishiyuge
598-0052|大阪府|泉佐野市|旭町|072|Osaka|Izumisano|Asahi-cho
658-0065|兵庫県|神戸市東灘区|御影山手|078|Hyogo|Higashinada-ku, Kobe|Mikageyamate
651-0062|兵庫県|神戸市中央区|坂口通|078|Hyogo|Chuo-ku, Kobe|Sakaguchi-dori
660-0823|兵庫県|尼崎市|大物町|06|Hyogo|Amagasaki|Daimotsu-cho
675-0116|兵庫県|加古川市|平岡町一色東|079|Hyogo|Kakogawa|Hiraokachoishikihigashi
677-0017|兵庫県|西脇市|小坂町|0795|Hyogo|Nishiwaki|Kosaka-cho
639-1017|奈良県|大和郡山市|藤原町|0743|Nara|Yamatokoriyama|Fujiwara-cho
633-0031|奈良県|桜井市|下居|0744|Nara|Sakurai|Orii
646-0050|和歌山県|田辺市|天神崎|0739|Wakayama|Tanabe|Tenjinzaki
648-0042|和歌山県|橋本市|西畑|0736|Wakayama|Hashimoto|Nishihata
682-0033|鳥取県|倉吉市|栗尾|0858|Tottori|Kurayoshi|Kurio
684-0054|鳥取県|境港市|財ノ木町|0859|Tottori|Sakaiminato|Sainoki-cho
698-0014|島根県|益田市|岩倉町|0856|Shimane|Masuda|Iwakura-cho
692-0075|島根県|安来市|神庭町|0854|Shimane|Yasugi|Kamba-cho
709-1202|岡山県|岡山市南区|西七区|086|Okayama|Minami-ku, Okayama|Nishinanaku
709-0304|岡山県|備前市|吉永町笹目|0869|Okayama|Bizen|Yoshinagachosasame
732-0816|広島県|広島市南区|比治山本町|082|Hiroshima|Minami-ku, Hiroshima|Hijiyamahon-machi
739-2622|広島県|東広島市|黒瀬町乃美尾|082|Hiroshima|Higashihiroshima|Kurosechonomino
728-0401|広島県|三次市|君田町東入君|0824|Hiroshima|Miyoshi|Kimitachohigashiirigimi
747-0621|山口県|周南市|巣山|0834|Yamaguchi|Shunan|Suyama
740-0304|山口県|岩国市|相ノ谷|0827|Yamaguchi|Iwakuni|Ainotani
758-0044|山口県|萩市|唐樋町|0838|Yamaguchi|Hagi|Karahi-machi
771-0368|徳島県|鳴門市|瀬戸町室|088|Tokushima|Naruto|Setochomuro
774-0049|徳島県|阿南市|上大野町|0884|Tokushima|Anan|Kamiono-cho
762-0026|香川県|坂出市|小山町|0877|Kagawa|Sakaide|Koyama-cho
768-0052|香川県|観音寺市|粟井町|0875|Kagawa|Kan-onji|Awai-cho
798-3333|愛媛県|宇和島市|津島町成|0895|Ehime|Uwajima|Tsushimachonaru
799-1342|愛媛県|西条市|大新田|0897|Ehime|Saijo|Oshinden
783-0049|高知県|南国市|岡豊町中島|088|Kochi|Nankoku|Okochonakajima
787-1224|高知県|四万十市|勝間|0880|Kochi|Shimanto|Katsuma
812-0062|福岡県|福岡市東区|松島|092|Fukuoka|Higashi-ku, Fukuoka|Matsushima
812-0897|福岡県|福岡市博多区|半道橋|092|Fukuoka|Hakata-ku, Fukuoka|Hammichibashi
812-0872|福岡県|福岡市博多区|春町|092|Fukuoka|Hakata-ku, Fukuoka|Haru-machi
806-0004|福岡県|北九州市八幡西区|黒崎城石|093|Fukuoka|Yahatanishi-ku, Kitakyushu|Kurosakishiroishi
836-0827|福岡県|大牟田市|東宮浦町|0944|Fukuoka|Omuta|Higashimiyaura-machi
819-1153|福岡県|糸島市|長野|092|Fukuoka|Itoshima|Nagano
841-0072|佐賀県|鳥栖市|村田町|0942|Saga|Tosu|Murata-machi
848-0002|佐賀県|伊万里市|南波多町谷口|0955|Saga|Imari|Minamihatachotaniguchi
856-0824|長崎県|大村市|水田町|0957|Nagasaki|Omura|Mizuta-machi
855-0021|長崎県|島原市|油堀町|0957|Nagasaki|Shimabara|Aburabori-machi
861-8029|熊本県|熊本市東区|西原|096|Kumamoto|Higashi-ku, Kumamoto|Nishibaru
861-7203|熊本県|天草市|有明町大浦|0969|Kumamoto|Amakusa|Ariakemachioura
864-0031|熊本県|荒尾市|川登|0968|Kumamoto|Arao|Kawanobori
877-0312|大分県|日田市|上津江町上野田|0973|Oita|Hita|Kamitsuemachikaminoda
876-0061|大分県|佐伯市|門前|0972|Oita|Saiki|Monze
889-3202|宮崎県|日南市|南郷町中村甲|0987|Miyazaki|Nichinan|Nangochonakamurako
886-0006|宮崎県|小林市|北西方|0984|Miyazaki|Kobayashi|Kitanishikata
895-0007|鹿児島県|薩摩川内市|百次町|0996|Kagoshima|Satsumasendai|Momotsugi-cho
893-0005|鹿児島県|鹿屋市|共栄町|0994|Kagoshima|Kanoya|Kyoei-cho
901-2132|沖縄県|浦添市|伊祖|098|Okinawa|Urasoe|Iso
905-2173|沖縄県|名護市|久志|0980|Okinawa|Nago|Kushi
907-0022|沖縄県|石垣市|大川|0980|Okinawa|Ishigaki|Okawa
""")
