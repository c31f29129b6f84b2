"""Who works as what in the practices and hospitals of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

LAW = positions("-|-", "代表弁護士|Managing Attorney\nパートナー|Partner", bilinguals(
    "弁護士|Attorney at Law\n弁理士|Patent Attorney\n司法書士|Judicial Scrivener"))  # fmt: skip
TAX = positions("-|-\n資産税部|Property Tax Department", "社員税理士|Partner\n所長代行|Acting Principal", bilinguals(
    "公認会計士|CPA\n税理士|Certified Tax Accountant\n社会保険労務士|Labor and Social Security Attorney\n"
    "中小企業診断士|SME Management Consultant\n行政書士|Administrative Scrivener\nファイナンシャル・プランナー|Financial Planner"
))  # fmt: skip
ADVOCATE = positions("-|-\n-|-\n企業法務部|Corporate Law Group", "所長弁護士|Principal\n客員弁護士|Of Counsel\n-|-", bilinguals(
    "弁護士|Attorney at Law\n弁護士・弁理士|Attorney, Patent Attorney\n特許業務担当弁理士|Patent Attorney"))  # fmt: skip
CLERK = positions("-|-\n-|-\n相談支援課|Consulting Section", "代表|Principal\n所長|Principal\n代表司法書士|Principal Scrivener\n-|-", bilinguals(
    "税理士・行政書士|Tax Accountant & Scrivener\n司法書士・土地家屋調査士|Judicial Scrivener & Surveyor\n社会保険労務士|Labor Attorney\n"
    "公認会計士・税理士|CPA & Tax Accountant\n海事代理士|Marine Procedure Agent\n１級ファイナンシャル・プランニング技能士|Financial Planner Grade 1\n"
    "一級建築士|First-class Architect\n不動産鑑定士|Real Estate Appraiser"))  # fmt: skip
CLINIC = positions("""
外来看護部|Outpatient Nursing Department
リハビリテーション科|Department of Rehabilitation
地域医療連携室|Regional Medical Liaison Office
-|-
""", "名誉院長|Honorary Director\n副院長|Deputy Director\n事務部長|Administrative Director\n看護師長|Head Nurse", bilinguals(
    "医学博士|M.D., Ph.D.\n歯科医師|D.D.S.\n薬剤師|Pharmacist\n理学療法士|Physical Therapist"))  # fmt: skip
WARD = positions("""
診療部 循環器内科|Medical Department, Cardiology
整形外科|Orthopedics
看護部 ４階東病棟|Nursing Department, Ward 4 East
放射線部|Radiology Department
医事課|Medical Affairs Section
患者支援センター|Patient Support Center
訪問看護ステーション|Home Nursing Station
-|-
""", """
院長|Director
理事長|Chairman
診療部長|Head of Medicine
医長|Head Physician
科長|Chief
主任看護師|Chief Nurse
事務長|Business Manager
技師長補佐|Deputy Chief Technologist
医療ソーシャルワーカー|Medical Social Worker
""", bilinguals("医学博士|M.D., Ph.D.\n診療放射線技師|Radiological Technologist\n臨床検査技師|Clinical Technologist\n作業療法士|Occupational Therapist\n"
                "日本内科学会認定総合内科専門医|Board Certified Internist\n歯学博士|D.D.S., Ph.D."))  # fmt: skip
