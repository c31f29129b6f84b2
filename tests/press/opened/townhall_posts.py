"""Who works as what in the schools, authorities, societies and temples of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

CHAIR = positions("""
理工学部 応用化学科|Faculty of Science and Engineering, Department of Applied Chemistry
法学部|Faculty of Law
大学院医学系研究科|Graduate School of Medicine
大学院情報学研究科 知能情報学専攻|Graduate School of Informatics, Intelligence Science
芸術学部 デザイン学科|Faculty of Arts, Department of Design
教育推進機構|Organization for Education
キャリアセンター|Career Center
広報課|Public Relations Section
総務課|General Affairs Section
研究力強化室 URA|Research Enhancement Office, URA
看護学部 成人看護学領域|School of Nursing, Adult Nursing
-|-
-|-
""", """
教授|Professor
教授|Professor
准教授|Associate Professor
准教授|Associate Professor
講師|Lecturer
特命助教|Project Assistant Professor
研究科長|Dean of the Graduate School
技術補佐員|Technical Assistant
学長|President
博士研究員|Postdoctoral Researcher
課長補佐|Assistant Manager
主任|Chief
係長|Section Chief
産学連携コーディネーター|Industry Liaison Coordinator
""", bilinguals("博士（理学）|Ph.D. in Science\n博士（医学）|Ph.D. in Medicine\n博士（法学）|Ph.D. in Law\n博士（情報学）|Ph.D. in Informatics\n修士（教育学）|M.Ed."))  # fmt: skip
CLASSROOM = positions("-|-\n-|-\n-|-\n教務部|Academic Affairs\n生徒指導部|Student Guidance\n進路指導室|Career Guidance Office\n事務局|Secretariat", """
校長|Principal
教頭|Vice Principal
教務主任|Head of Academic Affairs
学年主任|Grade Head
養護教諭|School Nurse
園長|Director
主幹教諭|Senior Teacher
事務長|Business Manager
教習指導員|Driving Instructor
ピアノ講師|Piano Teacher
教室長|School Manager
スクールカウンセラー|School Counselor
""", bilinguals("幼稚園教諭一種免許|Kindergarten Teacher\n公認心理師|Certified Public Psychologist\n日本語教師|Japanese Language Teacher"))  # fmt: skip
TOWNHALL = positions("""
総務課|General Affairs Section
税務課 資産税係|Tax Section, Property Tax
危機管理課|Crisis Management Section
産業振興部 商工労政課|Industry Promotion Department, Commerce & Labor Section
農林水産課|Agriculture, Forestry and Fisheries Section
こども未来課 保育係|Children's Future Section, Nursery Team
議会事務局|Council Secretariat
建築指導課 審査係|Building Guidance Section, Examination
健康推進課|Health Promotion Section
上下水道部 下水道課|Water and Sewerage Department, Sewerage Section
シティプロモーション推進室|City Promotion Office
選挙管理委員会事務局|Election Commission Secretariat
移住定住促進係|Settlement Promotion
-|-
""", """
課長|Section Chief
課長|Section Chief
課長補佐|Assistant Section Chief
係長|Subsection Chief
係長|Subsection Chief
主査|Senior Clerk
主任|Chief Clerk
主事|Clerk
書記|Clerk
部長|Director General
保健師|Public Health Nurse
建築技師|Building Engineer
副町長|Deputy Mayor
市議会議員|City Council Member
会計年度任用職員|Annual Appointment Staff
企画監|Planning Director
移住コンシェルジュ|Settlement Concierge
""")  # fmt: skip
LEAGUE = positions("""
事務局|Secretariat
事務局|Secretariat
総務部|General Affairs Department
助成事業部|Grants Department
調査研究課|Research Section
技能検定課|Skills Testing Section
経営支援課|Business Support Section
競技運営委員会|Competition Committee
-|-
-|-
""", """
会長|President
理事長|Chairman
専務理事|Executive Director
常務理事|Managing Director
理事|Director
事務局長|Secretary General
事務局長補佐|Assistant Secretary General
主任経営支援員|Chief Business Adviser
プログラムオフィサー|Program Officer
幹事|Manager
主任|Chief
主席調査役|Chief Research Officer
組合長|President of the Cooperative
""", bilinguals("認定ファンドレイザー|Certified Fundraiser\n経営学修士（MBA）|MBA"))  # fmt: skip
HEARTH = positions("""
居宅介護支援事業所|In-home Care Support Office
デイサービスセンター|Day Service Center
地域包括支援センター|Community Comprehensive Support Center
訪問リハビリ事業所|Home-visit Rehabilitation Office
就労支援課|Employment Support Section
-|-
-|-
-|-
""", """
施設長|Facility Director
管理責任者|Administrator
介護主任|Chief Care Worker
ケアマネジャー|Care Manager
主任ケアマネジャー|Chief Care Manager
園長|Director
副園長|Deputy Director
副主任保育士|Deputy Chief Nursery Teacher
職業指導員|Vocational Instructor
理事長|Chairman
支援課長|Support Manager
""", bilinguals("介護支援専門員|Care Support Specialist\n社会福祉士|Certified Social Worker\n看護師|Registered Nurse\n手話通訳士|Sign Language Interpreter"))  # fmt: skip
SHRINE = positions("-|-\n-|-\n-|-\n社務所|Shrine Office\n教化部|Edification Department", """
住職|Head Priest
宮司|Chief Priest
禰宜|Senior Priest
権禰宜|Priest
法務員|Temple Clerk
前住職|Former Head Priest
総代|Representative of the Parish
坊守|Bomori
""")  # fmt: skip
EXHIBIT = positions("企画展示課|Exhibitions Section\n文化振興課|Culture Promotion Section\n友の会事務局|Friends' Office\n舞台技術課|Stage Engineering Section\n-|-\n-|-", """
館長|Director
学芸課長|Curatorial Manager
学芸員|Curator
舞台監督|Stage Manager
照明技術者|Lighting Engineer
コンサートマスター|Concertmaster
芸術監督|Artistic Director
主任司書|Chief Librarian
支配人|General Manager
""")  # fmt: skip
