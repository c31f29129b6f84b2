"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
東洋栄 Toyoei|丸菱 Marubishi|北斗川 Hokutogawa|三栄社 Saneisha|大成屋 Taiseiya|日光堂 Nikkodo|共進 Kyoshin|富士見台 Fujimidai|新星 Shinsei|明和 Meiwa
筑紫野 Chikushino|阿賀川 Agagawa|最上台 Mogamidai|伊吹山 Ibukiyama|羽黒 Haguro|志摩路 Shimaji|淡路屋 Awajiya|浅間台 Asamadai|吉備野 Kibino|土佐浜 Tosahama
若竹 Wakatake|青柳川 Aoyagigawa|桜台東 Sakuradaihigashi|橘屋 Tachibanaya|松風台 Matsukazedai|白梅 Shiraume|藤ヶ谷 Fujigaya|楓川 Kaedegawa|楠木 Kusunoki|萩原台 Hagiwaradai
渡部源蔵 Watabe-Genzo|近江屋長兵衛 Omiya-Chobei|山城屋 Yamashiroya|マルトモ Marutomo|ヤマジュウ Yamaju|カネイチ Kaneichi|丸吉 Marukichi|山三 Yamasan|大野木 Ogi|柏木 Kashiwagi
さくらの木 Sakuranoki|つくし Tsukushi|わかば Wakaba|こすもす Kosumosu|のぞみ Nozomi|きずな Kizuna|あいあい Aiai|どんぐり Donguri|リーフ Leaf|アルファード Alfard
ルクス Lux|フォレスト Forest|ブリッジ Bridge|コンパス Compass|グランツ Glanz|ノヴァ Nova|オリオン Orion|テラス Terrace|マリーナ Marina|エターナル Eternal
クローバー Clover|シグマ Sigma|アトラス Atlas|サンフラワー Sunflower|ラピス Lapis|キャンバス Canvas|ステラ Stella|ユニテック Unitec|NEXIA Nexia|Hikari-Tech HikariTech
MORINO Morino|Lumina Lumina|AQUA-LINE AquaLine|Takumi Takumi|KUMO Kumo|Tetote Tetote|BASE-5 Base5|Sakura-Net SakuraNet|エイチ・アール HR|エス・ケイ・エム SKM
ケイ・アンド・ワイ KandY|アイ・シー・エス ICS|ワイズ Ys|トゥモロー Tomorrow|ハートフル Heartful|ミライト Mirait|ツクルバ Tsukuruba|ココロ Kokoro|白鳥 Hakucho|金峰 Kinpo
天竜 Tenryu|光明 Komyo|清和 Seiwa|聖徳 Seitoku|桃山 Momoyama|慈恵 Jikei|仁和 Ninna|泉 Izumi|八雲 Yakumo|水明 Suimei
城東 Joto|港北 Kohoku|南陽 Nanyo|高砂 Takasago|住吉 Sumiyoshi|相生 Aioi|宝来 Horai|寿 Kotobuki
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
確かな技術で、明日を支える。|Supporting tomorrow with sure technology
いつもの毎日に、ちょっといいこと。|A little good in every day
人にやさしく、地球にやさしく|Kind to people, kind to the earth
はたらく人を、もっと元気に。|More energy for working people
Your Best Partner|Your Best Partner
Innovation for Life|Innovation for Life
創業 明治二十年|Founded in 1887
おかげさまで70周年|Seventy years
地元とともに五十年|Fifty years with our town
ISO9001 認証取得（本社・工場）|ISO 9001 certified
ISO 9001 / ISO 27001 認証|ISO 9001 / ISO 27001 certified
健康経営優良法人2025|Certified for health management 2025
適格請求書登録番号 T6020001094417|Qualified invoice number T6020001094417
登録番号：T1380001027563|Registration number: T1380001027563
建設業許可 神奈川県知事（般-3）第41872号|Construction licence (General-3) No. 41872
宅地建物取引業者 東京都知事(2)第104388号|Real estate licence (2) No. 104388
古物商許可証 第45126000731号|Used goods dealer No. 45126000731
有料職業紹介事業 23-ユ-301944|Employment placement licence 23-301944
第二種旅行業 2-718|Travel agency licence 2-718
プライバシーマーク付与認定 17003391(05)|Privacy Mark 17003391(05)
営業時間 10:00〜19:00 定休日 水曜|Open 10:00-19:00, closed on Wednesdays
受付時間 平日8:30〜17:15|Weekdays 8:30-17:15
SDGs 地域パートナー企業|SDGs partner
まごころを、かたちに。|Giving shape to sincerity
みんなの「できる」をふやす|More that everyone can do
くらしに笑顔を届けます|Bringing smiles to life
Quality First since 1961|Quality First since 1961
水とみどりのまち|Town of water and green
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
