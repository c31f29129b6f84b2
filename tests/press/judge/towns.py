"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
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
545-0042|大阪府|大阪市阿倍野区|丸山通|06|Osaka|Abeno-ku, Osaka|Maruyamadori
578-0933|大阪府|東大阪市|玉串元町|06|Osaka|Higashi-Osaka|Tamakushimoto-machi
590-0829|大阪府|堺市堺区|東湊町|072|Osaka|Sakai-ku, Sakai|Higashiminato-cho
561-0825|大阪府|豊中市|二葉町|06|Osaka|Toyonaka|Futaba-cho
565-0861|大阪府|吹田市|高野台|06|Osaka|Suita|Takanodai
530-0047|大阪府|大阪市北区|西天満|06|Osaka|Kita-ku, Osaka|Nishitemma
573-1105|大阪府|枚方市|南楠葉|072|Osaka|Hirakata|Minamikuzuha
569-0011|大阪府|高槻市|道鵜町|072|Osaka|Takatsuki|Dou-cho
556-0015|大阪府|大阪市浪速区|敷津西|06|Osaka|Naniwa-ku, Osaka|Shikitsunishi
561-0851|大阪府|豊中市|服部元町|06|Osaka|Toyonaka|Hattorimoto-machi
560-0034|大阪府|豊中市|螢池南町|06|Osaka|Toyonaka|Hotarugaikeminami-machi
567-0854|大阪府|茨木市|島|072|Osaka|Ibaraki|Shima
567-0045|大阪府|茨木市|紫明園|072|Osaka|Ibaraki|Shimeien
448-0041|愛知県|刈谷市|一番町|0566|Aichi|Kariya|Ichiban-cho
451-0071|愛知県|名古屋市西区|鳥見町|052|Aichi|Nishi-ku, Nagoya|Torimi-cho
444-0860|愛知県|岡崎市|明大寺本町|0564|Aichi|Okazaki|Myodaijihon-machi
471-0841|愛知県|豊田市|深田町|0565|Aichi|Toyota|Fukada-cho
452-0802|愛知県|名古屋市西区|比良|052|Aichi|Nishi-ku, Nagoya|Hira
451-0062|愛知県|名古屋市西区|花の木|052|Aichi|Nishi-ku, Nagoya|Hananoki
471-0833|愛知県|豊田市|山之手|0565|Aichi|Toyota|Yamanote
471-0047|愛知県|豊田市|西新町|0565|Aichi|Toyota|Nishishin-cho
444-3508|愛知県|岡崎市|本宿茜|0564|Aichi|Okazaki|Motojukuakane
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
657-0045|兵庫県|神戸市灘区|下河原通|078|Hyogo|Nada-ku, Kobe|Shimogawaradori
651-0056|兵庫県|神戸市中央区|熊内町|078|Hyogo|Chuo-ku, Kobe|Kumochi-cho
652-0861|兵庫県|神戸市兵庫区|三石通|078|Hyogo|Hyogo-ku, Kobe|Mitsuishidori
660-0883|兵庫県|尼崎市|神田北通|06|Hyogo|Amagasaki|Kandakitadori
670-0884|兵庫県|姫路市|城北本町|079|Hyogo|Himeji|Johokuhon-cho
661-0971|兵庫県|尼崎市|瓦宮|06|Hyogo|Amagasaki|Kawaranomiya
066-0071|北海道|千歳市|桜木|0123|Hokkaido|Chitose|Sakuragi
053-0854|北海道|苫小牧市|啓北町|0144|Hokkaido|Tomakomai|Keihoku-cho
053-0003|北海道|苫小牧市|入船町|0144|Hokkaido|Tomakomai|Irifune-cho
047-0047|北海道|小樽市|祝津|0134|Hokkaido|Otaru|Shukutsu
041-1603|北海道|函館市|尾札部町|0138|Hokkaido|Hakodate|Osatsube-cho
085-0825|北海道|釧路市|千歳町|0154|Hokkaido|Kushiro|Chitose-cho
802-0074|福岡県|北九州市小倉北区|白銀|093|Fukuoka|Kokurakita-ku, Kitakyushu|Shiragane
836-0096|福岡県|大牟田市|萩尾町|0944|Fukuoka|Omuta|Hagio-machi
814-0001|福岡県|福岡市早良区|百道浜|092|Fukuoka|Sawara-ku, Fukuoka|Momochihama
812-0002|福岡県|福岡市博多区|空港前|092|Fukuoka|Hakata-ku, Fukuoka|Kukomae
814-0171|福岡県|福岡市早良区|野芥|092|Fukuoka|Sawara-ku, Fukuoka|Noke
800-0111|福岡県|北九州市門司区|今津|093|Fukuoka|Moji-ku, Kitakyushu|Imazu
802-0012|福岡県|北九州市小倉北区|末広|093|Fukuoka|Kokurakita-ku, Kitakyushu|Suehiro
410-0853|静岡県|沼津市|常盤町|055|Shizuoka|Numazu|Tokiwa-cho
438-0083|静岡県|磐田市|富士見町|0538|Shizuoka|Iwata|Fujimi-cho
411-0802|静岡県|三島市|東大場|055|Shizuoka|Mishima|Higashidaiba
431-0103|静岡県|浜松市中央区|雄踏|053|Shizuoka|Chuo-ku, Hamamatsu|Yuto
617-0824|京都府|長岡京市|天神|075|Kyoto|Nagaokakyo|Tenjin
617-0844|京都府|長岡京市|調子|075|Kyoto|Nagaokakyo|Choshi
617-0822|京都府|長岡京市|八条が丘|075|Kyoto|Nagaokakyo|Hachijogaoka
600-8051|京都府|京都市下京区|徳正寺町|075|Kyoto|Shimogyo-ku, Kyoto|Tokushoji-cho
737-0911|広島県|呉市|焼山北|0823|Hiroshima|Kure|Yakeyamakita
737-1216|広島県|呉市|音戸町田原|0823|Hiroshima|Kure|Ondochotahara
737-0043|広島県|呉市|和庄登町|0823|Hiroshima|Kure|Washonobori-machi
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
710-0055|岡山県|倉敷市|阿知|086|Okayama|Kurashiki|Achi
708-0881|岡山県|津山市|南町|0868|Okayama|Tsuyama|Minami-machi
709-2113|岡山県|岡山市北区|御津芳谷|086|Okayama|Kita-ku, Okayama|Mitsuyoshitani
510-0854|三重県|四日市市|塩浜本町|059|Mie|Yokkaichi|Shiohamahon-machi
511-1135|三重県|桑名市|長島町浦安|0594|Mie|Kuwana|Nagashimachourayasu
860-0827|熊本県|熊本市中央区|世安|096|Kumamoto|Chuo-ku, Kumamoto|Yoyasu
864-0025|熊本県|荒尾市|高浜|0968|Kumamoto|Arao|Takahama
890-0042|鹿児島県|鹿児島市|薬師|099|Kagoshima|Kagoshima|Yakushi
890-0041|鹿児島県|鹿児島市|城西|099|Kagoshima|Kagoshima|Josei
525-0053|滋賀県|草津市|矢倉|077|Shiga|Kusatsu|Yagura
920-3103|石川県|金沢市|湖陽|076|Ishikawa|Kanazawa|Koyo
922-0045|石川県|加賀市|大聖寺十一町|0761|Ishikawa|Kaga|Daishojijuichi-machi
930-0033|富山県|富山市|元町|076|Toyama|Toyama|Moto-machi
939-8077|富山県|富山市|春日町|076|Toyama|Toyama|Kasuga-cho
745-0869|山口県|周南市|東北山|0834|Yamaguchi|Shunan|Higashikitayama
790-0813|愛媛県|松山市|萱町|089|Ehime|Matsuyama|Kaya-machi
799-2444|愛媛県|松山市|横谷|089|Ehime|Matsuyama|Yokodani
855-0854|長崎県|島原市|萩が丘|0957|Nagasaki|Shimabara|Hagigaoka
630-8305|奈良県|奈良市|東紀寺町|0742|Nara|Nara|Higashikidera-cho
036-8041|青森県|弘前市|俵元|0172|Aomori|Hirosaki|Tawaramoto
020-0127|岩手県|盛岡市|前九年|019|Iwate|Morioka|Zenkunen
963-8046|福島県|郡山市|町東|024|Fukushima|Koriyama|Machihigashi
961-0903|福島県|白河市|年貢町|0248|Fukushima|Shirakawa|Nengu-machi
990-0828|山形県|山形市|双葉町|023|Yamagata|Yamagata|Futaba-cho
011-0943|秋田県|秋田市|土崎港南|018|Akita|Akita|Tsuchizakiminatominami
760-0075|香川県|高松市|楠上町|087|Kagawa|Takamatsu|Kusugami-cho
870-0827|大分県|大分市|城南北|097|Oita|Oita|Jonankita
882-0815|宮崎県|延岡市|柳沢町|0982|Miyazaki|Nobeoka|Yanazawa-machi
904-0006|沖縄県|沖縄市|八重島|098|Okinawa|Okinawa|Yaeshima
907-0014|沖縄県|石垣市|新栄町|0980|Okinawa|Ishigaki|Shinei-cho
400-0867|山梨県|甲府市|青沼|055|Yamanashi|Kofu|Aonuma
640-8281|和歌山県|和歌山市|湊通丁南|073|Wakayama|Wakayama|Minatotorichominami
849-0921|佐賀県|佐賀市|高木瀬西|0952|Saga|Saga|Takakisenishi
690-0842|島根県|松江市|東本町|0852|Shimane|Matsue|Higashihon-machi
689-0202|鳥取県|鳥取市|美萩野|0857|Tottori|Tottori|Mihagino
770-0927|徳島県|徳島市|勢見町|088|Tokushima|Tokushima|Seimi-cho
780-8072|高知県|高知市|曙町|088|Kochi|Kochi|Akebono-cho
910-0856|福井県|福井市|勝見|0776|Fukui|Fukui|Katsumi
""")
