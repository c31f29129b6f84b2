"""Words, houses, people and looks of the cards that judge."""
