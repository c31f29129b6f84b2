"""Who works as what in the practices, schools, authorities, shops and inns of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

LAWYERS = positions(
    "-|-\n-|-\n-|-\n-|-\n東京事務所|Tokyo Office\n国際部|International Department",
    """
弁護士|Attorney at Law
弁護士|Attorney at Law
弁護士|Attorney at Law
所長弁護士|Principal Attorney
副所長弁護士|Deputy Principal Attorney
司法書士|Judicial Scrivener
代表司法書士|Principal Judicial Scrivener
弁理士|Patent Attorney
代表弁理士|Managing Patent Attorney
事務局長|Office Manager
""",
    bilinguals(
        "税理士|Tax Accountant\n社会保険労務士|Labour Consultant\n認定司法書士|Certified Judicial Scrivener\n海事補佐人|Marine Counsellor\nマンション管理士|Condominium Manager"
    ),
)
RECKONERS = positions(
    "-|-\n-|-\n-|-\n-|-\n監査部|Audit Department\n総務課|General Affairs Section",
    """
税理士|Tax Accountant
税理士|Tax Accountant
公認会計士|Certified Public Accountant
所長 税理士|Principal, Tax Accountant
代表社員税理士|Managing Partner
特定社会保険労務士|Specified Labour Consultant
社会保険労務士|Labour Consultant
行政書士|Administrative Scrivener
所長|Principal
主任|Chief
課長|Manager
""",
    bilinguals(
        "行政書士|Administrative Scrivener\nCFP®認定者|CFP\nAFP認定者|AFP\n中小企業診断士|SME Consultant\n公認会計士|Certified Public Accountant"
    ),
)
HEALERS = positions(
    """
内科|Internal Medicine
循環器内科|Cardiology
消化器外科|Gastroenterological Surgery
-|-
-|-
-|-
看護部|Nursing Department
地域医療連携課|Community Medical Liaison Section
総務課|General Affairs Section
医事課|Medical Affairs Section
放射線技術科|Radiology Section
薬剤科|Pharmacy Section
臨床工学科|Clinical Engineering Section
""",
    """
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
名誉院長|Honorary Director
診療部長|Medical Chief
医局長|Head of Medical Office
事務長|Administrative Director
事務部次長|Deputy Administrative Manager
看護師長|Head Nurse
副看護部長|Deputy Director of Nursing
主任看護師|Chief Nurse
医療ソーシャルワーカー|Medical Social Worker
診療放射線技師|Radiological Technologist
臨床検査技師|Clinical Technologist
管理栄養士|Registered Dietitian
係長|Section Chief
""",
    bilinguals(
        "医学博士|M.D., Ph.D.\n日本内科学会総合内科専門医|Board Certified Internist\n日本外科学会専門医|Board Certified Surgeon\n認定看護管理者|Certified Nurse Administrator\n産業医|Occupational Physician"
    ),
)
DENTISTS = positions(
    "-|-\n-|-\n-|-\n-|-",
    """
院長|Director
院長|Director
副院長|Deputy Director
歯科医師|Dentist
主任歯科衛生士|Chief Dental Hygienist
獣医師|Veterinarian
愛玩動物看護師|Veterinary Nurse
鍼灸師|Acupuncturist
施術管理者|Treatment Manager
受付主任|Reception Chief
""",
    bilinguals(
        "歯学博士|D.D.S., Ph.D.\n日本矯正歯科学会認定医|Certified Orthodontist\n獣医学博士|D.V.M., Ph.D.\nあん摩マッサージ指圧師|Massage Therapist"
    ),
)
CHEMISTS = positions(
    "-|-\n-|-\n-|-\n薬局運営部|Pharmacy Operations Department\n人事部|Human Resources Department",
    """
