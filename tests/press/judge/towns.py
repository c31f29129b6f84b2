"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
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
453-0804|愛知県|名古屋市中村区|黄金通|052|Aichi|Nakamura-ku, Nagoya|Kogane-dori
453-0023|愛知県|名古屋市中村区|若宮町|052|Aichi|Nakamura-ku, Nagoya|Wakamiya-cho
461-0049|愛知県|名古屋市東区|古出来|052|Aichi|Higashi-ku, Nagoya|Kodeki
461-0045|愛知県|名古屋市東区|砂田橋|052|Aichi|Higashi-ku, Nagoya|Sunadabashi
466-0043|愛知県|名古屋市昭和区|池端町|052|Aichi|Showa-ku, Nagoya|Ikebata-cho
486-0915|愛知県|春日井市|八幡町|0568|Aichi|Kasugai|Hachiman-cho
448-0028|愛知県|刈谷市|桜町|0566|Aichi|Kariya|Sakura-machi
512-1207|三重県|四日市市|黒田町|059|Mie|Yokkaichi|Kuroda-cho
520-0845|滋賀県|大津市|若葉台|077|Shiga|Otsu|Wakabadai
523-0812|滋賀県|近江八幡市|杉森町|0748|Shiga|Omihachiman|Suginomori-cho
606-0021|京都府|京都市左京区|岩倉忠在地町|075|Kyoto|Sakyo-ku, Kyoto|Iwakurachuzaiji-cho
600-8150|京都府|京都市下京区|上珠数屋町|075|Kyoto|Shimogyo-ku, Kyoto|Kamijuzuya-cho
600-8034|京都府|京都市下京区|幸竹町|075|Kyoto|Shimogyo-ku, Kyoto|Kotake-cho
601-8427|京都府|京都市南区|西九条横町|075|Kyoto|Minami-ku, Kyoto|Nishikujoyoko-machi
531-0072|大阪府|大阪市北区|豊崎|06|Osaka|Kita-ku, Osaka|Toyosaki
530-0033|大阪府|大阪市北区|池田町|06|Osaka|Kita-ku, Osaka|Ikeda-cho
530-0045|大阪府|大阪市北区|天神西町|06|Osaka|Kita-ku, Osaka|Tenjinnishi-machi
540-0007|大阪府|大阪市中央区|馬場町|06|Osaka|Chuo-ku, Osaka|Bamba-cho
540-0034|大阪府|大阪市中央区|島町|06|Osaka|Chuo-ku, Osaka|Shima-machi
540-0036|大阪府|大阪市中央区|船越町|06|Osaka|Chuo-ku, Osaka|Funakoshi-cho
550-0025|大阪府|大阪市西区|九条南|06|Osaka|Nishi-ku, Osaka|Kujominami
550-0003|大阪府|大阪市西区|京町堀|06|Osaka|Nishi-ku, Osaka|Kyomachibori
543-0037|大阪府|大阪市天王寺区|上之宮町|06|Osaka|Tennoji-ku, Osaka|Uenomiya-cho
561-0816|大阪府|豊中市|豊南町西|06|Osaka|Toyonaka|Honanchonishi
573-1146|大阪府|枚方市|牧野阪|072|Osaka|Hirakata|Makinosaka
581-0069|大阪府|八尾市|龍華町|072|Osaka|Yao|Ryuge-cho
567-0031|大阪府|茨木市|春日|072|Osaka|Ibaraki|Kasuga
651-0088|兵庫県|神戸市中央区|小野柄通|078|Hyogo|Chuo-ku, Kobe|Onoe-dori
651-0095|兵庫県|神戸市中央区|旭通|078|Hyogo|Chuo-ku, Kobe|Asahi-dori
661-0953|兵庫県|尼崎市|東園田町|06|Hyogo|Amagasaki|Higashisonoda-cho
675-0002|兵庫県|加古川市|山手|079|Hyogo|Kakogawa|Yamate
630-8032|奈良県|奈良市|五条町|0742|Nara|Nara|Gojo-cho
634-0023|奈良県|橿原市|戒外町|0744|Nara|Kashihara|Kaige-cho
646-1214|和歌山県|田辺市|平瀬|0739|Wakayama|Tanabe|Hirase
682-0041|鳥取県|倉吉市|河北町|0858|Tottori|Kurayoshi|Kahoku-cho
699-0201|島根県|松江市|玉湯町玉造|0852|Shimane|Matsue|Tamayuchotamatsukuri
701-1334|岡山県|岡山市北区|高松原古才|086|Okayama|Kita-ku, Okayama|Takamatsuharakosai
700-0933|岡山県|岡山市北区|奥田|086|Okayama|Kita-ku, Okayama|Okuda
720-2123|広島県|福山市|神辺町川北|084|Hiroshima|Fukuyama|Kannabechokawakita
734-0026|広島県|広島市南区|仁保|082|Hiroshima|Minami-ku, Hiroshima|Niho
739-2115|広島県|東広島市|高屋高美が丘|082|Hiroshima|Higashihiroshima|Takayatakamigaoka
745-0873|山口県|周南市|三田川|0834|Yamaguchi|Shunan|Mitagawa
772-0041|徳島県|鳴門市|大津町大代|088|Tokushima|Naruto|Otsuchooshiro
760-0057|香川県|高松市|旅籠町|087|Kagawa|Takamatsu|Hatago-machi
761-0303|香川県|高松市|六条町|087|Kagawa|Takamatsu|Rokujo-cho
790-0811|愛媛県|松山市|本町|089|Ehime|Matsuyama|Hon-machi
791-8063|愛媛県|松山市|神田町|089|Ehime|Matsuyama|Kanda-machi
780-8066|高知県|高知市|朝倉己|088|Kochi|Kochi|Asakuraki
814-0164|福岡県|福岡市早良区|賀茂|092|Fukuoka|Sawara-ku, Fukuoka|Kamo
810-0021|福岡県|福岡市中央区|今泉|092|Fukuoka|Chuo-ku, Fukuoka|Imaizumi
810-0012|福岡県|福岡市中央区|白金|092|Fukuoka|Chuo-ku, Fukuoka|Shirogane
802-0054|福岡県|北九州市小倉北区|東城野町|093|Fukuoka|Kokurakita-ku, Kitakyushu|Higashijono-machi
816-0847|福岡県|春日市|大土居|092|Fukuoka|Kasuga|Odoi
841-0056|佐賀県|鳥栖市|蔵上|0942|Saga|Tosu|Kuranoe
850-0853|長崎県|長崎市|浜町|095|Nagasaki|Nagasaki|Hama-machi
850-0875|長崎県|長崎市|栄町|095|Nagasaki|Nagasaki|Sakae-machi
862-0945|熊本県|熊本市東区|画図町下無田|096|Kumamoto|Higashi-ku, Kumamoto|Ezumachishimomuta
870-0243|大分県|大分市|花江川|097|Oita|Oita|Hanaegawa
870-0888|大分県|大分市|三ケ田町|097|Oita|Oita|Miketa-machi
889-2301|宮崎県|宮崎市|内海|0985|Miyazaki|Miyazaki|Uchiumi
891-0108|鹿児島県|鹿児島市|中山|099|Kagoshima|Kagoshima|Chuzan
890-0007|鹿児島県|鹿児島市|伊敷台|099|Kagoshima|Kagoshima|Ishikidai
900-0022|沖縄県|那覇市|樋川|098|Okinawa|Naha|Higawa
900-0032|沖縄県|那覇市|松山|098|Okinawa|Naha|Matsuyama
901-2101|沖縄県|浦添市|西原|098|Okinawa|Urasoe|Nishihara
071-1425|北海道|上川郡東川町|西町|0166|Hokkaido|Higashikawa-cho, Kamikawa-gun|Nishi-machi
391-0116|長野県|諏訪郡原村|判の木|0266|Nagano|Hara-mura, Suwa-gun|Hannoki
028-3609|岩手県|紫波郡矢巾町|医大通|019|Iwate|Yahaba-cho, Shiwa-gun|Idai-dori
811-2311|福岡県|糟屋郡粕屋町|長者原|092|Fukuoka|Kasuya-machi, Kasuya-gun|Chojabaru
""")
