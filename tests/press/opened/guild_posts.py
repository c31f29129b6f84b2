"""Who works as what in the practices, schools, authorities, shops and inns of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

JURISTS = positions("-|-\n-|-\n-|-\n-|-\n-|-\n総務部|General Affairs Department", """
弁護士|Attorney at Law
弁護士|Attorney at Law
弁護士|Attorney at Law
弁護士|Attorney at Law
代表弁護士|Managing Attorney
パートナー弁護士|Partner
弁理士|Patent Attorney
司法書士|Judicial Scrivener
土地家屋調査士|Land and House Investigator
所長|Principal
事務長|Administrative Director
""", bilinguals("中小企業診断士|SME Consultant\nニューヨーク州弁護士|Attorney, New York\n行政書士|Administrative Scrivener"))  # fmt: skip
AUDITORS = positions("-|-\n-|-\n-|-\n-|-\n総務部|General Affairs Department", """
税理士|Tax Accountant
税理士|Tax Accountant
税理士|Tax Accountant
公認会計士|CPA
公認会計士|CPA
社会保険労務士|Labour Consultant
行政書士|Administrative Scrivener
所長|Principal
代表社員|Managing Partner
副所長|Deputy Principal
主任|Chief
課長|Manager
監査担当|Audit Staff
""", bilinguals("税理士・行政書士|Tax Accountant, Administrative Scrivener\n登録政治資金監査人|Registered Political Funds Auditor\n社会保険労務士|Labour Consultant\n中小企業診断士|SME Consultant"))  # fmt: skip
WARDS = positions("""
内科|Internal Medicine
外科|Surgery
-|-
-|-
-|-
看護部|Nursing Department
看護部|Nursing Department
医事課|Medical Affairs Section
総務課|General Affairs Section
小児科|Pediatrics
栄養科|Nutrition
検査科|Laboratory
""", """
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
事務長|Administrative Director
事務部長|Administrative General Manager
部長|Chief
課長|Manager
主任|Chief
看護部長|Director of Nursing
看護師長|Head Nurse
看護師|Nurse
理学療法士|Physical Therapist
管理栄養士|Registered Dietitian
臨床検査技師|Laboratory Technician
""", bilinguals("医学博士|MD, PhD\n日本外科学会専門医|Surgery Specialist\n日本小児科学会専門医|Pediatric Specialist\n認定看護管理者|Certified Nurse Administrator"))  # fmt: skip
CHAIRS = positions("-|-\n-|-\n-|-\n-|-\n-|-", """
院長|Director
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
歯科医師|Dentist
歯科衛生士|Dental Hygienist
獣医師|Veterinarian
柔道整復師|Judo Therapist
鍼灸師|Acupuncturist
""", bilinguals("歯学博士|DDS, PhD\n日本口腔外科学会認定医|Oral Surgery Specialist\n日本小児歯科学会専門医|Pediatric Dentistry Specialist"))  # fmt: skip
COUNTER = positions("-|-\n-|-\n-|-\n薬局事業部|Pharmacy Division\n総務部|General Affairs Department", """
薬剤師|Pharmacist
薬剤師|Pharmacist
管理薬剤師|Managing Pharmacist
薬局長|Pharmacy Manager
登録販売者|Registered Salesperson
店長|Store Manager
""")  # fmt: skip
CHAIRHOLDERS = positions("""
-|-
経済学部|Faculty of Economics
理工学部 情報工学科|Faculty of Science and Engineering, Department of Information Engineering
医学部|School of Medicine
総務課|General Affairs Section
学生支援課|Student Support Section
産学連携センター|University-Industry Cooperation Center
""", """
教授|Professor
教授|Professor
教授|Professor
准教授|Associate Professor
准教授|Associate Professor
助教|Assistant Professor
講師|Lecturer
非常勤講師|Part-time Lecturer
特任教授|Project Professor
研究員|Researcher
課長|Manager
係長|Section Chief
主任|Chief
""", bilinguals("博士（理学）|PhD in Science\n博士（医学）|PhD in Medicine\n博士（情報学）|PhD in Informatics\n博士（法学）|PhD in Law"))  # fmt: skip
TEACHERS = positions("-|-\n-|-\n-|-\n事務局|Secretariat\n事務室|School Office\n進路指導部|Career Guidance Department", """
校長|Principal
教頭|Vice Principal
副校長|Vice Principal
教諭|Teacher
教諭|Teacher
園長|Director
主任|Chief
講師|Lecturer
教室長|Classroom Manager
事務長|Administrative Director
保育士|Nursery Teacher
""")  # fmt: skip
TOWNHALL = positions("""
総務課|General Affairs Section
税務課|Tax Section
建設課|Construction Section
財政課|Finance Section
市民課|Citizens' Section
環境課|Environment Section
農林課|Agriculture and Forestry Section
学校教育課|School Education Section
高齢福祉課|Elderly Welfare Section
総務部 総務課|General Affairs Department, General Affairs Section
総務部 職員課|General Affairs Department, Personnel Section
経済部 商工観光課|Economy Department, Commerce and Tourism Section
健康福祉部 健康推進課 保健係|Health and Welfare Department, Health Promotion Section, Health Subsection
都市計画課|City Planning Section
企画課 広報係|Planning Section, Public Relations Subsection
""", """
課長|Manager
課長|Manager
課長補佐|Assistant Manager
係長|Section Chief
係長|Section Chief
主査|Senior Staff
主査|Senior Staff
主任|Chief
主任|Chief
主事|Staff
主事|Staff
技師|Engineer
部長|General Manager
次長|Deputy General Manager
市長|Mayor
副市長|Deputy Mayor
""")  # fmt: skip
GUILDS = positions("""
事務局|Secretariat
事務局|Secretariat
総務課|General Affairs Section
業務課|Operations Section
指導課|Guidance Section
-|-
""", """
事務局長|Secretary General
会長|Chairman
副会長|Vice Chairman
専務理事|Executive Director
常務理事|Managing Director
代表理事|Representative Director
理事|Director
理事長|Chairman
課長|Manager
係長|Section Chief
主任|Chief
組合長|Head of Cooperative
参事|Councillor
""")  # fmt: skip
CARERS = positions("-|-\n-|-\n-|-\n総務課|General Affairs Section\n地域福祉課|Community Welfare Section\n地域包括支援センター|Community General Support Center", """
施設長|Facility Manager
施設長|Facility Manager
理事長|Chairman
園長|Director
管理者|Manager
事務長|Administrative Director
主任|Chief
""", bilinguals("介護福祉士|Certified Care Worker\n主任介護支援専門員|Chief Care Support Specialist\n社会福祉士|Certified Social Worker"))  # fmt: skip
PRIESTS = positions("-|-\n-|-\n-|-", "住職|Chief Priest\n副住職|Deputy Priest\n宮司|Chief Priest\n禰宜|Priest\n権禰宜|Junior Priest\n総代|Parish Representative")  # fmt: skip
EXHIBITS = positions("-|-\n-|-\n学芸課|Curatorial Section", "館長|Director\n副館長|Deputy Director\n学芸員|Curator\n学芸員|Curator\n主任学芸員|Senior Curator\n主任|Chief\n係長|Section Chief")  # fmt: skip
SHOPS = positions("-|-\n-|-\n-|-\n-|-\n-|-\n営業部|Sales Department\n外商部|Out-of-store Sales Department", """
店主|Owner
店主|Owner
店長|Store Manager
店長|Store Manager
代表|Owner
代表取締役|President
オーナー|Owner
副店長|Deputy Store Manager
販売員|Sales Staff
""", bilinguals("１級眼鏡作製技能士|First-class Optician\n唎酒師|Sake Sommelier\n家電製品アドバイザー|Home Appliance Adviser"))  # fmt: skip
TABLES = positions("-|-\n-|-\n-|-\n-|-", """
店主|Owner
店長|Store Manager
店長|Store Manager
料理長|Head Chef
総料理長|Executive Chef
オーナー|Owner
オーナーシェフ|Owner Chef
女将|Okami
代表|Owner
支配人|Manager
代表取締役|President
""")  # fmt: skip
GUESTS = positions("-|-\n-|-\n営業部|Sales Department\n営業課|Sales Section\n婚礼課|Weddings Section\nフロント課|Front Desk\n総務部|General Affairs Department", """
支配人|General Manager
総支配人|General Manager
女将|Okami
代表取締役|President
営業課長|Sales Manager
主任|Chief
課長|Manager
""")  # fmt: skip
MIRRORS = positions("-|-\n-|-\n-|-\n-|-", """
オーナー|Owner
代表|Owner
店長|Salon Manager
スタイリスト|Stylist
ネイリスト|Nailist
""")  # fmt: skip
DRAWERS = positions("-|-\n-|-\n-|-\n-|-\n設計部|Design Department", """
代表|Principal
代表|Principal
代表取締役|President
所長|Principal
デザイナー|Designer
""", bilinguals("一級建築士|First-class Architect\n二級建築士|Second-class Architect\n構造設計一級建築士|Structural Architect\nインテリアプランナー|Interior Planner"))  # fmt: skip
GROWERS = positions("-|-\n-|-\n-|-\n営業部|Sales Department", """
代表|Owner
代表|Owner
代表取締役|President
専務取締役|Senior Managing Director
農場長|Farm Manager
部長|Manager
""", bilinguals("野菜ソムリエ|Vegetable Sommelier\n一級造園施工管理技士|First-class Landscape Works Manager"))  # fmt: skip
