"""Who works as what in the practices, schools, authorities, shops and inns of the judging half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

ADVISERS = positions(
    "-|-\n-|-\n-|-\n-|-\n-|-\n大阪事務所|Osaka Office\n企業法務部|Corporate Law Department",
    """
弁護士|Attorney at Law
弁護士|Attorney at Law
弁護士|Attorney at Law
代表弁護士|Managing Attorney
パートナー弁護士|Partner Attorney
司法書士|Judicial Scrivener
代表司法書士|Principal Judicial Scrivener
弁理士|Patent Attorney
所長弁理士|Principal Patent Attorney
土地家屋調査士|Land and House Surveyor
事務局|Secretariat
""",
    bilinguals(
        "税理士|Tax Accountant\n行政書士|Administrative Scrivener\n中小企業診断士|SME Consultant\n認定司法書士|Certified Judicial Scrivener\n測量士|Surveyor"
    ),
)
COUNTERS = positions(
    "-|-\n-|-\n-|-\n-|-\n-|-\n監査第一部|First Audit Department\n資産税部|Asset Tax Department\n総務部|General Affairs Department",
    """
税理士|Tax Accountant
税理士|Tax Accountant
代表税理士|Principal Tax Accountant
公認会計士・税理士|CPA and Tax Accountant
公認会計士|Certified Public Accountant
社会保険労務士|Labour Consultant
特定社会保険労務士|Specified Labour Consultant
所長|Principal
副所長|Deputy Principal
課長|Manager
主任|Chief
行政書士|Administrative Scrivener
""",
    bilinguals(
        "行政書士|Administrative Scrivener\n中小企業診断士|SME Consultant\nファイナンシャルプランナー|Financial Planner\n社会保険労務士|Labour Consultant\n宅地建物取引士|Licensed Real Estate Broker"
    ),
)
CURERS = positions(
    """
内科|Internal Medicine
外科|Surgery
小児科|Pediatrics
整形外科|Orthopedics
-|-
-|-
-|-
看護部|Nursing Department
事務部|Administration Department
医事課|Medical Affairs Section
地域連携室|Community Liaison Office
リハビリテーション科|Rehabilitation
薬剤部|Pharmacy Department
栄養科|Nutrition Section
健診センター|Health Check Center
""",
    """
院長|Director
院長|Director
院長|Director
副院長|Deputy Director
理事長・院長|Chairman and Director
部長|Chief Physician
医長|Head Physician
事務長|Administrative Director
看護部長|Director of Nursing
看護師長|Head Nurse
看護主任|Chief of Nursing
理学療法士|Physical Therapist
作業療法士|Occupational Therapist
薬剤師|Pharmacist
管理栄養士|Registered Dietitian
課長|Manager
主任|Chief
""",
    bilinguals(
        "医学博士|M.D., Ph.D.\n日本外科学会認定医|Certified Surgeon\n日本小児科学会専門医|Board Certified Pediatrician\n日本整形外科学会専門医|Board Certified Orthopedist\n認定看護師|Certified Nurse"
    ),
)
DENTAL = positions(
    "-|-\n-|-\n-|-\n-|-",
    """
院長|Director
院長|Director
院長|Director
副院長|Deputy Director
歯科医師|Dentist
歯科衛生士|Dental Hygienist
獣医師|Veterinarian
動物看護師|Veterinary Nurse
柔道整復師|Judo Therapist
鍼灸師|Acupuncturist
""",
    bilinguals(
        "歯学博士|D.D.S., Ph.D.\n日本口腔外科学会専門医|Board Certified Oral Surgeon\n日本小児歯科学会専門医|Board Certified Pedodontist\n獣医師|Veterinarian"
    ),
)
DRUGGISTS = positions(
    "-|-\n-|-\n-|-\n-|-\n調剤事業部|Dispensing Division\n在宅推進課|Home Care Promotion Section",
    """
薬剤師|Pharmacist
薬剤師|Pharmacist
管理薬剤師|Managing Pharmacist
薬局長|Pharmacy Manager
店長|Shop Manager
取締役|Director
代表取締役|Representative Director
""",
    bilinguals("認定薬剤師|Certified Pharmacist\nスポーツファーマシスト|Sports Pharmacist"),
)
PROFESSORS = positions(
    """
