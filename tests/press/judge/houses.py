"""The judging half's houses: companies, institutions and practices that do not exist, and who works there as what."""

from __future__ import annotations

from tests.press.houses import Houses, Institution, Stem, Trade, bilinguals, positions

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
浅香山田 Asakayamada|東都昭和 TotoShowa|三枝屋 Saigusaya|大和田川 Owadagawa|藤見 Fujimi|富久栄 Fukuei|木曽路谷 Kisojidani|中陽 Chuyo|西海道 Saikaido|鶴亀堂 Tsurukamedo
日新興和 NisshinKowa|星ヶ峰 Hoshigamine|白鷺原 Shirasagihara|永楽町 Eirakucho|豊浜 Toyohama|千代ヶ丘 Chiyogaoka|神楽野 Kagurano|石動山 Isurugiyama|太平洋第一 TaiheiyoDaiichi|八幡野 Yawatano
きぼうの木 KibonoKi|やまびこ Yamabiko|こまどり Komadori|なごみ庵 Nagomian|つきのわ Tsukinowa|みのり Minori|おひさま Ohisama|かもめ Kamome
アステリオ Asterio|クレアトリー Creatry|フロンティス Frontis|ユニゾーン Unizone|ラピスト Lapist|イーストロック Eastlock|プレミエール Premiere|サンライト・フーガ SunlightFuga|モノリス Monolith
BRIGHTEX Brightex|hitotoki Hitotoki|North-Peak NorthPeak|SOLWAVE Solwave|CRAFT-LAB Craftlab|Yuzu-Works YuzuWorks|ティー・エム・ピー TMP|ワイ・エス Ys|ジャパン・ネクサ JapanNexa
横山喜一 YokoyamaKiichi|吉岡組 Yoshiokagumi|中西清左衛門 NakanishiSeizaemon
""".strip().replace("\n", "|").split("|"))  # fmt: skip

OFFICE = positions("""
営業部|Sales Department
営業本部 第一営業部|Sales Division, Sales Department 1
東京本社 営業二課|Tokyo Head Office, Sales Section 2
法人営業部 中部エリア担当|Corporate Sales Department, Chubu Area
営業推進部 営業推進課|Sales Promotion Department, Promotion Section
総務人事部|General Affairs & Personnel Department
総務部|General Affairs Department
管理部|Administration Department
経営管理本部 財務部 資金課|Business Administration Division, Finance Department, Treasury Section
事業開発部|Business Development Department
プロダクト開発部 基盤チーム|Product Development Department, Platform Team
データソリューション事業部 第３グループ|Data Solutions Business Unit, Group 3
首都圏支店 ルート営業部|Metropolitan Branch, Route Sales Department
お客様相談室|Customer Relations Office
法務コンプライアンス部|Legal & Compliance Department
広域営業統括部 物流企画課|Regional Sales Control Department, Logistics Planning Section
経営企画部 サステナビリティ推進グループ|Corporate Planning Department, Sustainability Group
秘書室|Secretary's Office
-|-
-|-
""", """
代表取締役|Representative Director
代表取締役社長|President
代表取締役 CEO|Chief Executive Officer
取締役営業部長|Director, Sales
取締役|Director
専務取締役 管理本部長|Senior Managing Director, Head of Administration
常務執行役員|Managing Executive Officer
上席執行役員|Senior Executive Officer
監査役|Auditor
支社長|Branch President
部長|General Manager
部長補佐|Assistant General Manager
担当部長|General Manager in Charge
課長|Manager
課長代行|Acting Manager
係長|Subsection Chief
主任|Supervisor
主事補|Junior Staff
スーパーバイザー|Supervisor
シニアコンサルタント|Senior Consultant
プロジェクトマネージャー|Project Manager
営業|Sales
相談役|Senior Adviser
-|-
-|-
""")  # fmt: skip
PLANT = positions("""
生産技術部|Production Engineering Department
製造部 加工二課|Manufacturing Department, Machining Section 2
品質管理課|Quality Control Section
工事部 土木課|Works Department, Civil Engineering Section
設計部 構造設計室|Design Department, Structural Design Office
施設管理部|Facilities Department
資材部 購買グループ|Materials Department, Purchasing Group
技術本部 計測技術センター|Technology Division, Measurement Center
サービスエンジニアリング部 西日本サービス課|Service Engineering Department, West Japan Section
-|-
""", """
工場次長|Deputy Plant Manager
部長|General Manager
課長|Manager
班長|Group Chief
主任技師|Senior Engineer
主席研究員|Chief Researcher
所長|Director
現場監督|Site Supervisor
専任主任|Assistant Manager
エンジニア|Engineer
フィールドエンジニア|Field Engineer
代表取締役|Representative Director
""", bilinguals("""
一級土木施工管理技士|First-class Civil Engineering Works Engineer
管理建築士|Managing Architect
電気主任技術者|Chief Electrical Engineer
技術士（上下水道部門）|Professional Engineer (Water)
エネルギー管理士|Energy Manager
二級造園施工管理技士|Second-class Landscaping Engineer
"""))  # fmt: skip
_NONE = "-|-"
CRAFT = positions(_NONE, """
店長|Store Manager
副店長|Assistant Store Manager
代表|Representative
店主|Owner
工房主|Craftsman
デザイナー兼代表|Designer & Representative
イラストレーター|Illustrator
フローリスト|Florist
ライター・編集者|Writer & Editor
""", bilinguals("フラワー装飾技能士|Floral Designer\n一級染色補正技能士|First-class Dye Restorer"))  # fmt: skip
TABLE = positions("-|-\n-|-\n営業部|Sales", """
支配人|Manager
二代目|Second-generation Owner
板長|Chef
店主|Owner
代表取締役|Representative Director
ソムリエ|Sommelier
番頭|Head Clerk
-|-
""", bilinguals("調理師|Licensed Cook\nきき酒師|Sake Adviser"))  # fmt: skip
CELLAR = positions(
    "-|-\n製造部|Production\n営業部|Sales",
    "杜氏|Master Brewer\n蔵元|Brewery Owner\n蔵人|Brewer\n代表社員社長|President",
    (),
)
FIELD = positions(
    "-|-\n-|-\n直売所|Farm Shop",
    "園主|Farm Owner\n農場長|Farm Manager\n代表|Representative\n就農支援員|Farming Adviser",
)
HAIR = positions(_NONE, "トップスタイリスト|Top Stylist\nオーナースタイリスト|Owner Stylist\nアイリスト|Eyelash Artist", bilinguals(
    "管理美容師|Licensed Beautician"))  # fmt: skip
ADVOCATE = positions("-|-\n-|-\n企業法務部|Corporate Law Group", "所長弁護士|Principal\n客員弁護士|Of Counsel\n-|-", bilinguals(
    "弁護士|Attorney at Law\n弁護士・弁理士|Attorney, Patent Attorney\n特許業務担当弁理士|Patent Attorney"))  # fmt: skip
CLERK = positions("-|-\n-|-\n相談支援課|Consulting Section", "代表|Principal\n所長|Principal\n代表司法書士|Principal Scrivener\n-|-", bilinguals(
    "税理士・行政書士|Tax Accountant & Scrivener\n司法書士・土地家屋調査士|Judicial Scrivener & Surveyor\n社会保険労務士|Labor Attorney\n"
    "公認会計士・税理士|CPA & Tax Accountant\n海事代理士|Marine Procedure Agent\n１級ファイナンシャル・プランニング技能士|Financial Planner Grade 1\n"
    "一級建築士|First-class Architect\n不動産鑑定士|Real Estate Appraiser"))  # fmt: skip
WARD = positions("""
診療部 循環器内科|Medical Department, Cardiology
整形外科|Orthopedics
看護部 ４階東病棟|Nursing Department, Ward 4 East
放射線部|Radiology Department
医事課|Medical Affairs Section
患者支援センター|Patient Support Center
訪問看護ステーション|Home Nursing Station
-|-
""", """
院長|Director
理事長|Chairman
診療部長|Head of Medicine
医長|Head Physician
科長|Chief
主任看護師|Chief Nurse
事務長|Business Manager
技師長補佐|Deputy Chief Technologist
医療ソーシャルワーカー|Medical Social Worker
""", bilinguals("医学博士|M.D., Ph.D.\n診療放射線技師|Radiological Technologist\n臨床検査技師|Clinical Technologist\n作業療法士|Occupational Therapist\n"
                "日本内科学会認定総合内科専門医|Board Certified Internist\n歯学博士|D.D.S., Ph.D."))  # fmt: skip
LECTURE = positions("""
農学部 応用生命科学科|Faculty of Agriculture, Department of Applied Life Sciences
法学部 法律学科|Faculty of Law, Department of Law
大学院 情報学研究科 知能システム専攻|Graduate School of Informatics, Intelligent Systems
学務部 教務課 教務第二係|Academic Affairs Department, Registrar's Section 2
先端材料研究センター|Center for Advanced Materials
国際教育学部|Faculty of International Education
キャリア支援課|Career Support Section
広報企画室|Public Relations Office
""", """
教授|Professor
准教授|Associate Professor
講師（非常勤）|Part-time Lecturer
特任研究員|Project Researcher
学長補佐|Assistant to the President
助手|Research Associate
教頭|Vice Principal
校長|Principal
課長補佐|Assistant Section Chief
""", bilinguals("博士（農学）|Ph.D. in Agriculture\n博士（医学）|Ph.D. in Medicine\n博士（情報科学）|Ph.D. in Information Science\n修士（教育学）|M.Ed."))  # fmt: skip
BUREAU = positions("""
建設水道部 道路維持課 管理係|Public Works Department, Road Maintenance Section
健康福祉部 子育て支援課|Health and Welfare Department, Childcare Section
商工観光課 企業立地推進室|Commerce and Tourism Section, Business Location Office
農林水産部 農業振興課 担い手支援班|Agriculture Department, Farm Promotion Section
税務課|Tax Section
危機管理監 防災対策課|Crisis Management, Disaster Prevention Section
教育委員会 学校教育課 指導室|Board of Education, School Education Section
デジタル戦略課|Digital Strategy Section
議会事務局|Assembly Secretariat
""", "課長|Section Chief\n係長|Subsection Chief\n主任|Chief Clerk\n主査|Senior Staff\n主幹|Chief Staff\n副主幹|Deputy Chief Staff\n"
     "副市長|Deputy Mayor\n指導主事|Supervisor of School Education\n主任技師|Senior Engineer\n保健師|Public Health Nurse\n部長|Director General")  # fmt: skip
CIRCLE = positions("""
事務局|Secretariat
総務企画課|General Affairs and Planning Section
地域連携推進部|Regional Cooperation Department
営農経済部 販売課|Farming and Economy Department, Sales Section
業務課 指導係|Operations Section, Guidance
-|-
""", """
会長|Chairperson
副理事長|Vice Chairperson
事務局長|Secretary General
理事・事務局次長|Director, Deputy Secretary General
業務執行理事|Executive Director
参事|Counselor
経営指導員|Management Consultant
係長|Subsection Chief
""")  # fmt: skip
MUSEUM = positions(
    "学芸課|Curatorial Section\n普及係|Education Section\n-|-",
    "館長|Director\n学芸員|Curator\n司書|Librarian\n主任学芸員|Senior Curator",
)
CARE = positions("""
就労支援センター|Employment Support Center
生活介護係|Daily Care Section
こども園|Nursery
-|-
""", "園長|Director\n管理者|Administrator\n相談員|Adviser\n理事長|Chairman\nサービス管理責任者|Service Manager", bilinguals(
    "主任介護支援専門員|Senior Care Manager\n公認心理師|Certified Public Psychologist\n保育教諭|Childcare Teacher"))  # fmt: skip

TRADES = (
    Trade("商会|Trading House|shokai", OFFICE, ("株式会社", "有限会社", "株式会社")),
    Trade("産業|Industries|sangyo", OFFICE),
    Trade("機工|Machinery|kiko", PLANT),
    Trade("電機|Electric|denki", PLANT),
    Trade("テクノロジーズ|Technologies|tech", OFFICE),
    Trade("総合企画|General Planning|plan", OFFICE, ("有限会社", "株式会社")),
    Trade("地所|Estates|jisho", OFFICE),
    Trade("水産|Marine Products|suisan", OFFICE, ("株式会社", "有限会社")),
    Trade("製菓|Confectionery|seika", TABLE, ("株式会社", "有限会社")),
    Trade("自動車整備|Auto Service|auto", PLANT, ("有限会社", "株式会社")),
    Trade("環境開発|Environmental Development|kankyo", PLANT),
    Trade("エンジニアリング|Engineering|eng", PLANT),
    Trade("インターナショナル|International|intl", OFFICE),
    Trade("警備保障|Security Services|keibi", OFFICE),
    Trade("造園土木|Landscaping|zoen", PLANT, ("有限会社", "株式会社")),
    Trade("ラボ|Lab|lab", OFFICE, ("合同会社", "株式会社")),
    Trade("メディカル|Medical|medical", OFFICE),
    Trade("紙業|Paper|shigyo", OFFICE),
    Trade("測量設計|Survey & Design|sokuryo", PLANT),
    Trade("ハウジング|Housing|housing", OFFICE),
    Trade("醸造元|Sake Brewers|sake", CELLAR, ("合名会社", "合資会社", "株式会社")),
    Trade("ファーム|Farm|agri", FIELD, ("合同会社", "株式会社")),
    Trade("フードサービス|Food Service|food", OFFICE),
    Trade("|Works|inc", OFFICE),
    Trade("|Japan|jpn", OFFICE),
    Trade("左官工業|Plastering|sakan", PLANT, ("有限会社",)),
    Trade("クリエイティブ|Creative|creative", CRAFT, ("合同会社", "株式会社")),
)

INSTITUTIONS = (
    Institution("{}法律特許事務所|{} Law & Patent Office|ip", "com", ADVOCATE, 1),
    Institution("{}総合法律事務所|{} General Law Office|lawoffice", "jp", ADVOCATE, 2),
    Institution("弁護士法人{}|{} LPC|lpc", "or.jp", ADVOCATE, 1),
    Institution("司法書士法人{}事務所|{} Judicial Scriveners|shiho", "jp", CLERK, 1),
    Institution("{}公認会計士事務所|{} CPA Office|cpa", "com", CLERK, 1),
    Institution("行政書士{}事務所|{} Administrative Scrivener Office|gyosei", "jp", CLERK, 1),
    Institution("{}社労士オフィス|{} Labor Office|sharoushi", "jp", CLERK, 1),
    Institution("{}一級建築士事務所|{} Architects|architects", "jp", CLERK, 1),
    Institution("医療法人財団{}会 {}記念病院|{} Memorial Hospital|hospital", "or.jp", WARD, 1),
    Institution("独立行政法人{}医療センター|{} Medical Center|mc", "go.jp", WARD, 1),
    Institution("医療法人{}整形外科|{} Orthopedic Clinic|seikei", "jp", WARD, 1),
    Institution("{}ファミリー歯科|{} Family Dental|family-dc", "com", WARD, 1),
    Institution("{}調剤薬局|{} Pharmacy|pharmacy", "co.jp", WARD, 1),
    Institution("国立大学法人{}大学|{} National University|{}-u", "ac.jp", LECTURE, 2),
    Institution("{}工科大学|{} Institute of Technology|{}-it", "ac.jp", LECTURE, 1),
    Institution("学校法人{}学園 {}高等学校|{} High School|hs", "ed.jp", LECTURE, 1),
    Institution("{}市立図書館|{} City Library|lib.{}", "lg.jp", MUSEUM, 1),
    Institution("{}市|City of {}|city.{}", "lg.jp", BUREAU, 2),
    Institution("{}県|{} Prefecture|pref.{}", "lg.jp", BUREAU, 1),
    Institution("{}町|Town of {}|town.{}", "lg.jp", BUREAU, 1),
    Institution("{}広域消防本部|{} Fire Department|fire.{}", "lg.jp", BUREAU, 1),
    Institution("一般社団法人{}機構|{} Organization|org", "or.jp", CIRCLE, 1),
    Institution("公益社団法人{}青年会議所|Junior Chamber {}|jc", "or.jp", CIRCLE, 1),
    Institution("一般財団法人{}美術館|{} Museum of Art|museum", "or.jp", MUSEUM, 1),
    Institution("認定NPO法人{}ネットワーク|NPO {} Network|net", "org", CARE, 1),
    Institution("社会福祉法人{}の里|{} Village|sato", "or.jp", CARE, 1),
    Institution("{}商工会|{} Commerce and Industry Association|sci", "or.jp", CIRCLE, 1),
    Institution("{}森林組合|{} Forest Owners' Cooperative|shinrin", "or.jp", CIRCLE, 1),
    Institution("{}信用組合|{} Credit Union|shinkumi", "co.jp", OFFICE, 1),
    Institution("{}証券株式会社|{} Securities Co., Ltd.|sec", "co.jp", OFFICE, 1),
    Institution("{}新聞社|The {} Shimbun|press", "jp", OFFICE, 1),
    Institution("割烹 {}|Kappo {}|kappo", "com", TABLE, 1),
    Institution("{}生花店|{} Florist|hana", "net", CRAFT, 1),
    Institution("Bistro {}|Bistro {}|bistro", "com", TABLE, 1),
    Institution("ギャラリー{}|Gallery {}|gallery", "jp", CRAFT, 1),
    Institution("有機農園{}|{} Organic Farm|farm", "jp", FIELD, 1),
    Institution("{}製陶所|{} Pottery|toki", "jp", CRAFT, 1),
    Institution("HAIR & MAKE {}|Hair & Make {}|salon", "tokyo", HAIR, 1),
    Institution("{}温泉ホテル|{} Onsen Hotel|onsen", "com", TABLE, 1),
)

SLOGANS = bilinguals("""
まちの未来を、ともにつくる。|Building our town's future together
ISO 9001：2015 認証取得|ISO 9001:2015 certified
品質マネジメントシステム ISO9001／環境 ISO14001|Quality ISO 9001, Environment ISO 14001
SINCE 1967|SINCE 1967
Think Local, Act Global|Think Local, Act Global
プライバシーマーク認定番号 10860123|Privacy Mark No. 10860123
私たちはSDGsを支援しています|We support the SDGs
えるぼし認定企業|Eruboshi certified
水・土・人を活かす|Water, soil, people
Design for All|Design for All
ひとつ上の「あたりまえ」へ|Beyond the usual
建設業許可 知事（特-3）第20415号|Construction licence No. 20415
宅地建物取引業 免許番号 知事(7)第8123号|Real estate licence No. 8123
暮らしに、もっと彩りを。|More colour for your life
くるみん認定・健康経営優良法人2026|Kurumin and health management certified
適格請求書発行事業者登録番号 T7180001045112|Qualified invoice issuer T7180001045112
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
