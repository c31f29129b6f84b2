"""Who works as what in the schools, authorities, societies and temples of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

CAMPUS = positions("""
-|-
工学部 情報工学科|Faculty of Engineering, Department of Information Engineering
経済学部 経営学科|Faculty of Economics, Department of Business
大学院理工学研究科|Graduate School of Science and Engineering
文学部 史学科|Faculty of Letters, Department of History
看護学科|Department of Nursing
地域連携センター|Regional Liaison Center
学務課|Academic Affairs Section
総務課|General Affairs Section
図書館 情報サービス係|Library, Information Service
就職支援課|Career Section
""", """
教授|Professor
教授|Professor
准教授|Associate Professor
准教授|Associate Professor
講師|Lecturer
課長|Manager
係長|Section Chief
主任|Chief
助教|Assistant Professor
特任准教授|Specially Appointed Associate Professor
学科長|Head of Department
研究センター長|Director of the Research Center
技術専門員|Technical Specialist
""", bilinguals("博士（工学）|PhD in Engineering\n博士（経済学）|PhD in Economics\n博士（文学）|PhD in Literature\n博士（看護学）|PhD in Nursing"))  # fmt: skip
SCHOOL = positions("-|-\n-|-\n-|-\n事務局|Secretariat\n生徒募集室|Admissions Office\n教務課|Academic Section\n入試広報部|Admissions and PR Department", """
校長|Principal
園長|Director
教頭|Vice Principal
講師|Lecturer
事務長|Administrative Director
理事長|Chairman
主任|Chief
室長|Office Manager
主幹保育教諭|Chief Nursery Teacher
塾長代理|Acting Head
教室責任者|Classroom Manager
指導教諭|Supervising Teacher
スクールマネージャー|School Manager
""", bilinguals("幼稚園教諭一種免許|Licensed Kindergarten Teacher\n書道師範|Master of Calligraphy\n英検１級|EIKEN Grade 1"))  # fmt: skip
OFFICE = positions("""
総務課|General Affairs Section
総務課|General Affairs Section
議会事務局|Council Secretariat
企画政策課|Planning and Policy Section
産業観光課|Industry and Tourism Section
建設課 土木係|Construction Section, Civil Works
住民生活課|Residents' Life Section
福祉課 高齢者支援係|Welfare Section, Elderly Support
教育委員会 社会教育課|Board of Education, Social Education Section
農政課|Agricultural Administration Section
環境衛生課|Environmental Hygiene Section
財政課 契約係|Finance Section, Contracts
まちづくり推進課|Town Development Section
経済部 商工振興課|Economic Department, Commerce Promotion Section
デジタル推進課|Digital Promotion Section
""", """
課長|Manager
課長|Manager
課長補佐|Assistant Manager
係長|Section Chief
係長|Section Chief
主査|Senior Staff
主任|Chief
主事|Staff
部長|General Manager
次長|Deputy General Manager
保健師|Public Health Nurse
町長|Mayor
市長|Mayor
主幹|Senior Officer
技師|Engineer
専門監|Specialist Officer
支所長|Branch Office Chief
""")  # fmt: skip
GUILD = positions("""
事務局|Secretariat
事務局|Secretariat
総務部|General Affairs Department
経営支援室|Management Support Office
指導課|Guidance Section
検定試験課|Examination Section
営農部 園芸課|Farming Department, Horticulture Section
交流推進課|Exchange Promotion Section
-|-
""", """
事務局長|Secretary General
専務理事|Executive Director
常務理事|Managing Director
理事|Director
理事長|Chairman
会長|Chairman
課長|Manager
主任|Chief
主査|Senior Staff
代表理事|Representative Director
指導員|Instructor
調査役|Research Officer
""")  # fmt: skip
HEARTH = positions("-|-\n-|-\n総務課|General Affairs Section\n介護課|Care Section\n通所リハビリテーション|Day Rehabilitation\nグループホーム係|Group Home\n相談支援センター|Consulting Center", """
施設長|Facility Manager
施設長|Facility Manager
理事長|Chairman
園長|Director
事務長|Administrative Director
主任|Chief
介護支援専門員|Care Manager
介護福祉士|Certified Care Worker
サービス管理責任者|Service Manager
看護職員|Nursing Staff
生活支援員|Life Support Staff
副施設長|Deputy Facility Manager
""", bilinguals("社会福祉士|Certified Social Worker\n介護支援専門員・介護福祉士|Care Manager and Care Worker\n精神保健福祉士|Mental Health Social Worker"))  # fmt: skip
ALTAR = positions("-|-\n-|-\n-|-\n総務課|General Affairs Section", """
住職|Chief Priest
副住職|Deputy Priest
宮司代務者|Acting Chief Priest
執事|Temple Steward
代表役員|Representative Officer
神職|Shinto Priest
""")  # fmt: skip
STAGE = positions("事業課|Programme Section\n管理課|Administration Section\n総務課|General Affairs Section\n-|-\n-|-", """
館長|Director
学芸員|Curator
主任|Chief
課長|Manager
事務局長|Secretary General
音楽監督|Music Director
広報主任|PR Chief
企画員|Programme Officer
""")  # fmt: skip
