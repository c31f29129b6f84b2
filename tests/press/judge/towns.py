"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
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
532-0028|大阪府|大阪市淀川区|十三元今里|06|Osaka|Yodogawa-ku, Osaka|Jusomotoimazato
578-0963|大阪府|東大阪市|新庄|06|Osaka|Higashi-Osaka|Shinjo
569-1038|大阪府|高槻市|黄金の里|072|Osaka|Takatsuki|Koganenosato
532-0035|大阪府|大阪市淀川区|三津屋南|06|Osaka|Yodogawa-ku, Osaka|Mitsuyaminami
577-0802|大阪府|東大阪市|小阪本町|06|Osaka|Higashi-Osaka|Kosakahon-machi
573-0073|大阪府|枚方市|高田|072|Osaka|Hirakata|Koda
569-1117|大阪府|高槻市|天神町|072|Osaka|Takatsuki|Tenjin-machi
590-0966|大阪府|堺市堺区|南半町東|072|Osaka|Sakai-ku, Sakai|Minamihanchohigashi
578-0957|大阪府|東大阪市|本庄中|06|Osaka|Higashi-Osaka|Honjonaka
543-0015|大阪府|大阪市天王寺区|真田山町|06|Osaka|Tennoji-ku, Osaka|Sanadayama-cho
567-0862|大阪府|茨木市|美沢町|072|Osaka|Ibaraki|Misawa-cho
466-0051|愛知県|名古屋市昭和区|御器所|052|Aichi|Showa-ku, Nagoya|Gokiso
464-0842|愛知県|名古屋市千種区|桐林町|052|Aichi|Chikusa-ku, Nagoya|Kiribayashi-cho
491-0913|愛知県|一宮市|中町|0586|Aichi|Ichinomiya|Naka-machi
485-0037|愛知県|小牧市|小針|0568|Aichi|Komaki|Obari
471-0025|愛知県|豊田市|西町|0565|Aichi|Toyota|Nishi-machi
444-0835|愛知県|岡崎市|城南町|0564|Aichi|Okazaki|Jonan-cho
444-0847|愛知県|岡崎市|六名東町|0564|Aichi|Okazaki|Mutsunahigashi-machi
464-0834|愛知県|名古屋市千種区|日岡町|052|Aichi|Chikusa-ku, Nagoya|Hinoka-cho
475-0821|愛知県|半田市|船入町|0569|Aichi|Handa|Funairi-cho
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
657-0034|兵庫県|神戸市灘区|記田町|078|Hyogo|Nada-ku, Kobe|Kida-cho
657-0061|兵庫県|神戸市灘区|赤松町|078|Hyogo|Nada-ku, Kobe|Akamatsu-cho
660-0863|兵庫県|尼崎市|西本町北通|06|Hyogo|Amagasaki|Nishihommachikitadori
671-2224|兵庫県|姫路市|青山西|079|Hyogo|Himeji|Aoyamanishi
668-0213|兵庫県|豊岡市|出石町伊木|0796|Hyogo|Toyooka|Izushichoigi
671-2414|兵庫県|姫路市|安富町杤原|079|Hyogo|Himeji|Yasutomichotochihara
097-0004|北海道|稚内市|緑|0162|Hokkaido|Wakkanai|Midori
071-1423|北海道|上川郡東川町|東町|0166|Hokkaido|Higashikawa-cho, Kamikawa-gun|Higashi-machi
050-0076|北海道|室蘭市|知利別町|0143|Hokkaido|Muroran|Chiribetsu-cho
051-0012|北海道|室蘭市|山手町|0143|Hokkaido|Muroran|Yamate-cho
070-0010|北海道|旭川市|大雪通|0166|Hokkaido|Asahikawa|Taisetsudori
813-0035|福岡県|福岡市東区|松崎|092|Fukuoka|Higashi-ku, Fukuoka|Matsuzaki
836-0853|福岡県|大牟田市|上町|0944|Fukuoka|Omuta|Kami-machi
811-0202|福岡県|福岡市東区|和白|092|Fukuoka|Higashi-ku, Fukuoka|Wajiro
812-0042|福岡県|福岡市博多区|豊|092|Fukuoka|Hakata-ku, Fukuoka|Yutaka
807-1115|福岡県|北九州市八幡西区|椋枝|093|Fukuoka|Yahatanishi-ku, Kitakyushu|Mukueda
836-0076|福岡県|大牟田市|三里町|0944|Fukuoka|Omuta|Misato-machi
422-8032|静岡県|静岡市駿河区|有東|054|Shizuoka|Suruga-ku, Shizuoka|Uto
432-8018|静岡県|浜松市中央区|蜆塚|053|Shizuoka|Chuo-ku, Hamamatsu|Shijimizuka
422-8034|静岡県|静岡市駿河区|高松|054|Shizuoka|Suruga-ku, Shizuoka|Takamatsu
417-0851|静岡県|富士市|富士見台|0545|Shizuoka|Fuji|Fujimidai
620-0921|京都府|福知山市|かしの木台|0773|Kyoto|Fukuchiyama|Kashinokidai
611-0012|京都府|宇治市|羽戸山|0774|Kyoto|Uji|Hadoyama
616-8185|京都府|京都市右京区|太秦開日町|075|Kyoto|Ukyo-ku, Kyoto|Uzumasakainichi-cho
720-0802|広島県|福山市|松浜町|084|Hiroshima|Fukuyama|Matsuhama-cho
722-0025|広島県|尾道市|栗原東|0848|Hiroshima|Onomichi|Kuriharahigashi
734-0037|広島県|広島市南区|霞|082|Hiroshima|Minami-ku, Hiroshima|Kasumi
734-0047|広島県|広島市南区|本浦町|082|Hiroshima|Minami-ku, Hiroshima|Honura-cho
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
700-0924|岡山県|岡山市北区|大元|086|Okayama|Kita-ku, Okayama|Omoto
711-0923|岡山県|倉敷市|児島阿津|086|Okayama|Kurashiki|Kojimaatsu
701-0205|岡山県|岡山市南区|妹尾|086|Okayama|Minami-ku, Okayama|Seno
513-0046|三重県|鈴鹿市|南堀江|059|Mie|Suzuka|Minamihorie
510-0006|三重県|四日市市|緑丘町|059|Mie|Yokkaichi|Midorigaoka-cho
863-0041|熊本県|天草市|志柿町|0969|Kumamoto|Amakusa|Shikaki-machi
890-0073|鹿児島県|鹿児島市|宇宿|099|Kagoshima|Kagoshima|Usuki
890-0071|鹿児島県|鹿児島市|三和町|099|Kagoshima|Kagoshima|Sanwa-cho
520-2277|滋賀県|大津市|関津|077|Shiga|Otsu|Sekinotsu
921-8043|石川県|金沢市|西泉|076|Ishikawa|Kanazawa|Nishiizumi
924-0001|石川県|白山市|八田町|076|Ishikawa|Hakusan|Hatta-machi
931-8336|富山県|富山市|高畠町|076|Toyama|Toyama|Takabatake-machi
933-0959|富山県|高岡市|長江|0766|Toyama|Takaoka|Nagae
752-0911|山口県|下関市|王司神田|083|Yamaguchi|Shimonoseki|Ojikanda
798-0015|愛媛県|宇和島市|和霊元町|0895|Ehime|Uwajima|Wareimoto-machi
794-0106|愛媛県|今治市|玉川町鍋地|0898|Ehime|Imabari|Tamagawachonabeji
850-0001|長崎県|長崎市|西山|095|Nagasaki|Nagasaki|Nishiyama
633-0055|奈良県|桜井市|安倍木材団地|0744|Nara|Sakurai|Abemokuzaidanchi
036-8325|青森県|弘前市|浜の町北|0172|Aomori|Hirosaki|Hamanomachikita
024-0022|岩手県|北上市|黒沢尻|0197|Iwate|Kitakami|Kurosawajiri
960-8072|福島県|福島市|北中央|024|Fukushima|Fukushima|Kitachuo
965-0818|福島県|会津若松市|東千石|0242|Fukushima|Aizuwakamatsu|Higashisengoku
998-0104|山形県|酒田市|広栄町|0234|Yamagata|Sakata|Koei-cho
017-0044|秋田県|大館市|御成町|0186|Akita|Odate|Onari-cho
760-0074|香川県|高松市|桜町|087|Kagawa|Takamatsu|Sakura-machi
876-0844|大分県|佐伯市|向島|0972|Oita|Saiki|Hojima
880-0907|宮崎県|宮崎市|淀川|0985|Miyazaki|Miyazaki|Yodogawa
904-2153|沖縄県|沖縄市|美里|098|Okinawa|Okinawa|Misato
906-0101|沖縄県|宮古島市|城辺保良|0980|Okinawa|Miyakojima|Gusukubebora
403-0002|山梨県|富士吉田市|小明見|0555|Yamanashi|Fujiyoshida|Koasumi
640-8122|和歌山県|和歌山市|汐見町|073|Wakayama|Wakayama|Shiomi-cho
840-0850|佐賀県|佐賀市|新栄東|0952|Saga|Saga|Shineihigashi
693-0027|島根県|出雲市|医大南町|0853|Shimane|Izumo|Idaiminami-machi
680-0909|鳥取県|鳥取市|賀露町南|0857|Tottori|Tottori|Karochominami
770-0855|徳島県|徳島市|新蔵町|088|Tokushima|Tokushima|Shinkura-cho
780-0842|高知県|高知市|追手筋|088|Kochi|Kochi|Otesuji
910-0017|福井県|福井市|文京|0776|Fukui|Fukui|Bunkyo
""")
