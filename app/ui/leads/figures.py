"""Counts and days of leads as people write them."""

from __future__ import annotations

from datetime import date

from app.ui.figures import day, rows, thousands
from app.usecases.answers import LeadPage
from resources.texts import _


def hits(found: LeadPage) -> str:
    """5件; 1,000件以上 where counting stopped."""
    if found.more and found.total >= len(found.rows):
        return _("{count}件以上").format(count=thousands(found.total))
    return rows(found.total)


def iso_day(text: str) -> str:
    """2026/11/20 from 2026-11-20; empty where there is none."""
    return day(date.fromisoformat(text)) if text else ""
