"""取込: cards coming in."""
