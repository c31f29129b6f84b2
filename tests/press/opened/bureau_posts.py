"""Who works as what in the offices, plants and building sites of the opened half's companies."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

SALES = with_everyday("""
第一営業部|Sales Department 1
第二営業部 二課|Sales Department 2, Section 2
東日本営業部|East Japan Sales Department
関西営業部 大阪グループ|Kansai Sales Department, Osaka Group
海外営業部|Overseas Sales Department
営業部 営業一課|Sales Department, Sales Section 1
営業本部 広域営業部|Sales Division, Wide Area Sales Department
商品部|Merchandise Department
資材部|Materials Department
業務部 業務課|Operations Department, Operations Section
仕入部|Purchasing Department
物流部|Logistics Department
法務部|Legal Department
広報室|Public Relations Office
経営管理部|Business Administration Department
""", """
営業部長|Sales General Manager
営業主任|Sales Chief
営業担当|Sales Representative
代表取締役会長|Chairman
代表取締役副社長|Executive Vice President
本部長|Division Manager
副部長|Deputy General Manager
顧問|Adviser
監査役|Auditor
リーダー|Leader
チーフ|Chief
取締役営業本部長|Director, Head of Sales
取締役 管理部長|Director, Administration Manager
執行役員 営業部長|Executive Officer, Sales Manager
主席|Principal Staff
""", bilinguals("中小企業診断士|SME Consultant\n日商簿記１級|Bookkeeping Grade 1\n通関士|Customs Specialist"))  # fmt: skip
SYSTEM = with_everyday("""
システム開発部|System Development Department
第二開発部 開発三課|Development Department 2, Section 3
プロダクト本部 開発部|Product Division, Development Department
インフラ技術部|Infrastructure Department
デジタルマーケティング部|Digital Marketing Department
サポートセンター|Support Center
DX推進室|DX Promotion Office
コーポレート部|Corporate Department
""", """
エンジニア|Engineer
コンサルタント|Consultant
ディレクター|Director
営業部長|Sales General Manager
リーダー|Leader
シニアエンジニア|Senior Engineer
プロジェクトリーダー|Project Leader
システムエンジニア|Systems Engineer
代表取締役CEO|CEO
取締役CTO|CTO
""", bilinguals("情報処理安全確保支援士|Registered Information Security Specialist\n応用情報技術者|Applied IT Engineer\nITストラテジスト|IT Strategist"))  # fmt: skip
PLANT = with_everyday("""
生産管理課|Production Control Section
生産管理部 購買課|Production Control Department, Purchasing Section
製造部 第一製造課|Production Department, Production Section 1
品質管理部|Quality Control Department
技術部 設計課|Engineering Department, Design Section
研究開発部|Research and Development Department
開発営業部|Development Sales Department
設備課|Facilities Section
本社工場 製造課|Head Plant, Production Section
機械加工課|Machining Section
営業部 東京営業所|Sales Department, Tokyo Sales Office
""", """
製造部長|Production General Manager
製造課長|Production Manager
営業部長|Sales General Manager
班長|Group Leader
代表取締役会長|Chairman
技術部長|Engineering General Manager
品質管理課長|Quality Control Manager
生産管理主任|Production Control Chief
""", bilinguals("技術士（機械部門）|Professional Engineer (Mechanical)\n第一種衛生管理者免許|First-class Health Officer Licence\n１級機械保全技能士|First-class Maintenance Technician"))  # fmt: skip
BUILDING = with_everyday("""
建築部|Building Department
工事部 工事課|Works Department, Works Section
設計部|Design Department
住宅事業部|Housing Division
積算課|Estimation Section
設備部|Equipment Department
安全環境部|Safety and Environment Department
営業設計課|Sales and Design Section
""", """
工事部長|Works General Manager
営業部長|Sales General Manager
営業主任|Sales Chief
工事課長|Works Manager
""", bilinguals("一級建築士|First-class Architect\n１級土木施工管理技士|First-class Civil Works Manager\n一級建築施工管理技士|First-class Building Works Manager\n電気工事士|Electrician\n福祉住環境コーディネーター２級|Housing Environment Coordinator\n二級建築士・宅地建物取引士|Second-class Architect, Realtor"))  # fmt: skip
ESTATE = with_everyday("""
賃貸事業部|Rental Division
不動産部|Real Estate Department
仲介営業部 二課|Brokerage Sales Department, Section 2
開発事業部|Development Division
""", """
営業主任|Sales Chief
店長代理|Acting Store Manager
エリアマネージャー|Area Manager
賃貸担当|Rental Staff
売買担当|Sales and Purchase Staff
センター長|Center Manager
住宅ローンアドバイザー（賃貸・売買）|Housing Loan Adviser
""", bilinguals("宅地建物取引士|Licensed Realtor\n宅建士・FP２級|Realtor, FP Grade 2\n賃貸不動産経営管理士|Rental Property Manager"))  # fmt: skip
TRANSPORT = with_everyday("""
運輸部 配車課|Transport Department, Dispatch Section
配車課|Dispatch Section
物流事業部|Logistics Division
倉庫課|Warehouse Section
国際部|International Department
引越事業部|Removal Division
旅行営業課|Travel Sales Section
""", """
倉庫主任|Warehouse Chief
ドライバー|Driver
センター所長|Center Manager
旅行相談員|Travel Adviser
""", bilinguals("運行管理者（旅客）|Operation Manager (Passengers)\n総合旅行業務取扱管理者|Certified General Travel Supervisor"))  # fmt: skip
FINANCE = with_everyday("""
業務渉外部|Customer Relations Department
本店営業部 融資課|Head Office Sales Department, Loan Section
個人営業課|Retail Section
保険営業部|Insurance Sales Department
資産形成コンサルティング課|Wealth Consulting Section
""", """
支店長代理|Assistant Branch Manager
営業担当|Sales Representative
保険アドバイザー|Insurance Adviser
推進役|Promotion Officer
調査役代理|Deputy Research Officer
""", bilinguals("２級ファイナンシャル・プランニング技能士|Second-grade Financial Planner\nＡＦＰ認定者|AFP\n証券アナリスト|Securities Analyst"))  # fmt: skip
MEDIA = with_everyday("""
制作部 デザイン課|Production Department, Design Section
広告部|Advertising Department
企画営業部|Planning and Sales Department
メディア事業部|Media Division
クリエイティブ部|Creative Department
""", """
編集長|Editor in Chief
デザイナー|Designer
デザイナー|Designer
ディレクター|Director
編集部員|Editor
制作主任|Production Chief
""")  # fmt: skip
CARE = with_everyday("""
派遣事業部|Staffing Division
警備部|Security Department
清掃管理部|Cleaning Department
介護事業部|Care Division
施設管理課|Facility Management Section
教育事業部|Education Division
採用課|Recruitment Section
""", """
エリアマネージャー|Area Manager
リーダー|Leader
管理者|Manager
""", bilinguals("国家資格キャリアコンサルタント|Certified Career Consultant\n建築物環境衛生管理技術者|Building Health Engineer\n社会福祉主事|Social Welfare Officer"))  # fmt: skip
