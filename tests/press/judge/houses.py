"""The judging half's houses: companies, institutions and practices that do not exist."""

from __future__ import annotations

from tests.press.houses import Houses, Stem, bilinguals
from tests.press.judge.institutions import INSTITUTIONS
from tests.press.judge.trades import TRADES

STEMS = tuple(Stem(*cell.split(" ")) for cell in """
浜野 Hamano|中西 Nakanishi|岩田 Iwata|内海 Utsumi|松田 Matsuda|三好 Miyoshi|植木 Ueki|今村 Imamura|長島 Nagashima|高木 Takagi
東亜 Toa|日進 Nisshin|大洋 Taiyo|三協 Sankyo|昭和 Showa|新日本 Shinnihon|太陽 Taiyo|富士見 Fujimi|北斗 Hokuto|東栄 Toei
光洋 Koyo|共和 Kyowa|大成 Taisei|日東 Nitto|第二 Daini|三和 Sanwa|五光 Goko|双葉 Futaba|千代田 Chiyoda|扶桑 Fuso
朝陽 Choyo|協和 Kyowa|旭光 Kyokko|東洋 Toyo|東北 Tohoku|近畿 Kinki|西日本 Nishinihon|中国 Chugoku|四国 Shikoku|信州 Shinshu
越後 Echigo|備前 Bizen|筑紫 Chikushi|南総 Nanso|奥羽 Ou|淀川 Yodogawa|利根 Tone|伊豆 Izu|みずほ Mizuho|ひかり Hikari
いずみ Izumi|あかつき Akatsuki|はやぶさ Hayabusa|つばさ Tsubasa|めぐみ Megumi|アドバンス Advance|アルファ Alpha|オリエント Orient|サンエス Sanes|スタンダード Standard
テラ Terra|トップ Top|ニュー New|パイオニア Pioneer|フロンティア Frontier|プラス Plus|ホープ Hope|マルヤマ Maruyama|ミライ Mirai|ヤマト Yamato
ライト Light|リンク Link|レインボー Rainbow|ワン One|アクア Aqua|イースト East|ウエスト West|エヌエス NS|オーケー OK|カネシロ Kaneshiro
キョーエイ Kyoei|クレスト Crest|コスモ Cosmo|ティー・エム TM|アール・エス RS|ジェイ・シー JC|SKY SKY|NEO Neo|Bloom Bloom|UNITE Unite
KMC KMC|Trust Trust|LINKS Links|田中屋 Tanakaya|伊勢屋 Iseya|丸善堂 Maruzendo|吉野 Yoshino|白山 Hakusan|竹原 Takehara|港南 Konan
南部 Nambu|古賀 Koga|須藤 Sudo|樋口 Higuchi|松浦 Matsuura|三宅 Miyake|森川 Morikawa|八木 Yagi|若林 Wakabayashi|和田 Wada
吉村 Yoshimura|飯田 Iida|石山 Ishiyama|岡村 Okamura|川口 Kawaguchi|河合 Kawai|桑原 Kuwabara|坂口 Sakaguchi|島本 Shimamoto|関口 Sekiguchi
多田 Tada|豊田屋 Toyotaya|長崎屋 Nagasakiya|西川 Nishikawa|野崎 Nozaki|福本 Fukumoto|堀川 Horikawa|町田 Machida|宮崎 Miyazaki|山根 Yamane
横山 Yokoyama|日の出 Hinode|栄光 Eiko|弘済 Kosai|誠和 Seiwa|英和 Eiwa|永和 Eiwa|泰成 Taisei|長栄 Choei|昌和 Showa
洛陽 Rakuyo|浪速 Naniwa|加賀 Kaga|土佐 Tosa|日向 Hyuga|津軽 Tsugaru|石狩 Ishikari|大隅 Osumi|若狭 Wakasa|能登 Noto
""".strip().replace("\n", "|").split("|"))  # fmt: skip

SLOGANS = bilinguals("""
信頼を、かたちに。|Trust in shape
地域とともに半世紀|Half a century with our region
お客様第一主義|Customers first
明日をつくる確かな技術|Sure technology for tomorrow
快適な暮らしを応援します|Supporting comfortable living
Create The Future|Create The Future
Beyond Tomorrow|Beyond Tomorrow
Heart & Technology|Heart & Technology
ISO 9001・14001 認証登録|ISO 9001 and 14001 registered
ISO9001 認証取得企業|ISO 9001 certified
ISO27001（ISMS）認証取得|ISO 27001 certified
創業75周年|Seventy-five years
建設業許可 国土交通大臣（特-3）第8214号|Construction licence No. 8214
宅地建物取引業免許 国土交通大臣(2)第9147号|Real estate licence No. 9147
適格請求書発行事業者 T7120001198254|Registration number T7120001198254
登録番号：T3040001076621|Registration number T3040001076621
プライバシーマーク 第21004582(03)号|Privacy Mark No. 21004582
健康経営優良法人2026 認定|Certified for health management
くるみん認定企業|Kurumin certified
住まいのことなら何でもご相談ください|Ask us anything about homes
食の安全・安心をお届けする|Safe food for you
ありがとうの心で|With thanks
環境にやさしいものづくり|Green manufacturing
いつもそばに、ずっと。|Always near you
""")

HOUSES = Houses(STEMS, TRADES, INSTITUTIONS, SLOGANS)
