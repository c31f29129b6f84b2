"""Telephone numbers that keep the numbering plan's form but are given to nobody, as far as that is possible.

Exchange codes begin with 2 to 9 in Japan. Where the published patterns accept one that begins with 1, it is taken: such
a number cannot have a subscriber. Elsewhere the highest first digit is taken. Mobile numbers have no gap: theirs are random.
"""

from __future__ import annotations

from functools import cache
from random import Random

import phonenumbers


def is_well_formed(number: str) -> bool:
    """Whether the numbering plan accepts the number and parts it where the hyphens stand."""
    parsed = phonenumbers.parse(number, "JP")
    national = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    return phonenumbers.is_valid_number(parsed) and national == number


def draw_fixed_line(chance: Random, area_code: str, beside: str | None = None) -> str:
    """A number of that area, such as 03-1480-5521; a fax shares the exchange of the telephone it stands beside."""
    exchange = beside.split("-")[1] if beside else chance.choice(unlikely_exchanges(area_code))
    while True:
        number = f"{area_code}-{exchange}-{chance.randint(1000, 9899)}"
        if number != beside:
            return number


@cache
def unlikely_exchanges(area_code: str) -> tuple[str, ...]:
    """Exchanges that the plan accepts in that area, of the first digit in 1, 9, 8 … that has some."""
    digits = 5 - len(area_code)
    for first in "198765432":
        candidates = (f"{first}{rest:0{digits}}" for rest in range(10**digits))
        accepted = tuple(exchange for exchange in candidates if is_well_formed(f"{area_code}-{exchange}-4321"))
        if accepted:
            return accepted
    raise ValueError(f"{area_code} is no area code")


def draw_mobile(chance: Random) -> str:
    return f"{chance.choice(('070', '080', '090'))}-{chance.randint(1000, 9899)}-{chance.randint(1000, 9899)}"


def draw_toll_free(chance: Random) -> str:
    """Of the kind 0120-123-456, or 0800-123-4567 on one of five."""
    if chance.random() < 0.2:
        return f"0800-{chance.randint(100, 999)}-{chance.randint(1000, 9899)}"
    return f"0120-{chance.randint(100, 989)}-{chance.randint(100, 989)}"
