"""How the rules half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ",)),
        Labels("Tel.", "Fax.", "Mobile.", "Mail.", "", (" ", "")),
        Labels("電話", "FAX", "携帯電話", "メール", "", ("　", " "), "直通電話", "内線{}"),
        Labels("T", "F", "M", "E", "W", ("  ", " "), "D", "ext.{}", "FREE"),
        Labels("TEL", "FAX", "MOBILE", "MAIL", "WEB", (": ", ":"), "DIRECT", "EXT. {}"),
        Labels("Tel", "Fax", "Mobile", "", "", (" ", ": "), "直通", "(内線 {})"),
        Labels("TEL(代)", "FAX", "携帯", "E-mail", "HP", (" ", "　"), "TEL(直)", "（内線{}）"),
        Labels("T:", "F:", "M:", "E:", "", (" ", "")),
        Labels("Tel", "Fax", "携帯", "e-mail", "url", ("|", " | "), "Direct"),
        Labels("ＴＥＬ", "ＦＡＸ", "携帯", "E-mail", "URL", ("　", "：")),
        Labels("代表電話", "FAX", "携帯", "メールアドレス", "サイト", ("：", " "), "直通", "内線 {}", "通話料無料"),
        Labels("", "F", "", "", "", (" ",)),
        Labels("（電話）", "（FAX）", "（携帯）", "（メール）", "（ＨＰ）", ("", " "), "（直通）"),
    ),
    phone_forms=(
        "{0}-{1}-{2}", "{0}-{1}-{2}", "{0}-{1}-{2}", "{0}({1}){2}", "({0}) {1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}", "+81-{trunk}-{1}-{2}",
        "+81-(0){trunk}-{1}-{2}", "+81 {trunk}-{1}-{2}", "（{0}）{1}－{2}", "{0}‐{1}‐{2}", "{0}（{1}）{2}",
    ),
    mobile_forms=("", "", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒 {}", "{}", "〒{}　"),
    block_forms=(
        "{}-{}-{}", "{}-{}-{}", "{}丁目{}番{}号", "{}丁目{}-{}", "{}－{}－{}", "{}丁目{}番地{}号", "{}の{}の{}", "{}‐{}‐{}",
    ),
    pair_forms=("{}-{}", "{}番地の{}", "{}番地{}", "{}－{}"),
    single_forms=("{}番地", "{}", "{}番"),
    name_gaps=("　", " ", ""),
    title_gaps=("　", "　", "・", "/"),
    sns=(("Instagram ", "@{}"), ("Twitter: ", "@{}"), ("LINE: ", "{}"), ("Facebook ", "{}"), ("", "@{}"), ("", "instagram.com/{}")),
    mailboxes=(
        "{given}.{family}", "{g}.{family}", "{family}_{g}", "{family}-{given}", "{g}{family}", "{family}", "{family}{given}",
        "{given}-{family}", "{family}.{given}8", "{family}_{given}", "office", "{g}_{family}",
    ),
    urls=("https://www.{}", "https://{}", "www.{}", "https://www.{}/", "http://www.{}", "{}", "https://{}/company/"),
    free_mail=("gmail.com", "icloud.com"),
    columns=(
        ColumnVoice(),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}－{}－{}", "{}－{}", "{}"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯電話", "・", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地の{}", "{}番地")),
        ColumnVoice("電話（代表）", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}－{}－{}", "〒{}－{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地"), wide_digits=True),
    ),
)  # fmt: skip
