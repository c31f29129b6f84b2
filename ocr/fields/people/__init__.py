"""The person on a card: name, reading and Latin spelling, each held against the others."""
