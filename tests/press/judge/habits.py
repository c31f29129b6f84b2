"""How the judging half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", "  ")),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" : ", "：", ". ")),
        Labels("TEL", "FAX", "Mobile", "E-mail", "HP", (" ", "："), "直通", "内線{}"),
        Labels("TEL.", "FAX.", "携帯.", "E-mail.", "", (" ", "")),
        Labels("Tel", "Fax", "Mobile", "Mail", "Web", (": ", " ", "  "), "Direct", "ext.{}"),
        Labels("電話", "FAX", "携帯電話", "メール", "ホームページ", (" ", "："), "直通電話", "（内線 {}）"),
        Labels("電話", "ＦＡＸ", "携帯", "Ｅ-mail", "ＵＲＬ", ("　",), "電話（直通）", "内線{}番", shared="電話・ＦＡＸ"),
        Labels("T", "F", "M", "E", "U", (": ", " "), "D", "ext {}"),
        Labels("t", "f", "m", "e", "w", (" ", ". "), "d", "x {}"),
        Labels("TEL", "FAX", "PHS・携帯", "メール", "ホームページ", (" ", "　"), "直通", main="(代)"),
        Labels("TEL", "FAX", "携帯", "Mail", "Web", (" ", " / "), main="（代表）"),
        Labels("代表電話", "FAX", "社用携帯", "E-mail", "", ("：", " "), "直通電話", "内線 {}", shared="電話/FAX"),
        Labels("", "FAX", "", "", "", (" ", "：")),
        Labels("", "(F)", "(M)", "", "", ("", " "), "(D)"),
        Labels("T/", "F/", "M/", "E/", "W/", ("", " "), "D/"),
        Labels("Tel", "Fax", "Cell phone", "E-mail", "URL", ("：", " : "), "Direct", "（Ext.{}）", "Toll free"),
        Labels("【TEL】", "【FAX】", "【携帯】", "【E-mail】", "【URL】", ("", " "), "【直通】", shared="【TEL・FAX】"),
        Labels("◆TEL", "◆FAX", "◆携帯", "◆E-mail", "◆HP", (" ", "："), "◆直通"),
        Labels("TEL", "FAX", "携帯", "e-mail", "URL", (" ",), "ダイヤルイン"),
        Labels("お問い合わせ", "FAX", "携帯", "メール", "HP", ("　", "："), shared="お問い合わせ・FAX"),
        Labels("TEL(代)", "FAX(代)", "携帯", "E-Mail", "URL", (" ", "："), "TEL(直)", "内線:{}"),
        Labels("Office", "Fax", "Mobile", "Email", "Website", (" ", ": "), "Direct", "(ext.{})", "Free call"),
        Labels("ＴＥＬ", "ＦＡＸ", "ＭＯＢＩＬＥ", "Ｅ-ｍａｉｌ", "ＵＲＬ", ("　", " "), "直　通", "（内線）{}"),
        Labels("tel／", "fax／", "mobile／", "mail／", "url／", ("", " ")),
        Labels("TEL-", "FAX-", "携帯-", "Mail-", "HP-", ("", " ")),
    ),
    phone_forms=(
        *("{0}-{1}-{2}",) * 14, "{0}（{1}）{2}", "{0}({1}){2}", "{0}({1}){2}", "({0}){1}-{2}", "（{0}）{1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}",
        "{0} - {1} - {2}", "{0}－{1}－{2}", "+81-{trunk}-{1}-{2}", "+81 (0){trunk} {1} {2}", "{0}/{1}/{2}", "{0}–{1}–{2}",
    ),
    mobile_forms=("", "", "{0}-{1}-{2}", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒 {}", "〒　{}", "{}", "〒{}　"),
    block_forms=(
        *("{}-{}-{}",) * 7, "{}丁目{}番{}号", "{}丁目{}番{}号", "{}丁目{}-{}", "{}丁目{}番地{}", "{}丁目{}番地の{}", "{}－{}－{}", "{}–{}–{}",
        "{}丁目{}番{}",
    ),
    pair_forms=("{}-{}", "{}-{}", "{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号", "{}番地-{}", "{}－{}"),
    single_forms=("{}番地", "{}", "{}番地", "{}番地"),
    name_gaps=("　", "　", " ", " ", "", "　", "   "),
    title_gaps=("　", "　", "・", " / ", "／", "　", " ｜ "),
    sns=(
        ("Instagram ", "@{}"), ("Instagram: ", "@{}"), ("Instagram @", "{}"), ("X ", "@{}"), ("X: ", "@{}"), ("LINE公式アカウント ", "@{}"), ("LINE：", "@{}"),
        ("Facebook ", "facebook.com/{}"), ("", "@{}"), ("IG: ", "{}"), ("Threads ", "@{}"), ("YouTube ", "@{}"),
    ),
    mailboxes=(
        "{family}.{given}", "{given}.{family}", "{family}.{given}", "{given}.{family}", "{family}", "{family}", "{g}.{family}", "{g}-{family}",
        "{family}-{g}", "{family}_{g}", "{g}{family}", "{family}{g}", "{given}", "{given}-{family}", "{family}-{given}", "{family}_{given}",
        "{f}{given}", "{given}{f}", "{family}.{g}", "{family}{given}", "info", "soumu", "contact", "{family}1", "k{g}1127", "{f}.{given}",
    ),
    urls=(
        "https://www.{}", "https://www.{}/", "https://{}", "https://{}/", "www.{}", "www.{}", "http://www.{}/", "http://www.{}", "{}",
        "https://www.{}/index.html", "https://{}/about", "https://{}",
    ),
    free_mail=("gmail.com", "gmail.com", "outlook.jp", "yahoo.co.jp", "biglobe.ne.jp"),
    hosts=("{}", "{}", "{}", "{}", "{}", "{}", "{}", "{}", "mx.{}", "tokyo.{}"),
    columns=(
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}番地の{}", "{}番地の{}", "{}番地"), counts=False),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), wide_digits=True),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "", "（{}）{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ファックス", "携帯電話", "　", "（{}）{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番{}号", "{}番地")),
        ColumnVoice("電　話", "ＦＡＸ", "携　帯", "　", "{}―{}―{}", "〒　{}―{}", ("{}丁目{}番地{}", "{}番地{}", "{}番地")),
        ColumnVoice("電話・", "ＦＡＸ・", "携帯・", "", "{}―{}―{}", "〒{}―{}", ("{}ノ{}ノ{}", "{}ノ{}", "{}番地"), counts=False),
        ColumnVoice("", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}―{}", "{}―{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}")),
    ),
)  # fmt: skip
