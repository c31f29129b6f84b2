"""The companies and other organisations on a card, and what proves them."""