文学部|Faculty of Letters
法学部|Faculty of Law
経済学部|Faculty of Economics
工学部 機械工学科|Faculty of Engineering, Department of Mechanical Engineering
理工学部|Faculty of Science and Technology
看護学部|Faculty of Nursing
人間科学部 心理学科|Faculty of Human Sciences, Department of Psychology
大学院 医学研究科|Graduate School, Medicine
総務部 総務課|General Affairs Department, General Affairs Section
学務課|Student Affairs Section
入試広報課|Admissions and Public Relations Section
就職課|Placement Section
図書館|Library
産学連携推進室|Industry Liaison Office
""",
    """
教授|Professor
教授|Professor
教授|Professor
准教授|Associate Professor
准教授|Associate Professor
講師|Lecturer
助教|Assistant Professor
特任教授|Project Professor
名誉教授|Professor Emeritus
学科長|Head of Department
課長|Manager
係長|Section Chief
主任|Chief
事務局長|Secretary General
""",
    bilinguals(
        "博士（工学）|Ph.D. in Engineering\n博士（医学）|Ph.D. in Medicine\n博士（経済学）|Ph.D. in Economics\n文学博士|Doctor of Letters\n公認心理師|Certified Psychologist"
    ),
)
SCHOOLMEN = positions(
    "-|-\n-|-\n-|-\n-|-\n事務室|Office\n入試広報部|Admissions and Public Relations Department\n進路指導部|Career Guidance Department",
    """
校長|Principal
教頭|Deputy Principal
教諭|Teacher
教諭|Teacher
講師|Lecturer
園長|Kindergarten Principal
副園長|Vice Kindergarten Principal
保育士|Nursery Teacher
教室長|Classroom Head
塾長|Head of School
事務長|Administrative Director
理事長|Chairman
学園長|Head of the Academy
""",
)
OFFICIALS = positions(
    """
総務部 総務課|General Affairs Department, General Affairs Section
総務部 人事課|General Affairs Department, Personnel Section
企画財政部 財政課|Planning and Finance Department, Finance Section
市民部 市民課|Citizens Department, Citizens Section
福祉部 介護保険課|Welfare Department, Nursing Insurance Section
健康福祉部 健康増進課|Health and Welfare Department, Health Promotion Section
経済部 農政課|Economy Department, Agricultural Policy Section
商工観光課|Commerce and Tourism Section
建設部 道路課|Construction Department, Roads Section
都市計画課|City Planning Section
危機管理課|Crisis Management Section
教育総務課|Education General Affairs Section
生涯学習課|Lifelong Learning Section
会計課|Accounts Section
農業委員会事務局|Agricultural Committee Secretariat
子育て支援課|Child Care Support Section
""",
    """
市長|Mayor
部長|Director General
次長|Deputy Director General
課長|Director
課長|Director
課長補佐|Assistant Director
係長|Section Chief
係長|Section Chief
主幹|Chief Officer
主査|Senior Officer
主査|Senior Officer
主任|Officer in Chief
主事|Clerk
主事|Clerk
技師|Engineer
保健師|Public Health Nurse
""",
)
SECRETARIES = positions(
    """
事務局|Secretariat
事務局|Secretariat
-|-
-|-
-|-
総務課|General Affairs Section
指導課|Guidance Section
経営指導課|Business Guidance Section
営農部|Farming Department
共済部|Mutual Aid Department
青年部|Youth Section
""",
    """
会長|Chairman
副会長|Vice Chairman
専務理事|Managing Director
理事|Director
理事長|Chairman of the Board
事務局長|Secretary General
事務局次長|Deputy Secretary General
課長|Manager
経営指導員|Business Adviser
主任|Chief
組合長|President of the Cooperative
職員|Staff
""",
)
HELPERS = positions(
    """
-|-
-|-
-|-
居宅介護支援事業所|Home Care Support Office
デイサービスセンター|Day Service Center
地域福祉課|Community Welfare Section
地域包括支援センター|Community Support Center
訪問看護ステーション|Visiting Nurse Station
就労支援課|Work Support Section
""",
    """
