"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# How long one example takes tells how busy the machine is; speed is measured by tests/bench.
settings.register_profile("anywhere", deadline=None)
settings.load_profile("anywhere")
