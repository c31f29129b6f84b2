"""Who works as what in the practices, schools, authorities, shops and inns of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

BARRISTERS = positions("-|-\n-|-\n-|-\n-|-\n事務局|Secretariat", """
司法書士|Judicial Scrivener
弁理士|Patent Attorney
弁護士|Attorney at Law
弁護士|Attorney at Law
弁護士|Attorney at Law
弁護士|Attorney at Law
所長|Principal
代表社員|Managing Partner
事務局長|Secretary General
""", bilinguals("弁理士|Patent Attorney\n公認会計士|CPA\n認定司法書士|Certified Judicial Scrivener"))  # fmt: skip
ACCOUNTING = positions("-|-\n-|-\n-|-\n-|-\n総務課|General Affairs Section\n法人税務課|Corporate Tax Section", """
税理士|Tax Accountant
税理士|Tax Accountant
公認会計士|CPA
社会保険労務士|Labour Consultant
行政書士|Administrative Scrivener
代表税理士|Managing Tax Accountant
代表|Principal
所長|Principal
特定社会保険労務士|Specified Labour Consultant
職員|Staff
主任|Chief
課長|Manager
""", bilinguals("税理士|Tax Accountant\n公認会計士・税理士|CPA, Tax Accountant\n行政書士・社会保険労務士|Administrative Scrivener, Labour Consultant\n経営革新等支援機関|Certified Support Organisation"))  # fmt: skip
HOSPITAL = positions("""
内科|Internal Medicine
リハビリテーション科|Rehabilitation
-|-
-|-
看護部|Nursing Department
医事課|Medical Affairs Section
総務課|General Affairs Section
薬剤部|Pharmacy Department
整形外科|Orthopedics
外科|Surgery
地域連携室|Regional Liaison Office
放射線科|Radiology
""", """
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
事務長|Administrative Director
部長|Chief
課長|Manager
主任|Chief
医長|Medical Chief
看護部長|Director of Nursing
看護師長|Head Nurse
薬剤師|Pharmacist
作業療法士|Occupational Therapist
""", bilinguals("医学博士|MD, PhD\n日本内科学会総合内科専門医|Internal Medicine Specialist\n日本整形外科学会専門医|Orthopedic Specialist\n医学博士・産業医|MD, Industrial Physician"))  # fmt: skip
SURGERY = positions("-|-\n-|-\n-|-\n-|-\n-|-", """
院長|Director
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
歯科医師|Dentist
獣医師|Veterinarian
""", bilinguals("歯学博士|DDS, PhD\n日本矯正歯科学会認定医|Orthodontic Specialist\n医学博士|MD, PhD"))  # fmt: skip
CHEMIST = positions("-|-\n-|-\n-|-\n店舗運営課|Store Operations Section\n営業部|Sales Department", """
薬局長|Pharmacy Manager
管理薬剤師|Managing Pharmacist
薬剤師|Pharmacist
薬剤師|Pharmacist
店長|Store Manager
代表取締役|President
エリアマネージャー|Area Manager
""")  # fmt: skip
FACULTY = positions("""
-|-
工学部 電気電子工学科|Faculty of Engineering, Department of Electrical Engineering
看護学部|Faculty of Nursing
総務課|General Affairs Section
""", """
特任教授|Project Professor
名誉教授|Professor Emeritus
教授|Professor
教授|Professor
教授|Professor
准教授|Associate Professor
准教授|Associate Professor
講師|Lecturer
助教|Assistant Professor
課長|Manager
係長|Section Chief
主任|Chief
研究員|Researcher
""", bilinguals("博士（工学）|PhD in Engineering\n博士（文学）|PhD in Literature\n博士（農学）|PhD in Agriculture\n博士（経済学）|PhD in Economics"))  # fmt: skip
SCHOOL = positions("-|-\n-|-\n-|-\n事務局|Secretariat\n事務室|School Office\n入学相談室|Admissions Office", """
副園長|Deputy Director
校長|Principal
教頭|Vice Principal
教諭|Teacher
教諭|Teacher
園長|Director
主任|Chief
理事長|Chairman
事務長|Administrative Director
講師|Lecturer
""")  # fmt: skip
CITY = positions("""
企画政策課|Planning and Policy Section
産業振興課|Industry Promotion Section
総務課|General Affairs Section
総務課|General Affairs Section
税務課|Tax Section
管理課|Administration Section
産業振興課|Industry Promotion Section
観光課|Tourism Section
福祉課|Welfare Section
健康づくり推進課|Health Promotion Section
都市整備課|Urban Development Section
産業部 商工課|Industry Department, Commerce Section
こども未来部 保育課|Children's Department, Nursery Section
教育委員会 生涯学習課|Board of Education, Lifelong Learning Section
上下水道課 工務係|Waterworks Section, Works
""", """
主任主事|Senior Clerk
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
参事|Councillor
保健師|Public Health Nurse
""")  # fmt: skip
GUILD = positions("""
事務局|Secretariat
事務局|Secretariat
総務課|General Affairs Section
業務部|Operations Department
営農経済部|Farming Department
-|-
""", """
経営指導員|Business Adviser
事務局長|Secretary General
会長|Chairman
副会長|Vice Chairman
専務理事|Executive Director
理事|Director
理事長|Chairman
課長|Manager
係長|Section Chief
主任|Chief
""")  # fmt: skip
WELFARE = positions("-|-\n-|-\n-|-\n総務課|General Affairs Section\nデイサービスセンター|Day Service Center\n居宅介護支援事業所|Home Care Support Office", """
生活相談員|Life Consultant
施設長|Facility Manager
理事長|Chairman
園長|Director
管理者|Manager
事務長|Administrative Director
主任|Chief
サービス管理責任者|Service Manager
""", bilinguals("社会福祉士|Certified Social Worker\n介護支援専門員|Care Support Specialist\n精神保健福祉士|Psychiatric Social Worker"))  # fmt: skip
SANCTUARY = positions("-|-\n-|-\n-|-\n-|-\n社務所|Shrine Office", "住職|Chief Priest\n副住職|Deputy Priest\n宮司|Chief Priest\n禰宜|Priest\n総代|Parish Representative\n名誉住職|Emeritus Priest")  # fmt: skip
MUSEUM = positions("-|-\n-|-\n学芸課|Curatorial Section\n総務課|General Affairs Section", "館長|Director\n副館長|Deputy Director\n学芸員|Curator\n学芸員|Curator\n主任|Chief\n係長|Section Chief\n課長|Manager")  # fmt: skip
STORE = positions("-|-\n-|-\n-|-\n-|-\n-|-\n営業部|Sales Department\n外販部|Outside Sales", """
店主|Owner
店主|Owner
店長|Store Manager
店長|Store Manager
代表|Owner
代表取締役|President
オーナー|Owner
スタッフ|Staff
三代目店主|Third-generation Owner
""", bilinguals("認定眼鏡士|Certified Optician\nソムリエ|Sommelier\n着付け師|Kimono Dresser"))  # fmt: skip
TABLE = positions("-|-\n-|-\n-|-\n-|-\n店舗営業部|Restaurant Department", """
オーナーシェフ|Owner Chef
店主|Owner
店長|Store Manager
店長|Store Manager
料理長|Head Chef
オーナー|Owner
代表|Owner
女将|Okami
マネージャー|Manager
代表取締役|President
""")  # fmt: skip
INN = positions("-|-\n-|-\n-|-\n営業部|Sales Department\n宿泊予約係|Reservations\n宴会営業課|Banquet Sales Section\n総務部|General Affairs Department", """
副支配人|Deputy Manager
支配人|General Manager
総支配人|General Manager
女将|Okami
代表取締役|President
営業課長|Sales Manager
主任|Chief
課長|Manager
""")  # fmt: skip
SALON = positions("-|-\n-|-\n-|-\n-|-", """
オーナー|Owner
代表|Owner
店長|Salon Manager
スタイリスト|Stylist
スタイリスト|Stylist
""")  # fmt: skip
STUDIO = positions("-|-\n-|-\n-|-\n-|-\n設計室|Design Office", """
デザイナー|Designer
代表|Principal
代表|Principal
代表取締役|President
所長|Principal
""", bilinguals("一級建築士|First-class Architect\n二級建築士|Second-class Architect\n管理建築士|Managing Architect"))  # fmt: skip
LAND = positions("-|-\n-|-\n-|-\n営業部|Sales Department\n製造部|Production Department\n栽培課|Growing Section", """
代表|Owner
代表|Owner
代表取締役|President
専務取締役|Senior Managing Director
農場長|Farm Manager
部長|Manager
販売担当|Sales
""", bilinguals("樹木医|Tree Doctor\n農業士|Farming Specialist\n日本茶インストラクター|Japanese Tea Instructor"))  # fmt: skip
