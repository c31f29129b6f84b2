"""Real towns of the opened cards from Hokkaido to Shizuoka, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
040-0031|北海道|函館市|上新川町|0138|Hokkaido|Hakodate|Kamishinkawa-cho
080-0872|北海道|帯広市|清流西|0155|Hokkaido|Obihiro|Seiryunishi
059-1363|北海道|苫小牧市|静川|0144|Hokkaido|Tomakomai|Shizukawa
064-0942|北海道|札幌市中央区|伏見|011|Hokkaido|Chuo-ku, Sapporo|Fushimi
060-0041|北海道|札幌市中央区|大通東|011|Hokkaido|Chuo-ku, Sapporo|Odorihigashi
003-0876|北海道|札幌市白石区|東米里|011|Hokkaido|Shiroishi-ku, Sapporo|Higashiyonesato
047-0011|北海道|小樽市|天神|0134|Hokkaido|Otaru|Tenjin
085-0821|北海道|釧路市|鶴ケ岱|0154|Hokkaido|Kushiro|Tsurugadai
090-0035|北海道|北見市|北斗町|0157|Hokkaido|Kitami|Hokuto-cho
066-0041|北海道|千歳市|清水町|0123|Hokkaido|Chitose|Shimizu-cho
031-0002|青森県|八戸市|中居林|0178|Aomori|Hachinohe|Nakaibayashi
030-0862|青森県|青森市|古川|017|Aomori|Aomori|Furukawa
037-0087|青森県|五所川原市|高瀬|0173|Aomori|Goshogawara|Takase
025-0322|岩手県|花巻市|狼沢|0198|Iwate|Hanamaki|Okamizawa
021-0802|岩手県|一関市|北十軒街|0191|Iwate|Ichinoseki|Kitajukkenkoji
024-0082|岩手県|北上市|町分|0197|Iwate|Kitakami|Machibun
023-1133|岩手県|奥州市|江刺広瀬|0197|Iwate|Oshu|Esashihirose
983-0862|宮城県|仙台市宮城野区|二十人町|022|Miyagi|Miyagino-ku, Sendai|Nijunin-machi
986-0321|宮城県|石巻市|桃生町新田|0225|Miyagi|Ishinomaki|Monochoshinden
989-6804|宮城県|大崎市|鳴子温泉中屋敷|0229|Miyagi|Osaki|Narukonsennakayashiki
981-3213|宮城県|仙台市泉区|南中山|022|Miyagi|Izumi-ku, Sendai|Minaminakayama
989-2411|宮城県|名取市|本郷|022|Miyagi|Natori|Hongo
016-0144|秋田県|能代市|上ノ山台|0185|Akita|Noshiro|Uenoyamadai
013-0031|秋田県|横手市|鍛冶町|0182|Akita|Yokote|Kaji-machi
017-0025|秋田県|大館市|芦田子|0186|Akita|Odate|Ashidako
018-1221|秋田県|由利本荘市|岩城亀田最上町|0184|Akita|Yurihonjo|Iwakikamedamogami-machi
990-0886|山形県|山形市|嶋南|023|Yamagata|Yamagata|Shimaminami
998-0036|山形県|酒田市|船場町|0234|Yamagata|Sakata|Funaba-cho
992-0076|山形県|米沢市|小野川町|0238|Yamagata|Yonezawa|Onogawa-machi
997-0832|山形県|鶴岡市|青柳町|0235|Yamagata|Tsuruoka|Aoyagi-cho
999-5101|山形県|新庄市|昭和|0233|Yamagata|Shinjo|Showa
960-0113|福島県|福島市|北矢野目|024|Fukushima|Fukushima|Kitayanome
963-8865|福島県|郡山市|五百渕西|024|Fukushima|Koriyama|Gohyakubuchinishi
965-0823|福島県|会津若松市|建福寺前|0242|Fukushima|Aizuwakamatsu|Kempukujimae
971-8112|福島県|いわき市|小名浜南富岡|0246|Fukushima|Iwaki|Onahamaminamitomioka
961-0857|福島県|白河市|南堀切|0248|Fukushima|Shirakawa|Minamihorikiri
975-0014|福島県|南相馬市|原町区西町|0244|Fukushima|Minamisoma|Haramachikunishi-machi
316-0007|茨城県|日立市|中丸町|0294|Ibaraki|Hitachi|Nakamaru-cho
300-2635|茨城県|つくば市|東光台|029|Ibaraki|Tsukuba|Tokodai
300-4102|茨城県|土浦市|本郷|029|Ibaraki|Tsuchiura|Hongo
306-0112|茨城県|古河市|東山田|0280|Ibaraki|Koga|Higashiyamata
311-1241|茨城県|ひたちなか市|赤坂|029|Ibaraki|Hitachinaka|Akasaka
323-0028|栃木県|小山市|若木町|0285|Tochigi|Oyama|Wakagi-cho
326-0826|栃木県|足利市|借宿町|0284|Tochigi|Ashikaga|Kariyado-cho
325-0106|栃木県|那須塩原市|洞島|0287|Tochigi|Nasushiobara|Dojima
327-0014|栃木県|佐野市|天明町|0283|Tochigi|Sano|Temmyo-cho
370-3525|群馬県|高崎市|三ツ寺町|027|Gunma|Takasaki|Mitsudera-machi
376-0054|群馬県|桐生市|西久方町|0277|Gunma|Kiryu|Nishihisakata-cho
373-0071|群馬県|太田市|原宿町|0276|Gunma|Ota|Harajuku-cho
379-2206|群馬県|伊勢崎市|香林町|0270|Gunma|Isesaki|Kobayashi-cho
350-1143|埼玉県|川越市|藤原町|049|Saitama|Kawagoe|Fujiwara-cho
332-0031|埼玉県|川口市|青木|048|Saitama|Kawaguchi|Aoki
360-0134|埼玉県|熊谷市|高本|048|Saitama|Kumagaya|Takamoto
330-0851|埼玉県|さいたま市大宮区|櫛引町|048|Saitama|Omiya-ku, Saitama|Kushihiki-cho
359-0044|埼玉県|所沢市|松葉町|04|Saitama|Tokorozawa|Matsuba-cho
343-0804|埼玉県|越谷市|南荻島|048|Saitama|Koshigaya|Minamiogishima
369-1505|埼玉県|秩父市|上吉田|0494|Saitama|Chichibu|Kamiyoshida
273-0045|千葉県|船橋市|山手|047|Chiba|Funabashi|Yamate
271-0067|千葉県|松戸市|樋野口|047|Chiba|Matsudo|Hinokuchi
286-0134|千葉県|成田市|東和田|0476|Chiba|Narita|Towada
292-0016|千葉県|木更津市|高砂|0438|Chiba|Kisarazu|Takasago
277-0823|千葉県|柏市|布施新町|04|Chiba|Kashiwa|Fuseshin-machi
272-0114|千葉県|市川市|塩焼|047|Chiba|Ichikawa|Shioyaki
279-0022|千葉県|浦安市|今川|047|Chiba|Urayasu|Imagawa
288-0013|千葉県|銚子市|長崎町|0479|Chiba|Choshi|Nagasaki-machi
162-0053|東京都|新宿区|原町|03|Tokyo|Shinjuku-ku|Hara-machi
111-0054|東京都|台東区|鳥越|03|Tokyo|Taito-ku|Torigoe
136-0083|東京都|江東区|若洲|03|Tokyo|Koto-ku|Wakasu
144-0054|東京都|大田区|新蒲田|03|Tokyo|Ota-ku|Shinkamata
157-0074|東京都|世田谷区|大蔵|03|Tokyo|Setagaya-ku|Okura
167-0043|東京都|杉並区|上荻|03|Tokyo|Suginami-ku|Kamiogi
170-0004|東京都|豊島区|北大塚|03|Tokyo|Toshima-ku|Kitaotsuka
175-0081|東京都|板橋区|新河岸|03|Tokyo|Itabashi-ku|Shingashi
130-0021|東京都|墨田区|緑|03|Tokyo|Sumida-ku|Midori
152-0012|東京都|目黒区|洗足|03|Tokyo|Meguro-ku|Senzoku
101-0025|東京都|千代田区|神田佐久間町|03|Tokyo|Chiyoda-ku|Kandasakuma-cho
104-0044|東京都|中央区|明石町|03|Tokyo|Chuo-ku|Akashi-cho
135-0091|東京都|港区|台場|03|Tokyo|Minato-ku|Daiba
190-0033|東京都|立川市|一番町|042|Tokyo|Tachikawa|Ichiban-cho
181-0004|東京都|三鷹市|新川|0422|Tokyo|Mitaka|Shinkawa
194-0215|東京都|町田市|小山ヶ丘|042|Tokyo|Machida|Oyamagaoka
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
210-0816|神奈川県|川崎市川崎区|大師町|044|Kanagawa|Kawasaki-ku, Kawasaki|Daishi-machi
230-0032|神奈川県|横浜市鶴見区|大東町|045|Kanagawa|Tsurumi-ku, Yokohama|Daito-cho
224-0015|神奈川県|横浜市都筑区|牛久保西|045|Kanagawa|Tsuzuki-ku, Yokohama|Ushikubonishi
238-0025|神奈川県|横須賀市|衣笠町|046|Kanagawa|Yokosuka|Kinukasa-cho
252-0806|神奈川県|藤沢市|土棚|0466|Kanagawa|Fujisawa|Tsuchidana
252-0141|神奈川県|相模原市緑区|相原|042|Kanagawa|Midori-ku, Sagamihara|Aihara
250-0855|神奈川県|小田原市|清水新田|0465|Kanagawa|Odawara|Shimizushinden
220-0053|神奈川県|横浜市西区|藤棚町|045|Kanagawa|Nishi-ku, Yokohama|Fujidana-cho
221-0802|神奈川県|横浜市神奈川区|六角橋|045|Kanagawa|Kanagawa-ku, Yokohama|Rokukakubashi
211-0021|神奈川県|川崎市中原区|木月住吉町|044|Kanagawa|Nakahara-ku, Kawasaki|Kizukisumiyoshi-cho
243-0016|神奈川県|厚木市|田村町|046|Kanagawa|Atsugi|Tamura-cho
254-0911|神奈川県|平塚市|山下|0463|Kanagawa|Hiratsuka|Yamashita
247-0055|神奈川県|鎌倉市|小袋谷|0467|Kanagawa|Kamakura|Kobukuroya
940-0042|新潟県|長岡市|前田|0258|Niigata|Nagaoka|Maeda
943-0531|新潟県|上越市|清里区青柳|025|Niigata|Joetsu|Kiyosatokuaoyanagi
959-1125|新潟県|三条市|中島|0256|Niigata|Sanjo|Nakajima
950-0056|新潟県|新潟市東区|古川町|025|Niigata|Higashi-ku, Niigata|Furukawa-cho
959-1225|新潟県|燕市|中川|0256|Niigata|Tsubame|Nakagawa
933-0982|富山県|高岡市|八ケ|0766|Toyama|Takaoka|Hakka
937-0855|富山県|魚津市|川原|0765|Toyama|Uozu|Kawahara
939-1412|富山県|砺波市|正権寺|0763|Toyama|Tonami|Shogonji
923-0843|石川県|小松市|蓮代寺町|0761|Ishikawa|Komatsu|Rendaiji-machi
926-0044|石川県|七尾市|相生町|0767|Ishikawa|Nanao|Aioi-cho
920-2327|石川県|白山市|市原|076|Ishikawa|Hakusan|Ichihara
922-0301|石川県|加賀市|高塚町|0761|Ishikawa|Kaga|Takatsuka-machi
914-0125|福井県|敦賀市|若葉町|0770|Fukui|Tsuruga|Wakaba-cho
916-1236|福井県|鯖江市|東清水町|0778|Fukui|Sabae|Higashishimizu-cho
915-0066|福井県|越前市|神明町|0778|Fukui|Echizen|Shimmei-cho
403-0016|山梨県|富士吉田市|松山|0555|Yamanashi|Fujiyoshida|Matsuyama
406-0817|山梨県|笛吹市|御坂町大野寺|055|Yamanashi|Fuefuki|Misakachoonoji
386-0152|長野県|上田市|大屋|0268|Nagano|Ueda|Oya
395-0002|長野県|飯田市|上郷飯沼|0265|Nagano|Iida|Kamisatoiinuma
392-0131|長野県|諏訪市|湖南|0266|Nagano|Suwa|Konami
385-0063|長野県|佐久市|東立科|0267|Nagano|Saku|Higashitateshina
396-0215|長野県|伊那市|高遠町小原|0265|Nagano|Ina|Takatomachiobara
399-8212|長野県|安曇野市|堀金三田|0263|Nagano|Azumino|Horiganemita
503-0822|岐阜県|大垣市|住吉町|0584|Gifu|Ogaki|Sumiyoshi-cho
506-0026|岐阜県|高山市|花里町|0577|Gifu|Takayama|Hanasato-machi
507-0817|岐阜県|多治見市|大畑町大洞|0572|Gifu|Tajimi|Obatachoobora
504-0825|岐阜県|各務原市|蘇原柿沢町|058|Gifu|Kakamigahara|Soharakakizawa-cho
508-0041|岐阜県|中津川市|本町|0573|Gifu|Nakatsugawa|Hon-machi
501-3941|岐阜県|関市|小屋名|0575|Gifu|Seki|Oyana
435-0016|静岡県|浜松市中央区|和田町|053|Shizuoka|Chuo-ku, Hamamatsu|Wada-cho
410-0883|静岡県|沼津市|大門町|055|Shizuoka|Numazu|Daimon-cho
425-0031|静岡県|焼津市|小川新町|054|Shizuoka|Yaizu|Kogawashin-machi
421-1211|静岡県|静岡市葵区|慈悲尾|054|Shizuoka|Aoi-ku, Shizuoka|Shiino
436-0056|静岡県|掛川市|中央|0537|Shizuoka|Kakegawa|Chuo
411-0042|静岡県|三島市|平成台|055|Shizuoka|Mishima|Heiseidai
438-0823|静岡県|磐田市|下本郷|0538|Shizuoka|Iwata|Shimohongo
059-1371|北海道|苫小牧市|弁天|0144|Hokkaido|Tomakomai|Benten
051-0028|北海道|室蘭市|西小路町|0143|Hokkaido|Muroran|Nishikoji-cho
069-0865|北海道|江別市|大麻南樹町|011|Hokkaido|Ebetsu|Oasaminaki-cho
098-6758|北海道|稚内市|宗谷岬|0162|Hokkaido|Wakkanai|Soyamisaki
039-1111|青森県|八戸市|東白山台|0178|Aomori|Hachinohe|Higashihakusandai
028-3161|岩手県|花巻市|石鳥谷町黒沼|0198|Iwate|Hanamaki|Ishidoriyachokuronuma
021-0814|岩手県|一関市|北ほうりょう|0191|Iwate|Ichinoseki|Kitahoryo
986-0858|宮城県|石巻市|三ツ股|0225|Miyagi|Ishinomaki|Mitsumata
989-6252|宮城県|大崎市|古川荒谷|0229|Miyagi|Osaki|Furukawaaraya
980-0872|宮城県|仙台市青葉区|星陵町|022|Miyagi|Aoba-ku, Sendai|Seiryo-machi
989-3203|宮城県|仙台市青葉区|中山吉成|022|Miyagi|Aoba-ku, Sendai|Nakayamayoshinari
982-0024|宮城県|仙台市太白区|砂押南町|022|Miyagi|Taihaku-ku, Sendai|Sunaoshiminami-machi
982-0834|宮城県|仙台市太白区|青山|022|Miyagi|Taihaku-ku, Sendai|Aoyama
013-0036|秋田県|横手市|駅前町|0182|Akita|Yokote|Ekimae-cho
016-0834|秋田県|能代市|下内崎|0185|Akita|Noshiro|Genaizaki
992-0116|山形県|米沢市|竹井|0238|Yamagata|Yonezawa|Takei
999-6731|山形県|酒田市|田沢|0234|Yamagata|Sakata|Tazawa
990-2465|山形県|山形市|南館西|023|Yamagata|Yamagata|Minamidatenishi
963-0544|福島県|郡山市|喜久田町坪沢|024|Fukushima|Koriyama|Kikutamachitsubosawa
974-0241|福島県|いわき市|田人町荷路夫|0246|Fukushima|Iwaki|Tabitomachinichibu
965-0824|福島県|会津若松市|北青木|0242|Fukushima|Aizuwakamatsu|Kitaaoki
305-0022|茨城県|つくば市|吉瀬|029|Ibaraki|Tsukuba|Kise
316-0032|茨城県|日立市|西成沢町|0294|Ibaraki|Hitachi|Nishinarusawa-cho
300-0024|茨城県|土浦市|田村町|029|Ibaraki|Tsuchiura|Tamura-machi
326-0324|栃木県|足利市|久保田町|0284|Tochigi|Ashikaga|Kubota-cho
370-3338|群馬県|高崎市|宮沢町|027|Gunma|Takasaki|Miyazawa-machi
376-0051|群馬県|桐生市|平井町|0277|Gunma|Kiryu|Hirai-cho
350-0002|埼玉県|川越市|古谷本郷|049|Saitama|Kawagoe|Furuyahongo
360-0113|埼玉県|熊谷市|御正新田|048|Saitama|Kumagaya|Mishoshinden
333-0814|埼玉県|川口市|行衛|048|Saitama|Kawaguchi|Gyoe
330-0853|埼玉県|さいたま市大宮区|錦町|048|Saitama|Omiya-ku, Saitama|Nishiki-cho
274-0075|千葉県|船橋市|滝台町|047|Chiba|Funabashi|Takidai-cho
292-0818|千葉県|木更津市|かずさ鎌足|0438|Chiba|Kisarazu|Kazusakamatari
282-0009|千葉県|成田市|十余三|0476|Chiba|Narita|Toyomi
261-0012|千葉県|千葉市美浜区|磯辺|043|Chiba|Mihama-ku, Chiba|Isobe
190-0013|東京都|立川市|富士見町|042|Tokyo|Tachikawa|Fujimi-cho
195-0053|東京都|町田市|能ヶ谷|042|Tokyo|Machida|Nogaya
182-0017|東京都|調布市|深大寺元町|042|Tokyo|Chofu|Jindaijimoto-machi
154-0011|東京都|世田谷区|上馬|03|Tokyo|Setagaya-ku|Kamiuma
167-0051|東京都|杉並区|荻窪|03|Tokyo|Suginami-ku|Ogikubo
170-0003|東京都|豊島区|駒込|03|Tokyo|Toshima-ku|Komagome
171-0022|東京都|豊島区|南池袋|03|Tokyo|Toshima-ku|Minamiikebukuro
152-0004|東京都|目黒区|鷹番|03|Tokyo|Meguro-ku|Takaban
116-0001|東京都|荒川区|町屋|03|Tokyo|Arakawa-ku|Machiya
116-0014|東京都|荒川区|東日暮里|03|Tokyo|Arakawa-ku|Higashinippori
173-0025|東京都|板橋区|熊野町|03|Tokyo|Itabashi-ku|Kumano-cho
174-0055|東京都|板橋区|泉町|03|Tokyo|Itabashi-ku|Izumi-cho
131-0045|東京都|墨田区|押上|03|Tokyo|Sumida-ku|Oshiage
130-0014|東京都|墨田区|亀沢|03|Tokyo|Sumida-ku|Kamezawa
133-0073|東京都|江戸川区|鹿骨|03|Tokyo|Edogawa-ku|Shishibone
133-0002|東京都|江戸川区|谷河内|03|Tokyo|Edogawa-ku|Yagochi
111-0042|東京都|台東区|寿|03|Tokyo|Taito-ku|Kotobuki
101-0044|東京都|千代田区|鍛冶町|03|Tokyo|Chiyoda-ku|Kaji-cho
103-0011|東京都|中央区|日本橋大伝馬町|03|Tokyo|Chuo-ku|Nihombashiodemma-cho
105-0021|東京都|港区|東新橋|03|Tokyo|Minato-ku|Higashishimbashi
169-0052|東京都|新宿区|戸山|03|Tokyo|Shinjuku-ku|Toyama
150-0035|東京都|渋谷区|鉢山町|03|Tokyo|Shibuya-ku|Hachiyama-cho
251-0004|神奈川県|藤沢市|藤が岡|0466|Kanagawa|Fujisawa|Fujigaoka
250-0875|神奈川県|小田原市|南鴨宮|0465|Kanagawa|Odawara|Minamikamonomiya
238-0034|神奈川県|横須賀市|金谷|046|Kanagawa|Yokosuka|Kaneya
231-0838|神奈川県|横浜市中区|豆口台|045|Kanagawa|Naka-ku, Yokohama|Mameguchidai
231-0012|神奈川県|横浜市中区|相生町|045|Kanagawa|Naka-ku, Yokohama|Aioi-cho
220-0062|神奈川県|横浜市西区|東久保町|045|Kanagawa|Nishi-ku, Yokohama|Higashikubo-cho
224-0011|神奈川県|横浜市都筑区|牛久保町|045|Kanagawa|Tsuzuki-ku, Yokohama|Ushikubo-cho
224-0046|神奈川県|横浜市都筑区|桜並木|045|Kanagawa|Tsuzuki-ku, Yokohama|Sakuranamiki
210-0856|神奈川県|川崎市川崎区|田辺新田|044|Kanagawa|Kawasaki-ku, Kawasaki|Tanabeshinden
240-0112|神奈川県|三浦郡葉山町|堀内|046|Kanagawa|Hayama-machi, Miura-gun|Horiuchi
940-0851|新潟県|長岡市|若草町|0258|Niigata|Nagaoka|Wakakusa-machi
942-0132|新潟県|上越市|頸城区北福崎|025|Niigata|Joetsu|Kubikikukitafukuzaki
950-0081|新潟県|新潟市中央区|三和町|025|Niigata|Chuo-ku, Niigata|Sanwa-cho
951-8012|新潟県|新潟市中央区|東入船町|025|Niigata|Chuo-ku, Niigata|Higashiirifune-cho
933-0111|富山県|高岡市|伏木東一宮|0766|Toyama|Takaoka|Fushikihigashiichinomiya
923-0991|石川県|小松市|木曽町|0761|Ishikawa|Komatsu|Kiso-machi
916-0033|福井県|鯖江市|中野町|0778|Fukui|Sabae|Nakano-cho
389-0111|長野県|北佐久郡軽井沢町|長倉|0267|Nagano|Karuizawa-machi, Kitasaku-gun|Nagakura
386-0031|長野県|上田市|小牧|0268|Nagano|Ueda|Komaki
395-0825|長野県|飯田市|松尾城|0265|Nagano|Iida|Matsuojo
503-0884|岐阜県|大垣市|中町|0584|Gifu|Ogaki|Naka-machi
509-4116|岐阜県|高山市|国府町上広瀬|0577|Gifu|Takayama|Kokufuchokamihirose
507-0055|岐阜県|多治見市|喜多町|0572|Gifu|Tajimi|Kita-machi
410-0221|静岡県|沼津市|内浦重寺|055|Shizuoka|Numazu|Uchiurashigedera
422-8037|静岡県|静岡市駿河区|下島|054|Shizuoka|Suruga-ku, Shizuoka|Shimojima
413-0302|静岡県|賀茂郡東伊豆町|奈良本|0557|Shizuoka|Higashiizu-cho, Kamo-gun|Naramoto
002-8053|北海道|札幌市北区|篠路町篠路|011|Hokkaido|Kita-ku, Sapporo|Shinorochoshinoro
062-0020|北海道|札幌市豊平区|月寒中央通|011|Hokkaido|Toyohira-ku, Sapporo|Tsukisamuchuo-dori
084-0906|北海道|釧路市|鳥取大通|0154|Hokkaido|Kushiro|Tottori-odori
090-0810|北海道|北見市|ひかり野|0157|Hokkaido|Kitami|Hikarino
041-0603|北海道|函館市|富浦町|0138|Hokkaido|Hakodate|Tomiura-cho
038-0004|青森県|青森市|富田|017|Aomori|Aomori|Tomita
020-0813|岩手県|盛岡市|東山|019|Iwate|Morioka|Higashiyama
020-0065|岩手県|盛岡市|西下台町|019|Iwate|Morioka|Nishishitadai-cho
983-0864|宮城県|仙台市宮城野区|名掛丁|022|Miyagi|Miyagino-ku, Sendai|Nakake-cho
983-0811|宮城県|仙台市宮城野区|小田原清水沼通|022|Miyagi|Miyagino-ku, Sendai|Odawarashimizunuma-dori
984-0057|宮城県|仙台市若林区|三百人町|022|Miyagi|Wakabayashi-ku, Sendai|Sambyakunin-machi
981-1228|宮城県|名取市|飯野坂東|022|Miyagi|Natori|Iinozakahigashi
010-0871|秋田県|秋田市|千秋中島町|018|Akita|Akita|Senshunakajima-machi
999-7602|山形県|鶴岡市|藤の花|0235|Yamagata|Tsuruoka|Fujinohana
994-0031|山形県|天童市|天童中|023|Yamagata|Tendo|Tendonaka
960-8012|福島県|福島市|御山町|024|Fukushima|Fukushima|Oyama-cho
310-0821|茨城県|水戸市|中大野|029|Ibaraki|Mito|Nakaono
310-0852|茨城県|水戸市|笠原町|029|Ibaraki|Mito|Kasahara-cho
321-0127|栃木県|宇都宮市|羽牛田町|028|Tochigi|Utsunomiya|Hagyuda-cho
320-0063|栃木県|宇都宮市|陽西町|028|Tochigi|Utsunomiya|Yosai-cho
329-0221|栃木県|小山市|生良|0285|Tochigi|Oyama|Kira
371-0823|群馬県|前橋市|川曲町|027|Gunma|Maebashi|Kawamagari-machi
379-2305|群馬県|太田市|六千石町|0276|Gunma|Ota|Rokusengoku-cho
343-0818|埼玉県|越谷市|越ケ谷本町|048|Saitama|Koshigaya|Koshigayahon-cho
331-0801|埼玉県|さいたま市北区|今羽町|048|Saitama|Kita-ku, Saitama|Komba-cho
335-0038|埼玉県|戸田市|美女木北|048|Saitama|Toda|Bijogikita
340-0017|埼玉県|草加市|吉町|048|Saitama|Soka|Yoshi-cho
272-0023|千葉県|市川市|南八幡|047|Chiba|Ichikawa|Minamiyawata
263-0034|千葉県|千葉市稲毛区|稲毛|043|Chiba|Inage-ku, Chiba|Inage
290-0142|千葉県|市原市|ちはら台南|0436|Chiba|Ichihara|Chiharadaiminami
279-0014|千葉県|浦安市|明海|047|Chiba|Urayasu|Akemi
102-0074|東京都|千代田区|九段南|03|Tokyo|Chiyoda-ku|Kudamminami
103-0021|東京都|中央区|日本橋本石町|03|Tokyo|Chuo-ku|Nihombashihongoku-cho
104-0053|東京都|中央区|晴海|03|Tokyo|Chuo-ku|Harumi
103-0003|東京都|中央区|日本橋横山町|03|Tokyo|Chuo-ku|Nihombashiyokoyama-cho
104-0043|東京都|中央区|湊|03|Tokyo|Chuo-ku|Minato
105-0013|東京都|港区|浜松町|03|Tokyo|Minato-ku|Hamamatsu-cho
105-0002|東京都|港区|愛宕|03|Tokyo|Minato-ku|Atago
106-0032|東京都|港区|六本木|03|Tokyo|Minato-ku|Roppongi
106-0046|東京都|港区|元麻布|03|Tokyo|Minato-ku|Motoazabu
162-0824|東京都|新宿区|揚場町|03|Tokyo|Shinjuku-ku|Ageba-cho
160-0022|東京都|新宿区|新宿|03|Tokyo|Shinjuku-ku|Shinjuku
160-0006|東京都|新宿区|舟町|03|Tokyo|Shinjuku-ku|Funa-machi
150-0034|東京都|渋谷区|代官山町|03|Tokyo|Shibuya-ku|Daikanyama-cho
150-0036|東京都|渋谷区|南平台町|03|Tokyo|Shibuya-ku|Nampeidai-cho
113-0034|東京都|文京区|湯島|03|Tokyo|Bunkyo-ku|Yushima
112-0003|東京都|文京区|春日|03|Tokyo|Bunkyo-ku|Kasuga
111-0033|東京都|台東区|花川戸|03|Tokyo|Taito-ku|Hanakawado
111-0036|東京都|台東区|松が谷|03|Tokyo|Taito-ku|Matsugaya
140-0003|東京都|品川区|八潮|03|Tokyo|Shinagawa-ku|Yashio
140-0011|東京都|品川区|東大井|03|Tokyo|Shinagawa-ku|Higashioi
135-0005|東京都|江東区|高橋|03|Tokyo|Koto-ku|Takabashi
135-0022|東京都|江東区|三好|03|Tokyo|Koto-ku|Miyoshi
145-0071|東京都|大田区|田園調布|03|Tokyo|Ota-ku|Den-en-chofu
145-0076|東京都|大田区|田園調布南|03|Tokyo|Ota-ku|Den-en-chofuminami
165-0023|東京都|中野区|江原町|03|Tokyo|Nakano-ku|Ehara-cho
179-0085|東京都|練馬区|早宮|03|Tokyo|Nerima-ku|Hayamiya
120-0032|東京都|足立区|千住柳町|03|Tokyo|Adachi-ku|Senjuyanagi-cho
124-0005|東京都|葛飾区|宝町|03|Tokyo|Katsushika-ku|Takara-machi
114-0003|東京都|北区|豊島|03|Tokyo|Kita-ku|Toshima
171-0052|東京都|豊島区|南長崎|03|Tokyo|Toshima-ku|Minaminagasaki
192-0002|東京都|八王子市|高月町|042|Tokyo|Hachioji|Takatsuki-machi
183-0055|東京都|府中市|府中町|042|Tokyo|Fuchu|Fuchu-cho
221-0074|神奈川県|横浜市神奈川区|白幡西町|045|Kanagawa|Kanagawa-ku, Yokohama|Shirahatanishi-cho
221-0076|神奈川県|横浜市神奈川区|白幡町|045|Kanagawa|Kanagawa-ku, Yokohama|Shirahata-cho
244-0803|神奈川県|横浜市戸塚区|平戸町|045|Kanagawa|Totsuka-ku, Yokohama|Hirado-cho
231-0821|神奈川県|横浜市中区|本牧原|045|Kanagawa|Naka-ku, Yokohama|Hommokuhara
212-0011|神奈川県|川崎市幸区|幸町|044|Kanagawa|Saiwai-ku, Kawasaki|Saiwai-cho
254-0805|神奈川県|平塚市|高浜台|0463|Kanagawa|Hiratsuka|Takahamadai
248-0032|神奈川県|鎌倉市|津|0467|Kanagawa|Kamakura|Tsu
950-0013|新潟県|新潟市東区|白銀|025|Niigata|Higashi-ku, Niigata|Shirogane
955-0044|新潟県|三条市|田島|0256|Niigata|Sanjo|Tajima
939-8063|富山県|富山市|小杉|076|Toyama|Toyama|Kosugi
939-8165|富山県|富山市|杉瀬|076|Toyama|Toyama|Sugise
920-0919|石川県|金沢市|南町|076|Ishikawa|Kanazawa|Minami-cho
920-0957|石川県|金沢市|舘町|076|Ishikawa|Kanazawa|Tachi-machi
921-8026|石川県|金沢市|糸田新町|076|Ishikawa|Kanazawa|Itodashin-machi
918-8182|福井県|福井市|浅水二日町|0776|Fukui|Fukui|Asozufutsuka-machi
910-0826|福井県|福井市|上中町|0776|Fukui|Fukui|Kaminaka-cho
400-1212|山梨県|甲府市|高町|055|Yamanashi|Kofu|Taka-machi
390-0311|長野県|松本市|水汲|0263|Nagano|Matsumoto|Mizukuma
380-0955|長野県|長野市|安茂里西河原|026|Nagano|Nagano|Amorinishigawara
501-1109|岐阜県|岐阜市|安食|058|Gifu|Gifu|Ajiki
501-2561|岐阜県|岐阜市|福富笠海道|058|Gifu|Gifu|Fukutomikasakaido
504-0945|岐阜県|各務原市|那加日新町|058|Gifu|Kakamigahara|Nakanisshin-cho
433-8113|静岡県|浜松市中央区|小豆餅|053|Shizuoka|Chuo-ku, Hamamatsu|Azukimochi
432-8042|静岡県|浜松市中央区|上浅田|053|Shizuoka|Chuo-ku, Hamamatsu|Kamiasada
417-0807|静岡県|富士市|神戸|0545|Shizuoka|Fuji|Godo
071-1425|北海道|上川郡東川町|西町|0166|Hokkaido|Higashikawa-cho, Kamikawa-gun|Nishi-machi
391-0116|長野県|諏訪郡原村|判の木|0266|Nagano|Hara-mura, Suwa-gun|Hannoki
028-3609|岩手県|紫波郡矢巾町|医大通|019|Iwate|Yahaba-cho, Shiwa-gun|Idai-dori
080-0836|北海道|帯広市|空港南町|0155|Hokkaido|Obihiro|Kuko-Minamimachi
053-0027|北海道|苫小牧市|王子町|0144|Hokkaido|Tomakomai|Oji-machi
071-1419|北海道|上川郡東川町|キトウシ西|0166|Hokkaido|Higashikawa-cho, Kamikawa-gun|Kitoshinishi
041-0263|北海道|函館市|豊原町|0138|Hokkaido|Hakodate|Toyohara-cho
085-0807|北海道|釧路市|高山|0154|Hokkaido|Kushiro|Takayama
062-0911|北海道|札幌市豊平区|旭町|011|Hokkaido|Toyohira-ku, Sapporo|Asahi-machi
069-0834|北海道|江別市|文京台東町|011|Hokkaido|Ebetsu|Bunkyodaihigashi-machi
024-0091|岩手県|北上市|大曲町|0197|Iwate|Kitakami|Omagari-cho
013-0447|秋田県|横手市|大雄阿久戸|0182|Akita|Yokote|Taiyuakudo
996-0053|山形県|新庄市|福田|0233|Yamagata|Shinjo|Fukuda
961-0075|福島県|白河市|会津町|0248|Fukushima|Shirakawa|Aizu-machi
306-0224|茨城県|古河市|砂井新田|0280|Ibaraki|Koga|Isagoishinden
329-2724|栃木県|那須塩原市|西幸町|0287|Tochigi|Nasushiobara|Nishisaiwai-cho
321-0155|栃木県|宇都宮市|西川田南|028|Tochigi|Utsunomiya|Nishikawataminami
379-2147|群馬県|前橋市|亀里町|027|Gunma|Maebashi|Kamesato-machi
330-0842|埼玉県|さいたま市大宮区|浅間町|048|Saitama|Omiya-ku, Saitama|Sengen-cho
261-0011|千葉県|千葉市美浜区|真砂|043|Chiba|Mihama-ku, Chiba|Masago
260-0021|千葉県|千葉市中央区|新宿|043|Chiba|Chuo-ku, Chiba|Shinjuku
270-2261|千葉県|松戸市|常盤平|047|Chiba|Matsudo|Tokiwadaira
292-0211|千葉県|木更津市|大稲|0438|Chiba|Kisarazu|Oine
274-0806|千葉県|船橋市|二和西|047|Chiba|Funabashi|Futawanishi
286-0029|千葉県|成田市|ウイング土屋|0476|Chiba|Narita|Wing Tsuchiya
173-0013|東京都|板橋区|氷川町|03|Tokyo|Itabashi-ku|Hikawa-cho
132-0024|東京都|江戸川区|一之江|03|Tokyo|Edogawa-ku|Ichinoe
112-0014|東京都|文京区|関口|03|Tokyo|Bunkyo-ku|Sekiguchi
190-0031|東京都|立川市|砂川町|042|Tokyo|Tachikawa|Sunagawa-cho
193-0814|東京都|八王子市|泉町|042|Tokyo|Hachioji|Izumi-cho
181-0014|東京都|三鷹市|野崎|0422|Tokyo|Mitaka|Nozaki
158-0085|東京都|世田谷区|玉川田園調布|03|Tokyo|Setagaya-ku|Tamagawadenenchofu
104-0051|東京都|中央区|佃|03|Tokyo|Chuo-ku|Tsukuda
168-0064|東京都|杉並区|永福|03|Tokyo|Suginami-ku|Eifuku
162-0061|東京都|新宿区|市谷柳町|03|Tokyo|Shinjuku-ku|Ichigayayanagi-cho
130-0005|東京都|墨田区|東駒形|03|Tokyo|Sumida-ku|Higashikomagata
164-0013|東京都|中野区|弥生町|03|Tokyo|Nakano-ku|Yayoi-cho
168-0081|東京都|杉並区|宮前|03|Tokyo|Suginami-ku|Miyamae
124-0013|東京都|葛飾区|東立石|03|Tokyo|Katsushika-ku|Higashitateishi
181-0012|東京都|三鷹市|上連雀|0422|Tokyo|Mitaka|Kamirenjaku
183-0041|東京都|府中市|北山町|042|Tokyo|Fuchu|Kitayama-cho
112-0002|東京都|文京区|小石川|03|Tokyo|Bunkyo-ku|Koishikawa
135-0003|東京都|江東区|猿江|03|Tokyo|Koto-ku|Sarue
162-0063|東京都|新宿区|市谷薬王寺町|03|Tokyo|Shinjuku-ku|Ichigayayakuoji-machi
192-0004|東京都|八王子市|加住町|042|Tokyo|Hachioji|Kasumi-machi
173-0012|東京都|板橋区|大和町|03|Tokyo|Itabashi-ku|Yamato-cho
212-0016|神奈川県|川崎市幸区|南幸町|044|Kanagawa|Saiwai-ku, Kawasaki|Minamisaiwai-cho
231-0845|神奈川県|横浜市中区|立野|045|Kanagawa|Naka-ku, Yokohama|Tateno
223-0052|神奈川県|横浜市港北区|綱島東|045|Kanagawa|Kohoku-ku, Yokohama|Tsunashimahigashi
212-0054|神奈川県|川崎市幸区|小倉|044|Kanagawa|Saiwai-ku, Kawasaki|Ogura
243-0024|神奈川県|厚木市|長沼|046|Kanagawa|Atsugi|Naganuma
950-0811|新潟県|新潟市東区|材木町|025|Niigata|Higashi-ku, Niigata|Zaimoku-cho
951-8027|新潟県|新潟市中央区|湊町通|025|Niigata|Chuo-ku, Niigata|Minatomachi-dori
937-0867|富山県|魚津市|真成寺町|0765|Toyama|Uozu|Shinjoji-machi
939-3501|富山県|富山市|水橋印田町|076|Toyama|Toyama|Mizuhashiinden-machi
933-0321|富山県|高岡市|六家|0766|Toyama|Takaoka|Rokke
929-2207|石川県|七尾市|中島町大平|0767|Ishikawa|Nanao|Nakajimamachiodaira
915-0054|福井県|越前市|小野谷町|0778|Fukui|Echizen|Onodani-cho
380-0946|長野県|長野市|平柴台|026|Nagano|Nagano|Hirashibadai
385-0022|長野県|佐久市|岩村田|0267|Nagano|Saku|Iwamurada
389-0104|長野県|北佐久郡軽井沢町|軽井沢東|0267|Nagano|Karuizawa-machi, Kitasaku-gun|Karuizawahigashi
504-0907|岐阜県|各務原市|那加住吉町|058|Gifu|Kakamigahara|Nakasumiyoshi-cho
503-0019|岐阜県|大垣市|北方町|0584|Gifu|Ogaki|Kitagata-cho
410-0052|静岡県|沼津市|沢田町|055|Shizuoka|Numazu|Sawada-cho
413-0411|静岡県|賀茂郡東伊豆町|稲取|0557|Shizuoka|Higashiizu-cho, Kamo-gun|Inatori
183-0027|東京都|府中市|本町|042|Tokyo|Fuchu|Hon-machi
131-0032|東京都|墨田区|東向島|03|Tokyo|Sumida-ku|Higashimukojima
140-0012|東京都|品川区|勝島|03|Tokyo|Shinagawa-ku|Katsushima
142-0053|東京都|品川区|中延|03|Tokyo|Shinagawa-ku|Nakanobu
194-0001|東京都|町田市|つくし野|042|Tokyo|Machida|Tsukushino
160-0004|東京都|新宿区|四谷|03|Tokyo|Shinjuku-ku|Yotsuya
192-0904|東京都|八王子市|子安町|042|Tokyo|Hachioji|Koyasu-machi
144-0043|東京都|大田区|羽田|03|Tokyo|Ota-ku|Haneda
165-0032|東京都|中野区|鷺宮|03|Tokyo|Nakano-ku|Saginomiya
182-0023|東京都|調布市|染地|042|Tokyo|Chofu|Somechi
124-0023|東京都|葛飾区|東新小岩|03|Tokyo|Katsushika-ku|Higashishinkoiwa
120-0001|東京都|足立区|大谷田|03|Tokyo|Adachi-ku|Oyata
135-0031|東京都|江東区|佐賀|03|Tokyo|Koto-ku|Saga
198-0025|東京都|青梅市|末広町|0428|Tokyo|Ome|Suehiro-cho
155-0032|東京都|世田谷区|代沢|03|Tokyo|Setagaya-ku|Daizawa
192-0051|東京都|八王子市|元本郷町|042|Tokyo|Hachioji|Motohongo-cho
142-0064|東京都|品川区|旗の台|03|Tokyo|Shinagawa-ku|Hatanodai
136-0081|東京都|江東区|夢の島|03|Tokyo|Koto-ku|Yumenoshima
194-0038|東京都|町田市|根岸|042|Tokyo|Machida|Negishi
105-0003|東京都|港区|西新橋|03|Tokyo|Minato-ku|Nishishimbashi
194-0046|東京都|町田市|西成瀬|042|Tokyo|Machida|Nishinaruse
123-0843|東京都|足立区|西新井栄町|03|Tokyo|Adachi-ku|Nishiaraisakae-cho
181-0015|東京都|三鷹市|大沢|0422|Tokyo|Mitaka|Osawa
160-0018|東京都|新宿区|須賀町|03|Tokyo|Shinjuku-ku|Suga-cho
174-0073|東京都|板橋区|東山町|03|Tokyo|Itabashi-ku|Higashiyama-cho
153-0053|東京都|目黒区|五本木|03|Tokyo|Meguro-ku|Gohongi
223-0059|神奈川県|横浜市港北区|北新横浜|045|Kanagawa|Kohoku-ku, Yokohama|Kitashinyokohama
224-0007|神奈川県|横浜市都筑区|荏田南|045|Kanagawa|Tsuzuki-ku, Yokohama|Edaminami
237-0067|神奈川県|横須賀市|鷹取|046|Kanagawa|Yokosuka|Takatori
250-0045|神奈川県|小田原市|城山|0465|Kanagawa|Odawara|Shiroyama
252-0112|神奈川県|相模原市緑区|若葉台|042|Kanagawa|Midori-ku, Sagamihara|Wakabadai
247-0063|神奈川県|鎌倉市|梶原|0467|Kanagawa|Kamakura|Kajiwara
210-0805|神奈川県|川崎市川崎区|伊勢町|044|Kanagawa|Kawasaki-ku, Kawasaki|Ise-cho
231-0827|神奈川県|横浜市中区|本牧和田|045|Kanagawa|Naka-ku, Yokohama|Hommokuwada
259-1207|神奈川県|平塚市|北金目|0463|Kanagawa|Hiratsuka|Kitakaname
359-0003|埼玉県|所沢市|中富南|04|Saitama|Tokorozawa|Nakatomiminami
340-0046|埼玉県|草加市|北谷|048|Saitama|Soka|Kitaya
350-0043|埼玉県|川越市|新富町|049|Saitama|Kawagoe|Shintomi-cho
359-1101|埼玉県|所沢市|北中|04|Saitama|Tokorozawa|Kitanaka
350-1126|埼玉県|川越市|旭町|049|Saitama|Kawagoe|Asahi-cho
368-0013|埼玉県|秩父市|永田町|0494|Saitama|Chichibu|Nagata-machi
263-0041|千葉県|千葉市稲毛区|黒砂台|043|Chiba|Inage-ku, Chiba|Kurosunadai
261-0013|千葉県|千葉市美浜区|打瀬|043|Chiba|Mihama-ku, Chiba|Utase
277-0083|千葉県|柏市|日立台|04|Chiba|Kashiwa|Hitachidai
273-0018|千葉県|船橋市|栄町|047|Chiba|Funabashi|Sakae-cho
288-0077|千葉県|銚子市|仲町|0479|Chiba|Choshi|Naka-cho
066-0071|北海道|千歳市|桜木|0123|Hokkaido|Chitose|Sakuragi
053-0854|北海道|苫小牧市|啓北町|0144|Hokkaido|Tomakomai|Keihoku-cho
053-0003|北海道|苫小牧市|入船町|0144|Hokkaido|Tomakomai|Irifune-cho
047-0047|北海道|小樽市|祝津|0134|Hokkaido|Otaru|Shukutsu
041-1603|北海道|函館市|尾札部町|0138|Hokkaido|Hakodate|Osatsube-cho
085-0825|北海道|釧路市|千歳町|0154|Hokkaido|Kushiro|Chitose-cho
410-0853|静岡県|沼津市|常盤町|055|Shizuoka|Numazu|Tokiwa-cho
438-0083|静岡県|磐田市|富士見町|0538|Shizuoka|Iwata|Fujimi-cho
411-0802|静岡県|三島市|東大場|055|Shizuoka|Mishima|Higashidaiba
431-0103|静岡県|浜松市中央区|雄踏|053|Shizuoka|Chuo-ku, Hamamatsu|Yuto
986-0872|宮城県|石巻市|田道町|0225|Miyagi|Ishinomaki|Tamichi-cho
982-0841|宮城県|仙台市太白区|向山|022|Miyagi|Taihaku-ku, Sendai|Mukaiyama
989-6175|宮城県|大崎市|古川諏訪|0229|Miyagi|Osaki|Furukawasuwa
310-0036|茨城県|水戸市|新荘|029|Ibaraki|Mito|Shinso
306-0116|茨城県|古河市|新和田|0280|Ibaraki|Koga|Shinwada
395-0044|長野県|飯田市|本町|0265|Nagano|Iida|Hon-machi
395-0029|長野県|飯田市|二本松|0265|Nagano|Iida|Nihommatsu
389-0114|長野県|北佐久郡軽井沢町|茂沢|0267|Nagano|Karuizawa-machi, Kitasaku-gun|Mozawa
940-1162|新潟県|長岡市|西宮内|0258|Niigata|Nagaoka|Nishimiyauchi
950-0984|新潟県|新潟市中央区|女池東|025|Niigata|Chuo-ku, Niigata|Meikehigashi
955-0101|新潟県|三条市|曲谷|0256|Niigata|Sanjo|Magaritani
501-3905|岐阜県|関市|神明町|0575|Gifu|Seki|Shimmei-cho
500-8138|岐阜県|岐阜市|中道北|058|Gifu|Gifu|Nakamichikita
376-0034|群馬県|桐生市|東|0277|Gunma|Kiryu|Higashi
370-0846|群馬県|高崎市|下和田町|027|Gunma|Takasaki|Shimowada-machi
321-0963|栃木県|宇都宮市|南大通り|028|Tochigi|Utsunomiya|Minamiodori
327-0103|栃木県|佐野市|石塚町|0283|Tochigi|Sano|Ishizuka-cho
920-3103|石川県|金沢市|湖陽|076|Ishikawa|Kanazawa|Koyo
922-0045|石川県|加賀市|大聖寺十一町|0761|Ishikawa|Kaga|Daishojijuichi-machi
930-0033|富山県|富山市|元町|076|Toyama|Toyama|Moto-machi
939-8077|富山県|富山市|春日町|076|Toyama|Toyama|Kasuga-cho
036-8041|青森県|弘前市|俵元|0172|Aomori|Hirosaki|Tawaramoto
020-0127|岩手県|盛岡市|前九年|019|Iwate|Morioka|Zenkunen
963-8046|福島県|郡山市|町東|024|Fukushima|Koriyama|Machihigashi
961-0903|福島県|白河市|年貢町|0248|Fukushima|Shirakawa|Nengu-machi
990-0828|山形県|山形市|双葉町|023|Yamagata|Yamagata|Futaba-cho
011-0943|秋田県|秋田市|土崎港南|018|Akita|Akita|Tsuchizakiminatominami
400-0867|山梨県|甲府市|青沼|055|Yamanashi|Kofu|Aonuma
910-0856|福井県|福井市|勝見|0776|Fukui|Fukui|Katsumi
116-0011|東京都|荒川区|西尾久|03|Tokyo|Arakawa-ku|Nishiogu
121-0076|東京都|足立区|平野|03|Tokyo|Adachi-ku|Hirano
170-0002|東京都|豊島区|巣鴨|03|Tokyo|Toshima-ku|Sugamo
182-0002|東京都|調布市|仙川町|042|Tokyo|Chofu|Sengawa-cho
134-0087|東京都|江戸川区|清新町|03|Tokyo|Edogawa-ku|Seishin-cho
182-0004|東京都|調布市|入間町|042|Tokyo|Chofu|Irima-cho
104-0031|東京都|中央区|京橋|03|Tokyo|Chuo-ku|Kyobashi
176-0002|東京都|練馬区|桜台|03|Tokyo|Nerima-ku|Sakuradai
131-0041|東京都|墨田区|八広|03|Tokyo|Sumida-ku|Yahiro
130-0015|東京都|墨田区|横網|03|Tokyo|Sumida-ku|Yokoami
161-0035|東京都|新宿区|中井|03|Tokyo|Shinjuku-ku|Nakai
164-0002|東京都|中野区|上高田|03|Tokyo|Nakano-ku|Kamitakada
192-0363|東京都|八王子市|別所|042|Tokyo|Hachioji|Bessho
193-0835|東京都|八王子市|千人町|042|Tokyo|Hachioji|Sennin-cho
174-0043|東京都|板橋区|坂下|03|Tokyo|Itabashi-ku|Sakashita
132-0033|東京都|江戸川区|東小松川|03|Tokyo|Edogawa-ku|Higashikomatsugawa
121-0073|東京都|足立区|六町|03|Tokyo|Adachi-ku|Roku-cho
121-0072|東京都|足立区|保塚町|03|Tokyo|Adachi-ku|Hozuka-cho
198-0023|東京都|青梅市|今井|0428|Tokyo|Ome|Imai
168-0063|東京都|杉並区|和泉|03|Tokyo|Suginami-ku|Izumi
179-0084|東京都|練馬区|氷川台|03|Tokyo|Nerima-ku|Hikawadai
140-0013|東京都|品川区|南大井|03|Tokyo|Shinagawa-ku|Minamioi
198-0031|東京都|青梅市|師岡町|0428|Tokyo|Ome|Moroka-cho
182-0033|東京都|調布市|富士見町|042|Tokyo|Chofu|Fujimi-cho
150-0041|東京都|渋谷区|神南|03|Tokyo|Shibuya-ku|Jinnan
230-0076|神奈川県|横浜市鶴見区|馬場|045|Kanagawa|Tsurumi-ku, Yokohama|Baba
243-0031|神奈川県|厚木市|戸室|046|Kanagawa|Atsugi|Tomuro
231-0065|神奈川県|横浜市中区|宮川町|045|Kanagawa|Naka-ku, Yokohama|Miyagawa-cho
243-0204|神奈川県|厚木市|鳶尾|046|Kanagawa|Atsugi|Tobio
210-0863|神奈川県|川崎市川崎区|夜光|044|Kanagawa|Kawasaki-ku, Kawasaki|Yako
210-0021|神奈川県|川崎市川崎区|元木|044|Kanagawa|Kawasaki-ku, Kawasaki|Motogi
254-0074|神奈川県|平塚市|大原|0463|Kanagawa|Hiratsuka|Ohara
243-0815|神奈川県|厚木市|妻田西|046|Kanagawa|Atsugi|Tsumadanishi
224-0042|神奈川県|横浜市都筑区|大熊町|045|Kanagawa|Tsuzuki-ku, Yokohama|Okuma-cho
359-1111|埼玉県|所沢市|緑町|04|Saitama|Tokorozawa|Midori-cho
334-0011|埼玉県|川口市|三ツ和|048|Saitama|Kawaguchi|Mitsuwa
330-0053|埼玉県|さいたま市浦和区|前地|048|Saitama|Urawa-ku, Saitama|Maeji
350-1116|埼玉県|川越市|寿町|049|Saitama|Kawagoe|Kotobuki-cho
332-0003|埼玉県|川口市|東領家|048|Saitama|Kawaguchi|Higashiryoke
292-0803|千葉県|木更津市|幸町|0438|Chiba|Kisarazu|Saiwai-cho
277-0886|千葉県|柏市|西柏台|04|Chiba|Kashiwa|Nishikashiwadai
279-0026|千葉県|浦安市|弁天|047|Chiba|Urayasu|Benten
286-0819|千葉県|成田市|久住中央|0476|Chiba|Narita|Kuzumichuo
292-0801|千葉県|木更津市|請西|0438|Chiba|Kisarazu|Jozai
090-0069|北海道|北見市|美山町東|0157|Hokkaido|Kitami|Miyamachohigashi
097-0016|北海道|稚内市|萩見|0162|Hokkaido|Wakkanai|Hagimi
048-2671|北海道|小樽市|オタモイ|0134|Hokkaido|Otaru|Otamoi
090-0818|北海道|北見市|本町|0157|Hokkaido|Kitami|Moto-machi
053-0041|北海道|苫小牧市|美園町|0144|Hokkaido|Tomakomai|Misono-cho
084-0926|北海道|釧路市|鶴丘|0154|Hokkaido|Kushiro|Tsuruoka
430-0929|静岡県|浜松市中央区|中央|053|Shizuoka|Chuo-ku, Hamamatsu|Chuo
433-8127|静岡県|浜松市中央区|和合北|053|Shizuoka|Chuo-ku, Hamamatsu|Wagokita
438-0071|静岡県|磐田市|今之浦|0538|Shizuoka|Iwata|Imanora
420-0931|静岡県|静岡市葵区|観山|054|Shizuoka|Aoi-ku, Shizuoka|Kanzan
986-0835|宮城県|石巻市|南浜町|0225|Miyagi|Ishinomaki|Minamihama-cho
981-3105|宮城県|仙台市泉区|天神沢|022|Miyagi|Izumi-ku, Sendai|Tenjinzawa
986-0866|宮城県|石巻市|茜平|0225|Miyagi|Ishinomaki|Akanedaira
305-0003|茨城県|つくば市|桜|029|Ibaraki|Tsukuba|Sakura
305-0843|茨城県|つくば市|八幡台|029|Ibaraki|Tsukuba|Hachimandai
392-0027|長野県|諏訪市|湖岸通り|0266|Nagano|Suwa|Kogandori
392-0004|長野県|諏訪市|諏訪|0266|Nagano|Suwa|Suwa
380-0917|長野県|長野市|稲葉南俣|026|Nagano|Nagano|Inabaminamimata
940-0045|新潟県|長岡市|金房|0258|Niigata|Nagaoka|Kanefusa
950-0971|新潟県|新潟市中央区|近江|025|Niigata|Chuo-ku, Niigata|Omi
959-1263|新潟県|燕市|大曲|0256|Niigata|Tsubame|Omagari
502-0937|岐阜県|岐阜市|萱場町|058|Gifu|Gifu|Kayaba-cho
500-8372|岐阜県|岐阜市|熊野町|058|Gifu|Gifu|Kumano-cho
371-0044|群馬県|前橋市|荒牧町|027|Gunma|Maebashi|Aramaki-machi
370-1213|群馬県|高崎市|山名町|027|Gunma|Takasaki|Yamana-machi
321-0964|栃木県|宇都宮市|駅前通り|028|Tochigi|Utsunomiya|Ekimaedori
320-0811|栃木県|宇都宮市|大通り|028|Tochigi|Utsunomiya|Odori
921-8065|石川県|金沢市|上荒屋|076|Ishikawa|Kanazawa|Kamiaraya
929-2111|石川県|七尾市|高田町|0767|Ishikawa|Nanao|Takata-machi
930-0044|富山県|富山市|中央通り|076|Toyama|Toyama|Chuodori
931-8426|富山県|富山市|宮成中部|076|Toyama|Toyama|Miyanarichubu
039-1114|青森県|八戸市|北白山台|0178|Aomori|Hachinohe|Kitahakusandai
024-0064|岩手県|北上市|若宮町|0197|Iwate|Kitakami|Wakamiya-cho
963-0207|福島県|郡山市|鳴神|024|Fukushima|Koriyama|Narugami
979-2161|福島県|南相馬市|小高区藤木|0244|Fukushima|Minamisoma|Odakakufujiki
998-0103|山形県|酒田市|錦町|0234|Yamagata|Sakata|Nishiki-cho
019-0518|秋田県|横手市|十文字町宝竜|0182|Akita|Yokote|Jumonjimachihoryu
910-0068|福井県|福井市|舟橋新|0776|Fukui|Fukui|Funabashishin
071-1416|北海道|上川郡東川町|新栄北|0166|Hokkaido|Higashikawa-cho, Kamikawa-gun|Shineikita
080-0861|北海道|帯広市|南の森東|0155|Hokkaido|Obihiro|Minaminomorihigashi
051-0025|北海道|室蘭市|常盤町|0143|Hokkaido|Muroran|Tokiwa-cho
085-0058|北海道|釧路市|愛国東|0154|Hokkaido|Kushiro|Aikokuhigashi
047-0031|北海道|小樽市|色内|0134|Hokkaido|Otaru|Ironai
090-0835|北海道|北見市|光西町|0157|Hokkaido|Kitami|Kosei-cho
271-0077|千葉県|松戸市|根本|047|Chiba|Matsudo|Nemoto
261-0026|千葉県|千葉市美浜区|幕張西|043|Chiba|Mihama-ku, Chiba|Makuharinishi
274-0817|千葉県|船橋市|高根町|047|Chiba|Funabashi|Takane-cho
271-0048|千葉県|松戸市|西馬橋広手町|047|Chiba|Matsudo|Nishimabashihirote-cho
288-0075|千葉県|銚子市|通町|0479|Chiba|Choshi|Tori-cho
292-0032|千葉県|木更津市|笹子|0438|Chiba|Kisarazu|Sasago
286-0012|千葉県|成田市|山口|0476|Chiba|Narita|Yamaguchi
350-1147|埼玉県|川越市|諏訪町|049|Saitama|Kawagoe|Suwa-cho
335-0033|埼玉県|戸田市|笹目北町|048|Saitama|Toda|Sasamekita-cho
331-0812|埼玉県|さいたま市北区|宮原町|048|Saitama|Kita-ku, Saitama|Miyahara-cho
330-0064|埼玉県|さいたま市浦和区|岸町|048|Saitama|Urawa-ku, Saitama|Kishi-cho
340-0031|埼玉県|草加市|新里町|048|Saitama|Soka|Nissato-cho
330-0072|埼玉県|さいたま市浦和区|領家|048|Saitama|Urawa-ku, Saitama|Ryoke
360-0844|埼玉県|熊谷市|御稜威ケ原|048|Saitama|Kumagaya|Miizugahara
343-0821|埼玉県|越谷市|瓦曽根|048|Saitama|Koshigaya|Kawarazone
982-0044|宮城県|名取市|那智が丘|022|Miyagi|Natori|Nachigaoka
986-0001|宮城県|石巻市|水沼|0225|Miyagi|Ishinomaki|Mizunuma
984-0831|宮城県|仙台市若林区|沖野|022|Miyagi|Wakabayashi-ku, Sendai|Okino
989-6216|宮城県|大崎市|古川柏崎|0229|Miyagi|Osaki|Furukawakashiwazaki
939-2711|富山県|富山市|婦中町鵜坂|076|Toyama|Toyama|Fuchumachiusaka
997-0817|山形県|鶴岡市|睦町|0235|Yamagata|Tsuruoka|Mutsumi-machi
406-0028|山梨県|笛吹市|石和町駅前|055|Yamanashi|Fuefuki|Isawachoekimae
400-0069|山梨県|甲府市|中村町|055|Yamanashi|Kofu|Nakamura-cho
501-3824|岐阜県|関市|東新町|0575|Gifu|Seki|Toshin-cho
504-0033|岐阜県|各務原市|那加大谷町|058|Gifu|Kakamigahara|Nakaotani-cho
024-0001|岩手県|北上市|飯豊|0197|Iwate|Kitakami|Iitoyo
949-3124|新潟県|上越市|大潟区吉崎新田|025|Niigata|Joetsu|Ogatakuyoshizakishinden
959-0256|新潟県|燕市|吉田寿町|0256|Niigata|Tsubame|Yoshidakotobuki-cho
180-0001|東京都|武蔵野市|吉祥寺北町|0422|Tokyo|Musashino|Kichijojikita-machi
170-0005|東京都|豊島区|南大塚|03|Tokyo|Toshima-ku|Minamiotsuka
141-0033|東京都|品川区|西品川|03|Tokyo|Shinagawa-ku|Nishishinagawa
153-0041|東京都|目黒区|駒場|03|Tokyo|Meguro-ku|Komaba
194-0201|東京都|町田市|上小山田町|042|Tokyo|Machida|Kamioyamada-machi
103-0023|東京都|中央区|日本橋本町|03|Tokyo|Chuo-ku|Nihombashihon-cho
164-0012|東京都|中野区|本町|03|Tokyo|Nakano-ku|Hon-cho
130-0002|東京都|墨田区|業平|03|Tokyo|Sumida-ku|Narihira
125-0063|東京都|葛飾区|白鳥|03|Tokyo|Katsushika-ku|Shiratori
114-0032|東京都|北区|中十条|03|Tokyo|Kita-ku|Nakajujo
106-0043|東京都|港区|麻布永坂町|03|Tokyo|Minato-ku|Azabunagasaka-cho
116-0002|東京都|荒川区|荒川|03|Tokyo|Arakawa-ku|Arakawa
105-0011|東京都|港区|芝公園|03|Tokyo|Minato-ku|Shibakoen
103-0026|東京都|中央区|日本橋兜町|03|Tokyo|Chuo-ku|Nihombashikabuto-cho
106-0042|東京都|港区|麻布狸穴町|03|Tokyo|Minato-ku|Azabumamiana-cho
162-0848|東京都|新宿区|市谷鷹匠町|03|Tokyo|Shinjuku-ku|Ichigayatakajo-machi
125-0052|東京都|葛飾区|柴又|03|Tokyo|Katsushika-ku|Shibamata
181-0003|東京都|三鷹市|北野|0422|Tokyo|Mitaka|Kitano
103-0005|東京都|中央区|日本橋久松町|03|Tokyo|Chuo-ku|Nihombashihisamatsu-cho
179-0081|東京都|練馬区|北町|03|Tokyo|Nerima-ku|Kita-machi
190-0023|東京都|立川市|柴崎町|042|Tokyo|Tachikawa|Shibasaki-cho
103-0015|東京都|中央区|日本橋箱崎町|03|Tokyo|Chuo-ku|Nihombashihakozaki-cho
132-0021|東京都|江戸川区|中央|03|Tokyo|Edogawa-ku|Chuo
171-0043|東京都|豊島区|要町|03|Tokyo|Toshima-ku|Kaname-cho
108-0074|東京都|港区|高輪|03|Tokyo|Minato-ku|Takanawa
167-0053|東京都|杉並区|西荻南|03|Tokyo|Suginami-ku|Nishiogiminami
116-0003|東京都|荒川区|南千住|03|Tokyo|Arakawa-ku|Minamisenju
133-0044|東京都|江戸川区|本一色|03|Tokyo|Edogawa-ku|Honisshiki
135-0015|東京都|江東区|千石|03|Tokyo|Koto-ku|Sengoku
143-0016|東京都|大田区|大森北|03|Tokyo|Ota-ku|Omorikita
181-0001|東京都|三鷹市|井の頭|0422|Tokyo|Mitaka|Inokashira
104-0052|東京都|中央区|月島|03|Tokyo|Chuo-ku|Tsukishima
130-0004|東京都|墨田区|本所|03|Tokyo|Sumida-ku|Honjo
101-0052|東京都|千代田区|神田小川町|03|Tokyo|Chiyoda-ku|Kandaogawa-machi
190-0011|東京都|立川市|高松町|042|Tokyo|Tachikawa|Takamatsu-cho
142-0041|東京都|品川区|戸越|03|Tokyo|Shinagawa-ku|Togoshi
103-0012|東京都|中央区|日本橋堀留町|03|Tokyo|Chuo-ku|Nihombashihoridome-cho
103-0013|東京都|中央区|日本橋人形町|03|Tokyo|Chuo-ku|Nihombashiningyo-cho
144-0055|東京都|大田区|仲六郷|03|Tokyo|Ota-ku|Nakarokugo
198-0043|東京都|青梅市|千ケ瀬町|0428|Tokyo|Ome|Chigase-machi
120-0034|東京都|足立区|千住|03|Tokyo|Adachi-ku|Senju
194-0041|東京都|町田市|玉川学園|042|Tokyo|Machida|Tamagawagakuen
100-0012|東京都|千代田区|日比谷公園|03|Tokyo|Chiyoda-ku|Hibiyakoen
171-0042|東京都|豊島区|高松|03|Tokyo|Toshima-ku|Takamatsu
106-0041|東京都|港区|麻布台|03|Tokyo|Minato-ku|Azabudai
101-0048|東京都|千代田区|神田司町|03|Tokyo|Chiyoda-ku|Kandatsukasa-machi
326-0036|栃木県|足利市|弥生町|0284|Tochigi|Ashikaga|Yayoi-cho
922-0113|石川県|加賀市|山中温泉東桂木町|0761|Ishikawa|Kaga|Yamanakaonsenhigashikatsuragi-machi
921-8107|石川県|金沢市|野田|076|Ishikawa|Kanazawa|Noda
231-0032|神奈川県|横浜市中区|不老町|045|Kanagawa|Naka-ku, Yokohama|Furo-cho
224-0051|神奈川県|横浜市都筑区|富士見が丘|045|Kanagawa|Tsuzuki-ku, Yokohama|Fujimigaoka
212-0014|神奈川県|川崎市幸区|大宮町|044|Kanagawa|Saiwai-ku, Kawasaki|Omiya-cho
243-0211|神奈川県|厚木市|三田|046|Kanagawa|Atsugi|Sanda
238-0001|神奈川県|横須賀市|泊町|046|Kanagawa|Yokosuka|Tomari-cho
245-0052|神奈川県|横浜市戸塚区|秋葉町|045|Kanagawa|Totsuka-ku, Yokohama|Akiba-cho
231-0823|神奈川県|横浜市中区|本牧大里町|045|Kanagawa|Naka-ku, Yokohama|Hommokuosato-cho
230-0062|神奈川県|横浜市鶴見区|豊岡町|045|Kanagawa|Tsurumi-ku, Yokohama|Toyoka-cho
230-0022|神奈川県|横浜市鶴見区|市場東中町|045|Kanagawa|Tsurumi-ku, Yokohama|Ichibahigashinaka-cho
243-0001|神奈川県|厚木市|東町|046|Kanagawa|Atsugi|Higashi-cho
254-0011|神奈川県|平塚市|吉際|0463|Kanagawa|Hiratsuka|Yoshigiwa
212-0055|神奈川県|川崎市幸区|南加瀬|044|Kanagawa|Saiwai-ku, Kawasaki|Minamikase
915-0857|福井県|越前市|四郎丸町|0778|Fukui|Echizen|Shiromaru-cho
914-0268|福井県|敦賀市|江良|0770|Fukui|Tsuruga|Era
965-0124|福島県|会津若松市|北会津町宮袋|0242|Fukushima|Aizuwakamatsu|Kitaaizumachimiyabukuro
963-0671|福島県|郡山市|富久山町南小泉|024|Fukushima|Koriyama|Fukuyamamachiminamikoizumi
010-0925|秋田県|秋田市|旭南|018|Akita|Akita|Kyokunan
011-0925|秋田県|秋田市|飯島長野中町|018|Akita|Akita|Iijimanaganonaka-cho
018-2815|秋田県|能代市|東面|0185|Akita|Noshiro|Tomen
376-0027|群馬県|桐生市|元宿町|0277|Gunma|Kiryu|Motojuku-cho
370-1212|群馬県|高崎市|木部町|027|Gunma|Takasaki|Kibe-machi
379-2213|群馬県|伊勢崎市|五目牛町|0270|Gunma|Isesaki|Gomeushi-cho
306-0114|茨城県|古河市|山田|0280|Ibaraki|Koga|Yamata
399-7105|長野県|安曇野市|明科南陸郷|0263|Nagano|Azumino|Akashinaminamirikugo
036-8075|青森県|弘前市|撫牛子|0172|Aomori|Hirosaki|Naijoshi
030-0901|青森県|青森市|港町|017|Aomori|Aomori|Minato-machi
413-0303|静岡県|賀茂郡東伊豆町|片瀬|0557|Shizuoka|Higashiizu-cho, Kamo-gun|Katase
432-8005|静岡県|浜松市中央区|神ケ谷町|053|Shizuoka|Chuo-ku, Hamamatsu|Kamigaya-cho
411-0842|静岡県|三島市|南町|055|Shizuoka|Mishima|Minami-cho
421-0123|静岡県|静岡市駿河区|石部|054|Shizuoka|Suruga-ku, Shizuoka|Sekibe
413-0301|静岡県|賀茂郡東伊豆町|大川|0557|Shizuoka|Higashiizu-cho, Kamo-gun|Okawa
167-0035|東京都|杉並区|今川|03|Tokyo|Suginami-ku|Imagawa
198-0001|東京都|青梅市|成木|0428|Tokyo|Ome|Nariki
111-0023|東京都|台東区|橋場|03|Tokyo|Taito-ku|Hashiba
154-0015|東京都|世田谷区|桜新町|03|Tokyo|Setagaya-ku|Sakurashin-machi
135-0021|東京都|江東区|白河|03|Tokyo|Koto-ku|Shirakawa
192-0046|東京都|八王子市|明神町|042|Tokyo|Hachioji|Myojin-cho
153-0042|東京都|目黒区|青葉台|03|Tokyo|Meguro-ku|Aobadai
144-0052|東京都|大田区|蒲田|03|Tokyo|Ota-ku|Kamata
121-0062|東京都|足立区|南花畑|03|Tokyo|Adachi-ku|Minamihanahata
198-0053|東京都|青梅市|駒木町|0428|Tokyo|Ome|Komaki-cho
168-0073|東京都|杉並区|下高井戸|03|Tokyo|Suginami-ku|Shimotakaido
173-0037|東京都|板橋区|小茂根|03|Tokyo|Itabashi-ku|Komone
153-0062|東京都|目黒区|三田|03|Tokyo|Meguro-ku|Mita
130-0011|東京都|墨田区|石原|03|Tokyo|Sumida-ku|Ishiwara
158-0083|東京都|世田谷区|奥沢|03|Tokyo|Setagaya-ku|Okusawa
161-0034|東京都|新宿区|上落合|03|Tokyo|Shinjuku-ku|Kamiochiai
193-0812|東京都|八王子市|諏訪町|042|Tokyo|Hachioji|Suwa-machi
192-0918|東京都|八王子市|兵衛|042|Tokyo|Hachioji|Hyoe
190-0002|東京都|立川市|幸町|042|Tokyo|Tachikawa|Saiwai-cho
158-0097|東京都|世田谷区|用賀|03|Tokyo|Setagaya-ku|Yoga
198-0014|東京都|青梅市|大門|0428|Tokyo|Ome|Daimon
135-0043|東京都|江東区|塩浜|03|Tokyo|Koto-ku|Shiohama
251-0876|神奈川県|藤沢市|善行坂|0466|Kanagawa|Fujisawa|Zengyozaka
231-0033|神奈川県|横浜市中区|長者町|045|Kanagawa|Naka-ku, Yokohama|Choja-machi
248-0026|神奈川県|鎌倉市|七里ガ浜|0467|Kanagawa|Kamakura|Shichirigahama
220-0046|神奈川県|横浜市西区|西戸部町|045|Kanagawa|Nishi-ku, Yokohama|Nishitobe-cho
239-0803|神奈川県|横須賀市|桜が丘|046|Kanagawa|Yokosuka|Sakuragaoka
243-0005|神奈川県|厚木市|松枝|046|Kanagawa|Atsugi|Matsue
250-0873|神奈川県|小田原市|矢作|0465|Kanagawa|Odawara|Yahagi
221-0075|神奈川県|横浜市神奈川区|白幡上町|045|Kanagawa|Kanagawa-ku, Yokohama|Shirahatakami-cho
224-0052|神奈川県|横浜市都筑区|二の丸|045|Kanagawa|Tsuzuki-ku, Yokohama|Ninomaru
343-0851|埼玉県|越谷市|七左町|048|Saitama|Koshigaya|Shichiza-cho
360-0042|埼玉県|熊谷市|本町|048|Saitama|Kumagaya|Hon-cho
359-0042|埼玉県|所沢市|並木|04|Saitama|Tokorozawa|Namiki
360-0044|埼玉県|熊谷市|弥生|048|Saitama|Kumagaya|Yayoi
343-0022|埼玉県|越谷市|東大沢|048|Saitama|Koshigaya|Higashiosawa
334-0052|埼玉県|川口市|安行出羽|048|Saitama|Kawaguchi|Angyodewa
272-0823|千葉県|市川市|東菅野|047|Chiba|Ichikawa|Higashisugano
290-0061|千葉県|市原市|八幡石塚|0436|Chiba|Ichihara|Yawataishizuka
290-0141|千葉県|市原市|ちはら台東|0436|Chiba|Ichihara|Chiharadaihigashi
292-0805|千葉県|木更津市|大和|0438|Chiba|Kisarazu|Yamato
260-0032|千葉県|千葉市中央区|登戸|043|Chiba|Chuo-ku, Chiba|Nobuto
097-0004|北海道|稚内市|緑|0162|Hokkaido|Wakkanai|Midori
071-1423|北海道|上川郡東川町|東町|0166|Hokkaido|Higashikawa-cho, Kamikawa-gun|Higashi-machi
050-0076|北海道|室蘭市|知利別町|0143|Hokkaido|Muroran|Chiribetsu-cho
051-0012|北海道|室蘭市|山手町|0143|Hokkaido|Muroran|Yamate-cho
070-0010|北海道|旭川市|大雪通|0166|Hokkaido|Asahikawa|Taisetsudori
422-8032|静岡県|静岡市駿河区|有東|054|Shizuoka|Suruga-ku, Shizuoka|Uto
432-8018|静岡県|浜松市中央区|蜆塚|053|Shizuoka|Chuo-ku, Hamamatsu|Shijimizuka
422-8034|静岡県|静岡市駿河区|高松|054|Shizuoka|Suruga-ku, Shizuoka|Takamatsu
417-0851|静岡県|富士市|富士見台|0545|Shizuoka|Fuji|Fujimidai
983-0011|宮城県|仙台市宮城野区|栄|022|Miyagi|Miyagino-ku, Sendai|Sakae
989-6424|宮城県|大崎市|岩出山丸山|0229|Miyagi|Osaki|Iwadeyamamaruyama
305-0821|茨城県|つくば市|春日|029|Ibaraki|Tsukuba|Kasuga
310-0802|茨城県|水戸市|柵町|029|Ibaraki|Mito|Saku-machi
399-0037|長野県|松本市|村井町西|0263|Nagano|Matsumoto|Muraimachinishi
390-0863|長野県|松本市|白板|0263|Nagano|Matsumoto|Shiraita
388-8018|長野県|長野市|篠ノ井西寺尾|026|Nagano|Nagano|Shinonoinishiderao
951-8127|新潟県|新潟市中央区|関屋下川原町|025|Niigata|Chuo-ku, Niigata|Sekiyashimokawara-cho
951-8073|新潟県|新潟市中央区|寿町|025|Niigata|Chuo-ku, Niigata|Kotobuki-cho
959-1207|新潟県|燕市|三王渕|0256|Niigata|Tsubame|Sannofuchi
507-0022|岐阜県|多治見市|上山町|0572|Gifu|Tajimi|Kamiyama-cho
501-3947|岐阜県|関市|上白金|0575|Gifu|Seki|Kamishirokane
376-0056|群馬県|桐生市|宮本町|0277|Gunma|Kiryu|Miyamoto-cho
370-0852|群馬県|高崎市|中居町|027|Gunma|Takasaki|Nakai-machi
329-3133|栃木県|那須塩原市|沓掛|0287|Tochigi|Nasushiobara|Kutsukake
329-3156|栃木県|那須塩原市|方京|0287|Tochigi|Nasushiobara|Hokyo
921-8043|石川県|金沢市|西泉|076|Ishikawa|Kanazawa|Nishiizumi
924-0001|石川県|白山市|八田町|076|Ishikawa|Hakusan|Hatta-machi
931-8336|富山県|富山市|高畠町|076|Toyama|Toyama|Takabatake-machi
933-0959|富山県|高岡市|長江|0766|Toyama|Takaoka|Nagae
036-8325|青森県|弘前市|浜の町北|0172|Aomori|Hirosaki|Hamanomachikita
024-0022|岩手県|北上市|黒沢尻|0197|Iwate|Kitakami|Kurosawajiri
960-8072|福島県|福島市|北中央|024|Fukushima|Fukushima|Kitachuo
965-0818|福島県|会津若松市|東千石|0242|Fukushima|Aizuwakamatsu|Higashisengoku
998-0104|山形県|酒田市|広栄町|0234|Yamagata|Sakata|Koei-cho
017-0044|秋田県|大館市|御成町|0186|Akita|Odate|Onari-cho
403-0002|山梨県|富士吉田市|小明見|0555|Yamanashi|Fujiyoshida|Koasumi
910-0017|福井県|福井市|文京|0776|Fukui|Fukui|Bunkyo
""")
