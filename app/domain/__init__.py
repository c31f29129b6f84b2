"""The station's own world, pure: batches of cards, what was read, what people corrected, and where each card stands."""
