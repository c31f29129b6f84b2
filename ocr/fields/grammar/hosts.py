"""The parts of a host: what somebody chose, the end it stands under, and the machine before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

_UNDER = r"(?:co|ne|or|ac|go|ed|lg|gr|ad)\.jp"
_PARTS = re.compile(rf"(?:(?P<before>.+?)\.)??(?P<chosen>[^.]+)\.(?P<end>{_UNDER}|[^.]+)")
# Machines that mail goes to under a domain whose web pages have none.
_MAIL_HOSTS = ("mail", "ml", "info")
# Signs that engines take for each other in Latin print; a dot or hyphen is lost now and then.
_ALIKE = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("1", "l"),
    ("i", "l"),
    ("|", "l"),
    ("0", "o"),
    ("5", "s"),
    ("8", "b"),
    ("2", "z"),
)


@dataclass(frozen=True, slots=True)
class Host:
    """mail.nordia.co.jp: before "mail", chosen "nordia", end "co.jp". before is empty where nothing stands there."""

    before: str
    chosen: str
    end: str

    @property
    def registered(self) -> str:
        """What one organisation has for itself."""
        return f"{self.chosen}.{self.end}"

    @property
    def whole(self) -> str:
        return self.behind(self.before)

    def behind(self, machine: str) -> str:
        """The domain of another machine of the same organisation."""
        return f"{machine}.{self.registered}" if machine else self.registered


def host_of(domain: str) -> Host:
    """The parts of a domain in small letters; one without a full stop has no end."""
    parts = _PARTS.fullmatch(domain)
    return Host(parts["before"] or "", parts["chosen"], parts["end"]) if parts else Host("", domain, "")


def is_mail_host(before: str) -> bool:
    """Whether mail goes to machines of this name."""
    return before in _MAIL_HOSTS


def mail_host_meant(before: str) -> str | None:
    """The usual machine that a misread one is: l for ml, mai for mail. None where it is as it should be, or unknown."""
    if is_mail_host(before) or before == "m":  # m.titech.ac.jp: students have that
        return None
    near = [each for each in _MAIL_HOSTS if _lost_from(before, each) == 1 or looks(before) == looks(each)]
    return near[0] if len(near) == 1 else None


def lost_letters(shorter: str, longer: str) -> int | None:
    """How many letters of a long name a shorter one lacks, where that is a slip of an engine; None where it is not.

    Engines drop letters inside a word, and hardly ever see some there that are not; before it a stroke may look like one.
    """
    lost = _lost_from(shorter, longer) if shorter[:1] == longer[:1] else 0
    return lost if lost and lost <= most_slips(longer) else None


def are_near(one: str, other: str) -> bool:
    """Whether two names differ by so little that one may be a misreading of the other."""
    longer = max(one, other, key=len)
    return one != other and Levenshtein.distance(one, other) <= most_slips(longer)


def most_slips(name: str) -> int:
    """How many signs of a name an engine may get wrong before it is another name."""
    return min(2, len(name) // 5)


def looks(name: str) -> str:
    """The same for names that engines take for each other."""
    for read, meant in _ALIKE:
        name = name.replace(read, meant)
    return re.sub(r"[._-]", "", name)


def _lost_from(shorter: str, longer: str) -> int:
    """How many letters of the longer the shorter lacks; 0 where it is not made by leaving some out."""
    rest = iter(longer)
    return len(longer) - len(shorter) if all(sign in rest for sign in shorter) else 0
