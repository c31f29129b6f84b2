"""Real towns of the opened cards from Aichi to Okinawa, none of which another half names."""

from __future__ import annotations

from tests.press.places import towns

TOWNS = towns("""
464-0095|愛知県|名古屋市千種区|天満通|052|Aichi|Chikusa-ku, Nagoya|Temma-dori
456-0076|愛知県|名古屋市熱田区|切戸町|052|Aichi|Atsuta-ku, Nagoya|Kireto-cho
441-3302|愛知県|豊橋市|杉山町|0532|Aichi|Toyohashi|Sugiyama-cho
444-3443|愛知県|岡崎市|鍛埜町|0564|Aichi|Okazaki|Kajino-cho
491-0901|愛知県|一宮市|北浦町|0586|Aichi|Ichinomiya|Kitaura-cho
470-0356|愛知県|豊田市|八草町|0565|Aichi|Toyota|Yakusa-cho
448-0813|愛知県|刈谷市|小垣江町|0566|Aichi|Kariya|Ogakie-cho
453-0822|愛知県|名古屋市中村区|名西通|052|Aichi|Nakamura-ku, Nagoya|Meisei-tori
453-0021|愛知県|名古屋市中村区|松原町|052|Aichi|Nakamura-ku, Nagoya|Matsubara-cho
451-0084|愛知県|名古屋市西区|上堀越町|052|Aichi|Nishi-ku, Nagoya|Kamihorikoshi-cho
461-0006|愛知県|名古屋市東区|東新町|052|Aichi|Higashi-ku, Nagoya|Higashishin-cho
485-0804|愛知県|小牧市|池之内|0568|Aichi|Komaki|Ikenochi
446-0003|愛知県|安城市|柿さき町|0566|Aichi|Anjo|Kakisaki-cho
475-0033|愛知県|半田市|日東町|0569|Aichi|Handa|Nitto-cho
489-0012|愛知県|瀬戸市|長谷口町|0561|Aichi|Seto|Haseguchi-cho
514-0057|三重県|津市|一色町|059|Mie|Tsu|Isshiki-cho
515-0802|三重県|松阪市|猟師町|0598|Mie|Matsusaka|Ryoshi-cho
516-0014|三重県|伊勢市|楠部町|0596|Mie|Ise|Kusube-cho
510-0237|三重県|鈴鹿市|江島町|059|Mie|Suzuka|Ejima-cho
518-0852|三重県|伊賀市|上野伊予町|0595|Mie|Iga|Uenoiyo-machi
511-0846|三重県|桑名市|城南萱町|0594|Mie|Kuwana|Jonankaya-machi
522-0021|滋賀県|彦根市|幸町|0749|Shiga|Hikone|Saiwai-cho
525-0034|滋賀県|草津市|草津|077|Shiga|Kusatsu|Kusatsu
526-0067|滋賀県|長浜市|港町|0749|Shiga|Nagahama|Minato-cho
523-0062|滋賀県|近江八幡市|丸の内町|0748|Shiga|Omihachiman|Marunochi-cho
600-8475|京都府|京都市下京区|風早町|075|Kyoto|Shimogyo-ku, Kyoto|Kazahaya-cho
612-0054|京都府|京都市伏見区|桃山最上町|075|Kyoto|Fushimi-ku, Kyoto|Momoyamamogami-cho
601-1392|京都府|宇治市|西笠取|0774|Kyoto|Uji|Nishikasatori
620-0052|京都府|福知山市|昭和町|0773|Kyoto|Fukuchiyama|Showa-cho
615-0065|京都府|京都市右京区|西院日照町|075|Kyoto|Ukyo-ku, Kyoto|Saiinhideri-cho
605-0062|京都府|京都市東山区|林下町|075|Kyoto|Higashiyama-ku, Kyoto|Rinka-cho
601-8035|京都府|京都市南区|東九条南松田町|075|Kyoto|Minami-ku, Kyoto|Higashikujominamimatsuda-cho
601-1113|京都府|京都市左京区|鞍馬二ノ瀬町|075|Kyoto|Sakyo-ku, Kyoto|Kuramaninose-cho
625-0137|京都府|舞鶴市|瀬崎|0773|Kyoto|Maizuru|Sezaki
617-0825|京都府|長岡京市|一文橋|075|Kyoto|Nagaokakyo|Ichimombashi
541-0041|大阪府|大阪市中央区|北浜|06|Osaka|Chuo-ku, Osaka|Kitahama
532-0011|大阪府|大阪市淀川区|西中島|06|Osaka|Yodogawa-ku, Osaka|Nishinakajima
550-0004|大阪府|大阪市西区|靱本町|06|Osaka|Nishi-ku, Osaka|Utsubohon-machi
590-0974|大阪府|堺市堺区|大浜北町|072|Osaka|Sakai-ku, Sakai|Ohamakita-machi
579-8031|大阪府|東大阪市|豊浦町|06|Osaka|Higashi-Osaka|Toyora-cho
564-0034|大阪府|吹田市|西御旅町|06|Osaka|Suita|Nishiotabi-cho
569-1136|大阪府|高槻市|郡家新町|072|Osaka|Takatsuki|Gungeshin-machi
596-0025|大阪府|岸和田市|春木宮本町|072|Osaka|Kishiwada|Harukimiyamoto-cho
530-0015|大阪府|大阪市北区|中崎西|06|Osaka|Kita-ku, Osaka|Nakazakinishi
530-0057|大阪府|大阪市北区|曽根崎|06|Osaka|Kita-ku, Osaka|Sonezaki
531-0073|大阪府|大阪市北区|本庄西|06|Osaka|Kita-ku, Osaka|Honjonishi
556-0004|大阪府|大阪市浪速区|日本橋西|06|Osaka|Naniwa-ku, Osaka|Nippombashinishi
543-0024|大阪府|大阪市天王寺区|舟橋町|06|Osaka|Tennoji-ku, Osaka|Funahashi-cho
559-0002|大阪府|大阪市住之江区|浜口東|06|Osaka|Suminoe-ku, Osaka|Hamaguchihigashi
542-0083|大阪府|大阪市中央区|東心斎橋|06|Osaka|Chuo-ku, Osaka|Higashishinsaibashi
540-0035|大阪府|大阪市中央区|釣鐘町|06|Osaka|Chuo-ku, Osaka|Tsurigane-cho
560-0033|大阪府|豊中市|螢池中町|06|Osaka|Toyonaka|Hotarugaikenaka-machi
573-0054|大阪府|枚方市|枚方公園町|072|Osaka|Hirakata|Hirakatakoen-cho
581-0035|大阪府|八尾市|西弓削|072|Osaka|Yao|Nishiyuge
598-0052|大阪府|泉佐野市|旭町|072|Osaka|Izumisano|Asahi-cho
657-0802|兵庫県|神戸市灘区|原田|078|Hyogo|Nada-ku, Kobe|Harada
652-0062|兵庫県|神戸市兵庫区|大同町|078|Hyogo|Hyogo-ku, Kobe|Daido-cho
670-0892|兵庫県|姫路市|北平野奥垣内|079|Hyogo|Himeji|Kitahiranokugaichi
662-0077|兵庫県|西宮市|久出ケ谷町|0798|Hyogo|Nishinomiya|Kudegaya-cho
673-0044|兵庫県|明石市|藤江|078|Hyogo|Akashi|Fujie
668-0872|兵庫県|豊岡市|河谷|0796|Hyogo|Toyooka|Kodani
658-0065|兵庫県|神戸市東灘区|御影山手|078|Hyogo|Higashinada-ku, Kobe|Mikageyamate
651-0062|兵庫県|神戸市中央区|坂口通|078|Hyogo|Chuo-ku, Kobe|Sakaguchi-dori
660-0823|兵庫県|尼崎市|大物町|06|Hyogo|Amagasaki|Daimotsu-cho
675-0116|兵庫県|加古川市|平岡町一色東|079|Hyogo|Kakogawa|Hiraokachoishikihigashi
677-0017|兵庫県|西脇市|小坂町|0795|Hyogo|Nishiwaki|Kosaka-cho
634-0044|奈良県|橿原市|大軽町|0744|Nara|Kashihara|Ogaru-cho
630-0137|奈良県|生駒市|西白庭台|0743|Nara|Ikoma|Nishishiraniwadai
639-1017|奈良県|大和郡山市|藤原町|0743|Nara|Yamatokoriyama|Fujiwara-cho
633-0031|奈良県|桜井市|下居|0744|Nara|Sakurai|Orii
640-8373|和歌山県|和歌山市|木挽丁|073|Wakayama|Wakayama|Kobikicho
646-0050|和歌山県|田辺市|天神崎|0739|Wakayama|Tanabe|Tenjinzaki
648-0042|和歌山県|橋本市|西畑|0736|Wakayama|Hashimoto|Nishihata
680-0941|鳥取県|鳥取市|湖山町北|0857|Tottori|Tottori|Koyamachokita
689-3422|鳥取県|米子市|淀江町平岡|0859|Tottori|Yonago|Yodoechohiraoka
682-0033|鳥取県|倉吉市|栗尾|0858|Tottori|Kurayoshi|Kurio
684-0054|鳥取県|境港市|財ノ木町|0859|Tottori|Sakaiminato|Sainoki-cho
699-0733|島根県|出雲市|大社町菱根|0853|Shimane|Izumo|Taishachohishine
697-0031|島根県|浜田市|紺屋町|0855|Shimane|Hamada|Konya-machi
698-0014|島根県|益田市|岩倉町|0856|Shimane|Masuda|Iwakura-cho
692-0075|島根県|安来市|神庭町|0854|Shimane|Yasugi|Kamba-cho
701-1223|岡山県|岡山市北区|大窪|086|Okayama|Kita-ku, Okayama|Okubo
711-0931|岡山県|倉敷市|児島赤崎|086|Okayama|Kurashiki|Kojimaakasaki
709-4631|岡山県|津山市|福田下|0868|Okayama|Tsuyama|Fukudashimo
709-1202|岡山県|岡山市南区|西七区|086|Okayama|Minami-ku, Okayama|Nishinanaku
709-0304|岡山県|備前市|吉永町笹目|0869|Okayama|Bizen|Yoshinagachosasame
733-0013|広島県|広島市西区|横川新町|082|Hiroshima|Nishi-ku, Hiroshima|Yokogawashin-machi
737-1214|広島県|呉市|音戸町藤脇|0823|Hiroshima|Kure|Ondochofujinowaki
722-0345|広島県|尾道市|御調町徳永|0848|Hiroshima|Onomichi|Mitsugichotokunaga
732-0816|広島県|広島市南区|比治山本町|082|Hiroshima|Minami-ku, Hiroshima|Hijiyamahon-machi
739-2622|広島県|東広島市|黒瀬町乃美尾|082|Hiroshima|Higashihiroshima|Kurosechonomino
728-0401|広島県|三次市|君田町東入君|0824|Hiroshima|Miyoshi|Kimitachohigashiirigimi
751-0856|山口県|下関市|稗田中町|083|Yamaguchi|Shimonoseki|Hiedanaka-machi
753-0022|山口県|山口市|折本|083|Yamaguchi|Yamaguchi|Orimoto
755-0058|山口県|宇部市|中山|0836|Yamaguchi|Ube|Nakayama
747-0621|山口県|周南市|巣山|0834|Yamaguchi|Shunan|Suyama
740-0304|山口県|岩国市|相ノ谷|0827|Yamaguchi|Iwakuni|Ainotani
758-0044|山口県|萩市|唐樋町|0838|Yamaguchi|Hagi|Karahi-machi
771-1152|徳島県|徳島市|応神町中原|088|Tokushima|Tokushima|Ojinchonakahara
771-0368|徳島県|鳴門市|瀬戸町室|088|Tokushima|Naruto|Setochomuro
774-0049|徳島県|阿南市|上大野町|0884|Tokushima|Anan|Kamiono-cho
763-0227|香川県|丸亀市|本島町福田|0877|Kagawa|Marugame|Honjimachofukuda
762-0026|香川県|坂出市|小山町|0877|Kagawa|Sakaide|Koyama-cho
768-0052|香川県|観音寺市|粟井町|0875|Kagawa|Kan-onji|Awai-cho
794-0065|愛媛県|今治市|別名|0898|Ehime|Imabari|Betsumyo
792-0803|愛媛県|新居浜市|平形町|0897|Ehime|Niihama|Hirakata-cho
798-3333|愛媛県|宇和島市|津島町成|0895|Ehime|Uwajima|Tsushimachonaru
799-1342|愛媛県|西条市|大新田|0897|Ehime|Saijo|Oshinden
781-3214|高知県|高知市|土佐山菖蒲|088|Kochi|Kochi|Tosayamashobu
783-0049|高知県|南国市|岡豊町中島|088|Kochi|Nankoku|Okochonakajima
787-1224|高知県|四万十市|勝間|0880|Kochi|Shimanto|Katsuma
812-0883|福岡県|福岡市博多区|南本町|092|Fukuoka|Hakata-ku, Fukuoka|Minamihon-machi
811-1102|福岡県|福岡市早良区|東入部|092|Fukuoka|Sawara-ku, Fukuoka|Higashiirube
801-0854|福岡県|北九州市門司区|旧門司|093|Fukuoka|Moji-ku, Kitakyushu|Kyumoji
830-0114|福岡県|久留米市|三潴町福光|0942|Fukuoka|Kurume|Mizumamachifukumitsu
820-0705|福岡県|飯塚市|筑穂元吉|0948|Fukuoka|Iizuka|Chikuhomotoyoshi
812-0062|福岡県|福岡市東区|松島|092|Fukuoka|Higashi-ku, Fukuoka|Matsushima
812-0897|福岡県|福岡市博多区|半道橋|092|Fukuoka|Hakata-ku, Fukuoka|Hammichibashi
812-0872|福岡県|福岡市博多区|春町|092|Fukuoka|Hakata-ku, Fukuoka|Haru-machi
806-0004|福岡県|北九州市八幡西区|黒崎城石|093|Fukuoka|Yahatanishi-ku, Kitakyushu|Kurosakishiroishi
836-0827|福岡県|大牟田市|東宮浦町|0944|Fukuoka|Omuta|Higashimiyaura-machi
819-1153|福岡県|糸島市|長野|092|Fukuoka|Itoshima|Nagano
840-2103|佐賀県|佐賀市|諸富町寺井津|0952|Saga|Saga|Morodomichoteraitsu
849-5105|佐賀県|唐津市|浜玉町谷口|0955|Saga|Karatsu|Hamatamamachitaniguchi
841-0072|佐賀県|鳥栖市|村田町|0942|Saga|Tosu|Murata-machi
848-0002|佐賀県|伊万里市|南波多町谷口|0955|Saga|Imari|Minamihatachotaniguchi
857-0047|長崎県|佐世保市|矢岳町|0956|Nagasaki|Sasebo|Yatake-cho
854-0064|長崎県|諫早市|若葉町|0957|Nagasaki|Isahaya|Wakaba-machi
856-0824|長崎県|大村市|水田町|0957|Nagasaki|Omura|Mizuta-machi
855-0021|長崎県|島原市|油堀町|0957|Nagasaki|Shimabara|Aburabori-machi
860-0078|熊本県|熊本市中央区|京町|096|Kumamoto|Chuo-ku, Kumamoto|Kyo-machi
869-4722|熊本県|八代市|昭和明徴町|0965|Kumamoto|Yatsushiro|Showameicho-machi
861-8029|熊本県|熊本市東区|西原|096|Kumamoto|Higashi-ku, Kumamoto|Nishibaru
861-7203|熊本県|天草市|有明町大浦|0969|Kumamoto|Amakusa|Ariakemachioura
864-0031|熊本県|荒尾市|川登|0968|Kumamoto|Arao|Kawanobori
874-0845|大分県|別府市|北中|0977|Oita|Beppu|Kitaju
871-0414|大分県|中津市|耶馬溪町川原口|0979|Oita|Nakatsu|Yabakeimachikawaraguchi
877-0312|大分県|日田市|上津江町上野田|0973|Oita|Hita|Kamitsuemachikaminoda
876-0061|大分県|佐伯市|門前|0972|Oita|Saiki|Monze
880-0301|宮崎県|宮崎市|佐土原町上田島|0985|Miyazaki|Miyazaki|Sadowarachokamitajima
885-0044|宮崎県|都城市|安久町|0986|Miyazaki|Miyakonojo|Yasuhisa-cho
889-0102|宮崎県|延岡市|北川町長井|0982|Miyazaki|Nobeoka|Kitagawamachinagai
889-3202|宮崎県|日南市|南郷町中村甲|0987|Miyazaki|Nichinan|Nangochonakamurako
886-0006|宮崎県|小林市|北西方|0984|Miyazaki|Kobayashi|Kitanishikata
890-0034|鹿児島県|鹿児島市|田上|099|Kagoshima|Kagoshima|Tagami
899-4316|鹿児島県|霧島市|国分上小川|0995|Kagoshima|Kirishima|Kokubukamikogawa
895-0007|鹿児島県|薩摩川内市|百次町|0996|Kagoshima|Satsumasendai|Momotsugi-cho
893-0005|鹿児島県|鹿屋市|共栄町|0994|Kagoshima|Kanoya|Kyoei-cho
904-0022|沖縄県|沖縄市|園田|098|Okinawa|Okinawa|Sonoda
906-0005|沖縄県|宮古島市|平良西原|0980|Okinawa|Miyakojima|Hiraranishihara
901-2132|沖縄県|浦添市|伊祖|098|Okinawa|Urasoe|Iso
905-2173|沖縄県|名護市|久志|0980|Okinawa|Nago|Kushi
907-0022|沖縄県|石垣市|大川|0980|Okinawa|Ishigaki|Okawa
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
811-2311|福岡県|糟屋郡粕屋町|長者原|092|Fukuoka|Kasuya-machi, Kasuya-gun|Chojabaru
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
657-0045|兵庫県|神戸市灘区|下河原通|078|Hyogo|Nada-ku, Kobe|Shimogawaradori
651-0056|兵庫県|神戸市中央区|熊内町|078|Hyogo|Chuo-ku, Kobe|Kumochi-cho
652-0861|兵庫県|神戸市兵庫区|三石通|078|Hyogo|Hyogo-ku, Kobe|Mitsuishidori
660-0883|兵庫県|尼崎市|神田北通|06|Hyogo|Amagasaki|Kandakitadori
670-0884|兵庫県|姫路市|城北本町|079|Hyogo|Himeji|Johokuhon-cho
661-0971|兵庫県|尼崎市|瓦宮|06|Hyogo|Amagasaki|Kawaranomiya
802-0074|福岡県|北九州市小倉北区|白銀|093|Fukuoka|Kokurakita-ku, Kitakyushu|Shiragane
836-0096|福岡県|大牟田市|萩尾町|0944|Fukuoka|Omuta|Hagio-machi
814-0001|福岡県|福岡市早良区|百道浜|092|Fukuoka|Sawara-ku, Fukuoka|Momochihama
812-0002|福岡県|福岡市博多区|空港前|092|Fukuoka|Hakata-ku, Fukuoka|Kukomae
814-0171|福岡県|福岡市早良区|野芥|092|Fukuoka|Sawara-ku, Fukuoka|Noke
800-0111|福岡県|北九州市門司区|今津|093|Fukuoka|Moji-ku, Kitakyushu|Imazu
802-0012|福岡県|北九州市小倉北区|末広|093|Fukuoka|Kokurakita-ku, Kitakyushu|Suehiro
617-0824|京都府|長岡京市|天神|075|Kyoto|Nagaokakyo|Tenjin
617-0844|京都府|長岡京市|調子|075|Kyoto|Nagaokakyo|Choshi
617-0822|京都府|長岡京市|八条が丘|075|Kyoto|Nagaokakyo|Hachijogaoka
600-8051|京都府|京都市下京区|徳正寺町|075|Kyoto|Shimogyo-ku, Kyoto|Tokushoji-cho
737-0911|広島県|呉市|焼山北|0823|Hiroshima|Kure|Yakeyamakita
737-1216|広島県|呉市|音戸町田原|0823|Hiroshima|Kure|Ondochotahara
737-0043|広島県|呉市|和庄登町|0823|Hiroshima|Kure|Washonobori-machi
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
745-0869|山口県|周南市|東北山|0834|Yamaguchi|Shunan|Higashikitayama
790-0813|愛媛県|松山市|萱町|089|Ehime|Matsuyama|Kaya-machi
799-2444|愛媛県|松山市|横谷|089|Ehime|Matsuyama|Yokodani
855-0854|長崎県|島原市|萩が丘|0957|Nagasaki|Shimabara|Hagigaoka
630-8305|奈良県|奈良市|東紀寺町|0742|Nara|Nara|Higashikidera-cho
760-0075|香川県|高松市|楠上町|087|Kagawa|Takamatsu|Kusugami-cho
870-0827|大分県|大分市|城南北|097|Oita|Oita|Jonankita
882-0815|宮崎県|延岡市|柳沢町|0982|Miyazaki|Nobeoka|Yanazawa-machi
904-0006|沖縄県|沖縄市|八重島|098|Okinawa|Okinawa|Yaeshima
907-0014|沖縄県|石垣市|新栄町|0980|Okinawa|Ishigaki|Shinei-cho
640-8281|和歌山県|和歌山市|湊通丁南|073|Wakayama|Wakayama|Minatotorichominami
849-0921|佐賀県|佐賀市|高木瀬西|0952|Saga|Saga|Takakisenishi
690-0842|島根県|松江市|東本町|0852|Shimane|Matsue|Higashihon-machi
689-0202|鳥取県|鳥取市|美萩野|0857|Tottori|Tottori|Mihagino
770-0927|徳島県|徳島市|勢見町|088|Tokushima|Tokushima|Seimi-cho
780-8072|高知県|高知市|曙町|088|Kochi|Kochi|Akebono-cho
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
661-0974|兵庫県|尼崎市|若王寺|06|Hyogo|Amagasaki|Nakoji
671-1153|兵庫県|姫路市|広畑区高浜町|079|Hyogo|Himeji|Hirohatakutakahama-cho
652-0046|兵庫県|神戸市兵庫区|上沢通|078|Hyogo|Hyogo-ku, Kobe|Kamisawadori
670-0063|兵庫県|姫路市|下手野|079|Hyogo|Himeji|Shimoteno
675-0344|兵庫県|加古川市|志方町東飯坂|079|Hyogo|Kakogawa|Shikatachohigashiiizaka
662-0093|兵庫県|西宮市|西平町|0798|Hyogo|Nishinomiya|Nishihira-cho
836-0065|福岡県|大牟田市|三川町|0944|Fukuoka|Omuta|Mikawa-machi
836-0006|福岡県|大牟田市|大黒町|0944|Fukuoka|Omuta|Daikoku-machi
837-0928|福岡県|大牟田市|下白川町|0944|Fukuoka|Omuta|Shimoshirakawa-machi
803-0845|福岡県|北九州市小倉北区|上到津|093|Fukuoka|Kokurakita-ku, Kitakyushu|Kamiitozu
810-0042|福岡県|福岡市中央区|赤坂|092|Fukuoka|Chuo-ku, Fukuoka|Akasaka
806-0063|福岡県|北九州市八幡西区|市瀬|093|Fukuoka|Yahatanishi-ku, Kitakyushu|Ichinose
830-1102|福岡県|久留米市|北野町八重亀|0942|Fukuoka|Kurume|Kitanomachiyaegame
611-0023|京都府|宇治市|折居台|0774|Kyoto|Uji|Oriidai
617-0837|京都府|長岡京市|久貝|075|Kyoto|Nagaokakyo|Kugai
606-8003|京都府|京都市左京区|山端川原町|075|Kyoto|Sakyo-ku, Kyoto|Yamabanakawahara-cho
728-0014|広島県|三次市|十日市南|0824|Hiroshima|Miyoshi|Tokaichiminami
737-0142|広島県|呉市|広駅前|0823|Hiroshima|Kure|Hiroekimae
733-0011|広島県|広島市西区|横川町|082|Hiroshima|Nishi-ku, Hiroshima|Yokogawa-cho
737-0028|広島県|呉市|幸町|0823|Hiroshima|Kure|Saiwai-cho
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
740-0042|山口県|岩国市|青木町|0827|Yamaguchi|Iwakuni|Ogi-machi
798-0064|愛媛県|宇和島市|佐伯町|0895|Ehime|Uwajima|Saiki-machi
799-3742|愛媛県|宇和島市|吉田町法花津|0895|Ehime|Uwajima|Yoshidachohokezu
855-0812|長崎県|島原市|霊南|0957|Nagasaki|Shimabara|Reinan
630-8054|奈良県|奈良市|七条西町|0742|Nara|Nara|Shichijonishi-machi
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
640-8275|和歌山県|和歌山市|南相生丁|073|Wakayama|Wakayama|Minamiaioicho
641-0043|和歌山県|和歌山市|宇須|073|Wakayama|Wakayama|Uzu
648-0023|和歌山県|橋本市|中道|0736|Wakayama|Hashimoto|Nakado
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
880-2112|宮崎県|宮崎市|小松|0985|Miyazaki|Miyazaki|Komatsu
882-0123|宮崎県|延岡市|北方町うそ越|0982|Miyazaki|Nobeoka|Kitakatamachiusogoe
740-1425|山口県|岩国市|由宇町南沖|0827|Yamaguchi|Iwakuni|Yumachiminamioki
753-0056|山口県|山口市|湯田温泉|083|Yamaguchi|Yamaguchi|Yudaonsen
701-0203|岡山県|岡山市南区|古新田|086|Okayama|Minami-ku, Okayama|Koshinden
700-0073|岡山県|岡山市北区|万成西町|086|Okayama|Kita-ku, Okayama|Mannarinishi-machi
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
901-0143|沖縄県|那覇市|安次嶺|098|Okinawa|Naha|Ashimine
525-0072|滋賀県|草津市|笠山|077|Shiga|Kusatsu|Kasayama
525-0033|滋賀県|草津市|東草津|077|Shiga|Kusatsu|Higashikusatsu
520-0104|滋賀県|大津市|比叡辻|077|Shiga|Otsu|Hieitsuji
860-0801|熊本県|熊本市中央区|安政町|096|Kumamoto|Chuo-ku, Kumamoto|Ansei-machi
863-0049|熊本県|天草市|北原町|0969|Kumamoto|Amakusa|Kitahara-machi
814-0033|福岡県|福岡市早良区|有田|092|Fukuoka|Sawara-ku, Fukuoka|Arita
836-0852|福岡県|大牟田市|曙町|0944|Fukuoka|Omuta|Akebono-machi
820-0064|福岡県|飯塚市|津島|0948|Fukuoka|Iizuka|Tsushima
803-0844|福岡県|北九州市小倉北区|真鶴|093|Fukuoka|Kokurakita-ku, Kitakyushu|Manazuru
813-0021|福岡県|福岡市東区|みどりが丘|092|Fukuoka|Higashi-ku, Fukuoka|Midorigaoka
830-0076|福岡県|久留米市|大善寺町藤吉|0942|Fukuoka|Kurume|Daizenjimachifujiyoshi
800-0030|福岡県|北九州市門司区|桃山台|093|Fukuoka|Moji-ku, Kitakyushu|Momoyamadai
820-0704|福岡県|飯塚市|阿恵|0948|Fukuoka|Iizuka|Ae
857-0017|長崎県|佐世保市|梅田町|0956|Nagasaki|Sasebo|Umeda-machi
858-0912|長崎県|佐世保市|母ケ浦町|0956|Nagasaki|Sasebo|Hogaura-cho
761-8077|香川県|高松市|出作町|087|Kagawa|Takamatsu|Shutsusaku-cho
783-0058|高知県|南国市|白木谷|088|Kochi|Nankoku|Shirakidani
783-0022|高知県|南国市|小籠|088|Kochi|Nankoku|Kogome
682-0016|鳥取県|倉吉市|海田西町|0858|Tottori|Kurayoshi|Kaidanishi-machi
683-0253|鳥取県|米子市|下安曇|0859|Tottori|Yonago|Shimoazuma
895-1504|鹿児島県|薩摩川内市|祁答院町黒木|0996|Kagoshima|Satsumasendai|Kedoinchokuroki
899-4463|鹿児島県|霧島市|国分下井|0995|Kagoshima|Kirishima|Kokubushitai
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
657-0034|兵庫県|神戸市灘区|記田町|078|Hyogo|Nada-ku, Kobe|Kida-cho
657-0061|兵庫県|神戸市灘区|赤松町|078|Hyogo|Nada-ku, Kobe|Akamatsu-cho
660-0863|兵庫県|尼崎市|西本町北通|06|Hyogo|Amagasaki|Nishihommachikitadori
671-2224|兵庫県|姫路市|青山西|079|Hyogo|Himeji|Aoyamanishi
668-0213|兵庫県|豊岡市|出石町伊木|0796|Hyogo|Toyooka|Izushichoigi
671-2414|兵庫県|姫路市|安富町杤原|079|Hyogo|Himeji|Yasutomichotochihara
813-0035|福岡県|福岡市東区|松崎|092|Fukuoka|Higashi-ku, Fukuoka|Matsuzaki
836-0853|福岡県|大牟田市|上町|0944|Fukuoka|Omuta|Kami-machi
811-0202|福岡県|福岡市東区|和白|092|Fukuoka|Higashi-ku, Fukuoka|Wajiro
812-0042|福岡県|福岡市博多区|豊|092|Fukuoka|Hakata-ku, Fukuoka|Yutaka
807-1115|福岡県|北九州市八幡西区|椋枝|093|Fukuoka|Yahatanishi-ku, Kitakyushu|Mukueda
836-0076|福岡県|大牟田市|三里町|0944|Fukuoka|Omuta|Misato-machi
620-0921|京都府|福知山市|かしの木台|0773|Kyoto|Fukuchiyama|Kashinokidai
611-0012|京都府|宇治市|羽戸山|0774|Kyoto|Uji|Hadoyama
616-8185|京都府|京都市右京区|太秦開日町|075|Kyoto|Ukyo-ku, Kyoto|Uzumasakainichi-cho
720-0802|広島県|福山市|松浜町|084|Hiroshima|Fukuyama|Matsuhama-cho
722-0025|広島県|尾道市|栗原東|0848|Hiroshima|Onomichi|Kuriharahigashi
734-0037|広島県|広島市南区|霞|082|Hiroshima|Minami-ku, Hiroshima|Kasumi
734-0047|広島県|広島市南区|本浦町|082|Hiroshima|Minami-ku, Hiroshima|Honura-cho
700-0924|岡山県|岡山市北区|大元|086|Okayama|Kita-ku, Okayama|Omoto
711-0923|岡山県|倉敷市|児島阿津|086|Okayama|Kurashiki|Kojimaatsu
701-0205|岡山県|岡山市南区|妹尾|086|Okayama|Minami-ku, Okayama|Seno
513-0046|三重県|鈴鹿市|南堀江|059|Mie|Suzuka|Minamihorie
510-0006|三重県|四日市市|緑丘町|059|Mie|Yokkaichi|Midorigaoka-cho
863-0041|熊本県|天草市|志柿町|0969|Kumamoto|Amakusa|Shikaki-machi
890-0073|鹿児島県|鹿児島市|宇宿|099|Kagoshima|Kagoshima|Usuki
890-0071|鹿児島県|鹿児島市|三和町|099|Kagoshima|Kagoshima|Sanwa-cho
520-2277|滋賀県|大津市|関津|077|Shiga|Otsu|Sekinotsu
752-0911|山口県|下関市|王司神田|083|Yamaguchi|Shimonoseki|Ojikanda
798-0015|愛媛県|宇和島市|和霊元町|0895|Ehime|Uwajima|Wareimoto-machi
794-0106|愛媛県|今治市|玉川町鍋地|0898|Ehime|Imabari|Tamagawachonabeji
850-0001|長崎県|長崎市|西山|095|Nagasaki|Nagasaki|Nishiyama
633-0055|奈良県|桜井市|安倍木材団地|0744|Nara|Sakurai|Abemokuzaidanchi
760-0074|香川県|高松市|桜町|087|Kagawa|Takamatsu|Sakura-machi
876-0844|大分県|佐伯市|向島|0972|Oita|Saiki|Hojima
880-0907|宮崎県|宮崎市|淀川|0985|Miyazaki|Miyazaki|Yodogawa
904-2153|沖縄県|沖縄市|美里|098|Okinawa|Okinawa|Misato
906-0101|沖縄県|宮古島市|城辺保良|0980|Okinawa|Miyakojima|Gusukubebora
640-8122|和歌山県|和歌山市|汐見町|073|Wakayama|Wakayama|Shiomi-cho
840-0850|佐賀県|佐賀市|新栄東|0952|Saga|Saga|Shineihigashi
693-0027|島根県|出雲市|医大南町|0853|Shimane|Izumo|Idaiminami-machi
680-0909|鳥取県|鳥取市|賀露町南|0857|Tottori|Tottori|Karochominami
770-0855|徳島県|徳島市|新蔵町|088|Tokushima|Tokushima|Shinkura-cho
780-0842|高知県|高知市|追手筋|088|Kochi|Kochi|Otesuji
""")
