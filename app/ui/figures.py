"""Numbers, days and times as people write them, in the language of this process."""

from __future__ import annotations

from datetime import date, datetime

from resources.texts import _, ngettext

_MINUTE = 60


def cards(count: int) -> str:
    """44枚."""
    return ngettext("{count}枚", "{count}枚", count).format(count=thousands(count))


def rows(count: int) -> str:
    """44件."""
    return ngettext("{count}件", "{count}件", count).format(count=thousands(count))


def thousands(count: int) -> str:
    return f"{count:,}"


def day(value: date) -> str:
    """2026/11/20."""
    return value.strftime("%Y/%m/%d")


def moment(value: datetime, now: datetime) -> str:
    """14:03 today, 11/20 14:03 on other days; in the zone of now."""
    local = value.astimezone(now.tzinfo)
    return local.strftime("%H:%M") if local.date() == now.date() else local.strftime("%m/%d %H:%M")


def rough_duration(seconds: float) -> str:
    """For time left: 約6分, 約1分10秒, 約20秒; never more exact than it is known."""
    rounded = max(5, round(seconds / 5) * 5)
    if rounded < _MINUTE:
        return _("約{seconds}秒").format(seconds=rounded)
    minutes, rest = divmod(rounded, _MINUTE)
    if rounded < 3 * _MINUTE and rest:
        return _("約{minutes}分{seconds}秒").format(minutes=minutes, seconds=rest)
    return _("約{minutes}分").format(minutes=round(rounded / _MINUTE))


def countdown(seconds: float) -> str:
    """2:44."""
    minutes, rest = divmod(max(0, int(seconds + 0.999)), _MINUTE)
    return f"{minutes}:{rest:02}"


def percent(probability: float) -> str:
    return f"{round(probability * 100)}%"
