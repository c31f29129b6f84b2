"""Local parts of e-mail addresses: those made from a name, and those that name a job and no person (eigyo1@, ir0815@)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.grammar import known_names, latin_name
from ocr.fields.grammar.person import NameSplit

# What offices in Japan call the addresses that several people share.
_ROLES = (
    "info|inform|information|eigyo|eigyou|eigyobu|sales|soumu|somu|soumubu|jinji|keiri|kaikei|office|jimu|jimukyoku|honsha|honten|shiten"
    "|support|service|contact|inquiry|otoiawase|toiawase|hr|ir|pr|dx|it|cs|qa|qc|rd|kouhou|koho|saiyo|saiyou|recruit|shop|store|tenpo|web"
    "|webmaster|admin|staff|team|desk|post|postmaster|order|orders|juchu|hacchu|kobai|koubai|shizai|seizo|seizou|seisan|hinshitsu|hinsho"
    "|gijutsu|gijyutsu|kaihatsu|sekkei|koji|kouji|kensetsu|kenchiku|kikaku|keiei|hisho|shacho|daihyo|center|factory|kojo|koujou|studio|salon"
    "|clinic|reserve|reservation|yoyaku|press|marketing|export|trade|boeki|bridal|front|frontdesk|help|helpdesk|customer|hello|user|gyomu"
    "|gyoumu|butsuryu|unyu|haisha|seibi|hoken|school|kyomu|nyushi|library|tosho|kikin|chiiki|shien|soudan|sodan|fukushi|kaigo|houmon|hoiku"
)
_ONE = re.compile(rf"(?P<role>{_ROLES})(?P<joint>[._-]?)[lI|]")
_ZERO = re.compile(rf"(?P<role>{_ROLES})(?P<joint>[._-]?)[oO](?P<digits>\d{{2,}})")
# The last letter of a label or a stroke; shops do call themselves eshop.
_STROKE_BEFORE = re.compile(r"[elI|1](?P<role>(?:info|eigyo|soumu|somu|jinji|keiri|jimu|contact|kouhou|saiyo)\d*)")
_ROLE = re.compile(rf"(?:{_ROLES})\d*")


def role_meant(local: str) -> str:
    """A local part that only a digit for a letter, or a letter of the label before it, keeps from naming a job, put right:
    eigyol, iro815, einfo. Any other comes back as it is.
    """
    if _ROLE.fullmatch(local):
        return local
    for pattern, meant in (
        (_ONE, r"\g<role>\g<joint>1"),
        (_ZERO, r"\g<role>\g<joint>0\g<digits>"),
        (_STROKE_BEFORE, r"\g<role>"),
    ):
        if pattern.fullmatch(local):
            return pattern.sub(meant, local)
    return local


def stroke_meant(local: str, initials: set[str]) -> str:
    """A local part whose first letter, a capital I before small ones, is an l where nobody is called I… (initials)."""
    is_odd = local[:1] == "I" and local[1:].islower()
    return f"l{local[1:]}" if is_odd and initials and "i" not in initials else local


_LEAST_LETTERS = 4
# Long vowels, which people write short: omi for oumi, ono for ohno.
_LONG = frozenset({"ou", "oh", "ei", "uh", "ah"})


def with_lost_letter(local: str) -> Iterator[str]:
    """What a local part may be that lost a slender letter inside a word of its own: sata.k for saita.k."""
    for word in re.finditer(rf"[a-z]{{{_LEAST_LETTERS - 1},}}", local):
        for at in range(word.start() + 1, word.end() + 1):
            for letter in "abcdefghijkmnoprstuwyz":
                if letter not in (local[at - 1], local[at : at + 1]) and local[at - 1] + letter not in _LONG:
                    yield local[:at] + letter + local[at:]


_GLUED_LABEL = re.compile(r"^(?:E-?[Mm]ail|e-?mail|E-?MAIL|MAIL|Mail|E)[.:-]?(?=[a-z])|^mail[.:](?=[a-z])")


def without_glued_label(local: str) -> str:
    """A local part without a label that lost its space: Etaro.sato, MAILtaro."""
    return _GLUED_LABEL.sub("", local)


def made_from_name(local: str, split: NameSplit | None, latin: list[str]) -> bool:
    """Whether a local part is made from the printed name or its Latin spelling."""
    if split and latin_name.local_part_agrees(
        local, known_names.readings_of_family(split.family), known_names.readings_of_given(split.given)
    ):
        return True
    return len(latin) == 2 and latin_name.local_part_of_words_agrees(local, latin)
