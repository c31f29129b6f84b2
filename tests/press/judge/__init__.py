"""What only the judging cards say: their own people, towns, houses, habits and typefaces."""
