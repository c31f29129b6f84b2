"""Who works as what in the practices, hospitals and pharmacies of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

LAW = positions("-|-\n-|-\n-|-\n東京事務所|Tokyo Office\n事務局|Secretariat\n企業法務チーム|Corporate Legal Team", """
弁護士|Attorney at Law
弁護士|Attorney at Law
代表社員|Managing Partner
代表|Principal
所長|Principal
共同代表弁護士|Co-managing Attorney
シニアアソシエイト|Senior Associate
司法書士|Judicial Scrivener
事務職員|Office Staff
弁理士（所長）|Patent Attorney, Principal
""", bilinguals("ニューヨーク州弁護士|Attorney at Law, New York\n特定社会保険労務士|Specified Labor Consultant\n認定司法書士|Certified Judicial Scrivener\n公証人経験者|Former Notary"))  # fmt: skip
LEDGERS = positions("-|-\n-|-\n-|-\n総務部|General Affairs Department\n監査第二課|Audit Section 2\n資産税チーム|Property Tax Team\n労務相談室|Labour Consulting Office", """
所長|Principal
代表|Principal
所長税理士|Principal, Tax Accountant
課長|Manager
主任|Chief
代表社員 公認会計士|Managing Partner, CPA
シニアスタッフ|Senior Staff
職員（税務担当）|Tax Staff
監査主任|Audit Chief
労務コンサルタント|Labour Consultant
""", bilinguals("税理士・行政書士|Tax Accountant, Administrative Scrivener\n社会保険労務士・FP|Labour Consultant, FP\n米国公認会計士|US CPA\n認定経営革新等支援機関|Certified Support Agency"))  # fmt: skip
HOSPITAL = positions("""
-|-
-|-
看護部|Nursing Department
整形外科|Orthopedics
医事課|Medical Affairs Section
総務課|General Affairs Section
リハビリテーション部|Rehabilitation Department
消化器内科|Gastroenterology
小児科|Pediatrics
""", """
院長|Director
院長|Director
副院長|Deputy Director
事務長|Administrative Director
部長|Chief
看護師長|Head Nurse
課長|Manager
主任|Chief
薬剤部長|Director of Pharmacy
総看護師長|Director of Nursing
言語聴覚士|Speech Therapist
理事長・院長|Chairman and Director
""", bilinguals("医学博士・日本内科学会認定医|MD, PhD, Certified Physician\n日本整形外科学会専門医|Orthopedic Specialist\n日本小児科学会専門医|Pediatric Specialist\n消化器病専門医|Gastroenterology Specialist\n認定看護管理者|Certified Nurse Administrator"))  # fmt: skip
CHAIR = positions("-|-\n-|-\n-|-\n予防歯科|Preventive Dentistry\n訪問歯科室|Home Dental Office\n小動物診療科|Small Animal Clinic", """
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
主任|Chief
勤務歯科医師|Associate Dentist
チーフ歯科衛生士|Chief Dental Hygienist
獣医師|Veterinarian
トリートメントコーディネーター|Treatment Coordinator
""", bilinguals("歯学博士|DDS, PhD\n日本矯正歯科学会認定医|Certified Orthodontist\n獣医学博士|DVM, PhD"))  # fmt: skip
COUNTER = positions("-|-\n-|-\n店舗運営部|Store Operations Department\n調剤課|Dispensing Section\n営業部|Sales Department", """
薬局長|Pharmacy Manager
店長|Store Manager
主任|Chief
管理薬剤師|Managing Pharmacist
院長代理|Acting Director
かかりつけ薬剤師|Family Pharmacist
柔道整復師|Judo Therapist
代表|Principal
""")  # fmt: skip