施設長|Facility Manager
理事長|Chairman
管理者|Administrator
生活相談員|Life Counsellor
ケアマネジャー|Care Manager
サービス管理責任者|Service Manager
主任ケアマネジャー|Chief Care Manager
事務長|Administrative Director
介護主任|Care Chief
看護師|Nurse
所長|Office Manager
""",
    bilinguals(
        "社会福祉士|Certified Social Worker\n介護福祉士|Certified Care Worker\n精神保健福祉士|Psychiatric Social Worker\n介護支援専門員|Care Support Specialist"
    ),
)
MONKS = positions(
    "-|-\n-|-\n-|-\n社務所|Shrine Office",
    """
住職|Chief Priest
副住職|Vice Chief Priest
宮司|Chief Shinto Priest
禰宜|Senior Shinto Priest
権禰宜|Shinto Priest
名誉住職|Honorary Chief Priest
""",
)
CURATORS = positions(
    "学芸課|Curatorial Section\n総務課|General Affairs Section\n-|-\n-|-\n事業課|Events Section",
    """
館長|Director of the House
副館長|Deputy Director of the House
学芸員|Curator
主任学芸員|Chief Curator
司書|Librarian
主事|Clerk
係長|Section Chief
""",
)
CHEFS = positions(
    "-|-\n-|-\n-|-\n-|-\n本店|Main Shop\n営業本部|Sales Division",
    """
店主|Shop Owner
店長|Shop Manager
料理長|Head Chef
オーナーシェフ|Owner Chef
代表|Representative
女将|Hostess
マネージャー|Manager
オーナー|Owner
代表取締役|Representative Director
統括料理長|Executive Chef
""",
    bilinguals("調理師|Licensed Cook\nソムリエ|Sommelier"),
)
INNKEEPERS = positions(
    "-|-\n-|-\n-|-\n営業部|Sales Department\n宿泊部|Lodging Department\n宴会予約課|Banquet Reservations Section\n宴会部|Banquet Department\n婚礼課|Wedding Section",
    """
総支配人|General Manager of the Hotel
支配人|Manager of the House
副支配人|Assistant Manager of the House
女将|Hostess
若女将|Young Hostess
料理長|Head Chef
フロント主任|Front Desk Chief
営業課長|Sales Section Manager
係長|Section Chief
主任|Chief
代表取締役|Representative Director
""",
)
HAIRDRESSERS = positions(
    "-|-\n-|-\n-|-",
    """
オーナー|Owner
店長|Shop Manager
スタイリスト|Stylist
トップスタイリスト|Top Stylist
ネイリスト|Nail Artist
代表|Representative
エステティシャン|Esthetician
アシスタント|Assistant
""",
)
ARCHITECTS = positions(
    "-|-\n-|-\n-|-\n設計部|Design Department\n監理部|Supervision Department\n意匠設計室|Design Studio",
    """
代表|Representative
代表取締役|Representative Director
所長|Principal
取締役|Director
設計主任|Design Chief
主任|Chief
デザイナー|Designer
インテリアデザイナー|Interior Designer
チーフ|Chief Designer
""",
    bilinguals(
        "一級建築士|First-class Architect\n一級建築士|First-class Architect\n二級建築士|Second-class Architect\n構造設計一級建築士|Structural Architect\nインテリアプランナー|Interior Planner"
    ),
)
HUSBANDMEN = positions(
    "-|-\n-|-\n-|-\n生産部|Production Department\n直売所|Farm Shop\n販売部|Sales Department",
    """
代表|Representative
代表取締役|Representative Director
農場長|Farm Manager
園主|Garden Owner
場長|Head of the Farm
専務|Managing Director
主任|Chief
""",
)
SHOPKEEPERS = positions(
    "-|-\n-|-\n-|-\n-|-\n外商部|Outside Sales Department\n本店|Main Shop\n仕入部|Purchasing Department",
    """
店主|Shop Owner
代表|Representative
代表取締役|Representative Director
取締役|Director
専務|Managing Director
店長|Shop Manager
副店長|Deputy Shop Manager
販売員|Sales Clerk
スタッフ|Staff
五代目店主|Fifth-generation Owner
""",
)
