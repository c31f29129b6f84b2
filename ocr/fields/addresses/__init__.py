"""The addresses on a card: their pieces, their postal codes, what the postal table proves, and whose office they are."""
