"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
511-0031|三重県|桑名市|三之丸|0594|Mie|Kuwana|Sannomaru
602-0051|京都府|京都市上京区|御三軒町|075|Kyoto|Kamigyo-ku, Kyoto|Gosangen-cho
617-0832|京都府|長岡京市|東神足|075|Kyoto|Nagaokakyo|Higashikotari
600-8209|京都府|京都市下京区|郷之町|075|Kyoto|Shimogyo-ku, Kyoto|Gono-cho
605-0981|京都府|京都市東山区|本町|075|Kyoto|Higashiyama-ku, Kyoto|Hon-machi
606-8416|京都府|京都市左京区|浄土寺上馬場町|075|Kyoto|Sakyo-ku, Kyoto|Jodojikamibamba-cho
847-0104|佐賀県|唐津市|桜町|0955|Saga|Karatsu|Sakura-machi
840-0822|佐賀県|佐賀市|高木町|0952|Saga|Saga|Takagi-machi
650-0007|兵庫県|神戸市中央区|神戸港地方|078|Hyogo|Chuo-ku, Kobe|Kobekojikata
650-0042|兵庫県|神戸市中央区|波止場町|078|Hyogo|Chuo-ku, Kobe|Hatoba-cho
662-0832|兵庫県|西宮市|甲風園|0798|Hyogo|Nishinomiya|Kofuen
662-0038|兵庫県|西宮市|南郷町|0798|Hyogo|Nishinomiya|Nango-cho
662-0053|兵庫県|西宮市|松園町|0798|Hyogo|Nishinomiya|Matsuzono-cho
671-1156|兵庫県|姫路市|広畑区小坂|079|Hyogo|Himeji|Hirohatakukosaka
661-0047|兵庫県|尼崎市|西昆陽|06|Hyogo|Amagasaki|Nishikoya
663-8212|兵庫県|西宮市|今津野田町|0798|Hyogo|Nishinomiya|Imazunoda-cho
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
640-8275|和歌山県|和歌山市|南相生丁|073|Wakayama|Wakayama|Minamiaioicho
641-0043|和歌山県|和歌山市|宇須|073|Wakayama|Wakayama|Uzu
648-0023|和歌山県|橋本市|中道|0736|Wakayama|Hashimoto|Nakado
350-1147|埼玉県|川越市|諏訪町|049|Saitama|Kawagoe|Suwa-cho
335-0033|埼玉県|戸田市|笹目北町|048|Saitama|Toda|Sasamekita-cho
331-0812|埼玉県|さいたま市北区|宮原町|048|Saitama|Kita-ku, Saitama|Miyahara-cho
330-0064|埼玉県|さいたま市浦和区|岸町|048|Saitama|Urawa-ku, Saitama|Kishi-cho
340-0031|埼玉県|草加市|新里町|048|Saitama|Soka|Nissato-cho
330-0072|埼玉県|さいたま市浦和区|領家|048|Saitama|Urawa-ku, Saitama|Ryoke
360-0844|埼玉県|熊谷市|御稜威ケ原|048|Saitama|Kumagaya|Miizugahara
343-0821|埼玉県|越谷市|瓦曽根|048|Saitama|Koshigaya|Kawarazone
870-0007|大分県|大分市|王子南町|097|Oita|Oita|Ojiminami-machi
871-0711|大分県|中津市|山国町平小野|0979|Oita|Nakatsu|Yamakunimachihiraono
550-0006|大阪府|大阪市西区|江之子島|06|Osaka|Nishi-ku, Osaka|Enokojima
530-0055|大阪府|大阪市北区|野崎町|06|Osaka|Kita-ku, Osaka|Nozaki-cho
561-0805|大阪府|豊中市|原田南|06|Osaka|Toyonaka|Haradaminami
541-0053|大阪府|大阪市中央区|本町|06|Osaka|Chuo-ku, Osaka|Hon-machi
540-0028|大阪府|大阪市中央区|常盤町|06|Osaka|Chuo-ku, Osaka|Tokiwa-machi
561-0875|大阪府|豊中市|長興寺北|06|Osaka|Toyonaka|Chokojikita
573-1138|大阪府|枚方市|招提北町|072|Osaka|Hirakata|Shodaikita-machi
559-0024|大阪府|大阪市住之江区|新北島|06|Osaka|Suminoe-ku, Osaka|Shinkitajima
590-0984|大阪府|堺市堺区|神南辺町|072|Osaka|Sakai-ku, Sakai|Kannabe-cho
532-0005|大阪府|大阪市淀川区|三国本町|06|Osaka|Yodogawa-ku, Osaka|Mikunihon-machi
590-0823|大阪府|堺市堺区|石津北町|072|Osaka|Sakai-ku, Sakai|Ishizukita-machi
577-0836|大阪府|東大阪市|渋川町|06|Osaka|Higashi-Osaka|Shibukawa-cho
560-0035|大阪府|豊中市|箕輪|06|Osaka|Toyonaka|Minowa
550-0022|大阪府|大阪市西区|本田|06|Osaka|Nishi-ku, Osaka|Honden
560-0044|大阪府|豊中市|刀根山元町|06|Osaka|Toyonaka|Toneyamamoto-machi
579-8023|大阪府|東大阪市|立花町|06|Osaka|Higashi-Osaka|Tachibana-cho
567-0838|大阪府|茨木市|東野々宮町|072|Osaka|Ibaraki|Higashinonomiya-cho
565-0871|大阪府|吹田市|山田丘|06|Osaka|Suita|Yamadaoka
567-0014|大阪府|茨木市|城の前町|072|Osaka|Ibaraki|Shironomae-cho
532-0013|大阪府|大阪市淀川区|木川西|06|Osaka|Yodogawa-ku, Osaka|Kikawanishi
561-0832|大阪府|豊中市|庄内西町|06|Osaka|Toyonaka|Shonainishi-machi
579-8043|大阪府|東大阪市|客坊町|06|Osaka|Higashi-Osaka|Kyakubo-cho
631-0806|奈良県|奈良市|朱雀|0742|Nara|Nara|Suzaku
632-0113|奈良県|奈良市|都祁馬場町|0742|Nara|Nara|Tsugebaba-cho
982-0044|宮城県|名取市|那智が丘|022|Miyagi|Natori|Nachigaoka
986-0001|宮城県|石巻市|水沼|0225|Miyagi|Ishinomaki|Mizunuma
984-0831|宮城県|仙台市若林区|沖野|022|Miyagi|Wakabayashi-ku, Sendai|Okino
989-6216|宮城県|大崎市|古川柏崎|0229|Miyagi|Osaki|Furukawakashiwazaki
880-2112|宮崎県|宮崎市|小松|0985|Miyazaki|Miyazaki|Komatsu
882-0123|宮崎県|延岡市|北方町うそ越|0982|Miyazaki|Nobeoka|Kitakatamachiusogoe
939-2711|富山県|富山市|婦中町鵜坂|076|Toyama|Toyama|Fuchumachiusaka
740-1425|山口県|岩国市|由宇町南沖|0827|Yamaguchi|Iwakuni|Yumachiminamioki
753-0056|山口県|山口市|湯田温泉|083|Yamaguchi|Yamaguchi|Yudaonsen
997-0817|山形県|鶴岡市|睦町|0235|Yamagata|Tsuruoka|Mutsumi-machi
406-0028|山梨県|笛吹市|石和町駅前|055|Yamanashi|Fuefuki|Isawachoekimae
400-0069|山梨県|甲府市|中村町|055|Yamanashi|Kofu|Nakamura-cho
501-3824|岐阜県|関市|東新町|0575|Gifu|Seki|Toshin-cho
504-0033|岐阜県|各務原市|那加大谷町|058|Gifu|Kakamigahara|Nakaotani-cho
701-0203|岡山県|岡山市南区|古新田|086|Okayama|Minami-ku, Okayama|Koshinden
700-0073|岡山県|岡山市北区|万成西町|086|Okayama|Kita-ku, Okayama|Mannarinishi-machi
024-0001|岩手県|北上市|飯豊|0197|Iwate|Kitakami|Iitoyo
692-0014|島根県|安来市|飯島町|0854|Shimane|Yasugi|Hashima-cho
690-1113|島根県|松江市|手角町|0852|Shimane|Matsue|Tasumi-cho
739-2116|広島県|東広島市|高屋うめの辺|082|Hiroshima|Higashihiroshima|Takayaumenobe
733-0801|広島県|広島市西区|新庄町|082|Hiroshima|Nishi-ku, Hiroshima|Shinjo-cho
728-0203|広島県|三次市|布野町戸河内|0824|Hiroshima|Miyoshi|Funochotogochi
737-2607|広島県|呉市|川尻町東|0823|Hiroshima|Kure|Kawajirichohigashi
770-8055|徳島県|徳島市|山城町|088|Tokushima|Tokushima|Yamashiro-cho
772-0001|徳島県|鳴門市|撫養町黒崎|088|Tokushima|Naruto|Muyachokurosaki
799-2413|愛媛県|松山市|立岩米之野|089|Ehime|Matsuyama|Tateiwakomenono
494-0011|愛知県|一宮市|西萩原|0586|Aichi|Ichinomiya|Nishihagiwara
461-0015|愛知県|名古屋市東区|東片端町|052|Aichi|Higashi-ku, Nagoya|Higashikataha-machi
473-0913|愛知県|豊田市|竹元町|0565|Aichi|Toyota|Takemoto-cho
461-0012|愛知県|名古屋市東区|相生町|052|Aichi|Higashi-ku, Nagoya|Aioi-cho
464-0804|愛知県|名古屋市千種区|東山元町|052|Aichi|Chikusa-ku, Nagoya|Higashiyamamoto-machi
485-0049|愛知県|小牧市|山北町|0568|Aichi|Komaki|Yamakita-cho
460-0025|愛知県|名古屋市中区|古渡町|052|Aichi|Naka-ku, Nagoya|Furuwatari-cho
444-2352|愛知県|豊田市|篭林町|0565|Aichi|Toyota|Kagohayashi-cho
470-0501|愛知県|豊田市|小原田代町|0565|Aichi|Toyota|Obaratashiro-cho
448-0802|愛知県|刈谷市|末広町|0566|Aichi|Kariya|Suehiro-cho
448-0857|愛知県|刈谷市|大手町|0566|Aichi|Kariya|Ote-machi
491-0366|愛知県|一宮市|萩原町河田方|0586|Aichi|Ichinomiya|Hagiwarachokawadagata
451-0024|愛知県|名古屋市西区|秩父通|052|Aichi|Nishi-ku, Nagoya|Chichibutori
464-0043|愛知県|名古屋市千種区|月ケ丘|052|Aichi|Chikusa-ku, Nagoya|Tsukigaoka
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
901-0143|沖縄県|那覇市|安次嶺|098|Okinawa|Naha|Ashimine
525-0072|滋賀県|草津市|笠山|077|Shiga|Kusatsu|Kasayama
525-0033|滋賀県|草津市|東草津|077|Shiga|Kusatsu|Higashikusatsu
520-0104|滋賀県|大津市|比叡辻|077|Shiga|Otsu|Hieitsuji
860-0801|熊本県|熊本市中央区|安政町|096|Kumamoto|Chuo-ku, Kumamoto|Ansei-machi
863-0049|熊本県|天草市|北原町|0969|Kumamoto|Amakusa|Kitahara-machi
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
814-0033|福岡県|福岡市早良区|有田|092|Fukuoka|Sawara-ku, Fukuoka|Arita
836-0852|福岡県|大牟田市|曙町|0944|Fukuoka|Omuta|Akebono-machi
820-0064|福岡県|飯塚市|津島|0948|Fukuoka|Iizuka|Tsushima
803-0844|福岡県|北九州市小倉北区|真鶴|093|Fukuoka|Kokurakita-ku, Kitakyushu|Manazuru
813-0021|福岡県|福岡市東区|みどりが丘|092|Fukuoka|Higashi-ku, Fukuoka|Midorigaoka
830-0076|福岡県|久留米市|大善寺町藤吉|0942|Fukuoka|Kurume|Daizenjimachifujiyoshi
800-0030|福岡県|北九州市門司区|桃山台|093|Fukuoka|Moji-ku, Kitakyushu|Momoyamadai
820-0704|福岡県|飯塚市|阿恵|0948|Fukuoka|Iizuka|Ae
965-0124|福島県|会津若松市|北会津町宮袋|0242|Fukushima|Aizuwakamatsu|Kitaaizumachimiyabukuro
963-0671|福島県|郡山市|富久山町南小泉|024|Fukushima|Koriyama|Fukuyamamachiminamikoizumi
010-0925|秋田県|秋田市|旭南|018|Akita|Akita|Kyokunan
011-0925|秋田県|秋田市|飯島長野中町|018|Akita|Akita|Iijimanaganonaka-cho
018-2815|秋田県|能代市|東面|0185|Akita|Noshiro|Tomen
376-0027|群馬県|桐生市|元宿町|0277|Gunma|Kiryu|Motojuku-cho
370-1212|群馬県|高崎市|木部町|027|Gunma|Takasaki|Kibe-machi
379-2213|群馬県|伊勢崎市|五目牛町|0270|Gunma|Isesaki|Gomeushi-cho
306-0114|茨城県|古河市|山田|0280|Ibaraki|Koga|Yamata
857-0017|長崎県|佐世保市|梅田町|0956|Nagasaki|Sasebo|Umeda-machi
858-0912|長崎県|佐世保市|母ケ浦町|0956|Nagasaki|Sasebo|Hogaura-cho
399-7105|長野県|安曇野市|明科南陸郷|0263|Nagano|Azumino|Akashinaminamirikugo
036-8075|青森県|弘前市|撫牛子|0172|Aomori|Hirosaki|Naijoshi
030-0901|青森県|青森市|港町|017|Aomori|Aomori|Minato-machi
413-0303|静岡県|賀茂郡東伊豆町|片瀬|0557|Shizuoka|Higashiizu-cho, Kamo-gun|Katase
432-8005|静岡県|浜松市中央区|神ケ谷町|053|Shizuoka|Chuo-ku, Hamamatsu|Kamigaya-cho
411-0842|静岡県|三島市|南町|055|Shizuoka|Mishima|Minami-cho
421-0123|静岡県|静岡市駿河区|石部|054|Shizuoka|Suruga-ku, Shizuoka|Sekibe
413-0301|静岡県|賀茂郡東伊豆町|大川|0557|Shizuoka|Higashiizu-cho, Kamo-gun|Okawa
761-8077|香川県|高松市|出作町|087|Kagawa|Takamatsu|Shutsusaku-cho
783-0058|高知県|南国市|白木谷|088|Kochi|Nankoku|Shirakidani
783-0022|高知県|南国市|小籠|088|Kochi|Nankoku|Kogome
682-0016|鳥取県|倉吉市|海田西町|0858|Tottori|Kurayoshi|Kaidanishi-machi
683-0253|鳥取県|米子市|下安曇|0859|Tottori|Yonago|Shimoazuma
895-1504|鹿児島県|薩摩川内市|祁答院町黒木|0996|Kagoshima|Satsumasendai|Kedoinchokuroki
899-4463|鹿児島県|霧島市|国分下井|0995|Kagoshima|Kirishima|Kokubushitai
""")
