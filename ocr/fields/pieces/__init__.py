"""The engine's lines as the lines of a card, and what is left of them once everything with a form of its own is taken out."""
