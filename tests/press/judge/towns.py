"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
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
440-0888|愛知県|豊橋市|駅前大通|0532|Aichi|Toyohashi|Ekimaeo-dori
444-3602|愛知県|岡崎市|東河原町|0564|Aichi|Okazaki|Higashikawahara-cho
444-2333|愛知県|豊田市|平折町|0565|Aichi|Toyota|Hirori-cho
491-0917|愛知県|一宮市|昭和|0586|Aichi|Ichinomiya|Showa
464-0023|愛知県|名古屋市千種区|田代町|052|Aichi|Chikusa-ku, Nagoya|Tashiro-cho
464-0076|愛知県|名古屋市千種区|豊年町|052|Aichi|Chikusa-ku, Nagoya|Honen-cho
460-0002|愛知県|名古屋市中区|丸の内|052|Aichi|Naka-ku, Nagoya|Marunouchi
460-0015|愛知県|名古屋市中区|大井町|052|Aichi|Naka-ku, Nagoya|Oi-cho
514-1125|三重県|津市|久居元町|059|Mie|Tsu|Hisaimoto-machi
515-2121|三重県|松阪市|市場庄町|0598|Mie|Matsusaka|Ichibasho-cho
516-0079|三重県|伊勢市|大世古|0596|Mie|Ise|Ozeko
529-1154|滋賀県|彦根市|千尋町|0749|Shiga|Hikone|Chihiro-cho
525-0057|滋賀県|草津市|桜ケ丘|077|Shiga|Kusatsu|Sakuragaoka
611-0031|京都府|宇治市|広野町|0774|Kyoto|Uji|Hirono-cho
620-0023|京都府|福知山市|菱屋|0773|Kyoto|Fukuchiyama|Hishiya
600-8408|京都府|京都市下京区|深草町|075|Kyoto|Shimogyo-ku, Kyoto|Fukakusa-cho
604-8375|京都府|京都市中京区|西ノ京池ノ内町|075|Kyoto|Nakagyo-ku, Kyoto|Nishinokyoikenochi-cho
604-8442|京都府|京都市中京区|西ノ京桑原町|075|Kyoto|Nakagyo-ku, Kyoto|Nishinokyokuwabara-cho
612-0887|京都府|京都市伏見区|深草野手町|075|Kyoto|Fushimi-ku, Kyoto|Fukakusanode-cho
590-0907|大阪府|堺市堺区|緑町|072|Osaka|Sakai-ku, Sakai|Midori-cho
590-0965|大阪府|堺市堺区|南旅篭町東|072|Osaka|Sakai-ku, Sakai|Minamihatagochohigashi
564-0013|大阪府|吹田市|川園町|06|Osaka|Suita|Kawazono-cho
569-0051|大阪府|高槻市|八幡町|072|Osaka|Takatsuki|Yahata-machi
596-0065|大阪府|岸和田市|中之浜町|072|Osaka|Kishiwada|Nakanohama-cho
577-0805|大阪府|東大阪市|宝持|06|Osaka|Higashi-Osaka|Hoji
550-0001|大阪府|大阪市西区|土佐堀|06|Osaka|Nishi-ku, Osaka|Tosabori
531-0074|大阪府|大阪市北区|本庄東|06|Osaka|Kita-ku, Osaka|Honjohigashi
540-0029|大阪府|大阪市中央区|本町橋|06|Osaka|Chuo-ku, Osaka|Hommachibashi
542-0085|大阪府|大阪市中央区|心斎橋筋|06|Osaka|Chuo-ku, Osaka|Shinsaibashisuji
532-0001|大阪府|大阪市淀川区|十八条|06|Osaka|Yodogawa-ku, Osaka|Juhachijo
532-0022|大阪府|大阪市淀川区|野中南|06|Osaka|Yodogawa-ku, Osaka|Nonakaminami
670-0027|兵庫県|姫路市|景福寺前|079|Hyogo|Himeji|Keifukujimae
663-8142|兵庫県|西宮市|鳴尾浜|0798|Hyogo|Nishinomiya|Naruohama
674-0071|兵庫県|明石市|魚住町金ケ崎|078|Hyogo|Akashi|Uozumichokanagasaki
668-0806|兵庫県|豊岡市|森|0796|Hyogo|Toyooka|Mori
652-0823|兵庫県|神戸市兵庫区|東出町|078|Hyogo|Hyogo-ku, Kobe|Higashide-machi
652-0892|兵庫県|神戸市兵庫区|東柳原町|078|Hyogo|Hyogo-ku, Kobe|Higashiyanagiwara-cho
640-8414|和歌山県|和歌山市|島橋西ノ丁|073|Wakayama|Wakayama|Shimabashinishinocho
683-0815|鳥取県|米子市|東倉吉町|0859|Tottori|Yonago|Higashikurayoshi-machi
689-1304|鳥取県|鳥取市|佐治町大井|0857|Tottori|Tottori|Sajichooi
693-0101|島根県|出雲市|上島町|0853|Shimane|Izumo|Kamishima-cho
712-8066|岡山県|倉敷市|水島高砂町|086|Okayama|Kurashiki|Mizushimatakasago-cho
708-0871|岡山県|津山市|中島|0868|Okayama|Tsuyama|Nakashima
700-0067|岡山県|岡山市北区|西野山町|086|Okayama|Kita-ku, Okayama|Nishinoyama-cho
737-0105|広島県|呉市|広中迫町|0823|Hiroshima|Kure|Hironakasako-cho
722-1564|広島県|尾道市|御調町今田|0848|Hiroshima|Onomichi|Mitsugichoimada
730-0052|広島県|広島市中区|千田町|082|Hiroshima|Naka-ku, Hiroshima|Senda-machi
733-0022|広島県|広島市西区|天満町|082|Hiroshima|Nishi-ku, Hiroshima|Temma-cho
752-0964|山口県|下関市|長府中土居本町|083|Yamaguchi|Shimonoseki|Chofunakadoihon-machi
755-0241|山口県|宇部市|東岐波|0836|Yamaguchi|Ube|Higashikiwa
753-0212|山口県|山口市|下小鯖|083|Yamaguchi|Yamaguchi|Shimosaba
770-0834|徳島県|徳島市|元町|088|Tokushima|Tokushima|Moto-machi
761-2404|香川県|丸亀市|綾歌町岡田東|0877|Kagawa|Marugame|Ayautachookadahigashi
794-1102|愛媛県|今治市|関前小大下|0898|Ehime|Imabari|Sekizenkoge
792-0006|愛媛県|新居浜市|河内町|0897|Ehime|Niihama|Kochi-cho
781-0321|高知県|高知市|春野町秋山|088|Kochi|Kochi|Harunochoakiyama
839-0814|福岡県|久留米市|山川追分|0942|Fukuoka|Kurume|Yamakawaoiwake
820-0067|福岡県|飯塚市|川津|0948|Fukuoka|Iizuka|Kawazu
810-0036|福岡県|福岡市中央区|梅光園団地|092|Fukuoka|Chuo-ku, Fukuoka|Baikoendanchi
812-0888|福岡県|福岡市博多区|板付|092|Fukuoka|Hakata-ku, Fukuoka|Itazuke
812-0044|福岡県|福岡市博多区|千代|092|Fukuoka|Hakata-ku, Fukuoka|Chiyo
849-0901|佐賀県|佐賀市|久保泉町川久保|0952|Saga|Saga|Kuboizumimachikawakubo
847-0052|佐賀県|唐津市|呉服町|0955|Saga|Karatsu|Gofuku-machi
859-3454|長崎県|佐世保市|針尾北町|0956|Nagasaki|Sasebo|Hariokita-machi
854-0081|長崎県|諫早市|栄田町|0957|Nagasaki|Isahaya|Eida-machi
869-6114|熊本県|八代市|坂本町市ノ俣|0965|Kumamoto|Yatsushiro|Sakamotomachiichinomata
860-0023|熊本県|熊本市中央区|河原町|096|Kumamoto|Chuo-ku, Kumamoto|Kawara-machi
874-0031|大分県|別府市|照波園町|0977|Oita|Beppu|Shohaen-machi
871-0074|大分県|中津市|桜町|0979|Oita|Nakatsu|Sakura-machi
885-0075|宮崎県|都城市|八幡町|0986|Miyazaki|Miyakonojo|Hachiman-cho
889-0101|宮崎県|延岡市|北川町川内名|0982|Miyazaki|Nobeoka|Kitagawamachikawachimyo
899-4345|鹿児島県|霧島市|国分府中|0995|Kagoshima|Kirishima|Kokubufuchu
904-2155|沖縄県|沖縄市|美原|098|Okinawa|Okinawa|Mihara
""")