薬剤師|Pharmacist
薬剤師|Pharmacist
管理薬剤師|Managing Pharmacist
薬局長|Pharmacy Manager
エリア薬局長|Area Pharmacy Manager
登録販売者|Registered Seller
店長|Shop Manager
""",
    bilinguals("かかりつけ薬剤師|Family Pharmacist\n研修認定薬剤師|Certified Pharmacist"),
)
SCHOLARS = positions(
    """
経営学部|Faculty of Business Administration
教育学部|Faculty of Education
大学院 工学研究科|Graduate School, Engineering
医学部 第一内科|School of Medicine, First Internal Medicine
入試課|Admissions Section
学生支援課|Student Support Section
キャリアセンター|Career Center
研究推進課|Research Promotion Section
総務課|General Affairs Section
附属図書館|University Library
国際交流センター|International Center
""",
    """
教授|Professor
教授|Professor
教授|Professor
准教授|Associate Professor
准教授|Associate Professor
講師|Lecturer
特任准教授|Project Associate Professor
客員教授|Visiting Professor
助教|Assistant Professor
学部長|Dean
課長|Manager
主任|Chief
事務職員|Administrative Staff
""",
    bilinguals(
        "博士（文学）|Ph.D. in Literature\n博士（農学）|Ph.D. in Agriculture\n博士（理学）|Ph.D. in Science\n工学博士|Doctor of Engineering\n技術士（機械部門）|Professional Engineer"
    ),
)
PEDAGOGUES = positions(
    "-|-\n-|-\n-|-\n事務局|Secretariat\n教務部|Academic Affairs\n法人本部|Corporate Headquarters",
    """
校長|Principal
副校長|Vice Principal
教頭|Deputy Principal
教諭|Teacher
主幹教諭|Senior Teacher
園長|Kindergarten Principal
主任保育士|Chief Nursery Teacher
保育士|Nursery Teacher
塾長|Head of School
学習アドバイザー|Study Adviser
事務長|Administrative Director
理事長|Chairman
""",
)
CLERKS = positions(
    """
企画部 政策企画課|Planning Department, Policy Planning Section
市民生活部 市民課|Civic Life Department, Citizens Section
健康福祉部 高齢福祉課|Health and Welfare Department, Senior Welfare Section
産業観光部 観光課|Industry and Tourism Department, Tourism Section
産業経済部 商工課|Industry Department, Commerce Section
建設部 土木課|Construction Department, Civil Works Section
都市整備部 都市計画課|Urban Development Department, City Planning Section
財政課|Finance Section
税務課|Tax Section
防災安全課|Disaster Prevention Section
上下水道課|Water and Sewerage Section
農林水産課|Agriculture, Forestry and Fisheries Section
議会事務局|Council Secretariat
学校教育課|School Education Section
""",
    """
市長|Mayor
副市長|Deputy Mayor
部長|Director General
次長|Deputy Director General
課長|Director
課長補佐|Assistant Director
係長|Section Chief
係長|Section Chief
主査|Senior Officer
主査|Senior Officer
主任|Officer in Chief
主任主事|Senior Clerk
主事|Clerk
主事|Clerk
技師|Engineer
議長|Chairman of the Council
市議会議員|City Councillor
""",
)
UNIONISTS = positions(
    """
事務局|Secretariat
事務局|Secretariat
-|-
-|-
-|-
経営支援課|Business Support Section
総務企画課|General Affairs and Planning Section
購買部|Purchasing Department
営農部|Farming Department
金融共済部|Finance and Mutual Aid Department
""",
    """
会頭|President
副会頭|Vice President
会長|Chairman
理事長|Chairman
専務理事|Executive Director
常務理事|Managing Director
理事|Director
事務局長|Secretary General
事務局次長|Deputy Secretary General
経営指導員|Business Adviser
主任|Chief
係長|Section Chief
課長|Manager
参事|Counsellor
職員|Staff
""",
)
GUARDIANS = positions(
    "-|-\n-|-\n-|-\n地域福祉課|Community Welfare Section\n生活支援課|Living Support Section\n居宅介護支援事業所|Home Care Support Office\n法人本部|Corporate Headquarters",
    """
