"""Who works as what in the practices and hospitals of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

COUNSEL = positions("-|-\n-|-\n-|-\n知的財産グループ|IP Group\n渉外部門|International Practice", """
代表パートナー|Managing Partner
シニアパートナー|Senior Partner
カウンセル|Counsel
所属弁護士|Associate Attorney
事務局主任|Office Chief
-|-
-|-
""", bilinguals("弁護士|Attorney at Law\n弁理士|Patent Attorney\nニューヨーク州弁護士|Attorney at Law, New York\n外国法事務弁護士|Registered Foreign Lawyer"))  # fmt: skip
LEDGER = positions("-|-\n-|-\n監査部|Audit Department\n事業承継支援室|Succession Office\n給与計算課|Payroll Section", """
代表税理士|Principal Tax Accountant
統括代表社員|Chief Representative Partner
所長|Principal
副代表|Vice Principal
主任|Supervisor
スタッフ|Staff
-|-
""", bilinguals("""
税理士|Certified Tax Accountant
公認会計士|Certified Public Accountant
特定社会保険労務士|Labor and Social Security Attorney
行政書士・宅地建物取引士|Administrative Scrivener
認定司法書士|Judicial Scrivener
土地家屋調査士・測量士|Land and House Investigator
ＣＦＰ®認定者|CFP
米国公認会計士|US CPA
"""))  # fmt: skip
CURE = positions("""
内科・小児科|Internal Medicine and Pediatrics
診療技術部 リハビリテーション室|Clinical Department, Rehabilitation Office
看護部 外来|Nursing Department, Outpatients
地域連携課|Regional Liaison Section
薬剤部|Pharmacy Department
栄養管理室|Nutrition Office
健診センター|Health Check Center
総務課|General Affairs Section
消化器センター 内視鏡室|Digestive Disease Center, Endoscopy
-|-
-|-
""", """
院長|Director
理事長|Chairman
副院長 兼 診療科長|Deputy Director and Chief
病棟師長|Head Nurse
看護副部長|Deputy Nursing Director
薬局長|Chief Pharmacist
事務次長|Deputy Administrator
主任技師長|Chief Technologist
受付主任|Reception Chief
管理薬剤師|Managing Pharmacist
獣医師|Veterinarian
""", bilinguals("""
医学博士|M.D., Ph.D.
日本専門医機構認定 小児科専門医|Board Certified Pediatrician
日本眼科学会認定専門医|Board Certified Ophthalmologist
歯学博士|D.D.S., Ph.D.
柔道整復師|Judo Therapist
はり師・きゅう師|Acupuncturist
助産師|Midwife
言語聴覚士|Speech Therapist
救急救命士|Paramedic
"""))  # fmt: skip
