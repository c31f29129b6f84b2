"""How the judging half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

_GAPS = (" ", "　", "")
HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", "　", "："), main="（代）"),
        Labels("TEL", "FAX", "Mobile", "E-mail", "URL", (" : ", ": ", " "), "直通TEL"),
        Labels("TEL.", "FAX.", "携帯.", "MAIL.", "URL.", ("", " "), "直通."),
        Labels("電話", "FAX", "携帯", "Eメール", "ホームページ", _GAPS, "直通", "（内線{}）", main="（代表）"),
        Labels("電話", "ファクシミリ", "携帯", "電子メール", "ウェブサイト", ("　", "："), "直通電話", "内線 {}"),
        Labels("Tel", "Fax", "Mobile", "E-mail", "URL", (" ", ". "), "Direct", "(Ext. {})"),
        Labels("T", "F", "M", "E", "W", (" ", "　", ". "), "D", "ext {}", "FD"),
        Labels("TEL", "FAX", "携帯", "Mail", "HP", ("　", " / "), "ダイレクト", "（内線：{}）", "フリーコール", main=" ㈹"),
        Labels("", "Fax.", "", "", "", (" ", "")),
        Labels("Tel:", "Fax:", "Cell:", "Email:", "Web:", (" ", ""), "Direct:", "x{}"),
        Labels("(TEL)", "(FAX)", "(携帯)", "(mail)", "(web)", ("", " "), "(直通)"),
        Labels("〈電話〉", "〈FAX〉", "〈携帯〉", "〈メール〉", "〈HP〉", ("", " "), "〈直通〉", shared="〈電話・FAX〉"),
        Labels("ＴＥＬ", "ＦＡＸ", "携　帯", "E-mail", "ＵＲＬ", (" ", "　"), "直　通"),
        Labels("TEL", "FAX", "MOBILE", "E-MAIL", "WEB", ("　", " "), "DIRECT", "EXT {}", "TOLL FREE", "TEL / FAX"),
        Labels("phone", "fax", "mobile", "email", "web", (" ", "  "), "direct", "ext.{}"),
        Labels("お電話", "FAX", "担当携帯", "メール", "サイト", ("　", " "), shared="電話／FAX"),
        Labels("■TEL", "■FAX", "■携帯", "■E-mail", "■URL", (" ", "　"), "■直通"),
        Labels("t.", "f.", "m.", "e.", "", (" ", "")),
        Labels("代表TEL", "FAX", "携帯TEL", "e-mail", "URL", (" ", "：")),
    ),
    phone_forms=(
        *("{0}-{1}-{2}",) * 9, "{0}({1}){2}", "{0}({1}){2}", "{0}（{1}）{2}", "({0}) {1}-{2}", "（{0}）{1}-{2}", "{0} {1} {2}", "{0}.{1}.{2}",
        "{0}−{1}−{2}", "{0} - {1} - {2}", "+81-{trunk}-{1}-{2}", "+81 {trunk}-{1}-{2}", "+81(0){trunk}-{1}-{2}", "{0}・{1}・{2}", "{0}/{1}-{2}",
    ),
    mobile_forms=("", "", "{0}-{1}-{2}", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒{}", "〒 {}", "{}", "〒{}　"),
    block_forms=(
        "{}-{}-{}", "{}-{}-{}", "{}-{}-{}", "{}-{}-{}", "{}丁目{}番{}号", "{}丁目{}番{}号", "{}丁目{}-{}", "{}丁目{}番地{}", "{}−{}−{}",
        "{}－{}－{}", "{} - {} - {}",
    ),
    pair_forms=("{}-{}", "{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号", "{}の{}"),
    single_forms=("{}番地", "{}", "{}番地"),
    name_gaps=("　", " ", "　", "", " "),
    title_gaps=("　", "　", " ", " / ", "・", "／"),
    sns=(
        ("Instagram: ", "@{}"), ("Instagram　", "{}"), ("X: ", "@{}"), ("Facebook: ", "{}"), ("LINE公式 ", "@{}"), ("", "@{}"),
        ("IG ", "@{}"), ("LINE ID ", "{}"), ("YouTube ", "@{}"),
    ),
    mailboxes=(
        "{given}.{family}", "{given}.{family}", "{family}.{given}", "{g}.{family}", "{g}-{family}", "{g}{family}", "{family}-{g}", "{family}_{g}",
        "{family}", "{family}", "{given}", "{family}.{g}", "{family}{g}", "{given}-{family}", "{g}{f}", "{family}-{given}", "info", "{f}{given}3",
        "m{g}0472", "contact", "{family}.{given}",
    ),
    urls=(
        "https://www.{}", "https://www.{}/", "https://{}", "https://{}/", "www.{}", "www.{}/", "http://www.{}", "{}", "https://www.{}/jp/",
        "http://{}/",
    ),
    free_mail=("gmail.com", "yahoo.co.jp", "outlook.com", "icloud.com"),
    hosts=("{}", "{}", "{}", "{}", "{}", "{}", "mail.{}", "ml.{}"),
    columns=(
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話（代）", "ＦＡＸ", "携帯電話", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番{}号", "{}番地")),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}－{}－{}", "〒{}－{}", ("{}－{}－{}", "{}－{}", "{}番地"), wide_digits=True),
        ColumnVoice("電話", "電送", "携帯", "　", "（{}）{}―{}", "〒{}―{}", ("{}丁目{}の{}", "{}の{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}・{}・{}", "{}―{}", ("{}ノ{}ノ{}", "{}ノ{}", "{}番地"), counts=False),
    ),
)  # fmt: skip
