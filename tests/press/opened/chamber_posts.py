"""Who works as what in the practices, hospitals and pharmacies of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

BAR = positions("-|-\n-|-\n-|-\n企業法務部門|Corporate Practice\n大阪オフィス|Osaka Office\n事務局|Secretariat", """
代表社員弁護士|Managing Partner
パートナー弁護士|Partner
アソシエイト弁護士|Associate
オブカウンセル|Of Counsel
代表弁理士|Managing Patent Attorney
パラリーガル|Paralegal
特許技術者|Patent Engineer
-|-
-|-
-|-
""", bilinguals("弁護士|Attorney at Law\n弁護士・弁理士|Attorney at Law, Patent Attorney\n弁理士|Patent Attorney\n司法書士|Judicial Scrivener\n公証人|Notary"))  # fmt: skip
BOOKS = positions("-|-\n-|-\n-|-\n法人会計部|Corporate Accounting Department\n医業経営支援課|Medical Business Support Section\n労務管理グループ|Labor Management Group\n総務課|General Affairs Section", """
所長|Principal
代表社員税理士|Managing Partner, Tax Accountant
副所長税理士|Deputy Principal
会計主任|Chief Accountant
巡回監査士|Field Auditor
コンサルティング部長|Head of Consulting
パートナー会計士|Audit Partner
代表|Representative
-|-
-|-
""", bilinguals("""
税理士|Certified Public Tax Accountant
公認会計士・税理士|Certified Public Accountant, Tax Accountant
社会保険労務士|Labor and Social Security Attorney
行政書士|Administrative Scrivener
中小企業診断士|SME Management Consultant
土地家屋調査士|Land and House Investigator
年金アドバイザー２級|Pension Adviser Grade 2
海事代理士|Marine Procedure Attorney
"""))  # fmt: skip
HOSPITAL = positions("""
看護部|Nursing Department
看護部|Nursing Department
外科|Surgery
整形外科|Orthopedics
循環器内科|Cardiology
泌尿器科|Urology
放射線技術科|Radiological Technology
医療連携室|Medical Liaison Office
医事課|Medical Affairs Section
総務課|General Affairs Section
臨床検査部 病理検査室|Clinical Laboratory, Pathology
救命救急センター|Emergency Center
医療安全管理部|Medical Safety Department
緩和ケア病棟|Palliative Care Ward
-|-
-|-
-|-
""", """
院長|Director
院長|Director
院長|Director
副院長|Deputy Director
理事長|Chairman
診療統括部長|Chief of Medical Staff
外科部長|Head of Surgery
看護師長|Head Nurse
看護主任|Nurse Supervisor
放射線技師長|Chief Radiographer
臨床工学技士長|Chief Clinical Engineer
内科医長|Chief of Internal Medicine
医療相談員|Medical Counselor
事務長|Administrator
主任|Supervisor
係長|Section Chief
研修医|Resident
""", bilinguals("""
医学博士|M.D., Ph.D.
日本外科学会専門医|Board Certified Surgeon
総合内科専門医|Board Certified Internist
がん看護専門看護師|Certified Nurse Specialist in Cancer
理学療法士|Physical Therapist
作業療法士|Occupational Therapist
診療情報管理士|Health Information Manager
日本医師会認定産業医|Certified Occupational Physician
"""))  # fmt: skip
CHAIRSIDE = positions("-|-\n-|-\n-|-\n訪問診療部|Home Visit Department\n矯正歯科|Orthodontics\n技工部|Dental Laboratory", """
院長|Director
院長|Director
副院長|Deputy Director
歯科医師|Dentist
勤務医|Associate Dentist
歯科衛生士長|Chief Dental Hygienist
歯科技工士|Dental Technician
動物看護師|Veterinary Nurse
受付|Reception
""", bilinguals("歯学博士|D.D.S., Ph.D.\n日本口腔外科学会専門医|Board Certified Oral Surgeon\n日本矯正歯科学会認定医|Certified Orthodontist\n獣医学博士|Ph.D. in Veterinary Medicine\n日本獣医循環器学会認定医|Certified Veterinary Cardiologist"))  # fmt: skip
DISPENSARY = positions("-|-\n-|-\n在宅訪問課|Home Care Section\n第三エリア|Area 3\n営業部|Sales Department", """
薬局長|Head Pharmacist
エリア薬局長|Area Head Pharmacist
店長|Store Manager
薬剤師|Pharmacist
登録販売者|Registered Salesperson
鍼灸師|Acupuncturist
整体師|Chiropractor
施術所長|Head of the Practice
代表|Owner
""", bilinguals("認定薬剤師|Certified Pharmacist\n柔道整復師・鍼灸師|Judo Therapist, Acupuncturist\nあん摩マッサージ指圧師|Massage Therapist\nスポーツファーマシスト|Sports Pharmacist"))  # fmt: skip
