"""Who works as what in the practices, schools, authorities, shops and inns of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

LAWYERS = positions("-|-\n-|-\n-|-\n-|-\n企業法務グループ|Corporate Law Group", """
弁護士|Attorney at Law
弁護士|Attorney at Law
弁護士|Attorney at Law
所長|Principal
代表|Principal
代表弁護士（東京弁護士会）|Managing Attorney (Tokyo Bar)
弁理士|Patent Attorney
事務局長|Secretary General
""", bilinguals("税理士|Tax Accountant\n中小企業診断士|SME Consultant\n宅地建物取引士|Licensed Realtor"))  # fmt: skip
ACCOUNTS = positions("-|-\n-|-\n-|-\n-|-\n監査課|Audit Section\n資産税部門|Property Tax Section\n総務課|General Affairs Section", """
職員|Staff
所長|Principal
代表|Principal
税理士|Tax Accountant
公認会計士|CPA
社会保険労務士|Labour Consultant
行政書士|Administrative Scrivener
代表社員 税理士|Managing Partner, Tax Accountant
課長|Manager
主任|Chief
主任|Chief
""", bilinguals("税理士・公認会計士|Tax Accountant, CPA\n行政書士|Administrative Scrivener\nファイナンシャルプランナー|Financial Planner"))  # fmt: skip
MEDICAL = positions("""
-|-
-|-
-|-
看護部|Nursing Department
医事課|Medical Affairs Section
総務課|General Affairs Section
整形外科|Orthopedics
""", """
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
事務長|Administrative Director
部長|Chief
課長|Manager
主任|Chief
看護師長|Head Nurse
理学療法士|Physical Therapist
""", bilinguals("医学博士|MD, PhD\n医師|Physician\n総合内科専門医|General Physician\n日本外科学会専門医|Surgical Specialist"))  # fmt: skip
DENTAL = positions("-|-\n-|-\n-|-\n-|-\n矯正科|Orthodontics", """
歯科医師|Dentist
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
歯科衛生士|Dental Hygienist
獣医師|Veterinarian
""", bilinguals("博士（歯学）|DDS, PhD\n日本口腔インプラント学会専修医|Implant Specialist"))  # fmt: skip
PHARMACY = positions("-|-\n-|-\n-|-\n在宅部|Home Care Department\n営業部|Sales Department", """
薬局長|Pharmacy Manager
店長|Store Manager
管理薬剤師|Managing Pharmacist
代表取締役|President
主任|Chief
エリア長|Area Manager
""")  # fmt: skip
ACADEMY = positions("""
-|-
理工学部 機械工学科|Faculty of Science and Engineering, Department of Mechanical Engineering
経営学部|Faculty of Business Administration
大学院工学研究科|Graduate School of Engineering
教育学部 国語教育講座|Faculty of Education, Japanese Language
医学部 内科学講座|Faculty of Medicine, Internal Medicine
情報学部 情報学科|Faculty of Informatics, Department of Informatics
産学連携課|Industry Liaison Section
学生課|Student Affairs Section
総務課|General Affairs Section
附属図書館|University Library
""", """
教授|Professor
教授|Professor
教授|Professor
准教授|Associate Professor
准教授|Associate Professor
助教|Assistant Professor
講師|Lecturer
課長|Manager
係長|Section Chief
主任|Chief
""", bilinguals("博士（理学）|PhD\n博士（情報学）|PhD in Informatics\n工学博士|PhD in Engineering\n博士（医学）|PhD in Medicine"))  # fmt: skip
CLASSROOM = positions("-|-\n-|-\n-|-\n-|-\n事務局|Secretariat\n募集広報部|Admissions and PR", """
教諭|Teacher
校長|Principal
園長|Director
教頭|Vice Principal
理事長|Chairman
講師|Lecturer
主任|Chief
事務長|Administrative Director
室長|Office Manager
""")  # fmt: skip
CIVIC = positions("""
税務課|Tax Section
管理課|Administration Section
総務課|General Affairs Section
総務課|General Affairs Section
企画課|Planning Section
商工観光課|Commerce and Tourism Section
建設課|Construction Section
建設部 道路課|Construction Department, Road Section
市民課|Citizens' Section
健康福祉部 介護保険課|Health and Welfare Department, Care Insurance Section
教育委員会 学校教育課|Board of Education, School Education Section
都市計画課 計画係|City Planning Section, Planning
環境課|Environment Section
総務部 危機管理課|General Affairs Department, Crisis Management Section
議会事務局|Council Secretariat
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
部長|General Manager
次長|Deputy General Manager
室長|Office Manager
技師|Engineer
""")  # fmt: skip
SOCIETY = positions("""
事務局|Secretariat
事務局|Secretariat
総務課|General Affairs Section
総務部|General Affairs Department
業務課|Operations Section
中小企業相談所|SME Consulting Office
金融共済部|Credit and Mutual Aid Department
-|-
""", """
事務局長|Secretary General
事務局長|Secretary General
会長|Chairman
理事|Director
専務理事|Executive Director
常務理事|Managing Director
理事長|Chairman
課長|Manager
係長|Section Chief
主任|Chief
""")  # fmt: skip
WELFARE = positions("-|-\n-|-\n-|-\n総務課|General Affairs Section\n相談支援事業所|Consulting Office\nデイサービスセンター|Day Service Center\n居宅介護支援事業所|Home Care Support Office", """
施設長|Facility Manager
理事長|Chairman
園長|Director
事務長|Administrative Director
主任|Chief
代表理事|Representative Director
""", bilinguals("介護福祉士|Certified Care Worker\n社会福祉士・精神保健福祉士|Certified Social Worker\n保育士|Nursery Teacher"))  # fmt: skip
TEMPLE = positions("-|-\n-|-\n-|-\n-|-\n社務所|Shrine Office", "住職|Chief Priest\n副住職|Deputy Priest\n宮司|Chief Priest\n禰宜|Priest\n責任役員|Responsible Officer\n総代|Parish Representative")  # fmt: skip
HALL = positions("-|-\n-|-\n学芸課|Curatorial Section\n総務課|General Affairs Section\n事業係|Programme", "館長|Director\n副館長|Deputy Director\n学芸員|Curator\n主任|Chief\n係長|Section Chief\n事務局長|Secretary General\n課長|Manager")  # fmt: skip
STORE = positions("-|-\n-|-\n-|-\n-|-\n-|-\n営業部|Sales Department\n外商部 法人課|Outside Sales, Corporate", """
スタッフ|Staff
店主|Owner
店主|Owner
店長|Store Manager
店長|Store Manager
代表|Owner
代表取締役|President
オーナー|Owner
専務|Senior Managing Director
四代目|Fourth Generation
""", bilinguals("眼鏡作製技能士|Optical Technician\nフラワー装飾技能士|Flower Decorator"))  # fmt: skip
TABLE = positions("-|-\n-|-\n-|-\n-|-\n営業企画部|Sales Planning", """
店主|Owner
店長|Store Manager
料理長|Head Chef
オーナー|Owner
代表|Owner
女将|Okami
マネージャー|Manager
代表取締役|President
支配人|Manager
""")  # fmt: skip
INN = positions("-|-\n-|-\n-|-\n営業部|Sales Department\n宿泊課 予約係|Rooms Section, Reservations\n料飲課|Food and Beverage Section\n総務部|General Affairs Department", """
支配人|General Manager
総支配人|General Manager
女将|Okami
代表取締役|President
営業課長|Sales Manager
主任|Chief
課長|Manager
フロント係|Front Desk
""")  # fmt: skip
SALON = positions("-|-\n-|-\n-|-\n-|-", """
オーナー|Owner
代表|Owner
店長|Salon Manager
スタイリスト|Stylist
トップデザイナー|Top Designer
マネージャー|Manager
""")  # fmt: skip
STUDIO = positions("-|-\n-|-\n-|-\n-|-\n設計室|Design Office", """
デザイナー|Designer
代表|Principal
代表|Principal
代表取締役|President
所長|Principal
主宰者|Principal
設計担当|Designer
カメラマン|Photographer
作家|Artist
""", bilinguals("一級建築士|First-class Architect\n二級建築士|Second-class Architect\n伝統工芸士|Traditional Craftsman"))  # fmt: skip
LAND = positions("-|-\n-|-\n-|-\n営業部|Sales Department\n製造部|Production Department\n生産課|Production Section", """
代表|Owner
代表|Owner
代表取締役|President
専務取締役|Senior Managing Director
農園主|Farm Owner
農場長|Farm Manager
部長|Manager
直売担当|Farm Shop
""", bilinguals("野菜ソムリエ|Vegetable Sommelier\n１級造園施工管理技士|First-class Landscape Works Manager"))  # fmt: skip
