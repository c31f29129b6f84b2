"""Real towns of the judging cards all over Japan, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
090-0824|北海道|北見市|北光|0157|Hokkaido|Kitami|Hokko
090-0805|北海道|北見市|清月町|0157|Hokkaido|Kitami|Seigetsu-cho
085-0801|北海道|釧路市|三津浦|0154|Hokkaido|Kushiro|Mitsura
085-0834|北海道|釧路市|弥生|0154|Hokkaido|Kushiro|Yayoi
047-0153|北海道|小樽市|新光町|0134|Hokkaido|Otaru|Shinko-cho
066-0002|北海道|千歳市|釜加|0123|Hokkaido|Chitose|Kamaka
038-0032|青森県|青森市|里見|017|Aomori|Aomori|Satomi
021-0805|岩手県|一関市|豊町|0191|Iwate|Ichinoseki|Yutaka-machi
986-0837|宮城県|石巻市|宜山町|0225|Miyagi|Ishinomaki|Yoshiyama-cho
983-0834|宮城県|仙台市宮城野区|松岡町|022|Miyagi|Miyagino-ku, Sendai|Matsuoka-cho
989-6151|宮城県|大崎市|古川城西|0229|Miyagi|Osaki|Furukawashironishi
010-0029|秋田県|秋田市|楢山川口境|018|Akita|Akita|Narayamakawaguchisakai
999-8158|山形県|酒田市|布目|0234|Yamagata|Sakata|Nunome
961-0932|福島県|白河市|南町|0248|Fukushima|Shirakawa|Minami-machi
317-0064|茨城県|日立市|神峰町|0294|Ibaraki|Hitachi|Kamine-cho
310-0015|茨城県|水戸市|宮町|029|Ibaraki|Mito|Miya-machi
306-0202|茨城県|古河市|稲宮|0280|Ibaraki|Koga|Inamiya
323-0045|栃木県|小山市|石ノ上|0285|Tochigi|Oyama|Ishinoe
321-0923|栃木県|宇都宮市|下栗町|028|Tochigi|Utsunomiya|Shimoguri-machi
370-3524|群馬県|高崎市|中泉町|027|Gunma|Takasaki|Nakaizumi-machi
373-0038|群馬県|太田市|城西町|0276|Gunma|Ota|Josai-cho
360-0824|埼玉県|熊谷市|見晴町|048|Saitama|Kumagaya|Miharashi-cho
360-0841|埼玉県|熊谷市|新堀|048|Saitama|Kumagaya|Niibori
350-0041|埼玉県|川越市|六軒町|049|Saitama|Kawagoe|Rokken-machi
331-0822|埼玉県|さいたま市北区|奈良町|048|Saitama|Kita-ku, Saitama|Nara-cho
343-0815|埼玉県|越谷市|元柳田町|048|Saitama|Koshigaya|Motoyanagida-cho
359-1156|埼玉県|所沢市|北野南|04|Saitama|Tokorozawa|Kitanominami
350-0021|埼玉県|川越市|大中居|049|Saitama|Kawagoe|Onakai
290-0231|千葉県|市原市|西国吉|0436|Chiba|Ichihara|Nishikuniyoshi
270-1447|千葉県|柏市|手賀の杜|04|Chiba|Kashiwa|Teganomori
277-0034|千葉県|柏市|藤心|04|Chiba|Kashiwa|Fujigokoro
288-0003|千葉県|銚子市|黒生町|0479|Chiba|Choshi|Kurohai-cho
272-0801|千葉県|市川市|大町|047|Chiba|Ichikawa|O-machi
292-0067|千葉県|木更津市|中央|0438|Chiba|Kisarazu|Chuo
180-0006|東京都|武蔵野市|中町|0422|Tokyo|Musashino|Naka-cho
192-0025|東京都|八王子市|尾崎町|042|Tokyo|Hachioji|Osaki-machi
193-0942|東京都|八王子市|椚田町|042|Tokyo|Hachioji|Kunugida-machi
198-0083|東京都|青梅市|本町|0428|Tokyo|Ome|Hon-cho
124-0025|東京都|葛飾区|西新小岩|03|Tokyo|Katsushika-ku|Nishishinkoiwa
143-0002|東京都|大田区|城南島|03|Tokyo|Ota-ku|Jonanjima
183-0021|東京都|府中市|片町|042|Tokyo|Fuchu|Kata-machi
195-0052|東京都|町田市|広袴町|042|Tokyo|Machida|Hirobakama-machi
136-0071|東京都|江東区|亀戸|03|Tokyo|Koto-ku|Kameido
198-0084|東京都|青梅市|住江町|0428|Tokyo|Ome|Sumie-cho
182-0011|東京都|調布市|深大寺北町|042|Tokyo|Chofu|Jindaijikita-machi
150-0047|東京都|渋谷区|神山町|03|Tokyo|Shibuya-ku|Kamiyama-cho
190-0034|東京都|立川市|西砂町|042|Tokyo|Tachikawa|Nishisuna-cho
133-0071|東京都|江戸川区|東松本|03|Tokyo|Edogawa-ku|Higashimatsumoto
166-0015|東京都|杉並区|成田東|03|Tokyo|Suginami-ku|Naritahigashi
182-0012|東京都|調布市|深大寺東町|042|Tokyo|Chofu|Jindaijihigashi-machi
180-0011|東京都|武蔵野市|八幡町|0422|Tokyo|Musashino|Yahata-cho
158-0084|東京都|世田谷区|東玉川|03|Tokyo|Setagaya-ku|Higashitamagawa
110-0012|東京都|台東区|竜泉|03|Tokyo|Taito-ku|Ryusen
103-0002|東京都|中央区|日本橋馬喰町|03|Tokyo|Chuo-ku|Nihombashibakuro-cho
162-0067|東京都|新宿区|富久町|03|Tokyo|Shinjuku-ku|Tomihisa-cho
101-0027|東京都|千代田区|神田平河町|03|Tokyo|Chiyoda-ku|Kandahirakawa-cho
221-0823|神奈川県|横浜市神奈川区|二ツ谷町|045|Kanagawa|Kanagawa-ku, Yokohama|Futatsuya-cho
238-0016|神奈川県|横須賀市|深田台|046|Kanagawa|Yokosuka|Fukadadai
231-0863|神奈川県|横浜市中区|諏訪町|045|Kanagawa|Naka-ku, Yokohama|Suwa-cho
224-0014|神奈川県|横浜市都筑区|牛久保東|045|Kanagawa|Tsuzuki-ku, Yokohama|Ushikubohigashi
244-0813|神奈川県|横浜市戸塚区|舞岡町|045|Kanagawa|Totsuka-ku, Yokohama|Maioka-cho
222-0011|神奈川県|横浜市港北区|菊名|045|Kanagawa|Kohoku-ku, Yokohama|Kikuna
254-0001|神奈川県|平塚市|大島|0463|Kanagawa|Hiratsuka|Oshima
252-0131|神奈川県|相模原市緑区|西橋本|042|Kanagawa|Midori-ku, Sagamihara|Nishihashimoto
252-0803|神奈川県|藤沢市|今田|0466|Kanagawa|Fujisawa|Imada
221-0034|神奈川県|横浜市神奈川区|瑞穂町|045|Kanagawa|Kanagawa-ku, Yokohama|Mizuho-cho
940-0041|新潟県|長岡市|学校町|0258|Niigata|Nagaoka|Gakko-cho
949-4516|新潟県|長岡市|和島中沢|0258|Niigata|Nagaoka|Washimanakasawa
955-0864|新潟県|三条市|曲渕|0256|Niigata|Sanjo|Magarifuchi
930-2255|富山県|富山市|四方一番町|076|Toyama|Toyama|Yokataichiban-machi
920-0316|石川県|金沢市|金石通町|076|Ishikawa|Kanazawa|Kanaiwatori-machi
910-2164|福井県|福井市|深見町|0776|Fukui|Fukui|Fukami-cho
400-0857|山梨県|甲府市|幸町|055|Yamanashi|Kofu|Saiwai-cho
399-0002|長野県|松本市|芳野|0263|Nagano|Matsumoto|Yoshino
381-2702|長野県|長野市|大岡丙|026|Nagano|Nagano|Ookahei
381-1213|長野県|長野市|松代町小島田|026|Nagano|Nagano|Matsushiromachioshimada
501-3219|岐阜県|関市|のぞみケ丘|0575|Gifu|Seki|Nozomigaoka
503-0907|岐阜県|大垣市|番組町|0584|Gifu|Ogaki|Bangumi-cho
436-0040|静岡県|掛川市|菖蒲ヶ池|0537|Shizuoka|Kakegawa|Shobugaike
436-0103|静岡県|掛川市|久居島|0537|Shizuoka|Kakegawa|Hisaijima
431-3113|静岡県|浜松市中央区|大瀬町|053|Shizuoka|Chuo-ku, Hamamatsu|Ose-cho
411-0846|静岡県|三島市|栄町|055|Shizuoka|Mishima|Sakae-cho
410-0065|静岡県|沼津市|花園町|055|Shizuoka|Numazu|Hanazono-cho
489-0915|愛知県|瀬戸市|北浦町|0561|Aichi|Seto|Kitaura-cho
485-0064|愛知県|小牧市|藤島町徳願寺|0568|Aichi|Komaki|Fujishimachotokuganji
491-0078|愛知県|一宮市|松降通|0586|Aichi|Ichinomiya|Matsufuridori
489-0929|愛知県|瀬戸市|西長根町|0561|Aichi|Seto|Nishinagane-cho
475-0833|愛知県|半田市|花園町|0569|Aichi|Handa|Hanazono-cho
466-0855|愛知県|名古屋市昭和区|川名本町|052|Aichi|Showa-ku, Nagoya|Kawanahon-machi
453-0842|愛知県|名古屋市中村区|剣町|052|Aichi|Nakamura-ku, Nagoya|Tsurugi-cho
464-0818|愛知県|名古屋市千種区|池園町|052|Aichi|Chikusa-ku, Nagoya|Ikesono-cho
460-0031|愛知県|名古屋市中区|本丸|052|Aichi|Naka-ku, Nagoya|Hommaru
515-2402|三重県|松阪市|嬉野森本町|0598|Mie|Matsusaka|Ureshinomorimoto-cho
510-0801|三重県|四日市市|三ツ谷東町|059|Mie|Yokkaichi|Mitsuyahigashi-machi
521-1112|滋賀県|彦根市|金沢町|0749|Shiga|Hikone|Kanazawa-cho
600-8143|京都府|京都市下京区|住吉町|075|Kyoto|Shimogyo-ku, Kyoto|Sumiyoshi-cho
600-8145|京都府|京都市下京区|皆山町|075|Kyoto|Shimogyo-ku, Kyoto|Kaizan-cho
612-8087|京都府|京都市伏見区|京町大黒町|075|Kyoto|Fushimi-ku, Kyoto|Kyomachidaikoku-cho
520-0462|京都府|京都市左京区|久多下の町|075|Kyoto|Sakyo-ku, Kyoto|Kutashimono-cho
569-1137|大阪府|高槻市|岡本町|072|Osaka|Takatsuki|Okamoto-cho
590-0826|大阪府|堺市堺区|菅原通|072|Osaka|Sakai-ku, Sakai|Sugaharadori
556-0027|大阪府|大阪市浪速区|木津川|06|Osaka|Naniwa-ku, Osaka|Kizugawa
567-0847|大阪府|茨木市|野々宮|072|Osaka|Ibaraki|Nonomiya
596-0047|大阪府|岸和田市|上野町東|072|Osaka|Kishiwada|Kaminochohigashi
530-0052|大阪府|大阪市北区|南扇町|06|Osaka|Kita-ku, Osaka|Minamiogi-machi
590-0055|大阪府|堺市堺区|旭通|072|Osaka|Sakai-ku, Sakai|Asahidori
581-0011|大阪府|八尾市|若草町|072|Osaka|Yao|Wakakusa-cho
573-1145|大阪府|枚方市|黄金野|072|Osaka|Hirakata|Koganeno
543-0032|大阪府|大阪市天王寺区|細工谷|06|Osaka|Tennoji-ku, Osaka|Saikudani
545-0023|大阪府|大阪市阿倍野区|王子町|06|Osaka|Abeno-ku, Osaka|Oji-cho
567-0029|大阪府|茨木市|五日市緑町|072|Osaka|Ibaraki|Itsukaichimidori-machi
660-0877|兵庫県|尼崎市|宮内町|06|Hyogo|Amagasaki|Miyauchi-cho
675-0117|兵庫県|加古川市|平岡町一色西|079|Hyogo|Kakogawa|Hiraokachoishikinishi
677-0004|兵庫県|西脇市|市原町|0795|Hyogo|Nishiwaki|Ichihara-cho
672-8085|兵庫県|姫路市|飾磨区中浜町|079|Hyogo|Himeji|Shikamakunakahama-cho
660-0881|兵庫県|尼崎市|昭和通|06|Hyogo|Amagasaki|Showadori
675-0313|兵庫県|加古川市|志方町投松|079|Hyogo|Kakogawa|Shikatachonejimatsu
630-0224|奈良県|生駒市|萩の台|0743|Nara|Ikoma|Haginodai
649-6264|和歌山県|和歌山市|新庄|073|Wakayama|Wakayama|Shinjo
683-0105|鳥取県|米子市|葭津|0859|Tottori|Yonago|Yoshizu
697-0123|島根県|浜田市|金城町七条|0855|Shimane|Hamada|Kanagichoshichijo
700-0971|岡山県|岡山市北区|野田|086|Okayama|Kita-ku, Okayama|Noda
712-8033|岡山県|倉敷市|水島東栄町|086|Okayama|Kurashiki|Mizushimahigashisakae-machi
709-4612|岡山県|津山市|くめ|0868|Okayama|Tsuyama|Kume
739-2317|広島県|東広島市|豊栄町鍛冶屋|082|Hiroshima|Higashihiroshima|Toyosakachokajiya
720-0062|広島県|福山市|伏見町|084|Hiroshima|Fukuyama|Fushimi-cho
720-1133|広島県|福山市|駅家町近田|084|Hiroshima|Fukuyama|Ekiyachochikata
734-0304|広島県|呉市|豊町久比|0823|Hiroshima|Kure|Yutakamachikubi
745-0632|山口県|周南市|鶴見台|0834|Yamaguchi|Shunan|Tsurumidai
770-8001|徳島県|徳島市|津田海岸町|088|Tokushima|Tokushima|Tsudakaigan-cho
761-1404|香川県|高松市|香南町横井|087|Kagawa|Takamatsu|Konanchoyokoi
799-1603|愛媛県|今治市|朝倉下|0898|Ehime|Imabari|Asakurashimo
783-0027|高知県|南国市|三畠|088|Kochi|Nankoku|Sambaku
803-0831|福岡県|北九州市小倉北区|日明|093|Fukuoka|Kokurakita-ku, Kitakyushu|Hiagari
836-0815|福岡県|大牟田市|瓦町|0944|Fukuoka|Omuta|Kawara-machi
811-2309|福岡県|糟屋郡粕屋町|駕与丁|092|Fukuoka|Kasuya-machi, Kasuya-gun|Kayoicho
830-0043|福岡県|久留米市|松ケ枝町|0942|Fukuoka|Kurume|Matsugae-machi
836-0884|福岡県|大牟田市|笹原町|0944|Fukuoka|Omuta|Sasahara-machi
814-0011|福岡県|福岡市早良区|高取|092|Fukuoka|Sawara-ku, Fukuoka|Takatori
847-0103|佐賀県|唐津市|橋本町|0955|Saga|Karatsu|Hashimoto-machi
856-0827|長崎県|大村市|水主町|0957|Nagasaki|Omura|Kako-machi
866-0833|熊本県|八代市|夕葉町|0965|Kumamoto|Yatsushiro|Yuba-cho
860-0031|熊本県|熊本市中央区|魚屋町|096|Kumamoto|Chuo-ku, Kumamoto|Uoya-machi
877-1374|大分県|日田市|松野町|0973|Oita|Hita|Matsuno-machi
880-2111|宮崎県|宮崎市|柏原|0985|Miyazaki|Miyazaki|Kashiwabaru
895-1401|鹿児島県|薩摩川内市|入来町副田|0996|Kagoshima|Satsumasendai|Irikichosoeda
893-1103|鹿児島県|鹿屋市|吾平町麓|0994|Kagoshima|Kanoya|Airachofumoto
906-0007|沖縄県|宮古島市|平良東仲宗根|0980|Okinawa|Miyakojima|Hirarahigashinakasone
""")
