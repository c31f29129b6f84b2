"""Practices, authorities, schools and shops of the judging half."""

from __future__ import annotations

from tests.press.houses import Institution
from tests.press.judge.company_posts import MONEY, SCREEN
from tests.press.judge.practice_posts import CHAIR, COUNTER, HOSPITAL, LAW, LEDGERS
from tests.press.judge.public_posts import ALTAR, CAMPUS, GUILD, HEARTH, OFFICE, SCHOOL, STAGE
from tests.press.judge.shop_posts import ATELIER, BEAUTY, DINING, FIELDS, SHOP, STAY

_PLACE = r"[^ァ-ヶA-Za-z]+$"  # what a place could be called: no katakana, no Latin letters

INSTITUTIONS = (
    Institution("{}総合法律事務所|{} General Law Office|law", "jp", LAW, 2),
    Institution("{}共同法律事務所|{} Joint Law Office|kyodo-law", "com", LAW, 1),
    Institution("弁護士法人{}|{} Legal Professional Corporation|lpc", "or.jp", LAW, 1),
    Institution("{}国際特許商標事務所|{} International Patent Office|pat", "jp", LAW, 1),
    Institution("司法書士{}事務所|{} Judicial Scrivener Office|shihoshoshi", "com", LAW, 1),
    Institution("税理士法人{}会計|{} Tax Corporation|tax", "or.jp", LEDGERS, 2),
    Institution("{}会計事務所|{} Accounting Office|kaikei-j", "jp", LEDGERS, 1),
    Institution("社会保険労務士法人{}|{} Labour Consultants|sr", "or.jp", LEDGERS, 1),
    Institution("医療法人社団{}会 {}病院|{0} Hospital|hp", "or.jp", HOSPITAL, 2),
    Institution("{}内科小児科医院|{} Internal Medicine and Pediatrics|naika", "jp", HOSPITAL, 1),
    Institution("{}整形外科|{} Orthopedic Clinic|seikei", "com", HOSPITAL, 1),
    Institution("{}ファミリークリニック|{} Family Clinic|fc", "jp", HOSPITAL, 1),
    Institution("{}市立総合医療センター|{} City Medical Center|mc", "jp", HOSPITAL, 1, _PLACE),
    Institution("{}歯科|{} Dental Clinic|shika", "jp", CHAIR, 2),
    Institution("{}こども歯科|{} Kids Dental|kids-dc", "com", CHAIR, 1),
    Institution("{}どうぶつ病院|{} Animal Hospital|ah", "com", CHAIR, 1),
    Institution("{}調剤薬局|{} Dispensing Pharmacy|chozai", "co.jp", COUNTER, 1),
    Institution("{}鍼灸院|{} Acupuncture Clinic|shinkyu", "com", COUNTER, 1),
    Institution("{}工業大学|{} Institute of Technology|{}-it", "ac.jp", CAMPUS, 1, _PLACE),
    Institution("{}女子大学|{} Women's University|{}-wu", "ac.jp", CAMPUS, 1, _PLACE),
    Institution("学校法人{}学園 {}短期大学|{0} Junior College|jc", "ac.jp", CAMPUS, 1),
    Institution("{}高等学校|{} High School|hs", "ed.jp", SCHOOL, 1),
    Institution("学校法人{}学院 認定こども園{}|{0} Kindergarten|kdg", "ed.jp", SCHOOL, 1),
    Institution("{}進学ゼミ|{} Seminar|zemi", "com", SCHOOL, 1),
    Institution("{}英語スクール|{} English School|es", "com", SCHOOL, 1),
    Institution("{}町役場|{} Town Hall|town.{}", "lg.jp", OFFICE, 2, _PLACE),
    Institution("{}県庁|{} Prefectural Government|pref.{}", "lg.jp", OFFICE, 1, _PLACE),
    Institution("{}村役場|{} Village Hall|vill.{}", "lg.jp", OFFICE, 1, _PLACE),
    Institution("{}商工会議所|{} Chamber of Commerce and Industry|cci", "or.jp", GUILD, 2, _PLACE),
    Institution("{}町商工会|{} Society of Commerce|shokokai", "or.jp", GUILD, 1, _PLACE),
    Institution("一般社団法人{}観光協会|{} Tourism Association|tourism", "or.jp", GUILD, 1, _PLACE),
    Institution("{}森林組合|{} Forestry Cooperative|shinrin", "or.jp", GUILD, 1, _PLACE),
    Institution("公益社団法人{}青年会議所|Junior Chamber {}|jci", "or.jp", GUILD, 1, _PLACE),
    Institution("{}漁業協同組合|{} Fishery Cooperative|jf-{}", "or.jp", GUILD, 1, _PLACE),
    Institution("社会福祉法人{}会|{} Social Welfare Corporation|fukushi", "or.jp", HEARTH, 1),
    Institution("特別養護老人ホーム{}の里|{} no Sato Nursing Home|sato", "or.jp", HEARTH, 1),
    Institution("NPO法人{}|NPO {}|npo", "org", HEARTH, 1),
    Institution("訪問看護ステーション{}|{} Visiting Nursing|houkan", "jp", HEARTH, 1),
    Institution("{}山 正覚寺|Shogakuji Temple ({})|shogakuji-{}", "jp", ALTAR, 1, _PLACE),
    Institution("{}天満宮|{} Temmangu|temmangu", "or.jp", ALTAR, 1, _PLACE),
    Institution("{}美術館|{} Museum of Art|art", "jp", STAGE, 1, _PLACE),
    Institution("{}文化会館|{} Culture Hall|bunka", "jp", STAGE, 1, _PLACE),
    Institution("株式会社{}信託銀行|{} Trust Bank|{}-tb", "co.jp", MONEY, 1, _PLACE),
    Institution("{}信用組合|{} Credit Union|{}-cu", "co.jp", MONEY, 2, _PLACE),
    Institution("{}テレビ放送|{} Television|tv", "co.jp", SCREEN, 1, _PLACE),
    Institution("ビストロ {}|Bistro {}|bistro", "com", DINING, 1),
    Institution("手打うどん {}|Udon {}|udon", "com", DINING, 1),
    Institution("中国料理 {}|Chinese Restaurant {}|chuka", "com", DINING, 1),
    Institution("{}珈琲店|{} Coffee Shop|kohiten", "jp", DINING, 1),
    Institution("湯の宿 {}|Yunoyado {}|yunoyado", "com", STAY, 1),
    Institution("{}ホテル|{} Hotel|htl", "co.jp", STAY, 1),
    Institution("美容室 {}|Hair Salon {}|biyo", "jp", BEAUTY, 1),
    Institution("ネイルサロン {}|Nail Salon {}|nail", "com", BEAUTY, 1),
    Institution("アトリエ {}|Atelier {}|atelier-j", "jp", ATELIER, 1),
    Institution("{}陶房|{} Pottery|tobo", "jp", ATELIER, 1),
    Institution("{}フォトスタジオ|{} Photo Studio|photo", "com", ATELIER, 1),
    Institution("{}ぶどう園|{} Vineyard|budo", "jp", FIELDS, 1),
    Institution("{}養蜂場|{} Apiary|hachi", "com", FIELDS, 1),
    Institution("御菓子処 {}|Sweets {}|kashi", "jp", SHOP, 1),
    Institution("{}文庫堂|{} Bunkodo|bunko", "com", SHOP, 1),
)
