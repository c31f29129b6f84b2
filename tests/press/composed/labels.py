"""Voices put together from words, brackets and signs: more than any table of houses holds."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tests.press.wording import Voice

# telephone, fax, mobile, mail, site, direct line, both in one.
_WORDS = (
    *(("TEL", "FAX", "携帯", "E-mail", "URL", "直通", "TEL/FAX"),) * 5,
    ("TEL", "FAX", "携帯", "Mail", "HP", "直通", "TEL・FAX"),
    ("TEL", "FAX", "Mobile", "E-mail", "URL", "Direct", "TEL&FAX"),
    *(("Tel", "Fax", "Mobile", "E-mail", "Web", "Direct", "Tel/Fax"),) * 2,
    ("Tel", "Fax", "Cell", "Mail", "", "Direct", "Tel & Fax"),
    *(("T", "F", "M", "E", "W", "D", "T/F"),) * 2,
    ("T", "F", "M", "Mail", "URL", "D", "T&F"),
    ("tel", "fax", "mobile", "mail", "web", "direct", "tel/fax"),
    ("t", "f", "m", "e", "u", "d", "t/f"),
    *(("電話", "FAX", "携帯", "メール", "URL", "直通", "電話・FAX"),) * 2,
    ("電話", "ファックス", "携帯電話", "Eメール", "ホームページ", "直通電話", "電話・ファックス"),
    ("代表", "FAX", "携帯", "E-mail", "URL", "直通", "TEL/FAX"),
    ("", "FAX", "携帯", "", "", "直通", "TEL/FAX"),
    ("", "F", "M", "", "", "D", ""),
    ("", "", "", "", "", "", ""),
    ("℡", "FAX", "携帯", "E-mail", "URL", "直通", "℡/FAX"),
    ("☎", "FAX", "携帯", "E-mail", "URL", "直通", "☎・FAX"),
    ("ＴＥＬ", "ＦＡＸ", "携　帯", "Ｅ-mail", "ＵＲＬ", "直　通", "ＴＥＬ／ＦＡＸ"),
    ("Phone", "Fax", "Mobile", "Email", "Website", "Direct", "Phone/Fax"),
    ("TEL", "FAX", "MOBILE", "E-MAIL", "URL", "DIRECT", "TEL/FAX"),
    ("代表電話", "FAX", "業務携帯", "メール", "サイト", "直通", "電話/FAX"),
)
_BRACKETS = (("[", "]"), ("(", ")"), ("【", "】"), ("（", "）"), ("〔", "〕"), ("<", ">"), ("［", "］"), ("〈", "〉"))
_AFTER = (*(" ",) * 5, "　", ": ", ":", "：", ".", ". ", " : ", "/", " / ", "|", " | ", "・", "  ")
_SIGNS = ("■", "●", "◆", "・", "▶", "□", "○", "＊")
_FORMS = (
    *("{0}-{1}-{2}",) * 12, "({0}){1}-{2}", "{0}({1}){2}", "{0}（{1}）{2}", "({0}) {1}-{2}", "（{0}）{1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}",
    "{0} - {1} - {2}", "{0}－{1}－{2}", "{0}・{1}・{2}", "+81-{trunk}-{1}-{2}", "+81 {trunk} {1} {2}", "+81-(0){trunk}-{1}-{2}",
    "+81 (0){trunk}-{1}-{2}", "{0}–{1}–{2}", "+81({trunk}){1}-{2}",
)  # fmt: skip


def draw_voice(voice: Voice, chance: Random) -> Voice:
    """The house's own, or one whose labels, brackets and separators are put together anew."""
    if chance.random() < 0.4:
        return voice
    words: tuple[str, ...] = chance.choice(_WORDS)
    after = chance.choice(_AFTER)
    drawn = chance.random()
    if drawn < 0.14:
        left, right = chance.choice(_BRACKETS)
        words, after = tuple(f"{left}{word}{right}" if word else "" for word in words), chance.choice(("", " ", "　"))
    elif drawn < 0.19:
        sign = chance.choice(_SIGNS)
        words = tuple(sign + word if word else "" for word in words)
    tel, fax, mobile, mail, url, direct, shared = words
    return replace(
        voice,
        tel=tel, fax=fax, mobile=mobile, mail=mail, url=url, direct=direct, shared=shared or tel, after_label=after,
        main=chance.choice(("（代）", "(代)", "（代表）", " (代表)")) if tel and chance.random() < 0.08 else "",
        phone_form=chance.choice(_FORMS),
        mobile_form="{0}-{1}-{2}" if chance.random() < 0.3 else "",
        extension=chance.choice(("内線 {}", "（内線{}）", "(内線 {})", "ext.{}", "内線：{}")),
    )  # fmt: skip
