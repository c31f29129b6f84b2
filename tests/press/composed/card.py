"""One composed card by its number: facts, voice, look and arrangement all follow from it."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Literal, TypeAlias

from tests.press.composed import across, downward, western
from tests.press.composed.ground import adorn, draw_paper
from tests.press.composed.labels import draw_voice
from tests.press.composed.page import Part, place
from tests.press.corpus import is_cramped
from tests.press.facts import Affiliation
from tests.press.layouts.registry import EU_MM, LANDSCAPE_MM, PORTRAIT_MM, US_MM
from tests.press.opened.repertoire import REPERTOIRE as OPENED
from tests.press.order import Look, PrintOrder
from tests.press.proof import Proof
from tests.press.rules.repertoire import REPERTOIRE as RULES
from tests.press.truth import Truth, card_truth
from tests.press.typecase import MissingGlyphError, TypeCase

_ATTEMPTS = 60
_LOOKS = 4
Sizes: TypeAlias = tuple[tuple[float, tuple[float, float]], ...]
_SIZES: Sizes = ((80, LANDSCAPE_MM), (4, US_MM), (5, EU_MM), (11, PORTRAIT_MM))


@dataclass(frozen=True, slots=True)
class Kind:
    """A grammar of arrangements, the sizes it is printed in and the side it belongs to."""

    weight: float
    arrange: Callable[[PrintOrder, Random], Part]
    sizes: Sizes = _SIZES
    side: Literal["front", "back"] = "front"


_KINDS = (
    Kind(66, across.front),
    Kind(16, downward.downward, ((65, LANDSCAPE_MM), (35, PORTRAIT_MM))),
    Kind(10, downward.both_ways, ((85, LANDSCAPE_MM), (15, PORTRAIT_MM))),
    Kind(8, western.back, side="back"),
)


class NoCardError(Exception):
    """No attempt fitted the page. The text is the card's number."""


def compose(number: int, case: TypeCase, press: type[Proof] = Proof) -> tuple[Proof, Truth]:
    """The card of that number, and what stands on it. `press` is what it is set with."""
    name = f"composed {number}"
    # Once for all attempts: what fits easily would come too often.
    (kind,) = Random(name).choices(_KINDS, [kind.weight for kind in _KINDS])
    for attempt in range(_ATTEMPTS):
        chance = Random(f"{name} {attempt}")
        repertoire = RULES if chance.random() < 0.3 else OPENED
        card = _thinned(repertoire.affiliation(chance, _offices(chance)), chance)
        (size,) = chance.choices([size for _, size in kind.sizes], [weight for weight, _ in kind.sizes])
        orders = itertools.islice(repertoire.orders(card), _LOOKS)
        proof = _set(kind, orders, chance.random(), partial(_blank, press, case, size))
        if proof is not None:
            return proof, card_truth(proof, f"composed_{number}", name, kind.side, "composed")
    raise NoCardError(name)


def _offices(chance: Random) -> int:
    (count,) = chance.choices((1, 2, 3), (86, 11, 3))
    return int(count)


def _thinned(card: Affiliation, chance: Random) -> Affiliation:
    """Accounts stand on fewer cards than the repertoires draw them for; some say no mail or no site."""
    return replace(
        card,
        sns=card.sns if chance.random() < 0.3 else None,
        email=card.email if chance.random() < 0.93 else "",
        url=card.url if chance.random() < 0.72 else "",
    )


def _without_fax(card: Affiliation) -> Affiliation:
    """Nobody prints a fax number without saying that it is one."""
    return replace(card, offices=tuple(replace(office, fax=None) for office in card.offices))


def _set(kind: Kind, orders: Iterable[PrintOrder], seed: float, blank: Callable[[Look], Proof]) -> Proof | None:
    """In the first of the looks whose typefaces hold all characters; None if the arrangement is too tight."""
    for drawn in orders:
        chance = Random(seed)
        look = draw_paper(drawn.look, chance)
        voice = draw_voice(drawn.voice, chance)
        order = replace(drawn, look=look, voice=voice, card=drawn.card if voice.fax else _without_fax(drawn.card))
        proof = blank(look)
        with contextlib.suppress(MissingGlyphError):
            place(kind.arrange(order, chance), proof, adorn(proof, look, chance))
            return None if is_cramped(proof) else proof
    return None


def _blank(press: type[Proof], case: TypeCase, size: tuple[float, float], look: Look) -> Proof:
    return press(case, *size, look.paper)
