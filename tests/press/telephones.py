"""Telephone numbers that keep the numbering plan's form but are given to nobody, as far as that is possible.

Exchange codes begin with 2 to 9 in Japan. Where the plan's published patterns still accept an exchange that begins with 1,
it is taken: such a number cannot have a subscriber. Mobile numbers have no such gap; theirs are merely random.
"""

from __future__ import annotations

from random import Random

import phonenumbers


def is_valid(number: str) -> bool:
    return phonenumbers.is_valid_number(phonenumbers.parse(number, "JP"))


def draw_fixed_line(chance: Random, area_code: str, beside: str | None = None) -> str:
    """A number of that area, such as 03-1480-5521; a fax shares the exchange of the telephone it stands beside."""
    exchange = beside.split("-")[1] if beside else _draw_exchange(chance, area_code)
    while True:
        number = f"{area_code}-{exchange}-{chance.randint(1000, 9899)}"
        if number != beside:
            return number


def _draw_exchange(chance: Random, area_code: str) -> str:
    digits = 6 - len(area_code)
    for first in "19":
        for _ in range(20):
            exchange = first + "".join(str(chance.randint(0, 9)) for _ in range(digits - 1))
            if is_valid(f"{area_code}-{exchange}-4321"):
                return exchange
    raise ValueError(f"no exchange of area {area_code} is valid")


def draw_mobile(chance: Random) -> str:
    return f"{chance.choice(('070', '080', '090'))}-{chance.randint(1000, 9899)}-{chance.randint(1000, 9899)}"
