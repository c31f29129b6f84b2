"""Who works as what in the offices, plants and building sites of the opened half's companies."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

TRADING = with_everyday("""
営業一課|Sales Section 1
広報部|Public Relations Department
お客様相談室|Customer Service Office
内部監査室|Internal Audit Office
営業部 第二課|Sales Department, Section 2
法人営業部|Corporate Sales Department
首都圏営業部 第一グループ|Metropolitan Sales Department, Group 1
西日本営業部|West Japan Sales Department
東京支店 営業課|Tokyo Branch, Sales Section
名古屋支店|Nagoya Branch
購買部|Purchasing Department
業務部|Operations Department
商品企画部|Product Planning Department
貿易部 輸入課|Trading Department, Import Section
営業推進部|Sales Promotion Department
EC事業部|E-commerce Division
""", """
営業|Sales
専務|Senior Managing Director
部長代理|Acting General Manager
グループリーダー|Group Leader
チームリーダー|Team Leader
担当課長|Manager in Charge
取締役会長|Chairman
取締役 統括部長|Director, General Manager
営業部長|Sales General Manager
営業課長|Sales Manager
営業主任|Sales Chief
代表取締役会長|Chairman
取締役部長|Director, General Manager
取締役 営業部長|Director, Sales General Manager
副部長|Deputy General Manager
顧問|Adviser
""", bilinguals("中小企業診断士|SME Consultant\n販売士１級|Retail Sales Specialist Grade 1\n貿易実務検定Ｂ級|Trade Practice Grade B"))  # fmt: skip
SOFTWARE = with_everyday("""
開発部 第一グループ|Development Department, Group 1
ソリューション事業部|Solutions Division
ソフトウェア開発部|Software Development Department
クラウド推進部|Cloud Promotion Department
システム運用課|System Operations Section
マーケティング部|Marketing Department
SI事業部 システム二課|SI Division, Systems Section 2
ITサービス部|IT Service Department
AI研究室|AI Laboratory
""", """
システムエンジニア|Systems Engineer
システムエンジニア|Systems Engineer
プロジェクトマネージャー|Project Manager
チームリーダー|Team Leader
コンサルティングセールス|Consulting Sales
代表取締役 兼 CTO|President and CTO
プログラマー|Programmer
エンジニア|Engineer
コンサルタント|Consultant
営業部長|Sales General Manager
""", bilinguals("基本情報技術者|Fundamental IT Engineer\nネットワークスペシャリスト|Network Specialist\nPMP®|PMP"))  # fmt: skip
FACTORY = with_everyday("""
生産技術部|Production Engineering Department
生産管理部|Production Control Department
製造課|Production Section
品質管理部 検査課|Quality Control Department, Inspection Section
技術開発部 技術一課|Engineering Development Department, Section 1
資材課|Materials Section
第二製造部|Production Department 2
保全課|Maintenance Section
組立課|Assembly Section
熱処理課|Heat Treatment Section
滋賀工場 製造課|Shiga Plant, Production Section
環境安全課|Environment and Safety Section
""", """
副工場長|Deputy Plant Manager
取締役工場長|Director, Plant Manager
製造リーダー|Production Leader
製造部長|Production General Manager
製造課長|Production Manager
技術課長|Engineering Manager
営業部長|Sales General Manager
代表取締役会長|Chairman
班長|Group Leader
取締役 製造部長|Director, Production Manager
""", bilinguals("第二種電気工事士|Second-class Electrician\n技能士１級（機械加工）|First-class Technician (Machining)\n公害防止管理者|Pollution Control Manager\n危険物取扱者乙種第４類|Hazardous Materials Officer"))  # fmt: skip
SITE = with_everyday("""
工務部|Construction Department
建築部 工事課|Building Department, Works Section
土木部 工務課|Civil Engineering Department, Works Section
営業設計部|Sales and Design Department
住宅営業課|Housing Sales Section
メンテナンス課|Maintenance Section
安全品質管理室|Safety and Quality Office
""", """
工事課長|Works Manager
工事主任|Works Chief
現場代理人|Site Agent
工事部長|Works General Manager
営業部長|Sales General Manager
代表取締役会長|Chairman
""", bilinguals("一級建築士|First-class Architect\n二級建築士|Second-class Architect\n１級建築施工管理技士|First-class Building Works Manager\n１級管工事施工管理技士|First-class Piping Works Manager\n監理技術者|Supervising Engineer\n第一種電気工事士|First-class Electrician"))  # fmt: skip
HOMES = with_everyday("""
売買営業部|Sales and Purchase Department
管理部 賃貸管理課|Administration Department, Rental Management Section
駅前店|Ekimae Shop
流通営業部|Brokerage Department
""", """
売買営業主任|Sales Chief
営業|Sales
営業主任|Sales Chief
営業課長|Sales Manager
副店長|Deputy Shop Manager
店長|Shop Manager
売買仲介担当|Brokerage Staff
エリアマネージャー|Area Manager
""", bilinguals("宅地建物取引士|Licensed Realtor\n宅地建物取引士 第041827号|Licensed Realtor No. 041827\nマンション管理士|Condominium Manager\n宅地建物取引士・２級ＦＰ技能士|Licensed Realtor, FP Grade 2"))  # fmt: skip
FREIGHT = with_everyday("""
輸送部|Transport Department
運行管理課|Operations Control Section
物流センター|Logistics Center
通関課|Customs Section
倉庫事業部|Warehouse Division
バス事業部 貸切課|Bus Division, Charter Section
旅行事業部|Travel Division
整備課|Maintenance Section
""", """
センター長|Center Manager
配車課長|Dispatch Manager
営業部長|Sales General Manager
配車担当|Dispatcher
整備主任|Maintenance Chief
""", bilinguals("運行管理者（貨物）|Operations Manager (Freight)\n二級自動車整備士|Second-class Mechanic\n国内旅行業務取扱管理者|Domestic Travel Supervisor"))  # fmt: skip
FUNDS = with_everyday("""
営業店 渉外課|Branch, Customer Relations Section
融資部|Loan Department
審査部|Credit Department
法人営業課|Corporate Sales Section
ライフプラン営業部|Life Plan Sales Department
預金為替課|Deposits and Exchange Section
損害保険部|Non-life Insurance Department
お客様サービス課|Customer Service Section
""", """
副支店長|Deputy Branch Manager
調査役|Research Officer
上級代理店主|Senior Agent
支店長代理|Assistant Branch Manager
営業担当|Sales Representative
""", bilinguals("ファイナンシャルプランナー|Financial Planner\n１級ファイナンシャル・プランニング技能士|First-grade Financial Planner\nＣＦＰ®認定者|CFP\nトータル・ライフ・コンサルタント|Total Life Consultant"))  # fmt: skip
PAPERS = with_everyday("""
編集局 社会部|Editorial Bureau, City News
編集部|Editorial Department
制作課|Production Section
広告局 営業部|Advertising Bureau, Sales Department
印刷課|Printing Section
プロモーション部|Promotion Department
Web制作課|Web Production Section
""", """
編集者|Editor
記者|Reporter
アートディレクター|Art Director
プランナー|Planner
プロデューサー|Producer
広告営業|Advertising Sales
デザイナー|Designer
ディレクター|Director
営業担当|Sales Representative
""")  # fmt: skip
UPKEEP = with_everyday("""
ビルメンテナンス部|Building Maintenance Department
業務管理課|Operations Management Section
環境事業部|Environment Division
人材派遣課|Staffing Section
ケアサービス部|Care Service Department
訪問介護課|Home Care Section
警備課|Security Section
研修課|Training Section
""", """
ケアマネジャー|Care Manager
教育担当|Training Officer
営業主任|Sales Chief
管理者|Manager
エリアマネージャー|Area Manager
隊長|Captain
""", bilinguals("介護支援専門員|Care Support Specialist\nキャリアコンサルタント|Career Consultant\n警備員指導教育責任者|Security Training Officer"))  # fmt: skip
