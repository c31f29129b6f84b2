"""The rules half's houses and who works there as what."""

from __future__ import annotations

from tests.press.houses import Houses, Institution, Stem, Trade, bilinguals, positions

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
汐凪 Shionagi|楓原 Kaedehara|燈野 Tomoshino|蒼樹 Soju|弓月原 Yuzukihara|凛堂 Rindo|橘陽 Kitsuyo|碧湾 Hekiwan|雪待 Yukimachi|蔵野瀬 Kuranose
錦帆 Kinpan|霧ヶ谷 Kirigaya|鳴海沢 Narumizawa|星降 Hoshifuri|水郷里 Misatori|ルミナリス Luminaris|ノルディア Nordia|アルカディス Arkadis
ミナトリア Minatoria|フォレスタリア Forestaria|クロノワーク Chronowork|ソラリエ Sorarie|ヴェルダ Verda|テトラリンク Tetralink
ひばり Hibari|しらかば Shirakaba|はなみずき Hanamizuki|こもの Komono|たけのや Takenoya|いろは工房 IrohaKobo
AXELIA Axelia|Blue-Fern BlueFern|MIRAI Mirai|Lumos Lumos|エヌ・ケー・シー NKC|ジェイ・ワン JOne|アクア・テラ AquaTerra
""".strip().replace("\n", "|").split("|"))  # fmt: skip

OFFICE = positions("""
営業本部|Sales Division
営業部 第二営業課|Sales Department, Section 2
営業企画部|Sales Planning Department
総務部 人事課|General Affairs Department, Personnel Section
経営企画室|Corporate Planning Office
広報部|Public Relations Department
情報システム部|Information Systems Department
海外事業部|Overseas Business Department
国内営業本部 西日本営業部 大阪営業課|Domestic Sales Division, West Japan Sales Department, Osaka Section
コーポレート本部 財務経理部|Corporate Division, Finance & Accounting Department
カスタマーサクセス部|Customer Success Department
東北支店 営業グループ|Tohoku Branch, Sales Group
-|-
""", """
代表取締役社長|President & CEO
取締役副社長|Executive Vice President
本部長|General Manager
課長|Manager
主任|Assistant Manager
係長|Chief
室長|Director
部長代理|Deputy General Manager
シニアマネージャー|Senior Manager
マネージャー|Manager
専務取締役|Senior Managing Director
支店長|Branch Manager
チーフ|Chief
アシスタント|Assistant
取締役|Director
-|-
""")  # fmt: skip
FACTORY = positions("""
製造本部 生産技術部|Manufacturing Division, Production Engineering
品質保証部|Quality Assurance Department
研究開発センター|Research & Development Center
購買部 資材課|Purchasing Department, Materials Section
工務部 工程管理課|Engineering Department, Process Control Section
開発本部 第一開発部 設計二課|Development Division, Development Department 1, Design Section 2
""", """
部長|General Manager
課長代理|Deputy Manager
主任研究員|Senior Researcher
主任|Assistant Manager
リーダー|Leader
技師長|Chief Engineer
現場所長|Site Manager
""", bilinguals("""
一級建築士|First-class Architect
技術士（建設部門）|Professional Engineer
博士（工学）|Doctor of Engineering
測量士|Registered Surveyor
"""))  # fmt: skip
STUDIO = positions("-|-\n設計室|Design Studio\n制作部|Production", """
アートディレクター|Art Director
代表|Principal
チーフデザイナー|Chief Designer
プロデューサー|Producer
カメラマン|Photographer
店長代理|Deputy Store Manager
""", bilinguals("二級建築士|Second-class Architect\nカラーコーディネーター|Color Coordinator"))  # fmt: skip
PRACTICE = positions("-|-\n相続支援部|Inheritance Department", """
代表社員|Managing Partner
所長|Principal
副所長|Deputy Principal
アソシエイト|Associate
""", bilinguals("""
弁護士|Attorney at Law
税理士|Certified Tax Accountant
公認会計士|Certified Public Accountant
特定社会保険労務士|Specified Labor Attorney
土地家屋調査士|Land and House Investigator
"""))  # fmt: skip
HOSPITAL = positions("""
内科|Internal Medicine
看護部|Nursing Department
薬剤科|Pharmacy
総務課|General Affairs Section
""", "院長|Director\n部長|Chief\n看護部長|Head of Nursing\n医員|Physician", bilinguals(
    "医学博士|Doctor of Medicine\n認定看護師|Certified Nurse\n管理栄養士|Registered Dietitian"))  # fmt: skip
SCHOOL = positions("""
理学部 物理学科|Faculty of Science, Department of Physics
経済学部|Faculty of Economics
研究推進課|Research Promotion Section
入試広報室|Admissions & Public Relations
国際交流センター|International Exchange Center
""", "学部長|Dean\n講師|Lecturer\n助教|Assistant Professor\n理事長|Chairman\n事務長|Head of Administration", bilinguals(
    "理学博士|Doctor of Science\n博士（経済学）|Ph.D. in Economics"))  # fmt: skip
OFFICIAL = positions("""
総務部 財政課|General Affairs Department, Finance Section
企画部 広報広聴課 広報係|Planning Department, Publicity Section
建設部 都市計画課|Construction Department, City Planning Section
福祉保健部 高齢者支援課|Welfare Department, Elderly Support Section
""", "課長|Section Chief\n主任主事|Senior Staff\n係長|Subsection Chief\n技師|Engineer\n参与|Counselor")  # fmt: skip
SOCIETY = positions("""
事務局 総務担当|Secretariat, General Affairs
企画宣伝課|Planning & Publicity Section
会員課|Membership Section
-|-
""", "会長|Chairman\n常務理事|Managing Director\n事務局次長|Deputy Secretary General\n主任|Assistant Manager", bilinguals(
    "精神保健福祉士|Psychiatric Social Worker\n保育士|Nursery Teacher"))  # fmt: skip

TRADES = (
    Trade("精機|Precision|seiki", FACTORY),
    Trade("電子工業|Electronics|denshi", FACTORY),
    Trade("物流|Logistics|logi", OFFICE),
    Trade("システムズ|Systems|systems", OFFICE),
    Trade("建設|Construction|kensetsu", FACTORY),
    Trade("印刷|Printing|print", OFFICE, ("有限会社", "株式会社")),
    Trade("建築設計事務所|Architects|arch", STUDIO),
    Trade("デザイン|Design|design", STUDIO, ("合同会社", "株式会社")),
    Trade("不動産|Real Estate|estate", OFFICE),
    Trade("薬品|Pharma|pharma", FACTORY),
    Trade("コンサルティング|Consulting|consulting", OFFICE, ("合同会社", "株式会社")),
    Trade("商事|Trading|shoji", OFFICE),
    Trade("酒造|Brewery|jozo", OFFICE, ("株式会社", "有限会社")),
    Trade("|Partners|hq", OFFICE, ("株式会社", "合同会社")),
    Trade("ガス|Gas|gas", OFFICE),
    Trade("塗装|Painting|toso", FACTORY, ("有限会社", "株式会社")),
)

INSTITUTIONS = (
    Institution("弁護士法人{}法律事務所|{} Law Office|law", "jp", PRACTICE, 2),
    Institution("{}税理士事務所|{} Tax Office|tax", "jp", PRACTICE, 1),
    Institution("税理士法人{}会計|{} Accounting Corporation|ac", "or.jp", PRACTICE, 1),
    Institution("{}登記測量事務所|{} Survey Office|survey", "com", PRACTICE, 1),
    Institution("医療法人{}会 総合病院|{} Hospital|hosp", "or.jp", HOSPITAL, 1),
    Institution("{}内科クリニック|{} Medical Clinic|cl", "jp", HOSPITAL, 1),
    Institution("{}市立病院|{} City Hospital|med", "lg.jp", HOSPITAL, 1),
    Institution("学校法人{}学園|{} Gakuen|gakuen", "ac.jp", SCHOOL, 1),
    Institution("{}女子大学|{} Women's University|wu", "ac.jp", SCHOOL, 1),
    Institution("{}工業高等専門学校|{} College of Technology|kosen", "ac.jp", SCHOOL, 1),
    Institution("{}町役場|{} Town Office|town", "lg.jp", OFFICIAL, 1),
    Institution("{}県庁|{} Prefectural Office|pref", "lg.jp", OFFICIAL, 1),
    Institution("一般社団法人{}観光協会|{} Tourism Association|kanko", "or.jp", SOCIETY, 1),
    Institution("一般財団法人{}研究所|{} Research Institute|ri", "or.jp", SOCIETY, 1),
    Institution("NPO法人{}の森|NPO {} Forest|mori", "org", SOCIETY, 1),
    Institution("{}商工会議所|{} Chamber of Commerce|cci", "or.jp", SOCIETY, 1),
    Institution("{}漁業協同組合|{} Fisheries Cooperative|gyokyo", "or.jp", SOCIETY, 1),
    Institution("{}銀行|{} Bank|bank", "co.jp", OFFICE, 1),
    Institution("美容室{}|{} Hair|hair", "com", STUDIO, 1),
    Institution("{}書店|{} Books|books", "net", STUDIO, 1),
)

SLOGANS = bilinguals("""
確かな技術、まごころの仕事|Sure skills, sincere work
未来を、いまから。|The future starts now
Inspire Tomorrow|Inspire Tomorrow
水と緑のまちづくり|Towns of water and green
プライバシーマーク取得企業|Privacy Mark certified
伝統を守り、革新に挑む|Keeping tradition, daring change
For Better Living|For Better Living
毎日をもっと便利に|Every day more convenient
健康経営優良法人 認定|Certified for health management
since 1948|since 1948
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
