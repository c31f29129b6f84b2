"""The opened half's houses: companies, institutions and practices that do not exist, and who works there as what."""

from __future__ import annotations

from tests.press.houses import Houses, Institution, Stem, Trade, bilinguals, positions

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
葵音堂 Kionodo|瑞鳳 Zuiho|千歳屋 Chitoseya|北辰 Hokushin|丸栗 Marukuri|山鹿野 Yamagano|三ツ星川 Mitsuboshigawa|東雲台 Shinonomedai|篠笛 Shinobue|万代橋 Bandaibashi
ひなた野 Hinatano|こもれび Komorebi|つばめ屋 Tsubameya|あおぞら舎 Aozorasha|まるや Maruya|さざなみ Sazanami|ゆきあかり Yukiakari
オルビット Orbit|ネクサイト Nexite|グランベル Granbell|エルデ Erde|ハーモニクス Harmonics|リバティポート LibertyPort|トライアス Trias|セレスト Celeste|パルミエ Palmier
Kazenoha Kazenoha|NOVARIS Novaris|Studio-K StudioK|ZEN-NEXT ZenNext|アイ・ティ・ケー ITK|日東エコ NittoEco|ケイズ K-s|大森田 Omorita|共栄舎 Kyoeisha
""".strip().replace("\n", "|").split("|"))  # fmt: skip

OFFICE = positions("""
営業統括本部 首都圏第一営業部 法人営業課|Sales Headquarters, Metropolitan Sales Dept. 1, Corporate Sales Section
経営戦略本部 DX推進室|Corporate Strategy Division, DX Promotion Office
管理本部 経理財務グループ|Administration Division, Accounting & Finance Group
東日本事業部 北関東営業所|East Japan Division, Kita-Kanto Sales Office
ソリューション営業部|Solution Sales Department
カスタマーサポートチーム|Customer Support Team
人財開発部 研修企画担当|Human Resources Development Department, Training
マーケティング本部 デジタルコミュニケーション部|Marketing Division, Digital Communication Department
法人事業部 関西ブロック|Corporate Business Division, Kansai Block
内部監査室|Internal Audit Office
貿易業務部 輸入チーム|Trade Operations Department, Import Team
-|-
""", """
代表取締役|Representative Director
代表取締役会長|Chairman
常務取締役|Managing Director
執行役員|Executive Officer
次長|Deputy Department Manager
副部長|Vice Manager
統括マネジャー|Supervising Manager
グループリーダー|Group Leader
課長補佐|Assistant Section Chief
エリアマネージャー|Area Manager
営業担当|Sales Representative
アカウントエグゼクティブ|Account Executive
顧問|Advisor
サブリーダー|Sub-Leader
-|-
""")  # fmt: skip
WORKS = positions("""
生産本部 第二工場 製造三課|Production Division, Plant 2, Manufacturing Section 3
技術開発部 要素技術グループ|Engineering Development Department, Core Technology Group
環境安全衛生課|Environment, Health & Safety Section
設備保全課|Maintenance Section
調達部|Procurement Department
工事部 設備課|Works Department, Facilities Section
検査グループ|Inspection Group
""", """
工場長|Plant Manager
技術主幹|Principal Engineer
副工場長|Deputy Plant Manager
職長|Foreman
主幹技師|Chief Engineer
担当課長|Section Manager in Charge
現場代理人|Site Representative
""", bilinguals("""
技術士（機械部門）|Professional Engineer
一級建築施工管理技士|First-class Building Works Engineer
工学博士|Doctor of Engineering
第一種電気工事士|First-class Electrician
"""))  # fmt: skip
SHOP = positions("-|-\n-|-\n-|-\n外商部|Outside Sales", """
店長|Store Manager
店主|Shopkeeper
オーナー|Owner
女将|Okami
料理長|Head Chef
三代目|Third-generation Owner
スタイリスト|Stylist
パティシエ|Patissier
フォトグラファー|Photographer
代表デザイナー|Lead Designer
""", bilinguals("唎酒師|Sake Sommelier\nインテリアコーディネーター|Interior Coordinator"))  # fmt: skip
LAW = positions("-|-", "代表弁護士|Managing Attorney\nパートナー|Partner", bilinguals(
    "弁護士|Attorney at Law\n弁理士|Patent Attorney\n司法書士|Judicial Scrivener"))  # fmt: skip
TAX = positions("-|-\n資産税部|Property Tax Department", "社員税理士|Partner\n所長代行|Acting Principal", bilinguals(
    "公認会計士|CPA\n税理士|Certified Tax Accountant\n社会保険労務士|Labor and Social Security Attorney\n"
    "中小企業診断士|SME Management Consultant\n行政書士|Administrative Scrivener\nファイナンシャル・プランナー|Financial Planner"
))  # fmt: skip
CLINIC = positions("""
外来看護部|Outpatient Nursing Department
リハビリテーション科|Department of Rehabilitation
地域医療連携室|Regional Medical Liaison Office
-|-
""", "名誉院長|Honorary Director\n副院長|Deputy Director\n事務部長|Administrative Director\n看護師長|Head Nurse", bilinguals(
    "医学博士|M.D., Ph.D.\n歯科医師|D.D.S.\n薬剤師|Pharmacist\n理学療法士|Physical Therapist"))  # fmt: skip
CAMPUS = positions("""
工学部 機械システム工学科|Faculty of Engineering, Department of Mechanical Systems
大学院人文社会科学研究科|Graduate School of Humanities and Social Sciences
産学連携推進機構 知財戦略室|Organization for Industry Collaboration, IP Strategy Office
附属図書館 学術情報課|University Library, Academic Information Section
入学センター|Admissions Center
""", "教授|Professor\n准教授|Associate Professor\n特任助教|Project Assistant Professor\n事務局長|Secretary General", bilinguals(
    "博士（工学）|Ph.D. in Engineering\n文学博士|Doctor of Letters\n博士（理学）|Ph.D. in Science"))  # fmt: skip
CITY = positions("""
市民生活部 環境政策課 循環型社会推進係|Citizens' Affairs Department, Environment Policy Section
総合政策局 まちづくり推進課|General Policy Bureau, Town Development Section
産業振興部 観光交流課|Industry Department, Tourism Section
教育委員会事務局 生涯学習課|Board of Education, Lifelong Learning Section
""", "主査|Senior Staff\n主事|Staff\n副参事|Vice Counselor\n参事兼課長|Counselor and Section Chief\n課長心得|Acting Section Chief")  # fmt: skip
GUILD = positions("""
事務局|Secretariat
事業推進課|Project Promotion Section
広報・会員サービス担当|Publicity and Member Services
居宅支援事業所|Home Care Office
-|-
""", "理事|Director\n代表理事|Representative Director\n専務理事|Executive Director\nコーディネーター|Coordinator\n施設長|Facility Director\n"
     "相談支援専門員|Counselling Specialist", bilinguals("社会福祉士|Certified Social Worker\n介護支援専門員|Care Manager"))  # fmt: skip

TRADES = (
    Trade("ホールディングス|Holdings|hd", OFFICE),
    Trade("工務店|Builders|koumuten", WORKS, ("株式会社", "有限会社")),
    Trade("製作所|Works|mfg", WORKS),
    Trade("化学工業|Chemicals|chem", WORKS),
    Trade("ロジスティクス|Logistics Service|lgs", OFFICE),
    Trade("ソフトウェア|Software|soft", OFFICE),
    Trade("トラベル|Travel|travel", OFFICE),
    Trade("電設|Electric Works|densetsu", WORKS, ("株式会社", "有限会社")),
    Trade("食品|Foods|foods", OFFICE),
    Trade("農園|Farm|farm", SHOP, ("合同会社", "有限会社", "株式会社")),
    Trade("|Group|grp", OFFICE),
    Trade("人材サービス|Staffing|staff", OFFICE),
    Trade("住宅販売|Homes|homes", OFFICE),
    Trade("総合保険|Insurance Agency|hoken", OFFICE, ("有限会社", "株式会社")),
    Trade("メディア企画|Media Planning|media", OFFICE, ("合同会社", "株式会社")),
    Trade("運輸|Transport|unyu", OFFICE),
    Trade("鉄工|Iron Works|tekko", WORKS, ("有限会社", "株式会社")),
)

INSTITUTIONS = (
    Institution("{}法律事務所|{} Law Office|law", "jp", LAW, 2),
    Institution("弁護士法人{}総合法律事務所|{} Legal Professional Corporation|legal", "com", LAW, 1),
    Institution("税理士法人{}会計事務所|{} Tax Corporation|tax", "or.jp", TAX, 2),
    Institution("社会保険労務士法人{}|{} Labor Consultants|sr", "jp", TAX, 1),
    Institution("{}クリニック|{} Clinic|clinic", "jp", CLINIC, 1),
    Institution("医療法人社団{}会 中央病院|{}kai Central Hospital|hosp", "or.jp", CLINIC, 1),
    Institution("{}歯科医院|{} Dental Clinic|dental", "com", CLINIC, 1),
    Institution("学校法人{}学院|{} Gakuin|gakuin", "ac.jp", CAMPUS, 1),
    Institution("{}大学|{} University|u", "ac.jp", CAMPUS, 2),
    Institution("国立大学法人{}技術科学大学|{} University of Technology|tech", "ac.jp", CAMPUS, 1),
    Institution("{}市役所|{} City Office|city", "lg.jp", CITY, 2),
    Institution("一般社団法人{}経営者協会|{} Executives' Association|assoc", "or.jp", GUILD, 1),
    Institution("公益財団法人{}文化財団|{} Cultural Foundation|found", "or.jp", GUILD, 1),
    Institution("特定非営利活動法人{}こども支援ネット|NPO {} Children's Network|npo", "org", GUILD, 1),
    Institution("社会福祉法人{}福祉会|{} Welfare Association|fukushi", "or.jp", GUILD, 1),
    Institution("{}農業協同組合|JA {}|ja", "or.jp", GUILD, 1),
    Institution("{}信用金庫|{} Shinkin Bank|shinkin", "co.jp", OFFICE, 1),
    Institution("{}写真館|{} Photo Studio|photo", "com", SHOP, 1),
    Institution("和菓子 {}|Wagashi {}|wagashi", "net", SHOP, 1),
    Institution("旅館 {}|Ryokan {}|ryokan", "jp", SHOP, 1),
    Institution("珈琲 {}|{} Coffee|coffee", "com", SHOP, 1),
)

SLOGANS = bilinguals("""
地域とともに、百年先へ。|Together with you for a hundred years
ものづくりで暮らしを支える|Supporting life by making
Connect the Future|Connect the Future
人と技術をつなぐ|Connecting people and technology
住まいの「困った」を解決します|We solve housing troubles
ISO9001・ISO14001 認証取得|ISO 9001 and ISO 14001 certified
安心をかたちに|Shaping peace of mind
Beyond Expectations|Beyond Expectations
お客様の笑顔のために|For your smile
創業明治三十五年|Since 1902
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