理事長|Chairman
施設長|Facility Manager
副施設長|Deputy Facility Manager
生活相談員|Life Counsellor
主任介護支援専門員|Senior Care Manager
介護支援専門員|Care Manager
介護主任|Care Chief
児童発達支援管理責任者|Child Development Manager
事務長|Administrative Director
相談支援専門員|Consultation Specialist
機能訓練指導員|Functional Trainer
""",
    bilinguals(
        "社会福祉士|Certified Social Worker\n精神保健福祉士|Psychiatric Social Worker\n介護福祉士|Certified Care Worker\n公認心理師|Licensed Psychologist"
    ),
)
CLERICS = positions("-|-\n-|-\n-|-", "住職|Chief Priest\n副住職|Deputy Priest\n宮司|Chief Priest\n権禰宜|Junior Priest\n責任役員|Responsible Officer\n禰宜|Priest")  # fmt: skip
KEEPERS = positions("-|-\n-|-\n学芸課|Curatorial Section\n普及課|Outreach Section", "館長|Director\n副館長|Deputy Director\n学芸員|Curator\n学芸員|Curator\n主任学芸員|Senior Curator\n学芸課長|Chief Curator\n司書|Librarian\n主査|Senior Officer")  # fmt: skip
SHOPMEN = positions(
    "-|-\n-|-\n-|-\n-|-\n-|-\n営業部|Sales Department\n外商課|Out-of-store Sales Section",
    """
代表|Proprietor
店主|Shop Owner
店主|Shop Owner
店長|Shop Manager
店長|Shop Manager
副店長|Deputy Shop Manager
代表取締役|Representative Director
代表取締役社長|President
専務|Executive Director
取締役|Director
販売主任|Sales Chief
バイヤー|Buyer
工房長|Head of Workshop
""",
)
COOKS = positions(
    "-|-\n-|-\n-|-\n-|-",
    """
店主|Owner
店長|Manager
料理長|Head Chef
女将|Hostess
オーナーシェフ|Owner Chef
マスター|Master
ソムリエ|Sommelier
代表取締役|Representative Director
バリスタ|Barista
""",
)
HOSTS = positions(
    "-|-\n-|-\n営業部|Sales Department\n営業企画課|Sales Planning Section\n宿泊部|Rooms Department\nブライダル課|Bridal Section\n総務課|General Affairs Section",
    """
支配人|Manager
副支配人|Deputy Manager
総支配人|General Manager
営業支配人|Sales Manager
女将|Hostess
代表取締役社長|President
フロントマネージャー|Front Manager
ウェディングプランナー|Wedding Planner
営業主任|Sales Chief
料理長|Head Chef
""",
)
BARBERS = positions("-|-\n-|-\n-|-\n-|-", "オーナー|Owner\n店長|Manager\nスタイリスト|Stylist\nトップスタイリスト|Top Stylist\nアイリスト|Eyelist\n代表|Principal\nネイリスト|Nailist\nサロンディレクター|Salon Director")  # fmt: skip
PLANNERS = positions(
    "-|-\n-|-\n-|-\n-|-\n設計部|Design Department\n意匠設計室|Architectural Design Office",
    """
代表取締役|Representative Director
所長|Principal
主宰|Principal
一級建築士|First-class Architect
一級建築士|First-class Architect
設計主任|Chief Designer
構造設計一級建築士|Structural Architect
インテリアコーディネーター|Interior Coordinator
""",
    bilinguals(
        "管理建築士|Supervising Architect\nAPECアーキテクト|APEC Architect\n福祉住環境コーディネーター2級|Living Environment Coordinator\n一級建築士|First-class Architect"
    ),
)
FARMERS = positions("-|-\n-|-\n-|-\n生産部|Production Department", "代表|Principal\n農場長|Farm Manager\n代表取締役|Representative Director\n営業担当|Sales\n場長|Station Manager\n獣医師|Veterinarian")  # fmt: skip
