"""Who works as what in the offices of the opened half's companies."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

TRADING = with_everyday("""
食品原料部 油脂課|Food Ingredients Department, Oils & Fats Section
繊維資材部|Textile Materials Department
機械本部 産機営業部|Machinery Division, Industrial Machinery Sales Department
東京本社 化成品部 樹脂二課|Tokyo Head Office, Chemicals Department, Plastics Section 2
通関部 輸入課|Customs Clearance Department, Import Section
海外業務課|Overseas Operations Section
大阪支店 第二営業課|Osaka Branch, Sales Section 2
商品部 生鮮食品課|Merchandising Department, Fresh Food Section
審査法務部|Credit & Legal Department
店舗開発部|Store Development Department
""", """
主事|Associate
営業統括部長|General Sales Manager
専任課長|Manager
貿易実務主任|Chief of Trade Operations
チーフバイヤー|Chief Buyer
駐在員|Resident Representative
名古屋支店長代理|Deputy Manager, Nagoya Branch
取締役相談役|Director and Senior Adviser
常勤監査役|Full-time Auditor
ルート営業担当|Route Sales
""", bilinguals("通関士|Registered Customs Specialist\n日商簿記１級|Bookkeeping Grade 1"))  # fmt: skip
DIGITAL = with_everyday("""
プロダクト本部 カスタマーサクセス部|Product Division, Customer Success Department
エンジニアリング本部 SREグループ|Engineering Division, SRE Group
クラウドインフラ部|Cloud Infrastructure Department
データアナリティクスグループ|Data Analytics Group
ビジネスディベロップメント室|Business Development Office
フィールドセールス部 エンタープライズチーム|Field Sales Department, Enterprise Team
AIソリューション部|AI Solutions Department
コーポレート本部|Corporate Division
公共営業部 自治体DX課|Public Sector Sales Department, Municipal DX Section
ゲーム事業部 第２スタジオ|Game Division, Studio 2
""", """
データサイエンティスト|Data Scientist
スクラムマスター|Scrum Master
カスタマーサクセスマネージャー|Customer Success Manager
執行役員 CTO|Executive Officer, CTO
取締役 COO|Director, COO
VP of Engineering|VP of Engineering
リードエンジニア|Lead Engineer
システムアーキテクト|Systems Architect
インサイドセールス|Inside Sales
ゲームディレクター|Game Director
Webディレクター|Web Director
QAリーダー|QA Lead
ファウンダー|Founder
""", bilinguals("ITストラテジスト|IT Strategist\n情報処理安全確保支援士|Registered Information Security Specialist\n応用情報技術者|Applied Information Technology Engineer"))  # fmt: skip
FREIGHT = with_everyday("""
海務部|Marine Department
運航管理課|Operations Control Section
配車センター|Dispatch Center
川崎物流センター 庫内管理課|Kawasaki Logistics Center, Warehouse Section
乗務員課|Drivers' Section
貸切バス予約センター|Charter Bus Reservations
引越営業課|Removals Sales Section
航空貨物部 輸出課|Air Cargo Department, Export Section
運転士養成室|Driver Training Office
""", """
配車係長|Chief Dispatcher
運行管理者|Operation Manager
統括センター長|Center Manager
船長|Captain
機関長|Chief Engineer
整備管理者|Maintenance Manager
営業所長|Sales Office Manager
ツアープランナー|Tour Planner
フォワーディング担当|Freight Forwarder
安全統括管理者|General Safety Manager
""", bilinguals("一級小型船舶操縦士|First-class Boat Operator\n総合旅行業務取扱管理者|Certified Travel Supervisor\n物流技術管理士|Logistics Manager"))  # fmt: skip
MONEY = with_everyday("""
融資課|Loan Section
渉外課|Customer Relations Section
法人営業第一部|Corporate Sales Department 1
事業承継推進部|Business Succession Department
本店営業部 個人資産相談課|Head Office Sales Department, Personal Wealth Section
損害サービス第二課|Claims Service Section 2
審査部 企業審査グループ|Credit Department, Corporate Credit Group
リース営業部 医療機器チーム|Leasing Department, Medical Equipment Team
国際証券部|International Securities Department
""", """
支店長代理|Assistant Branch Manager
融資課長|Loan Manager
渉外係|Relationship Officer
リレーションシップマネージャー|Relationship Manager
チーフアンダーライター|Chief Underwriter
アジャスター|Claims Adjuster
シニアバンカー|Senior Banker
営業推進役|Senior Sales Promoter
理事 本店営業部長|Executive Director, Head Office Sales
専任次長|Deputy Manager
""", bilinguals("ファイナンシャル・プランニング技能士１級|Financial Planner Grade 1\n証券アナリスト|Chartered Member of SAAJ\nアクチュアリー|Actuary\nトータル・ライフ・コンサルタント|Total Life Consultant"))  # fmt: skip
PRESS = with_everyday("""
編集部|Editorial Department
校閲部|Proofreading Department
第一編集局 文芸編集部|Editorial Bureau 1, Literature Department
デジタル編集局|Digital Editorial Bureau
制作進行課|Production Section
印刷事業部 製版課|Printing Division, Prepress Section
番組制作部|Program Production Department
コンテンツビジネス局|Content Business Bureau
広告企画局 第三営業部|Advertising Bureau, Sales Department 3
""", """
副編集長|Deputy Editor in Chief
編集者|Editor
校閲記者|Copy Editor
デスク|Desk Editor
報道カメラマン|Press Photographer
番組ディレクター|Program Director
アナウンサー|Announcer
DTPオペレーター|DTP Operator
論説委員|Editorial Writer
プリンティングディレクター|Printing Director
アシスタントプロデューサー|Assistant Producer
""")  # fmt: skip
STAFFING = with_everyday("""
キャリア支援部|Career Support Department
派遣事業部 登録センター|Temporary Staffing Division, Registration Center
受託運営課 給食グループ|Contract Operations Section, Catering Group
ビルマネジメント部 清掃管理課|Building Management Department, Cleaning Section
警備部 常駐課|Security Department, Stationed Guards
リユース買取センター|Reuse Purchase Center
セレモニー部|Ceremony Department
研修事業部|Training Division
""", """
キャリアアドバイザー|Career Adviser
お仕事コーディネーター|Job Coordinator
葬祭ディレクター|Funeral Director
警備隊長|Chief Guard
管理栄養士チーフ|Chief Dietitian
現場責任者|Site Supervisor
鑑定士|Appraiser
研修講師|Trainer
エリアスーパーバイザー|Area Supervisor
スタッフリーダー|Staff Leader
""", bilinguals("国家資格キャリアコンサルタント|Certified Career Consultant\n産業カウンセラー|Industrial Counselor\n１級葬祭ディレクター|First-class Funeral Director"))  # fmt: skip
