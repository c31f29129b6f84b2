"""How the judging half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯電話", "E-mail", "URL", (" ", "　"), "直通"),
        Labels("TEL：", "FAX：", "携帯：", "Mail：", "HP：", ("",), "直通：", "内線：{}"),
        Labels("Tel.", "Fax.", "Mobile.", "E-mail.", "URL.", (" ", "  "), "Direct.", "ext. {}", "Free dial"),
        Labels("TEL", "FAX", "Cell", "MAIL", "HP", (" | ", "｜"), "直通", "(内{})"),
        Labels("電話番号", "ＦＡＸ", "携帯電話", "Ｅ－ｍａｉｌ", "ＵＲＬ", ("　", " "), "直通電話", "（内線　{}）", main="（代）"),
        Labels("電話", "FAX", "携帯", "メールアドレス", "公式サイト", ("：", " "), "直通", "（内線{}番）", "お客様フリーダイヤル"),
        Labels("P", "F", "C", "E", "W", (" ", ". ", ": ")),
        Labels("T :", "F :", "M :", "E :", "U :", (" ",), "D :", "ext : {}"),
        Labels("Phone:", "Fax:", "Mobile:", "Mail:", "Site:", (" ",), "Direct line:", "(ext {})", "Toll-free:"),
        Labels("", "F ", "", "", "", ("",)),
        Labels("", "FAX", "mobile", "", "", (" ",), "direct", "(ext.{})"),
        Labels("TEL／", "FAX／", "携帯／", "Email／", "URL／", ("",), "直通／"),
        Labels("＜TEL＞", "＜FAX＞", "＜携帯＞", "＜MAIL＞", "＜URL＞", ("", " "), "＜直通＞"),
        Labels("●TEL", "●FAX", "●携帯", "●Mail", "●HP", (" ", "："), "●直通", shared="●TEL/FAX"),
        Labels("代表電話", "FAX", "業務用携帯", "E-mail", "URL", ("　", " : "), "所属直通", "内線番号 {}"),
        Labels("電　話", "ＦＡＸ", "携　帯", "メール", "Ｈ　Ｐ", ("　", " "), "直　通"),
        Labels("Telephone", "Facsimile", "Mobile", "E-mail", "Internet", ("  ", " "), "Direct Dial", "Extension {}"),
        Labels("TEL", "FAX", "MB", "E-MAIL", "WEB", (": ", " "), "DIRECT", shared="TEL・FAX"),
        Labels("tel:", "fax:", "cell:", "mail:", "web:", (" ",), "direct:"),
        Labels("℡", "FAX", "携帯", "E-mail", "URL", (" ", "　")),
        Labels("ご予約", "FAX", "担当者携帯", "メール", "ウェブ", (" ", "："), shared="ご予約・FAX"),
        Labels("TEL(代)", "FAX", "携帯", "e-mail", "URL", (" ", "　"), "TEL(直)"),
    ),
    phone_forms=(
        *("{0}-{1}-{2}",) * 10, "{0}（{1}）{2}", "{0}（{1}）{2}", "{0}({1}){2}", "({0}){1}-{2}", "（{0}）{1}－{2}", "{0} {1} {2}", "{0}.{1}.{2}",
        "{0}‐{1}‐{2}", "{0} – {1} – {2}", "+81-{trunk}-{1}-{2}", "+81 {trunk} {1} {2}", "+81-(0){trunk}-{1}-{2}", "{0}・{1}・{2}",
    ),
    mobile_forms=("", "", "", "{0}-{1}-{2}", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒{}", "〒 {}", "〒　{}", "{}", "〒{}　"),
    block_forms=(
        *("{}-{}-{}",) * 5, "{}丁目{}番{}号", "{}丁目{}番{}号", "{}丁目{}番地{}", "{}丁目{}-{}", "{}丁目{}番地の{}", "{}‐{}‐{}", "{}－{}－{}",
        "{}の{}の{}",
    ),
    pair_forms=("{}-{}", "{}-{}", "{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号", "{}‐{}"),
    single_forms=("{}番地", "{}", "{}番地", "{}番"),
    name_gaps=("　", "　", " ", "", " ", "  "),
    title_gaps=("　", "　", " / ", "・", " ", "／", " | "),
    sns=(
        ("Instagram ", "@{}"), ("Instagram：", "@{}"), ("Insta ", "{}"), ("X（旧Twitter） ", "@{}"), ("Facebook ", "{}"), ("LINE ID：", "{}"),
        ("LINE ", "@{}"), ("", "@{}"), ("", "instagram.com/{}"), ("TikTok ", "@{}"), ("note ", "{}"),
    ),
    mailboxes=(
        "{given}.{family}", "{given}.{family}", "{family}.{given}", "{family}.{given}", "{g}.{family}", "{g}_{family}", "{family}-{g}", "{family}{g}",
        "{g}{family}", "{family}", "{family}", "{given}", "{f}-{given}", "{given}-{family}", "{family}_{given}", "{given}{family}", "{family}.{g}",
        "{f}{g}0815", "office", "{family}-{given}", "hello", "{given}_{f}", "{family}{given}", "eigyo1",
    ),
    urls=(
        "https://www.{}", "https://www.{}/", "https://{}", "https://{}/", "www.{}", "www.{}", "http://www.{}/", "{}", "https://{}/ja", "https://www.{}/company/",
        "http://www.{}", "https://jp.{}/",
    ),
    free_mail=("gmail.com", "icloud.com", "nifty.com", "ybb.ne.jp"),
    hosts=("{}", "{}", "{}", "{}", "{}", "{}", "{}", "mail.{}", "grp.{}", "jp.{}"),
    columns=(
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地の{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ファクス", "携帯電話", "　", "{}（{}）{}", "〒{}－{}", ("{}丁目{}番地{}", "{}番地{}", "{}番地"), counts=False),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}―{}", "{}―{}", "{}")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}・{}・{}", "〒{}・{}", ("{}の{}の{}", "{}の{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), wide_digits=True),
        ColumnVoice("", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "{}―{}", ("{}丁目{}番{}号", "{}番{}号", "{}番地")),
        ColumnVoice("電話（代表）", "同ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒　{}―{}", ("{}丁目{}番{}", "{}番{}", "{}番")),
    ),
)  # fmt: skip
