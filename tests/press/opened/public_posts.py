"""Who works as what in the schools, authorities and associations of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

CAMPUS = positions("""
工学部 機械システム工学科|Faculty of Engineering, Department of Mechanical Systems
大学院人文社会科学研究科|Graduate School of Humanities and Social Sciences
産学連携推進機構 知財戦略室|Organization for Industry Collaboration, IP Strategy Office
附属図書館 学術情報課|University Library, Academic Information Section
入学センター|Admissions Center
""", "教授|Professor\n准教授|Associate Professor\n特任助教|Project Assistant Professor\n事務局長|Secretary General", bilinguals(
    "博士（工学）|Ph.D. in Engineering\n文学博士|Doctor of Letters\n博士（理学）|Ph.D. in Science"))  # fmt: skip
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
CITY = positions("""
市民生活部 環境政策課 循環型社会推進係|Citizens' Affairs Department, Environment Policy Section
総合政策局 まちづくり推進課|General Policy Bureau, Town Development Section
産業振興部 観光交流課|Industry Department, Tourism Section
教育委員会事務局 生涯学習課|Board of Education, Lifelong Learning Section
""", "主査|Senior Staff\n主事|Staff\n副参事|Vice Counselor\n参事兼課長|Counselor and Section Chief\n課長心得|Acting Section Chief")  # fmt: skip
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
GUILD = positions("""
事務局|Secretariat
事業推進課|Project Promotion Section
広報・会員サービス担当|Publicity and Member Services
居宅支援事業所|Home Care Office
-|-
""", "理事|Director\n代表理事|Representative Director\n専務理事|Executive Director\nコーディネーター|Coordinator\n施設長|Facility Director\n"
     "相談支援専門員|Counselling Specialist", bilinguals("社会福祉士|Certified Social Worker\n介護支援専門員|Care Manager"))  # fmt: skip
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
