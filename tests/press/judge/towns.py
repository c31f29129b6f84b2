"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
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
446-0035|愛知県|安城市|錦町|0566|Aichi|Anjo|Nishiki-machi
485-0003|愛知県|小牧市|久保一色|0568|Aichi|Komaki|Kuboishiki
471-0055|愛知県|豊田市|久岡町|0565|Aichi|Toyota|Hisaoka-cho
460-0022|愛知県|名古屋市中区|金山|052|Aichi|Naka-ku, Nagoya|Kanayama
461-0019|愛知県|名古屋市東区|三の丸|052|Aichi|Higashi-ku, Nagoya|Sannomaru
448-0002|愛知県|刈谷市|一里山町|0566|Aichi|Kariya|Ichiriyama-cho
485-0012|愛知県|小牧市|小牧原新田|0568|Aichi|Komaki|Komakiharashinden
512-8045|三重県|四日市市|萱生町|059|Mie|Yokkaichi|Kayo-cho
525-0054|滋賀県|草津市|東矢倉|077|Shiga|Kusatsu|Higashiyagura
602-0803|京都府|京都市上京区|阿弥陀寺前町|075|Kyoto|Kamigyo-ku, Kyoto|Amidajimae-cho
606-0802|京都府|京都市左京区|下鴨宮崎町|075|Kyoto|Sakyo-ku, Kyoto|Shimogamomiyazaki-cho
601-8328|京都府|京都市南区|吉祥院九条町|075|Kyoto|Minami-ku, Kyoto|Kisshoinkujo-cho
605-0088|京都府|京都市東山区|西之町|075|Kyoto|Higashiyama-ku, Kyoto|Nishino-cho
590-0832|大阪府|堺市堺区|出島浜通|072|Osaka|Sakai-ku, Sakai|Dejimahama-dori
550-0015|大阪府|大阪市西区|南堀江|06|Osaka|Nishi-ku, Osaka|Minamihorie
559-0006|大阪府|大阪市住之江区|浜口西|06|Osaka|Suminoe-ku, Osaka|Hamaguchinishi
543-0041|大阪府|大阪市天王寺区|真法院町|06|Osaka|Tennoji-ku, Osaka|Shimpoin-cho
561-0835|大阪府|豊中市|庄本町|06|Osaka|Toyonaka|Shomoto-cho
573-0121|大阪府|枚方市|津田北町|072|Osaka|Hirakata|Tsudakita-machi
567-0010|大阪府|茨木市|山手台新町|072|Osaka|Ibaraki|Yamatedaishin-machi
556-0025|大阪府|大阪市浪速区|浪速東|06|Osaka|Naniwa-ku, Osaka|Naniwahigashi
590-0802|大阪府|堺市堺区|百舌鳥夕雲町|072|Osaka|Sakai-ku, Sakai|Mozusekiun-cho
581-0013|大阪府|八尾市|山本町南|072|Osaka|Yao|Yamamotochominami
569-1147|大阪府|高槻市|土室町|072|Osaka|Takatsuki|Hamuro-cho
673-0841|兵庫県|明石市|太寺天王町|078|Hyogo|Akashi|Taideratenno-cho
630-0232|奈良県|生駒市|小倉寺町|0743|Nara|Ikoma|Oguraji-cho
630-8318|奈良県|奈良市|納院町|0742|Nara|Nara|Noin-cho
648-0082|和歌山県|橋本市|菖蒲谷|0736|Wakayama|Hashimoto|Shobutani
684-0012|鳥取県|境港市|中町|0859|Tottori|Sakaiminato|Naka-machi
689-3536|鳥取県|米子市|高島|0859|Tottori|Yonago|Takashima
680-0905|鳥取県|鳥取市|賀露町|0857|Tottori|Tottori|Karo-cho
693-0053|島根県|出雲市|高松町|0853|Shimane|Izumo|Takamatsu-cho
697-0055|島根県|浜田市|元浜町|0855|Shimane|Hamada|Motohama-cho
690-0265|島根県|松江市|上大野町|0852|Shimane|Matsue|Kamiono-cho
709-0213|岡山県|備前市|吉永町今崎|0869|Okayama|Bizen|Yoshinagachoimasaki
739-0016|広島県|東広島市|西条岡町|082|Hiroshima|Higashihiroshima|Saijooka-machi
733-0024|広島県|広島市西区|福島町|082|Hiroshima|Nishi-ku, Hiroshima|Fukushima-cho
754-0891|山口県|山口市|陶|083|Yamaguchi|Yamaguchi|Sue
761-0111|香川県|高松市|屋島東町|087|Kagawa|Takamatsu|Yashimahigashi-machi
794-2115|愛媛県|今治市|吉海町南浦|0898|Ehime|Imabari|Yoshiumichominamiura
802-0056|福岡県|北九州市小倉北区|黒住町|093|Fukuoka|Kokurakita-ku, Kitakyushu|Kurozumi-cho
836-0004|福岡県|大牟田市|手鎌|0944|Fukuoka|Omuta|Tegama
839-0823|福岡県|久留米市|善導寺町与田|0942|Fukuoka|Kurume|Zendojimachiyoda
820-0111|福岡県|飯塚市|有安|0948|Fukuoka|Iizuka|Ariyasu
806-0065|福岡県|北九州市八幡西区|養福寺町|093|Fukuoka|Yahatanishi-ku, Kitakyushu|Yofukuji-machi
810-0003|福岡県|福岡市中央区|春吉|092|Fukuoka|Chuo-ku, Fukuoka|Haruyoshi
813-0023|福岡県|福岡市東区|蒲田|092|Fukuoka|Higashi-ku, Fukuoka|Kamata
801-0804|福岡県|北九州市門司区|田野浦海岸|093|Fukuoka|Moji-ku, Kitakyushu|Tanoura-kaigan
849-0912|佐賀県|佐賀市|兵庫町瓦町|0952|Saga|Saga|Hyogomachikawara-machi
850-0002|長崎県|長崎市|木場町|095|Nagasaki|Nagasaki|Koba-machi
863-2171|熊本県|天草市|佐伊津町|0969|Kumamoto|Amakusa|Saitsu-machi
860-0844|熊本県|熊本市中央区|水道町|096|Kumamoto|Chuo-ku, Kumamoto|Suido-cho
866-0033|熊本県|八代市|港町|0965|Kumamoto|Yatsushiro|Minato-machi
889-4601|宮崎県|都城市|山田町山田|0986|Miyazaki|Miyakonojo|Yamadachoyamada
882-0095|宮崎県|延岡市|浦城町|0982|Miyazaki|Nobeoka|Urashiro-machi
886-0114|宮崎県|小林市|須木奈佐木|0984|Miyazaki|Kobayashi|Sukinasaki
899-4462|鹿児島県|霧島市|国分敷根|0995|Kagoshima|Kirishima|Kokubushikine
906-0302|沖縄県|宮古島市|下地嘉手苅|0980|Okinawa|Miyakojima|Shimojikadekari
""")
