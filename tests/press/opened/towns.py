"""Real towns of the opened cards all over Japan, none of which the rules half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
040-0031|北海道|函館市|上新川町|0138|Hokkaido|Hakodate|Kamishinkawa-cho
080-0872|北海道|帯広市|清流西|0155|Hokkaido|Obihiro|Seiryunishi
059-1363|北海道|苫小牧市|静川|0144|Hokkaido|Tomakomai|Shizukawa
031-0002|青森県|八戸市|中居林|0178|Aomori|Hachinohe|Nakaibayashi
025-0322|岩手県|花巻市|狼沢|0198|Iwate|Hanamaki|Okamizawa
021-0802|岩手県|一関市|北十軒街|0191|Iwate|Ichinoseki|Kitajukkenkoji
983-0862|宮城県|仙台市宮城野区|二十人町|022|Miyagi|Miyagino-ku, Sendai|Nijunin-machi
986-0321|宮城県|石巻市|桃生町新田|0225|Miyagi|Ishinomaki|Monochoshinden
989-6804|宮城県|大崎市|鳴子温泉中屋敷|0229|Miyagi|Osaki|Narukonsennakayashiki
016-0144|秋田県|能代市|上ノ山台|0185|Akita|Noshiro|Uenoyamadai
013-0031|秋田県|横手市|鍛冶町|0182|Akita|Yokote|Kaji-machi
990-0886|山形県|山形市|嶋南|023|Yamagata|Yamagata|Shimaminami
998-0036|山形県|酒田市|船場町|0234|Yamagata|Sakata|Funaba-cho
992-0076|山形県|米沢市|小野川町|0238|Yamagata|Yonezawa|Onogawa-machi
960-0113|福島県|福島市|北矢野目|024|Fukushima|Fukushima|Kitayanome
963-8865|福島県|郡山市|五百渕西|024|Fukushima|Koriyama|Gohyakubuchinishi
965-0823|福島県|会津若松市|建福寺前|0242|Fukushima|Aizuwakamatsu|Kempukujimae
971-8112|福島県|いわき市|小名浜南富岡|0246|Fukushima|Iwaki|Onahamaminamitomioka
316-0007|茨城県|日立市|中丸町|0294|Ibaraki|Hitachi|Nakamaru-cho
300-2635|茨城県|つくば市|東光台|029|Ibaraki|Tsukuba|Tokodai
300-4102|茨城県|土浦市|本郷|029|Ibaraki|Tsuchiura|Hongo
323-0028|栃木県|小山市|若木町|0285|Tochigi|Oyama|Wakagi-cho
326-0826|栃木県|足利市|借宿町|0284|Tochigi|Ashikaga|Kariyado-cho
370-3525|群馬県|高崎市|三ツ寺町|027|Gunma|Takasaki|Mitsudera-machi
376-0054|群馬県|桐生市|西久方町|0277|Gunma|Kiryu|Nishihisakata-cho
350-1143|埼玉県|川越市|藤原町|049|Saitama|Kawagoe|Fujiwara-cho
332-0031|埼玉県|川口市|青木|048|Saitama|Kawaguchi|Aoki
360-0134|埼玉県|熊谷市|高本|048|Saitama|Kumagaya|Takamoto
273-0045|千葉県|船橋市|山手|047|Chiba|Funabashi|Yamate
271-0067|千葉県|松戸市|樋野口|047|Chiba|Matsudo|Hinokuchi
286-0134|千葉県|成田市|東和田|0476|Chiba|Narita|Towada
292-0016|千葉県|木更津市|高砂|0438|Chiba|Kisarazu|Takasago
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
210-0816|神奈川県|川崎市川崎区|大師町|044|Kanagawa|Kawasaki-ku, Kawasaki|Daishi-machi
230-0032|神奈川県|横浜市鶴見区|大東町|045|Kanagawa|Tsurumi-ku, Yokohama|Daito-cho
224-0015|神奈川県|横浜市都筑区|牛久保西|045|Kanagawa|Tsuzuki-ku, Yokohama|Ushikubonishi
238-0025|神奈川県|横須賀市|衣笠町|046|Kanagawa|Yokosuka|Kinukasa-cho
252-0806|神奈川県|藤沢市|土棚|0466|Kanagawa|Fujisawa|Tsuchidana
252-0141|神奈川県|相模原市緑区|相原|042|Kanagawa|Midori-ku, Sagamihara|Aihara
250-0855|神奈川県|小田原市|清水新田|0465|Kanagawa|Odawara|Shimizushinden
940-0042|新潟県|長岡市|前田|0258|Niigata|Nagaoka|Maeda
943-0531|新潟県|上越市|清里区青柳|025|Niigata|Joetsu|Kiyosatokuaoyanagi
959-1125|新潟県|三条市|中島|0256|Niigata|Sanjo|Nakajima
933-0982|富山県|高岡市|八ケ|0766|Toyama|Takaoka|Hakka
937-0855|富山県|魚津市|川原|0765|Toyama|Uozu|Kawahara
923-0843|石川県|小松市|蓮代寺町|0761|Ishikawa|Komatsu|Rendaiji-machi
926-0044|石川県|七尾市|相生町|0767|Ishikawa|Nanao|Aioi-cho
914-0125|福井県|敦賀市|若葉町|0770|Fukui|Tsuruga|Wakaba-cho
916-1236|福井県|鯖江市|東清水町|0778|Fukui|Sabae|Higashishimizu-cho
403-0016|山梨県|富士吉田市|松山|0555|Yamanashi|Fujiyoshida|Matsuyama
386-0152|長野県|上田市|大屋|0268|Nagano|Ueda|Oya
395-0002|長野県|飯田市|上郷飯沼|0265|Nagano|Iida|Kamisatoiinuma
392-0131|長野県|諏訪市|湖南|0266|Nagano|Suwa|Konami
503-0822|岐阜県|大垣市|住吉町|0584|Gifu|Ogaki|Sumiyoshi-cho
506-0026|岐阜県|高山市|花里町|0577|Gifu|Takayama|Hanasato-machi
507-0817|岐阜県|多治見市|大畑町大洞|0572|Gifu|Tajimi|Obatachoobora
435-0016|静岡県|浜松市中央区|和田町|053|Shizuoka|Chuo-ku, Hamamatsu|Wada-cho
410-0883|静岡県|沼津市|大門町|055|Shizuoka|Numazu|Daimon-cho
425-0031|静岡県|焼津市|小川新町|054|Shizuoka|Yaizu|Kogawashin-machi
464-0095|愛知県|名古屋市千種区|天満通|052|Aichi|Chikusa-ku, Nagoya|Temma-dori
456-0076|愛知県|名古屋市熱田区|切戸町|052|Aichi|Atsuta-ku, Nagoya|Kireto-cho
441-3302|愛知県|豊橋市|杉山町|0532|Aichi|Toyohashi|Sugiyama-cho
444-3443|愛知県|岡崎市|鍛埜町|0564|Aichi|Okazaki|Kajino-cho
491-0901|愛知県|一宮市|北浦町|0586|Aichi|Ichinomiya|Kitaura-cho
470-0356|愛知県|豊田市|八草町|0565|Aichi|Toyota|Yakusa-cho
448-0813|愛知県|刈谷市|小垣江町|0566|Aichi|Kariya|Ogakie-cho
514-0057|三重県|津市|一色町|059|Mie|Tsu|Isshiki-cho
515-0802|三重県|松阪市|猟師町|0598|Mie|Matsusaka|Ryoshi-cho
516-0014|三重県|伊勢市|楠部町|0596|Mie|Ise|Kusube-cho
522-0021|滋賀県|彦根市|幸町|0749|Shiga|Hikone|Saiwai-cho
525-0034|滋賀県|草津市|草津|077|Shiga|Kusatsu|Kusatsu
600-8475|京都府|京都市下京区|風早町|075|Kyoto|Shimogyo-ku, Kyoto|Kazahaya-cho
612-0054|京都府|京都市伏見区|桃山最上町|075|Kyoto|Fushimi-ku, Kyoto|Momoyamamogami-cho
601-1392|京都府|宇治市|西笠取|0774|Kyoto|Uji|Nishikasatori
620-0052|京都府|福知山市|昭和町|0773|Kyoto|Fukuchiyama|Showa-cho
541-0041|大阪府|大阪市中央区|北浜|06|Osaka|Chuo-ku, Osaka|Kitahama
532-0011|大阪府|大阪市淀川区|西中島|06|Osaka|Yodogawa-ku, Osaka|Nishinakajima
550-0004|大阪府|大阪市西区|靱本町|06|Osaka|Nishi-ku, Osaka|Utsubohon-machi
590-0974|大阪府|堺市堺区|大浜北町|072|Osaka|Sakai-ku, Sakai|Ohamakita-machi
579-8031|大阪府|東大阪市|豊浦町|06|Osaka|Higashi-Osaka|Toyora-cho
564-0034|大阪府|吹田市|西御旅町|06|Osaka|Suita|Nishiotabi-cho
569-1136|大阪府|高槻市|郡家新町|072|Osaka|Takatsuki|Gungeshin-machi
596-0025|大阪府|岸和田市|春木宮本町|072|Osaka|Kishiwada|Harukimiyamoto-cho
657-0802|兵庫県|神戸市灘区|原田|078|Hyogo|Nada-ku, Kobe|Harada
652-0062|兵庫県|神戸市兵庫区|大同町|078|Hyogo|Hyogo-ku, Kobe|Daido-cho
670-0892|兵庫県|姫路市|北平野奥垣内|079|Hyogo|Himeji|Kitahiranokugaichi
662-0077|兵庫県|西宮市|久出ケ谷町|0798|Hyogo|Nishinomiya|Kudegaya-cho
673-0044|兵庫県|明石市|藤江|078|Hyogo|Akashi|Fujie
668-0872|兵庫県|豊岡市|河谷|0796|Hyogo|Toyooka|Kodani
634-0044|奈良県|橿原市|大軽町|0744|Nara|Kashihara|Ogaru-cho
630-0137|奈良県|生駒市|西白庭台|0743|Nara|Ikoma|Nishishiraniwadai
640-8373|和歌山県|和歌山市|木挽丁|073|Wakayama|Wakayama|Kobikicho
680-0941|鳥取県|鳥取市|湖山町北|0857|Tottori|Tottori|Koyamachokita
689-3422|鳥取県|米子市|淀江町平岡|0859|Tottori|Yonago|Yodoechohiraoka
699-0733|島根県|出雲市|大社町菱根|0853|Shimane|Izumo|Taishachohishine
697-0031|島根県|浜田市|紺屋町|0855|Shimane|Hamada|Konya-machi
701-1223|岡山県|岡山市北区|大窪|086|Okayama|Kita-ku, Okayama|Okubo
711-0931|岡山県|倉敷市|児島赤崎|086|Okayama|Kurashiki|Kojimaakasaki
709-4631|岡山県|津山市|福田下|0868|Okayama|Tsuyama|Fukudashimo
733-0013|広島県|広島市西区|横川新町|082|Hiroshima|Nishi-ku, Hiroshima|Yokogawashin-machi
737-1214|広島県|呉市|音戸町藤脇|0823|Hiroshima|Kure|Ondochofujinowaki
722-0345|広島県|尾道市|御調町徳永|0848|Hiroshima|Onomichi|Mitsugichotokunaga
751-0856|山口県|下関市|稗田中町|083|Yamaguchi|Shimonoseki|Hiedanaka-machi
753-0022|山口県|山口市|折本|083|Yamaguchi|Yamaguchi|Orimoto
755-0058|山口県|宇部市|中山|0836|Yamaguchi|Ube|Nakayama
771-1152|徳島県|徳島市|応神町中原|088|Tokushima|Tokushima|Ojinchonakahara
763-0227|香川県|丸亀市|本島町福田|0877|Kagawa|Marugame|Honjimachofukuda
794-0065|愛媛県|今治市|別名|0898|Ehime|Imabari|Betsumyo
792-0803|愛媛県|新居浜市|平形町|0897|Ehime|Niihama|Hirakata-cho
781-3214|高知県|高知市|土佐山菖蒲|088|Kochi|Kochi|Tosayamashobu
812-0883|福岡県|福岡市博多区|南本町|092|Fukuoka|Hakata-ku, Fukuoka|Minamihon-machi
811-1102|福岡県|福岡市早良区|東入部|092|Fukuoka|Sawara-ku, Fukuoka|Higashiirube
801-0854|福岡県|北九州市門司区|旧門司|093|Fukuoka|Moji-ku, Kitakyushu|Kyumoji
830-0114|福岡県|久留米市|三潴町福光|0942|Fukuoka|Kurume|Mizumamachifukumitsu
820-0705|福岡県|飯塚市|筑穂元吉|0948|Fukuoka|Iizuka|Chikuhomotoyoshi
840-2103|佐賀県|佐賀市|諸富町寺井津|0952|Saga|Saga|Morodomichoteraitsu
849-5105|佐賀県|唐津市|浜玉町谷口|0955|Saga|Karatsu|Hamatamamachitaniguchi
857-0047|長崎県|佐世保市|矢岳町|0956|Nagasaki|Sasebo|Yatake-cho
854-0064|長崎県|諫早市|若葉町|0957|Nagasaki|Isahaya|Wakaba-machi
860-0078|熊本県|熊本市中央区|京町|096|Kumamoto|Chuo-ku, Kumamoto|Kyo-machi
869-4722|熊本県|八代市|昭和明徴町|0965|Kumamoto|Yatsushiro|Showameicho-machi
874-0845|大分県|別府市|北中|0977|Oita|Beppu|Kitaju
871-0414|大分県|中津市|耶馬溪町川原口|0979|Oita|Nakatsu|Yabakeimachikawaraguchi
880-0301|宮崎県|宮崎市|佐土原町上田島|0985|Miyazaki|Miyazaki|Sadowarachokamitajima
885-0044|宮崎県|都城市|安久町|0986|Miyazaki|Miyakonojo|Yasuhisa-cho
889-0102|宮崎県|延岡市|北川町長井|0982|Miyazaki|Nobeoka|Kitagawamachinagai
890-0034|鹿児島県|鹿児島市|田上|099|Kagoshima|Kagoshima|Tagami
899-4316|鹿児島県|霧島市|国分上小川|0995|Kagoshima|Kirishima|Kokubukamikogawa
904-0022|沖縄県|沖縄市|園田|098|Okinawa|Okinawa|Sonoda
906-0005|沖縄県|宮古島市|平良西原|0980|Okinawa|Miyakojima|Hiraranishihara
""")
