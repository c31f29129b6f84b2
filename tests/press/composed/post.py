"""What the person is: departments, titles and qualifications, and where they stand around the name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from tests.press import wording
from tests.press.order import PrintOrder
from tests.press.wording import Line, in_one_line


@dataclass(frozen=True, slots=True)
class Post:
    """Lines above the name, before it on its own line, behind it there, below it, and stacked at its left."""

    above: tuple[Line, ...] = ()
    before: tuple[Line, ...] = ()
    behind: tuple[Line, ...] = ()
    below: tuple[Line, ...] = ()
    left: tuple[Line, ...] = ()


def draw_post(order: PrintOrder, chance: Random) -> Post:
    """The post of the order's person, in one of the manners of printing houses."""
    card = order.card
    place = _department(wording.department(card), chance)
    titles = wording.titles(card)
    extra = titles[1:] if len(titles) > 1 and chance.random() < 0.45 else []
    titles = titles[: len(titles) - len(extra)]
    post = _placed(place, _titles(order, titles, chance), chance)
    return _qualified(post, extra, chance)


def _department(whole: list[Line], chance: Random) -> list[Line]:
    """On one line, each level on its own, or the last level below the others. Every line carries the whole."""
    if not whole:
        return []
    (line,) = whole
    levels = line.text.split(" ")
    drawn = chance.random()
    if len(levels) == 1 or drawn < 0.45:
        return [Line(line.text.replace(" ", chance.choice((" ", " ", "　"))), line.values)]
    if drawn < 0.85 or len(levels) == 2:
        return [Line(level, line.values) for level in levels]
    return [Line(" ".join(levels[:-1]), line.values), Line(levels[-1], line.values)]


def _titles(order: PrintOrder, titles: list[Line], chance: Random) -> list[Line]:
    if chance.random() < 0.35:
        return titles
    return in_one_line(titles, order.voice.title_gap)


def _placed(place: list[Line], titles: list[Line], chance: Random) -> Post:  # noqa: PLR0911  # one way out for each manner
    rows = (*place, *titles)
    drawn = chance.random()
    if drawn < 0.2 and place and titles:
        joined = place[-1].then(titles[0], chance.choice((" ", "　", "　")))
        return Post(above=(*place[:-1], joined, *titles[1:]))
    if drawn < 0.5:
        return Post(above=rows)
    if drawn < 0.7 and titles and len(titles[-1].text) < 12:
        return Post(above=(*place, *titles[:-1]), before=(titles[-1],))
    if drawn < 0.78:
        return Post(above=tuple(place), below=tuple(titles))
    if drawn < 0.86:
        return Post(below=rows if chance.random() < 0.6 else (*titles, *place))
    if drawn < 0.95 and rows and max(len(line.text) for line in rows) < 13:
        return Post(left=rows)
    if drawn < 0.975 and titles and len(titles[-1].text) < 8:
        return Post(above=(*place, *titles[:-1]), behind=(titles[-1],))
    return Post(above=(*titles, *place))


def _qualified(post: Post, extra: list[Line], chance: Random) -> Post:
    """Qualifications apart from the title: in brackets or not, above, below or behind the name."""
    if not extra:
        return post
    if chance.random() < 0.3:
        left, right = chance.choice((("（", "）"), ("(", ")"), ("［", "］"), ("〈", "〉")))
        extra = [Line(f"{left}{line.text}{right}", line.values) for line in extra]
    if chance.random() < 0.3:
        extra = in_one_line(extra, "・")
    drawn = chance.random()
    if drawn < 0.4:
        return replace(post, above=(*post.above, *extra))
    if drawn < 0.85 or post.behind or len(extra[-1].text) > 10:
        return replace(post, below=(*extra, *post.below))
    return replace(post, behind=(extra[-1],), below=(*extra[:-1], *post.below))
