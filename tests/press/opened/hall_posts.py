"""Who works as what in the schools, authorities and associations of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

LECTURN = positions("""
文学部 日本文化学科|Faculty of Letters, Department of Japanese Culture
商学部|Faculty of Commerce
大学院工学研究科 電気系専攻|Graduate School of Engineering, Electrical Engineering
医学部 公衆衛生学講座|School of Medicine, Department of Public Health
生命環境科学系|Faculty of Life and Environmental Sciences
学生支援センター 留学生係|Student Support Center, International Students
事務局 総務課|Secretariat, General Affairs Section
研究支援部 外部資金課|Research Support Department, Grants Section
入試課|Admissions Section
地域共創研究所|Institute for Regional Co-creation
-|-
""", """
教授|Professor
准教授|Associate Professor
専任講師|Full-time Lecturer
名誉教授|Professor Emeritus
特任教授|Specially Appointed Professor
客員研究員|Visiting Researcher
学部長補佐|Associate Dean
教諭|Teacher
進路指導主事|Career Guidance Chief
園長|Director
事務長|Business Manager
塾長|Principal
""", bilinguals("博士（文学）|Ph.D. in Literature\n博士（工学）|Ph.D. in Engineering\n博士（商学）|Ph.D. in Commerce\n学校心理士|School Psychologist"))  # fmt: skip
DUTY = positions("""
総務課|General Affairs Section
企画財政課 企画調整係|Planning and Finance Section, Coordination
市民課 窓口係|Citizens' Affairs Section, Counter
都市整備部 公園緑地課|Urban Development Department, Parks Section
環境部 ごみ減量推進課 資源循環係|Environment Department, Waste Reduction Section
福祉部 障がい福祉課|Welfare Department, Disability Section
教育委員会 文化財保護課|Board of Education, Cultural Properties Section
観光振興課|Tourism Promotion Section
水道局 施設課|Waterworks Bureau, Facilities Section
地方創生推進室|Regional Revitalization Office
知事政策局 統計課|Governor's Policy Bureau, Statistics Section
警防課 救助係|Fire Operations Section, Rescue
""", """
主査|Senior Staff
主事|Staff
技監|Chief Engineer
課長|Section Chief
課長補佐兼係長|Assistant Section Chief
係長|Subsection Chief
主任|Chief Clerk
主幹兼室長|Chief Staff and Director
専門員|Specialist
地域おこし協力隊|Regional Cooperation Corps
消防司令|Fire Captain
社会教育主事|Social Education Officer
""")  # fmt: skip
UNION = positions("""
事務局|Secretariat
業務部 会員サービス課|Operations Department, Member Services
国際協力課|International Cooperation Section
研修・認証室|Training and Certification Office
共済課|Mutual Aid Section
広報委員会|Publicity Committee
-|-
-|-
""", """
会長|Chairman
副会長|Vice Chairman
事務局長|Secretary General
専務理事 兼 事務局長|Executive Director and Secretary General
常任理事|Standing Director
監事|Inspector
評議員|Councilor
青年部長|Head of the Youth Section
職員|Staff
支部長|Chapter President
""")  # fmt: skip
NEST = positions("""
ショートステイ係|Short Stay
訪問介護事業所|Home Help Office
放課後等デイサービス|After-school Day Service
相談支援室|Counselling Office
-|-
-|-
""", """
施設長代理|Acting Director
サービス提供責任者|Service Manager
主任保育士|Chief Nursery Teacher
生活相談員|Life Adviser
理事長|Chairman
児童発達支援管理責任者|Child Development Manager
""", bilinguals("介護福祉士|Certified Care Worker\n社会福祉主事|Welfare Officer\n保育士|Nursery Teacher\n臨床心理士|Clinical Psychologist"))  # fmt: skip
GALLERY = positions("学芸部|Curatorial Department\n教育普及課|Education Section\n資料室|Archives\n-|-", """
副館長|Deputy Director
主席学芸員|Chief Curator
司書主任|Chief Librarian
飼育員|Keeper
技術職員|Technician
理事長|Chairman
""")  # fmt: skip
TEMPLE = positions(
    "-|-\n-|-\n寺務所|Temple Office", "住職|Chief Priest\n副住職|Deputy Chief Priest\n責任役員|Responsible Officer"
)
