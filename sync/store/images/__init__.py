"""Pictures of cards, kept as files under the SHA-256 of their bytes."""
