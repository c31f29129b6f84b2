"""Further real towns of the rules half."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
047-0264|北海道|小樽市|桂岡町|0134|Hokkaido|Otaru|Katsuraoka-cho
053-0023|北海道|苫小牧市|錦町|0144|Hokkaido|Tomakomai|Nishiki-machi
030-0931|青森県|青森市|平新田|017|Aomori|Aomori|Tairashinden
025-0064|岩手県|花巻市|桜台|0198|Iwate|Hanamaki|Sakuradai
021-0873|岩手県|一関市|台町|0191|Iwate|Ichinoseki|Dai-machi
986-0826|宮城県|石巻市|鋳銭場|0225|Miyagi|Ishinomaki|Isemba
989-6134|宮城県|大崎市|古川米倉|0229|Miyagi|Osaki|Furukawayonekura
013-0475|秋田県|横手市|大雄桜森前|0182|Akita|Yokote|Taiyusakuramorimae
990-2492|山形県|山形市|鉄砲町|023|Yamagata|Yamagata|Teppo-machi
992-0066|山形県|米沢市|遠山町|0238|Yamagata|Yonezawa|Toyama-machi
960-8226|福島県|福島市|北ノ前|024|Fukushima|Fukushima|Kitanomae
965-0071|福島県|会津若松市|高野町木流|0242|Fukushima|Aizuwakamatsu|Koyamachikinagashi
970-8012|福島県|いわき市|平下片寄|0246|Fukushima|Iwaki|Tairashimokatayose
305-0026|茨城県|つくば市|岡村新田|029|Ibaraki|Tsukuba|Okamurashinden
300-0055|茨城県|土浦市|殿里|029|Ibaraki|Tsuchiura|Tonosato
326-0102|栃木県|足利市|板倉町|0284|Tochigi|Ashikaga|Itakura-cho
370-0815|群馬県|高崎市|柳川町|027|Gunma|Takasaki|Yanagawa-cho
350-1151|埼玉県|川越市|今福|049|Saitama|Kawagoe|Imafuku
333-0832|埼玉県|川口市|神戸|048|Saitama|Kawaguchi|Godo
274-0054|千葉県|船橋市|金堀町|047|Chiba|Funabashi|Kanehori-cho
271-0091|千葉県|松戸市|本町|047|Chiba|Matsudo|Hon-cho
292-0807|千葉県|木更津市|請西南|0438|Chiba|Kisarazu|Jozaiminami
160-0008|東京都|新宿区|四谷三栄町|03|Tokyo|Shinjuku-ku|Yotsuyasanei-cho
135-0047|東京都|江東区|富岡|03|Tokyo|Koto-ku|Tomioka
144-0035|東京都|大田区|南蒲田|03|Tokyo|Ota-ku|Minamikamata
167-0034|東京都|杉並区|桃井|03|Tokyo|Suginami-ku|Momoi
170-0011|東京都|豊島区|池袋本町|03|Tokyo|Toshima-ku|Ikebukurohon-cho
131-0033|東京都|墨田区|向島|03|Tokyo|Sumida-ku|Mukojima
152-0011|東京都|目黒区|原町|03|Tokyo|Meguro-ku|Hara-machi
103-0006|東京都|中央区|日本橋富沢町|03|Tokyo|Chuo-ku|Nihombashitomizawa-cho
108-0071|東京都|港区|白金台|03|Tokyo|Minato-ku|Shirokanedai
181-0011|東京都|三鷹市|井口|0422|Tokyo|Mitaka|Iguchi
195-0062|東京都|町田市|大蔵町|042|Tokyo|Machida|Okura-machi
230-0034|神奈川県|横浜市鶴見区|寛政町|045|Kanagawa|Tsurumi-ku, Yokohama|Kansei-cho
224-0033|神奈川県|横浜市都筑区|茅ケ崎東|045|Kanagawa|Tsuzuki-ku, Yokohama|Chigasakihigashi
251-0054|神奈川県|藤沢市|朝日町|0466|Kanagawa|Fujisawa|Asahi-cho
252-0162|神奈川県|相模原市緑区|青根|042|Kanagawa|Midori-ku, Sagamihara|Aone
954-0121|新潟県|長岡市|野口|0258|Niigata|Nagaoka|Noguchi
949-3112|新潟県|上越市|大潟区土底浜|025|Niigata|Joetsu|Ogatakudosokohama
933-0031|富山県|高岡市|中川町|0766|Toyama|Takaoka|Nakagawa-machi
937-0013|富山県|魚津市|天神野新|0765|Toyama|Uozu|Tenjinnoshin
926-0052|石川県|七尾市|山王町|0767|Ishikawa|Nanao|Sanno-machi
914-0304|福井県|敦賀市|深坂|0770|Fukui|Tsuruga|Fukasaka
403-0012|山梨県|富士吉田市|旭|0555|Yamanashi|Fujiyoshida|Asahi
386-1321|長野県|上田市|保野|0268|Nagano|Ueda|Hoya
392-0026|長野県|諏訪市|大手|0266|Nagano|Suwa|Ote
503-1614|岐阜県|大垣市|上石津町一之瀬|0584|Gifu|Ogaki|Kamiishizuchoichinose
507-0825|岐阜県|多治見市|京町|0572|Gifu|Tajimi|Kyo-machi
420-0949|静岡県|静岡市葵区|与一|054|Shizuoka|Aoi-ku, Shizuoka|Yoichi
410-0814|静岡県|沼津市|玉江町|055|Shizuoka|Numazu|Tamae-cho
425-0087|静岡県|焼津市|保福島|054|Shizuoka|Yaizu|Hofukujima
456-0042|愛知県|名古屋市熱田区|須賀町|052|Aichi|Atsuta-ku, Nagoya|Suka-cho
440-0081|愛知県|豊橋市|大村町|0532|Aichi|Toyohashi|Omura-cho
491-0926|愛知県|一宮市|大和町北高井|0586|Aichi|Ichinomiya|Yamatochokitatakai
470-0351|愛知県|豊田市|広幡町|0565|Aichi|Toyota|Hirohata-cho
514-0075|三重県|津市|片田志袋町|059|Mie|Tsu|Katadashibukuro-cho
515-1302|三重県|松阪市|飯南町横野|0598|Mie|Matsusaka|Iinanchoyokono
522-0016|滋賀県|彦根市|武奈町|0749|Shiga|Hikone|Buna-cho
525-0002|滋賀県|草津市|芦浦町|077|Shiga|Kusatsu|Ashiura-cho
612-8338|京都府|京都市伏見区|舞台町|075|Kyoto|Fushimi-ku, Kyoto|Butai-cho
611-0041|京都府|宇治市|槇島町|0774|Kyoto|Uji|Makishima-cho
541-0048|大阪府|大阪市中央区|瓦町|06|Osaka|Chuo-ku, Osaka|Kawara-machi
532-0002|大阪府|大阪市淀川区|東三国|06|Osaka|Yodogawa-ku, Osaka|Higashimikuni
590-0934|大阪府|堺市堺区|九間町東|072|Osaka|Sakai-ku, Sakai|Kukenchohigashi
578-0972|大阪府|東大阪市|鴻池町|06|Osaka|Higashi-Osaka|Konoike-cho
569-0044|大阪府|高槻市|番田|072|Osaka|Takatsuki|Banda
596-0045|大阪府|岸和田市|別所町|072|Osaka|Kishiwada|Besshiyo-cho
652-0016|兵庫県|神戸市兵庫区|馬場町|078|Hyogo|Hyogo-ku, Kobe|Baba-cho
670-0971|兵庫県|姫路市|西延末|079|Hyogo|Himeji|Nishinobusue
673-0856|兵庫県|明石市|西朝霧丘|078|Hyogo|Akashi|Nishiasagirioka
668-0373|兵庫県|豊岡市|但東町久畑|0796|Hyogo|Toyooka|Tantochokubata
630-0257|奈良県|生駒市|元町|0743|Nara|Ikoma|Moto-machi
640-8423|和歌山県|和歌山市|松江中|073|Wakayama|Wakayama|Matsuenaka
689-1124|鳥取県|鳥取市|越路|0857|Tottori|Tottori|Koiji
683-0004|鳥取県|米子市|上福原|0859|Tottori|Yonago|Kamifukubara
697-1338|島根県|浜田市|折居町|0855|Shimane|Hamada|Orii-cho
701-1204|岡山県|岡山市北区|今岡|086|Okayama|Kita-ku, Okayama|Imaoka
708-0804|岡山県|津山市|勝部|0868|Okayama|Tsuyama|Katsube
733-0863|広島県|広島市西区|草津南|082|Hiroshima|Nishi-ku, Hiroshima|Kusatsuminami
722-0038|広島県|尾道市|天満町|0848|Hiroshima|Onomichi|Temma-cho
752-0976|山口県|下関市|長府南之町|083|Yamaguchi|Shimonoseki|Chofuminamino-cho
759-0212|山口県|宇部市|厚南中央|0836|Yamaguchi|Ube|Konanchuo
770-0905|徳島県|徳島市|東大工町|088|Tokushima|Tokushima|Higashidaiku-machi
799-2206|愛媛県|今治市|大西町脇|0898|Ehime|Imabari|Onishichowaki
792-0801|愛媛県|新居浜市|菊本町|0897|Ehime|Niihama|Kikumoto-cho
781-8130|高知県|高知市|一宮|088|Kochi|Kochi|Ikku
812-0857|福岡県|福岡市博多区|西月隈|092|Fukuoka|Hakata-ku, Fukuoka|Nishitsukiguma
800-0053|福岡県|北九州市門司区|新原町|093|Fukuoka|Moji-ku, Kitakyushu|Shinhara-machi
830-0026|福岡県|久留米市|長門石町|0942|Fukuoka|Kurume|Nagatoishi-machi
840-0851|佐賀県|佐賀市|天祐|0952|Saga|Saga|Tenyu
847-0135|佐賀県|唐津市|屋形石|0955|Saga|Karatsu|Yakataishi
859-0406|長崎県|諫早市|多良見町木床|0957|Nagasaki|Isahaya|Taramichokidoko
860-0043|熊本県|熊本市中央区|板屋町|096|Kumamoto|Chuo-ku, Kumamoto|Itaya-machi
874-0849|大分県|別府市|扇山|0977|Oita|Beppu|Ogiyama
871-0155|大分県|中津市|八幡町|0979|Oita|Nakatsu|Hachiman-cho
885-0095|宮崎県|都城市|蓑原町|0986|Miyazaki|Miyakonojo|Minobaru-cho
882-0013|宮崎県|延岡市|追内町|0982|Miyazaki|Nobeoka|Oiuchi-machi
899-4332|鹿児島県|霧島市|国分中央|0995|Kagoshima|Kirishima|Kokubuchuo
904-0023|沖縄県|沖縄市|久保田|098|Okinawa|Okinawa|Kubota
""")
