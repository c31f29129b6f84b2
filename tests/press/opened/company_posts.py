"""Who works as what in the companies of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

OFFICE = positions("""
営業統括本部 首都圏第一営業部 法人営業課|Sales Headquarters, Metropolitan Sales Dept. 1, Corporate Sales Section
経営戦略本部 DX推進室|Corporate Strategy Division, DX Promotion Office
管理本部 経理財務グループ|Administration Division, Accounting & Finance Group
東日本事業部 北関東営業所|East Japan Division, Kita-Kanto Sales Office
ソリューション営業部|Solution Sales Department
カスタマーサポートチーム|Customer Support Team
人財開発部 研修企画担当|Human Resources Development Department, Training
マーケティング本部 デジタルコミュニケーション部|Marketing Division, Digital Communication Department
法人事業部 関西ブロック|Corporate Business Division, Kansai Block
内部監査室|Internal Audit Office
貿易業務部 輸入チーム|Trade Operations Department, Import Team
-|-
""", """
代表取締役|Representative Director
代表取締役会長|Chairman
常務取締役|Managing Director
執行役員|Executive Officer
次長|Deputy Department Manager
副部長|Vice Manager
統括マネジャー|Supervising Manager
グループリーダー|Group Leader
課長補佐|Assistant Section Chief
エリアマネージャー|Area Manager
営業担当|Sales Representative
アカウントエグゼクティブ|Account Executive
顧問|Advisor
サブリーダー|Sub-Leader
-|-
""")  # fmt: skip
STAFF = positions("""
営業部|Sales Department
営業本部 第一営業部|Sales Division, Sales Department 1
東京本社 営業二課|Tokyo Head Office, Sales Section 2
法人営業部 中部エリア担当|Corporate Sales Department, Chubu Area
営業推進部 営業推進課|Sales Promotion Department, Promotion Section
総務人事部|General Affairs & Personnel Department
総務部|General Affairs Department
管理部|Administration Department
経営管理本部 財務部 資金課|Business Administration Division, Finance Department, Treasury Section
事業開発部|Business Development Department
プロダクト開発部 基盤チーム|Product Development Department, Platform Team
データソリューション事業部 第３グループ|Data Solutions Business Unit, Group 3
首都圏支店 ルート営業部|Metropolitan Branch, Route Sales Department
お客様相談室|Customer Relations Office
法務コンプライアンス部|Legal & Compliance Department
広域営業統括部 物流企画課|Regional Sales Control Department, Logistics Planning Section
経営企画部 サステナビリティ推進グループ|Corporate Planning Department, Sustainability Group
秘書室|Secretary's Office
-|-
-|-
""", """
代表取締役|Representative Director
代表取締役社長|President
代表取締役 CEO|Chief Executive Officer
取締役営業部長|Director, Sales
取締役|Director
専務取締役 管理本部長|Senior Managing Director, Head of Administration
常務執行役員|Managing Executive Officer
上席執行役員|Senior Executive Officer
監査役|Auditor
支社長|Branch President
部長|General Manager
部長補佐|Assistant General Manager
担当部長|General Manager in Charge
課長|Manager
課長代行|Acting Manager
係長|Subsection Chief
主任|Supervisor
主事補|Junior Staff
スーパーバイザー|Supervisor
シニアコンサルタント|Senior Consultant
プロジェクトマネージャー|Project Manager
営業|Sales
相談役|Senior Adviser
-|-
-|-
""")  # fmt: skip
WORKS = positions("""
生産本部 第二工場 製造三課|Production Division, Plant 2, Manufacturing Section 3
技術開発部 要素技術グループ|Engineering Development Department, Core Technology Group
環境安全衛生課|Environment, Health & Safety Section
設備保全課|Maintenance Section
調達部|Procurement Department
工事部 設備課|Works Department, Facilities Section
検査グループ|Inspection Group
""", """
工場長|Plant Manager
技術主幹|Principal Engineer
副工場長|Deputy Plant Manager
職長|Foreman
主幹技師|Chief Engineer
担当課長|Section Manager in Charge
現場代理人|Site Representative
""", bilinguals("""
技術士（機械部門）|Professional Engineer
一級建築施工管理技士|First-class Building Works Engineer
工学博士|Doctor of Engineering
第一種電気工事士|First-class Electrician
"""))  # fmt: skip
PLANT = positions("""
生産技術部|Production Engineering Department
製造部 加工二課|Manufacturing Department, Machining Section 2
品質管理課|Quality Control Section
工事部 土木課|Works Department, Civil Engineering Section
設計部 構造設計室|Design Department, Structural Design Office
施設管理部|Facilities Department
資材部 購買グループ|Materials Department, Purchasing Group
技術本部 計測技術センター|Technology Division, Measurement Center
サービスエンジニアリング部 西日本サービス課|Service Engineering Department, West Japan Section
-|-
""", """
工場次長|Deputy Plant Manager
部長|General Manager
課長|Manager
班長|Group Chief
主任技師|Senior Engineer
主席研究員|Chief Researcher
所長|Director
現場監督|Site Supervisor
専任主任|Assistant Manager
エンジニア|Engineer
フィールドエンジニア|Field Engineer
代表取締役|Representative Director
""", bilinguals("""
一級土木施工管理技士|First-class Civil Engineering Works Engineer
管理建築士|Managing Architect
電気主任技術者|Chief Electrical Engineer
技術士（上下水道部門）|Professional Engineer (Water)
エネルギー管理士|Energy Manager
二級造園施工管理技士|Second-class Landscaping Engineer
"""))  # fmt: skip
