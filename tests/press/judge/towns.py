"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
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
561-0826|大阪府|豊中市|島江町|06|Osaka|Toyonaka|Shimae-cho
577-0007|大阪府|東大阪市|稲田本町|06|Osaka|Higashi-Osaka|Inadahon-machi
567-0853|大阪府|茨木市|宮島|072|Osaka|Ibaraki|Miyajima
541-0057|大阪府|大阪市中央区|北久宝寺町|06|Osaka|Chuo-ku, Osaka|Kitakyuhoji-machi
573-1192|大阪府|枚方市|西禁野|072|Osaka|Hirakata|Nishikinya
569-1115|大阪府|高槻市|古曽部町|072|Osaka|Takatsuki|Kosobe-cho
532-0023|大阪府|大阪市淀川区|十三東|06|Osaka|Yodogawa-ku, Osaka|Jusohigashi
560-0001|大阪府|豊中市|北緑丘|06|Osaka|Toyonaka|Kitamidorigaoka
573-0074|大阪府|枚方市|東香里南町|072|Osaka|Hirakata|Higashikoriminami-machi
590-0971|大阪府|堺市堺区|栄橋町|072|Osaka|Sakai-ku, Sakai|Sakaebashi-cho
598-0071|大阪府|泉佐野市|鶴原|072|Osaka|Izumisano|Tsuruhara
448-0049|愛知県|刈谷市|中手町|0566|Aichi|Kariya|Nakate-cho
453-0815|愛知県|名古屋市中村区|北畑町|052|Aichi|Nakamura-ku, Nagoya|Kitahata-cho
448-0801|愛知県|刈谷市|板倉町|0566|Aichi|Kariya|Itakura-cho
485-0812|愛知県|小牧市|城山|0568|Aichi|Komaki|Shiroyama
464-0084|愛知県|名古屋市千種区|松軒|052|Aichi|Chikusa-ku, Nagoya|Shoken
441-8093|愛知県|豊橋市|牟呂中村町|0532|Aichi|Toyohashi|Muronakamura-cho
471-0872|愛知県|豊田市|竜宮町|0565|Aichi|Toyota|Ryugu-cho
464-0055|愛知県|名古屋市千種区|姫池通|052|Aichi|Chikusa-ku, Nagoya|Himeikedori
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
661-0974|兵庫県|尼崎市|若王寺|06|Hyogo|Amagasaki|Nakoji
671-1153|兵庫県|姫路市|広畑区高浜町|079|Hyogo|Himeji|Hirohatakutakahama-cho
652-0046|兵庫県|神戸市兵庫区|上沢通|078|Hyogo|Hyogo-ku, Kobe|Kamisawadori
670-0063|兵庫県|姫路市|下手野|079|Hyogo|Himeji|Shimoteno
675-0344|兵庫県|加古川市|志方町東飯坂|079|Hyogo|Kakogawa|Shikatachohigashiiizaka
662-0093|兵庫県|西宮市|西平町|0798|Hyogo|Nishinomiya|Nishihira-cho
090-0069|北海道|北見市|美山町東|0157|Hokkaido|Kitami|Miyamachohigashi
097-0016|北海道|稚内市|萩見|0162|Hokkaido|Wakkanai|Hagimi
048-2671|北海道|小樽市|オタモイ|0134|Hokkaido|Otaru|Otamoi
090-0818|北海道|北見市|本町|0157|Hokkaido|Kitami|Moto-machi
053-0041|北海道|苫小牧市|美園町|0144|Hokkaido|Tomakomai|Misono-cho
084-0926|北海道|釧路市|鶴丘|0154|Hokkaido|Kushiro|Tsuruoka
836-0065|福岡県|大牟田市|三川町|0944|Fukuoka|Omuta|Mikawa-machi
836-0006|福岡県|大牟田市|大黒町|0944|Fukuoka|Omuta|Daikoku-machi
837-0928|福岡県|大牟田市|下白川町|0944|Fukuoka|Omuta|Shimoshirakawa-machi
803-0845|福岡県|北九州市小倉北区|上到津|093|Fukuoka|Kokurakita-ku, Kitakyushu|Kamiitozu
810-0042|福岡県|福岡市中央区|赤坂|092|Fukuoka|Chuo-ku, Fukuoka|Akasaka
806-0063|福岡県|北九州市八幡西区|市瀬|093|Fukuoka|Yahatanishi-ku, Kitakyushu|Ichinose
830-1102|福岡県|久留米市|北野町八重亀|0942|Fukuoka|Kurume|Kitanomachiyaegame
430-0929|静岡県|浜松市中央区|中央|053|Shizuoka|Chuo-ku, Hamamatsu|Chuo
433-8127|静岡県|浜松市中央区|和合北|053|Shizuoka|Chuo-ku, Hamamatsu|Wagokita
438-0071|静岡県|磐田市|今之浦|0538|Shizuoka|Iwata|Imanora
420-0931|静岡県|静岡市葵区|観山|054|Shizuoka|Aoi-ku, Shizuoka|Kanzan
611-0023|京都府|宇治市|折居台|0774|Kyoto|Uji|Oriidai
617-0837|京都府|長岡京市|久貝|075|Kyoto|Nagaokakyo|Kugai
606-8003|京都府|京都市左京区|山端川原町|075|Kyoto|Sakyo-ku, Kyoto|Yamabanakawahara-cho
728-0014|広島県|三次市|十日市南|0824|Hiroshima|Miyoshi|Tokaichiminami
737-0142|広島県|呉市|広駅前|0823|Hiroshima|Kure|Hiroekimae
733-0011|広島県|広島市西区|横川町|082|Hiroshima|Nishi-ku, Hiroshima|Yokogawa-cho
737-0028|広島県|呉市|幸町|0823|Hiroshima|Kure|Saiwai-cho
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
700-0821|岡山県|岡山市北区|中山下|086|Okayama|Kita-ku, Okayama|Nakasange
700-0943|岡山県|岡山市南区|新福|086|Okayama|Minami-ku, Okayama|Shimpuku
701-0201|岡山県|岡山市南区|妹尾崎|086|Okayama|Minami-ku, Okayama|Senozaki
515-0083|三重県|松阪市|中町|0598|Mie|Matsusaka|Naka-machi
510-0266|三重県|鈴鹿市|長法寺町|059|Mie|Suzuka|Choboji-cho
860-0807|熊本県|熊本市中央区|下通|096|Kumamoto|Chuo-ku, Kumamoto|Shimotori
860-0853|熊本県|熊本市中央区|西子飼町|096|Kumamoto|Chuo-ku, Kumamoto|Nishikokai-machi
890-0032|鹿児島県|鹿児島市|西陵|099|Kagoshima|Kagoshima|Seiryo
899-1921|鹿児島県|薩摩川内市|水引町|0996|Kagoshima|Satsumasendai|Mizuhiki-cho
520-2145|滋賀県|大津市|大将軍|077|Shiga|Otsu|Taishogun
921-8065|石川県|金沢市|上荒屋|076|Ishikawa|Kanazawa|Kamiaraya
929-2111|石川県|七尾市|高田町|0767|Ishikawa|Nanao|Takata-machi
930-0044|富山県|富山市|中央通り|076|Toyama|Toyama|Chuodori
931-8426|富山県|富山市|宮成中部|076|Toyama|Toyama|Miyanarichubu
740-0042|山口県|岩国市|青木町|0827|Yamaguchi|Iwakuni|Ogi-machi
798-0064|愛媛県|宇和島市|佐伯町|0895|Ehime|Uwajima|Saiki-machi
799-3742|愛媛県|宇和島市|吉田町法花津|0895|Ehime|Uwajima|Yoshidachohokezu
855-0812|長崎県|島原市|霊南|0957|Nagasaki|Shimabara|Reinan
630-8054|奈良県|奈良市|七条西町|0742|Nara|Nara|Shichijonishi-machi
039-1114|青森県|八戸市|北白山台|0178|Aomori|Hachinohe|Kitahakusandai
024-0064|岩手県|北上市|若宮町|0197|Iwate|Kitakami|Wakamiya-cho
963-0207|福島県|郡山市|鳴神|024|Fukushima|Koriyama|Narugami
979-2161|福島県|南相馬市|小高区藤木|0244|Fukushima|Minamisoma|Odakakufujiki
998-0103|山形県|酒田市|錦町|0234|Yamagata|Sakata|Nishiki-cho
019-0518|秋田県|横手市|十文字町宝竜|0182|Akita|Yokote|Jumonjimachihoryu
763-0033|香川県|丸亀市|中府町|0877|Kagawa|Marugame|Nakabu-cho
870-0886|大分県|大分市|上田町|097|Oita|Oita|Ueda-machi
880-0851|宮崎県|宮崎市|港東|0985|Miyazaki|Miyazaki|Minatohigashi
904-2173|沖縄県|沖縄市|比屋根|098|Okinawa|Okinawa|Hiyagon
900-0035|沖縄県|那覇市|通堂町|098|Okinawa|Naha|Tondo-cho
640-8376|和歌山県|和歌山市|新中通|073|Wakayama|Wakayama|Shinnakadori
841-0035|佐賀県|鳥栖市|東町|0942|Saga|Tosu|Higashi-machi
690-0862|島根県|松江市|比津が丘|0852|Shimane|Matsue|Hitsugaoka
682-0861|鳥取県|倉吉市|新町|0858|Tottori|Kurayoshi|Shin-machi
770-0003|徳島県|徳島市|北田宮|088|Tokushima|Tokushima|Kitatamiya
783-0002|高知県|南国市|駅前町|088|Kochi|Nankoku|Ekimae-cho
910-0068|福井県|福井市|舟橋新|0776|Fukui|Fukui|Funabashishin
""")
